import Planning
import Storage
import Wording

/// The one change that makes records of pasted rows.
struct CellChange {
  private let target: CellTarget
  private let outlook: Outlook
  private let words: Words
  /// Where new records go: after this one of their list.
  private let place: CellPlace

  init(_ target: CellTarget, at place: CellPlace, in outlook: Outlook, _ words: Words) {
    self.target = target
    self.place = place
    self.outlook = outlook
    self.words = words
  }

  /// The change that does what the rows say, and the first record that it touches; nil: nothing.
  func change(
    _ rows: [CellReading.Row],
    _ identifiers: inout RecordSource
  ) -> (change: Change, first: RecordReference)? {
    var edits: [Edit] = []
    var count = 0
    var codes = CodeSource(outlook)
    var last = place.after
    var lastOfLot: [RecordID: RecordID] = [:]
    for row in rows {
      switch row.fate {
      case .nameless, .leftOut, .same: continue
      case .updates(let id):
        edits += updates(row, of: RecordReference(target.kind, id))
      case .adds:
        let record = RecordReference(
          target.kind,
          identifiers.identifier(of: target.kind, in: outlook.project)
        )
        let values = values(of: row, &codes)
        let lot = values["lot"]?.text.map { RecordID($0) }
        var neighbour = last
        if target == .tasks, let lot, lot != place.lot {
          neighbour = lastOfLot[lot] ?? outlook.project.tasks.last { $0.lot == lot }?.id ?? last
          lastOfLot[lot] = record.id
        } else {
          last = record.id
        }
        edits.append(Edit(record, .insert(members: members(values), neighbour: neighbour)))
      }
      count += 1
    }
    guard let first = edits.first?.record else { return nil }
    return (
      Change(words.gesturePasted(words.pastedCount(count, of: target.kind.rawValue)), edits), first
    )
  }

  // MARK: - One row

  private func updates(_ row: CellReading.Row, of record: RecordReference) -> [Edit] {
    var edits = target.keys.compactMap { key in
      row.values[key].flatMap { outlook.project.setting(key, to: $0, in: record) }
    }
    let notes = outlook.project.value(of: "notes", in: record)?.text ?? ""
    let remarks = row.remarks.filter { !notes.contains($0) }
    if !remarks.isEmpty {
      let text = ([notes] + remarks).filter { !$0.isEmpty }.joined(separator: "\n")
      if let edit = outlook.project.setting("notes", to: .text(text), in: record) {
        edits.append(edit)
      }
    }
    return edits
  }

  /// What a new record holds: what the row says, and what goes without saying where one is.
  private func values(
    of row: CellReading.Row,
    _ codes: inout CodeSource
  ) -> [String: FieldValue] {
    var values = row.values
    if !row.remarks.isEmpty { values["notes"] = .text(row.remarks.joined(separator: "\n")) }
    switch target {
    case .tasks:
      if values["lot"] == nil { values["lot"] = place.lot.map { .text($0.text) } }
      if values["code"] == nil {
        let lot = values["lot"]?.text.map { RecordID($0) }
        values["code"] = codes.next(in: lot).map { .text($0) }
      }
      values["triaged"] = .flag(true)
    case .suppliers:
      if values["type"] == nil { values["type"] = place.type.map { .text($0.text) } }
    case .roles: break
    }
    return values
  }

  /// The members of a new record, in the order in which they are written.
  private func members(_ values: [String: FieldValue]) -> [FieldValue.Member] {
    let record = RecordReference(target.kind, "")
    var project = Project()
    _ = project.insert(record, members: [], after: nil)
    for (key, value) in values { _ = project.set(key, to: value, in: record) }
    return project.members(of: record) ?? []
  }
}

/// Where pasted rows go where they don't say.
struct CellPlace: Hashable, Sendable {
  /// The record that they follow.
  var after: RecordID?
  /// The lot of new tasks.
  var lot: RecordID?
  /// The type of new suppliers.
  var type: RecordID?
}

/// Codes for new tasks: each lot's greatest is looked for once.
private struct CodeSource {
  private let outlook: Outlook
  private var next: [RecordID?: String] = [:]

  init(_ outlook: Outlook) { self.outlook = outlook }

  mutating func next(in lot: RecordID?) -> String? {
    guard let code = next[lot] ?? outlook.nextCode(in: lot) else { return nil }
    next[lot] = CodeSource.after(code)
    return code
  }

  /// After `LOG-09`, `LOG-10`.
  private static func after(_ code: String) -> String {
    let start = code.lastIndex { !$0.isNumber }.map { code.index(after: $0) } ?? code.startIndex
    guard let number = code[start...].typedNumber else { return code }
    let digits = "\(number + 1)"
    let padding = max(0, code[start...].count - digits.count)
    return code[..<start] + String(repeating: "0", count: padding) + digits
  }
}
