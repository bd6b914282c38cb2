import Planning
import Rendering
import Wording

/// The crowd as a block: its figure beside the limit, a bar or a curve, the gates.
struct CrowdBlock {
  private let watch: CrowdWatch
  private let words: Words
  private let key: String

  init(_ state: State) {
    watch = state.crowd
    words = state.words
    key = state.keymap.name(of: "readings", words)
  }

  /// The rows that it takes with a bar.
  var height: Int { watch.latest == nil ? 1 : 3 }

  /// The rows that it takes with a curve in the bar's place.
  var tallHeight: Int { watch.latest == nil || watch.limit == 0 ? height : LevelCurve.height + 2 }

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
    guard area.height >= height else { return }
    if area.height >= tallHeight, let curve = LevelCurve(watch, columns: area.width, words) {
      curve.draw(into: &buffer, in: area.inset(top: 1))
      drawGates(of: latest, in: area.row(tallHeight - 1), into: &buffer)
      return
    }
    buffer.thinBar(
      at: area.row(1).origin,
      columns: area.width,
      part: latest.total,
      of: max(1, watch.limit),
      watch.level(of: latest.total).style ?? Style(.done)
    )
    drawGates(of: latest, in: area.row(2), into: &buffer)
  }

  /// How many there were at each gate, and when they were counted.
  private func drawGates(of latest: CrowdWatch.Count, in row: Rect, into buffer: inout Buffer) {
    let muted = Style(.muted, on: .none, .undimmed)
    let read = words.readAt(words.hour(latest.time.minute))
    let end = row.endX - buffer.putRight(read, endingAt: row.endX, row: row.y, muted) - 2
    let gates = latest.gates.map { "\(words.gate($0.zone)) \(words.count($0.crowd))" }
    let text = gates.joined(separator: "   ")
    let shown = Shortening.cut(text, columns: max(0, end - row.x), glyphs: buffer.glyphs)
    buffer.put(shown, at: row.origin, muted)
  }
}

/// `Jauge 1 640 sur 2 000   △ alerte 82 %`.
struct CrowdFigure {
  private let watch: CrowdWatch
  private let count: CrowdWatch.Count
  private let words: Words

  init(_ watch: CrowdWatch, _ count: CrowdWatch.Count, _ words: Words) {
    self.watch = watch
    self.count = count
    self.words = words
  }

  private var level: CrowdWatch.Level { watch.level(of: count.total) }
  private var limit: String { words.outOf(words.count(watch.limit)) }

  /// The share of the limit, after the word for its level.
  private var share: String {
    let percent = words.percent(watch.percent(count.total))
    return switch level {
    case .free: percent
    case .near: "\(words.crowdWarningLine) \(percent)"
    case .full: "\(words.crowdLimitLine) \(percent)"
    }
  }

  /// The cells that it takes.
  var width: Int {
    TextWidth.of("\(words.crowdHeading) \(words.count(count.total)) \(limit)  \(share)")
      + (level.glyph == nil ? 0 : 2)
  }

  /// Draws it from the left of a row to its right.
  func draw(into buffer: inout Buffer, in row: Rect) {
    let muted = Style(.muted, on: .none, .undimmed)
    let style = level.style?.bold ?? Style(.head).bold
    var x = row.x + buffer.put(words.crowdHeading, at: row.origin, Style(.head).bold) + 1
    x += buffer.put(words.count(count.total), at: Point(x: x, y: row.y), style) + 1
    let start = row.endX - TextWidth.of(share)
    let mark = start - (level.glyph == nil ? 0 : 2)
    buffer.put(limit, at: Point(x: x, y: row.y), muted, maxWidth: max(0, mark - x - 1))
    buffer.put(share, at: Point(x: start, y: row.y), style)
    if let glyph = level.glyph { buffer.put(glyph, at: Point(x: mark, y: row.y), style) }
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
