import Planning
import Rendering
import Storage
import Wording

// Writing in the incident log, from wherever one is.

extension State {
  /// The present as entries of the log are stamped.
  var stamp: LogTime { LogTime(now.day, now.minute) }

  /// Begins an entry; what is in front comes back after it.
  mutating func beginEntry(_ purpose: LogSheet.Purpose = .incident) -> [Effect] {
    if case .entry = overlay { return [] }
    let id = identifiers.identifier(of: .incidents, in: project)
    let sheet = LogSheet(
      purpose,
      of: RecordReference(.incidents, id),
      at: stamp,
      in: FieldContext(outlook, words)
    )
    guard let sheet else { return [] }
    overlay = .entry(sheet, over: overlay)
    return []
  }

  /// A key while an entry is written.
  mutating func press(_ key: Key, in sheet: LogSheet, over beneath: Overlay?) -> [Effect] {
    var sheet = sheet
    if key.givesUp {
      guard sheet.hasText, !sheet.asksToLeave else {
        overlay = beneath
        return []
      }
      sheet.asksToLeave = true
      overlay = .entry(sheet, over: beneath)
      return []
    }
    sheet.asksToLeave = false
    if sheet.stage == .text {
      switch key {
      case .enter:
        guard sheet.takeCompletion(in: entryContext(of: sheet)) else {
          return accept(sheet, over: beneath)
        }
      case .control("o"): return accept(sheet, over: beneath, opensSheet: true)
      default: type(key, in: &sheet)
      }
    } else {
      choose(key, in: &sheet)
    }
    overlay = .entry(sheet, over: beneath)
    return []
  }

  /// Pastes into the text of an entry; while something else is asked, a paste is no key.
  mutating func paste(_ text: String, into sheet: LogSheet, over beneath: Overlay?) {
    guard sheet.stage == .text else { return }
    var sheet = sheet
    sheet.asksToLeave = false
    sheet.form.type(in: entryContext(of: sheet)) { line in
      if line.isEditable { line.field.insert(text) }
    }
    overlay = .entry(sheet, over: beneath)
  }

  private func entryContext(of sheet: LogSheet) -> FieldContext {
    FieldContext(outlook, words).adding(sheet.form.record)
  }

  private func choose(_ key: Key, in sheet: inout LogSheet) {
    switch key {
    case .character(" ") where sheet.stage == .category, .tab where sheet.stage == .category:
      sheet.skipCategory()
    case .character(let character):
      let place =
        sheet.stage == .category
        ? sheet.letters.place(of: character) : LogSheet.severityPlace(of: character, words)
      if let place { sheet.take(place) }
    case .enter: sheet.take(sheet.selected)
    case .backspace: _ = sheet.goBack()
    case .down, .right, .tab: sheet.move(by: 1)
    case .up, .left, .backTab: sheet.move(by: -1)
    default: break
    }
  }

  private mutating func type(_ key: Key, in sheet: inout LogSheet) {
    let context = entryContext(of: sheet)
    let form = sheet.form
    switch key {
    case .tab where !sheet.isWide:
      sheet.isWide = true
      sheet.form.move(by: 1, in: context)
    case .tab: sheet.form.move(by: 1, in: context)
    case .backTab: sheet.form.move(by: -1, in: context)
    case .down where !form.completions.names.isEmpty: sheet.form.moveCompletion(by: 1)
    case .up where form.completions.choice != nil: sheet.form.moveCompletion(by: -1)
    case .down where sheet.isWide: sheet.form.move(by: 1, in: context)
    case .up where sheet.isWide: sheet.form.move(by: -1, in: context)
    case .backspace where sheet.isOnText && form.line.field.isEmpty: _ = sheet.goBack()
    default: type(key, in: &sheet.form, context)
    }
  }

  /// Stores an entry as it is written, or goes to what can't be read of it.
  private mutating func accept(
    _ sheet: LogSheet,
    over beneath: Overlay?,
    opensSheet: Bool = false
  ) -> [Effect] {
    var sheet = sheet
    let context = entryContext(of: sheet)
    _ = sheet.form.checkAll(in: context)
    if sheet.mayLackText(in: context) { sheet.form.forgive("title") }
    if sheet.form.goToProblem() {
      sheet.isWide = sheet.isWide || !sheet.isOnText
      overlay = .entry(sheet, over: beneath)
      return []
    }
    let entry = sheet.entry(in: context)
    overlay = beneath
    let effects = enter(entry)
    if opensSheet, beneath == nil, let first = sheets(for: entry.category).first {
      read(first, for: entry.follows ?? entry.corrects ?? entry.id)
    }
    return effects
  }

  /// Puts an entry into the log, at once and for good: what is tried, reviewed or looked at has no
  /// part in it.
  mutating func enter(_ entry: Incident) -> [Effect] {
    var entry = entry
    entry.isRehearsal = rehearsal != nil
    let change = project.entering(entry, above: log.given, words)
    plan.apply(change)
    note(Applied(change))
    sandbox?.hear([change])
    if let trial { self.trial = Trial(trial.edit, on: trial.tasks, in: outlook, words) }
    settle()
    log.entered = entry.id
    if place == .log { log.select(RecordReference(.incidents, entry.id)) }
    tellEntered()
    return [.commit(change)]
  }

  /// Says which number the last entry got, and which reflex sheet is for such incidents.
  mutating func tellEntered() {
    guard let entry = log.entered.flatMap({ project.incidents[id: $0] }) else { return }
    let number = words.entryNumber(entry.code ?? "")
    let undo = keymap.name(of: "undo", words)
    var text = words.entered(number, words.entryText(of: entry), undo: undo)
    if entry.sort == .event, entry.state != .closed,
      let first = sheets(for: entry.category).first
    {
      text += words.sheetFor(first.codeAndTitle, key: keymap.name(of: "reflexSheets", words))
    }
    toast = Toast(text)
  }

  /// The reflex sheets for a category: those that are for little else first.
  func sheets(for category: String?) -> [ReflexSheet] {
    guard let category else { return [] }
    let fitting = project.reflexSheets.records.filter { $0.categories.contains(category) }
    return fitting.enumerated().sorted { a, b in
      (a.element.categories.count, a.offset) < (b.element.categories.count, b.offset)
    }.map(\.element)
  }

  /// Why nothing can be entered.
  var entryObstacle: String? { readOnlyObstacle }
}

extension LogSheet {
  /// Takes the name that is offered, and goes on to the next line; false if none is.
  fileprivate mutating func takeCompletion(in context: FieldContext) -> Bool {
    guard form.takeCompletion(in: context) else { return false }
    form.move(by: 1, in: context)
    return true
  }
}

extension ReflexSheet {
  /// `F04 Enfant perdu`.
  var codeAndTitle: String { (code.map { "\($0) " } ?? "") + title }
}
