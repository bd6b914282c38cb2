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
    var reader = NeutralReader(tree, findings: findings)
    for member in tree.root.members {
      reader.read(member, into: &self)
    }
    findings = reader.findings
  }
}

/// Tells lines of values that are asked for in about the order of the text, each in the time that the
/// way from the last one takes.
private struct LineCounter {
  private let tree: JSONTree
  private var offset = 0
  private var line = 1

  init(_ tree: JSONTree) {
    self.tree = tree
  }

  /// The line that `value` begins on, from 1.
  mutating func line(of value: JSONValue) -> Int {
    let goal = value.range.lowerBound
    if goal < offset { (offset, line) = (0, 1) }
    line += tree.bytes[offset..<goal].count { $0 == UInt8(ascii: "\n") }
    offset = goal
    return line
  }
}

/// Reads the members of the format one by one, noting what it can't.
private struct NeutralReader {
  var findings: [Finding]
  private var seen: Set<String> = []
  private var lines: LineCounter

  init(_ tree: JSONTree, findings: [Finding]) {
    self.findings = findings
    lines = LineCounter(tree)
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
      findings.append(Finding(line: lines.line(of: lot), .missingIdentifier))
      return
    }
    plan.lots.append(NeutralPlan.NamedLot(code: code, name: lot["name"]?.string ?? code))
  }

  private mutating func read(task: JSONValue, into plan: inout NeutralPlan) {
    let line = lines.line(of: task)
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
      let isNegative = Self.counts.contains(key) && member.value.integer.map { $0 < 0 } == true
      guard let field = PlanTask.fields[key], !isNegative,
        isNothing || field.write(&item.task, value(member))
      else { return note(member, .unreadable(key: key, value: member.value.rawText)) }
    default: note(member, .unknownMember(member.name.text))
    }
  }

  /// The fields of a task that the format gives in the document's own shape.
  private static let plainFields: Set<String> = [
    "title", "duration", "finish", "state", "effort", "actualStart", "actualFinish", "notBefore",
    "remaining", "priority", "notes", "tags", "calendar", "legalMinimum", "outsideDelay",
  ]

  /// The fields that count something there can't be less than none of.
  private static let counts: Set<String> = [
    "duration", "effort", "remaining", "legalMinimum", "outsideDelay",
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
    findings.append(Finding(line: lines.line(of: member.key), reason))
  }
}
