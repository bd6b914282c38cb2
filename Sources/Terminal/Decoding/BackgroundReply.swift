/// The answer to «which is your background?»: `ESC ] 11 ; rgb:1e1e/1e1e/2e2e`.
nonisolated struct BackgroundReply {
  let red: UInt16
  let green: UInt16
  let blue: UInt16

  /// Reads an operating system command, without its terminator; nothing when it is another one.
  init?(_ sequence: [UInt8]) {
    let beginning = Array("\u{1B}]11;rgb".utf8)
    guard sequence.starts(with: beginning) else { return nil }
    // `rgba:` has the opacity last.
    let parts = sequence.dropFirst(beginning.count)
      .drop { $0 == UInt8(ascii: "a") }
      .dropFirst()
      .split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard parts.count == 3 || parts.count == 4 else { return nil }
    let values = parts.prefix(3).compactMap(BackgroundReply.component)
    guard values.count == 3 else { return nil }
    (red, green, blue) = (values[0], values[1], values[2])
  }

  /// One to four hexadecimal digits, spread over 0–65,535.
  private static func component(_ digits: ArraySlice<UInt8>) -> UInt16? {
    guard (1...4).contains(digits.count) else { return nil }
    guard let value = Int(String(decoding: digits, as: UTF8.self), radix: 16), value >= 0 else {
      return nil
    }
    let largest = (1 << (4 * digits.count)) - 1
    return UInt16(value * 65_535 / largest)
  }
}
