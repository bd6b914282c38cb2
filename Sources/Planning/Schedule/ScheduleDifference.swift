/// What a change does to a schedule: for the preview before it is done.
package struct ScheduleDifference: Hashable, Sendable {
  /// A task whose planned dates change; nil: it has none.
  package struct Move: Hashable, Sendable {
    /// The task that moves.
    package var task: RecordID
    /// Its dates before.
    package var before: DateSpan?
    /// Its dates after.
    package var after: DateSpan?

    /// By how many calendar days its finish moves; later is positive.
    package var days: Int {
      guard let before, let after else { return 0 }
      return after.finish - before.finish
    }
  }

  /// Tasks whose planned dates change, in the order of the plan.
  package var moves: [Move] = []
  /// Conflicts that there were not before, or that were smaller.
  package var newConflicts: [Conflict] = []
  /// Conflicts that are no more.
  package var healedConflicts: [Conflict] = []
  /// Tasks whose slack becomes 0.
  package var newlyCritical: [RecordID] = []
  /// Tasks whose slack was 0 and grows.
  package var noLongerCritical: [RecordID] = []
  /// Tasks that can't be done in time any more.
  package var newlyImpossible: [RecordID] = []
  /// Tasks that can be done in time again.
  package var noLongerImpossible: [RecordID] = []
  /// Loops of links that there were not before.
  package var newCycles: [[RecordID]] = []

  /// Whether nothing changes.
  package var isEmpty: Bool { self == ScheduleDifference() }

  /// What changes from one schedule to another of the same project.
  package init(from old: Schedule, to new: Schedule) {
    let isOneAxis = old.calendar == new.calendar
    for (index, id) in new.ids.enumerated() {
      let before =
        old.ids.indices.contains(index) && old.ids[index] == id ? index : old.index(of: id)
      compare(id, before.map { (old, $0) }, (new, index), isOneAxis)
    }
    for (index, id) in old.ids.enumerated() where new.index(of: id) == nil {
      guard let span = old.dates(of: index, .planned) else { continue }
      moves.append(Move(task: id, before: span, after: nil))
    }
    compareConflicts(old.conflicts, new.conflicts)
    let cycles = Set(old.cycles)
    newCycles = new.cycles.filter { !cycles.contains($0) }
  }

  private init() {}

  private mutating func compare(
    _ id: RecordID,
    _ old: (schedule: Schedule, index: Int)?,
    _ new: (schedule: Schedule, index: Int),
    _ isOneAxis: Bool
  ) {
    let isSame = old.map { old in
      isOneAxis && old.schedule.isSurelyPlanned(old.index, as: new.index, in: new.schedule)
    }
    if isSame != true {
      let before = old.flatMap { $0.schedule.plannedDates($0.index) }
      let after = new.schedule.plannedDates(new.index)
      if before != after { moves.append(Move(task: id, before: before, after: after)) }
    }
    let oldSlack = old.flatMap { $0.schedule.slack(of: $0.index) }
    let newSlack = new.schedule.slack(of: new.index)
    guard oldSlack != newSlack else { return }
    let wasImpossible = oldSlack.map { $0 < 0 } ?? false
    let isImpossible = newSlack.map { $0 < 0 } ?? false
    if isImpossible && !wasImpossible { newlyImpossible.append(id) }
    if wasImpossible && !isImpossible { noLongerImpossible.append(id) }
    if newSlack == 0 { newlyCritical.append(id) }
    if oldSlack == 0 && !isImpossible { noLongerCritical.append(id) }
  }

  private mutating func compareConflicts(_ old: [Conflict], _ new: [Conflict]) {
    func key(_ conflict: Conflict) -> Conflict {
      Conflict(conflict.kind, of: conflict.task, missingDays: 0)
    }
    let before = Dictionary(old.map { (key($0), $0.missingDays) }, uniquingKeysWith: max)
    let after = Set(new.map(key))
    newConflicts = new.filter { $0.missingDays > before[key($0), default: 0] }
    healedConflicts = old.filter { !after.contains(key($0)) }
  }
}

extension Schedule {
  fileprivate func plannedDates(_ index: Int) -> DateSpan? {
    family.isParent(index) ? self[index].planned : dates(of: index, .planned)
  }

  /// Whether the task at an index is planned on the same days as another in another schedule, told
  /// by their boundaries on one axis; false where that takes a look at the dates.
  fileprivate func isSurelyPlanned(_ index: Int, as other: Int, in schedule: Schedule) -> Bool {
    timetable.planned[index] == schedule.timetable.planned[other]
      && timetable.plan.rows[index].isPlain && schedule.timetable.plan.rows[other].isPlain
  }
}
