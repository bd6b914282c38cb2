package import Planning
import Rendering
import Wording

// A form in front of a view: how it is opened, what keys do to it, and what Enter makes of it.

extension State {
  /// Opens the form of a record; says why where it can't be.
  @discardableResult
  package mutating func openForm(for record: RecordReference) -> [Effect] {
    if record.kind.isAppendOnly {
      read(entry: record.id)
    } else if let obstacle = readOnlyObstacle {
      toast = Toast(obstacle, .refusal)
    } else if let form = Form(of: record, in: FieldContext(outlook, words)) {
      overlay = .form(form)
    } else {
      toast = Toast(words.recordIsGone, .refusal)
    }
    return []
  }

  /// The line of a menu that opens the form of a record, where it is the only one chosen.
  func formItem(for record: RecordReference, isAlone: Bool) -> Menu.Item {
    Menu.Item(
      key: "*",
      label: words.allFields,
      detail: words.allFieldsDetail,
      obstacle: isAlone ? nil : words.oneAtATime,
      result: .form(record)
    )
  }

  /// A key while a form is filled in.
  mutating func press(_ key: Key, in form: Form) -> [Effect] {
    if key.givesUp {
      leave(form)
      return []
    }
    var form = form
    form.asksToLeave = false
    let context = FieldContext(outlook, words)
    switch key {
    case .enter:
      guard form.takeCompletion(in: context) else { return accept(form) }
      form.move(by: 1, in: context)
    case .control("x") where form.canBeDeleted:
      overlay = nil
      return delete(form.record)
    case .tab: form.move(by: 1, in: context)
    case .backTab: form.move(by: -1, in: context)
    case .down where !form.completions.names.isEmpty: form.moveCompletion(by: 1)
    case .up where form.completions.choice != nil: form.moveCompletion(by: -1)
    case .down: form.move(by: 1, in: context)
    case .up: form.move(by: -1, in: context)
    case .pageDown: form.move(by: pageRows, in: context)
    case .pageUp: form.move(by: -pageRows, in: context)
    default: type(key, in: &form, context)
    }
    show(form)
    return []
  }

  /// Pastes into the line of a form; a text of several lines keeps them where the field has lines.
  mutating func paste(_ text: String, into form: Form) {
    var form = form
    form.asksToLeave = false
    let isLong = form.line.text.kind == .longText
    let pasted =
      isLong
      ? text.trimmed.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        .joined(separator: " \(FieldText.lineEnd) ")
      : text
    form.type(in: FieldContext(outlook, words)) { line in
      if line.isEditable { line.field.insert(pasted) }
    }
    show(form)
  }

  /// A key in the line of a form.
  mutating func type(_ key: Key, in form: inout Form, _ context: FieldContext) {
    guard form.line.isEditable else {
      if case .character = key { toast = Toast(words.notALine, .hint) }
      return
    }
    let isChoice = form.line.isChoice(in: context)
    form.type(in: context) { line in
      switch key {
      case .left where isChoice: line.choose(-1, in: context)
      case .right where isChoice: line.choose(1, in: context)
      case .character(" ") where line.text.kind == .flag: line.choose(1, in: context)
      case .control("n") where line.text.kind == .longText:
        line.field.insert(" \(FieldText.lineEnd) ")
      default: _ = line.field.press(key)
      }
    }
  }

  /// Puts a form in front, with what it would move and break.
  private mutating func show(_ form: Form) {
    var form = form
    if [.tasks, .project].contains(form.record.kind) {
      let change = form.change(in: outlook, words)
      let own = form.record.kind == .tasks ? [form.record.id] : []
      form.consequences = change.flatMap {
        Outcome(of: $0, in: outlook, besides: own).consequences(in: outlook, words)
      }
    }
    overlay = .form(form)
  }

  /// Drops a form at once if nothing was typed, else asks once.
  private mutating func leave(_ form: Form) {
    guard form.touchedCount > 0, !form.asksToLeave else {
      overlay = nil
      return
    }
    var form = form
    form.asksToLeave = true
    overlay = .form(form)
  }

  /// Makes what is typed one gesture, or goes to the first field that can't be taken.
  private mutating func accept(_ form: Form) -> [Effect] {
    var form = form
    guard form.isNew || project.members(of: form.record) != nil else {
      overlay = nil
      toast = Toast(words.recordIsGone, .refusal)
      return []
    }
    guard form.checkAll(in: FieldContext(outlook, words)) else {
      _ = form.goToProblem()
      overlay = .form(form)
      return []
    }
    overlay = nil
    guard let change = form.change(in: outlook, words) else {
      toast = Toast(words.nothingChanges, .hint)
      return []
    }
    let effects = perform(change)
    if form.isNew { select(form.record) }
    return effects
  }
}
