import Planning

/// The texts that a field may well hold again: those that the project's lists of words have, and
/// those that other records hold already, so that one thing is not called by two names.
struct UsedValues {
  /// The texts, each once, in the order in which they are found.
  private(set) var all: [String] = []
  private var known: Set<String> = []

  /// Those of a field; none for what is of one record alone: titles, numbers, addresses.
  init(of field: FieldText, in project: Project) {
    guard UsedValues.recur.contains(field.key) else { return }
    let settings = project.settings
    switch field.key {
    case "zone", "place": add(settings.zones)
    case "category", "categories": add(settings.incidentCategories)
    case "channel" where field.list != .posts: add(settings.radioChannels)
    case "present", "excused", "guests", "told", "sender", "recipient":
      add(project.roles.map(\.title))
    default: break
    }
    for kind in RecordKind.allCases where kind.fields.contains(where: { $0.key == field.key }) {
      // One word may mean other things in other lists, but for these.
      guard kind == field.list || UsedValues.shared.contains(field.key) else { continue }
      add(project.read(kind, ReadTexts(key: field.key)))
    }
  }

  private mutating func add(_ texts: [String]) {
    for text in texts where !text.isEmpty && known.insert(text).inserted { all.append(text) }
  }

  /// The fields whose values come again.
  private static let recur: Set<String> = [
    "audience", "categories", "category", "channel", "deputy", "excused", "family", "function",
    "guests", "holder", "leader", "measure", "nextAction", "organisation", "origin", "place",
    "present", "recipient", "sender", "source", "tags", "told", "unit", "zone", "zones",
  ]

  /// Those whose values mean the same in every list.
  private static let shared: Set<String> = ["tags", "zone", "place", "category", "categories"]
}

private struct ReadTexts: RecordListReader {
  let key: String

  func read<R: ProjectRecord>(_ list: RecordList<R>) -> [String] {
    guard let field = R.fields[key] else { return [] }
    return list.records.flatMap { record -> [String] in
      switch field.read(record) {
      case .text(let text): [text]
      case .list(let elements): elements.compactMap(\.text)
      default: []
      }
    }
  }
}
