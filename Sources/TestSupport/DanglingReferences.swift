package import Planning

extension Project {
  /// What records name that is not in the project, as `kind record.field: name`.
  package var danglingReferences: [String] {
    var copy = self
    var present: [RecordKind: Set<RecordID>] = [:]
    for kind in RecordKind.allCases { present[kind] = copy.visit(kind, Identifiers()) }
    return RecordKind.allCases.flatMap { copy.visit($0, DanglingReferences(present: present)) }
  }
}

private struct Identifiers: RecordListVisitor {
  func visit(_ list: inout RecordList<some ProjectRecord>) -> Set<RecordID> { Set(list.map(\.id)) }
}

private struct DanglingReferences: RecordListVisitor {
  let present: [RecordKind: Set<RecordID>]

  func visit<R: ProjectRecord>(_ list: inout RecordList<R>) -> [String] {
    list.flatMap { record in
      R.fields.fields.flatMap { field -> [String] in
        guard let value = field.read(record) else { return [] }
        return references(of: field.kind, key: field.key, value)
          .filter { present[$0.kind]?.contains($0.id) != true }
          .map { "\(R.kind) \(record.name).\(field.key): \($0.id)" }
      }
    }
  }

  private func references(
    of kind: FieldKind,
    key: String,
    _ value: FieldValue
  ) -> [RecordReference] {
    let named = { (kind: RecordKind, values: [FieldValue?]) in
      values.compactMap { $0?.text.map { RecordReference(kind, RecordID($0)) } }
    }
    let list = value.list ?? []
    return switch (kind, key) {
    case (.reference(let kind), _): named(kind, [value])
    case (.references(let kind), _): named(kind, list)
    case (.links, _): named(.tasks, list.map { $0["from"] })
    case (_, "decisions"):
      named(.roles, list.map { $0["role"] }) + named(.tasks, list.map { $0["task"] })
    case (_, "dates"): named(.tasks, list.map { $0["task"] })
    default: []
    }
  }
}
