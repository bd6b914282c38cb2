import Planning
import Rendering
import Wording

/// Draws the load of roles, week by week, under the chart: the roles of the selected task first.
///
/// A week has its days of work as a number where there is room for one, else as the height of a
/// block; what is too much has a `!` in either case.
struct LoadDrawing {
  private let panel: LoadPanel
  private let plan: PlanScreen
  private let layout: PlanLayout
  private let words: Words
  /// The key that shows what could be shifted.
  private let shiftKey: String

  /// nil: no load is shown.
  init?(_ plan: PlanScreen, _ layout: PlanLayout, _ words: Words, shiftKey: String) {
    guard layout.loadRows > 0, let panel = plan.load else { return nil }
    self.panel = panel
    self.plan = plan
    self.layout = layout
    self.words = words
    self.shiftKey = shiftKey
  }

  func draw(into buffer: inout Buffer) {
    let top = PlanLayout.firstRow + layout.rows
    let glyph = buffer.glyphs[.separator]
    buffer.vertical(glyph, from: Point(x: layout.separator, y: top), count: layout.loadRows)
    let room = layout.separator - 3
    let full = words.loadHeading(shiftKey)
    let text = panel.isTooFull && TextWidth.of(full) <= room ? full : words.loadHeading
    let heading = Shortening.cut(text, columns: room, glyphs: buffer.glyphs)
    buffer.put(heading, at: Point(x: 2, y: top), Style(.muted))
    let columns = layout.chart
    let rule = buffer.glyphs[.rule]
    buffer.horizontal(rule, from: Point(x: columns.lowerBound, y: top), count: columns.count)
    let roles = panel.roles(first: plan.selectedTask?.roles ?? [])
    for (line, role) in roles.prefix(layout.loadRows - 1).enumerated() {
      draw(role, at: top + 1 + line, into: &buffer)
    }
  }

  private func draw(_ id: RecordID, at y: Int, into buffer: inout Buffer) {
    guard let role = plan.project.roles[id: id] else { return }
    let tooFull = panel.tooFull(id)
    var end = layout.separator - 2
    if tooFull > 0 {
      buffer.put(.late, at: Point(x: 2, y: y), Style(.late).bold)
      let text = words.tooFullWeeks(tooFull)
      if TextWidth.of(text) + 14 <= end {
        buffer.putRight(text, endingAt: end, row: y, Style(.late).bold)
        end -= TextWidth.of(text) + 2
      }
    }
    let name = role.isMine ? words.me : role.title
    let isCarrying = plan.selectedTask?.roles.contains(id) ?? false
    buffer.put(
      Shortening.title(name, columns: max(4, end - 4), glyphs: buffer.glyphs),
      at: Point(x: 4, y: y),
      Style(isCarrying ? .text : .muted)
    )
    drawWeeks(of: id, at: y, into: &buffer)
  }

  private func drawWeeks(of role: RecordID, at y: Int, into buffer: inout Buffer) {
    let width = layout.chart.count
    var monday = plan.axis.day(at: 0).monday
    let end = plan.axis.day(at: width)
    while monday <= end {
      let next = monday + 7
      let cells = max(0, plan.axis.column(of: monday))..<max(0, plan.axis.column(of: next))
      if let week = panel.week(monday, of: role), cells.lowerBound < width {
        draw(week, in: cells, at: y, into: &buffer)
      }
      monday = next
    }
  }

  private func draw(
    _ week: RoleWeek,
    in cells: Range<Int>,
    at y: Int,
    into buffer: inout Buffer
  ) {
    let x = layout.chart.lowerBound + cells.lowerBound
    let room = min(cells.count, layout.chart.count - cells.lowerBound)
    // What is over can't be mended any more.
    let calls = week.isOverload && week.monday >= plan.today.monday
    let style = calls ? Style(.late).bold : Style(.muted, on: .none, .undimmed)
    guard cells.count >= 3 else {
      guard room > 0 else { return }
      if week.isOverload {
        buffer.put(.late, at: Point(x: x, y: y), style)
      } else {
        let eighths = Int((week.days / max(week.capacity, 0.25) * 8).rounded())
        let block = Blocks.lower(eighths: max(1, eighths), in: buffer.glyphs)
        buffer.horizontal(block, from: Point(x: x, y: y), count: 1, style)
      }
      return
    }
    let sign = week.isOverload ? buffer.glyphs.text(.late) : ""
    let exact = words.daysOfWork(week.days)
    let whole = "\(Int(week.days.rounded(.up)))"
    let number = TextWidth.of(exact + sign) < cells.count ? exact : whole
    buffer.put(number + sign, at: Point(x: x, y: y), style, maxWidth: room)
  }
}
