import Planning
import Rendering
import Wording

/// The first row: the project at the left, the day and what is left at the right.
///
/// What drops first: «enregistré», the year, the week, the project's name (cut), the date.
struct TitleBar {
  private let state: State

  init(_ state: State) {
    self.state = state
  }

  private struct Piece {
    let text: String
    let style: Style
  }

  func draw(into buffer: inout Buffer) {
    let width = buffer.size.columns
    if case .failing(let count, let reason) = state.saveStatus {
      let banner = Style(.late, .reverse).bold
      buffer.fill(Rect(x: 0, y: 0, width: width, height: 1), banner)
      let text = Shortening.cut(state.words.notSaved(count, reason), columns: width - 2)
      buffer.put(text, at: Point(x: 1, y: 0), banner)
      return
    }
    let name = state.project.settings.name
    var right = pieces(level: 0, buffer.glyphs)
    for level in 1...4 where 8 + nameRoom(name, level) + 2 + length(right) > width - 1 {
      right = pieces(level: level, buffer.glyphs)
    }
    var x = width - 1 - length(right)
    let room = x - 10
    buffer.put("JourJ", at: Point(x: 1, y: 0), Style(.accent).bold)
    if room > 3 {
      buffer.put(
        Shortening.cut(name, columns: room, glyphs: buffer.glyphs),
        at: Point(x: 8, y: 0),
        Style(.text)
      )
    }
    for piece in right {
      x += buffer.put(piece.text, at: Point(x: x, y: 0), piece.style) + 2
    }
  }

  /// How much of the name is kept whole before the next thing drops.
  private func nameRoom(_ name: String, _ level: Int) -> Int {
    let whole = TextWidth.of(name)
    return level <= 3 ? whole : min(whole, 12)
  }

  private func length(_ pieces: [Piece]) -> Int {
    pieces.reduce(0) { $0 + TextWidth.of($1.text) } + 2 * max(0, pieces.count - 1)
  }

  /// What stands at the right; with each level one thing less.
  private func pieces(level: Int, _ glyphs: GlyphSet) -> [Piece] {
    let words = state.words
    let day = state.now.day
    var pieces: [Piece] = []
    if let call = state.dueCall { pieces.append(Piece(text: call, style: Style(.late).bold)) }
    if level < 4 {
      pieces.append(Piece(text: level < 2 ? words.fullDate(day) : words.date(day), style: .plain))
    }
    if level < 3 { pieces.append(Piece(text: words.week(day.isoWeek.week), style: Style(.muted))) }
    if let dayJ = state.project.settings.dayJ {
      let text = day == dayJ ? words.dayJIsToday : words.countdown(day - dayJ)
      pieces.append(Piece(text: text, style: Style(.dayJ).bold))
    }
    if let sandbox = state.sandbox {
      let text = " \(words.sandboxBadge(sandbox.count)) "
      pieces.append(Piece(text: text, style: Style(.waiting, on: .chip).bold))
    } else if state.isReadOnly {
      pieces.append(Piece(text: words.readOnly, style: Style(.waiting)))
    } else {
      let isSaved = state.saveStatus == .saved
      let dot = glyphs.text(isSaved ? .saved : .unsaved)
      // The dot stays where it is while it is hollow.
      let word = isSaved ? words.saved : String(repeating: " ", count: TextWidth.of(words.saved))
      let text = level < 1 ? "\(dot)\u{A0}\(word)" : dot
      pieces.append(Piece(text: text, style: Style(isSaved ? .done : .waiting)))
    }
    return pieces
  }
}
