/// Why bytes are not a JSON text that the program takes, and where.
package struct JSONError: Error, Equatable, Sendable {
  /// What is wrong; its words live elsewhere.
  package enum Reason: Equatable, Sendable {
    /// Nothing but white space.
    case empty
    /// More bytes than `JSONTree.largestSize`.
    case tooLarge
    /// UTF-16 or UTF-32, told by a byte order mark or by NUL bytes at the start.
    case notUTF8
    /// A byte that no UTF-8 text has at this place: stray, missing or overlong sequences, surrogates.
    case invalidUTF8
    /// A byte below 0x20 inside a string, or outside of one and not white space.
    case controlByte(UInt8)
    /// A `\u` escape that is half of a surrogate pair.
    case loneSurrogate
    /// A backslash followed by what JSON gives no meaning.
    case invalidEscape
    /// A string without its closing quote; the place is that of the opening one.
    case unterminatedString
    /// A number that is not spelled as JSON spells them: `01`, `1.`, `.5`, `+1`.
    case invalidNumber
    /// Something that begins no value: `nul`, `NaN`, `'text'`.
    case expectedValue
    /// Something else where the key of a member must stand.
    case expectedKey
    /// Something else where the colon between key and value must stand.
    case expectedColon
    /// Something else where a comma or the closing bracket must stand.
    case expectedCommaOrEnd
    /// A comma with no item after it.
    case trailingComma
    /// A comment, which JSON has not.
    case comment
    /// More than `JSONTree.greatestDepth` containers in each other.
    case tooDeep
    /// The text ends in the middle of a value.
    case unexpectedEnd
    /// Something after the one value of the text.
    case trailingContent
  }

  /// What is wrong.
  package let reason: Reason
  /// The first byte concerned, counted from 0; the count of bytes when the end itself is the fault.
  package let offset: Int
  /// Where, for people.
  package let position: JSONPosition
}

/// A place in a text as an editor shows it.
package struct JSONPosition: Equatable, Sendable {
  /// From 1; a line ends with LF.
  package let line: Int
  /// From 1, in Unicode scalars: an accented letter in one scalar counts one, a byte order mark none.
  package let column: Int

  /// The place at `line` and `column`, both from 1.
  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// The place of the byte at `offset`, or of the end when it is past it.
  package init(of offset: Int, in bytes: [UInt8]) {
    var line = 1
    var column = 1
    let start = bytes.starts(with: JSONSyntax.byteOrderMark) ? 3 : 0
    for byte in bytes[start..<max(start, min(offset, bytes.count))] {
      if byte == JSONSyntax.lineFeed {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    self.init(line: line, column: column)
  }
}
