import Planning
import Rendering
import Wording

extension CommandTable {
  /// The nine views, by digit, by the same key without Shift on AZERTY, and by `g` and a letter.
  static let views: [Command] =
    ViewID.allCases.map { view in
      let digit = Character("\(view.rawValue)")
      let azerty = view.azertyKey.map { [Stroke.char($0)] } ?? []
      return Command(
        "view\(view.rawValue)",
        [.char(digit)] + azerty + [.g(view.letter)],
        .views,
        { $0.viewCommand(view.rawValue) }
      ) { state in
        state.go(to: view)
        return []
      }
    } + [
      Command("nextView", [.key(.tab)], .laterView, \.nextViewCommand) { state in
        state.go(to: ViewID(rawValue: state.view.rawValue % 9 + 1) ?? .plan)
        return []
      },
      Command("previousView", [.key(.backTab)], .laterView, \.previousViewCommand) { state in
        state.go(to: ViewID(rawValue: (state.view.rawValue + 7) % 9 + 1) ?? .plan)
        return []
      },
    ]

  /// The program itself.
  static let program: [Command] = [
    Command(
      "undo",
      [.char("u")],
      [.views, .history, .directory],
      \.undoCommand,
      rank: 90,
      unless: \.readOnlyObstacle
    ) { $0.takeBack(.undo) },
    Command(
      "redo",
      [.char("U"), .key(.control("r"))],
      [.views, .history, .directory],
      \.redoCommand,
      unless: \.readOnlyObstacle
    ) { $0.takeBack(.redo) },
    Command("history", [.char("i")], .views, \.historyCommand, rank: 9) { state in
      state.history = HistoryScreen()
      return [.loadHistory]
    },
    Command(
      "lookAtPast",
      [.key(.enter), .char("l"), .key(.right)],
      .history,
      \.lookAtPastCommand,
      rank: 0,
      unless: \.gestureObstacle
    ) { state in
      state.history?.selectedLine.map { [.loadPast($0.number)] } ?? []
    },
    Command(
      "returnToPast",
      [.key(.enter)],
      .past,
      \.returnToPastCommand,
      rank: 0,
      unless: \.restoreObstacle
    ) { state in
      state.past.map { past in
        [.restore(past.line.number, label: state.words.gestureReturn(past.line.label))]
      } ?? []
    },
    Command("copyReading", [.char("y")], .reading, \.copyReadingCommand) { $0.copyReading() },
    Command("follow", [.key(.enter), .char("O")], .reading, \.followCommand, rank: 0) { state in
      state.follow()
    },
    Command("settings", [.char(",")], .views, \.settingsCommand) { $0.askSettings() },
    Command(
      "projectSettings",
      [.g(",")],
      .views,
      \.projectSettingsCommand,
      unless: \.readOnlyObstacle
    ) { $0.openForm(for: .settings) },
    Command("openForm", [.g("e")], .views, \.openFormCommand, unless: \.readOnlyObstacle) {
      $0.askWhichForm()
    },
    Command(
      "editOutside",
      [.char("E")],
      [.today, .plan, .board, .cards, .suppliers, .runSheet, .log],
      \.editOutsideCommand,
      unless: \.outsideObstacle
    ) { $0.editOutside() },
    Command(
      "openLink",
      [.g("l")],
      [.today, .plan, .board, .cards, .suppliers],
      \.openLinkCommand,
      unless: \.linkObstacle
    ) { $0.askLink() },
    Command(
      "copyToClipboard",
      [.g("y")],
      [.today, .plan, .board, .cards],
      \.copyToClipboardCommand,
      unless: \.cardChoiceObstacle
    ) { $0.copyToClipboard() },
    Command("newRecord", [.g("A")], .views, \.newRecordCommand, unless: \.readOnlyObstacle) {
      $0.askNewRecord()
    },
    Command(
      "help",
      [.char("?"), .key(.function(1))],
      .everywhere,
      \.helpCommand,
      rank: 91,
      leavesTrial: true
    ) { $0.list(.help) },
    Command(
      "palette",
      [.key(.control("p"))],
      .everywhere,
      \.paletteCommand,
      leavesTrial: true
    ) { $0.list(.palette) },
    Command("commandLine", [.char(":")], .everywhere, \.commandLineCommand, leavesTrial: true) {
      $0.list(.line)
    },
    Command("leave", [.char("q")], .everywhere, \.leaveCommand) { state in
      let isInFront =
        state.overlay != nil || state.past != nil || state.history != nil || state.isReviewing
        || state.directory != nil || state.cells != nil
        || state.isDetailOpen
      if isInFront { return state.goBack() }
      if state.place == .live { return state.askLeaving() }
      if state.view != state.home {
        state.go(to: state.home)
        return []
      }
      return state.quit()
    },
    Command("quit", [.char("Q")], .everywhere, \.quitCommand) { state in
      state.place == .live ? state.askLeaving() : state.quit()
    },
    Command(
      "redraw",
      [.key(.control("l"))],
      .everywhere,
      \.redrawCommand,
      leavesTrial: true
    ) { _ in [.redraw] },
    Command(
      "suspend",
      [.key(.control("z"))],
      .everywhere,
      \.suspendCommand,
      leavesTrial: true
    ) { _ in [.suspend] },
  ]
}
