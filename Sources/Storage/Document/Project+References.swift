package import Planning

extension Project {
  /// The references to records that are not there, in the order of the lists; they are kept, and
  /// count as not set.
  package var referenceProblems: [FieldProblem] {
    let there = Dictionary(
      uniqueKeysWithValues: RecordKind.allCases.map { ($0, read($0, CollectIDs())) }
    )
    return RecordKind.allCases.flatMap { read($0, FindDangling(there: there)) }
  }
}

private struct CollectIDs: RecordListReader {
  func read(_ list: RecordList<some ProjectRecord>) -> Set<RecordID> {
    Set(list.map(\.id))
  }
}

private struct FindDangling: RecordListReader {
  let there: [RecordKind: Set<RecordID>]

  func read<R: ProjectRecord>(_ list: RecordList<R>) -> [FieldProblem] {
    let fields = R.fields.fields.filter { $0.kind.referredKind != nil }
    return list.flatMap { record in
      fields.flatMap { field -> [FieldProblem] in
        guard let kind = field.kind.referredKind, let value = field.read(record) else { return [] }
        return value.references.filter { there[kind]?.contains($0) != true }.map { id in
          FieldProblem(
            reason: .danglingReference(RecordReference(kind, id)),
            record: RecordReference(R.kind, record.id),
            key: field.key,
            text: id.text
          )
        }
      }
    }
  }
}

extension FieldKind {
  /// The kind of record that a field refers to.
  fileprivate var referredKind: RecordKind? {
    switch self {
    case .reference(let kind), .references(let kind): kind
    case .links: .tasks
    default: nil
    }
  }
}

extension FieldValue {
  /// The identifiers in the value of a field that refers to records.
  fileprivate var references: [RecordID] {
    switch self {
    case .text(let text): [RecordID(text)]
    case .object: self["from"]?.text.map { [RecordID($0)] } ?? []
    case .list(let list): list.flatMap(\.references)
    default: []
    }
  }
}
