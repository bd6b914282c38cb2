/// What was read over some time, in slots of equal length.
enum ReadingSlots {
  /// The readings in slots that end at a moment: in each the highest one, in one without readings what
  /// was read last before; nil before the first.
  static func of(
    _ readings: [(time: LogTime, value: Int)],
    count: Int,
    length: Int,
    until end: LogTime
  ) -> [Int?] {
    guard count > 0, length > 0 else { return [] }
    // By the clock, not as entered: clocks are put back and forward.
    let known = readings.map { (back: $0.time.minutes(until: end), value: $0.value) }
      .filter { $0.back >= 0 }
    return (0..<count).map { place in
      let span = (count - 1 - place) * length..<(count - place) * length
      let own = known.filter { span.contains($0.back) }.map(\.value).max()
      let earlier = known.filter { $0.back >= span.upperBound }
      return own ?? earlier.last { $0.back == earlier.map(\.back).min() }?.value
    }
  }
}

extension LogTime {
  /// Whether what was read then still says how things stand: half a day later it doesn't any more.
  func stillTells(at now: LogTime) -> Bool { minutes(until: now) <= 720 }
}
