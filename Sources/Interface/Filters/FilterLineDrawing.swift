import Rendering
import Wording

/// Draws what a filter being typed may go on with, above its line.
func draw(_ line: FilterLine, _ words: Words, into buffer: inout Buffer) {
  guard !line.completions.isEmpty else { return }
  // What is filtered stays in sight above.
  let most = max(3, min(8, buffer.size.rows / 4))
  let rows = min(line.completions.count, most)
  let area = openSheet(words.filterOffers(line.completions.count), rows: rows, into: &buffer)
  let top = max(0, min((line.selected ?? 0) - rows / 2, line.completions.count - rows))
  let widest = line.completions.map { TextWidth.of($0.label) }.max() ?? 0
  let labels = min(widest, max(8, area.width / 2))
  for row in 0..<min(rows, area.height) {
    let completion = line.completions[top + row]
    let place = area.row(row)
    let label = Shortening.cut(completion.label, columns: labels, glyphs: buffer.glyphs)
    buffer.put(label, at: place.origin, Style(.head, on: .panel).bold)
    let help = Shortening.cut(
      completion.help,
      columns: max(0, place.width - labels - 3),
      glyphs: buffer.glyphs
    )
    buffer.put(help, at: place.origin.moved(x: labels + 3), Style(.muted, on: .panel))
    if top + row == line.selected { selectLine(place, into: &buffer) }
  }
}
