import Planning
import Rendering

/// A text to read in front of a view.
package struct Reading: Sendable {
  /// What it is about.
  let subject: Subject
  /// Its heading.
  let title: String
  /// Its lines.
  let lines: [Line]
  /// The first line shown.
  var top = 0

  /// What a text may be about.
  enum Subject: Sendable {
    /// Why a task lies where it lies; Enter goes on to the task that decides, where there is one.
    case why(RecordID, next: RecordID?)
    /// What a move of day J would change; Enter makes it.
    case dayJ(Day)
  }

  /// One line, before it is wrapped.
  struct Line: Hashable, Sendable {
    var role = Role.text
    /// What stands in its left column.
    var label = ""
    var text: String
    /// Whether it is a heading.
    var isBold = false
  }

  /// The text `lines`.
  init(_ subject: Subject, title: String, _ lines: [Line]) {
    self.subject = subject
    self.title = title
    self.lines = lines
  }
}
