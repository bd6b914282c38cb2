import Planning

/// How a row that runs stands to the second.
struct RowTimer: Hashable, Sendable {
  /// Seconds that it takes in all, by the sheet and by what was decided since.
  let whole: Int
  /// Seconds since it began.
  let elapsed: Int

  /// The row at a place of a sheet; seconds are those of `moment`.
  init(_ place: Int, _ sheet: LiveRunSheet, at moment: Moment) {
    let (plan, progress) = (sheet.sheet.rows[place], sheet.sheet.progress[place])
    let minutes = plan.isMilestone ? 0 : max(0, plan.planned.length + progress.extra)
    whole = minutes * 60
    elapsed = max(0, (sheet.now - (progress.start ?? sheet.now)) * 60 + moment.second)
  }

  /// Seconds that are left; below 0: it takes longer than it should.
  var left: Int { whole - elapsed }
}
