import Planning
import Storage

/// Changes that are only tried («essai»): they are on the screen and nowhere else until they are kept.
package struct Sandbox: Sendable {
  /// The project without them, as it goes on meanwhile.
  private(set) var base: Project
  /// When its tasks take place.
  private(set) var schedule: Schedule
  /// What is tried, in order.
  private(set) var changes: [Change] = []
  /// The tasks that it is about.
  private(set) var tasks: Set<RecordID> = []
  /// What was taken back, the last at the end.
  private var undone: [Change] = []

  /// A trial that begins with a plan.
  init(_ outlook: Outlook) {
    base = outlook.project
    schedule = outlook.schedule
  }

  /// How many changes are tried.
  package var count: Int { changes.count }

  /// Tries a change more.
  mutating func add(_ change: Change) {
    undone = []
    changes.append(change)
    noteTasks()
  }

  /// Takes the last change back; nil if there is none.
  mutating func takeBack() -> Change? {
    guard let last = changes.popLast() else { return nil }
    undone.append(last)
    noteTasks()
    return last
  }

  /// Tries the change that was taken back last once more; nil if there is none.
  mutating func bringBack() -> Change? {
    guard let last = undone.popLast() else { return nil }
    changes.append(last)
    noteTasks()
    return last
  }

  private mutating func noteTasks() {
    tasks = Set(changes.flatMap(\.edits).map(\.record).filter { $0.kind == .tasks }.map(\.id))
  }

  /// Takes in what has really been done meanwhile.
  mutating func hear(_ changes: [Change]) {
    var project = base
    for change in changes { project.apply(change) }
    stand(on: project, schedule.today)
  }

  /// Goes on from another project.
  mutating func stand(on project: Project, _ today: Day?) {
    base = project
    schedule = Schedule(project, today: today)
  }

  /// Tries the same on another project, from the values that stand there; what is about things that
  /// are gone drops out.
  mutating func begin(anew project: Project, _ today: Day?) {
    stand(on: project, today)
    undone = []
    var project = project
    changes = changes.compactMap { change in
      let edits = change.edits.compactMap { edit in
        project.renewed(edit).flatMap { project.apply($0) ? $0 : nil }
      }
      return edits.isEmpty ? nil : Change(change.label, edits)
    }
    noteTasks()
  }

  /// The project with what is tried.
  var project: Project { changes.reduce(into: base) { $0.apply($1) } }

  /// All that is tried as one gesture.
  func whole(_ label: String) -> Change { Change(label, changes.flatMap(\.edits)) }
}
