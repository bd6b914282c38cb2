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
        make(after.setting(line.text.key, to: value, in: record))
      }
    }
    guard !edits.isEmpty else { return nil }
    return Change(label(of: names, in: context), edits)
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
    for index in lines.indices { check(index, in: context) }
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
