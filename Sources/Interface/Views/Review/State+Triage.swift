import Planning
import Storage
import Wording

// The triage of a template: what it asks, and what is made of the answers.

/// What a line typed in the triage is for.
enum TriageQuestion: Hashable, Sendable {
  /// The day that something was done on.
  case doneOn(RecordReference)
  /// Why something is not needed.
  case reason([RecordReference])
}

extension State {
  /// Asks what a choice wants to know.
  mutating func askInTriage(_ choice: ReviewChoice) -> [Effect] {
    guard let screen = shownReview, let item = screen.item else { return [] }
    switch choice {
    case .doneOn:
      let question = TriageQuestion.doneOn(item.record)
      askNext(.triage(question), label: words.askDoneOn(screen.name.title))
    default:
      let records = choice == .drop ? [item.record] : screen.restOfLot
      let subject = choice == .drop ? screen.name.title : screen.lotName
      // One reason often holds for several: the last one is there, selected, to be typed anew.
      askNext(
        .triage(.reason(records)),
        label: words.askDropReason(subject),
        text: screen.lastReason
      )
    }
    return []
  }

  /// Takes an answer.
  mutating func accept(
    _ question: TriageQuestion,
    _ text: String
  ) throws(TypedProblem) -> [Effect] {
    switch question {
    case .doneOn(let record):
      let day = try readDay(text)
      overlay = nil
      let triage = Triage(outlook, words)
      let change =
        record.kind == .tasks
        ? triage.done([record.id], on: day) : triage.settling([record], on: day)
      return change.map { perform($0) } ?? []
    case .reason(let records):
      let reason = String(text.trimmed)
      if reason.isEmpty { throw .empty }
      overlay = nil
      shownReview?.lastReason = reason
      guard records.allSatisfy({ $0.kind == .tasks }) else {
        let change = Triage(outlook, words).dropping(records, because: reason)
        return change.map { perform($0) } ?? []
      }
      let tasks = records.map(\.id)
      let bridges = Triage(outlook, words).bridges(over: tasks)
      if bridges.isEmpty { return drop(tasks, because: reason, joining: false) }
      askJoining(tasks, because: reason, bridges)
      return []
    }
  }

  /// Offers to tie what comes before dropped tasks to what comes after them.
  private mutating func askJoining(
    _ tasks: [RecordID],
    because reason: String,
    _ bridges: [Bridge]
  ) {
    let names = bridges.map { bridge in
      "\(outlook.name(of: bridge.link.from))\u{A0}→ \(outlook.name(of: bridge.task))"
    }
    let item = { (key: Character, label: String, detail: String, joins: Bool) in
      Menu.Item(
        key: key,
        label: label,
        detail: detail,
        result: .drop(tasks, reason: reason, joins: joins)
      )
    }
    let items = [
      item("o", words.joinThem, names.joined(separator: ", "), true),
      item("n", words.leaveThem, words.leaveThemDetail, false),
    ]
    overlay = .menu(Menu(words.askJoining, items))
  }

  /// Drops tasks for a reason.
  mutating func drop(
    _ tasks: [RecordID],
    because reason: String,
    joining: Bool
  ) -> [Effect] {
    Triage(outlook, words).dropping(tasks, because: reason, joining: joining).map { perform($0) }
      ?? []
  }

  /// What is understood of an answer so far.
  func echo(of question: TriageQuestion, _ text: String) throws(TypedProblem) -> Prompt.Echo {
    switch question {
    case .doneOn: .meaning(words.fullDate(try readDay(text)))
    case .reason: .nothing
    }
  }

  /// A change with what says that what is under triage was looked at, where it is handed on there.
  func sorted(_ change: Change) -> Change {
    guard reviewing == .template, shownReview?.pending == .hand, let item = shownReview?.item,
      let edit = Triage(outlook, words).kept(item.record)
    else { return change }
    return Change(change.label, change.edits + [edit])
  }
}
