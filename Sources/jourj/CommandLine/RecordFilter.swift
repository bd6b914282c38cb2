import Planning

/// One word of a filter: a text to find in code or title, or `key:value`; `!` turns it round.
struct RecordFilter: Equatable {
  /// The keys that can be asked for.
  static let keys = ["lot", "role", "state", "tag"]

  private static let french = ["volet": "lot", "rôle": "role", "état": "state"]

  private let key: String?
  private let value: String
  private let isNegated: Bool

  /// The filter that `text` means; nil for an unknown key.
  init?(_ text: String) {
    isNegated = text.hasPrefix("!")
    let word = text.dropFirst(isNegated ? 1 : 0)
    guard let colon = word.firstIndex(of: ":") else {
      key = nil
      value = word.lowercased()
      return
    }
    let name = word[..<colon].lowercased()
    let known = Self.french[name] ?? name
    guard Self.keys.contains(known) else { return nil }
    key = known
    value = word[word.index(after: colon)...].lowercased()
  }

  /// Whether a record is let through.
  func accepts(_ record: ListedRecord, in project: Project) -> Bool {
    texts(of: record, in: project).contains { $0.lowercased().contains(value) } != isNegated
  }

  private func texts(of record: ListedRecord, in project: Project) -> [String] {
    switch key {
    case "lot":
      let lot = record["lot"]?.text.flatMap { project.lots[id: RecordID($0)] }
      return [lot?.code, lot?.title, lot?.short].compactMap { $0 }
    case "role":
      let ids =
        record["roles"]?.list?.compactMap(\.text) ?? [record["role"]?.text].compactMap { $0 }
      return ids.flatMap { id -> [String] in
        let role = project.roles[id: RecordID(id)]
        return [role?.title, role?.short].compactMap { $0 }
      }
    case "state": return [record["state"]?.text ?? ""]
    case "tag": return record["tags"]?.list?.compactMap(\.text) ?? []
    default: return [record.code ?? record.reference.id.text, record.title]
    }
  }
}
