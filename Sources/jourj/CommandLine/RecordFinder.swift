import Interface
import Planning

/// Finds the record that a word of the command line means: a code, an identifier, or the beginning
/// of one, as git shortens its own.
struct RecordFinder {
  /// What a word was found to mean.
  enum Match: Equatable {
    case found(RecordReference)
    /// Nothing has that name; the nearest names, if any.
    case none(near: [String])
    /// Several begin so.
    case several([String])
  }

  private struct Entry {
    let record: RecordReference
    let code: String?
  }

  private let entries: [Entry]

  /// A finder among the records of `kinds`.
  init(in project: Project, kinds: [RecordKind] = RecordKind.allCases) {
    entries = kinds.filter { $0 != .project }.flatMap { project.read($0, CollectNames(kind: $0)) }
  }

  /// The record that `word` means.
  func match(_ word: String) -> Match {
    let folded = word.lowercased()
    if let exact = entries.first(where: { $0.record.id.text == word || $0.code == word }) {
      return .found(exact.record)
    }
    if let code = entries.first(where: { $0.code?.lowercased() == folded }) {
      return .found(code.record)
    }
    let beginning = entries.filter { entry in
      !folded.isEmpty
        && (entry.record.id.text.hasPrefix(folded)
          || entry.code?.lowercased().hasPrefix(folded) == true)
    }
    if beginning.count == 1 { return .found(beginning[0].record) }
    if beginning.isEmpty { return .none(near: near(folded)) }
    return .several(beginning.prefix(5).map { $0.code ?? $0.record.id.text })
  }

  private func near(_ word: String) -> [String] {
    entries.compactMap(\.code)
      .map { (name: $0, distance: editDistance($0.lowercased(), word)) }
      .filter { $0.distance <= min(2, word.count - 1) }
      .sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }
      .prefix(3)
      .map(\.name)
  }

  private struct CollectNames: RecordListReader {
    let kind: RecordKind

    func read(_ list: RecordList<some ProjectRecord>) -> [Entry] {
      list.map { Entry(record: RecordReference(kind, $0.id), code: $0.code) }
    }
  }
}
