import Planning
import Rendering
import Wording

/// Which role is mine: one of the template's, found by parts of its name, or a new one of the name
/// that is typed.
struct RoleChoice: FilteredList, Sendable {
  /// The role that is chosen.
  enum Answer: Hashable {
    case existing(RecordID)
    case new(String)
    /// Nothing is typed, and there is nothing to choose from.
    case none
  }

  /// One role of the template.
  struct Candidate: Hashable {
    let id: RecordID
    let title: String
  }

  /// What is typed.
  var field = TextField()
  /// The roles of the template.
  let candidates: [Candidate]
  /// The roles that match what is typed, the best first.
  private(set) var matches: [Candidate]
  /// The line chosen; behind the matches lies the new role.
  private(set) var selected: Int

  /// The choice among the roles of a template; its own intern's is proposed.
  init(_ project: Project) {
    candidates = project.roles.map { Candidate(id: $0.id, title: $0.title) }
    matches = candidates
    selected = project.roles.firstIndex { $0.isMine } ?? 0
  }

  /// The name of a role that the template does not have; nil: nothing is typed, or it has it.
  var newName: String? {
    let name = field.text.trimmed
    let folded = TypedText(String(name)).folded
    let isKnown = candidates.contains { TypedText($0.title).folded == folded }
    return name.isEmpty || isKnown ? nil : String(name)
  }

  /// How many lines there are to choose from.
  var count: Int { matches.count + (newName == nil ? 0 : 1) }

  /// The role chosen.
  var answer: Answer {
    if matches.indices.contains(selected) { return .existing(matches[selected].id) }
    return newName.map { .new($0) } ?? .none
  }

  /// What the role chosen is called.
  var title: String {
    matches.indices.contains(selected) ? matches[selected].title : newName ?? ""
  }

  mutating func filter(_ words: Words) {
    selected = 0
    let query = FuzzyQuery(field.text)
    guard !query.isEmpty else {
      matches = candidates
      return
    }
    var found: [(score: Int, index: Int)] = []
    for (index, candidate) in candidates.enumerated() {
      if let score = query.score("", candidate.title) { found.append((score, index)) }
    }
    found.sort { $0.score != $1.score ? $0.score > $1.score : $0.index < $1.index }
    matches = found.map { candidates[$0.index] }
  }

  mutating func move(by step: Int) {
    selected = min(max(0, selected + step), max(0, count - 1))
  }
}
