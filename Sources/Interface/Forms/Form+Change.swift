import Planning
import Rendering
import Storage
import Wording

extension Form {
  /// The change that makes all touched fields as they are typed; nil if nothing would change.
  ///
  /// Fields that can't be read are left out: `checkAll` tells them.
  func change(in outlook: Outlook, _ words: Words) -> Change? {
    let context = FieldContext(outlook, words)
    if isNew { return adding(in: outlook, context) }
    var after = outlook.project
    var edits: [Edit] = []
    var names: [(name: String, text: String)] = []
    func make(_ edit: Edit?) {
      guard let edit, after.apply(edit) else { return }
      edits.append(edit)
    }
    for line in lines where line.isTouched {
      let value: FieldValue?
      do throws(TypedProblem) { value = try line.value(in: context) } catch { continue }
      guard after.value(of: line.text.key, in: record) != value else { continue }
      names.append((line.label, line.field.text))
      if record.kind == .tasks, line.text.key == "state",
        let state = value?.text.flatMap(TaskState.init)
      {
        // A state brings its dates along, as the verbs do; what is typed below them comes after.
        let change = TaskEdit.state(state).change(on: [record.id], in: outlook, words)
        for edit in change?.edits ?? [] { make(edit) }
      } else {
        if line.text.key == "waiting" { makeWaiting(value, in: after, outlook, make) }
        let since = sinceToday(value, of: line, outlook)
        make(after.setting(line.text.key, to: since, in: record))
      }
    }
    guard !edits.isEmpty else { return nil }
    return Change(label(of: names, in: context), edits)
  }

  /// A wait that is typed anew begins today.
  private func sinceToday(
    _ value: FieldValue?,
    of line: FormLine,
    _ outlook: Outlook
  ) -> FieldValue? {
    guard line.text.kind == .waiting, var waiting = value.flatMap(Codec<Waiting>.waiting.decode),
      waiting.since == nil
    else { return value }
    let before = outlook.project.value(of: line.text.key, in: record)
      .flatMap(Codec<Waiting>.waiting.decode)
    guard before?.on != waiting.on else { return value }
    waiting.since = outlook.today
    return Codec<Waiting>.waiting.encode(waiting)
  }

  /// A task that waits for somebody is waiting, unless its state is typed too.
  private func makeWaiting(
    _ value: FieldValue?,
    in project: Project,
    _ outlook: Outlook,
    _ make: (Edit?) -> Void
  ) {
    guard record.kind == .tasks, value != nil,
      !lines.contains(where: { $0.text.key == "state" && $0.isTouched }),
      let task = project.tasks[id: record.id], task.isOpen, task.state != .waiting
    else { return }
    make(project.setting("state", to: .text(TaskState.waiting.rawValue), in: record))
  }

  /// The change that adds the record, at the end of its list or of its lot.
  private func adding(in outlook: Outlook, _ context: FieldContext) -> Change? {
    var after = outlook.project
    guard after.insert(record, members: [], after: nil) else { return nil }
    for line in lines where line.isEditable {
      guard let value = try? line.value(in: context) else { continue }
      _ = after.set(line.text.key, to: value, in: record)
    }
    var neighbour = RecordNames(record.kind, in: outlook.project).all.last?.id
    if let task = after.tasks[id: record.id], record.kind == .tasks {
      if task.code == nil, let code = outlook.nextCode(in: task.lot) {
        _ = after.set("code", to: .text(code), in: record)
      }
      neighbour = outlook.project.tasks.last { $0.lot == task.lot }?.id ?? neighbour
    }
    guard let members = after.members(of: record) else { return nil }
    let title = RecordNames(record.kind, in: after).title(of: record.id)
    return Change(
      context.words.gestureAdd(Shortening.title(title, columns: 44)),
      [Edit(record, .insert(members: members, neighbour: neighbour))]
    )
  }

  /// «Durée : Affiche, 3 j», «Modifié : Affiche (durée, volet)».
  private func label(
    of fields: [(name: String, text: String)],
    in context: FieldContext
  ) -> String {
    let words = context.words
    let name =
      record == .settings
      ? words.settingsTitle : RecordNames(record.kind, in: context.project).title(of: record.id)
    let subject = Shortening.title(name, columns: 44)
    if fields.count == 1 {
      let text = fields[0].text.trimmed
      let value = text.isEmpty ? words.notSet : Shortening.cut(String(text), columns: 30)
      return words.gestureField(fields[0].name, subject, value)
    }
    return words.gestureFields(subject, fields.map(\.name))
  }

  /// Says under each field why it can't be taken; whether all of them can.
  mutating func checkAll(in context: FieldContext) -> Bool {
    for index in lines.indices { lines[index].check(in: context, evenUntouched: isNew) }
    checkCode(in: context)
    if record.kind == .tasks { checkTask(in: context) }
    return lines.allSatisfy { $0.problem == nil }
  }

  private mutating func checkCode(in context: FieldContext) {
    guard let index = lines.firstIndex(where: { $0.text.kind == .code && $0.isTouched }) else {
      return
    }
    let code = lines[index].field.text.trimmed
    let names = RecordNames(record.kind, in: context.project).all
    if let other = names.first(where: { $0.code.map { $0[...] } == code && $0.id != record.id }) {
      lines[index].problem = context.words.codeIsTaken(String(code), by: other.title)
    }
  }

  /// A task on its very day lasts one day; no task is a part of itself.
  private mutating func checkTask(in context: FieldContext) {
    let isTouched = { (key: String, form: Form) in
      form.lines.contains { $0.text.key == key && $0.isTouched }
    }
    func value(_ key: String) -> FieldValue? {
      let line = lines.first { $0.text.key == key }
      return line.flatMap { try? $0.value(in: context) }
    }
    func tell(_ key: String, _ problem: String) {
      if let index = lines.firstIndex(where: { $0.text.key == key }), lines[index].problem == nil {
        lines[index].problem = problem
      }
    }
    if isTouched("finish", self) || isTouched("duration", self) {
      let isPinned = value("finish").flatMap(Codec<Anchor>.anchor.decode)?.isPinned ?? false
      if isPinned, value("duration")?.integer ?? 1 > 1 {
        tell(isTouched("finish", self) ? "finish" : "duration", context.words.pinnedTooLong)
      }
    }
    guard isTouched("parent", self) else { return }
    var parent = value("parent")?.text.map { RecordID($0) }
    var steps = 0
    while let id = parent, steps <= context.project.tasks.count {
      if id == record.id { return tell("parent", context.words.partOfItself) }
      parent = context.project.tasks[id: id]?.parent
      steps += 1
    }
  }
}
