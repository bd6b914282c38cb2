import Rendering
import Wording

extension State {
  /// Takes in what the terminal told.
  mutating func take(_ event: InputEvent) -> [Effect] {
    switch event {
    case .key(let key): return press(key)
    case .paste(let text):
      paste(text)
      return []
    case .mouse(let mouse): return click(mouse)
    case .resize(let size):
      if let places { places.restore(&self) } else { places = Places(self) }
      self.size = size
      return []
    case .focus: return []
    }
  }

  /// A key goes to what is in front, else to the command that it stands for.
  private mutating func press(_ key: Key) -> [Effect] {
    toast = nil
    switch key {
    case .control("l"): return [.redraw]
    case .control("z"): return [.suspend]
    default: break
    }
    if let welcome { return press(key, in: welcome) }
    if overlay != nil, place != .reading,
      let command = keymap.command(for: .key(key), at: .asking) ?? incident(over: key)
    {
      return run(command)
    }
    if awaitsCells { return pressAwaitingCells(key) }
    if typesInDirectory { return pressInDirectory(key) }
    switch overlay {
    case .commands(let list) where key.givesUp:
      close(list)
      return []
    case .filter(let line) where key.givesUp:
      giveUp(line)
      return []
    case .prompt, .picker, .menu, .commands, .filter, .waysOut, .telling:
      guard key.givesUp else { break }
      overlay = nil
      return []
    case .form, .reading, .entry, nil: break
    }
    switch overlay {
    case .prompt(let prompt): return press(key, in: prompt)
    case .picker(let picker): return press(key, in: picker)
    case .menu(let menu): return press(key, in: menu)
    case .commands(let list): return press(key, in: list)
    case .form(let form): return press(key, in: form)
    case .filter(let line): return press(key, in: line)
    case .entry(let sheet, let beneath): return press(key, in: sheet, over: beneath)
    case .waysOut(let panel): return press(key, in: panel)
    case .telling(let panel): return press(key, in: panel)
    case .reading, nil: break
    }
    let stroke = Stroke(followsG: awaitsSecondKey, key: key)
    if !awaitsSecondKey, key == .character("g") {
      awaitsSecondKey = true
      return []
    }
    awaitsSecondKey = false
    if place == .live, let digit = stroke.count { return count(digit) }
    guard let command = keymap.command(for: stroke, at: place) else {
      if !(stroke.followsG && key.givesUp) { toast = hint(on: stroke) }
      return []
    }
    return run(command)
  }

  /// The command that a key stands for over a menu, in which it is no choice: an incident doesn't wait.
  private func incident(over key: Key) -> Command? {
    guard case .menu(let menu) = overlay, case .character(let character) = key,
      !menu.items.contains(where: { $0.key == character })
    else { return nil }
    return keymap.command(for: .key(key), at: place).flatMap { $0.id == "incident" ? $0 : nil }
  }

  /// What is said about keys that mean nothing here; whoever looks for the way out finds it.
  private func hint(on stroke: Stroke) -> Toast {
    if stroke.key == .control("c") {
      return Toast(words.wayOut(keymap.name(of: "quit", words)), .news)
    }
    if place == .past, keymap.command(for: stroke, at: .plan) != nil {
      let goBack = keymap.name(of: "returnToPast", words)
      let leave = keymap.name(of: "back", words)
      return Toast(words.pastStays(goBack: goBack, leave: leave), .hint)
    }
    let help = keymap.name(of: "help", words)
    return Toast(words.meansNothing(stroke.name(words), help: help), .hint)
  }

  /// Runs a command, or says why it can't be done; what is being tried is accepted first.
  mutating func run(_ command: Command) -> [Effect] {
    var effects: [Effect] = []
    // Reading what a trial would do accepts nothing yet.
    if trial != nil, !command.leavesTrial, place != .reading { effects = acceptTrial() }
    if runSheet.trial != nil, !command.leavesTrial { effects += settleSheetTrial() }
    if !command.takesCount { runSheet.count = nil }
    if let obstacle = command.obstacle(self) {
      toast = Toast(obstacle, .refusal)
      return effects
    }
    return effects + command.run(&self)
  }

  private mutating func paste(_ text: String) {
    if welcome != nil {
      welcome?.paste(text, words)
      return
    }
    if pasteInDirectory(text) { return }
    switch overlay {
    case .prompt, .picker, .commands, .filter: _ = type(text)
    case .form(let form): paste(text, into: form)
    case .entry(let sheet, let beneath): paste(text, into: sheet, over: beneath)
    case nil where mayShowCells: pasteCells(text)
    case .menu, .waysOut, .telling, .reading, nil: break
    }
  }

  /// Whether what is pasted may take the screen: nothing is being tried or half typed.
  private var mayShowCells: Bool {
    trial == nil && runSheet.trial == nil && !awaitsSecondKey
      && !place.isSubset(of: [.history, .past, .review, .triage])
  }

  private mutating func click(_ mouse: MouseEvent) -> [Effect] {
    guard welcome == nil, overlay == nil, size.columns >= PlanLayout.least.columns else {
      return []
    }
    if mouse.action == .press(.left), mouse.point.y == size.rows - 1 {
      toast = nil
      return BottomLine(self).command(at: mouse.point.x).map { run($0) } ?? []
    }
    guard history == nil, directory == nil, cells == nil else { return [] }
    let isInView = place.isSubset(of: [.today, .plan, .past, .boards, .suppliers, .runSheets, .log])
    switch mouse.action {
    case .press(.left) where mouse.point.y == 1 && past == nil:
      if let tab = TabBar(self).view(at: mouse.point.x) { go(to: tab) }
    case .press(.left) where isInView:
      toast = nil
      press(at: mouse.point)
      grip(at: mouse.point)
    case .drag(.left) where isInView: drag(to: mouse.point)
    case .release: barGrip = nil
    case .scrollUp where isInView: scroll(by: -3)
    case .scrollDown where isInView: scroll(by: 3)
    default: break
    }
    return []
  }
}
