import Planning
import Rendering
import Wording

extension CommandTable {
  /// What is done to tasks.
  static let editing: [Command] = [
    Command(
      "addTask",
      [.char("a")],
      [.today, .plan],
      \.addTaskCommand,
      rank: 0,
      unless: \.readOnlyObstacle
    ) { $0.askTitle(inside: false) },
    Command("addSubtask", [.char("A")], .tasks, \.addSubtaskCommand, unless: \.editObstacle) {
      $0.askTitle(inside: true)
    },
    Command("editField", [.char("e")], .tasks, \.editFieldCommand, unless: \.editObstacle) {
      $0.askField()
    },
    Command(
      "toggleDone",
      [.char("t")],
      .tasks,
      \.toggleDoneCommand,
      rank: 7,
      unless: \.editObstacle
    ) { state in
      let tasks = state.chosenTasks
      let areDone = tasks.allSatisfy { state.project.tasks[id: $0]?.state == .done }
      // Of what is done and waits for its answer, the answer is next.
      let isAwaited = areDone && tasks.contains { state.project.tasks[id: $0]?.waiting != nil }
      return state.perform(isAwaited ? .answered : .state(areDone ? .todo : .done), on: tasks)
    },
    Command("changeState", [.char("s")], .tasks, \.changeStateCommand, unless: \.editObstacle) {
      $0.askState()
    },
    Command(
      "changeDate",
      [.char("d")],
      .tasks,
      \.changeDateCommand,
      rank: 1,
      unless: \.dateObstacle
    ) { $0.askFinish() },
    Command(
      "changeDayJ",
      [.char("D")],
      .tasks,
      \.changeDayJCommand,
      unless: \.readOnlyObstacle
    ) { $0.askDayJ() },
    Command(
      "linkTo",
      [.char("o")],
      .tasks,
      \.linkToCommand,
      rank: 4,
      unless: \.editObstacle
    ) { $0.askPredecessor() },
    Command("unlink", [.g("o")], .tasks, \.unlinkCommand, unless: \.editObstacle) {
      $0.askWhichLink()
    },
    Command(
      "why",
      [.char("O")],
      [.plans, .tasks, .review, .triage],
      \.whyCommand,
      rank: 5,
      unless: \.taskObstacle
    ) { state in
      if let task = state.selectedTask { state.explain(task.id) }
      return []
    },
    Command("delete", [.char("x"), .key(.delete)], .tasks, \.deleteCommand, unless: \.editObstacle)
    {
      state in
      state.perform(.delete, on: state.chosenTasks)
    },
    Command("moveTo", [.char("m")], .plan, \.moveToCommand, unless: \.editObstacle) {
      $0.askLot()
    },
    Command("changeRole", [.char("r")], .tasks, \.changeRoleCommand, unless: \.editObstacle) {
      $0.askRole()
    },
    Command(
      "waitFor",
      [.char("w")],
      .tasks,
      \.waitForCommand,
      rank: 8,
      unless: \.editObstacle
    ) { $0.askWaitingOn() },
    Command("addNote", [.char("b")], .tasks, \.addNoteCommand, unless: \.editObstacle) {
      $0.askNote()
    },
    Command("changePriority", [.char("p")], .tasks, \.changePriorityCommand, unless: \.editObstacle)
    {
      $0.askPriority()
    },
    Command(
      "copyText",
      [.char("y")],
      [.plans, .tasks],
      \.copyTextCommand,
      unless: \.choiceObstacle
    ) { state in
      [.copyText(state.shownPlan.outlook.text(of: state.chosenTasks, state.words))]
    },
    Command("duplicate", [.char("Y")], .tasks, \.duplicateCommand, unless: \.editObstacle) {
      $0.duplicate()
    },
    Command(
      "repeatChange",
      [.char(".")],
      .tasks,
      \.repeatChangeCommand,
      unless: \.repeatObstacle
    ) { state in
      if let edit = state.lastRecordEdit { return state.perform(edit, on: state.chosen) }
      return state.lastEdit.map { state.perform($0, on: state.chosenTasks) } ?? []
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
      if state.trial != nil { return state.acceptTrial(asks: true) }
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
      case .shift: { $0.barObstacle }
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
      let effects = state.attempt(edit)
      state.showTrial()
      return effects
    }
  }

  /// What verbs apply to.
  static let marking: [Command] = [
    Command(
      "mark",
      [.char(" ")],
      [.tasks, .cards, .suppliers, .runSheet],
      \.markCommand,
      unless: \.markObstacle
    ) { $0.mark() },
    Command(
      "markRange",
      [.char("v")],
      [.tasks, .cards, .suppliers, .runSheet],
      \.markRangeCommand,
      unless: \.markObstacle
    ) { $0.markRange() },
    Command("markAll", [.char("V")], [.tasks, .cards, .suppliers, .runSheet], \.markAllCommand) {
      $0.markAll()
    },
  ]
}
