import Planning

/// A line being typed at the foot of the screen, and what is understood of it so far.
package struct Prompt: Sendable {
  /// What the line is for.
  let purpose: Purpose
  /// What stands before the field.
  let label: String
  /// The line.
  var field: TextField
  /// What is understood, or why not.
  var echo = Echo.nothing

  /// What a line may be for.
  enum Purpose: Sendable {
    /// The title of a new task.
    case newTask(PlaceInTree)
    /// A field of some tasks.
    case field(TaskField, [RecordID])
    /// The finish of some tasks.
    case finish([RecordID])
    /// The project's day J.
    case dayJ
    /// Whom some tasks wait for.
    case waitingOn([RecordID])
    /// Until when they wait for someone.
    case waitingUntil([RecordID], on: String)
    /// Who owes the answer to a task that is done.
    case answerOf(RecordID)
    /// A line for the notes of some tasks.
    case note([RecordID])
    /// When some records take place that aren't tasks.
    case recordDate([RecordReference])
    /// A line for their notes.
    case recordNote([RecordReference])
    /// Type and lag of a link.
    case link(from: RecordID, to: [RecordID])
    /// The name of a saved view; nil: of the one in front, to be saved.
    case viewTitle(RecordID?)
    /// Something about a board or its cards.
    case board(BoardQuestion)
    /// Something in the suppliers' checklist.
    case supplier(SupplierQuestion)
    /// Something about the rétroplanning itself.
    case plan(PlanQuestion)
    /// Something in the daily review, or a reminder.
    case review(ReviewQuestion)
    /// The hour that a rehearsal goes on to.
    case rehearsal(RehearsalQuestion)
    /// Something about the incident log.
    case log(LogQuestion)
    /// Another text for a pasted cell.
    case cell
    /// The title of a new role.
    case newRole
    /// Something in the triage of a template.
    case triage(TriageQuestion)

    /// Whether the present value is sooner typed anew than edited: durations, days.
    fileprivate var isRetyped: Bool {
      switch self {
      case .field(.title, _), .field(.short, _), .field(.code, _), .field(.recurrence, _): false
      case .field, .supplier(.step(.amount, _, _)), .board(.columnLimit), .triage(.reason),
        .waitingOn, .review(.waitingOn):
        true
      default: false
      }
    }
  }

  /// What is said about the line before Enter.
  enum Echo: Hashable, Sendable {
    case nothing
    /// What it means, and what would follow from it.
    case meaning(String, warning: String? = nil)
    /// Why it can't be read.
    case problem(String)

    /// Whether something would follow that is worth reading whole.
    var hasWarning: Bool {
      if case .meaning(_, _?) = self { true } else { false }
    }
  }

  /// Whether it is what somebody is to be sent.
  var isMessage: Bool {
    if case .review(.reminder) = purpose { true } else { false }
  }

  /// A line for `purpose` that holds `text` already.
  init(_ purpose: Purpose, label: String, text: String = "") {
    self.purpose = purpose
    self.label = label
    field = purpose.isRetyped ? TextField(replacing: text) : TextField(text)
  }
}

/// Where a new task goes.
package struct PlaceInTree: Hashable, Sendable {
  let lot: RecordID?
  let parent: RecordID?
  /// The task that it follows in the list; nil: it is first.
  let after: RecordID?
}

/// A field of a task that is edited as a line.
package enum TaskField: String, CaseIterable, Sendable {
  case title, short, code, duration, notBefore, legalMinimum, outsideDelay, remaining, calendar
  case recurrence
}
