/// The bytes that an item brings into its list besides its own: comma and white space.
///
/// Who owns the comma, so that taking out and putting back are each other's inverse:
///
/// - an item that follows another owns the separator before it, and goes right after its neighbour;
/// - the first of several owns the separator after it, and goes right before the next one;
/// - the only one owns all white space inside the brackets, and goes right before the closing one.
///
/// Put into an empty list, an item leaves the white space that was there where it was, and goes
/// after it; taken out again with the same frame, it leaves the same white space.
package struct JSONFrame: Equatable, Sendable {
  /// What stands before the item.
  package var before: [UInt8]
  /// What stands after it.
  package var after: [UInt8]

  /// The frame of these bytes.
  package init(before: [UInt8] = [], after: [UInt8] = []) {
    self.before = before
    self.after = after
  }

  /// What a new item brings into a list that has others.
  ///
  /// - Parameters:
  ///   - position: The item's own, from 0; greater than 0 where it follows another.
  ///   - lead: The white space between the opening bracket and the first item.
  ///   - separator: The comma and white space between two items of the list, best those between
  ///     which the new one goes; nil when there is only one.
  package static func inserting(
    at position: Int,
    lead: some BidirectionalCollection<UInt8>,
    separator: (some Collection<UInt8>)?,
    style: JSONStyle
  ) -> JSONFrame {
    let bytes: [UInt8] =
      if let separator {
        Array(separator)
      } else if let indent = JSONStyle.lastLine(of: lead) {
        [JSONSyntax.comma] + style.newline + indent
      } else {
        style.comma
      }
    return position == 0 ? JSONFrame(after: bytes) : JSONFrame(before: bytes)
  }

  /// What the first item of a list brings into it.
  ///
  /// - Parameters:
  ///   - inside: The white space between the brackets, which stays.
  ///   - indent: The indentation of the line on which the list begins.
  ///   - isSpread: Whether the item gets a line of its own where the white space does not say.
  package static func insertingFirst(
    inside: some BidirectionalCollection<UInt8>,
    indent: [UInt8],
    isSpread: Bool,
    style: JSONStyle
  ) -> JSONFrame {
    if let line = JSONStyle.lastLine(of: inside) {
      return JSONFrame(before: style.unit, after: style.newline + line)
    }
    guard inside.isEmpty, isSpread else { return JSONFrame(after: Array(inside)) }
    return JSONFrame(before: style.newline + indent + style.unit, after: style.newline + indent)
  }

  /// What an item takes with it out of its list.
  ///
  /// - Parameters:
  ///   - separatorBefore: The bytes between the item before and this one; nil for the first.
  ///   - separatorAfter: The bytes between this item and the next; nil for the last.
  ///   - lead: The white space between the opening bracket and the first item.
  ///   - tail: The white space between the last item and the closing bracket.
  package static func removing(
    separatorBefore: (some Collection<UInt8>)?,
    separatorAfter: (some Collection<UInt8>)?,
    lead: some Collection<UInt8>,
    tail: some Collection<UInt8>
  ) -> JSONFrame {
    if let separatorBefore { return JSONFrame(before: Array(separatorBefore)) }
    if let separatorAfter { return JSONFrame(after: Array(separatorAfter)) }
    return JSONFrame(before: Array(lead), after: Array(tail))
  }

  /// Splits the bytes of an insertion or a removal into the frame and the item's own.
  package static func split(_ bytes: [UInt8]) -> (frame: JSONFrame, item: [UInt8]) {
    func isFrame(_ byte: UInt8) -> Bool {
      JSONSyntax.isWhiteSpace(byte) || byte == JSONSyntax.comma
    }
    let rest = bytes.drop(while: isFrame)
    let end = rest.lastIndex { !isFrame($0) }.map { $0 + 1 } ?? rest.startIndex
    return (
      JSONFrame(before: Array(bytes[..<rest.startIndex]), after: Array(bytes[end...])),
      Array(bytes[rest.startIndex..<end])
    )
  }

  /// The frame with `item` in it.
  package func around(_ item: [UInt8]) -> [UInt8] { before + item + after }
}
