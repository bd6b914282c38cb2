import ArgumentParser
import Interface
import Planning
import Storage
import Wording

/// `jourj init`: a new project, from a template.
struct InitCommand: SpokenCommand {
  static let configuration = spoken("init")

  @OptionGroup var options: GlobalOptions
  @Option(help: optionHelp("template", value: "template"))
  var template = "tous-acteurs"
  @Option(name: .customLong("day-j"), help: optionHelp("day-j", value: "date"))
  var dayJ: String?
  @Option(help: optionHelp("start", value: "date"))
  var start: String?
  @Option(help: optionHelp("name", value: "name"))
  var name: String?

  func run() throws {
    guard let source = Template(rawValue: template) else {
      throw misuse(
        "template",
        words.unknownTemplate(template, known: Template.allCases.map(\.rawValue))
      )
    }
    let project = try source.project(words)
    let today = try moment().day
    var edits: [Edit?] = []
    if let dayJ {
      let day = try absoluteDay(dayJ, in: project, today: today)
      edits.append(project.setting("dayJ", to: .text(day.iso), in: .settings))
    }
    if let start {
      let day = try absoluteDay(start, in: project, today: today)
      edits.append(project.setting("start", to: .text(day.iso), in: .settings))
    }
    if let name { edits.append(project.setting("name", to: .text(name), in: .settings)) }
    let bytes = try source.bytes(with: Change("", edits.compactMap { $0 }), words)
    try Workspace.create(path, bytes: bytes, words)
    answer([words.created(path)])
  }

  private func absoluteDay(_ text: String, in project: Project, today: Day) throws -> Day {
    let typed = try day(text, in: project, today: today)
    guard let day = typed.day(dayJ: project.settings.dayJ) else {
      throw misuse("date", words.notADay(text))
    }
    return day
  }
}
