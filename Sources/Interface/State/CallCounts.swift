import Planning

/// How much calls in the views that have a figure beside their name, kept up to date.
struct CallCounts: Sendable {
  /// How many suppliers call: those that the day's list names.
  private(set) var suppliers = 0
  private var surroundings = -1

  /// Counts anew where anything but tasks has changed: on the day's list, where that is up to date.
  mutating func follow(_ outlook: Outlook, _ today: TodayScreen) {
    guard surroundings != outlook.surroundings else { return }
    surroundings = outlook.surroundings
    if let agenda = today.agenda(of: outlook) {
      suppliers = agenda.items.count { $0.section == .suppliers }
      return
    }
    let (project, today) = (outlook.project, outlook.today)
    suppliers = SupplierChecklist.everybody(in: project, today: today, outlook.calendar)
      .count(where: \.isCalling)
  }
}
