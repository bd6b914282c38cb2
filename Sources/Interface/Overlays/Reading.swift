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
    /// What the change on trial would move and break; Enter makes it, Esc goes back to trying.
    case trial
    /// What could be shifted out of weeks that are too full.
    case load
    /// What the changes that are tried together do; Enter makes them.
    case sandbox
    /// What of the user's own keys is not followed.
    case keys
    /// The whole address of what is about to be opened; Enter opens it.
    case link(String)
    /// What is known of a record.
    case record
    /// A reflex sheet; Enter notes that it was launched, for an incident where there is one.
    case reflexSheet(RecordID, for: RecordID?)
    /// What a typed line would move and break; Enter takes the line, Esc goes back to it.
    case prompt(Prompt)
  }

  /// One line, before it is wrapped.
  struct Line: Hashable, Sendable {
    var role = Role.text
    /// A mark before it, that says in one colour what the line is about.
    var mark: Mark?
    /// What stands in its left column.
    var label = ""
    var text: String
    /// Whether it is a heading.
    var isBold = false
    /// Whether it takes the columns of labels too.
    var isWide = false
  }

  /// What a line is about.
  enum Mark: Hashable, Sendable {
    /// Something breaks.
    case breaks
    /// Something is whole again.
    case heals
    /// Something will go wrong unless somebody acts.
    case warns

    /// The glyph of the mark.
    var glyph: Glyph {
      switch self {
      case .breaks: .late
      case .heals: .done
      case .warns: .alert
      }
    }
    /// What the glyph means.
    var role: Role {
      switch self {
      case .breaks: .late
      case .heals: .done
      case .warns: .critical
      }
    }
  }

  /// The text `lines`.
  init(_ subject: Subject, title: String, _ lines: [Line]) {
    self.subject = subject
    self.title = title
    self.lines = lines
  }
}
