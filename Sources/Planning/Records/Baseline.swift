/// A reference: the planned dates of all tasks as they stood one day.
package struct Baseline: ProjectRecord {
  package static let kind = RecordKind.baselines

  package let id: RecordID
  package var code: String? { nil }
  package var title = ""
  /// The day it was taken.
  package var date: Day?
  /// Day J as it was then.
  package var dayJ: Day?
  /// Each task's dates.
  package var dates: [BaselineDates] = []
  /// Anything else.
  package var notes: String?

  package init(id: RecordID) { self.id = id }

  package static let fields = FieldTable<Baseline>([
    Field("title", .text, \.title, standard: "", written: true),
    Field("date", .day, \.date),
    Field("dayJ", .day, \.dayJ),
    Field("dates", .baselineDates, \.dates, standard: []),
    Field("notes", .longText, \.notes),
  ])
}

/// When a task was to begin and end.
package struct BaselineDates: Hashable, Sendable {
  /// The task.
  package var task: RecordID
  /// Its first day.
  package var start: Day
  /// Its last day.
  package var finish: Day

  /// The dates of `task`.
  package init(task: RecordID, start: Day, finish: Day) {
    self.task = task
    self.start = start
    self.finish = finish
  }
}

extension Codec<[BaselineDates]> {
  /// `[{"task": "k7m2q9ab", "start": "2026-03-18", "finish": "2026-03-27"}]`.
  package static let baselineDates = list(
    Codec<BaselineDates>(
      .structure,
      encode: { dates in
        .object(
          ("task", .text(dates.task.text)),
          ("start", .text(dates.start.iso)),
          ("finish", .text(dates.finish.iso))
        )
      },
      decode: { value in
        guard let task = value["task"]?.text,
          let start = value["start"]?.text.flatMap({ Day(iso: $0) }),
          let finish = value["finish"]?.text.flatMap({ Day(iso: $0) })
        else { return nil }
        return BaselineDates(task: RecordID(task), start: start, finish: finish)
      }
    ),
    as: .structure
  )
}
