import Planning
import Rendering
import Wording

/// The last line of the large mode: the gravest incident with its age, and the wind.
struct LargeFoot {
  private let state: State
  private var words: Words { state.words }

  init(_ state: State) {
    self.state = state
  }

  func draw(in columns: Range<Int>, row y: Int, into buffer: inout Buffer) {
    let end = columns.upperBound - drawWind(endingAt: columns.upperBound, row: y, into: &buffer)
    let now = state.stamp
    guard let entry = state.log.log.open(at: now).first else { return }
    let style = entry.severity.style.bold
    let start = columns.lowerBound
    buffer.put(entry.severity, at: Point(x: start, y: y))
    let age = EntryStanding.age(of: entry, in: state)
    let room = end - start - 5 - TextWidth.of(age)
    let text = Shortening.cut(
      words.entryText(of: entry.incident),
      columns: room,
      glyphs: buffer.glyphs
    )
    let x = start + 2 + buffer.put(text, at: Point(x: start + 2, y: y), style)
    buffer.put("· \(age)", at: Point(x: x + 1, y: y), style)
  }

  /// `Vent 44 km/h △ jaune`, to the left of a column; returns the columns it takes with a gap.
  private func drawWind(endingAt end: Int, row y: Int, into buffer: inout Buffer) -> Int {
    let watch = state.wind
    guard let latest = watch.latest else { return 0 }
    let level = watch.level(of: latest.gusts)
    let style = (level?.level.style ?? Style(.head)).bold
    let name = words.windLevel(level?.level.rawValue ?? "")
    let mark = level.map { buffer.glyphs.text($0.level.glyph) }
    let text = [words.windHeading, words.kilometresPerHour(latest.gusts), mark, name]
      .compactMap { $0 }.joined(separator: " ")
    return buffer.putRight(text, endingAt: end, row: y, style) + 3
  }
}
