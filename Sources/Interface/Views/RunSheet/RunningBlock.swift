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
      drawLabel(into: &buffer)
      drawTitle(into: &buffer)
      drawBar(in: area.row(3), into: &buffer)
      drawFigures(in: area.row(4), into: &buffer)
    } else {
      drawLine(into: &buffer)
      drawFigures(in: area.row(1), into: &buffer)
      if area.height > 2 { drawBar(in: area.row(2), into: &buffer) }
    }
  }

  private func drawLabel(into buffer: inout Buffer) {
    let x = buffer.put(words.runningLabel, at: area.origin, Style(.accent).bold)
    let zones = words.zones(drawing.cue(place).zones, orWholeSite: true)
    let text = Shortening.cut(zones, columns: area.width - x - 2, glyphs: buffer.glyphs)
    buffer.putRight(text, endingAt: area.endX, row: area.y, Style(.muted, on: .none, .undimmed))
  }

  /// Number and title on one row.
  private func drawLine(into buffer: inout Buffer) {
    let cue = drawing.cue(place)
    var x = area.x
    if let code = cue.code {
      x += buffer.put(code, at: area.origin, Style(.muted, on: .none, .undimmed)) + 1
    }
    let title = Shortening.title(cue.title, columns: area.endX - x, glyphs: buffer.glyphs)
    buffer.put(title, at: Point(x: x, y: area.y), Style(.head).bold)
  }

  /// Number and title on two rows, and when it was topped.
  private func drawTitle(into buffer: inout Buffer) {
    let cue = drawing.cue(place)
    let code = cue.code ?? ""
    buffer.put(code, at: area.row(1).origin, Style(.muted, on: .none, .undimmed))
    let x = area.x + (code.isEmpty ? 0 : TextWidth.of(code) + 1)
    let width = area.endX - x
    let top = row.actualStart.map { words.toppedAt(drawing.hour($0)) } ?? ""
    let parts = Wrapping.lines(cue.title, columns: width)
    let first = parts.first ?? ""
    buffer.put(first, at: Point(x: x, y: area.y + 1), Style(.head).bold)
    if parts.count > 1 {
      let rest = parts.dropFirst().joined(separator: " ")
      let room = width - TextWidth.of(top) - 2
      let text = Shortening.title(rest, columns: room, glyphs: buffer.glyphs)
      buffer.put(text, at: Point(x: x, y: area.y + 2), Style(.head).bold)
    }
    let muted = Style(.muted, on: .none, .undimmed)
    buffer.putRight(top, endingAt: area.endX, row: area.y + 2, muted)
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
    let room = line.endX - width - x - TextWidth.of(end)
    guard room >= 4 else { return }
    buffer.put(end, at: Point(x: x + min(4, room - 2), y: line.y), Style(.text))
  }
}

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
    let cue = drawing.cue(place)
    let row = drawing.sheet.rows[place]
    let muted = Style(.muted, on: .none, .undimmed)
    let hour = words.plannedAt(drawing.hour(row.planned.start))
    let left = row.forecast.start - drawing.sheet.now
    let wait = left > 0 ? words.inTime(left) : words.toTop
    let title = [cue.code, cue.title].compactMap { $0 }.joined(separator: " ")
    var line = 0
    if area.height >= 5 {
      buffer.put(words.comesNextLabel, at: area.origin, muted.bold)
      line = 1
    }
    let shown = Shortening.title(title, columns: area.width, glyphs: buffer.glyphs)
    buffer.put(shown, at: area.row(line).origin, Style(.head).bold)
    let y = area.row(area.height >= 5 ? 4 : 1).y
    let x = buffer.put(hour, at: Point(x: area.x, y: y), muted)
    buffer.put(wait, at: Point(x: area.x + x + 4, y: y), Style(.head).bold)
    let late = words.punctual(row.delay)
    let style = drawing.state.style(ofDelay: row.delay)
    if row.delay != 0 { buffer.putRight(late, endingAt: area.endX, row: y, style) }
  }
}
