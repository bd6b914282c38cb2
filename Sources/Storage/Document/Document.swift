import LosslessJSON
package import Planning

/// The project's JSON document, held so that every byte is kept and an edit costs what it touches.
///
/// The root object is cut into its members, and those that are lists into their records; a member
/// or a record is only looked into when an operation names it. An edit's cost does not grow with the
/// document, but for inserting into and removing from the middle of a list, which move 40 bytes for
/// each record behind.
package struct Document: Sendable {
  /// The bytes that were read; what is unedited refers to them.
  private(set) var source: [UInt8]
  /// The byte order mark if there is one, white space and the opening brace.
  var opening: [UInt8]
  /// The members of the root object, in order.
  var members: [DocumentMember]
  /// White space, the closing brace and white space.
  var closing: [UInt8]

  /// How many bytes the document has.
  package internal(set) var byteCount: Int
  /// How it is laid out.
  package private(set) var style: TextStyle
  /// Why it must not be changed, if it must not.
  package private(set) var readOnlyReason: ReadOnlyReason?

  /// The document that `bytes` are; nothing in them is changed by reading them.
  package init(bytes: [UInt8]) throws(DocumentError) {
    try self.init(Document.parsed(bytes))
  }

  /// The text as JSON.
  static func parsed(_ bytes: [UInt8]) throws(DocumentError) -> JSONTree {
    do throws(JSONError) {
      return try JSONTree(parsing: bytes)
    } catch {
      throw DocumentError(.json(error.reason), at: error.position)
    }
  }

  /// The document that a checked text is.
  init(_ tree: JSONTree) throws(DocumentError) {
    let root = tree.root
    guard root.kind == .object else { throw DocumentError(.notAnObject, at: root.position) }
    guard let format = root["format"], format["name"]?.isString("jourj") == true,
      let major = format["major"]?.integer
    else {
      throw DocumentError(.otherFormat, at: (root["format"] ?? root).position)
    }
    source = tree.bytes
    byteCount = source.count
    opening = Array(source[...root.range.lowerBound])
    members = []
    var end = root.range.lowerBound + 1
    for member in root.members {
      members.append(DocumentMember(member, after: end))
      end = member.range.upperBound
    }
    closing = Array(source[end...])
    style = TextStyle(of: members, in: source)
    if major > Self.major {
      readOnlyReason = .newerMajor(major)
    } else if let twin = tree.duplicateKeys.first {
      readOnlyReason = .duplicateKey(twin.key.text, position: tree.position(of: twin.offset))
    }
  }

  /// The major number of the format that this version writes.
  package static let major = 1
  /// The minor number of the format that this version writes.
  package static let minor = 0

  /// The whole text.
  package var bytes: [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(byteCount)
    text += opening
    for member in members { member.write(into: &text, source: source) }
    text += closing
    return text
  }

  /// Where the member called `name` stands in the root object, by its bytes.
  func position(ofMember name: String) -> Int? {
    members.firstIndex { $0.name.utf8.elementsEqual(name.utf8) }
  }

  /// How many records a list has; 0 where there is no such list.
  package func count(of kind: RecordKind) -> Int {
    position(ofMember: kind.rawValue).flatMap { members[$0].list?.pieces.count } ?? 0
  }
}

/// A member of the root object with the separator before it.
struct DocumentMember: Sendable {
  /// The separator.
  var lead: [UInt8]
  /// The key, the colon and the white space around it.
  let head: [UInt8]
  /// The key without its escapes.
  let name: String
  /// The value, where it is no list.
  var plain: [UInt8] = []
  /// The value, where it is a list.
  var list: RecordPieces?

  /// The member of a tree; what stands between `end` and it is its separator.
  init(_ member: JSONMember, after end: Int) {
    let source = member.key.tree.bytes
    lead = Array(source[end..<member.range.lowerBound])
    head = Array(source[member.range.lowerBound..<member.value.range.lowerBound])
    name = member.key.string ?? ""
    if member.value.kind == .array {
      list = RecordPieces(member.value)
    } else {
      plain = Array(member.value.rawBytes)
    }
  }

  /// Appends the member with its separator.
  func write(into text: inout [UInt8], source: [UInt8]) {
    text += lead
    text += head
    writeValue(into: &text, source: source)
  }

  /// Appends the value.
  func writeValue(into text: inout [UInt8], source: [UInt8]) {
    guard let list else {
      text += plain
      return
    }
    text.append(UInt8(ascii: "["))
    for piece in list.pieces { text += piece.text.bytes(in: source) }
    text += list.closing
  }

  /// The value's text.
  func value(source: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    writeValue(into: &text, source: source)
    return text
  }
}

extension TextStyle {
  /// The style of a document, as its first member shows it.
  init(of members: [DocumentMember], in source: [UInt8]) {
    self = .standard
    guard let first = members.first else { return }
    if let end = first.lead.firstIndex(of: JSONBytes.lineFeed) {
      newline = end > 0 && first.lead[end - 1] == 0x0D ? [0x0D, 0x0A] : [0x0A]
      let last = first.lead.lastIndex(of: JSONBytes.lineFeed) ?? end
      unit = Array(first.lead[(last + 1)...])
    } else {
      newline = []
      unit = []
    }
    let afterKey = first.head.lastIndex(of: UInt8(ascii: "\"")) ?? 0
    colon = Array(first.head[(afterKey + 1)...])
    if colon.contains(JSONBytes.lineFeed) { colon = TextStyle.standard.colon }
  }
}
