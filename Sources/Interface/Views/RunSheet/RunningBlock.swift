import Planning
import Rendering
import Wording

/// The row that runs: its number and title, a bar, what is left of it, when it ends, how late it is.
struct RunningBlock {
  private let drawing: LiveDrawing
  private let place: Int
  private let area: Rect
  private var words: Words { drawing.words }

  init(_ place: Int, _ drawing: LiveDrawing) {
    self.drawing = drawing
    self.place = place
    area = drawing.layout.running
  }

  private var row: LiveRow { drawing.sheet.rows[place] }

  /// How it stands to the second.
  private var timer: RowTimer { RowTimer(place, drawing.sheet, at: drawing.state.now) }

  func draw(into buffer: inout Buffer) {
    if area.height >= 5 {
      let head = RowHead(place, drawing)
      head.drawLabel(words.runningLabel, Style(.accent).bold, into: &buffer)
      let top = row.actualStart.map { words.toppedAt(drawing.hour($0)) }
      head.drawTitle(beside: top ?? "", into: &buffer)
      drawBar(in: area.row(3), into: &buffer)
      drawFigures(in: area.row(4), into: &buffer)
    } else {
      RowHead(place, drawing).drawLine(into: &buffer)
      drawFigures(in: area.row(1), into: &buffer)
      if area.height > 2 { drawBar(in: area.row(2), into: &buffer) }
    }
  }

  private func drawBar(in line: Rect, into buffer: inout Buffer) {
    let timer = timer
    let style = timer.left < 0 ? Style(.late) : Style(.doing)
    buffer.thinBar(
      at: line.origin,
      columns: line.width,
      part: timer.left <= 0 ? 1 : timer.elapsed,
      of: timer.left <= 0 ? 1 : timer.whole,
      style
    )
  }

  private func drawFigures(in line: Rect, into buffer: inout Buffer) {
    let timer = timer
    let muted = Style(.muted, on: .none, .undimmed)
    let delay = row.endDelay
    let style = drawing.state.style(ofDelay: delay)
    let late = words.punctual(delay)
    let width = buffer.putRight(late, endingAt: line.endX, row: line.y, style)
    var x = line.x
    if timer.left >= 0 {
      x += buffer.put(words.leftLabel, at: line.origin, muted) + 1
      x += buffer.put(
        words.clock(seconds: timer.left),
        at: Point(x: x, y: line.y),
        Style(.head).bold
      )
    } else {
      x += buffer.put(words.overLabel, at: line.origin, Style(.late).bold) + 1
      let over = words.clock(seconds: -timer.left)
      x += buffer.put(over, at: Point(x: x, y: line.y), Style(.late, on: .none, [.bold, .figure]))
    }
    let end = words.endsAt(drawing.hour(row.forecast.end))
    // The delay stands apart; the two figures before it may come close.
    let gap = min(4, line.endX - width - 2 - x - TextWidth.of(end))
    guard gap >= 1 else { return }
    buffer.put(end, at: Point(x: x + gap, y: line.y), Style(.text))
  }
}
