package import Planning
package import Wording

/// The run sheet, or an extract of it, as it goes on paper.
package struct PrintedSheet: Sendable {
  private let project: Project
  private let revisions: SheetRevisions
  private let extract: SheetExtract
  private let words: Words
  /// The revision that the reader may have at hand; 0: none.
  private let since: Int
  /// What is new to whoever has that one.
  private let differences: [SheetRevisions.Difference]

  /// `extract` of the run sheet of `project`, with what has changed since a revision (nil: the one
  /// before this paper's).
  package init(
    _ extract: SheetExtract,
    of project: Project,
    since revision: Int? = nil,
    _ words: Words
  ) {
    self.project = project
    self.extract = extract
    self.words = words
    revisions = SheetRevisions(project)
    let before = revisions.isPending ? revisions.number : revisions.number - 1
    since = max(0, revision ?? before)
    differences = since == 0 ? [] : revisions.differences(since: since).filter(extract.concerns)
  }

  /// How many rows it has.
  package var count: Int { rows.count }

  private var rows: [PrintedRow] { revisions.present.filter(extract.holds) }

  // MARK: - The paper

  /// The sheet, ready to be written.
  package var paper: Paper {
    var paper = Paper(title: title, subtitle: subtitle, language: words.language.rawValue)
    if case .supplier(let id) = extract, let supplier = project.suppliers[id: id] {
      let comes = words.supplierComes(
        at: supplier.arrivesAt.map { words.hour($0) },
        ready: supplier.readyAt.map { words.hour($0) }
      )
      let parts = [comes, supplier.zone ?? "", supplier.need ?? ""].filter { !$0.isEmpty }
      if !parts.isEmpty {
        paper.blocks.append(.paragraph(PaperText(parts.joined(separator: " · "))))
      }
    }
    paper.blocks += changes
    if rows.isEmpty {
      paper.blocks.append(.paragraph(PaperText(words.emptyExtract)))
    } else {
      paper.blocks.append(.table(table))
      paper.blocks.append(.paragraph(PaperText(words.printedLegend(marksChanges: since > 0))))
    }
    paper.blocks += foot
    return paper
  }

  private var title: String {
    [words.printedSheet, project.settings.name].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private var subtitle: String {
    let day = project.settings.dayJ.map { words.longDate($0) } ?? ""
    return [name, day, state].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// What the extract is called; empty for the whole.
  private var name: String {
    switch extract {
    case .whole: ""
    case .role(let id): words.extractOfRole(role(id))
    case .zone(let zone): words.extractOfZone(zone)
    case .supplier(let id): words.extractOfSupplier(project.suppliers[id: id]?.title ?? id.text)
    }
  }

  /// The revision that it is of, or that it is none.
  package var state: String {
    guard !revisions.isPending, let last = revisions.last else {
      return words.draft(after: revisions.number)
    }
    return words.revision(revisions.number, at: moment(of: last))
  }

  private func moment(of print: SheetPrint) -> String {
    guard let date = print.date else { return "" }
    return words.moment(words.longDate(date), print.time.map { words.hour($0) } ?? "")
  }

  // MARK: - What changed

  private var changes: [Paper.Block] {
    guard since > 0 else { return [] }
    let print = revisions.prints.last { $0.revision == since }
    let moment = print.map(moment(of:)) ?? ""
    guard !differences.isEmpty else {
      return [.paragraph(PaperText(words.noChangesSince(since, at: moment)))]
    }
    let told = SheetChangeWords(project, words)
    return [
      .heading(words.changesSince(since, at: moment), startsSheet: false),
      .points(differences.map { told.sentence($0) }),
    ]
  }

  // MARK: - The table

  private var table: PaperTable {
    var table = PaperTable(caption: "\(title) · \(subtitle)", columns: columns, rows: [])
    let before = Dictionary(
      differences.map { ($0.cue, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    let days = Set(rows.map(\.day))
    var day: Int?
    for row in rows {
      if row.day != day, days.count > 1 {
        let date = project.settings.dayJ.map { words.longDate($0 + row.day) } ?? ""
        table.rows.append(.group(words.printedDay(row.day, date)))
      }
      day = row.day
      table.rows.append(.cells(cells(of: row, before[row.cue])))
    }
    return table
  }

  private var columns: [PaperTable.Column] {
    let all: [(title: String, shape: PaperTable.Column.Shape)] = [
      ("", .tight), (words.printedNumber, .tight), (words.printedStart, .hour), ("", .tight),
      (words.printedDuration, .figure), (words.printedEnd, .figure), (words.printedAction, .wide),
      (words.printedPlace, .words), (words.printedRole, .words), (words.printedTop, .tight),
      (words.printedRealStart, .blank), (words.printedRealEnd, .blank), (words.printedDone, .box),
    ]
    return all.map { PaperTable.Column(title: $0.title, shape: $0.shape) }
  }

  private func cells(
    of row: PrintedRow,
    _ difference: SheetRevisions.Difference?
  ) -> [PaperTable.Cell] {
    var old: PrintedRow?
    var mark = ""
    switch difference {
    case .added: mark = "+"
    case .changed(let from, _): (mark, old) = ("≠", from)
    case .removed, nil: break
    }
    func cell(_ text: String, isNew: Bool, note: String = "") -> PaperTable.Cell {
      PaperTable.Cell(PaperText(text, strong: isNew && old != nil), note: note)
    }
    let told = row.told.map(role).joined(separator: ", ")
    let supplier = row.supplier.flatMap { project.suppliers[id: $0]?.title }
    let notes = [
      told.isEmpty ? nil : words.printedTold(told), supplier.map { words.printedSupplier($0) },
      row.means.map { words.printedMeans($0) },
    ]
    let zones = row.zones.isEmpty ? words.printedWholeSite : row.zones.joined(separator: ", ")
    let isMoved = row.start != old?.start || row.day != old?.day
    return [
      PaperTable.Cell(PaperText(mark, strong: true)),
      cell(row.code ?? "", isNew: row.code != old?.code),
      PaperTable.Cell(PaperText(words.hour(row.start), strong: isMoved || old == nil)),
      cell(row.isFixed ? "F" : "", isNew: row.isFixed != old?.isFixed),
      cell(words.length(row), isNew: row.duration != old?.duration),
      cell(
        row.duration == 0 ? "" : words.hour(row.end),
        isNew: isMoved || row.duration != old?.duration
      ),
      PaperTable.Cell(
        PaperText(row.title, strong: old.map { $0.title != row.title } ?? false),
        note: notes.compactMap { $0 }.joined(separator: " · ")
      ),
      cell(zones, isNew: row.zones != old?.zones || row.place != old?.place, note: row.place ?? ""),
      cell(row.role.map(role) ?? "", isNew: row.role != old?.role),
      cell(row.top ?? "", isNew: row.top != old?.top),
      "", "", "",
    ]
  }

  private func role(_ id: RecordID) -> String { project.roles[id: id]?.title ?? id.text }

  // MARK: - The foot

  private var foot: [Paper.Block] {
    let reached = project.roles.records.filter { $0.phone != nil }
    let phones = reached.map { role -> PaperTable.Row in
      .cells([
        PaperTable.Cell(PaperText(role.title)), PaperTable.Cell(PaperText(role.holder ?? "")),
        PaperTable.Cell(PaperText(role.phone ?? "", strong: true)),
        PaperTable.Cell(PaperText(role.deputy ?? "")),
      ])
    }
    let channels = project.settings.radioChannels.map { channel -> PaperTable.Row in
      .cells([PaperTable.Cell(PaperText(channel))])
    }
    var parts: [Paper.Column] = []
    if !phones.isEmpty {
      let heads = [
        words.printedRole, words.printedHolder, words.printedPhone, words.printedDeputy,
      ]
      let columns = heads.map { PaperTable.Column(title: $0, shape: .tight) }
      let table = PaperTable(columns: columns, rows: phones).withoutEmptyColumns
      parts.append(Paper.Column(heading: words.printedPhones, table: table))
    }
    if !channels.isEmpty {
      let table = PaperTable(columns: [.init(title: "", shape: .tight)], rows: channels)
      parts.append(Paper.Column(heading: words.printedChannels, table: table))
    }
    return parts.isEmpty ? [] : [.columns(parts)]
  }
}

extension SheetExtract {
  /// Whether a change is of use to whoever has this extract: it holds the row, or held it.
  fileprivate func concerns(_ difference: SheetRevisions.Difference) -> Bool {
    switch difference {
    case .added(let row), .removed(let row): holds(row)
    case .changed(let from, let to): holds(from) || holds(to)
    }
  }
}

extension PrintedRow {
  /// When it ends, by the clock of its day.
  var end: WallHour { WallHour(minutes: start.minutes + duration, isSecond: start.isSecond) }
}
