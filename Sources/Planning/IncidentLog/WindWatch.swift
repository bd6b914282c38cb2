/// The readings of the wind, against the project's levels.
package struct WindWatch: Sendable {
  /// A reading.
  package struct Reading: Hashable, Sendable {
    /// When.
    package let time: LogTime
    /// Gusts, in km/h.
    package let gusts: Int
  }

  /// More than any wind, in km/h: what is read beyond is a slip.
  package static let strongest = 400

  /// The readings in the order in which they were entered.
  package private(set) var readings: [Reading]
  /// The levels, mildest first.
  package let levels: [Thresholds.Wind]

  /// The readings of a log, as corrected, against some limits.
  package init(_ log: IncidentLog, _ limits: Thresholds) {
    levels = limits.wind.sorted { $0.from < $1.from }
    readings = log.entries.compactMap { entry in
      guard entry.subject == nil, let gusts = entry.wind, let time = entry.stamp else { return nil }
      return Reading(time: time, gusts: min(max(0, gusts), WindWatch.strongest))
    }
  }

  /// The same without what was read too long ago to say how the wind is.
  package func standing(at now: LogTime) -> WindWatch {
    var watch = self
    watch.readings.removeAll { !$0.time.stillTells(at: now) }
    return watch
  }

  /// The last reading.
  package var latest: Reading? { readings.last }

  /// The level that gusts reach; nil: below all.
  package func level(of gusts: Int) -> Thresholds.Wind? { levels.last { gusts >= $0.from } }

  /// The level that a reading leads to, where that is graver than the one that held before.
  package func crossing(by gusts: Int) -> Thresholds.Wind? {
    guard let level = level(of: gusts) else { return nil }
    let before = latest.flatMap { self.level(of: $0.gusts) }
    return before.map { $0.from >= level.from } ?? false ? nil : level
  }

  /// By how much gusts have changed, and in how many minutes: at best against what was read an hour
  /// before the last reading.
  package var trend: (change: Int, minutes: Int)? {
    guard let latest else { return nil }
    let earlier = readings.dropLast().filter { $0.time < latest.time }
    guard
      let start = earlier.last(where: { $0.time.minutes(until: latest.time) >= 60 })
        ?? earlier.first
    else { return nil }
    let minutes = start.time.minutes(until: latest.time)
    // What lies hours back says nothing of how it turns.
    return minutes > 180 ? nil : (latest.gusts - start.gusts, minutes)
  }

  /// The gusts in slots of equal length that end at a moment: in each the highest reading, in one
  /// without readings what was read last before; nil before the first.
  package func slots(_ count: Int, of length: Int, until end: LogTime) -> [Int?] {
    let known = readings.map { (time: $0.time, value: $0.gusts) }
    return ReadingSlots.of(known, count: count, length: length, until: end)
  }
}
