import ArgumentParser
import Interface
import LosslessJSON
import Planning
import Wording

/// `jourj today`: what the day asks for, section by section.
struct TodayCommand: SpokenCommand {
  static let configuration = spoken("today")

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let workspace = try Workspace(self, writing: false)
    let project = workspace.project
    let agenda = Agenda(project, workspace.schedule, today: workspace.today)
    if options.json {
      Console.print(JSON.array(agenda.items.map { json($0, in: project) }))
      return try workspace.close()
    }
    let countdown = project.settings.dayJ.map { words.countdown(workspace.today - $0) }
    let heading = [words.fullDate(workspace.today), countdown ?? "", project.settings.name]
    Console.print(heading.filter { !$0.isEmpty }.joined(separator: "  "))
    for section in Agenda.Section.allCases {
      let items = agenda.items(in: section)
      guard !items.isEmpty else { continue }
      Console.print("\n\(words.agendaSection("\(section)"))  \(items.count)")
      let rows = items.compactMap { item -> [String]? in
        guard let task = project.tasks[id: item.task] else { return nil }
        let role = task.roles.first.flatMap { project.roles[id: $0] }
        let who = task.state == .waiting ? task.waiting?.on : role?.short ?? role?.title
        let finish = workspace.schedule[task.id]?.planned?.finish
        return [
          "  " + task.name, words.delay(item.distance), finish.map { words.date($0) } ?? "",
          who ?? "", task.title,
        ]
      }
      for line in TextTable(rows).lines { Console.print(line) }
    }
    if agenda.items.isEmpty { Console.print("\n" + words.emptyAgenda) }
    try workspace.close()
  }

  private func json(_ item: Agenda.Item, in project: Project) -> JSON {
    let task = project.tasks[id: item.task]
    return .object([
      .init("section", .string("\(item.section)")),
      .init("id", .string(item.task.text)),
      .init("code", task?.code.map { .string($0) } ?? .null),
      .init("title", .string(task?.title ?? "")),
      .init("days", .integer(item.distance)),
    ])
  }
}
