import Interface
import LosslessJSON
import Planning
import Storage
import Wording

/// A record of any kind, as `list` and `show` give it.
struct ListedRecord {
  /// Which record it is.
  let reference: RecordReference
  /// What people call it, where its kind has a code.
  let code: String?
  /// What it is, in a line.
  let title: String
  /// What is set in it.
  let members: [FieldValue.Member]

  /// The record that `reference` names.
  init(_ reference: RecordReference, in project: Project) {
    self =
      project.read(reference.kind, CollectRecords(kind: reference.kind, only: reference.id))
      .first ?? ListedRecord(reference: reference, code: nil, title: "", members: [])
  }

  private init(
    reference: RecordReference,
    code: String?,
    title: String,
    members: [FieldValue.Member]
  ) {
    self.reference = reference
    self.code = code
    self.title = title
    self.members = members
  }

  /// All records of a kind, in the document's order.
  static func all(of kind: RecordKind, in workspace: Workspace) -> [ListedRecord] {
    workspace.project.read(kind, CollectRecords(kind: kind, only: nil))
  }

  /// The value of a field.
  subscript(key: String) -> FieldValue? { members.first { $0.key == key }?.value }

  private struct CollectRecords: RecordListReader {
    let kind: RecordKind
    let only: RecordID?

    func read(_ list: RecordList<some ProjectRecord>) -> [ListedRecord] {
      let records = only.map { id in list[id: id].map { [$0] } ?? [] } ?? Array(list)
      return records.map { record in
        ListedRecord(
          reference: RecordReference(kind, record.id),
          code: record.code,
          title: record.title,
          members: record.members
        )
      }
    }
  }
}

extension ListedRecord {
  /// The record as it stands in the document, with `code`, `title` and `state` always, and the
  /// codes of the tasks that links come from.
  func json(in workspace: Workspace) -> JSON {
    var document = workspace.store.document
    let path: [Storage.Operation.Step] =
      reference.kind == .project
      ? [.name(reference.kind.rawValue)]
      : [.name(reference.kind.rawValue), .name(reference.id.text)]
    var members: [JSON.Member] = []
    if let text = document.text(at: path), let tree = try? JSONTree(parsing: text),
      case .object(let read) = tree.root.json
    {
      members = read
    }
    func has(_ key: JSONKey) -> Bool { members.contains { $0.key == key } }
    if !has("id") { members.insert(.init("id", .string(reference.id.text)), at: 0) }
    if let code, !has("code") { members.append(.init("code", .string(code))) }
    if !has("title") { members.append(.init("title", .string(title))) }
    if !has("state") {
      members.append(.init("state", reference.kind == .tasks ? .string("todo") : .null))
    }
    if reference.kind == .incidents,
      let entry = workspace.log[id: reference.id]
    {
      members.append(.init("now", entry.standing))
    }
    return .object(members.map { named($0, in: workspace.project) })
  }

  private func named(_ member: JSON.Member, in project: Project) -> JSON.Member {
    guard member.key == "links", case .array(let links) = member.value else { return member }
    return .init(
      member.key,
      .array(
        links.map { link in
          guard case .object(var parts) = link, case .string(let from)? = link["from"],
            let code = project.tasks[id: RecordID(from)]?.code
          else { return link }
          parts.append(.init("code", .string(code)))
          return .object(parts)
        }
      )
    )
  }

  /// The record in a line of the list: what it is called, its state and its title; a task's finish
  /// and slack too.
  func cells(in workspace: Workspace, _ words: Words) -> [String] {
    let name = code ?? reference.id.text
    if reference.kind == .incidents {
      return workspace.log[id: reference.id].map { $0.cells(words) } ?? [
        name, title,
      ]
    }
    guard reference.kind == .tasks, let task = workspace.project.tasks[id: reference.id] else {
      return [name, self["state"]?.text ?? "", title]
    }
    let dates = workspace.schedule[task.id]
    let finish = dates?.planned.map { words.date($0.finish) } ?? ""
    let slack = dates?.slack.map { words.days($0) } ?? ""
    return [name, words.state(task.state), finish, slack, title]
  }
}

extension Words {
  /// What a task's state is called.
  func state(_ state: TaskState) -> String {
    switch state {
    case .todo: stateTodo
    case .doing: stateDoing
    case .waiting: stateWaiting
    case .done: stateDone
    case .cancelled: stateCancelled
    }
  }
}
