import Planning
import Rendering

/// What a card says in each of its rows: what is not filled in, or not wanted, takes none.
struct CardLines: Sendable {
  /// One row of a card.
  enum Line: Hashable, Sendable {
    case title(String)
    /// Who and when.
    case facts
    /// In one row what a narrow column has room for: steps, whom it waits for or who, and when.
    case brief
    /// Steps, whom it waits for or where, and the state.
    case extra
    /// Free words.
    case tags
  }

  /// The rows from the top down.
  let lines: [Line]
  /// What stands in the row of `extra`, or of `brief`.
  let extra: BoardCard.Extra?
  /// Whether the state is told, because its column holds several.
  let showsState: Bool
  /// What may be shown.
  let fields: Set<CardField>

  /// The rows of a card in a column.
  init(_ card: BoardCard, in column: BoardColumn, _ fields: Set<CardField>, _ layout: BoardLayout) {
    self.fields = fields
    let most = layout.style == .short ? 2 : 1
    let titles = CardLines.titles(of: card, fields, columns: layout.width - 2, most: most)
    var lines = titles.map(Line.title)
    extra = card.standing == .done ? nil : card.extras.first { fields.contains($0.field) }
    showsState = fields.contains(.state) && column.states.count > 1
    let hasRole = fields.contains(.role) && card.role != nil
    let hasDay = fields.contains(.date) && card.day != nil
    let hasMore =
      fields.contains(.lot) && card.lotTitle != nil
      || fields.contains(.priority) && card.priority != nil
    if layout.style == .short {
      if extra != nil || hasRole || hasDay || hasMore { lines.append(.brief) }
    } else {
      if hasRole || hasDay || hasMore { lines.append(.facts) }
      if extra != nil || showsState { lines.append(.extra) }
      if fields.contains(.tags), !card.tags.isEmpty { lines.append(.tags) }
    }
    self.lines = lines
  }

  // MARK: - Titles

  /// A title in at most so many rows: whole, or its short name whole, or what comes before its
  /// first sign; else cut at words.
  private static func titles(
    of card: BoardCard,
    _ fields: Set<CardField>,
    columns: Int,
    most: Int
  ) -> [String] {
    let code = fields.contains(.code) ? card.code.map { "\($0) " } ?? "" : ""
    let title = code + card.title
    if TextWidth.fits(title, columns: columns) { return [title] }
    let short = card.short.map { code + $0 } ?? title
    if TextWidth.fits(short, columns: columns) { return [short] }
    let main = Shortening.title(title, columns: columns)
    if most == 1 || title.hasPrefix(main) { return [main] }
    return wrapped(short, columns: columns)
  }

  /// A text in two rows, the second one cut where it must be; in one if its first word is too long.
  private static func wrapped(_ text: String, columns: Int) -> [String] {
    let reach = TextWidth.prefix(text, columns: columns + 1)
    guard let space = reach.lastIndex(of: " ") else {
      return [Shortening.cut(text, columns: columns)]
    }
    let rest = text[text.index(after: space)...]
    return [String(text[..<space]), Shortening.cut(String(rest), columns: columns)]
  }
}

extension BoardCard.Extra {
  /// The field that it says.
  var field: CardField {
    switch self {
    case .steps: .checklist
    case .waiting: .waiting
    case .place: .place
    case .channel: .channel
    }
  }
}
