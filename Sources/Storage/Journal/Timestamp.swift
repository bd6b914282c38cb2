import Planning

/// Moments as the journal spells them: `2026-03-02T09:14:05Z`, always in universal time.
package enum Timestamp {
  /// The moment `seconds` after 1970 began.
  package static func text(_ seconds: Int) -> String {
    let (days, rest) = seconds.flooredDivision(by: 86_400)
    let clock = [rest / 3600, rest / 60 % 60, rest % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return "\(Day(clamping: days).iso)T\(clock.joined(separator: ":"))Z"
  }

  /// The moment that `text` spells, in seconds since 1970; nil if it spells none.
  package static func seconds(_ text: String) -> Int? {
    guard text.utf8.last == UInt8(ascii: "Z"), let day = Day(iso: String(text.prefix(10))),
      text.utf8.count == 20
    else { return nil }
    let clock = text.dropFirst(11).dropLast().split(separator: ":").map { Int($0) ?? -1 }
    guard clock.count == 3, clock.allSatisfy({ (0..<61).contains($0) }) else { return nil }
    return Int(day.number) * 86_400 + clock[0] * 3600 + clock[1] * 60 + clock[2]
  }
}

extension Int {
  fileprivate func flooredDivision(by divisor: Int) -> (Int, Int) {
    let rest = (self % divisor + divisor) % divisor
    return ((self - rest) / divisor, rest)
  }
}
