/// A task or, with no duration, a milestone of the plan.
package struct PlanTask: ProjectRecord {
  package static let kind = RecordKind.tasks

  package let id: RecordID
  /// What people call it (`SEC-04`).
  package var code: String?
  package var title = ""
  /// At most 24 cells.
  package var short: String?
  /// The lot it belongs to.
  package var lot: RecordID?
  /// The task it is a part of; a parent's dates span its children's, and its links hold for each.
  package var parent: RecordID?
  /// Working days; 0 for a milestone.
  package var duration = 1
  /// When it must end; nil: its links alone place it.
  package var finish: Anchor?
  /// It may not start before this day.
  package var notBefore: Day?
  /// Calendar days before day J by which it must have ended, by law or rule.
  package var legalMinimum: Int?
  /// Calendar days that others need to answer once it is done.
  package var outsideDelay: Int?
  /// The days it is worked on, where they are not the project's.
  package var calendar: TaskCalendar?
  /// What it comes after.
  package var links: [Link] = []
  /// Who carries it, the first being responsible.
  package var roles: [RecordID] = []
  /// What has become of it.
  package var state = TaskState.todo
  /// 1 is the most urgent.
  package var priority: Int?
  /// The day it was begun.
  package var actualStart: Day?
  /// The day it was ended.
  package var actualFinish: Day?
  /// Working days still to do.
  package var remaining: Int?
  /// Days of work it takes, where they are not its duration.
  package var effort: Double?
  /// What is to be ticked inside it.
  package var checklist: [ChecklistItem] = []
  /// Whom it waits for.
  package var waiting: Waiting?
  /// When it comes again.
  package var recurrence: FieldValue?
  /// What the ones that come after have otherwise than this one alone: their values by field, null
  /// where they have none.
  package var usual: FieldValue?
  /// Free words to find it by.
  package var tags: [String] = []
  /// What there is to know about it.
  package var notes: String?
  /// Files and addresses.
  package var attachments: [String] = []
  /// Its place in a column of the board.
  package var order: Double?
  /// Whether it was kept when the template was gone through, or was added since.
  package var isTriaged = false

  package init(id: RecordID) { self.id = id }

  package static let fields = FieldTable<PlanTask>([
    Field("code", .code, \.code),
    Field("title", .text, \.title, standard: "", written: true),
    Field("short", .short(24), \.short),
    Field("lot", .reference(.lots), \.lot),
    Field("parent", .reference(.tasks), \.parent),
    Field("duration", .workingDays, \.duration, standard: 1, written: true),
    Field("finish", .anchor, \.finish),
    Field("notBefore", .day, \.notBefore),
    Field("legalMinimum", .delay, \.legalMinimum),
    Field("outsideDelay", .delay, \.outsideDelay),
    Field("calendar", .taskCalendar, \.calendar),
    Field("links", .links, \.links, standard: []),
    Field("roles", .references(.roles), \.roles, standard: []),
    Field("state", .word(), \.state, standard: .todo, written: true),
    Field("priority", .integer, \.priority),
    Field("actualStart", .day, \.actualStart),
    Field("actualFinish", .day, \.actualFinish),
    Field("remaining", .workingDays, \.remaining),
    Field("effort", .number, \.effort),
    Field("checklist", .checklist, \.checklist, standard: []),
    Field("waiting", .waiting, \.waiting),
    Field("recurrence", .structure, \.recurrence),
    Field("usual", .structure, \.usual),
    Field("tags", .texts, \.tags, standard: []),
    Field("notes", .longText, \.notes),
    Field("attachments", .texts, \.attachments, standard: []),
    Field("order", .number, \.order),
    Field("triaged", .flag, \.isTriaged, standard: false),
  ])
}

extension PlanTask {
  /// Whether something is still to do.
  package var isOpen: Bool { state != .done && state != .cancelled }
}

/// What has become of a task.
package enum TaskState: String, CaseIterable, Sendable {
  case todo, doing, waiting, done, cancelled
}
