/// A meeting: agenda, who was there, what was decided.
package struct Meeting: ProjectRecord {
  package static let kind = RecordKind.meetings

  package let id: RecordID
  /// What people call it (`R03`).
  package var code: String?
  package var title = ""
  /// At most 24 cells.
  package var short: String?
  /// Its day; for one that comes again, see `recurrence`.
  package var date: Anchor?
  /// How it comes again.
  package var recurrence: Recurrence?
  /// When it begins.
  package var startsAt: Int?
  /// How long it takes, in minutes.
  package var duration: Int?
  /// Where it is held.
  package var place: String?
  /// Who leads it.
  package var role: RecordID?
  /// The roles invited.
  package var roles: [RecordID] = []
  /// Who else is invited.
  package var guests: [String] = []
  /// What is to be spoken of.
  package var agenda: [String] = []
  /// The task that holds its place in the plan.
  package var task: RecordID?
  /// What has become of it.
  package var state = MeetingState.planned
  /// The days it was held.
  package var held: [Day] = []
  /// Who was there, by role.
  package var present: [String] = []
  /// Who could not come, by role.
  package var excused: [String] = []
  /// What was decided.
  package var decisions: [Decision] = []
  /// Anything else.
  package var notes: String?
  /// Words of the user's own.
  package var tags: [String] = []
  /// Files and addresses.
  package var attachments: [String] = []

  package init(id: RecordID) { self.id = id }

  package static let fields = FieldTable<Meeting>([
    Field("code", .code, \.code),
    Field("title", .text, \.title, standard: "", written: true),
    Field("short", .short(24), \.short),
    Field("date", .anchor, \.date),
    Field("recurrence", .recurrence, \.recurrence),
    Field("startsAt", .hour, \.startsAt),
    Field("duration", .lasting, \.duration),
    Field("place", .text, \.place),
    Field("role", .reference(.roles), \.role),
    Field("roles", .references(.roles), \.roles, standard: []),
    Field("guests", .texts, \.guests, standard: []),
    Field("agenda", .texts, \.agenda, standard: []),
    Field("task", .reference(.tasks), \.task),
    Field("state", .word(), \.state, standard: .planned, written: true),
    Field("held", .days, \.held, standard: []),
    Field("present", .texts, \.present, standard: []),
    Field("excused", .texts, \.excused, standard: []),
    Field("decisions", .decisions, \.decisions, standard: []),
    Field("notes", .longText, \.notes),
    Field("tags", .texts, \.tags, standard: []),
    Field("attachments", .texts, \.attachments, standard: []),
  ])
}

/// What has become of a meeting.
package enum MeetingState: String, CaseIterable, Sendable {
  case planned, held, cancelled
}

/// Something a meeting decided; with an owner and a day it can become a task.
package struct Decision: Hashable, Sendable {
  /// What was decided.
  package var text: String
  /// Who does it.
  package var role: RecordID?
  /// By when.
  package var due: Day?
  /// The task it became.
  package var task: RecordID?
  /// The day it was decided, for a meeting that comes again.
  package var on: Day?

  /// The decision `text`.
  package init(_ text: String) {
    self.text = text
  }
}

extension Codec<[Decision]> {
  /// `[{"text": "Scène côté statue", "role": "k7m2q9ab", "due": "2026-03-06"}]`.
  package static let decisions = list(
    Codec<Decision>(
      .structure,
      encode: { decision in
        .object(
          ("text", .text(decision.text)),
          ("role", decision.role.map { .text($0.text) }),
          ("due", decision.due.map { .text($0.iso) }),
          ("task", decision.task.map { .text($0.text) }),
          ("on", decision.on.map { .text($0.iso) })
        )
      },
      decode: { value in
        guard let text = value["text"]?.text,
          let role = value.optional("role", Codec<RecordID>.reference(.roles)),
          let due = value.optional("due", Codec<Day>.day),
          let task = value.optional("task", Codec<RecordID>.reference(.tasks)),
          let day = value.optional("on", Codec<Day>.day)
        else { return nil }
        var decision = Decision(text)
        (decision.role, decision.due, decision.task, decision.on) = (role, due, task, day)
        return decision
      }
    ),
    as: .structure
  )
}
