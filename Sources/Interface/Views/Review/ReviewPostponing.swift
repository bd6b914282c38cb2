import Planning
import Storage
import Wording

// To put off what an item is about, whatever that is: one rule for tomorrow, a week and a typed day.

extension Outlook {
  /// The next day that is worked.
  var nextWorkday: Day { calendar.day(at: calendar.through(today)) }
  /// The first day worked of those that lie a week or more ahead.
  var workdayInAWeek: Day { calendar.day(at: calendar.before(today + 7)) }

  /// The anchor of the same kind that means a day: what counts from day J goes on counting from it.
  func anchor(like anchor: Anchor?, on day: Day) -> Anchor {
    switch (anchor, project.settings.dayJ) {
    case (.onDay, let dayJ?): .onDay(day - dayJ)
    case (.offset, let dayJ?), (nil, let dayJ?): .offset(day - dayJ)
    case (.onDate, _), (.onDay, nil): .onDate(day)
    case (.date, _), (.offset, nil), (nil, nil): .date(day)
    }
  }

  /// The last day of a task's work if it is taken up on `start`, where its predecessors let it.
  func finish(of task: PlanTask, at index: Int, from start: Day) -> Day {
    if task.finish?.isPinned == true { return start }
    let left = schedule.remainingDays(of: index) ?? task.duration
    let finish = calendar.day(at: calendar.before(start) + max(1, left) - 1)
    return max(finish, schedule.dates(of: index, .earliest)?.finish ?? finish)
  }

  /// The change that puts an item off until a day; nil where nothing would change.
  func postponing(_ item: Agenda.Item, until day: Day, _ words: Words) -> Change? {
    let record = item.record
    let subject = RecordEdit.subject([record], in: project, words)
    switch item.reason {
    case .reminder(let whom, let since):
      let waiting = Waiting(on: whom, since: since, until: day)
      let edit = project.setting("waiting", to: Codec<Waiting>.waiting.encode(waiting), in: record)
      return edit.map { Change(words.gestureChaseOn(subject, words.date(day)), [$0]) }
    case .nextAction:
      return RecordEdit.field("nextActionOn", .text(day.iso)).change(on: [record], in: self, words)
    case .supplier(let call):
      guard case .late(let code, _) = call else { return nil }
      return StepEdit.due(.date(day)).change(to: code, of: [record.id], in: self, words)
    case .approval: return moving("approveBy", of: record, to: day, words)
    case .meeting, .publication: return moving("date", of: record, to: day, words)
    case .finish, .latestStart, .stalled, .start:
      guard let index = project.tasks.position(of: record.id) else { return nil }
      let task = project.tasks[index]
      let last = finish(of: task, at: index, from: day)
      return TaskEdit.finish(anchor(like: task.finish, on: last)).change(
        on: [task.id],
        in: self,
        words
      )
    }
  }

  private func moving(
    _ key: String,
    of record: RecordReference,
    to day: Day,
    _ words: Words
  ) -> Change? {
    let now = project.value(of: key, in: record).flatMap(Codec<Anchor>.anchor.decode)
    let value = Codec<Anchor>.anchor.encode(anchor(like: now, on: day))
    return RecordEdit.field(key, value).change(on: [record], in: self, words)
  }
}
