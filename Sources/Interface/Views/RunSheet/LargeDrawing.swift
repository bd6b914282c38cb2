import Planning
import Rendering
import Wording

/// Draws the run sheet so large that it is read at two metres: the hour and the delay, what runs, what
/// comes, and at the foot the gravest incident and the wind.
struct LargeDrawing {
  private let state: State
  private let sheet: LiveRunSheet
  private let layout: LargeLayout
  private var words: Words { state.words }

  init?(_ state: State, _ glyphs: GlyphSet) {
    guard let sheet = state.runSheet.sheet else { return nil }
    self.state = state
    self.sheet = sheet
    layout = LargeLayout(state.size, glyphs)
  }

  func draw(into buffer: inout Buffer) {
    drawClock(into: &buffer)
    drawDelay(into: &buffer)
    let waiting = sheet.waiting.sorted {
      (sheet.rows[$0].forecast.start, $0) < (sheet.rows[$1].forecast.start, $1)
    }
    if let focus = sheet.focus {
      let timer = RowTimer(focus, sheet, at: state.now)
      let style = timer.left < 0 ? Style(.late).bold : Style(.accent).bold
      let sign = timer.left < 0 ? "+" : ""
      drawLabel(words.nowLarge, focus, Style(.accent).bold, row: layout.nowLabel, into: &buffer)
      let time = sign + words.clock(digits: abs(timer.left))
      drawName(focus, time, style, row: layout.nowName, isDrawn: true, into: &buffer)
      drawBar(timer, into: &buffer)
      drawNext(waiting.first, into: &buffer)
    } else if let next = waiting.first {
      let left = (sheet.rows[next].forecast.start - sheet.now) * 60 - state.now.second
      drawLabel(
        words.comesNextLabel,
        next,
        Style(.accent).bold,
        row: layout.nowLabel,
        into: &buffer
      )
      let time = left > 0 ? words.clock(digits: left) : words.hour(state.now.minute)
      drawName(next, time, Style(.accent).bold, row: layout.nowName, isDrawn: true, into: &buffer)
      drawNext(waiting.dropFirst().first, into: &buffer)
    } else {
      let point = Point(x: layout.columns.lowerBound, y: layout.nowLabel)
      buffer.put(words.dayIsDone, at: point, Style(.done).bold)
    }
    LargeFoot(state).draw(in: layout.columns, row: layout.foot, into: &buffer)
  }

  // MARK: - The hour and the delay

  private func drawClock(into buffer: inout Buffer) {
    let hour = words.hour(state.now.minute)
    let style = Style(.head).bold
    if layout.scale == 0 {
      buffer.put(hour, at: layout.clock, style)
    } else {
      let colon = Style(.muted)
      buffer.blockFigures(hour, at: layout.clock, scale: layout.scale, style, colon: colon)
    }
  }

  /// The delay at the right, with its unit on the same foot, and what it is about below.
  private func drawDelay(into buffer: inout Buffer) {
    let delay = sheet.delay
    let squeeze = sheet.squeezes.first
    let style = delay < 0 ? Style(.muted, on: .none, .undimmed) : state.style(ofDelay: delay)
    let end = layout.columns.upperBound
    let foot = layout.clock.y + 5 * max(1, layout.scale) - 1
    var caption = squeeze.map { words.catchUpBefore(state.hourText($0.before)) } ?? ""
    if layout.scale == 0 {
      let text = words.punctual(delay)
      buffer.putRight(text, endingAt: end, row: layout.clock.y, delay == 0 ? Style(.done) : style)
    } else if delay == 0 {
      drawRight(words.onTimeLarge, endingAt: end, foot: foot, Style(.done).bold, into: &buffer)
    } else {
      let isLong = abs(delay) >= 100
      let figure = isLong ? abs(delay) / 60 : abs(delay)
      let unit = isLong ? words.hoursLarge : words.minutesLarge
      let width = drawRight(unit, endingAt: end, foot: foot, style.bold, into: &buffer)
      var text = words.signed(delay < 0 ? -figure : figure)
      let room =
        end - width - 3 - layout.clock.x
        - Buffer.figureColumns(words.hour(0), scale: layout.scale) - 4
      if Buffer.figureColumns(text, scale: layout.scale) > room {
        // The sign gives way to words.
        text = "\(figure)"
        caption = [delay < 0 ? words.earlyLarge : words.lateLarge, caption]
          .filter { !$0.isEmpty }.joined(separator: " · ")
      }
      let x = end - width - 3 - Buffer.figureColumns(text, scale: layout.scale)
      let point = Point(x: x, y: layout.clock.y)
      buffer.blockFigures(text, at: point, scale: layout.scale, style.bold)
    }
    guard let row = layout.caption else { return }
    let captionStyle = squeeze == nil ? style : Style(.late).bold
    buffer.putRight(caption, endingAt: end, row: row, captionStyle)
  }

  /// Writes letters that end before a column and stand on a row; returns the columns they take.
  @discardableResult
  private func drawRight(
    _ text: String,
    endingAt end: Int,
    foot: Int,
    _ style: Style,
    into buffer: inout Buffer
  ) -> Int {
    let size: LetterSize = layout.scale >= 3 ? .large : .small
    let rows = buffer.letterRows(size)
    guard layout.scale > 1, let width = Buffer.letterColumns(text, size) else {
      return buffer.putRight(text, endingAt: end, row: foot, style)
    }
    let point = Point(x: end - width, y: foot - rows + 1)
    buffer.blockLetters(text, at: point, size, style)
    return width
  }

  // MARK: - Rows

  private func drawLabel(
    _ label: String,
    _ place: Int,
    _ style: Style,
    row y: Int,
    into buffer: inout Buffer
  ) {
    let start = layout.columns.lowerBound
    let x = start + buffer.put(label, at: Point(x: start, y: y), style) + 2
    let cue = state.cue(at: place, of: sheet)
    let room = layout.columns.upperBound - x - (layout.hasTimesBeside ? 0 : 10)
    let title = Shortening.title(cue.title, columns: room, glyphs: buffer.glyphs)
    buffer.put(title, at: Point(x: x, y: y), Style(.muted, on: .none, .undimmed))
  }

  private func drawNext(_ place: Int?, into buffer: inout Buffer) {
    guard let place else { return }
    let row = sheet.rows[place]
    let muted = Style(.muted, on: .none, .undimmed).bold
    drawLabel(words.comesNextLabel, place, muted, row: layout.nextLabel, into: &buffer)
    let hour = state.hourText(row.forecast.start)
    let isDrawn = layout.drawsNext
    drawName(place, hour, Style(.text), row: layout.nextName, isDrawn: isDrawn, into: &buffer)
  }

  /// A row's name as letters, or as spaced capitals, and a time at the right.
  private func drawName(
    _ place: Int,
    _ time: String,
    _ style: Style,
    row y: Int,
    isDrawn: Bool,
    into buffer: inout Buffer
  ) {
    let cue = state.cue(at: place, of: sheet)
    let (start, end) = (layout.columns.lowerBound, layout.columns.upperBound)
    var room = end - start
    if layout.hasTimesBeside, isDrawn, let size = layout.letters,
      let width = Buffer.letterColumns(time, size)
    {
      buffer.blockLetters(time, at: Point(x: end - width, y: y), size, style)
      room -= width + 3
    } else {
      buffer.putRight(
        time,
        endingAt: end,
        row: y == layout.nowName ? layout.nowLabel : layout.nextLabel,
        style.bold
      )
    }
    let ink = y == layout.nowName ? Style(.head).bold : Style(.text)
    if isDrawn, let (name, size) = letters(of: cue, columns: room) {
      // On the foot of the time beside it.
      let rows = layout.letters.map { buffer.letterRows($0) } ?? 0
      let point = Point(x: start, y: y + rows - buffer.letterRows(size))
      buffer.blockLetters(name, at: point, size, ink)
    } else {
      let text = LargeName.spaced(cue.short ?? cue.title, columns: room)
      buffer.put(text, at: Point(x: start, y: y), ink.bold, maxWidth: room)
    }
  }

  /// A row's name and the size in which it fits: that of the screen, else the small one.
  private func letters(of cue: Cue, columns: Int) -> (String, LetterSize)? {
    guard let most = layout.letters else { return nil }
    for size in most == .large ? [LetterSize.large, .small] : [most] {
      if let name = LargeName(cue, columns: columns, size).letters { return (name, size) }
    }
    return nil
  }

  private func drawBar(_ timer: RowTimer, into buffer: inout Buffer) {
    guard let y = layout.bar else { return }
    let isOver = timer.left <= 0
    let style = timer.left < 0 ? Style(.late) : Style(.accent)
    let point = Point(x: layout.columns.lowerBound, y: y)
    let (part, whole) = isOver ? (1, 1) : (timer.elapsed, timer.whole)
    guard buffer.glyphs == .unicode else {
      buffer.thinBar(at: point, columns: layout.columns.count, part: part, of: whole, style)
      return
    }
    let parts = ThinBar.parts(columns: layout.columns.count, part: part, of: whole)
    let done = parts.heavy + (parts.hasHalf ? 1 : 0)
    let half = Blocks.lower(eighths: 4)
    buffer.horizontal(half, from: point, count: layout.columns.count, Style(.line))
    buffer.horizontal(half, from: point, count: done, style)
  }
}

/// What a row is called in large letters.
struct LargeName {
  /// The name that fits; nil: none does.
  let letters: String?

  /// The short title of a cue, else the longest first words of its title that fit.
  init(_ cue: Cue, columns: Int, _ size: LetterSize) {
    func fits(_ text: String) -> Bool {
      Buffer.letterColumns(text, size).map { $0 <= columns } ?? false
    }
    if let short = cue.short, fits(short) {
      letters = short
      return
    }
    let main = cue.title.prefix { !",:(".contains($0) }
    let found = main.split(separator: " ")
    letters = (1...max(1, found.count)).reversed()
      .map { found.prefix($0).joined(separator: " ") }.first { !$0.isEmpty && fits($0) }
  }

  /// Capitals with a blank after each, as far as they fit.
  static func spaced(_ text: String, columns: Int) -> String {
    let all = text.uppercased().map(String.init).joined(separator: " ")
    if TextWidth.of(all) <= columns { return all }
    return Shortening.cut(text.uppercased(), columns: columns)
  }
}
