import Planning
import Wording

/// An entry of the incident log as it is being written: its category by a letter, how grave it is by a
/// digit, then what happened.
package struct LogSheet: Sendable {
  /// What is written.
  enum Purpose: Hashable, Sendable {
    /// Something new.
    case incident
    /// More of an incident.
    case followUp(RecordID)
    /// What an entry should have said.
    case correction(RecordID)
  }

  /// What is asked just now.
  enum Stage: Int, Comparable, Sendable {
    case category, severity, text

    static func < (a: Stage, b: Stage) -> Bool { a.rawValue < b.rawValue }
  }

  /// What is written.
  let purpose: Purpose
  /// When it was begun: the time of the entry, that nothing changes.
  let stamp: LogTime
  /// What is asked just now.
  private(set) var stage: Stage
  /// The category chosen.
  private(set) var category: String?
  /// How grave it is.
  private(set) var severity = Severity.watch
  /// The choice that Enter takes, of categories or severities.
  private(set) var selected = 0
  /// The text, and what may be said beside it.
  var form: Form
  /// Whether all that may be said is shown, or only the text.
  var isWide = false
  /// Whether Esc was pressed and what was typed would be lost.
  var asksToLeave = false
  /// The project's categories.
  let categories: [String]
  /// Their letters.
  let letters: CategoryKeys

  /// What may be said, the text first.
  private static let keys = [
    "title", "zone", "role", "nextLook", "decision", "source", "channel", "sender", "recipient",
  ]

  /// An entry to be written, begun at a minute; nil if what it is about is not there.
  init?(_ purpose: Purpose, of record: RecordReference, at stamp: LogTime, in context: FieldContext)
  {
    let log = IncidentLog(context.project)
    guard
      var form = Form(
        of: record,
        isNew: true,
        keys: LogSheet.keys,
        in: context.adding(record)
      )
    else { return nil }
    self.purpose = purpose
    self.stamp = stamp
    categories = context.project.settings.incidentCategories
    letters = CategoryKeys(categories)
    switch purpose {
    case .incident: stage = categories.isEmpty ? .severity : .category
    case .followUp(let id):
      guard log[id: id] != nil else { return nil }
      severity = .info
      stage = .text
    case .correction(let id):
      guard let cited = log[id: id] else { return nil }
      let subject = log.subject(of: cited)
      (category, severity) = (subject.category, subject.severity)
      stage = .text
      form.type(in: context) { $0.field = TextField(replacing: cited.incident.title) }
    }
    self.form = form
    selected = stage == .category ? 0 : severityPlace
  }

  /// The entry or incident that it is about.
  var about: RecordID? {
    switch purpose {
    case .incident: nil
    case .followUp(let id), .correction(let id): id
    }
  }

  // MARK: - Category and severity

  private var severityPlace: Int { Severity.allCases.firstIndex(of: severity) ?? 0 }

  /// How many choices there are.
  private var choices: Int {
    stage == .category ? categories.count : Severity.allCases.count
  }

  /// Goes to another choice.
  mutating func move(by step: Int) { selected = min(max(0, selected + step), max(0, choices - 1)) }

  /// Takes the choice at a place, and goes on to what is asked next.
  mutating func take(_ place: Int) {
    if stage == .category {
      category = categories.indices.contains(place) ? categories[place] : nil
      stage = .severity
      selected = severityPlace
    } else if Severity.allCases.indices.contains(place) {
      severity = Severity.allCases[place]
      stage = .text
    }
  }

  /// Goes on without a category.
  mutating func skipCategory() {
    category = nil
    stage = .severity
    selected = severityPlace
  }

  /// Goes back to what was asked before; false where nothing was.
  mutating func goBack() -> Bool {
    switch (stage, purpose) {
    case (.text, .followUp), (.category, _): return false
    case (.text, _): stage = .severity
    case (.severity, _):
      guard !categories.isEmpty else { return false }
      stage = .category
    }
    selected =
      stage == .severity
      ? severityPlace : category.flatMap { categories.firstIndex(of: $0) } ?? 0
    return true
  }

  /// The place of the severity that a key chooses: a digit, also without Shift on AZERTY, or the
  /// first letter of its word.
  static func severityPlace(of key: Character, _ words: Words) -> Int? {
    "1234".firstPlace(of: key) ?? "&é\"'".firstPlace(of: key)
      ?? words.severityLetters.firstPlace(of: key)
  }

  // MARK: - The text

  /// Whether the line of the text is being typed.
  var isOnText: Bool { form.line.text.key == "title" }

  /// Whether something was typed that would be lost.
  var hasText: Bool { form.touchedCount > 0 }

  /// Where it happened: as is said, else as the text names it; an incident's own is not said again.
  func zone(in context: FieldContext) -> String? {
    guard let line = form.lines.first(where: { $0.text.key == "zone" }) else { return nil }
    let zones = context.project.settings.zones
    if !line.field.isEmpty {
      let typed = (try? line.value(in: context))?.text
      guard let typed, case .found(let place) = ListedWord(typed, among: zones) else {
        return typed
      }
      return zones[place]
    }
    return ZoneMention.zone(in: form.lines.first?.field.text ?? "", of: zones)
  }

  /// The entry that is written.
  func entry(in context: FieldContext) -> Incident {
    var entry = Incident(id: form.record.id)
    for line in form.lines {
      guard let field = Incident.fields[line.text.key], let value = try? line.value(in: context)
      else { continue }
      _ = field.write(&entry, value)
    }
    entry.title = entry.title.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    (entry.date, entry.time) = (stamp.day, stamp.minute)
    (entry.category, entry.severity, entry.zone) = (category, severity, zone(in: context))
    switch purpose {
    case .incident:
      entry.state = severity > .info || entry.nextLook != nil ? .open : .closed
    case .followUp(let id): (entry.sort, entry.follows) = (.followUp, id)
    case .correction(let id): (entry.sort, entry.corrects) = (.correction, id)
    }
    return entry
  }

  /// Whether the entry may be without a text: it says something else.
  func mayLackText(in context: FieldContext) -> Bool {
    guard purpose != .incident else { return false }
    let entry = entry(in: context)
    return entry.role != nil || entry.nextLook != nil || entry.decision != nil
  }
}

extension String {
  /// The place of a character in it.
  fileprivate func firstPlace(of character: Character) -> Int? {
    firstIndex(of: character).map { distance(from: startIndex, to: $0) }
  }
}
