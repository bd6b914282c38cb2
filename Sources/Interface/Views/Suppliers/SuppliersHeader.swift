import Planning
import Rendering
import Wording

/// What stands above the checklist: the groups of steps with when they are due, the codes, the legend.
struct SuppliersHeader {
  private let state: State
  private let layout: SuppliersLayout
  private let checklist: SupplierChecklist

  init(_ state: State, _ layout: SuppliersLayout, _ checklist: SupplierChecklist) {
    self.state = state
    self.layout = layout
    self.checklist = checklist
  }

  func draw(into buffer: inout Buffer) {
    if let row = layout.groupRow {
      drawGroups(row, into: &buffer)
      drawLegend(row, into: &buffer)
    }
    drawCodes(into: &buffer)
    drawHeadings(into: &buffer)
    drawToday(into: &buffer)
  }

  private func drawGroups(_ row: Int, into buffer: inout Buffer) {
    let words = state.words
    for (place, group) in layout.groups.enumerated() where !group.isFolded {
      let next = layout.groups.dropFirst(place + 1).first?.x ?? buffer.size.columns
      let name = group.group.name(words)
      let fits = TextWidth.fits(name, columns: next - group.x - 1)
      buffer.put(
        fits ? name : words.stepsPaymentShort,
        at: Point(x: group.x, y: row),
        Style(.head).bold,
        maxWidth: next - group.x - 1
      )
      guard let dayJ = state.outlook.schedule.dayJ,
        let due = group.group.codes.compactMap({ checklist.dues[$0.place] }).max()
      else { continue }
      let glyph = buffer.glyphs.text(.successor)
      buffer.put(
        "\(glyph)\u{A0}\(words.countdown(due - dayJ))",
        at: Point(x: group.x, y: row + 1),
        Style(.muted),
        maxWidth: next - group.x - 1
      )
    }
    if let bar = layout.bar {
      let end = (layout.ready ?? bar.upperBound)
      buffer.putRight(words.dueHeading, endingAt: end, row: row + 1, Style(.muted))
    }
    guard layout.amounts.count > 1, let first = layout.amounts.first, let last = layout.amounts.last
    else { return }
    buffer.put(words.budgetHeading, at: Point(x: first.end - 5, y: row), Style(.head).bold)
    buffer.putRight(words.budgetUnit, endingAt: last.end, row: row + 1, Style(.muted))
  }

  /// What the marks mean, in the corner that nothing else needs.
  private func drawLegend(_ row: Int, into buffer: inout Buffer) {
    let words = state.words
    let marks: [(StepMark, String)] = [
      (.todo, words.stateTodo), (.asked, words.stepState("asked", isAsked: true)),
      (.done, words.stateDone), (.late, words.markLate), (.alert, words.markAlert),
      (.notApplicable, words.stateCancelled),
    ]
    guard let room = layout.groups.first?.x, room >= 30 else { return }
    let perRow = layout.isFlat ? 3 : 2
    for (place, (mark, text)) in marks.enumerated() {
      let x = 4 + place % perRow * (layout.isFlat ? 14 : 11)
      let y = row + place / perRow
      buffer.put(mark.glyph, at: Point(x: x, y: y), mark.style)
      buffer.put(text, at: Point(x: x + 2, y: y), Style(.muted), maxWidth: room - x - 3)
    }
  }

  /// The codes of steps, upright where they would not fit flat; the cursor's own is bold.
  private func drawCodes(into buffer: inout Buffer) {
    for (place, x) in layout.cells.enumerated() {
      guard let x else { continue }
      let code = StepCode.ordered[place]
      let isChosen = !state.suppliers.isOnName && code == state.suppliers.step
      let style = isChosen ? Style(.head).bold : Style(.muted)
      if layout.isFlat {
        buffer.put(code.rawValue, at: Point(x: x - 1, y: layout.codeRow), style)
      } else {
        for (line, letter) in code.rawValue.enumerated() {
          buffer.put(String(letter), at: Point(x: x, y: layout.codeRow + line), style)
        }
      }
    }
    for group in layout.groups where group.isFolded {
      let letters = group.group.name(state.words).prefix(3)
      for (line, letter) in letters.enumerated() {
        buffer.put(String(letter), at: Point(x: group.x, y: layout.codeRow + line), Style(.faint))
      }
    }
  }

  private func drawHeadings(into buffer: inout Buffer) {
    let words = state.words
    let row = layout.firstRow - 1
    let style = Style(.muted)
    buffer.put(
      words.checklistRow(checklist.group.rawValue),
      at: Point(x: 4, y: row),
      style,
      maxWidth: layout.name.count
    )
    if let ready = layout.ready {
      buffer.putRight(words.readyHeading, endingAt: ready, row: row, style)
    }
    for (amount, end) in layout.amounts {
      let text =
        switch amount {
        case .planned: words.amountPlanned
        case .quoted: words.amountQuoted
        case .committed: words.amountCommitted
        case .gap: words.amountGap
        }
      buffer.putRight(text, endingAt: end, row: row, style)
    }
  }

  private func drawToday(into buffer: inout Buffer) {
    guard let edge = checklist.edge, let x = layout.line(at: edge) else { return }
    let text = " \(state.words.today) \(buffer.glyphs.text(.opened)) "
    buffer.putRight(text, endingAt: x + 2, row: 2, Style(.today).bold)
  }
}

extension StepGroup {
  /// Its name.
  func name(_ words: Words) -> String {
    switch self {
    case .purchase: words.stepsPurchase
    case .papers: words.stepsPapers
    case .settling: words.stepsSettling
    case .onTheDay: words.stepsDay
    case .payment: words.stepsPayment
    }
  }
}
