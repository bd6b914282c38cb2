import Planning

/// How a document is laid out, so that what is written into it looks like the rest.
package struct TextStyle: Hashable, Sendable {
  /// `\n` or `\r\n`; empty in a document on one line.
  package var newline: [UInt8]
  /// The white space of one level.
  package var unit: [UInt8]
  /// What stands between a key and its value.
  package var colon: [UInt8]

  /// Two spaces, LF: how JourJ writes.
  package static let standard = TextStyle(
    newline: [0x0A],
    unit: [0x20, 0x20],
    colon: Array(": ".utf8)
  )

  /// Whether fields stand on lines of their own.
  var isPretty: Bool { !newline.isEmpty }

  /// Whether a blank stands after colons and commas.
  var isSpaced: Bool { colon.count > 1 }

  /// The longest value, in bytes, that is kept on one line when it holds others.
  private static let inlineLimit = 88

  /// The text of a value whose line is indented by `indent` (nil: on one line, whatever it is).
  ///
  /// A list or object of nothing but scalars stays on one line where it is short.
  func text(of value: FieldValue, indent: [UInt8]?) -> [UInt8] {
    var text: [UInt8] = []
    write(value, indent: isPretty ? indent : nil, into: &text)
    return text
  }

  /// The text of `"key": value`.
  func text(of member: FieldValue.Member, indent: [UInt8]?) -> [UInt8] {
    var text: [UInt8] = []
    JSONText.write(member.key, into: &text)
    text += colon
    write(member.value, indent: isPretty ? indent : nil, into: &text)
    return text
  }

  /// The text of an object with each member on a line of its own.
  func text(ofRecord members: [FieldValue.Member], indent: [UInt8]?) -> [UInt8] {
    var text: [UInt8] = []
    writeItems(members, in: "{}", indent: isPretty ? indent : nil, into: &text) {
      writeMember($0, indent: $1, into: &$2)
    }
    return text
  }

  private func writeMember(
    _ member: FieldValue.Member,
    indent: [UInt8]?,
    into text: inout [UInt8]
  ) {
    JSONText.write(member.key, into: &text)
    text += colon
    write(member.value, indent: indent, into: &text)
  }

  private func write(_ value: FieldValue, indent: [UInt8]?, into text: inout [UInt8]) {
    switch value {
    case .null: text += "null".utf8
    case .flag(let flag): text += (flag ? "true" : "false").utf8
    case .integer(let integer): text += "\(integer)".utf8
    case .number(let spelling): text += spelling.utf8
    case .text(let string): JSONText.write(string, into: &text)
    case .list(let list):
      let indent = indent.flatMap { isShort(value) ? nil : $0 }
      writeItems(list, in: "[]", indent: indent, into: &text) {
        write($0, indent: $1, into: &$2)
      }
    case .object(let members):
      let indent = indent.flatMap { isShort(value) ? nil : $0 }
      writeItems(members, in: "{}", indent: indent, into: &text) {
        writeMember($0, indent: $1, into: &$2)
      }
    }
  }

  private func writeItems<Item>(
    _ items: [Item],
    in brackets: StaticString,
    indent: [UInt8]?,
    into text: inout [UInt8],
    _ write: (Item, [UInt8]?, inout [UInt8]) -> Void
  ) {
    text.append(brackets.utf8Start[0])
    let inner = indent.map { $0 + unit }
    for (position, item) in items.enumerated() {
      if position > 0 { text.append(JSONBytes.comma) }
      if let inner {
        text += newline + inner
      } else if position > 0, isSpaced {
        text.append(0x20)
      }
      write(item, inner, &text)
    }
    if let indent, !items.isEmpty { text += newline + indent }
    text.append(brackets.utf8Start[1])
  }

  private func isShort(_ value: FieldValue) -> Bool {
    guard !value.holdsContainers else { return false }
    var text: [UInt8] = []
    write(value, indent: nil, into: &text)
    return text.count <= Self.inlineLimit
  }
}

extension FieldValue {
  /// Whether a list or object is among its items.
  fileprivate var holdsContainers: Bool {
    let isContainer = { (value: FieldValue) in value.list != nil || value.members != nil }
    return switch self {
    case .list(let list): list.contains(where: isContainer)
    case .object(let members): members.contains { isContainer($0.value) }
    default: false
    }
  }
}
