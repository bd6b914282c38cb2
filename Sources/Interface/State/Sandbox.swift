import Planning
import Storage

/// Changes that are only tried («essai»): they are on the screen and nowhere else until they are kept.
package struct Sandbox: Sendable {
  /// The project without them, as it goes on meanwhile.
  private(set) var base: Project
  /// What is tried, in order.
  private(set) var changes: [Change] = []

  /// A trial that begins with `project`.
  init(_ project: Project) { base = project }

  /// How many changes are tried.
  package var count: Int { changes.count }

  /// Tries a change more.
  mutating func add(_ change: Change) { changes.append(change) }

  /// Takes the last change back; false if there is none.
  mutating func takeBack() -> Bool { changes.popLast() != nil }

  /// Takes in what others have really done.
  mutating func hear(_ change: Change) { base.apply(change) }

  /// The project with what is tried.
  var project: Project { changes.reduce(into: base) { $0.apply($1) } }

  /// All that is tried as one gesture.
  func whole(_ label: String) -> Change { Change(label, changes.flatMap(\.edits)) }
}
