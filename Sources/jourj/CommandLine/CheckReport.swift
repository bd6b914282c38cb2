import Interface
import LosslessJSON
import Planning
import Storage
import Wording

/// What `jourj check` has found in a project that can be read.
struct CheckReport {
  private let project: Project
  private let schedule: Schedule
  private let outlook: Outlook
  private let problems: [FieldProblem]
  private let steps: Int
  private let failures: [Failure]
  private let words: Words

  /// The report on the document that `store` shows; `failures` is what is damaged.
  init(_ store: Store, today: Day, steps: Int, _ failures: [Failure], _ words: Words) {
    let (project, problems) = store.project()
    self.project = project
    self.problems = problems + project.referenceProblems
    self.steps = steps
    self.failures = failures
    self.words = words
    outlook = Outlook(project, today: today)
    schedule = outlook.schedule
  }

  private var scheduleReport: ScheduleReport { ScheduleReport(project, schedule, words) }

  // MARK: - Text

  /// The report in lines.
  func lines(_ path: String) -> [String] {
    let conflicts = schedule.conflicts
    var lines: [String] = []
    if failures.isEmpty { lines += [words.checkedSound(path), words.checkedHistory(steps)] }
    lines.append(
      words.checkedPlan(
        tasks: project.tasks.count,
        conflicts: conflicts.count,
        cycles: schedule.cycles.count
      )
    )
    lines += conflicts.map { "! " + outlook.sentence(for: $0, words) }
    lines += schedule.cycles.map { "! " + words.cycle($0.map { scheduleReport.name($0) }) }
    if !problems.isEmpty {
      lines.append(words.problemsHeading(problems.count))
      lines += problems.map { "! " + sentence(for: $0) }
    }
    return lines
  }

  private func sentence(for problem: FieldProblem) -> String {
    words.documentProblem(
      problem.reasonName,
      at: [problem.record.map { name(of: $0) }, problem.key].compactMap { $0 },
      text: problem.text,
      line: problem.line
    )
  }

  private func name(of record: RecordReference) -> String {
    ListedRecord(record, in: project).code ?? record.id.text
  }

  // MARK: - JSON

  /// The report as JSON; `repairedTo` is the file that the last sound state goes to, if any.
  func json(repairedTo: String?) -> JSON {
    let report = scheduleReport
    return .object([
      .init("sound", .bool(failures.isEmpty)),
      .init("steps", .integer(steps)),
      .init("damages", .array(failures.map { .object($0.members) })),
      .init("problems", .array(problems.map { json(of: $0) })),
      .init("conflicts", .array(schedule.conflicts.map { report.json($0) })),
      .init("cycles", .array(schedule.cycles.map { .array($0.map { .string(report.name($0)) }) })),
      .init("repairedTo", repairedTo.map { .string($0) } ?? .null),
    ])
  }

  private func json(of problem: FieldProblem) -> JSON {
    .object([
      .init("reason", .string(problem.reasonName)),
      .init("record", problem.record.map { .string(name(of: $0)) } ?? .null),
      .init("field", problem.key.map { .string($0) } ?? .null),
      .init("text", .string(problem.text)),
      .init("line", problem.line.map { .integer($0) } ?? .null),
    ])
  }
}

extension FieldProblem {
  /// What is the matter, by a short name.
  fileprivate var reasonName: String {
    switch reason {
    case .unreadable: "unreadable"
    case .wrongShape: "wrongShape"
    case .noIdentifier: "noIdentifier"
    case .duplicateIdentifier: "duplicateIdentifier"
    case .danglingReference: "danglingReference"
    }
  }
}
