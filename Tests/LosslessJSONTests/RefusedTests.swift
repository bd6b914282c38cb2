import LosslessJSON
import Testing

/// A text that is refused, and what is said of it.
struct Refusal: CustomTestStringConvertible, Sendable {
  let bytes: [UInt8]
  let reason: JSONError.Reason
  let line: Int
  let column: Int

  init(_ text: String, _ reason: JSONError.Reason, _ line: Int = 1, _ column: Int = 1) {
    self.init(bytes: Array(text.utf8), reason, line, column)
  }

  init(bytes: [UInt8], _ reason: JSONError.Reason, _ line: Int = 1, _ column: Int = 1) {
    self.bytes = bytes
    self.reason = reason
    self.line = line
    self.column = column
  }

  var testDescription: String { String(decoding: bytes.prefix(40), as: UTF8.self).debugDescription }

  /// A string whose inside, from column 2 on, is these bytes.
  static func inString(_ inside: [UInt8], _ reason: JSONError.Reason, _ column: Int = 2) -> Refusal
  {
    Refusal(bytes: [0x22] + inside + [0x22], reason, 1, column)
  }

  static let structure: [Refusal] = [
    Refusal("", .empty), Refusal(" \n\t", .empty), Refusal("\u{FEFF}", .empty),
    Refusal("<html>", .expectedValue), Refusal("nul", .unexpectedEnd, 1, 4),
    Refusal("nulL", .expectedValue), Refusal("True", .expectedValue),
    Refusal("NaN", .expectedValue),
    Refusal("[Infinity]", .expectedValue, 1, 2), Refusal("'a'", .expectedValue),
    Refusal("[", .unexpectedEnd, 1, 2), Refusal("{", .unexpectedEnd, 1, 2),
    Refusal("[1", .unexpectedEnd, 1, 3), Refusal("{\"a\"", .unexpectedEnd, 1, 5),
    Refusal("{\"a\":", .unexpectedEnd, 1, 6), Refusal("{\"a\":1,", .unexpectedEnd, 1, 8),
    Refusal("]", .expectedValue), Refusal("[1}", .expectedCommaOrEnd, 1, 3),
    Refusal("{\"a\":1]", .expectedCommaOrEnd, 1, 7), Refusal("[1 2]", .expectedCommaOrEnd, 1, 4),
    Refusal("[1,]", .trailingComma, 1, 3), Refusal("{\"a\":1,\n}", .trailingComma, 1, 7),
    Refusal("[,1]", .expectedValue, 1, 2), Refusal("[1,,2]", .expectedValue, 1, 4),
    Refusal("{,}", .expectedKey, 1, 2), Refusal("{a:1}", .expectedKey, 1, 2),
    Refusal("{1:1}", .expectedKey, 1, 2), Refusal("{\"a\" 1}", .expectedColon, 1, 6),
    Refusal("{\"a\":}", .expectedValue, 1, 6), Refusal("{\"a\"::1}", .expectedValue, 1, 6),
    Refusal("[] []", .trailingContent, 1, 4), Refusal("{}}", .trailingContent, 1, 3),
    Refusal("1,", .trailingContent, 1, 2), Refusal("[]\u{FEFF}", .trailingContent, 1, 3),
    Refusal("// x\n{}", .comment), Refusal("{ /* x */ }", .comment, 1, 3),
    Refusal("{}\n# x", .comment, 2, 1), Refusal("[1, // x\n2]", .comment, 1, 5),
    Refusal("{\r\n  \"é\": ?\r\n}", .expectedValue, 2, 8),
    Refusal("\u{FEFF}?", .expectedValue, 1, 1), Refusal("[1,\u{A0}2]", .expectedValue, 1, 4),
    Refusal("[1\u{B}]", .controlByte(0x0B), 1, 3), Refusal("[1]\0", .controlByte(0), 1, 4),
    Refusal("[\"a\u{1B}\"]", .controlByte(0x1B), 1, 4),
  ]

  static let numbers: [Refusal] = [
    Refusal("01", .invalidNumber), Refusal("-01", .invalidNumber),
    Refusal("[1.]", .invalidNumber, 1, 2),
    Refusal(".5", .invalidNumber), Refusal("+1", .invalidNumber),
    Refusal("[1e]", .invalidNumber, 1, 2),
    Refusal("[1e+]", .invalidNumber, 1, 2), Refusal("[-]", .invalidNumber, 1, 2),
    Refusal("-", .unexpectedEnd, 1, 2), Refusal("1.", .unexpectedEnd, 1, 3),
    Refusal("1e5.2", .trailingContent, 1, 4), Refusal("0x1", .trailingContent, 1, 2),
    Refusal("[1_000]", .expectedCommaOrEnd, 1, 3), Refusal("[--1]", .invalidNumber, 1, 2),
    Refusal("[１]", .expectedValue, 1, 2),
  ]

  static let strings: [Refusal] = [
    Refusal("\"abc", .unterminatedString), Refusal("[\"abc]", .unterminatedString, 1, 2),
    Refusal("\"abc\\", .unterminatedString), Refusal("\"\\u12", .unterminatedString),
    Refusal(#""\x""#, .invalidEscape, 1, 2), Refusal(#""\U0041""#, .invalidEscape, 1, 2),
    Refusal(#""a\u00G0""#, .invalidEscape, 1, 3), Refusal(#""\'""#, .invalidEscape, 1, 2),
    Refusal("\"a\nb\"", .controlByte(0x0A), 1, 3), Refusal("\"a\tb\"", .controlByte(0x09), 1, 3),
    Refusal("\"12345678\u{0}\"", .controlByte(0), 1, 10),
    Refusal(#""\ud800""#, .loneSurrogate, 1, 2), Refusal(#""\udc00""#, .loneSurrogate, 1, 2),
    Refusal(#""\ud800\ud800""#, .loneSurrogate, 1, 2), Refusal(#""\ud800x""#, .loneSurrogate, 1, 2),
    Refusal(#""\ud800\n""#, .loneSurrogate, 1, 2), Refusal(#"{"\udc00": 1}"#, .loneSurrogate, 1, 3),
    .inString([0x80], .invalidUTF8), .inString([0xC0, 0x80], .invalidUTF8),
    .inString([0xC1, 0xBF], .invalidUTF8), .inString([0xE0, 0x80, 0x80], .invalidUTF8),
    .inString([0xE0, 0x9F, 0xBF], .invalidUTF8), .inString([0xF0, 0x8F, 0xBF, 0xBF], .invalidUTF8),
    .inString([0xED, 0xA0, 0x80], .invalidUTF8), .inString([0xED, 0xBF, 0xBF], .invalidUTF8),
    .inString([0xF4, 0x90, 0x80, 0x80], .invalidUTF8),
    .inString([0xF5, 0x80, 0x80, 0x80], .invalidUTF8),
    .inString([0xFF], .invalidUTF8), .inString([0xC3], .invalidUTF8),
    .inString([0xE2, 0x82], .invalidUTF8), .inString([0xF0, 0x9F, 0x8E], .invalidUTF8),
    .inString([0x61, 0xC3, 0xA9, 0xE9], .invalidUTF8, 4),
    Refusal(bytes: [0x5B, 0xE9, 0x5D], .invalidUTF8, 1, 2),
  ]

  static let encodings: [Refusal] = [
    Refusal(bytes: [0xFF, 0xFE, 0x7B, 0x00, 0x7D, 0x00], .notUTF8),
    Refusal(bytes: [0xFE, 0xFF, 0x00, 0x7B, 0x00, 0x7D], .notUTF8),
    Refusal(bytes: [0x7B, 0x00, 0x7D, 0x00], .notUTF8),
    Refusal(bytes: [0x00, 0x7B, 0x00, 0x7D], .notUTF8),
    Refusal(bytes: [0x00, 0x00, 0x00, 0x7B], .notUTF8),
  ]
}

/// What JSON does not allow is refused with its place.
@Suite("Refused texts")
struct RefusedTests {
  @Test(
    "A fault is named with its line and column",
    arguments: Refusal.structure + Refusal.numbers + Refusal.strings + Refusal.encodings
  )
  func refused(refusal: Refusal) {
    let error = #expect(throws: JSONError.self) { try JSONTree(parsing: refusal.bytes) }
    #expect(error?.reason == refusal.reason)
    #expect(error?.position == JSONPosition(line: refusal.line, column: refusal.column))
  }

  @Test("512 containers in each other are taken", arguments: ["[]", "{}"])
  func deepest(brackets: String) throws {
    let text = nested(512, brackets)
    #expect(try JSONTree(parsing: text).root.range.count == text.count)
  }

  @Test("More are refused, however many", arguments: [513, 100_000, 10_000_000])
  func tooDeep(depth: Int) {
    for bytes in [nested(513, "[]"), nested(513, "{}"), Array(repeating: 0x5B, count: depth)] {
      let error = #expect(throws: JSONError.self) { try JSONTree(parsing: bytes) }
      #expect(error?.reason == .tooDeep)
    }
  }

  private func nested(_ depth: Int, _ brackets: String) -> [UInt8] {
    let opening = brackets == "[]" ? "[" : "{\"a\":"
    let inside = brackets == "[]" ? "" : "0"
    let closing = brackets == "[]" ? "]" : "}"
    let text =
      String(repeating: opening, count: depth) + inside + String(repeating: closing, count: depth)
    return Array(text.utf8)
  }
}
