import Planning
import Rendering
import Wording

/// The selected supplier below the list, in three blocks: what next, papers, alerts and money.
struct SupplierPane {
  private let row: SupplierReadiness
  private let state: State
  private let rows: Range<Int>

  init(_ row: SupplierReadiness, _ state: State, rows: Range<Int>) {
    self.row = row
    self.state = state
    self.rows = rows
  }

  /// A word that steps back, but not where colours are missing.
  private static let muted = Style(.muted, on: .none, .undimmed)

  /// Rows above the steps, where there is room for them all.
  private static let above = 11

  func draw(into buffer: inout Buffer) {
    let width = buffer.size.columns
    let half = (StepCode.ordered.count + 1) / 2
    if width >= 160, rows.count >= SupplierPane.above + half + 1 {
      let steps = (rows.lowerBound + SupplierPane.above)..<rows.upperBound
      SupplierPane(row, state, rows: rows.lowerBound..<steps.lowerBound - 1).draw(into: &buffer)
      drawSteps(steps, half, into: &buffer)
      return
    }
    // 4, 46 and 84 of 120 columns; wider screens give each block its share.
    let second = 46 * width / 120
    let third = 84 * width / 120
    drawFacts(4..<second - 3, into: &buffer)
    drawPapers(second..<third - 3, into: &buffer)
    drawAlerts(third..<width - 1, into: &buffer)
  }

  // MARK: - Steps

  /// All steps in two columns: which, who must act, since when, by when.
  private func drawSteps(_ rows: Range<Int>, _ half: Int, into buffer: inout Buffer) {
    let words = state.words
    let width = buffer.size.columns
    let step = width / 2 - 2
    buffer.put(words.stepsHeading, at: Point(x: 4, y: rows.lowerBound), Style(.head).bold)
    for end in [step, step * 2] {
      buffer.putRight(words.dueHeading, endingAt: end, row: rows.lowerBound, SupplierPane.muted)
    }
    for (place, standing) in row.standings.enumerated() {
      let x = 4 + place / half * step
      let y = rows.lowerBound + 1 + place % half
      var end = x + step - 4
      let isChosen = standing.code == state.suppliers.step
      buffer.put(standing.mark.glyph, at: Point(x: x, y: y), standing.mark.style)
      let style = isChosen ? Style(.head).bold : Style(standing.applies ? .text : .muted)
      buffer.put(words.step(standing.code), at: Point(x: x + 2, y: y), style, maxWidth: 36)
      if let due = standing.due, standing.applies, !standing.isDone {
        let style = standing.mark == .late ? Style(.late).bold : SupplierPane.muted
        let text = words.delay(since: due, in: state.outlook) ?? words.date(due)
        end -= buffer.putRight(text, endingAt: end, row: y, style) + 2
      }
      let facts = words.facts(standing, row, in: state.outlook, withDue: false)
        .joined(separator: " · ")
      buffer.put(
        Shortening.cut(facts, columns: end - x - 39, glyphs: buffer.glyphs),
        at: Point(x: x + 39, y: y),
        SupplierPane.muted
      )
    }
  }

  // MARK: - What next

  private func drawFacts(_ columns: Range<Int>, into buffer: inout Buffer) {
    let words = state.words
    let project = state.project
    let supplier = row.supplier
    let who = words.name(of: supplier.role, in: project).map { words.followed(by: $0) } ?? ""
    let shownWho = Shortening.cut(who, columns: columns.count / 2, glyphs: buffer.glyphs)
    let end = columns.upperBound
    buffer.putRight(shownWho, endingAt: end, row: rows.lowerBound, SupplierPane.muted)
    let room = columns.count - TextWidth.of(shownWho) - 2
    buffer.put(
      Shortening.title(supplier.title, columns: room, glyphs: buffer.glyphs),
      at: Point(x: columns.lowerBound, y: rows.lowerBound),
      Style(.head).bold
    )
    let facts = words.facts(about: supplier, in: state.outlook)
    let indent = columns.count >= 50 ? 14 : 10
    let x = columns.lowerBound + indent
    var line = rows.lowerBound + 1
    for fact in facts where line < rows.upperBound {
      buffer.put(
        fact.label,
        at: Point(x: columns.lowerBound, y: line),
        SupplierPane.muted,
        maxWidth: indent - 1
      )
      // What comes next is read whole; the rest gives way, the more the less room there is.
      let most = fact.isNext ? 2 : max(1, (rows.count - 1) / 5)
      let parts = Wrapping.lines(fact.text, columns: end - x)
      let isCut = parts.count > most
      for (place, part) in parts.prefix(most).enumerated() where line < rows.upperBound {
        let isLast = isCut && place == most - 1
        let text = isLast ? parts[place...].joined(separator: " ") : part
        buffer.put(
          Shortening.cut(text, columns: end - x, glyphs: buffer.glyphs),
          at: Point(x: x, y: line),
          fact.isNext ? Style(.head).bold : Style(.text)
        )
        line += 1
      }
    }
  }

  // MARK: - Papers

  private func drawPapers(_ columns: Range<Int>, into buffer: inout Buffer) {
    let words = state.words
    let (start, end) = (columns.lowerBound, columns.upperBound)
    buffer.put(words.stepsPapers, at: Point(x: start, y: rows.lowerBound), Style(.head).bold)
    buffer.putRight(words.validHeading, endingAt: end, row: rows.lowerBound, SupplierPane.muted)
    let codes = StepGroup.papers.codes + [.dataSheet, .contract]
    // What presses comes first where there is no room for all.
    let papers = codes.map { row[$0] }.filter(\.applies)
    let shown = papers.count < rows.count ? papers : papers.sorted { $0.urgency > $1.urgency }
    for (line, standing) in zip(rows.dropFirst(), shown) {
      buffer.put(standing.mark.glyph, at: Point(x: start, y: line), standing.mark.style)
      let (text, style) = validity(standing)
      let width = buffer.putRight(text, endingAt: end, row: line, style)
      let name = words.paper(standing.code.rawValue) ?? words.step(standing.code)
      buffer.put(
        Shortening.cut(name, columns: columns.count - width - 3, glyphs: buffer.glyphs),
        at: Point(x: start + 2, y: line)
      )
    }
  }

  /// Until when a paper holds, when it was seen, or when it is awaited.
  private func validity(_ standing: StepStanding) -> (String, Style) {
    let words = state.words
    let step = standing.step
    if let expires = step.expires {
      let style =
        standing.mark == .alert ? Style(.critical).bold : SupplierPane.muted
      return ("→ \(words.shortDate(expires, near: state.outlook.today))", style)
    }
    if standing.isDone {
      return (
        step.done.map { words.seenOn(words.shortDate($0, near: state.outlook.today)) } ?? "",
        SupplierPane.muted
      )
    }
    guard let due = standing.due else { return ("", SupplierPane.muted) }
    if standing.mark == .late {
      return (words.wasDue(words.shortDate(due, near: state.outlook.today)), Style(.late).bold)
    }
    let style = step.state == .asked ? Style(.waiting) : SupplierPane.muted
    return (words.awaitedFor(words.shortDate(due, near: state.outlook.today)), style)
  }

  // MARK: - Alerts and money

  private func drawAlerts(_ columns: Range<Int>, into buffer: inout Buffer) {
    let words = state.words
    let (start, end) = (columns.lowerBound, columns.upperBound)
    let width = buffer.put(
      words.alertsHeading,
      at: Point(x: start, y: rows.lowerBound),
      Style(.head).bold
    )
    let count = row.alerts.isEmpty ? words.noAlert : "\(row.alerts.count)"
    buffer.put(
      count,
      at: Point(x: start + width + 1, y: rows.lowerBound),
      row.alerts.isEmpty ? SupplierPane.muted : Style(.critical).bold
    )
    var line = rows.lowerBound + 1
    for alert in row.alerts {
      let text = words.sentence(for: alert.kind, row.amounts, in: state.project)
      for (place, part) in Wrapping.lines(text, columns: end - start - 2).enumerated()
      where line < rows.upperBound {
        if place == 0 { buffer.put(.alert, at: Point(x: start, y: line), StepMark.alert.style) }
        buffer.put(part, at: Point(x: start + 2, y: line))
        line += 1
      }
    }
    let amounts = words.amounts(row.amounts, of: row.supplier)
    if !row.alerts.isEmpty, line + amounts.count + 1 < rows.upperBound { line += 1 }
    guard line + amounts.count < rows.upperBound || row.alerts.isEmpty else { return }
    guard !amounts.isEmpty else { return }
    // With tax where there is room beside it.
    let (net, gross) = (min(end, start + 22), start + 35)
    let hasGross = gross <= end
    if line + amounts.count < rows.upperBound {
      let heading = hasGross ? words.amountsBothHeading : words.amountsHeading
      buffer.put(heading, at: Point(x: start, y: line), Style(.head).bold)
      if hasGross {
        let rate = words.vatRate(row.supplier.assumedVAT, isAssumed: false)
        let tax = "\(words.withTaxShort) \(rate)"
        buffer.putRight(words.beforeTaxShort, endingAt: net, row: line, SupplierPane.muted)
        buffer.putRight(tax, endingAt: gross, row: line, SupplierPane.muted)
      }
      line += 1
    }
    for amount in amounts where line < rows.upperBound {
      buffer.put(amount.label, at: Point(x: start, y: line), SupplierPane.muted)
      let isOver = amount.label == words.amountGap && row.amounts.gap ?? 0 > 0
      let style = isOver ? Style(.critical).bold : Style(.text)
      buffer.putRight(amount.net, endingAt: net, row: line, style)
      if hasGross { buffer.putRight(amount.gross, endingAt: gross, row: line, SupplierPane.muted) }
      line += 1
    }
    if hasGross, row.supplier.vat == nil, line < rows.upperBound {
      let rate = words.vatRate(row.supplier.assumedVAT, isAssumed: true)
      buffer.put("\(words.vatLabel) \(rate)", at: Point(x: start, y: line), SupplierPane.muted)
    }
  }
}

extension StepStanding {
  /// How much it calls for, among papers.
  fileprivate var urgency: Int {
    switch mark {
    case .late: 4
    case .alert: 3
    case .asked: 2
    case .todo: 1
    case .done, .notApplicable: 0
    }
  }
}

/// One line of what is known of a supplier.
struct SupplierFact {
  let label: String
  let text: String
  /// Whether it is what comes next.
  var isNext = false
}

extension Words {
  /// What is known of a supplier, what presses first.
  func facts(about supplier: Supplier, in outlook: Outlook) -> [SupplierFact] {
    let project = outlook.project
    var facts: [SupplierFact] = []
    func add(_ label: String, _ text: String?) {
      if let text, !text.isEmpty { facts.append(SupplierFact(label: label, text: text)) }
    }
    if let action = supplier.nextAction {
      let day = supplier.nextActionOn.map { "\(date($0, near: outlook.today)) " } ?? ""
      facts.append(SupplierFact(label: nextLabel, text: day + action, isNext: true))
    }
    if let waiting = supplier.waiting {
      add(waitingLabel, waitedFor(waiting.on, chasedOn: waiting.until.map { date($0) }))
    }
    if let contact = supplier.contact.flatMap({ project.contacts[id: $0] }) {
      // A number is read in one piece.
      let phone = contact.phone.map { String($0.map { $0 == " " ? "\u{A0}" : $0 }) }
      add(contactLabel, [contact.title, phone].compactMap { $0 }.joined(separator: ", "))
    }
    let hours = [supplier.arrivesAt, supplier.readyAt].compactMap { $0.map { hour($0) } }
    let day = supplier.setUp.map { setUp in
      let isDayJ = setUp == .onDay(0) || setUp == .offset(0)
      return isDayJ ? onDayJ : anchor(setUp, dayJ: project.settings.dayJ)
    }
    let when = [day, hours.isEmpty ? nil : hours.joined(separator: " → "), supplier.zone]
    add(setUpLabel, when.compactMap { $0 }.joined(separator: ", "))
    add(needLabel, supplier.need)
    add(watchLabel, supplier.watch)
    add(commitmentLabel, supplier.commitmentNumber)
    add(notesLabel, supplier.notes?.split(whereSeparator: \.isNewline).joined(separator: " "))
    return facts
  }

  /// The amounts that are known, before tax and with it, with their cents.
  func amounts(
    _ amounts: SupplierAmounts,
    of supplier: Supplier
  ) -> [(label: String, net: String, gross: String)] {
    let all: [(String, Int?)] = [
      (amountPlanned, amounts.planned), (amountQuoted, amounts.quoted),
      (amountCommitted, amounts.committed), (amountInvoiced, amounts.invoiced),
      (amountPaid, amounts.paid),
    ]
    var known = all.compactMap { label, amount in
      amount.map { (label, euros($0), euros(supplier.withTax($0))) }
    }
    if let gap = amounts.gap {
      let sign = gap > 0 ? "+" : ""
      known.append((amountGap, sign + euros(gap), sign + euros(supplier.withTax(gap))))
    }
    return known
  }
}
