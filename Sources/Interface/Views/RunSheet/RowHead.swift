import Planning
import Rendering
import Wording

/// The first rows of the block beside the clock: a label and the zones, the number and the title of a row.
struct RowHead {
  private let drawing: LiveDrawing
  private let place: Int
  private let area: Rect
  private let muted = Style(.muted, on: .none, .undimmed)

  init(_ place: Int, _ drawing: LiveDrawing) {
    self.drawing = drawing
    self.place = place
    area = drawing.layout.running
  }

  /// The label at the left, the zones at the right.
  func drawLabel(_ label: String, _ style: Style, into buffer: inout Buffer) {
    let x = buffer.put(label, at: area.origin, style)
    let zones = drawing.words.zones(drawing.cue(place).zones, orWholeSite: true)
    let text = Shortening.cut(zones, columns: area.width - x - 2, glyphs: buffer.glyphs)
    buffer.putRight(text, endingAt: area.endX, row: area.y, muted)
  }

  /// Number and title on two rows, and what there is to say at the end of the second.
  func drawTitle(beside remark: String, into buffer: inout Buffer) {
    let cue = drawing.cue(place)
    let code = cue.code ?? ""
    buffer.put(code, at: area.row(1).origin, muted)
    let x = area.x + (code.isEmpty ? 0 : TextWidth.of(code) + 1)
    let width = area.endX - x
    let parts = Wrapping.lines(cue.title, columns: width)
    buffer.put(parts.first ?? "", at: Point(x: x, y: area.y + 1), Style(.head).bold)
    if parts.count > 1 {
      let rest = parts.dropFirst().joined(separator: " ")
      let room = width - TextWidth.of(remark) - 2
      let text = Shortening.title(rest, columns: room, glyphs: buffer.glyphs)
      buffer.put(text, at: Point(x: x, y: area.y + 2), Style(.head).bold)
    }
    buffer.putRight(remark, endingAt: area.endX, row: area.y + 2, muted)
  }

  /// Number and title on one row.
  func drawLine(into buffer: inout Buffer) {
    let cue = drawing.cue(place)
    var x = area.x
    if let code = cue.code {
      x += buffer.put(code, at: area.origin, Style(.muted, on: .none, .undimmed)) + 1
    }
    let title = Shortening.title(cue.title, columns: area.endX - x, glyphs: buffer.glyphs)
    buffer.put(title, at: Point(x: x, y: area.y), Style(.head).bold)
  }
}
