import Planning
import Rendering
import Wording

/// The incident log under the run sheet, where there is no room beside it: a line for each of the
/// gravest incidents, and one for wind and crowd.
struct IncidentFoot {
  private let state: State
  private let words: Words
  private let now: LogTime
  private let open: [LogEntry]

  /// Incidents that have a line of their own at most.
  private static let most = 3

  init(_ state: State) {
    self.state = state
    words = state.words
    now = state.stamp
    open = state.log.log.open(at: now)
  }

  /// The rows that it takes: the heading and the incidents, where there are some, and the readings.
  var height: Int { open.isEmpty ? 1 : 2 + min(open.count, IncidentFoot.most) }

  func draw(into buffer: inout Buffer, in area: Rect) {
    guard area.height > 0 else { return }
    var rest = area
    drawReadings(in: rest.cutBottom(1), into: &buffer)
    guard !open.isEmpty, rest.height > 0 else { return }
    let head = rest.cutTop(1)
    var x = 2 + buffer.put(words.incidentLog, at: head.origin.moved(x: 2), Style(.head).bold) + 2
    let key = state.keymap.name(of: "openLog", words)
    let muted = Style(.muted, on: .none, .undimmed)
    x += buffer.put(key, at: head.origin.moved(x: x), muted) + 2
    let (text, style) = OpenCount(open, at: now).said(words)
    let room = max(0, head.width - 2 - x)
    buffer.putRight(text, endingAt: head.endX - 2, row: head.y, style, maxWidth: room)
    let shown = open.count <= rest.height ? open.count : rest.height - 1
    for (row, entry) in open.prefix(max(0, shown)).enumerated() {
      draw(entry, in: rest.row(row), into: &buffer)
    }
    guard shown < open.count else { return }
    let more = words.otherEntries(open.count - max(0, shown), key: key)
    let row = rest.row(rest.height - 1)
    buffer.put(more, at: row.origin.moved(x: 5), Style(.muted, on: .none, .undimmed))
  }

  /// Mark, word, zone, text, age: the text under the titles of the run sheet.
  private func draw(_ entry: LogEntry, in row: Rect, into buffer: inout Buffer) {
    let muted = Style(.muted, on: .none, .undimmed)
    func put(_ text: String, from start: Int, to end: Int, _ style: Style) {
      guard end > start else { return }
      let shown = Shortening.cut(text, columns: end - start, glyphs: buffer.glyphs)
      buffer.put(shown, at: row.origin.moved(x: start), style)
    }
    buffer.put(entry.severity, at: row.origin.moved(x: 2))
    let style = Style(entry.severity.role)
    put(words.severity(entry.severity.rawValue), from: 5, to: 14, style)
    let isDue = entry.isDue(at: now)
    let age = EntryStanding.age(of: entry, in: state)
    let said = isDue ? entry.nextLook.map { words.dueSince(words.hour($0.minute)) } ?? age : age
    let ageStyle = Style(isDue ? .late : entry.severity.role, on: .none, .figure).bold
    let end =
      row.width - 2 - buffer.putRight(said, endingAt: row.endX - 2, row: row.y, ageStyle) - 1
    let start = row.width >= 70 ? 29 : 15
    if row.width >= 70 { put(entry.zone ?? "", from: 15, to: 28, muted) }
    let isGrave = entry.severity >= .serious
    let title = isGrave ? Style(.head).bold : Style(.text)
    put(words.entryText(of: entry.incident), from: start, to: end, title)
  }

  /// `Vent 44 km/h ▄▅▅▅▅▆▆▆▆▆    △ jaune          Jauge 1 640 sur 2 000  82 %`.
  private func drawReadings(in row: Rect, into buffer: inout Buffer) {
    let (wind, crowd) = (state.wind, state.crowd)
    let muted = Style(.muted, on: .none, .undimmed)
    let key = state.keymap.name(of: "readings", words)
    var end = row.endX - 2
    if let count = crowd.latest {
      let figure = CrowdFigure(crowd, count, words)
      let cells = Rect(x: end - figure.width, y: row.y, width: figure.width, height: 1)
      if cells.x > row.x + 20 {
        figure.draw(into: &buffer, in: cells)
        end = cells.x - 2
      }
    }
    let head = words.windHeading
    var x = row.x + 2
    x += buffer.put(head, at: Point(x: x, y: row.y), Style(.head).bold) + 1
    guard let latest = wind.latest else {
      buffer.put(words.noWind(key: key), at: Point(x: x, y: row.y), muted, maxWidth: end - x)
      return
    }
    let level = wind.level(of: latest.gusts)
    let style = (level?.level.style ?? Style(.head)).bold
    x += buffer.put(words.kilometresPerHour(latest.gusts), at: Point(x: x, y: row.y), style) + 1
    let slots = wind.slots(10, of: LevelCurve.minutes, until: latest.time)
    let step = LevelCurve.step(for: max(wind.levels.last?.from ?? 0, latest.gusts))
    let whole = step * (LevelCurve.height - 1)
    if end - x >= 24 {
      for gusts in slots {
        let gusts = gusts ?? 0
        let block = Blocks.lower(eighths: gusts * 8 / whole, in: buffer.glyphs)
        let style = wind.level(of: gusts)?.level.style ?? Style(.planned)
        x += buffer.put(String(Character(block)), at: Point(x: x, y: row.y), style)
      }
      x = max(x + 1, row.x + 29)
    }
    if let level {
      buffer.put(level.level.glyph, at: Point(x: x, y: row.y), style)
      x += 2
    }
    let name = words.windLevel(level?.level.rawValue ?? "")
    buffer.put(
      name,
      at: Point(x: x, y: row.y),
      level == nil ? muted : style,
      maxWidth: max(0, end - x)
    )
  }
}
