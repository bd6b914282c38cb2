/// What a field holds, for forms, columns, filters and sentences.
package enum FieldKind: Hashable, Sendable {
  case identifier
  /// The name people use for a record (`SEC-04`).
  case code
  /// One line of text.
  case text
  /// One line of text that fits in so many cells.
  case shortText(cells: Int)
  /// Text of several lines.
  case longText
  case texts
  case flag
  case integer
  /// A number that may have a fraction.
  case number
  /// A count of working days.
  case workingDays
  /// A count of calendar days.
  case calendarDays
  case day
  case days
  /// Minutes since midnight of the event's day; 1 440 and more lie on the next.
  case hour
  /// A count of minutes.
  case minutes
  /// Money, in cents of euro.
  case amount
  /// One of a few words of the document.
  case choice([String])
  /// Another record of a kind.
  case reference(RecordKind)
  /// Several records of a kind; counted by element when edits meet.
  case references(RecordKind)
  /// When a task must end.
  case anchor
  /// Predecessors; counted by element when edits meet.
  case links
  /// Things to tick; counted by element when edits meet.
  case checklist
  case waiting
  /// Anything with a shape of its own, edited as a whole.
  case structure

  /// Whether two edits of different elements of the field don't disturb each other.
  package var countsByElement: Bool {
    switch self {
    case .references, .links, .checklist: true
    default: false
    }
  }
}
