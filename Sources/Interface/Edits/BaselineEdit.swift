package import Planning
package import Storage
package import Wording

extension Outlook {
  /// The change that keeps the planned dates of all tasks as a reference called `title`.
  package func settingBaseline(_ title: String, id: RecordID, _ words: Words) -> Change {
    var baseline = Baseline(id: id)
    baseline.title = title
    baseline.date = today
    baseline.dayJ = project.settings.dayJ
    baseline.dates = schedule.ids.indices.compactMap { index in
      schedule[index].planned.map { span in
        BaselineDates(task: schedule.ids[index], start: span.start, finish: span.finish)
      }
    }
    let record = RecordReference(.baselines, id)
    let last = project.baselines.last?.id
    return Change(
      words.gestureBaseline(title),
      [Edit(record, .insert(members: baseline.members, neighbour: last))]
    )
  }

  /// What a reference of today is called where nobody says.
  package func baselineTitle(_ words: Words) -> String {
    words.baselineOf(words.dayAndMonth(today))
  }
}
