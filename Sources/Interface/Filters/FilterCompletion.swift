import Planning
import Wording

/// What the last word of a filter may become.
package struct FilterCompletion: Hashable, Sendable {
  /// The whole line with the word completed.
  package let text: String
  /// What is shown of it.
  package let label: String
  /// What it asks for, in a few words.
  package let help: String

  /// What the word being typed at the end of `text` may become, the flags first.
  package static func all(for text: String, in context: FieldContext) -> [FilterCompletion] {
    let start =
      text.lastIndex(where: \.isWhitespace).map { text.index(after: $0) } ?? text.startIndex
    var word = text[start...]
    var head = String(text[..<start])
    if word.first == "!" {
      head += "!"
      word = word.dropFirst()
    }
    if let colon = word.firstIndex(of: ":") {
      let key = FilterVocabulary.field(word[..<colon])
      let values = word[word.index(after: colon)...]
      let comma = values.lastIndex(of: ",").map { values.index(after: $0) } ?? values.startIndex
      let before = head + text[word.startIndex..<comma]
      return names(of: key, begun: values[comma...], context).map {
        FilterCompletion(text: before + quoted($0.name) + " ", label: $0.name, help: $0.help)
      }
    }
    return words(begun: word, head: head, context.words)
  }

  /// Flags and fields whose word begins so.
  private static func words(
    begun word: Substring,
    head: String,
    _ words: Words
  ) -> [FilterCompletion] {
    let folded = FilterVocabulary.fold(word)
    func isBegun(_ key: String) -> Bool {
      folded.isEmpty || FilterVocabulary.fold(words.filterWord(key)).hasPrefix(folded)
    }
    let flags = FilterFlag.allCases.map(\.rawValue).filter(isBegun).map { key in
      FilterCompletion(
        text: head + words.filterWord(key) + " ",
        label: words.filterWord(key),
        help: words.filterHelp(key) ?? ""
      )
    }
    let fields = FilterCompletion.fields.filter { isBegun($0.key) }.map { key, sign in
      FilterCompletion(
        text: head + words.filterWord(key) + sign,
        label: words.filterWord(key) + sign,
        help: words.filterHelp(key) ?? ""
      )
    }
    return flags + fields
  }

  /// The fields with a word of their own, and the sign that is usual after each.
  private static let fields: [(key: String, sign: String)] = [
    ("lot", ":"), ("role", ":"), ("state", ":"), ("tags", ":"), ("waitsFor", ":"),
    ("finish", "<"), ("start", "<"), ("followUp", "<"), ("slack", "<"), ("duration", ">"),
    ("progress", "<"), ("priority", "="), ("zone", ":"), ("category", ":"), ("severity", ":"),
    ("type", ":"), ("supplier", ":"), ("code", ":"),
    ("title", ":"), ("notes", ":"),
  ]

  /// The values that a field may have, those that begin so.
  private static func names(
    of key: String?,
    begun part: Substring,
    _ context: FieldContext
  ) -> [(name: String, help: String)] {
    let words = context.words
    let folded = FilterVocabulary.fold(part)
    func isBegun(_ name: String) -> Bool { FilterVocabulary.fold(name).hasPrefix(folded) }
    func short(_ kind: RecordKind) -> [(name: String, help: String)] {
      RecordNames(kind, in: context.project).all.compactMap { name in
        let record = RecordReference(kind, name.id)
        let short = context.project.value(of: "short", in: record)?.text ?? name.title
        guard isBegun(short) || isBegun(name.title) else { return nil }
        return (short, short == name.title ? "" : name.title)
      }
    }
    switch key {
    case "lot": return short(.lots)
    case "role", "roles":
      return (isBegun(words.filterWord("mine")) ? [(words.filterWord("mine"), "")] : [])
        + short(.roles)
    case "type": return short(.supplierTypes)
    case "supplier": return short(.suppliers)
    case "state":
      return TaskState.allCases.compactMap { words.choice($0.rawValue, in: "tasks") }
        .filter(isBegun).map { ($0, "") }
    case "tags":
      return Set(context.project.tasks.flatMap(\.tags)).sorted().filter(isBegun).map { ($0, "") }
    case "category":
      return context.project.settings.incidentCategories.filter(isBegun).map { ($0, "") }
    case "severity":
      return Severity.allCases.map { words.severity($0.rawValue) }.filter(isBegun).map { ($0, "") }
    case "zone": return context.project.settings.zones.filter(isBegun).map { ($0, "") }
    default: return []
    }
  }

  /// A name as a filter can hold it: between quotation marks where it has blanks.
  private static func quoted(_ name: String) -> String {
    name.contains { $0.isWhitespace || ",:<>=!\"".contains($0) } ? "\"\(name)\"" : name
  }
}
