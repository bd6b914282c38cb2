import Rendering
import Wording

extension CommandTable {
  /// What is done in the run sheet while the day runs.
  static let live: [Command] = [
    Command(
      "topRow",
      [.key(.enter)],
      .live,
      \.topRowCommand,
      leavesTrial: true,
      takesCount: true,
      unless: \.topObstacle
    ) { $0.topRow() },
    Command(
      "cueLater",
      [.char("+")],
      .live,
      \.cueLaterCommand,
      hintKeys: "+-",
      leavesTrial: true,
      takesCount: true,
      unless: \.liveObstacle
    ) { $0.adjustRow(1) },
    Command(
      "cueEarlier",
      [.char("-")],
      .live,
      \.cueEarlierCommand,
      leavesTrial: true,
      takesCount: true,
      unless: \.liveObstacle
    ) { $0.adjustRow(-1) },
    Command(
      "endRow",
      [.char("t")],
      .live,
      \.endRowCommand,
      takesCount: true,
      unless: \.liveObstacle
    ) { $0.endRow() },
    Command(
      "cutRow",
      [.char("x"), .key(.delete)],
      .live,
      \.cutRowCommand,
      unless: \.liveObstacle
    ) { $0.cutRow() },
    Command("waysOut", [.char("O")], .live, \.waysOutCommand, unless: \.squeezeObstacle) {
      $0.askWaysOut()
    },
    Command("editCue", [.char("e")], .live, \.openCueCommand, unless: \.liveObstacle) { state in
      state.selection.map { state.openForm(for: $0) } ?? []
    },
    Command("tellRow", [.char("M")], .live, \.tellRowCommand) { $0.askTelling() },
    Command("tickArrival", [.char("p")], .live, \.tickArrivalCommand, unless: \.arrivalObstacle) {
      $0.tickArrival()
    },
    Command("copyRow", [.char("y")], .live, \.copyRowCommand) { $0.copyRowMessage() },
    Command("largeMode", [.char("Z")], .live, \.largeModeCommand, leavesTrial: true) { state in
      state.runSheet.isLarge.toggle()
      return []
    },
    Command("backToNow", [.char("T")], .live, \.backToNowCommand) { state in
      state.runSheet.comeBack()
      return []
    },
    Command("turnSheet", [.char("P")], .runSheets, \.turnSheetCommand) { state in
      state.runSheet.turn()
      return []
    },
  ]
}
