/// What the coordinator can do to the day, as a value: tried, shown, then made.
package enum CueGesture: Hashable, Sendable {
  /// The top of a row: it begins, now or so many minutes ago; running rows that it waits for end.
  case start(RecordID, ago: Int)
  /// A row ends, now or so many minutes ago.
  case end(RecordID, ago: Int)
  /// What is over runs again; what runs waits again.
  case reopen(RecordID)
  /// A row lasts so many minutes more, below 0 fewer.
  case stretch(RecordID, by: Int)
  /// A row that waits begins so many minutes later than it was to, below 0 earlier.
  case delay(RecordID, by: Int)
  /// A row that waits is left out.
  case cut(RecordID)
  /// A row that was cut is taken up again.
  case restore(RecordID)
  /// A fixed row's lateness, as forecast, becomes its hour.
  case accept(RecordID)
  /// What was noted of a row is put right: its hours, counted from midnight of its day.
  case correct(RecordID, start: WallHour?, end: WallHour?)
}

/// Why a gesture can't be made just now.
package enum CueObstacle: Error, Hashable, Sendable {
  /// There is no such row.
  case unknown
  /// It has begun, or is over.
  case hasBegun
  /// It does not run.
  case isNotRunning
  /// It has not begun.
  case hasNotBegun
  /// It is over.
  case isOver
  /// It is cut.
  case isCut
  /// It is not cut.
  case isNotCut
  /// It is a milestone: it has no duration.
  case hasNoDuration
  /// It can be made shorter by so many minutes at most.
  case tooShort(most: Int)
  /// It has no fixed hour, or it is held.
  case isNotLate
  /// It would end before it begins.
  case endsBeforeItBegins
  /// The hour has not come yet.
  case isAhead
}
