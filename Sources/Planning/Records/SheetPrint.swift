/// A revision of the run sheet: that it was printed, and what was new on paper.
///
/// The first revision holds every row; later ones the rows that are new or changed, and those that
/// went: a revision costs as much as it changes, and each can be told again (`SheetRevisions`).
package struct SheetPrint: ProjectRecord {
  package static let kind = RecordKind.prints

  package let id: RecordID
  package var code: String? { nil }
  package var title: String { revision.map { "\($0)" } ?? "" }
  /// Which revision: 1 is the first that was printed.
  package var revision: Int?
  /// The day it was printed.
  package var date: Day?
  /// The hour it was printed.
  package var time: Int?
  /// What is new on it.
  package var rows: [PrintedRow] = []

  package init(id: RecordID) { self.id = id }

  package static let fields = FieldTable<SheetPrint>([
    Field("revision", .integer, \.revision),
    Field("date", .day, \.date),
    Field("time", .hour, \.time),
    Field("rows", .printedRows, \.rows, standard: []),
  ])
}

/// A row of the run sheet as it stands on paper.
package struct PrintedRow: Hashable, Sendable {
  /// The cue it stands for.
  package let cue: RecordID
  /// Whether it is no longer there; the rest is then what it was.
  package var isRemoved = false
  /// Its number.
  package var code: String?
  /// What happens.
  package var title = ""
  /// Its day, in calendar days from day J.
  package var day = 0
  /// When it begins, by the clock of its day.
  package var start = WallHour(0, 0)
  /// Minutes; 0 for a milestone.
  package var duration = 0
  /// Whether its hour must be held.
  package var isFixed = false
  /// The zones it concerns; none: the whole site.
  package var zones: [String] = []
  /// Where exactly.
  package var place: String?
  /// Who does it.
  package var role: RecordID?
  /// Who is told.
  package var told: [RecordID] = []
  /// The signal it carries.
  package var top: String?
  /// The supplier whose arrival or work it is.
  package var supplier: RecordID?
  /// What it takes.
  package var means: String?

  /// The row of a cue that nothing is known of yet.
  package init(cue: RecordID) { self.cue = cue }

  /// What is printed of `cue`.
  package init(_ cue: Cue) {
    self.cue = cue.id
    code = cue.code
    title = cue.title
    day = cue.day
    start = cue.start
    duration = cue.duration
    isFixed = cue.isFixed
    zones = cue.zones
    place = cue.place
    role = cue.role
    told = cue.told
    top = cue.top
    supplier = cue.supplier
    means = cue.means
  }
}

extension Codec<[PrintedRow]> {
  /// `[{"cue": "k7m2q9ab", "code": "30", "title": "Changement de plateau", "start": "17:45", …}]`.
  package static let printedRows = list(
    Codec<PrintedRow>(
      .structure,
      encode: { row in
        .object(
          ("cue", .text(row.cue.text)),
          ("removed", row.isRemoved ? .flag(true) : nil),
          ("code", row.code.map { .text($0) }),
          ("title", .text(row.title)),
          ("day", row.day == 0 ? nil : .integer(row.day)),
          ("start", .text(row.start.description)),
          ("duration", .integer(row.duration)),
          ("fixed", row.isFixed ? .flag(true) : nil),
          ("zones", row.zones.isEmpty ? nil : .list(row.zones.map { .text($0) })),
          ("place", row.place.map { .text($0) }),
          ("role", row.role.map { .text($0.text) }),
          ("told", row.told.isEmpty ? nil : .list(row.told.map { .text($0.text) })),
          ("top", row.top.map { .text($0) }),
          ("supplier", row.supplier.map { .text($0.text) }),
          ("means", row.means.map { .text($0) })
        )
      },
      decode: { value in PrintedRow(value) }
    ),
    as: .structure
  )
}

extension PrintedRow {
  /// The row that a value means; nil if something of it can't be read.
  fileprivate init?(_ value: FieldSource) {
    guard let cue = value["cue"]?.text,
      let isRemoved = value.optional("removed", .flag, standard: false),
      let code = value.optional("code", Codec<String>.text),
      let title = value.optional("title", .text, standard: ""),
      let day = value.optional("day", .calendarDays, standard: 0),
      let start = value.optional("start", .wallHour, standard: WallHour(0, 0)),
      let duration = value.optional("duration", .minutes, standard: 0),
      let isFixed = value.optional("fixed", .flag, standard: false),
      let zones = value.optional("zones", .texts, standard: []),
      let place = value.optional("place", Codec<String>.text),
      let role = value.optional("role", Codec<RecordID>.reference(.roles)),
      let told = value.optional("told", .references(.roles), standard: []),
      let top = value.optional("top", Codec<String>.text),
      let supplier = value.optional("supplier", Codec<RecordID>.reference(.suppliers)),
      let means = value.optional("means", Codec<String>.text)
    else { return nil }
    self.init(cue: RecordID(cue))
    (self.isRemoved, self.code, self.title, self.day) = (isRemoved, code, title, day)
    (self.start, self.duration, self.isFixed) = (start, duration, isFixed)
    (self.zones, self.place, self.role, self.told) = (zones, place, role, told)
    (self.top, self.supplier, self.means) = (top, supplier, means)
  }
}
