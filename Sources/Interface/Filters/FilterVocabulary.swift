import Planning
import Wording

/// What the words of filters ask for: flags, and fields of the document by any of their names.
struct FilterVocabulary {
  /// The flags, by their words without accents and hyphens.
  private static let flags = words(areFlags: true)
  /// The fields that have a word of their own.
  private static let fields = words(areFlags: false)

  private static func words(areFlags: Bool) -> [String: String] {
    var keys: [String: String] = [:]
    for entry in Words.filterVocabulary where entry.isFlag == areFlags {
      for word in entry.words { keys[fold(word)] = entry.key }
    }
    return keys
  }

  /// A word as it is compared: no accents, no hyphens.
  static func fold(_ text: some StringProtocol) -> String {
    TypedText(String(text)).folded.filter { $0 != "-" && $0 != " " }
  }

  /// The flag that a word says.
  static func flag(_ text: some StringProtocol) -> FilterFlag? {
    flags[fold(text)].flatMap { FilterFlag(rawValue: $0) }
  }

  /// The field that is called so: by a word of filters, by its key, or by its name on screen.
  static func field(_ text: some StringProtocol) -> String? {
    let folded = fold(text)
    return fields[folded] ?? documentFields[folded]
  }

  /// The fields of all records by key and by name in both languages.
  private static let documentFields: [String: String] = {
    var keys: [String: String] = [:]
    for kind in RecordKind.allCases where ![.project, .baselines, .prints].contains(kind) {
      for field in kind.fields {
        for language in Language.allCases {
          if let name = Words(language).field(field.key, of: kind.rawValue) {
            // «prévu (HT)» is asked for as «prévu».
            keys[fold(name.prefix { $0 != "(" })] = field.key
          }
        }
      }
    }
    for kind in RecordKind.allCases {
      for field in kind.fields { keys[fold(field.key)] = field.key }
    }
    return keys
  }()

  /// What a field of that key holds, in the first list that has one.
  static func kind(of key: String) -> FieldKind? { kinds[key] }

  private static let kinds: [String: FieldKind] = {
    let kinds = [.tasks] + RecordKind.allCases.filter { $0 != .tasks }
    return Dictionary(
      kinds.flatMap { kind in kind.fields.map { ($0.key, $0.kind) } },
      uniquingKeysWith: { first, _ in first }
    )
  }()

  /// The word nearest to one that is unknown.
  static func nearest(to text: some StringProtocol, _ words: Words) -> String? {
    let folded = fold(text)
    let known = flags.merging(fields) { flag, _ in flag }
    let begun = known.keys.sorted().first { word in
      word.hasPrefix(folded) || folded.hasPrefix(word) || word.isOneSlip(from: folded)
    }
    return begun.flatMap { known[$0] }.map { words.filterWord($0) }
  }
}

extension String {
  /// Whether one letter more, less or other makes one of the other.
  fileprivate func isOneSlip(from other: String) -> Bool {
    let (short, long) =
      count <= other.count ? (Array(self), Array(other)) : (Array(other), Array(self))
    guard short.count >= 3, long.count - short.count <= 1 else { return false }
    guard let split = short.indices.first(where: { short[$0] != long[$0] }) else { return true }
    let rest = short.count == long.count ? split + 1 : split
    return short[rest...].elementsEqual(long[(split + 1)...])
  }
}
