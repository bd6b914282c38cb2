/// A reflex sheet: the first gestures when something goes wrong, who is told and on which channel.
package struct ReflexSheet: ProjectRecord {
  package static let kind = RecordKind.reflexSheets

  package let id: RecordID
  /// What people call it (`F04`).
  package var code: String?
  package var title = ""
  /// At most 14 cells.
  package var short: String?
  /// The incident categories it is for.
  package var categories: [String] = []
  /// The first gestures, in order.
  package var gestures: [String] = []
  /// Who is told, in order.
  package var told: [String] = []
  /// The radio channel.
  package var channel: String?
  /// What is said to the public, word for word.
  package var message: String?
  /// Anything else.
  package var notes: String?

  package init(id: RecordID) { self.id = id }

  package static let fields = FieldTable<ReflexSheet>([
    Field("code", .code, \.code),
    Field("title", .text, \.title, standard: "", written: true),
    Field("short", .short(14), \.short),
    Field("categories", .texts, \.categories, standard: []),
    Field("gestures", .texts, \.gestures, standard: []),
    Field("told", .texts, \.told, standard: []),
    Field("channel", .text, \.channel),
    Field("message", .longText, \.message),
    Field("notes", .longText, \.notes),
  ])
}
