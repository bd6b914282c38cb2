import Interchange
import LosslessJSON
import Planning
import Testing

/// A plan as the text of a file.
struct PlanText {
  let plan: NeutralPlan
  /// What was not understood of it.
  let findings: [Finding]

  /// Reads `text`, which is JSON.
  init(_ text: String) throws {
    try self.init(JSONTree(parsing: Array(text.utf8)))
  }

  /// Reads what an export gave.
  init(_ json: JSON) throws {
    try self.init(JSONTree(parsing: json.bytes(openLevels: 3)))
  }

  private init(_ tree: JSONTree) {
    var findings: [Finding] = []
    plan = NeutralPlan(reading: tree, findings: &findings)
    self.findings = findings
  }
}

/// A project that plans are imported into: what an import asks for is done.
struct Importer {
  var project: Project
  /// What the last import asked for.
  private(set) var last = PlanImport(of: NeutralPlan(), into: Project()) { "" }
  private var made = 0

  init(_ project: Project = Project()) {
    self.project = project
  }

  /// Takes in a plan; gives what was not understood or not done.
  @discardableResult
  mutating func take(_ text: PlanText, replacing: Bool = false) -> [Finding] {
    var count = made
    last = PlanImport(
      of: text.plan,
      into: project,
      replacing: replacing,
      findings: text.findings
    ) {
      count += 1
      return RecordID("new\(count)")
    }
    made = count
    for member in last.settings {
      let isSet = project.set(member.key, to: member.value, in: .settings)
      #expect(isSet)
    }
    for lot in last.lots { project.lots.append(lot) }
    for role in last.roles { project.roles.append(role) }
    for task in last.tasks { project.tasks.append(task) }
    for task in last.replacements { project.tasks.update(task.id) { $0 = task } }
    return last.findings
  }

  /// The task of a code.
  func task(_ code: String) throws -> PlanTask {
    try #require(project.tasks.first { $0.code == code })
  }
}
