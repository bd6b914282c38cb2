import Planning

extension ReviewKind {
  /// What there is to decide about.
  func items(in outlook: Outlook) -> [Agenda.Item] {
    let (project, schedule, today) = (outlook.project, outlook.schedule, outlook.today)
    switch self {
    case .day: return Agenda(project, schedule, today: today).items
    case .template:
      var byLot: [RecordID?: [Int]] = [:]
      for (place, task) in project.tasks.enumerated() where task.awaitsTriage {
        // A lot that is gone is none.
        let lot = task.lot.flatMap { project.lots[id: $0]?.id }
        byLot[lot, default: []].append(place)
      }
      let lots = project.lots.map { $0.id as RecordID? } + [nil]
      let places = lots.flatMap { byLot[$0] ?? [] }
      return Agenda.items(ofTasks: places, in: project, schedule, today: today)
        + ReviewKind.behind(in: outlook)
    }
  }

  /// What besides tasks is late already and was not kept so: posts that should be out or approved,
  /// suppliers with a step that was due.
  private static func behind(in outlook: Outlook) -> [Agenda.Item] {
    Agenda(outlook.project, outlook.schedule, today: outlook.today).items.filter { item in
      guard item.day < outlook.today, !outlook.project.isTriaged(item.record) else { return false }
      return switch item.reason {
      case .approval, .publication: true
      case .supplier(let call): call.isLate
      default: false
      }
    }
  }
}

extension Project {
  /// Whether a supplier or a post was kept, late as it is.
  fileprivate func isTriaged(_ record: RecordReference) -> Bool {
    switch record.kind {
    case .suppliers: suppliers[id: record.id]?.isTriaged ?? false
    case .posts: posts[id: record.id]?.isTriaged ?? false
    default: false
    }
  }
}

extension PlanTask {
  /// Whether nobody has said yet what is to become of it.
  var awaitsTriage: Bool { state == .todo && !isTriaged }
}

/// Items one after another, by the lot of each; what is no task, by its list.
struct LotRanges: Sendable {
  /// The places of each lot's items, in order.
  let ranges: [Range<Int>]

  /// The lots of some items.
  init(_ items: [Agenda.Item], in project: Project) {
    var ranges: [Range<Int>] = []
    var last: (kind: RecordKind, lot: RecordID?)?
    for (place, item) in items.enumerated() {
      let kind = item.record.kind
      let lot = kind == .tasks ? project.tasks[id: item.record.id]?.lot : nil
      if let range = ranges.last, let last, last == (kind, lot) {
        ranges[ranges.count - 1] = range.lowerBound..<place + 1
      } else {
        ranges.append(place..<place + 1)
      }
      last = (kind, lot)
    }
    self.ranges = ranges
  }

  /// The places of the lot that an item is of.
  func range(of place: Int) -> Range<Int>? { ranges.first { $0.contains(place) } }
}
