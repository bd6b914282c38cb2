/// The run sheet at a moment: where each row stands, when it will begin, and how late the day is.
///
/// A function of the sheet and of now, in event minutes (`DayClock`): nothing in it passes by itself.
package struct LiveRunSheet: Sendable {
  /// The sheet.
  package let sheet: RunSheet
  /// The moment.
  package let now: Int
  /// The rows in the sheet's order.
  package let rows: [LiveRow]

  /// `sheet` at the event minute `now`.
  package init(_ sheet: RunSheet, at now: Int) {
    let now = min(max(now, -WallHour.limit), WallHour.limit)
    let reckoning = Reckoning(sheet, at: now)
    let freedom = Freedom(reckoning)
    self.sheet = sheet
    self.now = now
    rows = sheet.rows.indices.map { row in
      let (plan, progress) = (sheet.rows[row], sheet.progress[row])
      let isBounded = freedom.bounds[row] != Reckoning.none
      let start = progress.start
      return LiveRow(
        id: plan.id,
        state: reckoning.states[row],
        isFixed: plan.isFixed,
        planned: plan.planned,
        due: reckoning.due(row),
        duration: reckoning.duration(row),
        actualStart: start,
        actualEnd: progress.end ?? (reckoning.states[row] == .done ? start : nil),
        forecast: Span(reckoning.starts[row], reckoning.ends[row]),
        waitsFor: reckoning.causes[row] == Reckoning.none ? nil : reckoning.causes[row],
        free: isBounded ? freedom.latestEnds[row] - reckoning.heldEnds[row] : nil,
        boundBy: isBounded ? freedom.bounds[row] : nil,
        hasOddTimes: (start ?? now) > now || (progress.end ?? now) > now
          || (progress.end ?? .max) < (start ?? .min)
      )
    }
  }

  /// The row of the cue called `id`.
  package subscript(id id: RecordID) -> LiveRow? { sheet.place(of: id).map { rows[$0] } }

  /// The sheet at the same moment as it would be after `edits`.
  package func applying(_ edits: [CueEdit]) -> LiveRunSheet {
    LiveRunSheet(sheet.applying(edits), at: now)
  }
}
