/// How a text is laid out: what is written into it follows its neighbours.
package struct JSONStyle: Equatable, Sendable {
  /// LF, or CRLF.
  package var newline: [UInt8]
  /// What one level is indented by.
  package var unit: [UInt8]
  /// The colon between key and value, with its white space.
  package var colon: [UInt8]

  /// The layout of these parts.
  package init(newline: [UInt8], unit: [UInt8], colon: [UInt8]) {
    self.newline = newline
    self.unit = unit
    self.colon = colon
  }

  /// The program's own: LF, two spaces, `"key": value`.
  package static let canonical = JSONStyle(
    newline: [0x0A],
    unit: [0x20, 0x20],
    colon: [0x3A, 0x20]
  )

  /// Whether nothing stands between the tokens of a line.
  var isCompact: Bool { colon.count == 1 }

  /// The comma between two items of one line.
  var comma: [UInt8] { isCompact ? [JSONSyntax.comma] : [JSONSyntax.comma, JSONSyntax.space] }

  /// The layout of a text, told by its first line end, first member and first indented item.
  package init(of tree: JSONTree) {
    self = .canonical
    let bytes = tree.bytes
    if let feed = bytes.firstIndex(of: JSONSyntax.lineFeed), feed > 0,
      bytes[feed - 1] == JSONSyntax.carriageReturn
    {
      newline = [JSONSyntax.carriageReturn, JSONSyntax.lineFeed]
    }
    if let colon = Self.firstColon(of: tree) { self.colon = colon }
    if let unit = Self.firstUnit(of: tree) { self.unit = unit }
  }

  private static func firstColon(of tree: JSONTree) -> [UInt8]? {
    let index = tree.nodes.firstIndex { $0.kind == .object && $0.count > 0 }
    guard let index else { return nil }
    return JSONValue(tree: tree, index: index).members.first { _ in true }.flatMap(colon)
  }

  /// The colon of a member, unless it is spread over lines.
  static func colon(of member: JSONMember) -> [UInt8]? {
    let between = member.key.range.upperBound..<member.value.range.lowerBound
    let colon = Array(member.key.tree.bytes[between])
    return colon.contains(JSONSyntax.lineFeed) ? nil : colon
  }

  private static func firstUnit(of tree: JSONTree) -> [UInt8]? {
    for index in tree.nodes.indices where tree.nodes[index].count > 0 {
      let container = JSONContainer(JSONValue(tree: tree, index: index))
      guard let item = lastLine(of: container.lead), let end = lastLine(of: container.tail),
        item.count > end.count
      else { continue }
      return Array(item.dropFirst(end.count))
    }
    return nil
  }

  /// What follows the last line end of `space`; nil when it has none.
  static func lastLine(of space: some BidirectionalCollection<UInt8>) -> [UInt8]? {
    space.lastIndex(of: JSONSyntax.lineFeed).map { Array(space[space.index(after: $0)...]) }
  }
}
