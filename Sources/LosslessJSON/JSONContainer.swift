/// An array or an object as items with gaps around them: what edits work on.
struct JSONContainer {
  let value: JSONValue
  /// Where each item is: an element, or a member from its key to its value.
  let items: [Range<Int>]
  /// The keys of the members; none for an array.
  let keys: [JSONKey]

  init(_ value: JSONValue) {
    self.value = value
    items =
      value.kind == .object ? value.members.map(\.range) : value.elements.map(\.range)
    keys = value.members.map(\.name)
  }

  private var bytes: [UInt8] { value.tree.bytes }
  private var inside: Range<Int> { value.range.lowerBound + 1..<value.range.upperBound - 1 }

  /// The white space before the first item; all that is inside when there is none.
  var lead: ArraySlice<UInt8> {
    bytes[inside.lowerBound..<(items.first?.lowerBound ?? inside.upperBound)]
  }

  /// The white space after the last item.
  var tail: ArraySlice<UInt8> {
    bytes[(items.last?.upperBound ?? inside.upperBound)..<inside.upperBound]
  }

  /// The comma and white space between the items at `position - 1` and `position`; nil at the ends.
  func separator(before position: Int) -> ArraySlice<UInt8>? {
    guard position > 0, position < items.count else { return nil }
    return bytes[items[position - 1].upperBound..<items[position].lowerBound]
  }

  /// Where bytes go that are put in as the item at `position`: right after the item before, before
  /// the first one, or at the very end of an empty container.
  func anchor(at position: Int) -> Int {
    if position > 0 { return items[position - 1].upperBound }
    return items.first?.lowerBound ?? inside.upperBound
  }

  /// The indentation of the line on which the container begins.
  ///
  /// A record's bytes begin in the middle of a line: there, that of its last line stands for it.
  var lineIndent: [UInt8] {
    let before = bytes[..<value.range.lowerBound]
    if let line = JSONStyle.lastLine(of: before) {
      return Array(line.prefix(while: JSONSyntax.isWhiteSpace))
    }
    let end = bytes[..<(value.tree.root.range.upperBound - 1)]
    guard let line = JSONStyle.lastLine(of: end), line.allSatisfy(JSONSyntax.isWhiteSpace) else {
      return []
    }
    return line
  }
}
