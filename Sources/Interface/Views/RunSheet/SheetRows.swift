import Planning
import Rendering
import Wording

/// Draws rows of the run sheet as planned and as they were: on the day and after it.
struct SheetRows {
  private let state: State
  private let sheet: LiveRunSheet
  /// The columns that rows take.
  private let width: Int
  private let highlight: Highlight
  private var words: Words { state.words }

  init(_ sheet: LiveRunSheet, _ state: State, width: Int) {
    self.state = state
    self.sheet = sheet
    self.width = width
    highlight = Highlight(state)
  }

  /// The column after the zones, or what stands at the right of a row.
  private var end: Int { width - 2 }

  /// Whether there are columns for when rows began and how late that was.
  private var hasActuals: Bool { width >= 58 }

  /// Where titles begin.
  private var titleStart: Int { hasActuals ? LiveLayout.title : LiveLayout.fixed + 2 }

  /// The headings, and how many rows are done.
  func drawHeadings(at y: Int, into buffer: inout Buffer) {
    let muted = Style(.muted)
    buffer.put(words.cueNumber, at: Point(x: LiveLayout.code.lowerBound, y: y), muted)
    buffer.put(words.plannedHeading, at: Point(x: LiveLayout.planned.lowerBound, y: y), muted)
    if hasActuals {
      buffer.putRight(words.actualHeading, endingAt: LiveLayout.actualEnd, row: y, muted)
      buffer.putRight(words.delayHeading, endingAt: LiveLayout.delayEnd, row: y, muted)
    }
    let head = Style(.head).bold
    let x = titleStart + buffer.put(words.runSheet, at: Point(x: titleStart, y: y), head)
    let all = sheet.rows.count - sheet.count(.cut)
    let count = words.rowsDone(sheet.count(.done), of: all)
    guard end - TextWidth.of(count) > x else { return }
    buffer.putRight(count, endingAt: end, row: y, muted)
  }

  /// The line of now.
  func drawNow(at y: Int, into buffer: inout Buffer) {
    let line = Style(.today)
    buffer.horizontal(buffer.glyphs[.rule], from: Point(x: 2, y: y), count: width - 3, line)
    let text = " \(words.hour(state.now.minute)) "
    buffer.put(text, at: Point(x: LiveLayout.planned.lowerBound - 1, y: y), line.bold)
  }

  /// The row at a place of the sheet.
  func draw(_ place: Int, at y: Int, into buffer: inout Buffer) {
    let row = sheet.rows[place]
    let cue = state.cue(at: place, of: sheet)
    let isSelected = place == state.runSheet.place
    let (glyph, markStyle) = mark(of: row)
    if state.marks.contains(RecordReference(.runSheet, cue.id)) {
      buffer.put(.marked, at: Point(x: 1, y: y), Style(.accent).bold)
    }
    buffer.put(glyph, at: Point(x: 2, y: y), markStyle)
    let code = Point(x: LiveLayout.code.lowerBound, y: y)
    buffer.put(cue.code ?? "", at: code, Style(.muted), maxWidth: 3)
    drawPlanned(row, at: y, into: &buffer)
    if hasActuals { drawActual(row, at: y, into: &buffer) }
    let titleEnd = drawRight(cue, at: y, into: &buffer)
    let style: Style =
      switch row.state {
      case .running: Style(.head).bold
      case .waiting: Style(.text)
      case .done, .cut: Style(.muted)
      }
    buffer.put(
      Shortening.title(cue.title, columns: titleEnd - titleStart, glyphs: buffer.glyphs),
      at: Point(x: titleStart, y: y),
      isSelected ? Style(.head).bold : style
    )
    highlight.mark(titleStart..<titleEnd, row: y, in: &buffer)
    guard isSelected else { return }
    buffer.select(Rect(x: 0, y: y, width: width, height: 1))
    buffer.put(.selection, at: Point(x: 0, y: y), Style(.accent, on: .selEdge).bold)
  }

  /// Where a row stands, as a mark.
  private func mark(of row: LiveRow) -> (Glyph, Style) {
    switch row.state {
    case .done: return (.done, Style(.done))
    case .running: return (.running, Style(.doing).bold)
    case .cut: return (.notApplicable, Style(.muted))
    case .waiting:
      let limit = state.project.settings.limits.delayAlert
      // What waits for a row that runs is not late by itself.
      let isOverdue = row.due + limit < sheet.now && row.forecast.start <= sheet.now
      return row.isBroken || isOverdue ? (.late, Style(.late).bold) : (.todo, Style(.muted))
    }
  }

  /// When a row is planned, and whether that must be held; where there is no room for more, when it
  /// will begin.
  private func drawPlanned(_ row: LiveRow, at y: Int, into buffer: inout Buffer) {
    let point = Point(x: LiveLayout.planned.lowerBound, y: y)
    let waits = row.state == .waiting
    if !hasActuals, waits, row.forecast.start != row.planned.start {
      buffer.put(state.hourText(row.forecast.start), at: point, Style(.waiting).bold)
    } else {
      let style = waits && row.isFixed ? Style(.text) : Style(.muted)
      buffer.put(state.hourText(row.planned.start), at: point, style)
    }
    guard row.isFixed else { return }
    let style = waits ? Style(.dayJ).bold : Style(.muted)
    buffer.put(words.fixedMark, at: Point(x: LiveLayout.fixed, y: y), style)
  }

  /// When a row began, or will, and how late that is.
  private func drawActual(_ row: LiveRow, at y: Int, into buffer: inout Buffer) {
    var style = Style(.muted)
    var text: String?
    switch row.state {
    case .cut: text = words.cutMark
    case .done: text = row.actualStart.map(state.hourText)
    case .running:
      text = row.actualStart.map(state.hourText)
      style = Style(.text)
    case .waiting:
      let before = state.runSheet.sheet?[id: row.id]?.forecast.start ?? row.forecast.start
      let isTried = before != row.forecast.start
      guard isTried || row.forecast.start != row.planned.start else { return }
      text = "~" + state.hourText(row.forecast.start)
      style = isTried ? Style(.today).bold : Style(.text)
    }
    buffer.putRight(text ?? "", endingAt: LiveLayout.actualEnd, row: y, style)
    guard row.state != .cut, row.actualStart != nil || row.state == .waiting else { return }
    var late = state.style(ofDelay: row.delay)
    // What is over does not call any more.
    if row.state == .done { late.attributes.remove(.figure) }
    let minutes = words.minutesInColumn(row.delay)
    buffer.putRight(minutes, endingAt: LiveLayout.delayEnd, row: y, late)
  }

  /// What stands at the right of a row: its zones; who does it and its top where there is room.
  ///
  /// Returns the column before which the title ends.
  private func drawRight(_ cue: Cue, at y: Int, into buffer: inout Buffer) -> Int {
    var end = end
    if width >= 118 {
      buffer.putRight(cue.top ?? "", endingAt: end, row: y, Style(.dayJ))
      let who = state.words.shortRole(cue.role, in: state.project)
      let shown = Shortening.cut(who, columns: 10, glyphs: buffer.glyphs)
      buffer.put(shown, at: Point(x: end - 18, y: y), Style(.muted))
      end -= 20
    }
    guard width >= 64 else { return end }
    let room = min(20, (end - titleStart) / 3)
    let zones = Shortening.cut(words.zones(cue.zones), columns: room, glyphs: buffer.glyphs)
    buffer.putRight(zones, endingAt: end, row: y, Style(.muted))
    return zones.isEmpty ? end : end - TextWidth.of(zones) - 2
  }
}

extension State {
  /// How minutes late or early look: late above one limit, amber from another, else muted.
  func style(ofDelay minutes: Int) -> Style {
    let limits = project.settings.limits
    if minutes > limits.delayAlert { return Style(.late, on: .none, [.bold, .figure]) }
    if minutes >= limits.delayWatch { return Style(.waiting).bold }
    return Style(.muted, on: .none, .undimmed)
  }
}

extension Words {
  /// A role by its short name; one's own is «moi».
  func shortRole(_ id: RecordID?, in project: Project) -> String {
    guard let role = id.flatMap({ project.roles[id: $0] }) else { return "" }
    return role.isMine ? me : role.short ?? role.title
  }
}
