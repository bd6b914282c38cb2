/// A row of the run sheet, «ligne du conducteur».
package struct Cue: ProjectRecord {
  package static let kind = RecordKind.runSheet

  package let id: RecordID
  /// Its number on the printed sheet (`07`).
  package var code: String?
  package var title = ""
  /// At most 14 cells: it is read at two metres.
  package var short: String?
  /// Its day, in calendar days from day J: -1 is the eve.
  package var day = 0
  /// When it begins, by the clock of its day; it may lie past midnight (`25:30`).
  package var start = WallHour(0, 0)
  /// Minutes; 0 for a milestone.
  package var duration = 0
  /// The shortest it can be made, in minutes.
  package var shortest: Int?
  /// Whether its hour must be held; else it slides.
  package var isFixed = false
  /// The row that it follows, at once.
  package var after: RecordID?
  /// The zones it concerns; none: the whole site.
  package var zones: [String] = []
  /// Where exactly, if the zone does not say it.
  package var place: String?
  /// Who does it.
  package var role: RecordID?
  /// Who is told when it moves.
  package var told: [RecordID] = []
  /// What sort of thing it is.
  package var sort = CueSort.steering
  /// The signal it carries (`TOP 4`).
  package var top: String?
  /// The supplier whose arrival or work it is.
  package var supplier: RecordID?
  /// What it takes: people, things.
  package var means: String?
  /// What must be there before, ticked when it is.
  package var readiness: [ChecklistItem] = []
  /// Its place in the agreed order of cutting, 1 first; nil: it is not to be cut.
  package var cutOrder: Int?
  /// Minutes that were added to its duration on the day, or taken from it; the plan stays as printed.
  package var extra = 0
  /// Minutes by which its start was put off on the day; the plan stays as printed.
  package var shift = 0
  /// When it began, counted from midnight of its day.
  package var actualStart: WallHour?
  /// When it ended, counted from midnight of its day.
  package var actualEnd: WallHour?
  /// Whether it was left out.
  package var isSkipped = false
  /// Anything else.
  package var notes: String?

  package init(id: RecordID) { self.id = id }

  /// The counts that may be below 0.
  package static let signed: Set<String> = ["day", "extra", "shift"]

  package static let fields = FieldTable<Cue>([
    Field("code", .code, \.code),
    Field("title", .text, \.title, standard: "", written: true),
    Field("short", .short(14), \.short),
    Field("day", .calendarDays, \.day, standard: 0),
    Field("start", .wallHour, \.start, standard: WallHour(0, 0), written: true),
    Field("duration", .lasting, \.duration, standard: 0, written: true),
    Field("shortest", .lasting, \.shortest),
    Field("fixed", .flag, \.isFixed, standard: false),
    Field("after", .reference(.runSheet), \.after),
    Field("zones", .texts, \.zones, standard: []),
    Field("place", .text, \.place),
    Field("role", .reference(.roles), \.role),
    Field("told", .references(.roles), \.told, standard: []),
    Field("sort", .word(), \.sort, standard: .steering, written: true),
    Field("top", .text, \.top),
    Field("supplier", .reference(.suppliers), \.supplier),
    Field("means", .text, \.means),
    Field("readiness", .checklist, \.readiness, standard: []),
    Field("cutOrder", .integer, \.cutOrder),
    Field("extra", .minutes, \.extra, standard: 0),
    Field("shift", .minutes, \.shift, standard: 0),
    Field("actualStart", .wallHour, \.actualStart),
    Field("actualEnd", .wallHour, \.actualEnd),
    Field("skipped", .flag, \.isSkipped, standard: false),
    Field("notes", .longText, \.notes),
  ])
}

/// What sort of thing a row of the run sheet is.
package enum CueSort: String, CaseIterable, Sendable {
  case security, setUp, technical, steering, audience, ceremony, takeDown
}
