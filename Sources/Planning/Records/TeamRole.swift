/// A role that carries tasks; who holds it, and how to reach them, only if wanted.
package struct TeamRole: ProjectRecord {
  package static let kind = RecordKind.roles

  package let id: RecordID
  package var code: String?
  package var title = ""
  /// At most 10 cells.
  package var short: String?
  /// Whether it is the user's own role («moi» on screen).
  package var isMine = false
  /// The name of who holds it, if wanted.
  package var holder: String?
  /// How to reach them.
  package var phone: String?
  /// Who stands in.
  package var deputy: String?
  /// Working days a week that the role has for the project; nil: as many as the week has.
  package var capacity: Double?
  /// What there is to know about it.
  package var notes: String?

  package init(id: RecordID) { self.id = id }

  package static let fields = FieldTable<TeamRole>([
    Field("code", .code, \.code),
    Field("title", .text, \.title, standard: "", written: true),
    Field("short", .short(10), \.short),
    Field("mine", .flag, \.isMine, standard: false),
    Field("holder", .text, \.holder),
    Field("phone", .text, \.phone),
    Field("deputy", .text, \.deputy),
    Field("capacity", .number, \.capacity),
    Field("notes", .longText, \.notes),
  ])
}
