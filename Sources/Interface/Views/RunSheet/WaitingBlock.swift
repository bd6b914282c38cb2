import Planning
import Rendering
import Wording

/// What comes where nothing runs: when, and in how long.
struct WaitingBlock {
  private let drawing: LiveDrawing
  private let place: Int
  private let area: Rect

  init(_ place: Int, _ drawing: LiveDrawing) {
    self.drawing = drawing
    self.place = place
    area = drawing.layout.running
  }

  func draw(into buffer: inout Buffer) {
    let words = drawing.words
    let row = drawing.sheet.rows[place]
    let muted = Style(.muted, on: .none, .undimmed)
    let head = RowHead(place, drawing)
    if area.height >= 5 {
      head.drawLabel(words.comesNextLabel, muted.bold, into: &buffer)
      head.drawTitle(beside: "", into: &buffer)
    } else {
      head.drawLine(into: &buffer)
    }
    let y = area.row(area.height >= 5 ? 4 : 1).y
    let hour = words.plannedAt(drawing.hour(row.planned.start))
    let left = row.forecast.start - drawing.sheet.now
    let wait = left > 0 ? words.inTime(left) : words.toTop
    var x = area.x + buffer.put(hour, at: Point(x: area.x, y: y), muted)
    x += 3
    x += buffer.put(wait, at: Point(x: x, y: y), Style(.head).bold)
    let late = words.punctual(row.delay)
    guard row.delay != 0, area.endX - TextWidth.of(late) >= x + 2 else { return }
    let style = drawing.state.style(ofDelay: row.delay)
    buffer.putRight(late, endingAt: area.endX, row: y, style)
  }
}

/// What is said when no row is left: that the sheet is done, when it ended, how late.
struct DoneBlock {
  private let drawing: LiveDrawing
  private let area: Rect

  init(_ drawing: LiveDrawing) {
    self.drawing = drawing
    area = drawing.layout.running
  }

  func draw(into buffer: inout Buffer) {
    let words = drawing.words
    let done = Style(.done).bold
    buffer.put(words.dayIsDone, at: area.origin, done, maxWidth: area.width)
    let rows = drawing.sheet.rows.filter { $0.state == .done }
    guard let end = rows.map(\.forecast.end).max(),
      let planned = drawing.sheet.rows.map(\.planned.end).max()
    else { return }
    let y = area.row(min(4, area.height - 1)).y
    buffer.put(words.endsAt(drawing.hour(end)), at: Point(x: area.x, y: y), Style(.text))
    let late = words.punctual(end - planned)
    buffer.putRight(late, endingAt: area.endX, row: y, drawing.state.style(ofDelay: end - planned))
  }
}
