package import Planning
import Rendering
import Wording

/// The first start: what is asked before there is a project, one thing a screen.
package struct Welcome: Sendable {
  /// A project to begin with.
  package struct Source: Sendable {
    /// What the program calls it.
    package let name: String
    /// What it holds.
    package let project: Project

    /// The template `name`.
    package init(_ name: String, _ project: Project) {
      self.name = name
      self.project = project
    }
  }

  /// One thing that is asked.
  package enum Step: CaseIterable, Sendable {
    case template, role, start, end, dayJ, period, name
    /// Nothing is asked any more: all that was said, before it is done.
    case summary

    /// Whether a day is typed there.
    var isDay: Bool {
      switch self {
      case .start, .end, .dayJ, .period: true
      case .template, .role, .name, .summary: false
      }
    }
  }

  /// What one may begin with, the usual one first.
  let sources: [Source]
  /// Where the project will be.
  let path: String
  /// The day of the first start.
  let today: Day
  /// What is asked now.
  package private(set) var step = Step.template
  /// The place of the template chosen.
  private(set) var choice = 0
  /// The line being typed, where one is.
  private(set) var field = TextField()
  /// The roles to choose mine from.
  private(set) var roles: RoleChoice
  /// Why the project could not be made.
  package internal(set) var failure: String?
  /// What was typed in place of what was proposed.
  private var typed: [Step: String] = [:]

  /// The first screen of the welcome; `path`: where the project will be.
  package init(_ sources: [Source], path: String, today: Day) {
    self.sources = sources
    self.path = path
    self.today = today
    roles = RoleChoice(sources.first?.project ?? Project())
  }

  /// The template chosen.
  var source: Project { sources.indices.contains(choice) ? sources[choice].project : Project() }

  /// The day of its own that the template is built around besides day J, where it has one.
  var period: Period? { source.settings.periods.first { $0.kind == .other } }

  /// What is asked, in order.
  var steps: [Step] { Step.allCases.filter { $0 != .period || period != nil } }

  /// The place of the present step.
  var place: Int { steps.firstIndex(of: step) ?? 0 }

  /// Whether text is typed now.
  var takesText: Bool { step == .role || step == .name || step.isDay }

  // MARK: - Going

  /// Goes on to the next step, unless what is typed can't be read; false if it can't.
  mutating func goOn(reading words: Words) -> Bool {
    if case .problem = echo(of: step, words) { return false }
    go(by: 1)
    return true
  }

  /// Goes back to the step before.
  mutating func goBack() { go(by: -1) }

  private mutating func go(by direction: Int) {
    leave()
    failure = nil
    step = steps[min(max(0, place + direction), steps.count - 1)]
    if step.isDay || step == .name {
      field = TextField(replacing: typed[step] ?? proposal(for: step))
    }
  }

  /// Keeps what was typed; what was only proposed is proposed anew when something before it changes.
  private mutating func leave() {
    guard step.isDay || step == .name else { return }
    typed[step] = field.text == proposal(for: step) ? nil : field.text
  }

  // MARK: - Answering

  /// Chooses a template, by its place.
  mutating func choose(_ place: Int) {
    guard sources.indices.contains(place), place != choice else { return }
    choice = place
    roles = RoleChoice(source)
  }

  /// Edits the line by a key.
  mutating func press(_ key: Key, _ words: Words) {
    if step == .role { roles.press(key, page: 8, words) } else { _ = field.press(key) }
  }

  /// Puts a pasted text into the line.
  mutating func paste(_ text: String, _ words: Words) {
    if step == .role {
      roles.field.insert(text)
      roles.filter(words)
    } else if step.isDay || step == .name {
      field.insert(text)
    }
  }

  /// What stands in the line of a step: what is typed, else what is proposed.
  func text(of step: Step) -> String {
    if step == self.step, step.isDay || step == .name { return field.text }
    return typed[step] ?? proposal(for: step)
  }
}
