import Planning
import Rendering
import Wording

/// The wind as a block: its figure and level, its curve, what the level asks.
struct WindBlock {
  /// The rows of the whole block.
  static let height = WindCurve.height + 2

  private let watch: WindWatch
  private let words: Words
  private let key: String

  init(_ state: State) {
    watch = state.log.wind
    words = state.words
    key = state.keymap.name(of: "readings", words)
  }

  /// The rows that it takes where there is room.
  var height: Int { watch.latest == nil ? 1 : WindBlock.height }

  /// Draws as much of it as there is room for; the figure always.
  func draw(into buffer: inout Buffer, in area: Rect) {
    guard area.height > 0 else { return }
    drawFigure(in: area.row(0), into: &buffer)
    guard area.height >= WindBlock.height,
      let curve = WindCurve(watch, columns: area.width, words)
    else { return }
    curve.draw(into: &buffer, in: area.inset(top: 1))
    guard let latest = watch.latest, let level = watch.level(of: latest.gusts) else { return }
    let advice = words.windLevel(level.level.rawValue) + words.colon + level.advice
    let shown = Shortening.cut(advice, columns: area.width, glyphs: buffer.glyphs)
    let muted = Style(.muted, on: .none, .undimmed)
    buffer.put(shown, at: area.row(WindBlock.height - 1).origin, muted)
  }

  /// `Vent  rafales 44 km/h           △ jaune`.
  private func drawFigure(in row: Rect, into buffer: inout Buffer) {
    let muted = Style(.muted, on: .none, .undimmed)
    var x = row.x + buffer.put(words.windHeading, at: row.origin, Style(.head).bold) + 2
    guard let latest = watch.latest else {
      buffer.put(words.noWind(key: key), at: Point(x: x, y: row.y), muted, maxWidth: row.endX - x)
      return
    }
    let level = watch.level(of: latest.gusts)
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

/// The crowd as a block: its figure beside the limit, a bar, the gates.
struct CrowdBlock {
  /// The rows of the whole block.
  static let height = 3

  private let watch: CrowdWatch
  private let words: Words
  private let key: String

  init(_ state: State) {
    watch = state.log.crowd
    words = state.words
    key = state.keymap.name(of: "readings", words)
  }

  /// The rows that it takes where there is room.
  var height: Int { watch.latest == nil ? 1 : CrowdBlock.height }

  /// Draws as much of it as there is room for; the figure always.
  func draw(into buffer: inout Buffer, in area: Rect) {
    guard area.height > 0 else { return }
    let muted = Style(.muted, on: .none, .undimmed)
    guard let latest = watch.latest else {
      let x = area.x + buffer.put(words.crowdHeading, at: area.origin, Style(.head).bold) + 2
      let text = words.noCrowd(key: key)
      buffer.put(text, at: Point(x: x, y: area.y), muted, maxWidth: area.endX - x)
      return
    }
    CrowdFigure(watch, latest, words).draw(into: &buffer, in: area.row(0))
    guard area.height >= CrowdBlock.height else { return }
    buffer.thinBar(
      at: area.row(1).origin,
      columns: area.width,
      part: latest.total,
      of: max(1, watch.limit),
      watch.level(of: latest.total).style ?? Style(.done)
    )
    let row = area.row(2)
    let read = words.readAt(words.hour(latest.time.minute))
    let end = row.endX - buffer.putRight(read, endingAt: row.endX, row: row.y, muted) - 2
    let gates = latest.gates.map { "\(words.gate($0.zone)) \(words.count($0.crowd))" }
    let text = gates.joined(separator: "   ")
    let shown = Shortening.cut(text, columns: max(0, end - row.x), glyphs: buffer.glyphs)
    buffer.put(shown, at: row.origin, muted)
  }
}

/// `Jauge 1 640 sur 2 000   △ 82 %`.
struct CrowdFigure {
  private let watch: CrowdWatch
  private let count: CrowdWatch.Count
  private let words: Words

  init(_ watch: CrowdWatch, _ count: CrowdWatch.Count, _ words: Words) {
    self.watch = watch
    self.count = count
    self.words = words
  }

  private var percent: String { words.percent(watch.percent(count.total)) }
  private var limit: String { words.outOf(words.count(watch.limit)) }

  /// The cells that it takes.
  var width: Int {
    TextWidth.of("\(words.crowdHeading) \(words.count(count.total)) \(limit)  \(percent)")
      + (watch.level(of: count.total).glyph == nil ? 0 : 2)
  }

  /// Draws it from the left of a row to its right.
  func draw(into buffer: inout Buffer, in row: Rect) {
    let level = watch.level(of: count.total)
    let muted = Style(.muted, on: .none, .undimmed)
    let style = level.style?.bold ?? Style(.head).bold
    var x = row.x + buffer.put(words.crowdHeading, at: row.origin, Style(.head).bold) + 1
    x += buffer.put(words.count(count.total), at: Point(x: x, y: row.y), style) + 1
    let start = row.endX - TextWidth.of(percent)
    buffer.put(limit, at: Point(x: x, y: row.y), muted, maxWidth: max(0, start - x - 2))
    buffer.put(percent, at: Point(x: start, y: row.y), style)
    if let glyph = level.glyph { buffer.put(glyph, at: Point(x: start - 2, y: row.y), style) }
  }
}

extension CrowdWatch.Level {
  /// Its mark, beside the figure; nil: there is room.
  fileprivate var glyph: Glyph? {
    switch self {
    case .free: nil
    case .near: .moderate
    case .full: .grave
    }
  }

  /// How the figure looks; nil: as any other.
  fileprivate var style: Style? {
    switch self {
    case .free: nil
    case .near: Style(.waiting)
    case .full: Style(.late)
    }
  }
}
