import ArgumentParser
import Interface
import LosslessJSON
import Planning
import Storage
import Wording

/// `jourj baseline set|list|show [NAME]`: references, the plan as it once was.
struct BaselineCommand: SpokenCommand {
  static let configuration = spoken("baseline")

  /// What is wanted of references.
  enum Verb: String, ExpressibleByArgument, CaseIterable {
    case set, list, show
  }

  @OptionGroup var options: GlobalOptions
  @Argument(help: optionHelp("baseline-verb", value: "set|list|show"))
  var verb: Verb
  @Argument(help: optionHelp("baseline-name", value: "name"))
  var name: String?

  func run() throws {
    let workspace = try Workspace(self, writing: verb == .set)
    switch verb {
    case .set: try set(workspace)
    case .list: list(workspace)
    case .show: try show(workspace)
    }
    try workspace.close()
  }

  private func set(_ workspace: Workspace) throws {
    let outlook = Outlook(workspace.project, today: workspace.today)
    let title = name ?? outlook.baselineTitle(words)
    guard !workspace.project.baselines.contains(where: { $0.title == title }) else {
      throw refusal("baseline", words.baselineExists(title))
    }
    let change = outlook.settingBaseline(title, id: workspace.newID(), words)
    try workspace.commit(change)
    answer([change.label])
  }

  private func list(_ workspace: Workspace) {
    let baselines = workspace.project.baselines
    if options.json {
      Console.print(JSON.array(baselines.map { json($0) }))
      return
    }
    let rows = baselines.map { baseline in
      [
        baseline.title, baseline.date.map { words.date($0) } ?? "",
        words.countOfTasks(baseline.dates.count),
      ]
    }
    for line in TextTable(rows).lines { Console.print(line) }
    if baselines.isEmpty { Console.remark("jourj: " + words.noBaseline) }
  }

  /// Each task whose end is not where the reference had it; under `--json` all.
  private func show(_ workspace: Workspace) throws {
    let baselines = workspace.project.baselines
    guard let last = baselines.last else { throw refusal("baseline", words.noBaseline) }
    let named = name.map { name in baselines.first { $0.title == name || $0.id.text == name } }
    guard let baseline = named ?? last, name == nil || named != nil else {
      throw refusal("baseline", words.noSuchBaseline(name ?? "", known: baselines.map(\.title)))
    }
    let slips = workspace.schedule.slips(from: baseline)
    if options.json {
      let tasks = JSON.array(slips.map { json($0, workspace.project) })
      Console.print(JSON.object(members(baseline) + [.init("tasks", tasks)]))
      return
    }
    let moved = slips.filter { $0.days != 0 || $0.planned == nil }
    let rows = moved.map { slip in
      [
        workspace.project.tasks[id: slip.task]?.name ?? slip.task.text,
        words.date(slip.reference.finish),
        slip.planned.map { "→ " + words.date($0.finish) } ?? "",
        slip.planned == nil ? "" : words.signedDays(slip.days),
        workspace.project.tasks[id: slip.task]?.title ?? "",
      ]
    }
    for line in TextTable(rows).lines { Console.print(line) }
    Console.print(words.movedSince(baseline.title, moved.count, of: slips.count))
  }

  private func members(_ baseline: Baseline) -> [JSON.Member] {
    [
      .init("id", .string(baseline.id.text)), .init("title", .string(baseline.title)),
      .init("date", .day(baseline.date)), .init("dayJ", .day(baseline.dayJ)),
      .init("count", .integer(baseline.dates.count)),
    ]
  }

  private func json(_ baseline: Baseline) -> JSON { .object(members(baseline)) }

  private func json(_ slip: Slip, _ project: Project) -> JSON {
    .object([
      .init("task", .string(project.tasks[id: slip.task]?.name ?? slip.task.text)),
      .init("reference", .span(slip.reference)), .init("planned", .span(slip.planned)),
      .init("days", slip.planned == nil ? .null : .integer(slip.days)),
    ])
  }
}
