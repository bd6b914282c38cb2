import ArgumentParser
import Interface
import LosslessJSON
import Planning
import Storage
import Wording

/// `jourj add TITLE`: a new task; prints its identifier.
struct AddCommand: SpokenCommand {
  static let configuration = spoken("add")

  @OptionGroup var options: GlobalOptions
  @Argument(help: optionHelp("title", value: "title"))
  var title: String
  @Option(help: optionHelp("lot", value: "lot"))
  var lot: String?
  @Option(help: optionHelp("due", value: "date"))
  var due: String?
  @Option(help: optionHelp("duration", value: "duration"))
  var duration: String?
  @Option(help: optionHelp("after", value: "link"))
  var after: [String] = []
  @Option(help: optionHelp("role", value: "role"))
  var role: [String] = []
  @Flag(name: .customLong("on-day"), help: optionHelp("on-day"))
  var onDay = false

  func run() throws {
    guard !title.allSatisfy(\.isWhitespace) else { throw misuse("title", words.emptyTitle) }
    let workspace = try Workspace(self)
    let project = workspace.project
    var task = PlanTask(id: workspace.newID())
    task.title = title
    task.isTriaged = true
    task.lot = try lot.map { try named($0, in: project, .lots) }
    task.roles = try role.map { try named($0, in: project, .roles) }
    if let duration { task.duration = try days(duration, in: project) }
    if let due { task.finish = try anchor(due, in: project, today: workspace.today) }
    if task.finish?.isPinned == true, task.duration > 1 {
      throw misuse("on-day", words.pinnedTooLong)
    }
    task.links = try after.map {
      try TypedLink($0, words).link { try find($0, in: project, kinds: [.tasks]).id }
    }

    let neighbour = project.tasks.last { $0.lot == task.lot }?.id ?? project.tasks.last?.id
    let edit = Edit(
      RecordReference(.tasks, task.id),
      .insert(members: task.members, neighbour: neighbour)
    )
    try workspace.commit(Change(words.gestureAdd(title), [edit]))
    try workspace.close()
    if options.json {
      Console.print(JSON.object([.init("id", .string(task.id.text))]))
    } else {
      Console.print(task.id.text)
    }
  }

  private func anchor(_ text: String, in project: Project, today: Day) throws -> Anchor {
    switch try day(text, in: project, today: today) {
    case .day(let day): onDay ? .onDate(day) : .date(day)
    case .offset(let days): onDay ? .onDay(days) : .offset(days)
    }
  }

  private func days(_ text: String, in project: Project) throws -> Int {
    let week = project.settings.calendar.workdays.count
    guard case .workingDays(let days)? = try? TypedDuration.read(text, daysAWeek: week) else {
      throw misuse("duration", words.notADuration(text))
    }
    return days
  }

  /// The record that a code, a title or a short name means.
  private func named(_ text: String, in project: Project, _ kind: RecordKind) throws -> RecordID {
    let folded = text.lowercased()
    let byTitle: RecordID? =
      kind == .lots
      ? project.lots.first { [$0.title, $0.short].contains { $0?.lowercased() == folded } }?.id
      : project.roles.first { [$0.title, $0.short].contains { $0?.lowercased() == folded } }?.id
    return try byTitle ?? find(text, in: project, kinds: [kind]).id
  }
}
