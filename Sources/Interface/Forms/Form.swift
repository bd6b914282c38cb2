package import Planning
import Wording

/// The fields of one record, a line each, as they are being typed; nothing is done before Enter.
package struct Form: Sendable {
  /// The record.
  package let record: RecordReference
  /// Whether the record is not there yet: Enter adds it.
  package let isNew: Bool
  /// Its heading.
  let title: String
  /// The fields in the order in which a record is written.
  package internal(set) var lines: [FormLine]
  /// The line that is being typed.
  package private(set) var selected = 0
  /// The names that may complete it, while it is typed.
  package private(set) var completions = FormCompletions()
  /// Whether Esc was pressed and what was typed would be lost.
  package internal(set) var asksToLeave = false
  /// What would move and break; nil: nothing, or nothing that can be told yet.
  var consequences: String?

  /// The form of a record, nil if it isn't there; of a new one if it is there only for the form.
  ///
  /// With `keys` only those fields, in that order.
  init?(
    of record: RecordReference,
    isNew: Bool = false,
    keys: [String]? = nil,
    in context: FieldContext
  ) {
    guard context.project.members(of: record) != nil else { return nil }
    self.record = record
    self.isNew = isNew
    let words = context.words
    title =
      if record == .settings {
        words.settingsTitle
      } else if isNew {
        words.newFormTitle(words.kind(record.kind.rawValue))
      } else {
        words.formTitle(RecordNames(record.kind, in: context.project).label(of: record.id))
      }
    let fields = record.kind.fields
    let asked = keys.map { keys in keys.compactMap { key in fields.first { $0.key == key } } }
    // What is not set and can't be typed has nothing to say.
    lines = (asked ?? fields).map { FormLine($0, of: record, in: context) }
      .filter { $0.isEditable || !$0.field.isEmpty }
    selected = lines.firstIndex { $0.isEditable } ?? 0
  }

  /// The line that is being typed.
  var line: FormLine { lines[selected] }

  /// How many fields are no longer as they were.
  var touchedCount: Int { lines.count { $0.isTouched } }

  /// Whether its record can be deleted from here.
  var canBeDeleted: Bool { !isNew && record != .settings && !record.kind.isKept }

  // MARK: - Moving

  /// Goes down by lines (up: negative), held within the form.
  mutating func move(by step: Int, in context: FieldContext) {
    takeCompletion(in: context)
    check(selected, in: context)
    selected = min(max(0, selected + step), lines.count - 1)
    lines[selected].enter()
  }

  /// Goes to the first line that can't be read; false if there is none.
  mutating func goToProblem() -> Bool {
    guard let first = lines.firstIndex(where: { $0.problem != nil }) else { return false }
    selected = first
    return true
  }

  /// Takes it that a field may stay as it is.
  mutating func forgive(_ key: String) {
    if let place = lines.firstIndex(where: { $0.text.key == key }) { lines[place].problem = nil }
  }

  // MARK: - Typing

  /// Changes the selected line, and says what it means so far.
  mutating func type(in context: FieldContext, _ body: (inout FormLine) -> Void) {
    let before = line.field.text
    body(&lines[selected])
    guard line.field.text != before else { return }
    lines[selected].understand(in: context)
    completions = FormCompletions(of: line, in: context)
  }

  /// Goes up or down the names that are offered.
  mutating func moveCompletion(by step: Int) { completions.move(by: step) }

  /// Takes the name that is offered; false if there is none.
  @discardableResult
  mutating func takeCompletion(in context: FieldContext) -> Bool {
    defer { completions = FormCompletions() }
    guard let choice = completions.choice else { return false }
    lines[selected].field = TextField(choice.text)
    lines[selected].understand(in: context)
    return true
  }

  /// Says why a line can't be read, where it can't.
  mutating func check(_ index: Int, in context: FieldContext) { lines[index].check(in: context) }
}

/// The names that may complete a line, and the one that Enter takes.
package struct FormCompletions: Sendable {
  /// The names, the best first.
  package let names: [Completion]
  /// The one that Enter takes; −1: none yet, because any text may be typed.
  package private(set) var selected = 0
  private var isFree = false

  /// How many are shown at once.
  static let most = 6

  /// None.
  init() { names = [] }

  /// Those of a line; none where the line says one already.
  init(of line: FormLine, in context: FieldContext) {
    let found = line.text.completions(of: line.field.text, in: context)
    let folded = TypedText(line.field.text).folded
    let isWhole = found.contains { TypedText($0.text).folded == folded }
    names = isWhole ? [] : Array(found.prefix(FormCompletions.most))
    isFree = line.text.isFree
    selected = isFree ? -1 : 0
  }

  /// The one that Enter takes.
  var choice: Completion? { names.indices.contains(selected) ? names[selected] : nil }

  /// Goes up or down.
  mutating func move(by step: Int) {
    selected = min(max(isFree ? -1 : 0, selected + step), max(0, names.count - 1))
  }
}
