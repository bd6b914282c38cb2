import Planning
import Wording

/// What pasted rows are read as: nothing is done yet.
struct CellReading: Sendable {
  /// A row, as it was understood.
  struct Row: Hashable, Sendable {
    /// Its line in what was pasted.
    let line: Int
    /// What would become of it.
    var fate: Fate
    /// What each cell says: what it was understood as, or the cell as it is.
    let texts: [String]
    /// Why cells can't be read, by column.
    let problems: [Int: String]
    /// The values read, by key.
    let values: [String: FieldValue]
    /// What goes to the notes, a line each.
    let remarks: [String]
  }

  /// What would become of a row.
  enum Fate: Hashable, Sendable {
    case adds
    /// A record is there already: what the row says of it is taken over.
    case updates(RecordID)
    /// A record is there already that says the same.
    case same(RecordID)
    /// Nothing says what it is about.
    case nameless
    /// It was left out by the user.
    case leftOut
  }

  /// The rows, without the headings.
  private(set) var rows: [Row] = []

  /// Reads the rows of a table.
  init(
    _ table: CellTable,
    _ target: CellTarget,
    _ meanings: [CellMeaning],
    hasHeadings: Bool,
    leavingOut left: Set<Int>,
    in context: FieldContext
  ) {
    let headings = hasHeadings ? table.rows.first?.cells ?? [] : []
    let data = hasHeadings ? table.rows.dropFirst() : table.rows[...]
    var reader = CellReader(target, in: context)
    rows = data.enumerated().map { place, row in
      var read = reader.read(row, meanings, headings)
      if left.contains(place) { read.fate = .leftOut }
      return read
    }
  }

  /// What a text would be read as in the column of a field; nil: it is taken as it is typed.
  static func meaning(
    of text: String,
    in key: String,
    of target: CellTarget,
    _ context: FieldContext
  ) throws(TypedProblem) -> String? {
    guard let field = target.field(key) else { return nil }
    let line = String(TextField(text).text.trimmed)
    let value = try CellReader(target, in: context).value(of: line, as: field)
    if let meaning = field.meaning(of: value, in: context) { return meaning }
    let said = field.print(value, in: context)
    return said == line ? nil : said
  }

  /// How many rows have a fate.
  func count(_ isSo: (Fate) -> Bool) -> Int { rows.count { isSo($0.fate) } }
}

/// Reads rows one by one; the same text in the same field is read once.
private struct CellReader {
  private let target: CellTarget
  private let context: FieldContext
  private lazy var byCode = names { $0.code }
  private lazy var byTitle = names { $0.title }
  private var known: [Cell: Outcome] = [:]

  private struct Cell: Hashable {
    let key: String
    let text: String
  }

  private struct Outcome {
    var value: FieldValue?
    var text: String
    var problem: String?
  }

  init(_ target: CellTarget, in context: FieldContext) {
    self.target = target
    self.context = context
  }

  /// The records that are there, by a name of each.
  private func names(_ name: (RecordNames.Name) -> String?) -> [String: RecordID] {
    let all = RecordNames(target.kind, in: context.project).all
    return Dictionary(
      all.compactMap { record in name(record).map { (TypedText($0).folded, record.id) } },
      uniquingKeysWith: { first, _ in first }
    )
  }

  mutating func read(
    _ row: CellTable.Row,
    _ meanings: [CellMeaning],
    _ headings: [String]
  ) -> CellReading.Row {
    var texts = row.cells
    var problems: [Int: String] = [:]
    var values: [String: FieldValue] = [:]
    var remarks: [String] = []
    let colon = context.words.sentenceColon
    func remark(_ column: Int) {
      let heading = headings.indices.contains(column) ? headings[column] : ""
      let text = CellReader.note(row.cells[column])
      remarks.append(heading.isEmpty ? text : heading + colon + text)
    }
    for (column, meaning) in meanings.enumerated() where !row.cells[column].isEmpty {
      switch meaning {
      case .ignored: break
      case .remark: remark(column)
      case .field("notes"): remarks.append(CellReader.note(row.cells[column]))
      case .field(let key):
        let outcome = outcome(of: row.cells[column], in: key)
        texts[column] = outcome.text
        if let problem = outcome.problem {
          problems[column] = problem
          remark(column)
        } else {
          values[key] = outcome.value
        }
      }
    }
    return CellReading.Row(
      line: row.line,
      fate: fate(of: values, remarks),
      texts: texts,
      problems: problems,
      values: values,
      remarks: remarks
    )
  }

  // MARK: - Fates

  private mutating func fate(
    of values: [String: FieldValue],
    _ remarks: [String]
  ) -> CellReading.Fate {
    let code = values["code"]?.text.map { TypedText($0).folded }
    let title = values["title"]?.text.map { TypedText($0).folded }
    // A code that is new is another record's, whatever that one is called.
    let id = code.map { byCode[$0] } ?? title.flatMap { byTitle[$0] }
    guard let id else { return title == nil ? .nameless : .adds }
    let record = RecordReference(target.kind, id)
    let isSame = values.allSatisfy { key, value in
      context.project.value(of: key, in: record) == value
    }
    return isSame && remarks.allSatisfy({ holds($0, record) }) ? .same(id) : .updates(id)
  }

  private func holds(_ remark: String, _ record: RecordReference) -> Bool {
    context.project.value(of: "notes", in: record)?.text?.contains(remark) ?? false
  }

  // MARK: - Cells

  private mutating func outcome(of text: String, in key: String) -> Outcome {
    let cell = Cell(key: key, text: text)
    if let known = known[cell] { return known }
    let outcome = newOutcome(of: text, in: key)
    known[cell] = outcome
    return outcome
  }

  private func newOutcome(of text: String, in key: String) -> Outcome {
    guard let field = target.field(key) else { return Outcome(text: text) }
    // What is typed in a field of one line is one line.
    let line = TextField(text).text
    do throws(TypedProblem) {
      let value = try value(of: line, as: field)
      return Outcome(value: value, text: field.print(value, in: context))
    } catch {
      return Outcome(text: line, problem: error.sentence(context.words))
    }
  }

  /// What a line says as the value of a field.
  func value(of line: String, as field: FieldText) throws(TypedProblem) -> FieldValue? {
    // Who holds a role is called by name as often as the role, and one's own is called me.
    if let role = holder(line, of: field) { return role }
    let value = try field.read(line, in: context)
    do throws(NewRecord.Unreadable) {
      return try NewRecord(target.kind).holding(value, in: field.key) ?? value
    } catch {
      throw .tooLarge(line)
    }
  }

  /// A role that is called by who holds it, or as mine.
  private func holder(_ text: String, of field: FieldText) -> FieldValue? {
    guard case .references(.roles) = field.kind else {
      guard case .reference(.roles) = field.kind else { return nil }
      return role(heldBy: text).map { .text($0.text) }
    }
    return role(heldBy: text).map { .list([.text($0.text)]) }
  }

  private func role(heldBy text: String) -> RecordID? {
    let folded = TypedText(text).folded
    let isMe = folded == TypedText(context.words.me).folded
    let found = context.project.roles.filter { role in
      role.isMine && isMe || role.holder.map { TypedText($0).folded == folded } ?? false
    }
    return found.count == 1 ? found.first?.id : nil
  }

  /// A cell as it stands in notes: lines stay, other control characters are left out.
  private static func note(_ text: String) -> String {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map { TextField(String($0)).text }.joined(separator: "\n")
  }
}
