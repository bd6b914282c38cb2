import Planning
import Rendering
import Wording

extension Thresholds.Wind.Level {
  /// Its mark, beside which its word always stands.
  var glyph: Glyph { self == .yellow ? .moderate : .grave }

  /// How it looks.
  var style: Style {
    switch self {
    case .yellow: Style(.waiting)
    case .orange: Style(.critical)
    case .red: Style(.late)
    }
  }
}

/// The wind of the last hours in eighths of a block, the thresholds on their lines.
struct WindCurve {
  /// The rows that it takes: five of curve, one of hours.
  static let height = 6
  /// The cells that the levels at its right take.
  static let labels = 11
  /// Minutes that a cell stands for.
  static let minutes = 10

  private let watch: WindWatch
  private let words: Words
  /// What a row stands for, in km/h.
  private let step: Int
  private let slots: [Int?]
  private let end: LogTime

  /// The curve of some readings in `columns` cells, labels at its right; nil without a reading.
  init?(_ watch: WindWatch, columns: Int, _ words: Words) {
    guard let latest = watch.latest, columns > WindCurve.labels + 6 else { return nil }
    self.watch = watch
    self.words = words
    end = latest.time
    slots = watch.slots(columns - WindCurve.labels, of: WindCurve.minutes, until: latest.time)
    let highest = max(slots.compactMap(\.self).max() ?? 0, watch.levels.last?.from ?? 0)
    step = WindCurve.step(for: highest)
  }

  /// The height of a row in km/h, so that five hold what is to be seen.
  static func step(for highest: Int) -> Int {
    [10, 20, 25, 50, 100].first { $0 * (height - 1) > highest } ?? 100
  }

  func draw(into buffer: inout Buffer, in area: Rect) {
    for row in 0..<min(area.height, WindCurve.height - 1) {
      draw(level: WindCurve.height - 2 - row, in: area.row(row), into: &buffer)
    }
    guard area.height >= WindCurve.height else { return }
    drawHours(in: area.row(WindCurve.height - 1), into: &buffer)
  }

  /// One row of the curve, and the threshold that lies on it.
  private func draw(level row: Int, in area: Rect, into buffer: inout Buffer) {
    let base = row * step
    let threshold = watch.levels.first { (base..<base + step).contains($0.from) }
    let isReached = { (level: Thresholds.Wind) in (watch.latest?.gusts ?? 0) >= level.from }
    for (column, gusts) in slots.enumerated() {
      let point = area.origin.moved(x: column)
      let over = (gusts ?? 0) - base
      guard over > 0 else {
        guard let threshold else { continue }
        // Where it does not lie between two rows, it is drawn in the middle of its own.
        let line: Glyph = (threshold.from - base) * 3 < step ? .ghost : .rule
        let style = isReached(threshold) ? threshold.level.style : Style(.line)
        buffer.put(line, at: point, style)
        continue
      }
      let eighths = max(1, min(8, over * 8 / step))
      let block = Blocks.lower(eighths: eighths, in: buffer.glyphs)
      let level = watch.level(of: min(gusts ?? 0, base + step - 1))
      buffer.put(String(Character(block)), at: point, level?.level.style ?? Style(.planned))
    }
    guard let threshold else { return }
    let x = area.x + slots.count + 1
    let style = isReached(threshold) ? threshold.level.style.bold : Style(.muted)
    let figure = "\(threshold.from)"
    buffer.putRight(figure, endingAt: x + 3, row: area.y, style, maxWidth: 3)
    let name = words.windLevel(threshold.level.rawValue)
    let muted = Style(.muted, on: .none, .undimmed)
    buffer.put(name, at: Point(x: x + 4, y: area.y), muted, maxWidth: area.endX - x - 4)
  }

  /// From when to when, and how it turns.
  private func drawHours(in area: Rect, into buffer: inout Buffer) {
    let muted = Style(.muted, on: .none, .undimmed)
    let first = LogTime(end.day, end.minute - (slots.count - 1) * WindCurve.minutes)
    let start = buffer.put(words.hour(first.minute), at: area.origin, muted)
    if slots.count >= start * 2 + 2 {
      let curveEnd = area.x + slots.count
      buffer.putRight(words.hour(end.minute), endingAt: curveEnd, row: area.y, muted)
    }
    if let trend = watch.trend {
      let text = words.windTrend(trend.change, minutes: trend.minutes)
      buffer.putRight(text, endingAt: area.endX, row: area.y, muted, maxWidth: area.width - start)
    }
  }
}
