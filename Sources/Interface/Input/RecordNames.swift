import Planning

/// What the records of one kind are called, so that people find them by parts of a name.
struct RecordNames {
  /// The records in their order.
  let all: [Name]

  /// What one record is called.
  struct Name: Hashable {
    let id: RecordID
    /// Its code, where it has one.
    let code: String?
    let title: String
    /// What stands for it in a field: no other record has it.
    let label: String
  }

  /// The names of the records of `kind`.
  init(_ kind: RecordKind, in project: Project) {
    let names = project.read(kind, ListNames())
    var counts: [String: Int] = [:]
    for name in names { counts[name.title, default: 0] += 1 }
    all = names.map { name in
      let title = name.title.isEmpty ? name.code ?? name.id.text : name.title
      let label =
        if RecordNames.areKnownByCode.contains(kind), let code = name.code, !name.title.isEmpty {
          "\(code) \(title)"
        } else {
          counts[name.title] == 1 ? title : "\(title) (\(name.code ?? name.id.text))"
        }
      return Name(id: name.id, code: name.code, title: name.title, label: label)
    }
  }

  /// The kinds whose records people call by their code.
  private static let areKnownByCode: Set<RecordKind> = [.tasks, .runSheet, .incidents, .posts]

  /// What stands for a record; its identifier where there is none.
  func label(of id: RecordID) -> String { all.first { $0.id == id }?.label ?? id.text }

  /// The title of a record, else what else stands for it.
  func title(of id: RecordID) -> String {
    all.first { $0.id == id }.map { $0.title.isEmpty ? $0.label : $0.title } ?? id.text
  }

  /// The record that is called so, by label, code, title or identifier.
  func record(called text: String) -> RecordID? {
    let folded = TypedText(text).folded
    func first(_ isSo: (Name) -> Bool) -> RecordID? { all.first(where: isSo)?.id }
    return first { TypedText($0.label).folded == folded }
      ?? first { $0.code.map { TypedText($0).folded } == folded }
      ?? first { TypedText($0.title).folded == folded }
      ?? first { $0.id.text == text }
  }

  /// The records that a part of a name may mean, the best first.
  func matches(_ text: String) -> [Name] {
    let query = FuzzyQuery(text)
    guard !query.isEmpty else { return all }
    var found: [(score: Int, index: Int)] = []
    for (index, name) in all.enumerated() {
      if let score = query.score(name.code ?? "", name.title) { found.append((score, index)) }
    }
    found.sort { $0.score != $1.score ? $0.score > $1.score : $0.index < $1.index }
    return found.map { all[$0.index] }
  }
}

private struct ListNames: RecordListReader {
  func read(
    _ list: RecordList<some ProjectRecord>
  ) -> [(id: RecordID, code: String?, title: String)] {
    list.records.map { ($0.id, $0.code, $0.title) }
  }
}
