import Planning
import Rendering
import Wording

/// The wind as a block: its figure and level, its curve, what the level asks.
struct WindBlock {
  private let watch: WindWatch
  private let words: Words
  private let key: String

  init(_ state: State) {
    watch = state.wind
    words = state.words
    key = state.keymap.name(of: "readings", words)
  }

  /// The level that holds; nil: below all.
  private var level: Thresholds.Wind? { watch.latest.flatMap { watch.level(of: $0.gusts) } }

  /// The rows that it takes where there is room: the figure, the curve, what the level asks.
  var height: Int {
    watch.latest == nil ? 1 : 1 + LevelCurve.height + (level == nil ? 0 : 1)
  }

  /// Draws as much of it as there is room for; the figure always.
  func draw(into buffer: inout Buffer, in area: Rect) {
    guard area.height > 0 else { return }
    drawFigure(in: area.row(0), into: &buffer)
    guard area.height >= height, let curve = LevelCurve(watch, columns: area.width, words)
    else { return }
    curve.draw(into: &buffer, in: area.inset(top: 1))
    guard let level else { return }
    let advice = words.windLevel(level.level.rawValue) + words.colon + level.advice
    let shown = Shortening.cut(advice, columns: area.width, glyphs: buffer.glyphs)
    let muted = Style(.muted, on: .none, .undimmed)
    buffer.put(shown, at: area.row(LevelCurve.height + 1).origin, muted)
  }

  /// `Vent  rafales 44 km/h           △ jaune`.
  private func drawFigure(in row: Rect, into buffer: inout Buffer) {
    let muted = Style(.muted, on: .none, .undimmed)
    var x = row.x + buffer.put(words.windHeading, at: row.origin, Style(.head).bold) + 2
    guard let latest = watch.latest else {
      buffer.put(words.noWind(key: key), at: Point(x: x, y: row.y), muted, maxWidth: row.endX - x)
      return
    }
    if row.width >= 36 {
      x += buffer.put(words.gusts, at: Point(x: x, y: row.y), muted) + 1
    }
    let figure = words.kilometresPerHour(latest.gusts)
    x += buffer.put(
      figure,
      at: Point(x: x, y: row.y),
      (level?.level.style ?? Style(.head)).bold,
      maxWidth: row.endX - x
    )
    let name = words.windLevel(level?.level.rawValue ?? "")
    let start = row.endX - TextWidth.of(name)
    guard start - 2 > x else { return }
    let style = level?.level.style.bold ?? muted
    buffer.put(name, at: Point(x: start, y: row.y), style)
    if let level { buffer.put(level.level.glyph, at: Point(x: start - 2, y: row.y), style) }
  }
}
