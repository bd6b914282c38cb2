/// A figure of the report, with what was hoped for, how it is found and by whom.
package struct Indicator: ProjectRecord {
  package static let kind = RecordKind.indicators

  package let id: RecordID
  /// What people call it (`I07`).
  package var code: String?
  package var title = ""
  /// At most 21 cells.
  package var short: String?
  /// What it belongs to (`Fréquentation`).
  package var family: String?
  /// `kg`, `%`, `€`; nil for a plain count.
  package var unit: String?
  /// What is hoped for.
  package var target: Double?
  /// Whether less is better.
  package var isLessBetter = false
  /// What was found, where nothing computes it.
  package var value: Double?
  /// The day it was found.
  package var date: Day?
  /// What it was at the last edition.
  package var previous: Double?
  /// How it is found.
  package var method: String?
  /// Where it comes from.
  package var source: String?
  /// What computes it from the project; nil: it is entered.
  package var formula: IndicatorFormula?
  /// Anything else.
  package var notes: String?

  package init(id: RecordID) { self.id = id }

  package static let fields = FieldTable<Indicator>([
    Field("code", .code, \.code),
    Field("title", .text, \.title, standard: "", written: true),
    Field("short", .short(21), \.short),
    Field("family", .text, \.family),
    Field("unit", .text, \.unit),
    Field("target", .number, \.target),
    Field("lessIsBetter", .flag, \.isLessBetter, standard: false),
    Field("value", .number, \.value),
    Field("date", .day, \.date),
    Field("previous", .number, \.previous),
    Field("method", .text, \.method),
    Field("source", .text, \.source),
    Field("formula", .word(), \.formula),
    Field("notes", .longText, \.notes),
  ])
}

/// What an indicator can be computed from.
package enum IndicatorFormula: String, CaseIterable, Sendable {
  case challengesProposed, challengesSelected, challengesDone
  case challengeParticipants, classes, pupils
  case crowdPeak, incidents, seriousIncidents
  case meanDelay, greatestDelay
  case servicesWithoutReserve, tasksDone
  case budgetPlanned, budgetCommitted, budgetPaid
}
