// How the day goes on if nobody does anything but what is planned: for rehearsals.

extension LiveRunSheet {
  /// The edits that let all that is to happen until an event minute happen as it is forecast: what is
  /// over by then has ended, what has begun runs.
  ///
  /// For a minute that is past, those that take back what was noted after it.
  package func edits(passingTo minute: Int) -> [CueEdit] {
    minute < now ? edits(backTo: minute) : edits(onTo: minute)
  }

  private func edits(onTo minute: Int) -> [CueEdit] {
    rows.indices.flatMap { row -> [CueEdit] in
      let (live, id) = (rows[row], sheet.rows[row].id)
      let hour = { (minute: Int) in sheet.clock.hour(at: minute, day: sheet.rows[row].day) }
      switch live.state {
      case .waiting:
        guard live.forecast.start <= minute else { return [] }
        let start = CueEdit(id, .start(hour(live.forecast.start)))
        let isOver = !sheet.rows[row].isMilestone && live.forecast.end <= minute
        return isOver ? [start, CueEdit(id, .end(hour(live.forecast.end)))] : [start]
      case .running:
        guard live.forecast.end <= minute else { return [] }
        return [CueEdit(id, .end(hour(live.forecast.end)))]
      case .done, .cut: return []
      }
    }
  }

  private func edits(backTo minute: Int) -> [CueEdit] {
    rows.indices.flatMap { row -> [CueEdit] in
      let (progress, id) = (sheet.progress[row], sheet.rows[row].id)
      let end = progress.end.map { $0 > minute } ?? false ? [CueEdit(id, .end(nil))] : []
      let start = progress.start.map { $0 > minute } ?? false ? [CueEdit(id, .start(nil))] : []
      return end + start
    }
  }
}
