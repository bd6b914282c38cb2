import LosslessJSON

/// The text put into or taken out of a list or object for one item: the item between separators.
///
/// It stands right after the neighbour's last byte, or right after the opening bracket. After a
/// neighbour it is `, item`; before a first item `item,`; alone `item`; with white space anywhere.
struct ItemText {
  /// White space, and the comma where the item follows another.
  let lead: ArraySlice<UInt8>
  /// The item itself: a value, or key, colon and value.
  let body: ArraySlice<UInt8>
  /// White space, and the comma where the item goes before what was the first.
  let trail: ArraySlice<UInt8>

  /// Splits `text`; nil if its separators are not those of an item at `position` among `count`
  /// others.
  init?(_ text: [UInt8], at position: Int, among count: Int) {
    guard let first = text.firstIndex(where: { !JSONBytes.isSeparator($0) }),
      let last = text.lastIndex(where: { !JSONBytes.isSeparator($0) })
    else { return nil }
    lead = text[..<first]
    body = text[first...last]
    trail = text[(last + 1)...]
    let commas = { (text: ArraySlice<UInt8>) in text.count { $0 == JSONBytes.comma } }
    guard commas(lead) == (position > 0 ? 1 : 0),
      commas(trail) == (position == 0 && count > 0 ? 1 : 0),
      position == 0 || trail.isEmpty
    else { return nil }
  }
}

/// The separators around an item's place in a list or object, as they stand in the text.
struct ItemPlace {
  /// How many items there are.
  var count: Int
  /// Where the item is or is to be.
  var position: Int
  /// The bytes before an item, from the end of the one before it or from the opening bracket.
  var lead: (Int) -> ArraySlice<UInt8>
  /// The white space before the closing bracket.
  var closing: ArraySlice<UInt8>

  /// The text that puts `body` here, spaced as its siblings are; `style` serves an empty container
  /// whose items stand at `indent` (nil: on the container's line).
  func insertion(of body: [UInt8], style: TextStyle, indent: [UInt8]?) -> [UInt8] {
    guard count > 0 else {
      guard let indent, style.isPretty else { return body }
      let outer = indent.dropLast(style.unit.count)
      // What white space the empty container has stays behind the item.
      let closing = closing.contains(JSONBytes.lineFeed) ? [] : style.newline + outer
      return style.newline + indent + body + closing
    }
    let first = lead(0)
    if position > 0 {
      if position > 1 { return Array(lead(position - 1)) + body }
      if count > 1 { return Array(lead(1)) + body }
      let space = first.isEmpty && style.isSpaced ? [0x20] : Array(first)
      return [JSONBytes.comma] + space + body
    }
    let space: [UInt8]
    if count > 1 {
      let between = lead(1).drop { $0 != JSONBytes.comma }.dropFirst()
      space = between.ends(with: first) ? Array(between.dropLast(first.count)) : []
    } else {
      space = first.isEmpty && style.isSpaced ? [0x20] : []
    }
    return Array(first) + body + [JSONBytes.comma] + space
  }

  /// The text that goes when the item here, whose bytes are `body`, is taken out.
  func removal(of body: ArraySlice<UInt8>) -> [UInt8] {
    var text = Array(lead(position)) + body
    if position == 0, count > 1 {
      text += lead(1).prefix(through: lead(1).firstIndex(of: JSONBytes.comma) ?? 0)
      // In «"a", "b"» the blank after the comma goes too, or it would be left after the bracket.
      let space = lead(1).drop { $0 != JSONBytes.comma }.dropFirst()
      if space.ends(with: lead(0)) { text += space.dropLast(lead(0).count) }
    } else if count == 1 {
      text += closing
    }
    return text
  }
}

extension ArraySlice<UInt8> {
  /// Whether the last bytes are those of `suffix`.
  func ends(with suffix: ArraySlice<UInt8>) -> Bool {
    count >= suffix.count && self.suffix(suffix.count).elementsEqual(suffix)
  }
}
