import Planning
import Rendering
import Wording

// What is wrong, with one way out of it; and what comes next in each zone.

extension LiveDrawing {
  /// A fixed row that can't be held, and one way out with its key.
  func drawBand(into buffer: inout Buffer) {
    let area = layout.band
    guard area.height > 0 else { return }
    buffer.fill(
      Rect(x: 0, y: area.y, width: area.width, height: area.height),
      Style(.text, on: .sel)
    )
    for y in area.y..<area.endY {
      buffer.put(.selection, at: Point(x: 0, y: y), Style(.late, on: .selEdge).bold)
    }
    guard let squeeze = sheet.squeezes.first else {
      // Only what is being tried takes it away.
      buffer.put(words.allHeld, at: Point(x: 2, y: area.y), Style(.done, on: .sel).bold)
      return
    }
    let late = Style(.late, on: .sel).bold
    let head = words.toCatchUp(squeeze.minutes, before: hour(squeeze.before))
    var x = 2
    buffer.put(.late, at: Point(x: x, y: area.y), late)
    x = 4 + buffer.put(head, at: Point(x: 4, y: area.y), late, maxWidth: area.width - 5)
    let way = wayOut(of: squeeze)
    if area.height > 1 {
      let title = name(of: squeeze.row)
      let room = area.width - 2 - x - 2
      let text = Shortening.title(title, columns: room, glyphs: buffer.glyphs)
      buffer.put(text, at: Point(x: x + 2, y: area.y), Style(.text, on: .sel))
      guard let way else { return }
      let what = way.what + words.sentenceColon
      let room2 = area.width - 6 - TextWidth.of(way.key) - 1 - TextWidth.of(way.verb)
      let shown = Shortening.cut(what, columns: room2, glyphs: buffer.glyphs)
      var x =
        4 + buffer.put(shown, at: Point(x: 4, y: area.y + 1), Style(.muted, on: .sel, .undimmed))
      if shown.last != " " && shown.last != "\u{A0}" { x += 1 }
      x += buffer.put(way.key, at: Point(x: x, y: area.y + 1), Style(.head, on: .sel).bold) + 1
      buffer.put(way.verb, at: Point(x: x, y: area.y + 1), Style(.muted, on: .sel, .undimmed))
    } else if let way {
      let text = " \(way.short)"
      let end = area.width - 1
      let width = TextWidth.of(way.key) + TextWidth.of(text)
      guard end - width > x + 1 else { return }
      let start = end - width
      buffer.put(way.key, at: Point(x: start, y: area.y), Style(.head, on: .sel).bold)
      buffer.putRight(text, endingAt: end, row: area.y, Style(.muted, on: .sel, .undimmed))
    }
  }

  /// A row by its number and title.
  func name(of place: Int) -> String {
    let cue = cue(place)
    return [cue.code, cue.title].compactMap { $0 }.joined(separator: " ")
  }

  /// A way out of a squeeze in words, with its key and what that does.
  private func wayOut(
    of squeeze: Squeeze
  ) -> (what: String, key: String, verb: String, short: String)? {
    guard let way = sheet.waysOut(of: squeeze).first else { return nil }
    let all = state.keymap.name(of: "waysOut", words)
    switch way.kind {
    case .shorten(let rows) where rows.count == 1 && rows[0].row == sheet.nextToShorten:
      let row = rows[0]
      let what = words.fitsIn(name(of: row.row), row.after, insteadOf: row.before)
      let key = "\(row.before - row.after)" + state.keymap.name(of: "cueEarlier", words)
      let code = cue(row.row).code ?? ""
      return (what, key, words.shortenVerb, words.shortenRow(code))
    case .shorten(let rows):
      let codes = rows.map { cue($0.row).code ?? cue($0.row).title }
      return (words.shortening(codes), all, words.waysOutVerb, words.waysOutVerb)
    case .cut(let rows):
      let what = words.cutting(rows.map { name(of: $0) })
      return (what, all, words.waysOutVerb, words.waysOutVerb)
    case .accept:
      let start = hour(squeeze.before + squeeze.minutes)
      return (words.beginningAt(start), all, words.waysOutVerb, words.waysOutVerb)
    }
  }

  /// What comes next in each zone, by hour.
  func drawNext(into buffer: inout Buffer) {
    let area = layout.next
    guard area.height > 1 else { return }
    let muted = Style(.muted, on: .none, .undimmed)
    buffer.put(words.nextHeading, at: Point(x: 2, y: area.y), Style(.head).bold)
    for (index, next) in NextRow.all(of: sheet).prefix(area.height - 1).enumerated() {
      let y = area.y + 1 + index
      let row = sheet.rows[next.place]
      let isNear = index < 2
      let style = isNear ? Style(.text) : muted
      let zones = next.zones.isEmpty ? words.wholeSite : words.zones(next.zones)
      let shown = Shortening.cut(zones, columns: 12, glyphs: buffer.glyphs)
      buffer.put(shown, at: Point(x: 2, y: y), style)
      if row.isFixed && !next.isEnd {
        buffer.put(words.fixedMark, at: Point(x: LiveLayout.fixed, y: y), Style(.dayJ).bold)
      }
      let hourStyle = index == 0 ? Style(.head).bold : style
      buffer.putRight(hour(next.minute), endingAt: LiveLayout.actualEnd, row: y, hourStyle)
      let delay = next.isEnd ? row.endDelay : row.delay
      if delay != 0 {
        buffer.putRight(
          words.minutesInColumn(delay),
          endingAt: LiveLayout.delayEnd,
          row: y,
          state.style(ofDelay: delay)
        )
      }
      let left = next.minute - sheet.now
      let wait = left > 0 ? words.inTime(left) : next.isEnd ? words.toEnd : words.toTop
      let width = buffer.putRight(
        wait,
        endingAt: layout.zoneEnd,
        row: y,
        left > 0 ? style : Style(.waiting).bold
      )
      let cue = cue(next.place)
      let title = next.isEnd ? words.endOf(cue.title) : cue.title
      // What is missing is said of what begins, as soon as it comes next.
      let missing = next.isEnd ? nil : CueReadiness(cue, in: state.project, words).missing
      let cells = missing.map { TextWidth.of($0) + 2 } ?? 0
      let room = layout.zoneEnd - width - 2 - LiveLayout.title - cells
      let taken = buffer.put(
        Shortening.title(title, columns: room, glyphs: buffer.glyphs),
        at: Point(x: LiveLayout.title, y: y),
        index == 0 ? Style(.head).bold : style
      )
      let after = Point(x: LiveLayout.title + taken + 2, y: y)
      buffer.put(missing ?? "", at: after, Style(.waiting))
    }
  }
}
