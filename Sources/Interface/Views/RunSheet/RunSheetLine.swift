import Planning
import Rendering
import Wording

/// The row above the keys: what is tried on the run sheet, a count, else the selected row in full.
struct RunSheetLine {
  private let state: State
  private let screen: RunSheetScreen
  private var words: Words { state.words }

  init(_ state: State) {
    self.state = state
    screen = state.runSheet
  }

  func draw(into buffer: inout Buffer, row y: Int) {
    guard let sheet = screen.sheet else { return }
    if let trial = screen.trial {
      draw(trial, sheet, into: &buffer, row: y)
    } else if let count = screen.count {
      drawCount(count, into: &buffer, row: y)
    } else if let place = screen.place {
      drawRow(place, sheet, into: &buffer, row: y)
    }
  }

  // MARK: - The selected row

  private func drawRow(
    _ place: Int,
    _ sheet: LiveRunSheet,
    into buffer: inout Buffer,
    row y: Int
  ) {
    let cue = state.cue(at: place, of: sheet)
    var end = buffer.size.columns - 1
    if screen.isLive, let next = state.rowToTop, sheet.rows[next].state == .waiting {
      let code = state.cue(at: next, of: sheet).code ?? ""
      let hint = words.topHint(state.keymap.name(of: "topRow", words), code)
      buffer.putRight(hint, endingAt: end, row: y, Style(.muted, on: .none, .undimmed))
      end -= TextWidth.of(hint) + 2
    }
    let who = cue.role.flatMap { state.project.roles[id: $0] }
    let head = screen.isLive ? who.map { $0.isMine ? words.me : $0.title } ?? "" : cue.title
    var x = 2
    func put(_ text: String, _ style: Style, gap: Int) {
      guard x < end, !text.isEmpty else { return }
      let shown = Shortening.cut(text, columns: end - x, glyphs: buffer.glyphs)
      x += buffer.put(shown, at: Point(x: x, y: y), style) + gap
    }
    if !state.marks.isEmpty { put(words.marked(state.marks.count), Style(.accent).bold, gap: 2) }
    put(cue.code ?? "", Style(.accent).bold, gap: 1)
    put(head, Style(.head).bold, gap: 2)
    if screen.isLive { put(who?.phone ?? "", Style(.text), gap: 2) }
    var facts = facts(about: cue, sheet.rows[place], sheet)
    if !screen.isLive, let who { facts.insert(who.isMine ? words.me : who.title, at: 0) }
    put(facts.joined(separator: " · "), Style(.muted, on: .none, .undimmed), gap: 0)
  }

  private func facts(about cue: Cue, _ row: LiveRow, _ sheet: LiveRunSheet) -> [String] {
    let planned = state.hourText(row.planned.start)
    let isAhead = row.state == .waiting || row.state == .running
    // What is missing comes first: the rest may be cut.
    var facts =
      screen.isLive && isAhead ? CueReadiness(cue, in: state.project, words).facts : []
    if let start = row.actualStart {
      facts.append(words.topAgainst(state.hourText(start), planned))
    } else if screen.isLive {
      facts.append(words.plannedAt(planned))
    }
    facts.append(cue.duration == 0 ? words.milestone : words.stretch(cue.duration))
    facts.append(cue.isFixed ? words.fixedHour : words.slidingHour)
    if let top = cue.top { facts.append(top) }
    if row.state == .waiting, let free = row.free, let until = row.boundBy, free >= 0 {
      let bound = state.cue(at: until, of: sheet)
      facts.append(words.freeUntil(words.stretch(free), bound.code ?? bound.title))
    }
    return facts
  }

  // MARK: - A count

  private func drawCount(_ count: Int, into buffer: inout Buffer, row y: Int) {
    let key = { (id: String) in state.keymap.name(of: id, words) }
    let text = words.countHint(
      count,
      later: key("cueLater"),
      earlier: key("cueEarlier"),
      end: key("endRow"),
      top: key("topRow")
    )
    let shown = Shortening.cut(text, columns: buffer.size.columns - 3, glyphs: buffer.glyphs)
    buffer.put(shown, at: Point(x: 2, y: y), Style(.today).bold)
  }

  // MARK: - What is tried

  private func draw(
    _ trial: SheetTrial,
    _ sheet: LiveRunSheet,
    into buffer: inout Buffer,
    row y: Int
  ) {
    let width = buffer.size.columns - 3
    let lead = lead(of: trial, sheet)
    let shown = Shortening.cut(lead, columns: width, glyphs: buffer.glyphs)
    let x = 3 + buffer.put(shown, at: Point(x: 2, y: y), Style(.today).bold)
    var (parts, style) = consequences(of: trial, sheet)
    let room = width + 1 - x
    guard room > 9 else { return }
    // What does not fit whole is left out, the last first; the first is cut.
    let text = { (parts: [String]) in "· " + parts.joined(separator: " · ") }
    while parts.count > 1, TextWidth.of(text(parts)) > room { parts.removeLast() }
    let rest = Shortening.cut(text(parts), columns: room, glyphs: buffer.glyphs)
    buffer.put(rest, at: Point(x: x, y: y), style)
  }

  /// What the change itself does.
  private func lead(of trial: SheetTrial, _ sheet: LiveRunSheet) -> String {
    guard let place = sheet.sheet.place(of: trial.row) else { return "" }
    let cue = state.cue(at: place, of: sheet)
    let name = [cue.code, cue.short ?? Shortening.title(cue.title, columns: 24)]
      .compactMap { $0 }.joined(separator: " ")
    guard trial.obstacle == nil else {
      return trial.isDelay
        ? words.gestureDelay(name, trial.minutes) : words.gestureStretch(name, trial.minutes)
    }
    let (before, after) = (sheet.rows[place], trial.after.rows[place])
    if trial.isDelay {
      let (now, then) = (
        state.hourText(before.forecast.start), state.hourText(after.forecast.start)
      )
      return words.triesStart(name, then, insteadOf: now)
    }
    let (now, then) = (before.forecast.length, after.forecast.length)
    return words.triesLength(name, then, insteadOf: now)
  }

  /// What follows from it, the gravest first.
  private func consequences(of trial: SheetTrial, _ sheet: LiveRunSheet) -> ([String], Style) {
    if let obstacle = trial.obstacle {
      return ([words.sentence(for: obstacle)], Style(.late).bold)
    }
    guard let ripple = trial.ripple else { return ([], .plain) }
    var parts: [String] = []
    var style = Style(.muted, on: .none, .undimmed)
    if let broken = ripple.broken.first {
      let hour = state.hourText(sheet.rows[broken.row].due)
      parts.append(words.toCatchUp(broken.after, before: hour))
      style = Style(.late).bold
    } else if let relieved = ripple.relieved.first {
      let row = sheet.rows[relieved.row]
      let code = state.cue(at: relieved.row, of: sheet).code ?? ""
      let hour = state.hourText(row.due)
      parts.append(
        relieved.after == 0
          ? words.heldAt(code, hour) : words.toCatchUp(relieved.after, before: hour)
      )
      style = Style(relieved.after == 0 ? .done : .waiting)
    }
    let others = ripple.moves.count { sheet.rows[$0.row].id != trial.row }
    parts.append(others == 0 ? words.movesNoRow : words.movesRows(others))
    if ripple.end.before != ripple.end.after {
      parts.append(words.dayEnds(state.hourText(ripple.end.after)))
    }
    let names = ripple.told.prefix(3).compactMap { told in
      state.project.roles[id: told.role].map { $0.isMine ? words.me : $0.short ?? $0.title }
    }
    if !names.isEmpty { parts.append(words.toTell(names)) }
    return (parts, style)
  }
}
