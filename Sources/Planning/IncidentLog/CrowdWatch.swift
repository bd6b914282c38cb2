/// The counts of people on the site, against the most that may be there.
package struct CrowdWatch: Sendable {
  /// A count.
  package struct Count: Hashable, Sendable {
    /// When.
    package let time: LogTime
    /// All people counted.
    package let total: Int
    /// Of those, at each gate.
    package let gates: [GateCount]
  }

  /// How full the site is.
  package enum Level: Int, CaseIterable, Comparable, Sendable {
    /// There is room.
    case free
    /// The warning is reached.
    case near
    /// The limit is reached.
    case full

    package static func < (a: Level, b: Level) -> Bool { a.rawValue < b.rawValue }
  }

  /// More than any crowd.
  package static let largest = 10_000_000

  /// The counts in the order in which they were entered.
  package private(set) var counts: [Count]
  /// The most people that may be there at once.
  package let limit: Int
  /// The share of the limit, in %, from which it warns.
  package let warning: Int

  /// The counts of a log, as corrected, against some limits.
  package init(_ log: IncidentLog, _ limits: Thresholds) {
    limit = limits.crowdLimit
    warning = limits.crowdWarning
    counts = log.entries.compactMap { entry in
      guard entry.subject == nil, let total = entry.crowd, let time = entry.stamp else {
        return nil
      }
      return Count(
        time: time,
        total: min(max(0, total), CrowdWatch.largest),
        gates: entry.gates.map { GateCount($0.zone, min(max(0, $0.crowd), CrowdWatch.largest)) }
      )
    }
  }

  /// The same without what was counted too long ago to say how full the site is.
  package func standing(at now: LogTime) -> CrowdWatch {
    var watch = self
    watch.counts.removeAll { !$0.time.stillTells(at: now) }
    return watch
  }

  /// The last count.
  package var latest: Count? { counts.last }

  /// The share of the limit that some people are, in %, rounded down: what is not full yet is not
  /// called so.
  package func percent(_ total: Int) -> Int {
    guard limit > 0 else { return 0 }
    return min(total, CrowdWatch.largest) * 100 / limit
  }

  /// How full so many people make the site.
  package func level(of total: Int) -> Level {
    guard limit > 0 else { return .free }
    return total >= limit ? .full : percent(total) >= warning ? .near : .free
  }

  /// The level that a count leads to, where that is graver than the one that held before.
  package func crossing(by total: Int) -> Level? {
    let level = level(of: total)
    let before = latest.map { self.level(of: $0.total) } ?? .free
    return level > before ? level : nil
  }

  /// The counts in slots of equal length that end at a moment: in each the highest one, in one without
  /// counts what was counted last before; nil before the first.
  package func slots(_ count: Int, of length: Int, until end: LogTime) -> [Int?] {
    let known = counts.map { (time: $0.time, value: $0.total) }
    return ReadingSlots.of(known, count: count, length: length, until: end)
  }

  /// How many people reach the warning.
  package var warningCount: Int { (limit * warning + 99) / 100 }
}
