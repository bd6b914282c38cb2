/// An entry of the incident log, «main courante»: an event, a reading of the wind, a count of the crowd.
///
/// Entries are not rewritten: a correction is an entry of its own that names the one it corrects, and
/// what is done about an incident later is a follow-up that names it. `IncidentLog` reads them together.
package struct Incident: ProjectRecord {
  package static let kind = RecordKind.incidents

  package let id: RecordID
  /// Its number in the log (`37`).
  package var code: String?
  /// What happened.
  package var title = ""
  /// What the entry records.
  package var sort = EntrySort.event
  /// The day it was entered.
  package var date: Day?
  /// The hour it was entered.
  package var time: Int?
  /// One of the project's categories.
  package var category: String?
  /// How grave it is.
  package var severity = Severity.info
  /// Where it happened.
  package var zone: String?
  /// How it was told.
  package var source: EntrySource?
  /// The radio channel.
  package var channel: String?
  /// Who told it, by role.
  package var sender: String?
  /// Who was told, by role.
  package var recipient: String?
  /// Who sees to it.
  package var role: RecordID?
  /// What was decided.
  package var decision: String?
  /// Whether it was over when it was entered.
  package var state = IncidentState.closed
  /// The hour of the next look at it.
  package var nextLook: Int?
  /// The hour it was closed.
  package var closedAt: Int?
  /// The sheet that was followed.
  package var reflexSheet: RecordID?
  /// The row of the run sheet it concerns.
  package var cue: RecordID?
  /// The entry it corrects.
  package var corrects: RecordID?
  /// The incident it tells more of.
  package var follows: RecordID?
  /// How that incident stands from then on; nil: as before.
  package var becomes: IncidentState?
  /// Gusts, in km/h.
  package var wind: Int?
  /// People counted.
  package var crowd: Int?
  /// Of those, the people counted at each gate.
  package var gates: [GateCount] = []
  /// Whether it was written at a rehearsal.
  package var isRehearsal = false

  package init(id: RecordID) { self.id = id }

  package static let fields = FieldTable<Incident>([
    Field("code", .code, \.code),
    Field("title", .text, \.title, standard: "", written: true),
    Field("sort", .word(), \.sort, standard: .event),
    Field("date", .day, \.date),
    Field("time", .hour, \.time),
    Field("category", .text, \.category),
    Field("severity", .word(), \.severity, standard: .info, written: true),
    Field("zone", .text, \.zone),
    Field("source", .word(), \.source),
    Field("channel", .text, \.channel),
    Field("sender", .text, \.sender),
    Field("recipient", .text, \.recipient),
    Field("role", .reference(.roles), \.role),
    Field("decision", .longText, \.decision),
    Field("state", .word(), \.state, standard: .closed, written: true),
    Field("nextLook", .hour, \.nextLook),
    Field("closedAt", .hour, \.closedAt),
    Field("reflexSheet", .reference(.reflexSheets), \.reflexSheet),
    Field("cue", .reference(.runSheet), \.cue),
    Field("corrects", .reference(.incidents), \.corrects),
    Field("follows", .reference(.incidents), \.follows),
    Field("becomes", .word(), \.becomes),
    Field("wind", .integer, \.wind),
    Field("crowd", .integer, \.crowd),
    Field("gates", .gates, \.gates, standard: []),
    Field("rehearsal", .flag, \.isRehearsal, standard: false),
  ])
}

/// What an entry of the log records.
package enum EntrySort: String, CaseIterable, Sendable {
  case event, wind, crowd, correction, followUp
}

/// How grave an incident is, least first.
package enum Severity: String, CaseIterable, Sendable, Comparable {
  case info, watch, serious, critical

  package static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }

  private var rank: Int {
    switch self {
    case .info: 0
    case .watch: 1
    case .serious: 2
    case .critical: 3
    }
  }
}

/// How an entry of the log came in.
package enum EntrySource: String, CaseIterable, Sendable {
  case radio, phone, inPerson
}

/// Whether an incident is over.
package enum IncidentState: String, CaseIterable, Sendable {
  case open, inProgress, closed
}

/// How many people were counted at a gate.
package struct GateCount: Hashable, Sendable {
  /// The zone that the gate is.
  package var zone: String
  /// The people counted there.
  package var crowd: Int

  /// So many people at `zone`.
  package init(_ zone: String, _ crowd: Int) {
    self.zone = zone
    self.crowd = crowd
  }
}

extension Codec<[GateCount]> {
  /// `[{"zone": "Accès A", "crowd": 1020}]`.
  package static let gates = list(
    Codec<GateCount>(
      .structure,
      encode: { .object(("zone", .text($0.zone)), ("crowd", .integer($0.crowd))) },
      decode: { value in
        guard let zone = value["zone"]?.text, let crowd = value["crowd"]?.integer else {
          return nil
        }
        return GateCount(zone, crowd)
      }
    ),
    as: .structure
  )
}
