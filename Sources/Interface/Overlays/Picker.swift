import Planning
import Rendering
import Wording

/// A list to choose from by typing parts of a name.
package struct Picker: FilteredList, Sendable {
  /// What the choice is for.
  let purpose: Purpose
  /// What is asked.
  let title: String
  /// What is typed.
  var field = TextField()
  /// All that can be chosen.
  private(set) var candidates: [Candidate]
  /// The positions of those that match, the best first.
  private(set) var matches: [Int]
  /// The width of the widest code, in cells.
  let codes: Int
  /// The one that Enter takes, among the matches.
  var selected = 0

  /// What a choice may be for.
  enum Purpose: Sendable {
    /// The lot of some tasks.
    case lot([RecordID])
    /// Who carries them.
    case role([RecordID])
    /// Who sees to an incident.
    case incidentRole(RecordID)
    /// The reflex sheet to read.
    case reflexSheet
    /// Who follows some records that aren't tasks.
    case recordRole([RecordReference])
    /// What must come before them.
    case predecessor(of: [RecordID])
    /// The task to go to.
    case goTo
    /// The card of a board to go to.
    case goToCard(RecordKind)
    /// The type of a new supplier of that title.
    case supplierType(String)
    /// The record whose form to open.
    case form
    /// The role that is mine.
    case myRole
    /// What a pasted column is.
    case cellColumn
    /// The kind of a new record.
    case newRecord
    /// The saved view to show; the last line saves the present one.
    case savedView
  }

  /// One thing to choose.
  struct Candidate: Hashable, Sendable {
    /// nil: «aucun».
    let id: RecordID?
    /// Its code, where it has one.
    let code: String
    let title: String
    /// What kind of thing it is, where the list has several.
    var sort = ""
    /// The record that it stands for, where the list has several kinds.
    var record: RecordReference?
  }

  /// A choice among `candidates`.
  init(_ purpose: Purpose, title: String, _ candidates: [Candidate]) {
    self.purpose = purpose
    self.title = title
    self.candidates = candidates
    matches = Array(candidates.indices)
    codes = candidates.map { TextWidth.of($0.code) }.max() ?? 0
  }

  /// The widest code that is shown whole, so that a very long one leaves room for titles; in cells.
  static let longestCode = 24

  /// The one that Enter takes.
  var choice: Candidate? {
    matches.indices.contains(selected) ? candidates[matches[selected]] : nil
  }

  /// Finds anew what matches what is typed.
  mutating func filter(_ words: Words) {
    selected = 0
    defer { offerSaving(words) }
    let query = FuzzyQuery(field.text)
    guard !query.isEmpty else {
      matches = Array(candidates.indices)
      return
    }
    var found: [(score: Int, index: Int)] = []
    for (index, candidate) in candidates.enumerated() {
      let head = candidate.sort.isEmpty ? candidate.code : "\(candidate.code) \(candidate.sort)"
      guard let score = query.score(head, candidate.title) else { continue }
      // Who types a whole code means that one, whatever else has it in its title.
      found.append((query.isWhole(candidate.code) ? .max : score, index))
    }
    found.sort { $0.score != $1.score ? $0.score > $1.score : $0.index < $1.index }
    matches = found.map(\.index)
  }

  /// The line that saves the present view is always there, and says under which name.
  private mutating func offerSaving(_ words: Words) {
    guard case .savedView = purpose, let last = candidates.indices.last else { return }
    let name = String(field.text.trimmed)
    candidates[last] = Candidate(id: nil, code: "", title: words.saveViewAs(name))
    matches.removeAll { $0 == last }
    matches.append(last)
  }

  /// Puts the choice on the present value, where it is among the candidates.
  mutating func select(_ id: RecordID?) {
    selected = matches.firstIndex { candidates[$0].id == id } ?? 0
  }

  /// Goes up or down the matches.
  mutating func move(by step: Int) {
    selected = min(max(0, selected + step), max(0, matches.count - 1))
  }
}
