import ArgumentParser
import Interface
import Planning
import Storage
import Wording

/// `jourj done ID …`: tasks are finished, all or none.
struct DoneCommand: SpokenCommand {
  static let configuration = spoken("done")

  @OptionGroup var options: GlobalOptions
  @Argument(help: optionHelp("task", value: "id"))
  var names: [String]

  func run() throws {
    try editTasks(names, .state(.done)) { $0.state == .done ? words.alreadyDone($0.title) : nil }
  }
}

/// `jourj start ID`: a task is begun.
struct StartCommand: SpokenCommand {
  static let configuration = spoken("start")

  @OptionGroup var options: GlobalOptions
  @Argument(help: optionHelp("task", value: "id"))
  var names: [String]

  func run() throws {
    try editTasks(names, .state(.doing)) {
      $0.state == .doing ? words.alreadyStarted($0.title) : nil
    }
  }
}

/// `jourj wait ID --on WHO`: a task waits for somebody.
struct WaitCommand: SpokenCommand {
  static let configuration = spoken("wait")

  @OptionGroup var options: GlobalOptions
  @Argument(help: optionHelp("task", value: "id"))
  var name: String
  @Option(help: optionHelp("on", value: "who"))
  var on: String
  @Option(help: optionHelp("until", value: "date"))
  var until: String?

  func run() throws {
    guard !on.allSatisfy(\.isWhitespace) else { throw misuse("who", words.emptyName) }
    let workspace = try Workspace(self)
    let reminder = try until.map { text in
      let typed = try day(text, in: workspace.project, today: workspace.today)
      return typed.day(dayJ: workspace.project.settings.dayJ)
    }
    try editTasks([name], .waiting(on: on, until: reminder ?? nil), in: workspace) { task in
      let waiting = task.waiting
      let isSame = waiting?.on == on && waiting?.until == (reminder ?? nil)
      return task.state == .waiting && isSame ? words.alreadyWaiting(task.title) : nil
    }
  }
}

extension SpokenCommand {
  /// Makes an edit to the tasks that `names` mean, all or none; `already` says where it is done.
  func editTasks(
    _ names: [String],
    _ edit: TaskEdit,
    in opened: Workspace? = nil,
    already: (PlanTask) -> String?
  ) throws {
    let workspace = try opened ?? Workspace(self)
    let project = workspace.project
    var tasks: [PlanTask] = []
    for name in names {
      let id = try find(name, in: project, kinds: [.tasks]).id
      guard !tasks.contains(where: { $0.id == id }), let task = project.tasks[id: id] else {
        continue
      }
      tasks.append(task)
    }
    let open = tasks.filter { already($0) == nil }.map(\.id)
    let outlook = Outlook(project, today: workspace.today)
    var ids = FreshIDs(project)
    let change =
      open.isEmpty
      ? nil
      : edit.change(on: open, in: outlook, words)
        .map { outlook.bringingNextOnes($0) { ids.next() }.change }
    if let change { try workspace.commit(change) }
    try workspace.close()
    answer(
      tasks.compactMap(already) + [change?.label].compactMap { $0 },
      isChanged: change?.edits.isEmpty == false
    )
  }
}
