package import LosslessJSON
import Planning

extension NeutralPlan {
  /// The plan of a file, with all that was not understood in it.
  package init(reading tree: JSONTree, findings: inout [Finding]) {
    self.init()
    guard tree.root.kind == .object, let tasks = tree.root["tasks"], tasks.kind == .array else {
      findings.append(Finding(line: 1, .notAPlan))
      return
    }
    var reader = NeutralReader(findings: findings)
    for member in tree.root.members {
      reader.read(member, into: &self)
    }
    findings = reader.findings
  }
}

/// Reads the members of the format one by one, noting what it can't.
private struct NeutralReader {
  var findings: [Finding]
  private var seen: Set<String> = []

  init(findings: [Finding]) {
    self.findings = findings
  }

  mutating func read(_ member: JSONMember, into plan: inout NeutralPlan) {
    let value = member.value
    switch member.name.text {
    case "name": plan.name = text(member)
    case "dayJ": plan.dayJ = decoded(member, .day)
    case "start": plan.start = decoded(member, .day)
    case "calendar": plan.calendar = decoded(member, .calendarRules)
    case "lots": for lot in value.elements { read(lot: lot, into: &plan) }
    case "tasks": for task in value.elements { read(task: task, into: &plan) }
    default: note(member, .unknownMember(member.name.text))
    }
  }

  private mutating func read(lot: JSONValue, into plan: inout NeutralPlan) {
    guard let code = lot["id"]?.string else {
      findings.append(Finding(line: lot.position.line, .missingIdentifier))
      return
    }
    plan.lots.append(NeutralPlan.NamedLot(code: code, name: lot["name"]?.string ?? code))
  }

  private mutating func read(task: JSONValue, into plan: inout NeutralPlan) {
    let line = task.position.line
    guard let code = task["id"]?.string else {
      findings.append(Finding(line: line, .missingIdentifier))
      return
    }
    guard seen.insert(code).inserted else {
      findings.append(Finding(line: line, .repeated(code)))
      return
    }
    var item = NeutralPlan.Item(task: PlanTask(id: RecordID(code)), code: code, line: line)
    item.task.code = code
    for member in task.members {
      read(member, into: &item)
    }
    plan.tasks.append(item)
  }

  private mutating func read(_ member: JSONMember, into item: inout NeutralPlan.Item) {
    switch member.name.text {
    case "id": break
    case "lot": item.lot = text(member)
    case "links": item.links = decoded(member, .links) ?? []
    case "roles": item.roles = decoded(member, .texts) ?? []
    case let key where Self.plainFields.contains(key):
      let isNothing = member.value.isNull
      guard let field = PlanTask.fields[key], isNothing || field.write(&item.task, value(member))
      else { return note(member, .unreadable(key: key, value: member.value.rawText)) }
    default: note(member, .unknownMember(member.name.text))
    }
  }

  /// The fields of a task that the format gives in the document's own shape.
  private static let plainFields: Set<String> = [
    "title", "duration", "finish", "state", "effort", "actualStart", "actualFinish", "notBefore",
    "remaining", "priority", "notes", "tags", "calendar", "legalMinimum", "outsideDelay",
  ]

  private mutating func text(_ member: JSONMember) -> String? {
    if member.value.isNull { return nil }
    if let text = member.value.string { return text }
    note(member, .unreadable(key: member.name.text, value: member.value.rawText))
    return nil
  }

  private mutating func decoded<Value>(_ member: JSONMember, _ codec: Codec<Value>) -> Value? {
    if member.value.isNull { return nil }
    if let decoded = codec.decode(value(member)) { return decoded }
    note(member, .unreadable(key: member.name.text, value: member.value.rawText))
    return nil
  }

  private func value(_ member: JSONMember) -> FieldValue {
    FieldValue(member.value)
  }

  private mutating func note(_ member: JSONMember, _ reason: Finding.Reason) {
    findings.append(Finding(line: member.key.position.line, reason))
  }
}
