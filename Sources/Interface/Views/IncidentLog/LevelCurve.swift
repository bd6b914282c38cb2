import Planning
import Rendering
import Wording

/// Readings of the last hours in eighths of a block, the thresholds on their lines.
struct LevelCurve {
  /// The rows that it takes: five of curve, one of hours.
  static let height = 6
  /// Minutes that a cell stands for.
  static let minutes = 10

  /// A threshold, and how what reaches it looks.
  struct Level {
    let from: Int
    let name: String
    let style: Style
  }

  private let words: Words
  private let levels: [Level]
  private let latest: Int
  /// What a row stands for.
  private let step: Int
  private let slots: [Int?]
  private let end: LogTime
  /// How readings turn, in a few words.
  private let trend: String?
  /// The cells of the levels' figures.
  private let figures: Int

  /// The wind in `columns` cells, its levels at the right; nil without a reading.
  init?(_ watch: WindWatch, columns: Int, _ words: Words) {
    guard let latest = watch.latest else { return nil }
    let levels = watch.levels.map { level in
      Level(
        from: level.from,
        name: words.windLevel(level.level.rawValue),
        style: level.level.style
      )
    }
    let trend = watch.trend.map { words.windTrend($0.change, minutes: $0.minutes) }
    self.init(latest.gusts, at: latest.time, levels, trend, columns, words) { count in
      watch.slots(count, of: LevelCurve.minutes, until: latest.time)
    }
  }

  /// The crowd in `columns` cells, warning and limit at the right; nil without a count or a limit.
  init?(_ watch: CrowdWatch, columns: Int, _ words: Words) {
    guard let latest = watch.latest, watch.limit > 0 else { return nil }
    let levels = [
      Level(from: watch.warningCount, name: words.crowdWarningLine, style: Style(.waiting)),
      Level(from: watch.limit, name: words.crowdLimitLine, style: Style(.late)),
    ]
    self.init(latest.total, at: latest.time, levels, nil, columns, words) { count in
      watch.slots(count, of: LevelCurve.minutes, until: latest.time)
    }
  }

  private init?(
    _ latest: Int,
    at end: LogTime,
    _ levels: [Level],
    _ trend: String?,
    _ columns: Int,
    _ words: Words,
    slots: (Int) -> [Int?]
  ) {
    (self.latest, self.end, self.levels, self.trend, self.words) = (
      latest, end, levels, trend, words
    )
    let figures = max(3, levels.map { TextWidth.of(words.count($0.from)) }.max() ?? 0)
    let names = levels.map { TextWidth.of($0.name) }.max() ?? 0
    let cells = columns - figures - names - 2
    guard cells > 6 else { return nil }
    self.figures = figures
    self.slots = slots(cells)
    let highest = max(self.slots.compactMap(\.self).max() ?? 0, levels.last?.from ?? 0)
    step = LevelCurve.step(for: highest)
  }

  /// The height of a row, so that five hold what is to be seen.
  static func step(for highest: Int) -> Int {
    var unit = 10
    while true {
      for step in [unit, unit * 2, unit * 5 / 2, unit * 5] where step * (height - 1) > highest {
        return step
      }
      unit *= 10
    }
  }

  func draw(into buffer: inout Buffer, in area: Rect) {
    for row in 0..<min(area.height, LevelCurve.height - 1) {
      draw(level: LevelCurve.height - 2 - row, in: area.row(row), into: &buffer)
    }
    guard area.height >= LevelCurve.height else { return }
    drawHours(in: area.row(LevelCurve.height - 1), into: &buffer)
  }

  /// How what reaches so much looks.
  private func style(of value: Int) -> Style {
    levels.last { value >= $0.from }?.style ?? Style(.planned)
  }

  /// One row of the curve, and the threshold that lies on it.
  private func draw(level row: Int, in area: Rect, into buffer: inout Buffer) {
    let base = row * step
    let threshold = levels.first { (base..<base + step).contains($0.from) }
    for (column, value) in slots.enumerated() {
      let point = area.origin.moved(x: column)
      let over = (value ?? 0) - base
      guard over > 0 else {
        guard let threshold else { continue }
        // Where it does not lie between two rows, it is drawn in the middle of its own.
        let line: Glyph = (threshold.from - base) * 3 < step ? .ghost : .rule
        let style = latest >= threshold.from ? threshold.style : Style(.line)
        buffer.put(line, at: point, style)
        continue
      }
      let eighths = max(1, min(8, over * 8 / step))
      let block = Blocks.lower(eighths: eighths, in: buffer.glyphs)
      let style = style(of: min(value ?? 0, base + step - 1))
      buffer.put(String(Character(block)), at: point, style)
    }
    guard let threshold else { return }
    let x = area.x + slots.count + 1
    let style = latest >= threshold.from ? threshold.style.bold : Style(.muted)
    let figure = words.count(threshold.from)
    buffer.putRight(figure, endingAt: x + figures, row: area.y, style, maxWidth: figures)
    let muted = Style(.muted, on: .none, .undimmed)
    let name = Point(x: x + figures + 1, y: area.y)
    buffer.put(threshold.name, at: name, muted, maxWidth: area.endX - name.x)
  }

  /// From when to when, and how it turns.
  private func drawHours(in area: Rect, into buffer: inout Buffer) {
    let muted = Style(.muted, on: .none, .undimmed)
    let first = LogTime(end.day, end.minute - (slots.count - 1) * LevelCurve.minutes)
    let start = buffer.put(words.hour(first.minute), at: area.origin, muted)
    var edge = area.x + slots.count
    if let trend {
      let room = area.width - start - 1
      let width = buffer.putRight(trend, endingAt: area.endX, row: area.y, muted, maxWidth: room)
      edge = min(edge, area.endX - width - 1)
    }
    let last = words.hour(end.minute)
    guard edge - area.x >= start + TextWidth.of(last) + 2 else { return }
    buffer.putRight(last, endingAt: edge, row: area.y, muted)
  }
}
