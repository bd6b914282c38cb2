import ArgumentParser
import Interface
import LosslessJSON
import Planning
import Storage
import Wording

/// `jourj next-edition --day-j DATE`: next year's project, made from this one, in a file of its own.
struct NextEditionCommand: SpokenCommand {
  static let configuration = spoken("next-edition")

  @OptionGroup var options: GlobalOptions
  @Option(name: .customLong("day-j"), help: optionHelp("day-j", value: "date"))
  var dayJ: String
  @Flag(name: .customLong("real-durations"), help: optionHelp("real-durations"))
  var realDurations = false
  @Option(name: [.customShort("o"), .long], help: optionHelp("output", value: "file"))
  var output: String?

  func run() throws {
    let workspace = try Workspace(self, writing: false)
    let typed = try day(dayJ, in: workspace.project, today: workspace.today)
    guard let day = typed.day(dayJ: workspace.project.settings.dayJ) else {
      throw misuse("date", words.notADay(dayJ))
    }
    if let present = workspace.project.settings.dayJ, day <= present {
      throw refusal("date", words.nextEditionTooEarly(words.date(day), words.date(present)))
    }
    let edition = NextEdition(
      after: workspace.project,
      dayJ: day,
      calendar: workspace.schedule.calendar,
      learnsDurations: realDurations
    )
    var document = workspace.store.document
    do throws(Refusal) {
      let edits = workspace.project.edits(to: edition.project)
      _ = try document.apply(Change(words.gestureNextEdition, edits))
    } catch {
      throw refusal("document", "\(error)")
    }
    let path = output ?? file(of: edition.project)
    try workspace.close()
    try Workspace.create(path, bytes: document.bytes, words)
    report(edition, workspace.project, path)
  }

  /// Beside this one: `projet-2027.json` after `projet.json` and after `projet-2026.json`.
  private func file(of project: Project) -> String {
    let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
    var name = path[folder.endIndex...]
    if name.hasSuffix(".json") { name = name.dropLast(5) }
    let year = project.settings.edition ?? ""
    if let dash = name.lastIndex(of: "-"), Int(name[name.index(after: dash)...]) != nil {
      name = name[..<dash]
    }
    return folder + name + "-\(year).json"
  }

  private func report(_ edition: NextEdition, _ old: Project, _ path: String) {
    if options.json {
      Console.print(
        JSON.object([
          .init("file", .string(path)), .init("dayJ", .day(edition.project.settings.dayJ)),
          .init("start", .day(edition.project.settings.start)),
          .init("tasks", .integer(edition.project.tasks.count)),
          .init("forgottenDays", .integer(edition.forgottenDays)),
          .init("reopened", .array(edition.reopened.map { .string(name($0, in: old)) })),
          .init(
            "surprises",
            .array(
              edition.surprises.map { surprise in
                .object([
                  .init("task", .string(name(surprise.task, in: old))),
                  .init("planned", .integer(surprise.planned)),
                  .init("real", .integer(surprise.real)),
                ])
              }
            )
          ),
        ])
      )
      return
    }
    Console.print(words.created(path))
    Console.print(words.nextEditionKept(tasks: edition.project.tasks.count))
    if edition.forgottenDays > 0 { Console.print(words.nextEditionForgot(edition.forgottenDays)) }
    if !edition.reopened.isEmpty {
      let names = edition.reopened.map { name($0, in: old) }
      Console.print(words.nextEditionReopened(names))
    }
    for surprise in edition.surprises {
      let task = name(surprise.task, in: old)
      Console.print(words.tookInstead(task, surprise.planned, surprise.real))
    }
    if !edition.surprises.isEmpty, !realDurations { Console.print(words.realDurationsHint) }
  }

  private func name(_ id: RecordID, in project: Project) -> String {
    project.tasks[id: id]?.name ?? id.text
  }
}
