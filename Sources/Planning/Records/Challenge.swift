/// A citizens' challenge, «défi», from the idea to its measured result.
package struct Challenge: ProjectRecord {
  package static let kind = RecordKind.challenges

  package let id: RecordID
  /// What people call it (`D01`).
  package var code: String?
  package var title = ""
  /// At most 14 cells.
  package var short: String?
  /// How far it has come.
  package var state = ChallengeState.idea
  /// Who carries it, by kind: an association, a school.
  package var leader: String?
  /// Whom to call there.
  package var contact: RecordID?
  /// Who follows it for the town.
  package var role: RecordID?
  /// Where it takes place.
  package var place: String?
  /// Its first or only day.
  package var date: Anchor?
  /// Its last day, where it has several.
  package var until: Anchor?
  /// When it begins.
  package var startsAt: Int?
  /// When it ends.
  package var endsAt: Int?
  /// The most people there can be.
  package var capacity: Int?
  /// What is counted, with its unit (`kg ramassés`).
  package var measure: String?
  /// The result hoped for.
  package var target: Double?
  /// The result.
  package var result: Double?
  /// How many took part.
  package var participants: Int?
  /// School classes among them.
  package var classes: Int?
  /// Pupils among them.
  package var pupils: Int?
  /// What it needs, ticked when there.
  package var needs: [ChecklistItem] = []
  /// What must be allowed, ticked when it is.
  package var permits: [ChecklistItem] = []
  /// Whether it has been photographed.
  package var isPhotographed = false
  /// Whether something was published on it.
  package var isPublished = false
  /// Words of the user's own.
  package var tags: [String] = []
  /// Anything else.
  package var notes: String?
  /// Files and addresses.
  package var attachments: [String] = []
  /// Its place in a column of the board.
  package var order: Double?

  package init(id: RecordID) { self.id = id }

  package static let fields = FieldTable<Challenge>([
    Field("code", .code, \.code),
    Field("title", .text, \.title, standard: "", written: true),
    Field("short", .short(14), \.short),
    Field("state", .word(), \.state, standard: .idea, written: true),
    Field("leader", .text, \.leader),
    Field("contact", .reference(.contacts), \.contact),
    Field("role", .reference(.roles), \.role),
    Field("place", .text, \.place),
    Field("date", .anchor, \.date),
    Field("until", .anchor, \.until),
    Field("startsAt", .hour, \.startsAt),
    Field("endsAt", .hour, \.endsAt),
    Field("capacity", .integer, \.capacity),
    Field("measure", .text, \.measure),
    Field("target", .number, \.target),
    Field("result", .number, \.result),
    Field("participants", .integer, \.participants),
    Field("classes", .integer, \.classes),
    Field("pupils", .integer, \.pupils),
    Field("needs", .checklist, \.needs, standard: []),
    Field("permits", .checklist, \.permits, standard: []),
    Field("photographed", .flag, \.isPhotographed, standard: false),
    Field("published", .flag, \.isPublished, standard: false),
    Field("tags", .texts, \.tags, standard: []),
    Field("notes", .longText, \.notes),
    Field("attachments", .texts, \.attachments, standard: []),
    Field("order", .number, \.order),
  ])
}

/// How far a challenge has come.
package enum ChallengeState: String, CaseIterable, Sendable {
  case idea, proposed, underReview, selected, refused, authorised, ready, running, done, cancelled
}
