import Planning
import Rendering
import Wording

extension CommandTable {
  /// What is done to tasks.
  static let editing: [Command] = [
    Command(
      "addTask",
      [.char("a")],
      .plan,
      \.addTaskCommand,
      rank: 0,
      unless: \.readOnlyObstacle
    ) { $0.askTitle(inside: false) },
    Command("addSubtask", [.char("A")], .plan, \.addSubtaskCommand, unless: \.editObstacle) {
      $0.askTitle(inside: true)
    },
    Command("editField", [.char("e")], .plan, \.editFieldCommand, unless: \.editObstacle) {
      $0.askField()
    },
    Command(
      "toggleDone",
      [.char("t")],
      .plan,
      \.toggleDoneCommand,
      rank: 7,
      unless: \.editObstacle
    ) { state in
      let tasks = state.plan.chosen
      let areDone = tasks.allSatisfy { state.project.tasks[id: $0]?.state == .done }
      return state.perform(.state(areDone ? .todo : .done), on: tasks)
    },
    Command("changeState", [.char("s")], .plan, \.changeStateCommand, unless: \.editObstacle) {
      $0.askState()
    },
    Command(
      "changeDate",
      [.char("d")],
      .plan,
      \.changeDateCommand,
      rank: 1,
      unless: \.moveObstacle
    ) { $0.askFinish() },
    Command(
      "changeDayJ",
      [.char("D")],
      .plan,
      \.changeDayJCommand,
      unless: \.readOnlyObstacle
    ) { $0.askDayJ() },
    Command(
      "linkTo",
      [.char("o")],
      .plan,
      \.linkToCommand,
      rank: 4,
      unless: \.editObstacle
    ) { $0.askPredecessor() },
    Command("unlink", [.g("o")], .plan, \.unlinkCommand, unless: \.editObstacle) {
      $0.askWhichLink()
    },
    Command(
      "why",
      [.char("O")],
      .plans,
      \.whyCommand,
      rank: 5,
      unless: \.taskObstacle
    ) { state in
      if let task = state.shownPlan.selectedTask { state.explain(task.id) }
      return []
    },
    Command("delete", [.char("x"), .key(.delete)], .plan, \.deleteCommand, unless: \.editObstacle) {
      state in
      state.perform(.delete, on: state.plan.chosen)
    },
    Command("moveTo", [.char("m")], .plan, \.moveToCommand, unless: \.editObstacle) { $0.askLot() },
    Command("changeRole", [.char("r")], .plan, \.changeRoleCommand, unless: \.editObstacle) {
      $0.askRole()
    },
    Command("waitFor", [.char("w")], .plan, \.waitForCommand, unless: \.editObstacle) {
      $0.askWaitingOn()
    },
    Command("addNote", [.char("b")], .plan, \.addNoteCommand, unless: \.editObstacle) {
      $0.askNote()
    },
    Command("changePriority", [.char("p")], .plan, \.changePriorityCommand, unless: \.editObstacle)
    {
      $0.askPriority()
    },
    Command(
      "copyText",
      [.char("y")],
      .plans,
      \.copyTextCommand,
      unless: \.choiceObstacle
    ) { state in
      let plan = state.shownPlan
      return [.copyText(plan.text(of: plan.chosen, state.words))]
    },
    Command("duplicate", [.char("Y")], .plan, \.duplicateCommand, unless: \.editObstacle) {
      $0.duplicate()
    },
    Command(
      "repeatChange",
      [.char(".")],
      .plan,
      \.repeatChangeCommand,
      unless: \.repeatObstacle
    ) { state in
      state.lastEdit.map { state.perform($0, on: state.plan.chosen) } ?? []
    },
    Command(
      "moveRowDown",
      [.char("J"), .key(.shiftDown)],
      .plan,
      \.moveRowDownCommand,
      unless: \.editObstacle
    ) {
      $0.moveRow(by: 1)
    },
    Command(
      "moveRowUp",
      [.char("K"), .key(.shiftUp)],
      .plan,
      \.moveRowUpCommand,
      unless: \.editObstacle
    ) {
      $0.moveRow(by: -1)
    },
  ]

  /// What is tried on bars before it is done.
  static let trying: [Command] = [
    trial(
      "moveEarlier",
      [.char("H"), .key(.shiftLeft)],
      \.moveEarlierCommand,
      .shift(-1),
      rank: 2,
      keys: "HL"
    ),
    trial("moveLater", [.char("L"), .key(.shiftRight)], \.moveLaterCommand, .shift(1)),
    trial("moveWeekEarlier", [.char("<")], \.moveWeekEarlierCommand, .shift(-5)),
    trial("moveWeekLater", [.char(">")], \.moveWeekLaterCommand, .shift(5)),
    trial("lengthen", [.char("+")], \.lengthenCommand, .lengthen(1), rank: 3, keys: "+-"),
    trial("shorten", [.char("-")], \.shortenCommand, .lengthen(-1)),
    Command(
      "seeAll",
      [.key(.tab)],
      .plan,
      \.seeAllCommand,
      leavesTrial: true,
      unless: \.trialObstacle
    ) { $0.readTrial() },
    Command("accept", [.key(.enter)], .plan, \.acceptCommand, leavesTrial: true) { state in
      if state.trial != nil { return state.acceptTrial() }
      if state.plan.canFold, let row = state.plan.selectedRow {
        state.plan.setFolded(!state.plan.isFolded(row))
        return []
      }
      return state.editObstacle == nil ? state.askField() : []
    },
  ]

  private static func trial(
    _ id: String,
    _ keys: [Stroke],
    _ text: @escaping @Sendable (Words) -> CommandText,
    _ edit: TaskEdit,
    rank: Int? = nil,
    keys hintKeys: String? = nil
  ) -> Command {
    let obstacle: @Sendable (State) -> String? =
      switch edit {
      case .shift: { $0.moveObstacle }
      default: { $0.lengthenObstacle }
      }
    return Command(
      id,
      keys,
      .plan,
      text,
      rank: rank,
      hintKeys: hintKeys,
      leavesTrial: true,
      unless: obstacle
    ) { state in
      state.attempt(edit)
      return []
    }
  }

  /// What verbs apply to.
  static let marking: [Command] = [
    Command(
      "mark",
      [.char(" ")],
      .plan,
      \.markCommand,
      unless: \.taskObstacle
    ) { $0.mark() },
    Command(
      "markRange",
      [.char("v")],
      .plan,
      \.markRangeCommand,
      unless: \.taskObstacle
    ) { $0.markRange() },
    Command("markAll", [.char("V")], .plan, \.markAllCommand) { $0.markAll() },
  ]
}
