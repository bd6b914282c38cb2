import Planning
import Rendering
import Wording

/// The incident log beside the run sheet: what is open, the last entries, wind and crowd.
///
/// What drops first where rows are short: the curve of the crowd, the radio, the last entries, the curve
/// of the wind; never what is open, nor the figures of wind and crowd.
struct IncidentPane {
  private let state: State
  private let words: Words
  private let log: IncidentLog
  private let now: LogTime
  private let open: [LogEntry]

  /// Open incidents shown at most; the others are counted.
  static let mostOpen = 5
  /// Entries that stand there before the crowd is drawn as a curve too.
  private static let enoughLast = 12

  init(_ state: State) {
    self.state = state
    words = state.words
    log = state.log.log
    now = state.stamp
    open = log.open(at: now)
  }

  /// The rows of each block, and of blanks between them.
  private struct Plan {
    var open = 0
    var last = 0
    var wind = 1
    var crowd = 1
    var radio = 0
    /// Whether a blank row stands between wind and crowd.
    var isAiry = false
  }

  private func plan(_ rows: Int, radio: Int, last: Int) -> Plan {
    var plan = Plan()
    let block = CrowdBlock(state)
    let (wind, crowd) = (WindBlock(state).height, block.height)
    // The heading, a blank, wind and crowd.
    var left = rows - 4
    let shown = min(open.count, IncidentPane.mostOpen)
    plan.open = min(max(0, left), shown * 2 + (open.count > shown ? 1 : 0))
    left -= plan.open
    if left >= 1 {
      plan.isAiry = true
      left -= 1
    }
    if left >= crowd - 1 {
      plan.crowd = crowd
      left -= crowd - 1
    }
    if left >= wind - 1 {
      plan.wind = wind
      left -= wind - 1
    }
    let wanted = min(last, 5)
    if wanted > 0, left >= 2 {
      plan.last = min(wanted, left - 1)
      left -= plan.last + 1
    }
    if radio > 0, left >= radio + 1 {
      plan.radio = radio
      left -= radio + 1
    }
    let curve = block.tallHeight - crowd
    if plan.crowd == crowd, left - curve >= min(last, IncidentPane.enoughLast) - plan.last {
      plan.crowd += curve
      left -= curve
    }
    if plan.last > 0 { plan.last = min(last, plan.last + max(0, left)) }
    return plan
  }

  func draw(into buffer: inout Buffer, in area: Rect) {
    let radio = RadioLines(state, columns: area.width)
    let last = lastEntries
    let plan = plan(area.height, radio: radio.lines.count, last: last.count)
    var rest = area
    drawHead(in: rest.cutTop(1), into: &buffer)
    drawOpen(in: rest.cutTop(plan.open), into: &buffer)
    if plan.last > 0 {
      _ = rest.cutTop(1)
      let rows = rest.cutTop(plan.last)
      for (row, entry) in last.prefix(plan.last).enumerated() {
        draw(last: entry, in: rows.row(row), into: &buffer)
      }
    }
    _ = rest.cutTop(1)
    WindBlock(state).draw(into: &buffer, in: rest.cutTop(plan.wind))
    if plan.isAiry { _ = rest.cutTop(1) }
    CrowdBlock(state).draw(into: &buffer, in: rest.cutTop(plan.crowd))
    guard plan.radio > 0 else { return }
    _ = rest.cutTop(1)
    radio.draw(into: &buffer, in: rest.cutTop(plan.radio))
  }

  private func drawHead(in row: Rect, into buffer: inout Buffer) {
    let muted = Style(.muted, on: .none, .undimmed)
    var x = row.x + buffer.put(words.incidentLog, at: row.origin, Style(.head).bold) + 2
    let key = state.keymap.name(of: "openLog", words)
    x += buffer.put(key, at: Point(x: x, y: row.y), muted) + 2
    let (text, style) = OpenCount(open, at: now).said(words)
    let room = max(0, row.endX - x)
    buffer.putRight(text, endingAt: row.endX, row: row.y, style, maxWidth: room)
  }

  // MARK: - What is open

  private func drawOpen(in area: Rect, into buffer: inout Buffer) {
    let fits = area.height / 2
    let shown = open.count * 2 <= area.height ? open.count : (area.height - 1) / 2
    for (place, entry) in open.prefix(min(shown, fits)).enumerated() {
      draw(open: entry, in: area.inset(top: place * 2), into: &buffer)
    }
    guard shown < open.count, area.height > 0 else { return }
    let key = state.keymap.name(of: "openLog", words)
    let text = words.otherEntries(open.count - shown, key: key)
    let calls = open.dropFirst(shown).contains { $0.severity >= .serious || $0.isDue(at: now) }
    let style = Style(calls ? .late : .muted, on: .none, .undimmed)
    let row = area.row(min(shown * 2, area.height - 1))
    buffer.put(
      text,
      at: row.origin.moved(x: 2),
      calls ? style.bold : style,
      maxWidth: row.width - 2
    )
  }

  /// Two lines: what and since when; how grave, where, about what, its number.
  private func draw(open entry: LogEntry, in area: Rect, into buffer: inout Buffer) {
    let (first, second) = (area.row(0), area.row(1))
    let muted = Style(.muted, on: .none, .undimmed)
    buffer.put(entry.severity, at: first.origin)
    let age = EntryStanding.age(of: entry, in: state)
    let ageStyle = Style(entry.severity.role, on: .none, .figure).bold
    let end =
      first.endX - buffer.putRight(age, endingAt: first.endX, row: first.y, ageStyle) - 1
    let text = Shortening.cut(
      words.entryText(of: entry.incident),
      columns: max(0, end - first.x - 2),
      glyphs: buffer.glyphs
    )
    let style = entry.severity >= .serious ? Style(.head).bold : Style(.text)
    buffer.put(text, at: first.origin.moved(x: 2), style)
    let said = [
      words.severity(entry.severity.rawValue), look(at: entry), entry.zone, entry.category,
    ]
    .compactMap(\.self).joined(separator: " · ")
    // Where that spares the category from being cut, the number does without its word: two of the
    // categories begin alike.
    let bare = entry.incident.code ?? ""
    let whole = words.entryNumber(bare)
    let left = second.width - 2 - TextWidth.of(said) - 1
    let code = (TextWidth.of(bare)..<TextWidth.of(whole)).contains(left) ? bare : whole
    let codeStart = second.endX - buffer.putRight(code, endingAt: second.endX, row: second.y, muted)
    var x = second.x + 2
    func put(_ text: String, _ style: Style) {
      guard !text.isEmpty, x < codeStart - 1 else { return }
      let gap = x > second.x + 2 ? " · " : ""
      let room = codeStart - 1 - x - TextWidth.of(gap)
      // Half a word says nothing.
      guard room >= min(6, TextWidth.of(text)) else { return }
      x += buffer.put(gap, at: Point(x: x, y: second.y), muted)
      let shown = Shortening.cut(text, columns: room, glyphs: buffer.glyphs)
      x += buffer.put(shown, at: Point(x: x, y: second.y), style)
    }
    put(words.severity(entry.severity.rawValue), Style(entry.severity.role))
    put(look(at: entry) ?? "", entry.isDue(at: now) ? Style(.late).bold : Style(.today))
    put(entry.zone ?? "", muted)
    put(entry.category ?? "", muted)
    guard second.width >= 60 else { return }
    let role = entry.role.flatMap { state.project.roles[id: $0] }
    put(role.map { $0.isMine ? words.me : $0.title } ?? "", muted)
    put(entry.decision ?? "", Style(.text))
  }

  /// When an incident is to be looked at next, or since when; nil: nobody has said.
  private func look(at entry: LogEntry) -> String? {
    entry.nextLook.map { look in
      let hour = words.hour(look.minute)
      return entry.isDue(at: now) ? words.dueSince(hour) : words.lookAt(hour)
    }
  }

  // MARK: - The last entries

  /// The newest entries but those that stand above as open.
  private var lastEntries: [LogEntry] {
    log.entries.reversed().filter { $0.subject != nil || !$0.isOpen }
  }

  private func draw(last entry: LogEntry, in row: Rect, into buffer: inout Buffer) {
    let muted = Style(.muted, on: .none, .undimmed)
    let time = entry.stamp.map { stamp in
      stamp.day == now.day
        ? words.hour(stamp.minute)
        : words.shortDay(day: stamp.day.date.day, month: stamp.day.date.month)
    }
    buffer.put(time ?? "", at: row.origin, muted, maxWidth: 5)
    let subject = state.log.log.subject(of: entry)
    buffer.put(subject.severity, at: row.origin.moved(x: 6))
    var text = EntryLine(entry, in: state).text
    if entry.subject == nil, entry.severity > .info, let closed = entry.closed {
      text += ", " + words.closedAt(words.hour(closed.minute))
    }
    let shown = Shortening.cut(text, columns: max(0, row.width - 8), glyphs: buffer.glyphs)
    buffer.put(shown, at: row.origin.moved(x: 8), muted)
  }
}

/// Which radio channel is whose, in as few lines as it takes.
struct RadioLines {
  /// The lines: each channel with its number and the first word of its use.
  let lines: [[String]]
  private let heading: String

  init(_ state: State, columns: Int) {
    heading = state.words.radioHeading
    let indent = TextWidth.of(heading) + 1
    var lines: [[String]] = []
    var width = 0
    for channel in state.project.settings.radioChannels {
      let name = String(channel.prefix { $0 != "," })
      let cells = TextWidth.of(name)
      if lines.isEmpty || indent + width + 2 + cells > columns {
        lines.append([name])
        width = cells
      } else {
        lines[lines.count - 1].append(name)
        width += 2 + cells
      }
    }
    self.lines = lines
  }

  func draw(into buffer: inout Buffer, in area: Rect) {
    let indent = TextWidth.of(heading) + 1
    buffer.put(heading, at: area.origin, Style(.head).bold)
    for (row, names) in lines.prefix(area.height).enumerated() {
      let text = names.joined(separator: "  ")
      let shown = Shortening.cut(text, columns: max(0, area.width - indent), glyphs: buffer.glyphs)
      let point = Point(x: area.x + indent, y: area.y + row)
      buffer.put(shown, at: point, Style(.muted, on: .none, .undimmed))
    }
  }
}
