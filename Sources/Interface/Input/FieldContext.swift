package import Planning
package import Wording

/// What fields are read and printed with: the names and days of a project, in a language.
///
/// It holds the project: let go of it before the project is changed.
package struct FieldContext: Sendable {
  /// The project whose records fields refer to.
  package private(set) var project: Project
  /// The days worked.
  let calendar: WorkCalendar
  /// The day that typed days count from.
  let today: Day
  /// The language.
  package let words: Words

  /// What an outlook gives to read fields with.
  package init(_ outlook: Outlook, _ words: Words) {
    project = outlook.project
    calendar = outlook.calendar
    today = outlook.today
    self.words = words
  }

  /// The same with a record that is not there yet, nothing of it set.
  func adding(_ record: RecordReference) -> FieldContext {
    var copy = self
    _ = copy.project.insert(record, members: [], after: nil)
    return copy
  }

  /// How days are read; whether a whole week means its Friday or its Monday.
  func days(meansEnd: Bool) -> TypedDay.Context {
    let calendar = calendar
    return TypedDay.Context(
      today: today,
      dayJ: project.settings.dayJ,
      meansEnd: meansEnd,
      isWorked: { calendar.isWorked($0) }
    )
  }
}

/// A record with nothing set yet, to ask what a value comes to in it.
struct NewRecord {
  private let project: Project
  private let record: RecordReference

  /// A new record of a kind.
  init(_ kind: RecordKind) {
    var project = Project()
    record = kind == .project ? .settings : RecordReference(kind, "")
    if kind != .project { _ = project.insert(record, members: [], after: nil) }
    self.project = project
  }

  /// What a field holds before anything is set; nil: nothing that need be written.
  func standard(_ key: String) -> FieldValue? { project.value(of: key, in: record) }

  /// A value as a field would hold it, nil if that is what a new record has; throws if it can't.
  func holding(_ value: FieldValue?, in key: String) throws(Unreadable) -> FieldValue? {
    var copy = project
    guard copy.set(key, to: value, in: record) else { throw Unreadable() }
    return copy.value(of: key, in: record)
  }

  /// A value that a field can't hold.
  struct Unreadable: Error {}
}
