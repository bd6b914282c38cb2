/// An hour as a clock on the wall shows it, counted from midnight of a day of the event.
///
/// In the document `17:08`; past midnight it goes on (`25:30`), before it it is negative (`-00:10`).
/// On the night when clocks are put back an hour comes twice: the second time it is `26:30B`.
package struct WallHour: Hashable, Sendable {
  /// Minutes since midnight, as the clock shows them: 24:30 is 1 470.
  package let minutes: Int
  /// Whether it is the second hour of that name, on the night when clocks are put back.
  package let isSecond: Bool

  /// The hour so many minutes after midnight.
  package init(minutes: Int, isSecond: Bool = false) {
    self.minutes = min(max(minutes, -WallHour.limit), WallHour.limit)
    self.isSecond = isSecond
  }

  /// The hour `hours:minutes`.
  package init(_ hours: Int, _ minutes: Int) {
    self.init(minutes: hours * 60 + minutes)
  }

  /// 99 999 999:59, more than there is from the first day to the last: no sum of hours overflows.
  static let limit = 5_999_999_999
}

extension WallHour: CustomStringConvertible {
  /// As the document has it.
  package var description: String {
    let (hours, rest) = abs(minutes).quotientAndRemainder(dividingBy: 60)
    let pad = { (n: Int) in n < 10 ? "0\(n)" : "\(n)" }
    return "\(minutes < 0 ? "-" : "")\(pad(hours)):\(pad(rest))\(isSecond ? "B" : "")"
  }

  /// The hour written so; nil if it is none.
  package init?(_ text: String) {
    var digits = text[...]
    let isNegative = digits.first == "-"
    if isNegative { digits.removeFirst() }
    let isSecond = digits.last == "B"
    if isSecond { digits.removeLast() }
    let parts = digits.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, (1...8).contains(parts[0].count), (1...2).contains(parts[1].count),
      digits.utf8.allSatisfy({ (48...58).contains($0) }),
      let hours = Int(parts[0]), let minutes = Int(parts[1]), minutes < 60
    else { return nil }
    let sum = hours * 60 + minutes
    self.init(minutes: isNegative ? -sum : sum, isSecond: isSecond)
  }
}

extension Codec<WallHour> {
  /// An hour of the event's days, told apart from another of its name.
  package static let wallHour = Codec(
    .hour,
    encode: { .text($0.description) },
    decode: { source in source.text.flatMap { WallHour($0) } }
  )
}
