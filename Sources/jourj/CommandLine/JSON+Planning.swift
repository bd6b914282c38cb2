import LosslessJSON
import Planning

extension JSON {
  /// A day as `2026-06-06`, null for none.
  static func day(_ day: Day?) -> JSON {
    day.map { .string($0.iso) } ?? .null
  }

  /// A pair of dates, null for none.
  static func span(_ span: DateSpan?) -> JSON {
    guard let span else { return .null }
    return .object([.init("start", .day(span.start)), .init("finish", .day(span.finish))])
  }

  /// A number without a fraction where it has none.
  static func count(_ number: Double) -> JSON {
    Int(exactly: number).map { .integer($0) } ?? .number("\(number)")
  }
}
