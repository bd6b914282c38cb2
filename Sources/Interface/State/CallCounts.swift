import Planning

/// How much calls in the views that have a figure beside their name, kept up to date.
struct CallCounts: Sendable {
  /// How many suppliers call: those that the day's list names.
  private(set) var suppliers = 0
  private var revision = -1

  /// Counts anew where the project has changed.
  mutating func follow(_ outlook: Outlook) {
    guard revision != outlook.revision else { return }
    revision = outlook.revision
    let (project, today) = (outlook.project, outlook.today)
    suppliers = SupplierChecklist.everybody(in: project, today: today, outlook.calendar)
      .count(where: \.isCalling)
  }
}
