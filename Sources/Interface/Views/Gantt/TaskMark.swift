import Planning
import Rendering

/// The one mark that says how a task stands, and the weight of its line.
struct TaskMark: Hashable {
  /// What stands in the mark's column.
  let glyph: Glyph
  /// How the mark looks.
  let style: Style
  /// How its title looks.
  let titleStyle: Style
  /// Whether it is late or has no slack left.
  let isUrgent: Bool

  /// The mark of a task of a plan on a day: what is over first, then what hurts, then how far it is.
  init(_ task: PlanTask, at index: Int, in schedule: Schedule, today: Day) {
    let isMilestone = task.duration == 0
    let dates = schedule[index]
    switch task.state {
    case .done: self.init(.done, .done, title: Style(.muted))
    case .cancelled: self.init(.notApplicable, .muted, title: Style(.muted))
    case .todo, .doing, .waiting:
      if dates.isLate || dates.isImpossible {
        self.init(.late, .late, title: Style(.text).bold, isUrgent: true)
      } else if !schedule.conflicts(of: index).isEmpty || schedule.cycle(of: index) != nil {
        self.init(.alert, .critical, title: Style(.text).bold)
      } else if task.state == .waiting {
        self.init(.waiting, .waiting)
      } else if dates.isCritical {
        self.init(.critical, .critical, title: Style(.text).bold, isUrgent: true)
      } else if isMilestone {
        self.init(.milestone, .dayJ)
      } else if task.state == .doing {
        self.init(.doing, .doing)
      } else if let latest = dates.latest, latest.start <= today {
        self.init(.starting, .critical)
      } else {
        self.init(.todo, .muted)
      }
    }
  }

  private init(
    _ glyph: Glyph,
    _ role: Role,
    title: Style = Style(.text),
    isUrgent: Bool = false
  ) {
    self.glyph = glyph
    style = isUrgent ? Style(role).bold : Style(role)
    titleStyle = title
    self.isUrgent = isUrgent
  }
}
