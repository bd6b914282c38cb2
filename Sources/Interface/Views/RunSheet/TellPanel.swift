import Planning
import Rendering
import Wording

/// Whom a row of the run sheet concerns, ticked one by one as they are told.
package struct TellPanel: Sendable {
  /// The row.
  let row: RecordID
  /// The one that is told next.
  var selected = 0

  /// Goes to another of so many.
  mutating func move(by step: Int, of count: Int) {
    selected = min(max(0, selected + step), max(0, count - 1))
  }
}

/// Somebody whom a row concerns.
struct Addressee {
  /// Who.
  let role: TeamRole
  /// The minute when that was passed on; nil: it wasn't yet.
  let told: LogTime?
}

extension State {
  /// What is said of a row to those whom it concerns: its hour, and what it was.
  func message(about cue: Cue, _ row: LiveRow) -> String {
    let name = [cue.code, cue.title].compactMap(\.self).joined(separator: " ")
    if row.state == .cut { return words.rowIsCutMessage(name) }
    let (now, planned) = (hourText(row.forecast.start), hourText(row.planned.start))
    return now == planned
      ? words.rowHourMessage(name, now) : words.triesStart(name, now, insteadOf: planned)
  }

  /// Those whom a row concerns, and which of them were told how it stands now.
  func addressees(of id: RecordID) -> [Addressee] {
    guard let sheet = runSheet.sheet, let place = sheet.sheet.place(of: id) else { return [] }
    let message = message(about: cue(at: place, of: sheet), sheet.rows[place])
    let passed = log.log.entries.filter { $0.incident.cue == id }
    return sheet.sheet.rows[place].told.compactMap { role in
      guard let role = project.roles[id: role] else { return nil }
      let said = words.passedOn(message, to: role.title)
      return Addressee(role: role, told: passed.last { $0.incident.title == said }?.stamp)
    }
  }

  /// The row that there is something to tell about: the one looked at, else the one that can't be held,
  /// else the one that comes next.
  private var rowToTell: Int? {
    guard let sheet = runSheet.sheet else { return nil }
    if runSheet.isLookingAhead { return runSheet.place }
    return sheet.squeezes.first?.row ?? sheet.next ?? runSheet.place
  }

  /// Shows whom a row concerns.
  mutating func askTelling() -> [Effect] {
    guard let sheet = runSheet.sheet, let place = rowToTell else { return [] }
    let id = sheet.rows[place].id
    let people = addressees(of: id)
    guard !people.isEmpty else {
      toast = Toast(words.nobodyToTell, .refusal)
      return []
    }
    let first = people.firstIndex { $0.told == nil } ?? 0
    overlay = .telling(TellPanel(row: id, selected: first))
    return []
  }

  /// A key while they are shown.
  mutating func press(_ key: Key, in panel: TellPanel) -> [Effect] {
    var panel = panel
    let people = addressees(of: panel.row)
    switch key {
    case .enter, .character(" "): return tell(people, in: panel)
    case .down, .tab, .character("j"): panel.move(by: 1, of: people.count)
    case .up, .backTab, .character("k"): panel.move(by: -1, of: people.count)
    case .character("y"): return copyMessage(about: panel.row)
    default: break
    }
    overlay = .telling(panel)
    return []
  }

  /// Notes in the log that one of them was told, and goes to the next who wasn't.
  private mutating func tell(_ people: [Addressee], in panel: TellPanel) -> [Effect] {
    guard let sheet = runSheet.sheet, let place = sheet.sheet.place(of: panel.row),
      people.indices.contains(panel.selected)
    else { return [] }
    if let obstacle = readOnlyObstacle {
      toast = Toast(obstacle, .refusal)
      return []
    }
    let one = people[panel.selected]
    if let told = one.told {
      toast = Toast(words.wasTold(one.role.title, words.hour(told.minute)), .refusal)
      return []
    }
    let cue = cue(at: place, of: sheet)
    var entry = Incident(id: identifiers.identifier(of: .incidents, in: project))
    (entry.date, entry.time) = (stamp.day, stamp.minute)
    entry.title = words.passedOn(message(about: cue, sheet.rows[place]), to: one.role.title)
    (entry.recipient, entry.cue, entry.zone) = (one.role.title, cue.id, cue.zones.first)
    let effects = enter(entry)
    let left = addressees(of: panel.row)
    guard let next = left.firstIndex(where: { $0.told == nil }) else {
      overlay = nil
      return effects
    }
    overlay = .telling(TellPanel(row: panel.row, selected: next))
    return effects
  }

  /// Copies what is said of a row.
  private func copyMessage(about id: RecordID) -> [Effect] {
    guard let sheet = runSheet.sheet, let place = sheet.sheet.place(of: id) else { return [] }
    return [.copyText(message(about: cue(at: place, of: sheet), sheet.rows[place]))]
  }

  /// Copies a message for the group about the row under the cursor.
  func copyRowMessage() -> [Effect] { runSheet.cueID.map(copyMessage) ?? [] }
}
