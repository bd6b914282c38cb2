import Planning
import Rendering
import Wording

/// Draws the run sheet while the day runs, in order of urgency from the top left: the hour, what runs,
/// what is wrong, what comes, the list.
struct LiveDrawing {
  let state: State
  let screen: RunSheetScreen
  /// The sheet with what is tried.
  let sheet: LiveRunSheet
  let layout: LiveLayout
  var words: Words { state.words }

  init?(_ state: State) {
    guard let sheet = state.runSheet.shown else { return nil }
    self.state = state
    screen = state.runSheet
    self.sheet = sheet
    layout = LiveLayout(state.size, screen.facts)
  }

  func draw(into buffer: inout Buffer) {
    drawClock(into: &buffer)
    drawRunning(into: &buffer)
    drawBand(into: &buffer)
    drawNext(into: &buffer)
    drawList(into: &buffer)
    if let rule = layout.rule {
      buffer.horizontal(
        buffer.glyphs[.rule],
        from: Point(x: 0, y: rule),
        count: buffer.size.columns
      )
    }
    guard let pane = layout.pane else {
      IncidentFoot(state).draw(into: &buffer, in: layout.foot)
      return
    }
    buffer.vertical(
      buffer.glyphs[.separator],
      from: Point(x: pane.x - 2, y: LiveLayout.firstRow),
      count: pane.endY - LiveLayout.firstRow
    )
    IncidentPane(state).draw(into: &buffer, in: pane)
  }

  // MARK: - The hour

  private func drawClock(into buffer: inout Buffer) {
    let hour = words.hour(state.now.minute)
    if layout.isClockLarge, !state.isPlain {
      buffer.blockFigures(hour, at: layout.clock, Style(.head).bold, colon: Style(.muted))
    } else {
      buffer.put(hour, at: layout.clock, Style(.head).bold)
    }
  }

  // MARK: - What runs

  /// The row that the block is about: the one looked at where it runs, else the one that is on.
  private var running: Int? {
    if let place = screen.place, sheet.rows[place].state == .running { return place }
    return sheet.focus
  }

  private func drawRunning(into buffer: inout Buffer) {
    if let running {
      RunningBlock(running, self).draw(into: &buffer)
    } else if let next = sheet.next {
      WaitingBlock(next, self).draw(into: &buffer)
    } else {
      DoneBlock(self).draw(into: &buffer)
    }
  }

  // MARK: - Words

  /// The cue of a row.
  func cue(_ place: Int) -> Cue { state.project.runSheet[sheet.sheet.rows[place].position] }

  /// An event minute as clocks show it.
  func hour(_ minute: Int) -> String { words.hour(minute, on: sheet.sheet.clock) }
}

extension Words {
  /// An event minute as clocks show it; the second time that an hour comes, it says so.
  func hour(_ minute: Int, on clock: DayClock) -> String {
    let reading = clock.reading(at: minute)
    return hour(reading.hour.minutes) + (reading.hour.isSecond ? secondTime : "")
  }
}
