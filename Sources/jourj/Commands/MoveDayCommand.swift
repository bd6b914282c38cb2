import ArgumentParser
import Interface
import LosslessJSON
import Planning
import Storage
import Wording

/// `jourj move-day DATE`: moves day J; always prints what changes and what breaks.
struct MoveDayCommand: SpokenCommand {
  static let configuration = spoken("move-day")

  @OptionGroup var options: GlobalOptions
  @Argument(help: optionHelp("day-j", value: "date"))
  var date: String
  @Flag(name: .customLong("dry-run"), help: optionHelp("dry-run"))
  var dryRun = false

  func run() throws {
    let workspace = try Workspace(self, writing: !dryRun)
    let typed = try day(date, in: workspace.project, today: workspace.today)
    guard let newDay = typed.day(dayJ: workspace.project.settings.dayJ) else {
      throw misuse("date", words.notADay(date))
    }
    let outlook = Outlook(workspace.project, today: workspace.today)
    let change = outlook.movingDayJ(to: newDay, words)
    let after = change.map { workspace.project.applying($0) } ?? workspace.project
    let schedule = Schedule(after, today: workspace.today)
    let difference = ScheduleDifference(from: outlook.schedule, to: schedule)
    if let change, !dryRun { try workspace.commit(change) }
    try workspace.close()
    if options.json {
      Console.print(json(difference, ScheduleReport(after, schedule, words)))
    } else {
      let lines = change.map { outlook.report(of: $0, words) } ?? [words.nothingChanged]
      for line in lines { Console.print(line) }
    }
  }

  private func json(_ difference: ScheduleDifference, _ report: ScheduleReport) -> JSON {
    .object([
      .init("dayJ", .day(report.project.settings.dayJ)),
      .init(
        "moved",
        .array(
          difference.moves.map { move in
            .object([
              .init("task", .string(report.name(move.task))),
              .init("before", .span(move.before)), .init("after", .span(move.after)),
            ])
          }
        )
      ),
      .init("newConflicts", .array(difference.newConflicts.map { report.json($0) })),
      .init("healedConflicts", .array(difference.healedConflicts.map { report.json($0) })),
      .init("impossible", .array(difference.newlyImpossible.map { .string(report.name($0)) })),
    ])
  }
}
