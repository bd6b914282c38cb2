import Planning
import Wording

/// What the columns of pasted cells are, told by their headings and by what stands in them.
struct ColumnGuess {
  private let table: CellTable
  private let target: CellTarget
  private let context: FieldContext
  /// The words that head each field, folded.
  private let headings: [(key: String, words: Set<String>)]

  init(_ table: CellTable, _ target: CellTarget, in context: FieldContext) {
    self.table = table
    self.target = target
    self.context = context
    let list = target.kind.rawValue
    headings = target.keys.map { key in
      let names = Language.allCases.compactMap { Words($0).field(key, of: list) }
      let words = names + Words.cellHeadings(of: key, in: list)
      return (key, Set(words.map { TypedText($0).folded }))
    }
  }

  // MARK: - Headings

  /// Whether the first row says what stands under it.
  var hasHeadings: Bool {
    guard let first = table.rows.first else { return false }
    let cells = first.cells.filter { !$0.isEmpty }
    let score = cells.map { text in headings.map { fit(text, $0.words) }.max() ?? 0 }.reduce(0, +)
    return score >= 2 && score * 5 >= cells.count * 4
  }

  /// How well a heading names a field: 2: it is its name; 1: its name is a word of it; 0: it isn't.
  private func fit(_ heading: String, _ names: Set<String>) -> Int {
    let folded = TypedText(heading).folded
    if folded.isEmpty { return 0 }
    if names.contains(folded) { return 2 }
    let words = Set(folded.split { !($0.isLetter || $0 == "°") }.map(String.init))
    return names.isDisjoint(with: words) ? 0 : 1
  }

  // MARK: - Meanings

  /// What each column is; `hasHeadings`: the first row is not data.
  func meanings(hasHeadings: Bool) -> [CellMeaning] {
    let rows = hasHeadings ? table.rows.dropFirst() : table.rows[...]
    let texts = (0..<table.columns).map { column in
      rows.prefix(ColumnGuess.sample).map { $0.cells[column] }.filter { !$0.isEmpty }
    }
    // What only counts the rows is no code, whatever its heading.
    var meanings: [CellMeaning?] = texts.map {
      $0.isEmpty || ColumnGuess.count($0) ? .ignored : nil
    }
    var free = Set(target.keys)
    if hasHeadings, let first = table.rows.first {
      for wanted in [2, 1] {
        for column in meanings.indices where meanings[column] == nil {
          let key = headings.first {
            free.contains($0.key) && fit(first.cells[column], $0.words) == wanted
          }?.key
          guard let key else { continue }
          meanings[column] = .field(key)
          if key != "notes" { free.remove(key) }
        }
      }
    }
    for column in meanings.indices where meanings[column] == nil {
      guard let key = kinds(free).first(where: { isAll(texts[column], $0.holds) })?.key else {
        continue
      }
      meanings[column] = .field(key)
      free.remove(key)
    }
    if free.contains("title"), let column = longest(among: meanings, rows) {
      meanings[column] = .field("title")
    }
    return meanings.map { $0 ?? .remark }
  }

  /// The rows that are looked at: what a column is shows soon.
  private static let sample = 200

  /// Whether texts merely count the rows.
  private static func count(_ texts: [String]) -> Bool {
    texts.count > 1
      && texts.indices.allSatisfy { texts[$0].typedNumber == (texts[0].typedNumber ?? -1) + $0 }
  }

  /// Whether four of five texts are so.
  private func isAll(_ texts: [String], _ isSo: (String) -> Bool) -> Bool {
    texts.count(where: isSo) * 5 >= texts.count * 4
  }

  /// The column without a meaning whose texts are the longest.
  private func longest(
    among meanings: [CellMeaning?],
    _ rows: ArraySlice<CellTable.Row>
  ) -> Int? {
    let sums = meanings.indices.filter { meanings[$0] == nil }.map { column in
      (
        column: column,
        sum: rows.prefix(ColumnGuess.sample).reduce(0) { $0 + $1.cells[column].count }
      )
    }
    return sums.max { $0.sum < $1.sum }?.column
  }

  // MARK: - What data look like

  /// The fields whose values can be told from any text, and how.
  private func kinds(_ free: Set<String>) -> [(key: String, holds: (String) -> Bool)] {
    var kinds: [(key: String, holds: (String) -> Bool)] = []
    func add(_ key: String, _ holds: @escaping (String) -> Bool) {
      if free.contains(key) { kinds.append((key, holds)) }
    }
    add("code", ColumnGuess.isCode)
    add("phone", ColumnGuess.isPhone)
    for key in ["finish", "duration", "planned"] {
      guard let field = target.field(key) else { continue }
      let context = context
      add(key) { text in
        text.contains(where: \.isNumber) && text.contains { !$0.isNumber }
          && (try? field.read(text, in: context)) != nil
      }
    }
    for key in ["roles", "role", "lot", "type"] {
      let list: RecordKind = key == "lot" ? .lots : key == "type" ? .supplierTypes : .roles
      let names = RecordNames(list, in: context.project)
      add(key) { names.record(called: $0) != nil }
    }
    if let field = target.field("state") {
      let context = context
      add("state") { (try? field.read($0, in: context)) != nil }
    }
    return kinds
  }

  /// `LOG-05`, `P7`, `COM 12`.
  private static func isCode(_ text: String) -> Bool {
    let letters = text.prefix { $0.isASCII && $0.isLetter }
    let rest = text[letters.endIndex...].drop { $0 == "-" || $0 == " " }
    return (1...6).contains(letters.count) && (1...4).contains(rest.count)
      && rest.allSatisfy { $0.isASCII && $0.isNumber }
  }

  /// `06 12 34 56 78`, `+33 3.28.00.00.00`.
  private static func isPhone(_ text: String) -> Bool {
    text.count(where: \.isNumber) >= 8 && text.allSatisfy { $0.isNumber || " .+-()/".contains($0) }
  }
}
