import Rendering
import Wording

extension CommandTable {
  /// Moving about a list.
  static let moving: [Command] = [
    Command(
      "moveDown",
      [.char("j"), .key(.down)],
      .lists,
      \.moveDownCommand,
      hintKeys: "jk"
    ) { state in
      state.moveCursor(by: 1)
    },
    Command("moveUp", [.char("k"), .key(.up)], .lists, \.moveUpCommand) { state in
      state.moveCursor(by: -1)
    },
    Command(
      "moveRight",
      [.char("l"), .key(.right)],
      .plans,
      \.moveRightCommand,
      leavesTrial: true
    ) { state in
      state.goSideways(1)
    },
    Command(
      "moveLeft",
      [.char("h"), .key(.left)],
      .plans,
      \.moveLeftCommand,
      leavesTrial: true
    ) { state in
      state.goSideways(-1)
    },
    Command("pageDown", [.key(.pageDown)], .lists, \.pageDownCommand) { state in
      state.moveCursor(by: state.pageRows)
    },
    Command("pageUp", [.key(.pageUp)], .lists, \.pageUpCommand) { state in
      state.moveCursor(by: -state.pageRows)
    },
    Command("halfPageDown", [.key(.control("d"))], .lists, \.halfPageDownCommand) { state in
      state.moveCursor(by: max(1, state.pageRows / 2))
    },
    Command("halfPageUp", [.key(.control("u"))], .lists, \.halfPageUpCommand) { state in
      state.moveCursor(by: -max(1, state.pageRows / 2))
    },
    Command("toTop", [.g("g"), .key(.home)], .lists, \.toTopCommand) { state in
      state.moveCursor(by: -1_000_000_000)
    },
    Command("toBottom", [.char("G"), .key(.end)], .lists, \.toBottomCommand) { state in
      state.moveCursor(by: 1_000_000_000)
    },
    Command("foldAll", [.key(.backTab)], .plans, \.foldAllCommand) { state in
      state.shownPlan.foldAll()
      state.shownPlan.fit(to: PlanLayout(state.size))
      return []
    },
    Command("search", [.char("/")], .searched, \.searchCommand) { state in
      state.askWhereToGo()
    },
    Command(
      "nextMatch",
      [.char("n")],
      [.searched, .cards],
      \.nextMatchCommand,
      unless: \.searchObstacle
    ) { $0.goToMatch(1) },
    Command(
      "previousMatch",
      [.char("N")],
      [.searched, .cards],
      \.previousMatchCommand,
      unless: \.searchObstacle
    ) { $0.goToMatch(-1) },
    Command(
      "filter",
      [.char("f")],
      [.today, .plan, .board, .cards, .suppliers, .runSheets, .log],
      \.filterCommand
    ) { $0.askFilter() },
    Command("savedViews", [.char("F")], .views, \.savedViewsCommand) { $0.askSavedView() },
    Command(
      "back",
      [.key(.escape)],
      .everywhere,
      \.backCommand,
      leavesTrial: true
    ) { state in
      state.goBack()
    },
  ]

  /// How much time is shown.
  static let time: [Command] = [
    Command("zoom", [.char("z")], .plans, \.zoomCommand, rank: 6, leavesTrial: true) { state in
      state.zoom(to: state.shownPlan.zoom.next)
    },
    Command("zoomProject", [.char("Z")], .plans, \.zoomProjectCommand, leavesTrial: true) { state in
      let plan = state.shownPlan
      return state.zoom(to: plan.zoom == .project ? plan.zoomAfterProject : .project)
    },
    Command("centreToday", [.char("T")], .plans, \.centreTodayCommand, leavesTrial: true) { state in
      state.shownPlan.centreToday(PlanLayout(state.size))
      return []
    },
  ]
}
