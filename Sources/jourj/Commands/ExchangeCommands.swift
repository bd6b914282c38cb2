import ArgumentParser
import Interchange
import LosslessJSON
import Planning
import Storage
import Wording

/// `jourj import FORMAT FILE`: a plan from elsewhere, in one undo step.
struct ImportCommand: SpokenCommand {
  static let configuration = spoken("import")

  @OptionGroup var options: GlobalOptions
  @Argument(help: optionHelp("format", value: "format"))
  var format: String
  @Argument(help: optionHelp("source", value: "file"), completion: .file())
  var source: String
  @Flag(name: .customLong("dry-run"), help: optionHelp("dry-run"))
  var dryRun = false
  @Flag(help: optionHelp("replace"))
  var replace = false

  func run() throws {
    guard format == "json" else {
      throw misuse("format", words.unknownFormat(format, known: ["json"]))
    }
    let tree = try JSONTree.read(source, words)
    var findings: [Finding] = []
    let plan = NeutralPlan(reading: tree, findings: &findings)
    if let finding = findings.first(where: { $0.reason.isOfTheWholeFile }) {
      throw misuse("not-a-plan", words.sentence(for: finding, in: source))
    }
    let workspace = try openOrCreate()
    let project = try workspace?.project ?? Template.vide.emptyProject(words)
    var ids = FreshIDs(project)
    let prepared = PlanImport(
      of: plan,
      into: project,
      replacing: replace,
      findings: findings
    ) { ids.next() }
    let change = prepared.change(called: words.gestureImport(source), in: project)
    if let workspace, !dryRun { try workspace.commit(change) }
    try workspace?.close()
    report(prepared)
  }

  private func report(_ done: PlanImport) {
    let findings = done.findings.map { words.sentence(for: $0, in: source) }
    for sentence in findings { Console.remark(sentence) }
    let (added, updated) = (done.tasks.count, done.replacements.count)
    guard options.json else {
      return Console.print(words.imported(tasks: added, updated: updated, isTrial: dryRun))
    }
    Console.print(
      JSON.object([
        .init("imported", .integer(added)), .init("updated", .integer(updated)),
        .init(
          "findings",
          .array(
            zip(done.findings, findings).map { finding, sentence in
              .object([.init("line", .integer(finding.line)), .init("message", .string(sentence))])
            }
          )
        ),
      ])
    )
  }

  /// The project to import into, an empty one made where there is none; nil where there is none and
  /// nothing is to be done.
  private func openOrCreate() throws -> Workspace? {
    do {
      return try Workspace(self, writing: !dryRun)
    } catch let failure as Failure where failure.code == "missing" {
      if dryRun { return nil }
      try Workspace.create(path, bytes: Template.vide.bytes, words)
      return try Workspace(self)
    }
  }
}

extension Template {
  /// What the template means.
  fileprivate func emptyProject(_ words: Words) throws -> Project {
    do throws(DocumentError) {
      return try Document(bytes: bytes).project().project
    } catch {
      throw Failure(.unreadable(path: rawValue, error, isRecoverable: false), words)
    }
  }
}

/// `jourj export FORMAT`: the plan for elsewhere.
struct ExportCommand: SpokenCommand {
  static let configuration = spoken("export")

  @OptionGroup var options: GlobalOptions
  @Argument(help: optionHelp("format", value: "format"))
  var format: String
  @Option(name: [.customShort("o"), .long], help: optionHelp("output", value: "file"))
  var output: String?

  func run() throws {
    guard format == "json" else {
      throw misuse("format", words.unknownFormat(format, known: ["json"]))
    }
    let workspace = try Workspace(self, writing: false)
    let json = NeutralPlan.json(of: workspace.project)
    if let output {
      try Files.write(json.bytes(openLevels: 3) + [0x0A], to: output, sparing: path, words)
    } else {
      Console.print(json, openLevels: 3)
    }
    try workspace.close()
  }
}

extension PlanImport {
  /// The one change that makes the import.
  func change(called label: String, in project: Project) -> Change {
    var edits = settings.compactMap { project.setting($0.key, to: $0.value, in: .settings) }
    func append<R: ProjectRecord>(_ records: [R], after last: RecordID?) {
      var neighbour = last
      for record in records {
        let insert = Edit.Action.insert(members: record.members, neighbour: neighbour)
        edits.append(Edit(RecordReference(R.kind, record.id), insert))
        neighbour = record.id
      }
    }
    append(lots, after: project.lots.last?.id)
    append(roles, after: project.roles.last?.id)
    append(tasks, after: project.tasks.last?.id)
    for task in replacements {
      let reference = RecordReference(.tasks, task.id)
      edits += PlanTask.fields.fields.compactMap { field in
        project.setting(field.key, to: field.read(task), in: reference)
      }
    }
    return Change(label, edits)
  }
}

/// New identifiers, none of which a project has.
struct FreshIDs {
  private let project: Project
  private var drawn: Set<RecordID> = []
  private var generator = SystemRandomNumberGenerator()

  /// Identifiers that no record of `project` has.
  init(_ project: Project) {
    self.project = project
  }

  /// One more.
  mutating func next() -> RecordID {
    var id = RecordID.random(using: &generator)
    while project.contains(id) || !drawn.insert(id).inserted { id = .random(using: &generator) }
    return id
  }
}
