import Planning
import Rendering

/// The mark of an item of the day's list, and the look of when it presses.
struct AgendaMark {
  /// What stands in the mark's column.
  let glyph: Glyph
  /// How the mark looks.
  let style: Style
  /// How the last column looks.
  let whenStyle: Style

  /// The mark of an item.
  init(_ item: Agenda.Item, in outlook: Outlook) {
    (glyph, style) = AgendaMark.mark(of: item, in: outlook)
    let today = outlook.today
    whenStyle =
      if item.section == .stalled {
        Style(.critical, on: .none, [.bold, .figure])
      } else if item.isPast(today) {
        Style(.late, on: .none, [.bold, .figure])
      } else if item.section == .mustStart {
        Style(.critical, on: .none, [.bold, .figure])
      } else if item.day == today {
        Style(.today)
      } else {
        Style(.muted, on: .none, .undimmed)
      }
  }

  private static func mark(of item: Agenda.Item, in outlook: Outlook) -> (Glyph, Style) {
    switch item.section {
    case .late: return (.late, Style(.late).bold)
    case .mustStart: return (.starting, Style(.critical))
    case .stalled: return (.critical, Style(.critical))
    case .followUps:
      if case .nextAction = item.reason { return (.todo, Style(.muted)) }
      return (.waiting, Style(.waiting))
    case .suppliers:
      if case .supplier(let call) = item.reason, call.isLate { return (.late, Style(.late).bold) }
      return (.alert, Style(.critical).bold)
    case .meetings:
      return (.meeting, Style(item.day == outlook.today ? .today : .muted))
    case .posts:
      let state = outlook.project.posts[id: item.record.id]?.state
      if item.isPast(outlook.today) { return (.late, Style(.late).bold) }
      switch state {
      case .toWrite, nil: return (.todo, Style(.muted))
      case .inReview, .approvedByTutor: return (.doing, Style(.doing))
      case .approvedByCabinet, .published, .cancelled: return (.done, Style(.done))
      }
    case .today, .thisWeek:
      if item.reason == .start { return (.starting, Style(.doing)) }
      guard let index = outlook.project.tasks.position(of: item.record.id) else {
        return (.todo, Style(.muted))
      }
      let task = outlook.project.tasks[index]
      switch task.state {
      case .doing: return (.doing, Style(.doing))
      case .waiting: return (.waiting, Style(.waiting))
      default:
        return task.duration == 0 ? (.milestone, Style(.dayJ)) : (.todo, Style(.muted))
      }
    }
  }
}
