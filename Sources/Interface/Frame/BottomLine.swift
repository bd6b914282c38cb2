import Rendering
import Wording

/// The last row: the keys that work here, by use.
///
/// When it is too long, items say it in fewer words, then drop from the one before `u` leftwards; `u`
/// and `?` never drop, nor the way out of a screen.
struct BottomLine {
  private let state: State

  init(_ state: State) {
    self.state = state
  }

  func draw(into buffer: inout Buffer) {
    let width = buffer.size.columns
    let row = buffer.size.rows - 1
    buffer.fill(Rect(x: 0, y: row, width: width, height: 1), Style(.text, on: .panel))
    for (item, columns) in placed(in: width) {
      let key = item.isOpen ? Style(.head, on: .panel).bold : Style(.faint, on: .panel)
      let text = Style(item.isOpen ? .muted : .faint, on: .panel)
      let x = columns.lowerBound
      buffer.put(item.key, at: Point(x: x, y: row), key)
      buffer.put(item.text, at: Point(x: x + TextWidth.of(item.key) + 1, y: row), text)
    }
  }

  /// The command whose item lies at a column.
  func command(at column: Int) -> Command? {
    placed(in: state.size.columns).first { $0.columns.contains(column) }?.item.command
  }

  /// The items that fit, and where they stand.
  private func placed(in width: Int) -> [(item: Item, columns: Range<Int>)] {
    let gap = width < 100 ? 2 : 3
    var x = 1
    return shown(in: width - 2, gap: gap).map { item in
      let end = x + item.width
      defer { x = end + gap }
      return (item, x..<end)
    }
  }

  /// A key and what it does; faint where it can't be done just now.
  struct Item {
    let key: String
    let text: String
    /// The same in fewer words, where there are some.
    private let short: String?
    let isOpen: Bool
    /// What a press of the mouse on it runs; nil: nothing.
    let command: Command?
    /// The cells that it takes.
    let width: Int

    init(
      key: String,
      text: String,
      short: String? = nil,
      isOpen: Bool = true,
      command: Command? = nil
    ) {
      self.key = key
      self.text = text
      self.short = short
      self.isOpen = isOpen
      self.command = command
      width = TextWidth.of(key) + 1 + TextWidth.of(text)
    }

    /// It in fewer words.
    var shortened: Item {
      short.map { Item(key: key, text: $0, isOpen: isOpen, command: command) } ?? self
    }
  }

  /// The items that fit.
  func shown(in width: Int, gap: Int) -> [Item] {
    var (items, kept) = all
    // Each item but the last has a gap behind it.
    func total() -> Int { (items + kept).reduce(-gap) { $0 + $1.width + gap } }
    if total() > width { (items, kept) = (items.map(\.shortened), kept.map(\.shortened)) }
    var length = total()
    while length > width, let dropped = items.popLast() { length -= dropped.width + gap }
    while length > width, kept.count > 1 { length -= kept.removeFirst().width + gap }
    return items + kept
  }

  /// The items that may drop, and those that never do.
  private var all: (items: [Item], kept: [Item]) {
    let words = state.words
    if let modal = modalKeys {
      let items = { (keys: [Words.KeyHint]) in
        keys.map { Item(key: now($0.key, at: modal.place), text: $0.text) }
      }
      return (items(modal.items), items(modal.kept))
    }
    // What others owe is chased before all else.
    let isOwed = state.place == .today && state.isOwedByOthers
    let reminding = isOwed ? CommandTable.command("remind") : nil
    var commands = [reminding].compactMap(\.self) + CommandTable.hints(at: state.place)
    // Once the review is over, most of its keys are.
    if state.isReviewing, state.shownReview?.isOver == true {
      commands.removeAll { $0.obstacle(state) != nil }
    }
    var items: [Item] = []
    var kept: [Item] = []
    for command in commands {
      let hint = command.hintKeys.map { state.keymap.now($0, at: state.place, words) }
      let key = hint ?? state.keymap.name(of: command, words)
      let text =
        switch command.hintKeys {
        case "HL": state.front == .board ? words.columnHint : words.moveHint
        case "JK": words.orderHint
        case "hl": words.cellHint
        case "+-": state.place == .live ? words.minuteHint : words.durationHint
        case "jk": words.lookHint
        default: reviewHint(command) ?? command.text(words).name
        }
      let isOpen = command.obstacle(state) == nil
      let isWayOut = command.id == "back"
      let item = Item(
        key: key,
        text: text,
        short: shortHint(command),
        isOpen: isOpen,
        command: command
      )
      let isKept = isWayOut || command.rank.map { $0 >= 90 } ?? false
      if isKept { kept.append(item) } else { items.append(item) }
    }
    if state.place == .history || state.place == .past || state.place == .laterView {
      if let back = CommandTable.command("back") {
        let key = state.keymap.name(of: back, words)
        items.append(Item(key: key, text: back.text(words).name, command: back))
      }
    }
    return (items, kept)
  }

  /// What the review is called on this row, and what its keys do there, where that isn't their name.
  private func reviewHint(_ command: Command) -> String? {
    let words = state.words
    if command.id == "review" { return words.reviewHint }
    guard state.place == .review || state.place == .triage else { return nil }
    switch command.id {
    case "back": return words.reviewLeaveHint
    case "reviewBack":
      return state.place == .review && state.review?.isOver == true
        ? words.reviewUndoHint : words.reviewBackHint
    default: return nil
    }
  }

  /// What keys do, in fewer words.
  private func shortHint(_ command: Command) -> String? {
    switch command.id {
    case "back" where state.isReviewing: state.words.reviewLeaveShortHint
    case "nextProblem": state.words.nextProblemShortHint
    default: nil
    }
  }

  /// Keys of a text or a trial as they are now: `HL`, `j k`, `Entrée`; where no command has keys, as
  /// they are.
  private func now(_ keys: String, at place: Place?) -> String {
    guard let place else { return keys }
    if ["HL", "<>", "+-", "z", "j k"].contains(keys) {
      return state.keymap.now(keys, at: .plan, state.words)
    }
    let named = [Key.enter, .escape, .tab].first { state.words.keyName($0.notation) == keys }
    let command = named.flatMap { Keymap.standard.command(for: .key($0), at: place) }
    return command.map { state.keymap.name(of: $0.id, state.words) } ?? keys
  }

  /// The keys of what is in front of the view, where something is; the place whose commands they ask
  /// for, where they do.
  private var modalKeys: (items: [Words.KeyHint], kept: [Words.KeyHint], place: Place?)? {
    let words = state.words
    if let welcome = state.welcome {
      return (
        words.welcomeKeys(isFirst: welcome.place == 0, isLast: welcome.step == .summary), [], nil
      )
    }
    if state.awaitsCells { return (words.awaitedCellsKeys, [], nil) }
    if state.typesInDirectory {
      let isCell = state.directory?.cell != nil
      return (isCell ? words.cellKeys : words.directorySearchKeys, [], nil)
    }
    if state.awaitsSecondKey { return (words.secondKeyKeys, [], nil) }
    switch state.overlay {
    case .prompt(let prompt):
      if case .log = prompt.purpose { return (words.promptKeys, [], nil) }
      if prompt.isMessage { return (words.messageKeys, [], nil) }
      return prompt.echo.hasWarning
        ? (words.seeAllKeys, words.promptKeys, nil) : (words.promptKeys, [], nil)
    case .picker(let picker):
      if case .savedView = picker.purpose { return (words.savedViewKeys, [], nil) }
      if case .form = picker.purpose { return (words.recordListKeys, [], nil) }
      return (words.listKeys, [], nil)
    case .menu: return (words.listKeys, [], nil)
    case .commands(let list):
      return (list.purpose == .line ? words.commandLineKeys : words.commandListKeys, [], nil)
    case .filter: return (words.filterKeys, [], nil)
    case .waysOut: return (words.waysOutKeys, [], nil)
    case .telling: return (words.tellingKeys, [], nil)
    case .form(let form): return (words.keys(of: form), [], nil)
    case .entry(let sheet, _): return (words.keys(of: sheet), [], nil)
    case .reading(let reading):
      return switch reading.subject {
      case .dayJ, .trial, .sandbox: (words.previewKeys, [], .reading)
      case .prompt: (words.promptPreviewKeys, [], .reading)
      case .link: (words.linkKeys, [], .reading)
      case .reflexSheet: (words.reflexSheetKeys, [], .reading)
      case .why(_, next: nil), .keys, .record, .load: (words.readingKeys, [], .reading)
      case .why: (words.followKeys + words.readingKeys, [], .reading)
      }
    case nil: break
    }
    if state.view == .dayJ, state.runSheet.trial != nil {
      return (words.sheetTrialKeys, words.trialKept, .live)
    }
    guard let trial = state.trial else { return nil }
    let seeAll = trial.outcome.isQuiet ? [] : words.seeAllKeys
    let isOfBars = trial.edit.adding(.shift(0)) != nil
    return (isOfBars ? words.trialKeys : [], seeAll + words.trialKept, .plan)
  }
}
