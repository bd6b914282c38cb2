/// The days on which one task is worked, where they are not the project's.
package enum TaskCalendar: String, CaseIterable, Sendable {
  /// Every day of the week, holidays too.
  case everyDay
}

/// A thing to tick inside a task.
package struct ChecklistItem: Hashable, Sendable {
  package var title: String
  /// Whether it is ticked.
  package var isDone: Bool

  /// The item `title`, not yet done unless said.
  package init(_ title: String, isDone: Bool = false) {
    self.title = title
    self.isDone = isDone
  }
}

/// Whom a task waits for.
package struct Waiting: Hashable, Sendable {
  /// Who it is.
  package var on: String
  /// The day the waiting began.
  package var since: Day?
  /// The day of the next reminder.
  package var until: Day?

  /// Waiting for `on`.
  package init(on: String, since: Day? = nil, until: Day? = nil) {
    self.on = on
    self.since = since
    self.until = until
  }
}

extension Codec<TaskCalendar> {
  /// `"everyDay"`.
  package static let taskCalendar: Codec = .word()
}

extension Codec<[ChecklistItem]> {
  /// `[{"title": "Plan", "done": true}]`; `done` is left out where false.
  package static let checklist = list(
    Codec<ChecklistItem>(
      .checklist,
      encode: { .object(("title", .text($0.title)), ("done", $0.isDone ? .flag(true) : nil)) },
      decode: { value in
        value["title"]?.text.map { ChecklistItem($0, isDone: value["done"]?.flag ?? false) }
      }
    ),
    as: .checklist
  )
}

extension Codec<Waiting> {
  /// `{"on": "préfecture", "since": "2026-03-02", "until": "2026-03-09"}`.
  package static let waiting = Codec(
    .waiting,
    encode: { waiting in
      .object(
        ("on", .text(waiting.on)),
        ("since", waiting.since.map { .text($0.iso) }),
        ("until", waiting.until.map { .text($0.iso) })
      )
    },
    decode: { value in
      value["on"]?.text.map { on in
        Waiting(
          on: on,
          since: value["since"]?.text.flatMap { Day(iso: $0) },
          until: value["until"]?.text.flatMap { Day(iso: $0) }
        )
      }
    }
  )
}
