import Planning
import Rendering
import Storage
import Wording

/// Lets something that happened change the state; what the world must do about it is returned.
///
/// Pure: no clock, no file, no terminal.
package func update(_ state: inout State, _ action: Action) -> [Effect] {
  let effects = react(&state, to: action)
  state.settle()
  state.watchRehearsal()
  // Nothing is said to be saved before the writer says so.
  if state.saveStatus == .saved, effects.contains(where: \.isWritten) {
    state.saveStatus = .saving
  }
  return effects + state.missingChanges()
}

private func react(_ state: inout State, to action: Action) -> [Effect] {
  if !action.keepsPlaces { state.places = nil }
  switch action {
  case .input(let event): return state.take(event)
  case .tick(let now):
    // On the day nobody presses a key for long: what was said must not hide what there is to see.
    if state.place == .live, now.minute != state.now.minute, state.toast?.kind != .alarm {
      state.toast = nil
    }
    state.see(now)
  case .clockChanged(let seconds, let now): state.clockChanged(by: seconds, now)
  case .saveStatus(let status):
    state.saveStatus = status
  case .numbered(let change): state.renumber(change)
  case .undone(let applied):
    state.changes.takeBack(applied.change.label, applied.change.edits.map(\.record))
    state.show(applied)
    let redo = state.keymap.name(of: "redo", state.words)
    let label = applied.change.label
    state.toast = Toast(state.words.undid(label, author: applied.author, redo: redo))
    return state.refreshedHistory
  case .redone(let applied):
    state.note(applied)
    state.show(applied)
    state.toast = Toast(state.words.redid(applied.change.label, author: applied.author))
    return state.refreshedHistory
  case .restored(let applied, _):
    let label = state.past?.line.label ?? applied.change.label
    // What it took back is told by the journal alone.
    state.changes.forget()
    state.show(applied)
    state.past = nil
    state.history = nil
    state.toast = Toast(
      state.words.restored(label, undo: state.keymap.name(of: "undo", state.words))
    )
  case .nothingToUndo:
    state.toast = Toast(state.words.nothingToUndo, .refusal)
  case .nothingToRedo:
    state.toast = Toast(state.words.nothingToRedo, .refusal)
  case .refused(let change, let reason, let project):
    let goesOn = state.reopenSandbox(of: change, on: project)
    state.replace(project)
    state.changes.forget()
    let rest =
      goesOn ? state.words.sandboxGoesOn(state.keymap.name(of: "sandbox", state.words)) : ""
    state.toast = Toast(state.words.refused(change.label, reason) + rest, .refusal)
  case .news(let changes):
    state.hear(changes)
    return state.refreshedHistory
  case .reloaded(let project):
    state.changes.forget()
    state.replace(project)
  case .history(let gestures):
    state.history?.take(gestures)
  case .changes(let lines):
    state.changes.take(lines)
  case .past(let number, let project):
    guard let line = state.history?.selectedLine, line.number == number else { return [] }
    var plan = PlanScreen(project, today: state.now.day, isPlain: state.isPlain)
    plan.look(as: state.plan)
    plan.fit(to: PlanLayout(state.size))
    state.past = PastScreen(line: line, plan: plan)
  case .edited(let text, let result): return state.take(result, of: text)
  case .found(let place): return state.take(place)
  case .notCreated(let reason): state.welcome?.failure = reason
  case .notice(let text):
    state.toast = Toast(text, .news)
  }
  return []
}

extension State {
  /// Does to the project what the store has done; the cursor goes to the task that it touched.
  fileprivate mutating func show(_ applied: Applied) {
    trial = nil
    plan.apply(applied.change)
    let outlook = outlook
    _ = review?.tookBack(outlook)
    _ = triage?.tookBack(outlook)
    let touched = applied.change.edits.first
    settle()
    // On the day one goes on following it.
    if let touched, place != .live { select(touched.record) }
  }

  /// Takes in what others did; the cursor stays where it is.
  fileprivate mutating func hear(_ changes: [Applied]) {
    guard let last = changes.last else { return }
    for applied in changes { note(applied) }
    if sandbox == nil {
      for applied in changes { plan.apply(applied.change) }
    } else {
      hearInSandbox(changes.map(\.change))
    }
    if let trial { self.trial = Trial(trial.edit, on: trial.tasks, in: outlook, words) }
    if case .reading(let reading) = overlay, case .trial = reading.subject { _ = readTrial() }
    let text =
      switch (last.author, changes.count) {
      case (let author?, 1): words.newsFrom(author, last.change.label)
      case (let author?, let count): words.newsFrom(author, count, last.change.label)
      case (nil, _) where last.change.label.isEmpty: words.changedOutside
      case (nil, _): words.newsFromElsewhere(last.change.label)
      }
    toast = Toast(text, .news)
  }

  /// The list of gestures is read again where it is open.
  fileprivate var refreshedHistory: [Effect] { history == nil ? [] : [.loadHistory] }
}
