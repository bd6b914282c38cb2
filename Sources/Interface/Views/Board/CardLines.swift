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
    var lines = CardLines.titles(of: card, layout).map(Line.title)
    extra = card.standing == .done ? nil : card.extras.first { fields.contains($0.field) }
    showsState = fields.contains(.state) && column.states.count > 1
    let hasRole = fields.contains(.role) && card.role != nil
    let hasDay = fields.contains(.date) && card.day != nil
    let hasMore =
      fields.contains(.code) && card.code != nil
      || fields.contains(.lot) && card.lotTitle != nil
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

  /// A title in one row, or in two where that is needed to read it.
  ///
  /// Whole, or its short name whole, or what comes before its first sign; else cut at words. Wide
  /// columns have room for two rows of the title itself, narrow ones need two of its short name.
  private static func titles(of card: BoardCard, _ layout: BoardLayout) -> [String] {
    let title = card.title
    let columns = layout.width - 2
    if TextWidth.fits(title, columns: columns) { return [title] }
    if layout.style == .full {
      let rows = wrapped(title, columns: columns)
      if rows.joined(separator: " ") == title { return rows }
    }
    if let short = card.short, TextWidth.fits(short, columns: columns) { return [short] }
    let main = Shortening.title(title, columns: columns)
    if layout.style == .normal || title.hasPrefix(main) { return [main] }
    return wrapped(card.short ?? title, columns: columns)
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
