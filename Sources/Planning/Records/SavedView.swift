/// A view with its filter, as somebody named it to come back to it.
package struct SavedView: ProjectRecord {
  package static let kind = RecordKind.views

  package let id: RecordID
  package var code: String? { nil }
  package var title = ""
  /// Which of the nine views.
  package var view = ViewName.today
  /// What is shown, as typed.
  package var filter: String?
  /// Which cards a board shows: `tasks`, `challenges` or `posts`.
  package var cards: String?
  /// The field that orders it; `-` before it: backwards.
  package var sort: String?
  /// The field whose values make its groups or lanes.
  package var group: String?
  /// The fields shown, in order.
  package var columns: [String] = []

  package init(id: RecordID) { self.id = id }

  package static let fields = FieldTable<SavedView>([
    Field("title", .text, \.title, standard: "", written: true),
    Field("view", .word(), \.view, standard: .today, written: true),
    Field("filter", .text, \.filter),
    Field("cards", .text, \.cards),
    Field("sort", .text, \.sort),
    Field("group", .text, \.group),
    Field("columns", .texts, \.columns, standard: []),
  ])
}

/// The nine views, in the order of their keys.
package enum ViewName: String, CaseIterable, Sendable {
  case today, plan, board, suppliers, dayJ, challenges, meetings, posts, report
}
