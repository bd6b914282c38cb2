/// The lists of records that a document holds; the raw value is the list's key in the document.
package enum RecordKind: String, CaseIterable, Sendable, Hashable {
  /// The project's own settings: a single record, with the id `project`.
  case project
  case lots, roles, tasks
  case supplierTypes, suppliers, budget
  case challenges, contacts, meetings, posts
  case runSheet, prints, reflexSheets, incidents
  case indicators, questionnaires, feedback
  case baselines, views

  /// Whether its records stay as they were written: nothing is changed or taken out of them, what
  /// comes later is a record of its own.
  package var isAppendOnly: Bool { self == .incidents }
}

/// One record of a project, named by its kind and identifier.
package struct RecordReference: Hashable, Sendable {
  /// The list it stands in.
  package let kind: RecordKind
  /// Its identifier there.
  package let id: RecordID

  /// The record `id` of the list `kind`.
  package init(_ kind: RecordKind, _ id: RecordID) {
    self.kind = kind
    self.id = id
  }

  /// The project's settings.
  package static let settings = RecordReference(.project, "project")
}
