import Planning
import Rendering
import Storage
import Wording

// To chase somebody: when to chase again, what to write, then both are kept.

/// What a line typed in the review is for, and in a reminder.
enum ReviewQuestion: Hashable, Sendable {
  /// The day to put the item under review off to.
  case date
  /// Whom a supplier waits for.
  case waitingOn(RecordReference)
  /// When to chase them.
  case waitingUntil(RecordReference, on: String)
  /// When to chase again.
  case remindOn(RecordReference)
  /// What to write.
  case reminder(RecordReference, next: Day)
}

extension State {
  /// Why nobody can be chased about what is selected.
  var remindObstacle: String? {
    if isReviewing { return obstacle(to: .remind) }
    if isReadOnly { return words.nothingMayChange }
    guard let selection else { return words.nothingSelected }
    do throws(Reminder.Obstacle) {
      _ = try Reminder(of: selection, in: outlook)
      return nil
    } catch { return error.sentence(words) }
  }

  /// Whether the first thing to do about what is selected is to chase somebody else.
  var isOwedByOthers: Bool {
    guard !isReadOnly, let selection else { return false }
    return (try? Reminder(of: selection, in: outlook)) != nil
  }

  /// Asks when to chase again.
  mutating func remind() -> [Effect] {
    guard let selection, let reminder = try? Reminder(of: selection, in: outlook) else { return [] }
    if isReviewing { shownReview?.pending = .remind }
    askNext(.review(.remindOn(selection)), label: words.askRemindOn(reminder.whom))
    return []
  }

  /// Takes an answer.
  mutating func accept(
    _ question: ReviewQuestion,
    _ text: String
  ) throws(TypedProblem) -> [Effect] {
    let isEmpty = !text.contains { $0 != " " }
    switch question {
    case .date:
      let day = try readDay(text)
      overlay = nil
      guard let item = shownReview?.item, let change = outlook.postponing(item, until: day, words)
      else {
        toast = Toast(words.nothingChanges, .refusal)
        return []
      }
      return perform(change)
    case .waitingOn(let record):
      if isEmpty { throw .empty }
      askNext(.review(.waitingUntil(record, on: text)), label: words.askWaitingUntil)
      return []
    case .waitingUntil(let record, let whom):
      let day = isEmpty ? nil : try readDay(text)
      overlay = nil
      let waiting = Waiting(on: whom, since: now.day, until: day)
      let value = Codec<Waiting>.waiting.encode(waiting)
      guard let edit = project.setting("waiting", to: value, in: record) else { return [] }
      let subject = RecordEdit.subject([record], in: project, words)
      return perform(Change(words.gestureWaitingFor(subject, whom), [edit]))
    case .remindOn(let record):
      let day = isEmpty ? outlook.nextReminder : try readDay(text)
      guard let reminder = try? Reminder(of: record, in: outlook) else { return [] }
      askNext(
        .review(.reminder(record, next: day)),
        label: words.askReminder,
        text: reminder.message(by: day, in: outlook, words)
      )
      return []
    case .reminder(let record, let day):
      if isEmpty { throw .empty }
      overlay = nil
      guard let reminder = try? Reminder(of: record, in: outlook) else { return [] }
      return perform(reminder.change(next: day, in: outlook, words)) + [.copyText(text)]
    }
  }

  /// What is understood of an answer so far.
  func echo(of question: ReviewQuestion, _ text: String) throws(TypedProblem) -> Prompt.Echo {
    switch question {
    case .waitingOn, .reminder: return .nothing
    case .waitingUntil, .remindOn: return .meaning(words.fullDate(try readDay(text)))
    case .date:
      let day = try readDay(text)
      return .meaning(words.fullDate(day))
    }
  }
}

/// Shows a message whole while it is edited in one line.
func drawMessage(of prompt: Prompt, _ state: State, into buffer: inout Buffer) {
  if case .log(.reading) = prompt.purpose { return drawReadings(state, into: &buffer) }
  guard case .review(.reminder(let record, _)) = prompt.purpose,
    let reminder = try? Reminder(of: record, in: state.outlook)
  else { return }
  let text = [Reading.Line(text: prompt.field.text)]
  let title = state.words.reminderTo(reminder.whom)
  ReadingBox(Reading(.record, title: title, text), buffer.size).draw(into: &buffer)
}

extension ReviewQuestion {
  /// How the answer may be typed, while nothing is.
  func hint(_ state: State) -> String {
    switch self {
    case .date: state.words.dayHint
    case .waitingUntil: state.words.reminderHint
    case .remindOn: state.words.remindHint(state.words.date(state.outlook.nextReminder))
    case .waitingOn, .reminder: ""
    }
  }
}
