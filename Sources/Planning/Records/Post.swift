/// A communication item, «publication»: what is said where, when, and whether it is approved.
package struct Post: ProjectRecord {
  package static let kind = RecordKind.posts

  package let id: RecordID
  /// What people call it (`C12`).
  package var code: String?
  package var title = ""
  /// At most 24 cells.
  package var short: String?
  /// The medium: magazine, poster, network.
  package var channel: String?
  /// Whom it is for.
  package var audience: String?
  /// Who makes it.
  package var role: RecordID?
  /// When its text or proof must be approved or handed in.
  package var approveBy: Anchor?
  /// When it comes out.
  package var date: Anchor?
  /// Its last day, where it comes out over several.
  package var until: Anchor?
  /// The hour it comes out.
  package var publishAt: Int?
  /// How far it has come.
  package var state = PostState.toWrite
  /// The day it came out.
  package var published: Day?
  /// The task that holds its place in the plan.
  package var task: RecordID?
  /// Its text, as long as it is being written.
  package var text: String?
  /// Its address.
  package var link: String?
  /// How many people it reached.
  package var reach: Int?
  /// Words of the user's own.
  package var tags: [String] = []
  /// Anything else.
  package var notes: String?
  /// Files and addresses.
  package var attachments: [String] = []
  /// Its place in a column of the board.
  package var order: Double?
  /// Whether it was kept, late as it is, when the template was gone through.
  package var isTriaged = false

  package init(id: RecordID) { self.id = id }

  package static let fields = FieldTable<Post>([
    Field("code", .code, \.code),
    Field("title", .text, \.title, standard: "", written: true),
    Field("short", .short(24), \.short),
    Field("channel", .text, \.channel),
    Field("audience", .text, \.audience),
    Field("role", .reference(.roles), \.role),
    Field("approveBy", .anchor, \.approveBy),
    Field("date", .anchor, \.date),
    Field("until", .anchor, \.until),
    Field("publishAt", .hour, \.publishAt),
    Field("state", .word(), \.state, standard: .toWrite, written: true),
    Field("published", .day, \.published),
    Field("task", .reference(.tasks), \.task),
    Field("text", .longText, \.text),
    Field("link", .text, \.link),
    Field("reach", .integer, \.reach),
    Field("tags", .texts, \.tags, standard: []),
    Field("notes", .longText, \.notes),
    Field("attachments", .texts, \.attachments, standard: []),
    Field("order", .number, \.order),
    Field("triaged", .flag, \.isTriaged, standard: false),
  ])
}

/// How far a post has come.
package enum PostState: String, CaseIterable, Sendable {
  case toWrite, inReview, approvedByTutor, approvedByCabinet, published, cancelled
}
