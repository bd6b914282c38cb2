extension JSONValue {
  /// Whether it is `null`.
  package var isNull: Bool { kind == .null }

  /// `true` or `false`; nil for other kinds.
  package var bool: Bool? {
    kind == .bool ? tree.bytes[range.lowerBound] == UInt8(ascii: "t") : nil
  }

  /// The text of a string with its escapes resolved; nil for other kinds.
  package var string: String? {
    tree.string(at: index)
  }

  /// Whether this is a string of exactly these bytes, escapes resolved; nothing is allocated.
  package func isString(_ text: String) -> Bool {
    guard kind == .string else { return false }
    var text = text
    return text.withUTF8 { tree.isText(at: index, $0) }
  }

  /// The spelling of a number; nil for other kinds.
  package var number: String? { kind == .number ? rawText : nil }

  /// The nearest floating-point value of a number, infinite past its range; nil for other kinds.
  package var double: Double? { number.flatMap(Double.init) }

  /// The value of a number that is whole and fits; `12.0` and `12e1` are whole.
  package var integer: Int? {
    guard kind == .number else { return nil }
    let digits = rawBytes
    let isNegative = digits.first == JSONSyntax.minus
    var value = 0
    for byte in digits.dropFirst(isNegative ? 1 : 0) {
      guard JSONSyntax.isDigit(byte) else { return scaledInteger }
      let (tens, tooLarge) = value.multipliedReportingOverflow(by: 10)
      let digit = Int(byte & 0xF)
      let (sum, overflows) =
        isNegative ? tens.subtractingReportingOverflow(digit) : tens.addingReportingOverflow(digit)
      if tooLarge || overflows { return scaledInteger }
      value = sum
    }
    return value
  }

  /// The slow way, for a number with a point or an exponent.
  private var scaledInteger: Int? {
    let isNegative = rawBytes.first == JSONSyntax.minus
    let parts = rawBytes.dropFirst(isNegative ? 1 : 0)
      .split(omittingEmptySubsequences: false) { $0 | 0x20 == UInt8(ascii: "e") }
    let mantissa = parts[0].split(separator: JSONSyntax.point)
    var digits = Array(mantissa.joined().drop { $0 == 0x30 })
    var scale = -(mantissa.count > 1 ? mantissa[1].count : 0)
    while digits.last == 0x30 {
      digits.removeLast()
      scale += 1
    }
    if digits.isEmpty { return 0 }
    if parts.count > 1 {
      guard let exponent = Int(String(decoding: parts[1], as: UTF8.self)) else { return nil }
      let (sum, overflows) = scale.addingReportingOverflow(exponent)
      if overflows { return nil }
      scale = sum
    }
    guard scale >= 0, scale < 20, digits.count < 20 else { return nil }
    digits.append(contentsOf: repeatElement(0x30, count: scale))
    return Int((isNegative ? "-" : "") + String(decoding: digits, as: UTF8.self))
  }

  /// The bytes that the checked text of a string stands for.
  func decoded(_ inside: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(inside.count)
    var index = inside.startIndex
    while index < inside.endIndex {
      guard inside[index] == JSONSyntax.backslash else {
        result.append(inside[index])
        index += 1
        continue
      }
      let letter = inside[index + 1]
      index += 2
      switch letter {
      case UInt8(ascii: "b"): result.append(0x08)
      case UInt8(ascii: "f"): result.append(0x0C)
      case UInt8(ascii: "n"): result.append(0x0A)
      case UInt8(ascii: "r"): result.append(0x0D)
      case UInt8(ascii: "t"): result.append(0x09)
      case UInt8(ascii: "u"):
        var code = codeUnit(at: index)
        index += 4
        if code & 0xFC00 == 0xD800 {
          code = 0x10000 + (code & 0x3FF) << 10 + (codeUnit(at: index + 2) & 0x3FF)
          index += 6
        }
        if let scalar = Unicode.Scalar(code) {
          result.append(contentsOf: UTF8.encode(scalar) ?? .init())
        }
      default: result.append(letter)
      }
    }
    return result
  }

  private func codeUnit(at index: Int) -> UInt32 {
    tree.bytes[index..<index + 4].reduce(0) { $0 << 4 | (JSONSyntax.hexadecimal($1) ?? 0) }
  }
}
