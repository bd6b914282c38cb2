/// What the day has brought a row so far.
package struct RowProgress: Hashable, Sendable {
  /// When it began, in event minutes.
  package var start: Int?
  /// When it ended, in event minutes.
  package var end: Int?
  /// Whether it was cut.
  package var isCut = false
  /// Minutes added to its duration, or taken from it.
  package var extra = 0
  /// Minutes by which its start was put off.
  package var shift = 0

  /// What a cue says of it.
  init(_ cue: Cue, clock: DayClock, day: Int) {
    isCut = cue.isSkipped
    extra = RunSheet.bounded(cue.extra)
    shift = RunSheet.bounded(cue.shift)
    start = cue.actualStart.map { clock.minute($0, day: day).minute }
    end = cue.actualEnd.map { clock.minute($0, day: day).minute }
  }
}

/// Where a row of the run sheet stands.
package enum CueState: Hashable, Sendable, CaseIterable {
  case waiting, running, done, cut
}

extension RowProgress {
  /// Where the row stands; a milestone is done as soon as it is reached.
  func state(isMilestone: Bool) -> CueState {
    if isCut { return .cut }
    if end != nil { return .done }
    guard start != nil else { return .waiting }
    return isMilestone ? .done : .running
  }
}
