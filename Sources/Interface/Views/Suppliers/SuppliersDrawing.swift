import Planning
import Rendering
import Wording

/// Draws the suppliers' checklist: headings, a row for each, what all add up to, and the detail.
struct SuppliersDrawing {
  private let state: State
  private let screen: SuppliersScreen
  private let layout: SuppliersLayout
  private let highlight: Highlight

  init(_ state: State) {
    self.state = state
    screen = state.suppliers
    layout = SuppliersLayout(state.size, screen)
    highlight = Highlight(state)
  }

  func draw(into buffer: inout Buffer) {
    guard let checklist = screen.checklist else { return }
    SuppliersHeader(state, layout, checklist).draw(into: &buffer)
    if checklist.rows.isEmpty {
      let text =
        state.emptiedByFilter
        ?? state.words.emptyChecklist(
          checklist.group.rawValue,
          add: state.keymap.name(of: "addSupplier", state.words),
          next: state.keymap.name(of: "nextChecklist", state.words)
        )
      let width = max(1, buffer.size.columns - 4)
      for (row, line) in Wrapping.lines(text, columns: width).enumerated() {
        buffer.put(line, at: Point(x: 2, y: layout.firstRow + row), Style(.muted))
      }
      return
    }
    for line in 0..<layout.rows where screen.top + line < checklist.rows.count {
      draw(checklist.rows[screen.top + line], at: layout.firstRow + line, into: &buffer)
    }
    drawEdge(checklist, into: &buffer)
    drawCursor(into: &buffer)
    if layout.hasTotal { drawTotal(checklist, into: &buffer) }
    if let detail = layout.detail, let row = screen.selectedRow {
      buffer.horizontal(
        buffer.glyphs[.rule],
        from: Point(x: 0, y: detail.lowerBound - 1),
        count: buffer.size.columns
      )
      SupplierPane(row, state, rows: detail).draw(into: &buffer)
    }
  }

  // MARK: - Rows

  private func draw(_ row: SupplierReadiness, at y: Int, into buffer: inout Buffer) {
    let supplier = row.supplier
    let isSelected = supplier.id == screen.selectedRow?.supplier.id
    if state.marks.contains(RecordReference(.suppliers, supplier.id)) {
      buffer.put(.marked, at: Point(x: 1, y: y), Style(.accent).bold)
    }
    if let worst = row.worst {
      buffer.put(worst.glyph, at: Point(x: 2, y: y), worst.style)
    }
    let isActive = supplier.state == .active
    buffer.put(
      Shortening.title(supplier.title, columns: layout.name.count, glyphs: buffer.glyphs),
      at: Point(x: layout.name.lowerBound, y: y),
      isSelected ? Style(.head).bold : Style(isActive ? .text : .muted)
    )
    highlight.mark(layout.name, row: y, in: &buffer)
    if let bar = layout.bar {
      let start = Point(x: bar.lowerBound, y: y)
      buffer.thinBar(
        at: start,
        columns: bar.count,
        part: row.done,
        of: row.total,
        Style(.done),
        rest: Style(.faint)
      )
    }
    if let ready = layout.ready {
      buffer.putRight("\(row.done)/\(row.total)", endingAt: ready, row: y, Style(.muted))
    }
    for (place, x) in layout.cells.enumerated() {
      guard let x else { continue }
      let mark = row.standings[place].mark
      buffer.put(mark.glyph, at: Point(x: x, y: y), mark.style)
    }
    for (group, x, isFolded) in layout.groups where isFolded {
      let marks = group.codes.map { row[$0].mark }
      guard let worst = marks.max(by: { $0.pressure < $1.pressure }) else { continue }
      buffer.put(worst.glyph, at: Point(x: x, y: y), worst.style)
    }
    drawAmounts(of: row, at: y, into: &buffer)
    if isSelected {
      buffer.select(Rect(x: 0, y: y, width: buffer.size.columns - 1, height: 1))
      buffer.put(.selection, at: Point(x: 0, y: y), Style(.accent, on: .selEdge).bold)
    }
  }

  private func drawAmounts(
    of row: SupplierReadiness,
    at y: Int,
    into buffer: inout Buffer
  ) {
    let words = state.words
    let amounts = row.amounts
    for (amount, end) in layout.amounts {
      let text: String
      var style = Style(.muted)
      switch amount {
      case .planned: text = amounts.planned.map(words.wholeEuros) ?? ""
      case .quoted:
        let isToCome = amounts.planned != nil && amounts.committed == nil
        text = amounts.quoted.map(words.wholeEuros) ?? (isToCome ? words.quoteToCome : "")
      case .committed:
        if let committed = amounts.committed {
          text = words.wholeEuros(committed)
          style = Style(.text)
        } else if layout.isFlat {
          text = ""
        } else if let quoted = amounts.quoted {
          text = "~\(words.wholeEuros(quoted))"
        } else {
          text = amounts.planned == nil ? "" : words.quoteToCome
        }
      case .gap:
        if let gap = amounts.gap {
          text = words.signedEuros(gap)
          if gap > 0 { style = Style(.critical, on: .none, [.bold, .figure]) }
        } else {
          text = row.paysFee ? words.fee : ""
        }
      }
      buffer.putRight(text, endingAt: end, row: y, style)
    }
  }

  /// The line of today, through the headings and the rows.
  private func drawEdge(_ checklist: SupplierChecklist, into buffer: inout Buffer) {
    guard let edge = checklist.edge, let x = layout.line(at: edge) else { return }
    let glyph: Glyph = state.isMono ? .todayLine : .axis
    let bottom = layout.firstRow + min(layout.rows, checklist.rows.count)
    for y in (layout.groupRow ?? layout.codeRow)..<bottom {
      let ground = buffer[x, y].style.ground
      // Headings that it would cut in two are left whole.
      let isFree = buffer[x, y].text == " "
      let isInside = y < layout.codeRow && buffer[x - 1, y].text != " "
      if isFree, !isInside {
        buffer.put(glyph, at: Point(x: x, y: y), Style(.today, on: ground))
      }
    }
  }

  /// The selected cell, three columns wide.
  private func drawCursor(into buffer: inout Buffer) {
    guard let row = screen.selectedRow else { return }
    let y = layout.firstRow + screen.cursor - screen.top
    if screen.isOnName { return drawNameCursor(row.supplier, at: y, into: &buffer) }
    guard let x = layout.cells[screen.step.place] else { return }
    let mark = row[screen.step].mark
    // In a row that is reversed already, the cell stands out by not being so.
    let style = cursorStyle
    buffer.fill(Rect(x: x - 1, y: y, width: 3, height: 1), style)
    buffer.put(mark.glyph, at: Point(x: x, y: y), style)
    guard buffer.glyphs == .ascii else { return }
    buffer.put("[", at: Point(x: x - 1, y: y), style)
    buffer.put("]", at: Point(x: x + 1, y: y), style)
  }

  private var cursorStyle: Style {
    state.isMono ? Style(.head).bold : Style(.head, on: .cursor).bold
  }

  /// The selected name, a column wider at both ends.
  private func drawNameCursor(_ supplier: Supplier, at y: Int, into buffer: inout Buffer) {
    let columns = layout.name.count
    let name = Shortening.title(supplier.title, columns: columns, glyphs: buffer.glyphs)
    let (start, width) = (layout.name.lowerBound - 1, TextWidth.of(name))
    buffer.fill(Rect(x: start, y: y, width: width + 2, height: 1), cursorStyle)
    buffer.put(name, at: Point(x: start + 1, y: y), cursorStyle)
    guard buffer.glyphs == .ascii else { return }
    buffer.put("[", at: Point(x: start, y: y), cursorStyle)
    buffer.put("]", at: Point(x: start + 1 + width, y: y), cursorStyle)
  }

  // MARK: - All

  private func drawTotal(_ checklist: SupplierChecklist, into buffer: inout Buffer) {
    let words = state.words
    let y = layout.firstRow + min(layout.rows, checklist.rows.count)
    buffer.put(words.allSuppliers, at: Point(x: 4, y: y), Style(.head).bold)
    let totals = checklist.totals
    if let bar = layout.bar {
      let start = Point(x: bar.lowerBound, y: y)
      buffer.thinBar(
        at: start,
        columns: bar.count,
        part: totals.ready.done,
        of: totals.ready.total,
        Style(.done),
        rest: Style(.faint)
      )
    }
    if let ready = layout.ready {
      buffer.putRight(
        "\(totals.ready.done)/\(totals.ready.total)",
        endingAt: ready,
        row: y,
        Style(.text)
      )
    }
    for (place, x) in layout.cells.enumerated() {
      guard let x else { continue }
      let share = totals.shares[place]
      guard share.total > 0 else { continue }
      let eighths = (share.done * 8 + share.total - 1) / share.total
      let block = Blocks.lower(eighths: max(1, eighths), in: buffer.glyphs)
      let style = Style(share.done > 0 ? .done : .faint)
      buffer.put(String(Character(block)), at: Point(x: x, y: y), style)
    }
    let sum = totals.amounts
    let guess = totals.isGuess ? "~" : ""
    for (amount, end) in layout.amounts {
      let text: String? =
        switch amount {
        case .planned: sum.planned.map(words.wholeEuros)
        case .quoted: sum.quoted.map(words.wholeEuros)
        case .committed: sum.committed.map(words.wholeEuros)
        case .gap: sum.gap.map { guess + words.signedEuros($0) }
        }
      let isOver = amount == .gap && sum.gap ?? 0 > 0
      let style =
        isOver
        ? Style(.critical, on: .none, [.bold, .figure])
        : amount == .gap ? Style(.muted) : Style(.head).bold
      if let text { buffer.putRight(text, endingAt: end, row: y, style) }
    }
    let below = checklist.rows.count - screen.top - layout.rows
    if below > 0 {
      let width = buffer.size.columns
      let text = " \(words.moreBelow(below)) "
      buffer.putRight(text, endingAt: width - 1, row: 2, Style(.muted))
    }
  }
}

extension SupplierReadiness {
  /// Whether it pays the town: no step of its type is about being paid.
  fileprivate var paysFee: Bool {
    amounts.planned == nil && amounts.expected == nil
      && StepGroup.payment.codes.allSatisfy { !self[$0].applies && !self[$0].isOptional }
      && self[.contract].applies
  }
}

extension StepMark {
  /// The glyph that shows it.
  var glyph: Glyph {
    switch self {
    case .notApplicable: .notApplicable
    case .todo: .todo
    case .asked: .doing
    case .done: .stepDone
    case .alert: .alert
    case .late: .late
    }
  }

  /// What it means.
  var style: Style {
    switch self {
    case .notApplicable: Style(.faint)
    case .todo: Style(.muted)
    case .asked: Style(.waiting)
    case .done: Style(.done)
    case .alert: Style(.critical).bold
    case .late: Style(.late).bold
    }
  }

  /// How much it presses, where one mark stands for several.
  fileprivate var pressure: Int {
    switch self {
    case .notApplicable: 0
    case .done: 1
    case .todo: 2
    case .asked: 3
    case .alert: 4
    case .late: 5
    }
  }
}
