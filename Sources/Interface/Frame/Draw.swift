package import Rendering
import Wording

/// Draws the screen of a state: a pure function of it, that costs what is seen.
package func draw(_ state: State, into buffer: inout Buffer) {
  let size = buffer.size
  guard size.columns >= PlanLayout.least.columns, size.rows >= PlanLayout.least.rows else {
    drawTooSmall(state, into: &buffer)
    return
  }
  if let welcome = state.welcome {
    WelcomeDrawing(welcome, state).draw(into: &buffer)
    BottomLine(state).draw(into: &buffer)
    return
  }
  if state.isLarge {
    drawLarge(state, into: &buffer)
    RehearsalBar(state)?.draw(into: &buffer)
    return
  }
  if let bar = RehearsalBar(state) {
    bar.draw(into: &buffer)
  } else {
    TitleBar(state).draw(into: &buffer)
  }
  TabBar(state).draw(into: &buffer)
  if state.place != .review, state.place != .triage {
    buffer.horizontal(buffer.glyphs[.rule], from: Point(x: 0, y: 2), count: size.columns)
  }
  let foot = Rect(x: 0, y: size.rows - 3, width: size.columns, height: 2)
  if !state.hasPane {
    buffer.horizontal(buffer.glyphs[.rule], from: foot.origin, count: size.columns)
  }
  if state.past == nil, let history = state.history {
    HistoryDrawing(state, history).draw(into: &buffer)
  } else if state.past == nil, let cells = state.cells {
    CellsDrawing(state, cells).draw(into: &buffer)
  } else if state.past == nil, let directory = state.directory {
    DirectoryDrawing(state, directory).draw(into: &buffer)
  } else if state.isReviewing, state.past == nil {
    ReviewDrawing(state).draw(into: &buffer)
  } else if state.front == .board {
    BoardDrawing(state).draw(into: &buffer)
  } else if state.front == .plan {
    PlanDrawing(state).draw(into: &buffer)
  } else if state.front == .suppliers {
    SuppliersDrawing(state).draw(into: &buffer)
  } else if state.isLogInFront {
    LogDrawing(state).draw(into: &buffer)
  } else if state.front == .dayJ {
    drawRunSheet(state, into: &buffer)
  } else if state.front == .today {
    TodayDrawing(state).draw(into: &buffer)
  } else {
    drawLaterView(state, into: &buffer)
  }
  if state.front != .board, !state.isReviewing, state.directory == nil, state.cells == nil {
    FilterLabel.draw(state, into: &buffer)
  }
  if state.hasPane, state.hasSomethingToSay, !state.isReviewing || state.overlay != nil {
    buffer.fill(foot)
    buffer.horizontal(buffer.glyphs[.rule], from: foot.origin, count: size.columns)
  }
  if !state.hasPane || state.hasSomethingToSay { DetailLine(state).draw(into: &buffer) }
  BottomLine(state).draw(into: &buffer)
  drawOverlay(state, into: &buffer)
}

/// The run sheet, live or not.
private func drawRunSheet(_ state: State, into buffer: inout Buffer) {
  if state.runSheet.isLive {
    LiveDrawing(state)?.draw(into: &buffer)
  } else {
    RunSheetDrawing(state)?.draw(into: &buffer)
  }
}

/// The run sheet so large that it is read at two metres: no frame, and keys only where they are asked.
private func drawLarge(_ state: State, into buffer: inout Buffer) {
  LargeDrawing(state, buffer.glyphs)?.draw(into: &buffer)
  guard state.hasSomethingToSay else { return }
  let rows = buffer.size.rows
  let foot = Rect(x: 0, y: rows - 3, width: buffer.size.columns, height: 3)
  buffer.fill(foot)
  buffer.horizontal(buffer.glyphs[.rule], from: foot.origin, count: buffer.size.columns)
  DetailLine(state).draw(into: &buffer)
  BottomLine(state).draw(into: &buffer)
  drawOverlay(state, into: &buffer)
}

/// Says that the terminal is too small, and how small it may be.
private func drawTooSmall(_ state: State, into buffer: inout Buffer) {
  let least = PlanLayout.least
  let text = state.words.tooSmall(columns: least.columns, rows: least.rows)
  for (row, line) in Wrapping.lines(text, columns: buffer.size.columns).enumerated() {
    buffer.put(line, at: Point(x: 0, y: row))
  }
}

/// The keys that lead out of a view that this version does not have.
private func wayBack(_ state: State) -> String {
  let words = state.words
  return words.wayBackToPlan(
    state.keymap.name(of: "view\(ViewID.plan.rawValue)", words),
    help: state.keymap.name(of: "help", words),
    back: state.keymap.name(of: "leave", words)
  )
}

/// A view that this version does not have: what it will be, and the way back.
private func drawLaterView(_ state: State, into buffer: inout Buffer) {
  let text = state.view.name(state.words)
  let width = max(1, min(buffer.size.columns - 4, 76))
  let x = max(2, (buffer.size.columns - width) / 2)
  var y = max(4, buffer.size.rows / 3)
  buffer.put(text.name, at: Point(x: x, y: y), Style(.head).bold, maxWidth: width)
  y += 2
  for (line, role) in [
    (text.purpose, Role.text), (state.words.comesLater, .muted),
    (wayBack(state), .muted),
  ] {
    for part in Wrapping.lines(line, columns: width) where y < buffer.size.rows - 3 {
      buffer.put(part, at: Point(x: x, y: y), Style(role))
      y += 1
    }
    y += 1
  }
}
