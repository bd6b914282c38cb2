/// Writes values into bytes, spread over lines or on one.
struct JSONWriter: ~Copyable {
  /// A container that holds no other may stand on one line up to this many Unicode scalars.
  static let widestLine = 80

  private var bytes = JSONSink()
  private let style: JSONStyle
  /// The line end and indentation of the current level.
  private var lineStart: [UInt8]

  init(style: JSONStyle, indent: [UInt8]) {
    self.style = style
    lineStart = style.newline + indent
  }

  /// Writes `value` over as many lines as it takes.
  ///
  /// A container stays on one line when it is empty, or when it holds no other container, fits in
  /// `widestLine` and is not among the first `openLevels` levels.
  mutating func spread(_ value: JSON, openLevels: Int) {
    bytes.flushIfLarge()
    switch value {
    case .array(let elements) where !elements.isEmpty:
      if openLevels <= 0, fitsOnOneLine(value, isLeaf: !elements.contains(where: \.isContainer)) {
        return
      }
      bytes.append(JSONSyntax.openArray)
      lineStart.append(contentsOf: style.unit)
      for index in elements.indices {
        if index > 0 { bytes.append(JSONSyntax.comma) }
        bytes.append(contentsOf: lineStart)
        spread(elements[index], openLevels: openLevels - 1)
      }
      close(with: JSONSyntax.closeArray)
    case .object(let members) where !members.isEmpty:
      if openLevels <= 0,
        fitsOnOneLine(value, isLeaf: !members.contains(where: \.value.isContainer))
      {
        return
      }
      bytes.append(JSONSyntax.openObject)
      lineStart.append(contentsOf: style.unit)
      for index in members.indices {
        if index > 0 { bytes.append(JSONSyntax.comma) }
        bytes.append(contentsOf: lineStart)
        string(members[index].key.text)
        bytes.append(contentsOf: style.colon)
        spread(members[index].value, openLevels: openLevels - 1)
      }
      close(with: JSONSyntax.closeObject)
    default:
      line(value)
    }
  }

  /// Writes `value` on one line.
  mutating func line(_ value: JSON) {
    switch value {
    case .null: bytes.append("null")
    case .bool(let value): bytes.append(value ? "true" : "false")
    case .integer(let value): integer(value)
    case .number(let spelling): bytes.append(contentsOf: Array(spelling.utf8))
    case .string(let text): string(text)
    case .array(let elements):
      bytes.append(JSONSyntax.openArray)
      for index in elements.indices {
        if index > 0 { comma() }
        line(elements[index])
      }
      bytes.append(JSONSyntax.closeArray)
    case .object(let members):
      bytes.append(JSONSyntax.openObject)
      for index in members.indices {
        if index > 0 { comma() }
        string(members[index].key.text)
        bytes.append(contentsOf: style.colon)
        line(members[index].value)
      }
      bytes.append(JSONSyntax.closeObject)
    }
  }

  /// All that was written.
  consuming func finish() -> [UInt8] { bytes.array() }

  private mutating func comma() {
    bytes.append(JSONSyntax.comma)
    if !style.isCompact { bytes.append(JSONSyntax.space) }
  }

  private mutating func close(with bracket: UInt8) {
    lineStart.removeLast(style.unit.count)
    bytes.append(contentsOf: lineStart)
    bytes.append(bracket)
  }

  /// Writes a leaf on one line and takes it back if it is too wide.
  private mutating func fitsOnOneLine(_ value: JSON, isLeaf: Bool) -> Bool {
    guard isLeaf, value.count <= Self.widestLine / 2 else { return false }
    let start = bytes.count
    line(value)
    if bytes.count - start <= Self.widestLine { return true }
    if bytes.scalarCount(from: start) <= Self.widestLine { return true }
    bytes.truncate(to: start)
    return false
  }

  private mutating func integer(_ value: Int) {
    guard value >= 0, value < 10_000 else {
      bytes.append(contentsOf: Array(String(value).utf8))
      return
    }
    var divisor = value < 10 ? 1 : value < 100 ? 10 : value < 1000 ? 100 : 1000
    while divisor > 0 {
      bytes.append(0x30 + UInt8(value / divisor % 10))
      divisor /= 10
    }
  }

  /// Writes a string in quotes, of which only what must be is escaped.
  mutating func string(_ text: String) {
    bytes.append(JSONSyntax.quote)
    let isWritten: Void? = text.utf8.withContiguousStorageIfAvailable { escape($0) }
    if isWritten == nil { Array(text.utf8).withUnsafeBufferPointer { escape($0) } }
    bytes.append(JSONSyntax.quote)
  }

  private mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
    var written = 0
    var index = JSONSyntax.firstToEscape(in: text, from: 0)
    while index < text.count {
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[written..<index]))
      bytes.append(contentsOf: Self.escape(of: text[index]))
      written = index + 1
      index = JSONSyntax.firstToEscape(in: text, from: written)
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[written...]))
  }

  private static func escape(of byte: UInt8) -> [UInt8] {
    let letter: Character
    switch byte {
    case JSONSyntax.quote: letter = "\""
    case JSONSyntax.backslash: letter = "\\"
    case 0x08: letter = "b"
    case 0x09: letter = "t"
    case 0x0A: letter = "n"
    case 0x0C: letter = "f"
    case 0x0D: letter = "r"
    default:
      let digits = String(byte, radix: 16)
      return Array("\\u00\(digits.count == 1 ? "0" : "")\(digits)".utf8)
    }
    return Array("\\\(letter)".utf8)
  }
}

extension JSON {
  fileprivate var isContainer: Bool {
    switch self {
    case .array, .object: true
    default: false
    }
  }

  fileprivate var count: Int {
    switch self {
    case .array(let elements): elements.count
    case .object(let members): members.count
    default: 0
    }
  }

  /// The value over several lines, without indentation before the first nor a line end after the last.
  ///
  /// - Parameters:
  ///   - indent: The white space that the line on which the value begins is indented by.
  ///   - openLevels: How many levels are spread even where they would fit on a line: 1 for a
  ///     record, 3 for a document of lists of records. Below, a container that holds no other one
  ///     stays on a line of its own up to 80 Unicode scalars; an empty one always does.
  package func bytes(
    indent: [UInt8] = [],
    openLevels: Int = 1,
    style: JSONStyle = .canonical
  ) -> [UInt8] {
    var writer = JSONWriter(style: style, indent: indent)
    writer.spread(self, openLevels: openLevels)
    return writer.finish()
  }

  /// The value on one line without any white space.
  package var compactBytes: [UInt8] {
    var style = JSONStyle.canonical
    style.colon = [JSONSyntax.colon]
    var writer = JSONWriter(style: style, indent: [])
    writer.line(self)
    return writer.finish()
  }
}
