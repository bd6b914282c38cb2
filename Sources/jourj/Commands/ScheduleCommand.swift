import ArgumentParser

/// `jourj schedule`: the computed plan.
struct ScheduleCommand: SpokenCommand {
  static let configuration = spoken("schedule")

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let workspace = try Workspace(self, writing: false)
    let report = ScheduleReport(workspace.project, workspace.schedule, words)
    if options.json {
      Console.print(report.json)
    } else {
      for line in report.lines { Console.print(line) }
    }
    try workspace.close()
  }
}
