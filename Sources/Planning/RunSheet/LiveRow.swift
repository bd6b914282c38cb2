/// A row of the run sheet at a moment.
package struct LiveRow: Hashable, Sendable {
  /// The cue it stands for.
  package let id: RecordID
  /// Where it stands.
  package let state: CueState
  /// Whether its hour must be held.
  package let isFixed: Bool
  /// When the printed sheet has it.
  package let planned: Span
  /// When it is to begin by the sheet and by what was decided since.
  package let due: Int
  /// Minutes that it takes by the sheet and by what was decided since.
  package let duration: Int
  /// When it began, if it did.
  package let actualStart: Int?
  /// When it ended, if it is over.
  package let actualEnd: Int?
  /// When it began or will begin, and when it ended or will end, in truth.
  package let forecast: Span
  /// The place of the row that it waits for beyond its hour.
  package let waitsFor: Int?
  /// Minutes that it can take more before a row with a fixed hour can't be held; below 0: it can't.
  package let free: Int?
  /// The place of that fixed row.
  package let boundBy: Int?
  /// Whether what was noted of it makes no sense: it ended before it began, or begins after now.
  package let hasOddTimes: Bool

  /// When a row that runs was to end: what now has gone beyond is over time.
  package var dueEnd: Int { forecast.start + duration }

  /// Minutes late at its start, below 0 early; for a row that waits, as forecast.
  package var delay: Int { forecast.start - planned.start }

  /// Minutes late at its end, below 0 early; for a row that is not over, as forecast.
  package var endDelay: Int { forecast.end - planned.end }

  /// Whether it still waits, has a fixed hour and can't be held: it is late or will be.
  package var isBroken: Bool { lateness > 0 }

  /// Minutes by which a fixed row that waits will miss its hour, as it was put off; 0: it is held.
  package var lateness: Int {
    isFixed && state == .waiting ? max(0, forecast.start - due) : 0
  }
}
