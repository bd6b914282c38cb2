import Planning
import Rendering
import Storage
import Wording

// Trying changes without making them: all are kept as one gesture, or dropped.

/// How a trial of several changes ends or goes on.
enum SandboxChoice: Hashable, Sendable {
  case read, keep, drop
}

extension State {
  /// Begins to try changes, or asks what becomes of those that are tried.
  mutating func trySeveral() -> [Effect] {
    guard let sandbox else {
      sandbox = Sandbox(outlook)
      toast = Toast(words.sandboxBegun(keymap.name(of: "sandbox", words)))
      return []
    }
    let isEmpty = sandbox.count == 0 ? words.nothingChanges : nil
    overlay = .menu(
      Menu(
        words.sandboxTitle(sandbox.count),
        [
          Menu.Item(
            key: "v",
            label: words.sandboxRead,
            obstacle: isEmpty,
            result: .sandbox(.read)
          ),
          Menu.Item(
            key: "g",
            label: words.sandboxKeep,
            detail: words.sandboxKeepDetail,
            obstacle: isEmpty,
            result: .sandbox(.keep)
          ),
          Menu.Item(key: "a", label: words.sandboxDrop, result: .sandbox(.drop)),
        ],
        selected: isEmpty == nil ? 0 : 2
      )
    )
    return []
  }

  /// Does what was chosen about the changes that are tried.
  mutating func take(_ choice: SandboxChoice) -> [Effect] {
    guard let sandbox else { return [] }
    switch choice {
    case .read:
      readSandbox()
      return []
    case .keep: return keepSandbox()
    case .drop:
      self.sandbox = nil
      trial = nil
      plan.replace(sandbox.base)
      toast = Toast(words.sandboxDropped(sandbox.count))
      return []
    }
  }

  /// Makes all that is tried, as one gesture.
  mutating func keepSandbox() -> [Effect] {
    guard let sandbox, sandbox.count > 0 else { return [] }
    self.sandbox = nil
    keptSandbox = sandbox
    let first = sandbox.changes[0].label
    let change = sandbox.whole(sandbox.count == 1 ? first : words.gestureSandbox(sandbox.count))
    note(Applied(change))
    toast = Toast(words.didIt(change.label, undo: keymap.name(of: "undo", words)))
    return [.commit(change)]
  }

  /// Goes on with a trial that was to be kept and was refused; false if `change` is none.
  mutating func reopenSandbox(of change: Change, on project: Project) -> Bool {
    guard var kept = keptSandbox, kept.whole(change.label) == change else { return false }
    keptSandbox = nil
    for later in sandbox?.changes ?? [] { kept.add(later) }
    kept.begin(anew: project, now.day)
    sandbox = kept
    return true
  }

  /// Shows what all that is tried moves, breaks and heals.
  private mutating func readSandbox() {
    guard let sandbox else { return }
    let before = Outlook(sandbox.base, today: now.day)
    let outcome = Outcome(of: sandbox.whole(""), in: before, besides: [])
    var lines = sandbox.changes.map { Reading.Line(text: $0.label) }
    lines.append(Reading.Line(text: ""))
    lines += outcome.preview(in: before, rows: textRows, words)
    overlay = .reading(Reading(.sandbox, title: words.sandboxTitle(sandbox.count), lines))
  }

  /// Tries a change more: it is shown, and not made.
  mutating func tryOut(_ change: Change) -> [Effect] {
    sandbox?.add(change)
    plan.apply(change)
    settle()
    let count = sandbox?.count ?? 0
    let key = keymap.name(of: "sandbox", words)
    toast = Toast(words.triedOut(change.label, count, key: key), .news)
    return []
  }

  /// Takes the last of the changes that are tried back or tries it again, or does what `effect` asks
  /// of the world.
  mutating func takeBack(_ effect: Effect) -> [Effect] {
    guard var sandbox else { return [effect] }
    let change = effect == .undo ? sandbox.takeBack() : sandbox.bringBack()
    guard let change else {
      toast = Toast(words.sandboxBusy(keymap.name(of: "sandbox", words)), .refusal)
      return []
    }
    self.sandbox = sandbox
    trial = nil
    plan.replace(sandbox.project)
    toast = Toast(
      effect == .undo
        ? words.triedNoMore(change.label)
        : words.triedOut(change.label, sandbox.count, key: keymap.name(of: "sandbox", words)),
      .news
    )
    return []
  }

  /// Shows what has really been done meanwhile under what is tried, which is not lost by it.
  mutating func hearInSandbox(_ changes: [Change]) {
    sandbox?.hear(changes)
    if let sandbox { plan.replace(sandbox.project) }
  }

  /// Takes another project in place of this one; what is tried goes on.
  mutating func replace(_ project: Project) {
    trial = nil
    sandbox?.stand(on: project, now.day)
    plan.replace(sandbox?.project ?? project)
  }

  /// Leaves the program, unless changes that are only tried, or a text from an editor, would be lost.
  mutating func quit() -> [Effect] {
    guard let obstacle = sandboxObstacle else { return showWaitingText() ? [] : [.quit] }
    toast = Toast(obstacle, .refusal)
    return []
  }

  /// Why the past can't be gone back to.
  var restoreObstacle: String? { readOnlyObstacle ?? sandboxObstacle }

  /// Why the program can't be left, nor the past be gone back to: changes are only tried.
  var sandboxObstacle: String? {
    sandbox.flatMap { sandbox in
      sandbox.count == 0 ? nil : words.sandboxBusy(keymap.name(of: "sandbox", words))
    }
  }
}
