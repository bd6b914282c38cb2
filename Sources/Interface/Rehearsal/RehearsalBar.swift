import Planning
import Rendering
import Wording

/// The first row of a rehearsal, in place of the title: reversed from edge to edge, so that nobody
/// takes it for the day itself.
struct RehearsalBar {
  private let state: State
  private let rehearsal: Rehearsal

  /// The row of a state; nil: it is no rehearsal.
  init?(_ state: State) {
    guard let rehearsal = state.rehearsal else { return nil }
    self.state = state
    self.rehearsal = rehearsal
  }

  func draw(into buffer: inout Buffer) {
    let words = state.words
    let width = buffer.size.columns
    let bar = Style(.waiting, .reverse).bold
    buffer.fill(Rect(x: 0, y: 0, width: width, height: 1), bar)
    let speed = words.rehearsalSpeed(rehearsal.speed, isPaused: rehearsal.isPaused)
    let badge = "\(words.rehearsal) \(speed)"
    var x = 1 + buffer.put(badge, at: Point(x: 1, y: 0), bar, maxWidth: width - 2)
    var right = width - 1
    for (place, piece) in pieces(buffer.glyphs).enumerated() {
      // How the copy is saved is said in part rather than not at all.
      let room = right - x - 3
      let text = place == 0 ? Shortening.cut(piece, columns: room, glyphs: buffer.glyphs) : piece
      let length = TextWidth.of(text)
      guard length <= room else { break }
      right -= length
      buffer.put(text, at: Point(x: right, y: 0), bar)
      right -= 2
    }
    x += 3
    guard right - x > 6 else { return }
    let name = Shortening.cut(
      state.project.settings.name,
      columns: right - x,
      glyphs: buffer.glyphs
    )
    buffer.put(name, at: Point(x: x, y: 0), bar)
  }

  /// What stands at the right, from the edge: what is needed most comes first.
  private func pieces(_ glyphs: GlyphSet) -> [String] {
    let words = state.words
    let saved: String =
      switch state.saveStatus {
      case .saved: glyphs.text(.saved)
      case .saving: glyphs.text(.unsaved)
      case .failing(let unsaved, let reason): words.notSaved(unsaved, reason)
      }
    let hour = words.hour(state.now.minute)
    let days = state.project.settings.dayJ.map { state.now.day - $0 }
    let dayJ = days.map { $0 == 0 ? words.dayJIsToday : words.countdown($0) }
    return [saved, hour, state.dueCall ?? "", dayJ ?? "", words.fullDate(state.now.day)]
      .filter { !$0.isEmpty }
  }
}
