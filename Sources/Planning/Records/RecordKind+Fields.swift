/// What can be said of a field without its record's type: for forms, columns and documents.
package struct FieldSummary: Hashable, Sendable {
  /// The member's name in the document.
  package let key: String
  /// What it holds.
  package let kind: FieldKind
}

extension RecordKind {
  /// The fields of the records of this kind, in the order in which they are written.
  package var fields: [FieldSummary] {
    RecordKind.allFields[self] ?? []
  }

  /// The member that tells the elements of a field apart, no two of which have the same: edits of
  /// different elements don't disturb each other; nil: the field has no such member.
  package func elementKey(of key: String) -> String? {
    self == .suppliers && key == "steps" ? "code" : nil
  }

  private static let allFields: [RecordKind: [FieldSummary]] = {
    let project = Project()
    return Dictionary(
      uniqueKeysWithValues: allCases.map { ($0, project.read($0, SummariseFields())) }
    )
  }()
}

private struct SummariseFields: RecordListReader {
  func read<R: ProjectRecord>(_ list: RecordList<R>) -> [FieldSummary] {
    R.fields.fields.map { FieldSummary(key: $0.key, kind: $0.kind) }
  }
}
