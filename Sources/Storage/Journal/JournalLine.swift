import CPosix

/// A record as it stands in a segment: `J1 LENGTH CHAIN JSON` and a line feed.
///
/// LENGTH is the JSON's byte count and CHAIN the CRC-32C of the JSON seeded with the record before's
/// chain, each in eight hexadecimal digits.
enum JournalLine {
  /// The bytes before the JSON.
  static let headerCount = 21
  private static let space = UInt8(ascii: " ")
  static let lineFeed = UInt8(ascii: "\n")

  /// The line of `json` after a record with the chain value `chain`, which becomes the line's own.
  static func bytes(_ json: [UInt8], chain: inout UInt32) -> [UInt8] {
    chain = value(of: json[...], after: chain)
    var line: [UInt8] = []
    line.reserveCapacity(headerCount + json.count + 1)
    line += "J1 \(hexadecimal(UInt32(json.count))) \(hexadecimal(chain)) ".utf8
    line += json
    line.append(lineFeed)
    return line
  }

  /// The chain value of a record's JSON.
  static func value(of json: ArraySlice<UInt8>, after chain: UInt32) -> UInt32 {
    json.withUnsafeBytes { jj_crc32c(chain, $0.baseAddress, $0.count) }
  }

  /// What the line that begins at an offset says of itself.
  struct Header {
    /// Where the JSON is.
    let json: Range<Int>
    let chain: UInt32
    /// Where the next line begins.
    var end: Int { json.upperBound + 1 }
  }

  /// The header at `start`; nil if there is none.
  ///
  /// The line may go beyond the end of `bytes`.
  static func header(at start: Int, in bytes: [UInt8]) -> Header? {
    guard start >= 0, start + headerCount <= bytes.count,
      bytes[start] == UInt8(ascii: "J"), bytes[start + 1] == UInt8(ascii: "1"),
      bytes[start + 2] == space, bytes[start + 11] == space, bytes[start + 20] == space,
      let length = number(bytes[start + 3..<start + 11]),
      let chain = number(bytes[start + 12..<start + 20])
    else { return nil }
    let first = start + headerCount
    return Header(json: first..<first + Int(length), chain: chain)
  }

  /// The header at `start` of a line that is whole, line feed included; its chain is not looked at.
  static func wholeHeader(at start: Int, in bytes: [UInt8]) -> Header? {
    guard let header = header(at: start, in: bytes), header.end <= bytes.count,
      bytes[header.json.upperBound] == lineFeed
    else { return nil }
    return header
  }

  /// Eight hexadecimal digits.
  static func hexadecimal(_ number: UInt32) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }

  /// The number that eight lower-case hexadecimal digits spell.
  static func number(_ digits: ArraySlice<UInt8>) -> UInt32? {
    guard digits.count == 8 else { return nil }
    var number: UInt32 = 0
    for digit in digits {
      switch digit {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): number = number << 4 | UInt32(digit - 0x30)
      case UInt8(ascii: "a")...UInt8(ascii: "f"): number = number << 4 | UInt32(digit - 0x57)
      default: return nil
      }
    }
    return number
  }
}
