/// What a card of a board can show under its title, where the record says it.
package enum CardField: String, CaseIterable, Sendable {
  case code, role, date, lot, priority, checklist, waiting, place, channel, state, tags

  /// Those that records of a kind have, in the order of the card.
  package static func all(of kind: RecordKind) -> [CardField] {
    switch kind {
    case .tasks: [.code, .role, .lot, .priority, .date, .checklist, .waiting, .state, .tags]
    case .challenges: [.code, .role, .date, .checklist, .place, .state, .tags]
    case .posts: [.code, .role, .date, .channel, .state, .tags]
    default: []
    }
  }

  /// Those shown where nobody has chosen.
  package static func standard(of kind: RecordKind) -> [CardField] {
    all(of: kind).filter { ![.code, .lot, .priority, .tags].contains($0) }
  }
}

extension ProjectSettings {
  private static let cards = "cards"

  /// What the cards of a kind of record show, as chosen; nil: nobody has.
  package func cardFields(of kind: RecordKind) -> [CardField]? {
    boards?[ProjectSettings.cards]?[kind.rawValue]?.list.map { fields in
      fields.compactMap { $0.text.flatMap(CardField.init(rawValue:)) }
    }
  }

  /// What `boards` holds once the cards of a kind show these fields; nil: the standard ones.
  package func boards(showing fields: [CardField]?, of kind: RecordKind) -> FieldValue? {
    let value = fields.map { FieldValue.list($0.map { .text($0.rawValue) }) }
    let cards = boards?[ProjectSettings.cards]
    return boards.setting(ProjectSettings.cards, to: cards.setting(kind.rawValue, to: value))
  }
}
