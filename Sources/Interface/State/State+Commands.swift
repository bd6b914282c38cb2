import Wording

// Commands that are chosen from a list or typed by name.

extension State {
  /// Opens a list of commands.
  mutating func list(_ purpose: CommandList.Purpose) -> [Effect] {
    overlay = .commands(CommandList(purpose, self))
    return []
  }

  /// Closes a list of commands; a text that was being read comes back.
  mutating func close(_ list: CommandList) {
    overlay = list.reading.map { .reading($0) }
  }

  /// Does what the selected line of a list of commands says.
  ///
  /// A verb acts on what is seen, so that one of another view only brings that view to the front and
  /// tells its key there.
  mutating func take(_ command: Command, of list: CommandList) -> [Effect] {
    close(list)
    if command.places.contains(place) {
      return run(command, answering: list.selected == 0 ? list.answer : "")
    }
    let name = command.text(words).name
    guard let view = home(of: command) else {
      toast = Toast(words.appliesOnly(name, where: words.placeName(command.places)), .refusal)
      return []
    }
    var effects: [Effect] = []
    if trial != nil { effects = acceptTrial() }
    (overlay, past, history, directory, cells) = (nil, nil, nil, nil, nil)
    go(to: view)
    if view == .board, !command.places.contains(place) {
      turnBoard(to: command.places.contains(.board) ? .tasks : .challenges)
    }
    toast = Toast(words.appliesHere(name, key: keymap.name(of: command.id, words)), .news)
    return effects
  }

  /// The view where a command that does not apply here does: the one in front behind other screens,
  /// the rétroplanning, else the first; nil: none.
  func home(of command: Command) -> ViewID? {
    ([view, .plan] + ViewID.allCases).first { command.places.contains(place(with: $0)) }
      // One that is of another board turns to it.
      ?? (command.places.isDisjoint(with: .boards) ? nil : .board)
  }

  /// Which commands would apply with a view in front and nothing over it.
  private func place(with view: ViewID) -> Place {
    var bare = self
    (bare.overlay, bare.past, bare.history, bare.reviewing) = (nil, nil, nil, nil)
    (bare.directory, bare.cells) = (nil, nil)
    bare.view = view
    return bare.place
  }

  /// Runs a command and answers what it asks.
  private mutating func run(_ command: Command, answering answer: String) -> [Effect] {
    if answer.isEmpty || command.obstacle(self) != nil { return run(command) }
    var after = self
    let effects = after.run(command)
    guard after.type(answer) else {
      toast = Toast(words.asksNothing(command.text(words).name, answer), .refusal)
      return []
    }
    self = after
    return effects
  }

  /// What the answer behind a command's name is understood as: what would be in front were it run.
  func echo(of list: CommandList) -> Prompt.Echo {
    guard list.purpose == .line, list.selected == 0, !list.answer.isEmpty,
      let command = list.choice, list.isHere(command), command.obstacle(self) == nil
    else { return .nothing }
    var trial = self
    (trial.overlay, trial.trial, trial.toast) = (nil, nil, nil)
    _ = trial.run(command, answering: list.answer)
    return switch trial.overlay {
    case .prompt(let prompt):
      prompt.echo == .nothing ? .meaning("\(prompt.label)\u{A0}: \(list.answer)") : prompt.echo
    case .picker(let picker):
      picker.choice.map { .meaning("\(picker.title)\u{A0}: \($0.title)") }
        ?? .problem(words.nothingMatches)
    case .menu(let menu): .meaning("\(menu.title)\u{A0}: \(menu.items[menu.selected].label)")
    default: trial.toast.map { .problem($0.text) } ?? .nothing
    }
  }

  /// Types into what is in front, or goes to the choice that begins so; false if nothing takes it.
  mutating func type(_ text: String) -> Bool {
    switch overlay {
    case .prompt(var prompt):
      prompt.field.insert(text)
      understand(&prompt)
      overlay = .prompt(prompt)
    case .picker(var picker):
      picker.field.insert(text)
      picker.filter(words)
      overlay = .picker(picker)
    case .commands(var list):
      list.field.insert(text)
      list.filter(words)
      overlay = .commands(list)
    case .menu(var menu):
      let start = TypedText(text).folded
      let index = menu.items.firstIndex { TypedText($0.label).folded.hasPrefix(start) }
      guard let index else { return false }
      menu.selected = index
      overlay = .menu(menu)
    case .filter(var line):
      line.field.insert(text)
      understand(&line)
      overlay = .filter(line)
    case .form(let form): paste(text, into: form)
    case .entry(let sheet, let beneath): paste(text, into: sheet, over: beneath)
    case .waysOut, .telling, .reading, nil: return false
    }
    return true
  }
}
