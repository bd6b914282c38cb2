package import Planning
import Storage

/// A project seen from a day: what is planned and when.
///
/// All views look at this one.
package struct Outlook: Sendable {
  /// What is planned.
  package private(set) var project: Project
  /// The day that it is seen from.
  package private(set) var today: Day
  /// How often anything of it has changed: a view that remembers it knows whether it is up to date.
  package private(set) var revision = 0
  /// How often anything but tasks has: suppliers don't depend on these.
  private(set) var surroundings = 0
  /// What a filter lets through; nil: everything.
  private(set) var sifted: Sifted?
  private var siftings = 0

  /// When its tasks take place.
  package private(set) var schedule: Schedule

  /// What is shown: it differs whenever the project or what is let through of it does.
  struct Version: Hashable, Sendable {
    /// How often the project has changed.
    let revision: Int
    fileprivate let siftings: Int
  }

  /// What is shown now.
  var version: Version { Version(revision: revision, siftings: siftings) }

  /// Whether a record is let through.
  func lets(_ record: RecordReference) -> Bool { sifted?.lets(record) ?? true }

  /// How many tasks are let through.
  var shownTasks: Int {
    guard let sifted, sifted.problem == nil else { return project.tasks.count }
    return sifted.taskCount + sifted.kept.count { $0.kind == .tasks && !sifted.passes($0) }
  }

  /// Lets through what a filter says; nil: everything.
  mutating func sift(_ sifted: Sifted?) {
    siftings += 1
    self.sifted = sifted
  }

  /// `project` as seen on `today`.
  package init(_ project: Project, today: Day) {
    self.project = project
    self.today = today
    schedule = Schedule(project, today: today)
  }

  /// What a change touched that left the lists and the tree of tasks as they were.
  struct Touched {
    /// The tasks that it is about.
    let tasks: Set<RecordID>
    /// The positions of the tasks whose planned dates or states may differ; nil: of any.
    let moved: [Int32]?
  }

  /// Does a change to the project; nil if the lists or the tree of tasks are others now.
  mutating func apply(_ change: Change) -> Touched? {
    revision += 1
    if change.edits.contains(where: { $0.record.kind != .tasks }) { surroundings += 1 }
    project.apply(change)
    var touched: Set<RecordID> = []
    for edit in change.edits {
      guard edit.record.kind == .tasks, edit.keepsShape else {
        schedule = Schedule(project, today: today)
        return nil
      }
      touched.insert(edit.record.id)
    }
    return Touched(tasks: touched, moved: schedule.update(project, changed: Array(touched)))
  }

  /// Takes another project in place of this one.
  mutating func replace(_ project: Project) {
    (revision, surroundings) = (revision + 1, surroundings + 1)
    self.project = project
    schedule = Schedule(project, today: today)
  }

  /// Sees the project from another day; false if it is the same day.
  mutating func see(from day: Day) -> Bool {
    guard day != today else { return false }
    (revision, surroundings) = (revision + 1, surroundings + 1)
    today = day
    schedule = Schedule(project, today: today)
    return true
  }
}

extension Edit {
  /// Whether the tree stays as it is: a field of a task that is neither its lot nor its whole.
  fileprivate var keepsShape: Bool {
    switch action {
    case .set(let key, _, _): key != "lot" && key != "parent"
    case .insertElement, .removeElement, .replaceElement: true
    case .insert, .remove, .move: false
    }
  }
}
