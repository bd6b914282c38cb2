extension Project {
  /// The project as a rehearsal of its day begins with it: nothing of the day has happened, nothing
  /// was cut, and the incident log is empty.
  ///
  /// With a minute of the event to begin at, all that is to happen before it went as planned.
  package func asRehearsed(from minute: Int?, clock: DayClock) -> Project {
    var project = self
    for cue in runSheet.records {
      project.runSheet.update(cue.id) { cue in
        (cue.actualStart, cue.actualEnd, cue.isSkipped) = (nil, nil, false)
        (cue.extra, cue.shift) = (0, 0)
      }
    }
    project.incidents = RecordList()
    guard let minute, let first = project.firstMinute(clock) else { return project }
    let sheet = RunSheet(project, clock: clock)
    for edit in LiveRunSheet(sheet, at: min(first, minute) - 1).edits(passingTo: minute - 1) {
      _ = project.set(edit.key, to: edit.value, in: RecordReference(.runSheet, edit.cue))
    }
    return project
  }

  /// The event minute at which the run sheet begins; nil: it is empty.
  package func firstMinute(_ clock: DayClock) -> Int? {
    RunSheet(self, clock: clock).rows.map(\.planned.start).min()
  }
}
