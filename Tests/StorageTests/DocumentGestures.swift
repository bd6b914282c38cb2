import Planning
import Storage
import TestSupport

/// Random gestures on a project, such as a user makes.
struct DocumentGestures {
  var random: SplitMix64
  private var made = 0

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  /// An edit that the project, as it stands, allows; nil when the die falls on something that is not
  /// there.
  mutating func edit(of project: Project) -> Edit? {
    switch Int.random(in: 0..<12, using: &random) {
    case 0..<5: field(of: project)
    case 5: newElement(in: project)
    case 6: goneElement(of: project)
    case 7: otherElement(in: project)
    case 8: newRecord(in: project)
    case 9: record(of: project).flatMap { project.removing($0) }
    case 10: move(in: project)
    default: setting(of: project)
    }
  }

  private mutating func record(of project: Project) -> RecordReference? {
    let all =
      project.tasks.map { RecordReference(.tasks, $0.id) }
      + project.lots.map { RecordReference(.lots, $0.id) }
      + project.roles.map { RecordReference(.roles, $0.id) }
    return all.isEmpty ? nil : random.pick(all)
  }

  private mutating func task(of project: Project) -> RecordReference? {
    project.tasks.isEmpty ? nil : RecordReference(.tasks, random.pick(Array(project.tasks)).id)
  }

  private mutating func text() -> FieldValue {
    .text(random.pick(["", "Plan", "l’été\n« à 18 h »", "\"\\\u{7}", "🎉"]))
  }

  private mutating func field(of project: Project) -> Edit? {
    guard let record = record(of: project) else { return nil }
    guard record.kind == .tasks, random.chance(70) else {
      let key = random.pick(["title", "short", "x-clé"])
      if key == "x-clé" { return nil }
      return project.setting(key, to: random.chance(20) ? nil : text(), in: record)
    }
    let numbers = Int.random(in: -9...99, using: &random)
    let (key, value): (String, FieldValue) = random.pick([
      ("title", text()), ("notes", text()), ("duration", .integer(abs(numbers))),
      ("finish", .object(("offset", .integer(numbers)))),
      ("finish", .object(("onDate", .text("2026-05-29")))),
      ("state", .text(random.pick(["todo", "doing", "done", "cancelled"]))),
      ("priority", .integer(1)), ("effort", .number("1.5")),
      ("waiting", .object(("on", text()), ("until", .text("2026-03-09")))),
      ("tags", .list([text(), .text("b")])), ("notBefore", .text("2026-03-02")),
    ])
    return project.setting(key, to: random.chance(25) ? nil : value, in: record)
  }

  private mutating func setting(of project: Project) -> Edit? {
    let (key, value): (String, FieldValue?) = random.pick([
      ("name", text()), ("dayJ", .text("2026-06-13")), ("dayJ", nil), ("edition", text()),
      ("zones", .list([text(), text()])),
    ])
    return project.setting(key, to: value, in: .settings)
  }

  private mutating func element(for key: String) -> FieldValue {
    let n = Int.random(in: 0..<9, using: &random)
    return switch key {
    case "links":
      .object(("from", .text("t\(n)")), ("type", n % 2 == 0 ? .text("SS") : nil))
    case "roles": .text("r\(n)")
    default: .object(("title", .text("Étape \(n)")), ("done", n % 2 == 0 ? .flag(true) : nil))
    }
  }

  private mutating func newElement(in project: Project) -> Edit? {
    guard let task = task(of: project) else { return nil }
    let key = random.pick(["links", "roles", "checklist"])
    let there = project.value(of: key, in: task)?.list ?? []
    let neighbour = there.isEmpty || random.chance(30) ? nil : random.pick(there)
    return Edit(
      task,
      .insertElement(key: key, element: element(for: key), neighbour: neighbour)
    )
  }

  private mutating func elementThere(in project: Project) -> (RecordReference, String, FieldValue)?
  {
    guard let task = task(of: project) else { return nil }
    let key = random.pick(["links", "roles", "checklist"])
    guard let list = project.value(of: key, in: task)?.list, !list.isEmpty else { return nil }
    return (task, key, random.pick(list))
  }

  private mutating func goneElement(of project: Project) -> Edit? {
    guard let (task, key, element) = elementThere(in: project) else { return nil }
    return Edit(task, .removeElement(key: key, element: element, neighbour: nil))
  }

  private mutating func otherElement(in project: Project) -> Edit? {
    guard let (task, key, old) = elementThere(in: project) else { return nil }
    return Edit(task, .replaceElement(key: key, before: old, after: element(for: key)))
  }

  private mutating func newRecord(in project: Project) -> Edit? {
    made += 1
    let kind = random.pick([RecordKind.tasks, .lots, .roles])
    let neighbour = random.chance(30) ? nil : record(of: project)?.id
    let members = [FieldValue.Member("title", text())]
    return Edit(
      RecordReference(kind, RecordID("new\(made)")),
      .insert(members: members, neighbour: neighbour)
    )
  }

  private mutating func move(in project: Project) -> Edit? {
    guard let record = record(of: project), let other = self.record(of: project), record != other
    else { return nil }
    let before = project.neighbour(before: record)
    return Edit(record, .move(before: before, after: random.chance(20) ? nil : other.id))
  }
}
