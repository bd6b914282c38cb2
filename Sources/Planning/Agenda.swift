/// What a day asks for: the tasks that want something done, by what they want.
package struct Agenda: Sendable, Equatable {
  /// Why a task is on the day's list, the most pressing first.
  package enum Section: CaseIterable, Sendable {
    /// Not done, and its planned finish has passed.
    case late
    /// Ends or takes place today.
    case today
    /// Not begun, and its latest start is today or earlier.
    case mustStart
    /// Waits for somebody, and the day of the reminder has come.
    case followUps
    /// Ends within the seven days to come.
    case thisWeek
  }

  /// A task and why it is here.
  package struct Item: Sendable, Hashable {
    /// The task.
    package let task: RecordID
    /// The section it stands in.
    package let section: Section
    /// Working days from today to what presses: its finish, its latest start or its reminder;
    /// negative: that has passed.
    package let distance: Int
  }

  /// The items, section by section, the most pressing first.
  package let items: [Item]

  /// The list of a day: each task stands in the most pressing section that it belongs to.
  package init(_ project: Project, _ schedule: Schedule, today: Day) {
    let calendar = schedule.calendar
    let distance = { (day: Day) in calendar.before(day) - calendar.before(today) }
    var items: [Item] = []
    for task in project.tasks where task.state != .done && task.state != .cancelled {
      guard let dates = schedule[task.id], let planned = dates.planned else { continue }
      let place: (Section, Day)? =
        if dates.isLate {
          (.late, planned.finish)
        } else if planned.finish == today {
          (.today, today)
        } else if let reminder = task.waiting?.until, task.state == .waiting, reminder <= today {
          (.followUps, reminder)
        } else if let latest = dates.latest?.start, task.state != .doing, latest <= today {
          (.mustStart, latest)
        } else if planned.finish > today, planned.finish <= today + 7 {
          (.thisWeek, planned.finish)
        } else {
          nil
        }
      if let (section, day) = place {
        items.append(Item(task: task.id, section: section, distance: distance(day)))
      }
    }
    let order = Dictionary(
      uniqueKeysWithValues: Section.allCases.enumerated().map { ($0.element, $0.offset) }
    )
    self.items = items.enumerated()
      .sorted { a, b in
        let left = (order[a.element.section] ?? 0, a.element.distance, a.offset)
        return left < (order[b.element.section] ?? 0, b.element.distance, b.offset)
      }
      .map(\.element)
  }

  /// The items of a section.
  package func items(in section: Section) -> [Item] {
    items.filter { $0.section == section }
  }
}
