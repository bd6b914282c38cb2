import Planning
import Rendering
import Storage
import Wording

// What the keys do in the suppliers' checklist.

/// What a line typed in the suppliers' checklist is for.
enum SupplierQuestion: Hashable, Sendable {
  /// The name of a new row.
  case title
  /// Something about a step of some suppliers.
  case step(StepField, StepCode, [RecordID])
}

/// What can be typed about a step.
enum StepField: Hashable, Sendable {
  case due, done, waitingOn, note, amount, expires, document
  case waitingUntil(on: String)
}

extension State {
  /// The suppliers that verbs apply to.
  var chosenSuppliers: [RecordID] {
    chosen.compactMap { $0.kind == .suppliers ? $0.id : nil }
  }

  /// Why nothing can be done to a row.
  var rowObstacle: String? {
    if isReadOnly { return words.nothingMayChange }
    return isNothingChosen ? words.noSupplierSelected : nil
  }

  /// Why nothing can be done to a step.
  var stepObstacle: String? { rowObstacle ?? (suppliers.isOnName ? words.noStepSelected : nil) }

  /// Why no row can be shown or marked.
  var supplierObstacle: String? { selection == nil ? words.noSupplierSelected : nil }

  /// Makes an edit to the step under the cursor, and keeps it for `.`.
  mutating func perform(_ edit: StepEdit, _ code: StepCode, of ids: [RecordID]) -> [Effect] {
    guard let change = edit.change(to: code, of: ids, in: outlook, words) else {
      toast = Toast(words.nothingChanges, .refusal)
      return []
    }
    suppliers.lastEdit = edit
    return perform(change)
  }

  /// Makes the last edit of a step again, on the one under the cursor.
  mutating func repeatStepEdit() -> [Effect] {
    guard let edit = suppliers.lastEdit else {
      toast = Toast(words.nothingToRepeat, .refusal)
      return []
    }
    return perform(edit, suppliers.step, of: chosenSuppliers)
  }

  /// Brings the step under the cursor to its next state; the first chosen supplier tells which.
  mutating func advanceStep() -> [Effect] {
    let code = suppliers.step
    let ids = chosenSuppliers
    guard let step = ids.first.flatMap({ project.suppliers[id: $0]?.step(code) }) else { return [] }
    return perform(.state(step.state.next(for: code)), code, of: ids)
  }

  // MARK: - Asking

  /// Asks which state the step is in.
  mutating func askStepState() -> [Effect] {
    let code = suppliers.step
    let ids = chosenSuppliers
    let now = ids.first.flatMap { project.suppliers[id: $0]?.step(code).state }
    let choices: [(Character, StepState)] = [
      ("f", .todo), ("d", .asked), ("r", .received), ("t", .validated), ("x", .notApplicable),
    ]
    let items = choices.map { key, state in
      Menu.Item(
        key: key,
        label: words.state(state, of: code),
        result: .step(.state(state), code, ids)
      )
    }
    let selected = choices.firstIndex { $0.1 == now } ?? 0
    overlay = .menu(Menu(stepSubject, items, selected: selected))
    return []
  }

  /// Opens the form of the supplier, where the cursor is on it, else asks what to edit of its step.
  mutating func editSupplier() -> [Effect] {
    guard suppliers.isOnName, let record = selection else { return askStepField() }
    return openForm(for: record)
  }

  /// Asks what to edit of the step: amount, paper, validity, date, note.
  private mutating func askStepField() -> [Effect] {
    let code = suppliers.step
    let ids = chosenSuppliers
    guard let step = ids.first.flatMap({ project.suppliers[id: $0]?.step(code) }) else { return [] }
    var items: [Menu.Item] = []
    func add(_ key: Character, _ label: String, _ detail: String?, _ field: StepField) {
      items.append(
        Menu.Item(
          key: key,
          label: label,
          detail: detail ?? words.notSet,
          result: .askStep(field, code, ids)
        )
      )
    }
    if code.hasAmount {
      add("m", words.askAmount, step.amount.map(words.beforeTax), .amount)
    }
    add("v", words.askExpiry, step.expires.map(words.fullDate), .expires)
    add("p", words.askDocument, step.document, .document)
    let dayJ = project.settings.dayJ
    add("d", words.askStepDue, step.due.map { words.anchor($0, dayJ: dayJ) }, .due)
    add("t", words.askStepDone, step.done.map(words.fullDate), .done)
    add("b", words.askNote, step.note, .note)
    if let first = ids.first {
      items.append(formItem(for: RecordReference(.suppliers, first), isAlone: ids.count == 1))
    }
    overlay = .menu(Menu(words.askStepField(stepSubject), items))
    return []
  }

  /// Asks for something about the step; the present value stands there already.
  mutating func ask(_ field: StepField, _ code: StepCode, of ids: [RecordID]) {
    let step = ids.first.flatMap { project.suppliers[id: $0]?.step(code) }
    let supplier = ids.first.flatMap { project.suppliers[id: $0] }
    let label: String
    var text = ""
    switch field {
    case .due: label = words.askStepDue
    case .done: label = words.askStepDone
    case .waitingOn: (label, text) = (words.askWaitingOn, supplier?.waiting?.on ?? "")
    case .waitingUntil: label = words.askWaitingUntil
    case .note: (label, text) = (words.askNote, step?.note ?? "")
    case .amount:
      label = words.askAmount
      text = step?.amount.map { words.euros($0).filter { $0 != "\u{A0}" } } ?? ""
    case .expires: label = words.askExpiry
    case .document: (label, text) = (words.askDocument, step?.document ?? "")
    }
    ask(.step(field, code, ids), label: words.stepSubject(label, stepSubject), text: text)
  }

  /// Asks for the date of the step: when it is due, or when it was done.
  mutating func askStepDate() -> [Effect] {
    let code = suppliers.step
    let ids = chosenSuppliers
    let isDone = ids.first.flatMap { project.suppliers[id: $0]?.step(code).state.isDone } ?? false
    ask(isDone ? .done : .due, code, of: ids)
    return []
  }

  /// Asks for the name of a new row.
  mutating func askNewSupplier() -> [Effect] {
    ask(.title, label: words.askNewSupplier(suppliers.group.rawValue), text: "")
    return []
  }

  private mutating func ask(_ question: SupplierQuestion, label: String, text: String) {
    var prompt = Prompt(.supplier(question), label: label, text: text)
    understand(&prompt)
    overlay = .prompt(prompt)
  }

  /// The step under the cursor and whose it is.
  private var stepSubject: String {
    let chosen = chosenSuppliers.compactMap { project.suppliers[id: $0] }
    return words.stepSubject(words.step(suppliers.step), Supplier.subject(chosen, words))
  }

  // MARK: - Reading

  /// What is said of a typed line before Enter.
  func echo(of question: SupplierQuestion, _ text: String) throws(TypedProblem) -> Prompt.Echo {
    guard case .step(let field, let code, _) = question else { return .nothing }
    switch try read(field, code, text) {
    case .due(let due?):
      guard let dayJ = project.settings.dayJ else {
        return .meaning(words.anchor(due, dayJ: nil))
      }
      let day = due.day(dayJ: dayJ)
      return .meaning("\(words.countdown(day - dayJ)), \(words.fullDate(day))")
    case .due(nil): return .meaning(words.typesOwnDate)
    case .done(let day), .expires(let day?), .waiting(_, let day?):
      return .meaning(words.fullDate(day))
    case .amount(let amount?): return .meaning(words.beforeTax(amount))
    default: return .nothing
    }
  }

  /// The edit that a line asks for; an empty one takes off what can be taken off.
  private func read(
    _ field: StepField,
    _ code: StepCode,
    _ text: String
  ) throws(TypedProblem) -> StepEdit? {
    let folded = text.split(separator: " ").joined(separator: " ")
    let isEmpty = folded.isEmpty
    switch field {
    case .due:
      if isEmpty || ["libre", "free"].contains(TypedText(text).folded) { return .due(nil) }
      switch try TypedDay.read(text, dayContext()) {
      case .day(let day): return .due(.date(day))
      case .offset(let days): return .due(.offset(days))
      }
    case .done: return .done(on: try readDay(text))
    case .waitingOn:
      if isEmpty { throw .empty }
      return nil
    case .waitingUntil(let whom):
      return .waiting(on: whom, until: isEmpty ? nil : try readDay(text))
    case .note: return .note(isEmpty ? nil : folded)
    case .amount: return .amount(isEmpty ? nil : try TypedAmount.read(text))
    case .expires: return .expires(isEmpty ? nil : try readLastDay(text))
    case .document: return .document(isEmpty ? nil : folded)
    }
  }

  /// The last day on which a paper holds: of a date without a year, one that has not passed.
  private func readLastDay(_ text: String) throws(TypedProblem) -> Day {
    let day = try readDay(text)
    guard day < outlook.today else { return day }
    var context = dayContext()
    context.today = context.today + 100
    let later = try TypedDay.read(text, context).day(dayJ: project.settings.dayJ) ?? day
    // What names its year, or counts from today, is meant as it stands.
    return later.date.month == day.date.month && later - day > 300 ? later : day
  }

  // MARK: - Answers

  /// Takes a line that was typed.
  mutating func accept(
    _ question: SupplierQuestion,
    _ text: String
  ) throws(TypedProblem) -> [Effect] {
    let folded = text.split(separator: " ").joined(separator: " ")
    switch question {
    case .title:
      if folded.isEmpty { throw .empty }
      return askType(of: folded)
    case .step(.waitingOn, let code, let ids):
      if folded.isEmpty { throw .empty }
      ask(.waitingUntil(on: folded), code, of: ids)
      return []
    case .step(let field, let code, let ids):
      guard let edit = try read(field, code, text) else { return [] }
      overlay = nil
      return perform(edit, code, of: ids)
    }
  }

  /// Asks for the type of a new row; without types to choose from, adds it.
  private mutating func askType(of title: String) -> [Effect] {
    let types = project.supplierTypes.filter { $0.group == suppliers.group }
    guard !types.isEmpty else {
      overlay = nil
      return addSupplier(title, type: nil)
    }
    var candidates = types.map { Picker.Candidate(id: $0.id, code: "", title: $0.title) }
    if suppliers.group == .supplier {
      candidates.append(Picker.Candidate(id: nil, code: "", title: words.withoutType))
    }
    overlay = .picker(Picker(.supplierType(title), title: words.askSupplierType, candidates))
    return []
  }

  /// Adds a row after the selected one.
  mutating func addSupplier(_ title: String, type: RecordID?) -> [Effect] {
    var supplier = Supplier(id: identifiers.identifier(in: project.suppliers))
    supplier.title = title
    supplier.type = type
    let after = suppliers.selectedRow?.supplier.id ?? project.suppliers.last?.id
    let record = RecordReference(.suppliers, supplier.id)
    let edit = Edit(record, .insert(members: supplier.members, neighbour: after))
    let effects = perform(Change(words.gestureAdd(Supplier.subject([supplier], words)), [edit]))
    select(record)
    return effects
  }

  /// Deletes the chosen rows; what speaks of them keeps what it says.
  mutating func deleteSuppliers() -> [Effect] {
    let chosen = chosenSuppliers.compactMap { project.suppliers[id: $0] }
    // Each is worked out on what the ones before leave, so that the inverse finds every neighbour.
    var left = project
    let edits = chosen.compactMap { supplier -> Edit? in
      let edit = left.removing(RecordReference(.suppliers, supplier.id))
      if let edit { _ = left.apply(edit) }
      return edit
    }
    return perform(Change(words.gestureDelete(Supplier.subject(chosen, words)), edits))
  }

  /// Shows the next checklist, or the one before; marks don't go along.
  mutating func turnChecklist(by step: Int) -> [Effect] {
    marks = Marks()
    suppliers.turn(by: step, outlook)
    return []
  }

  /// Shows all that is known of the selected supplier.
  mutating func openSupplier() -> [Effect] {
    if let reading = supplierReading { overlay = .reading(reading) }
    return []
  }

  /// All that is known of the selected supplier.
  var supplierReading: Reading? {
    suppliers.selectedRow.map { row in
      let record = RecordReference(.suppliers, row.supplier.id)
      return Reading(row, in: outlook, words, changes: latestChanges(of: record, most: 12))
    }
  }
}

extension StepState {
  /// The state that follows: to do, asked where somebody is, done.
  func next(for code: StepCode) -> StepState {
    switch self {
    case .todo, .notApplicable: code.isAskedFor ? .asked : .validated
    case .asked: code.actor == .supplier ? .received : .validated
    case .received, .validated: .todo
    }
  }

  /// The state of the step once it is done.
  func settled(for code: StepCode) -> StepState {
    var state = self
    for _ in StepState.allCases where !state.isDone { state = state.next(for: code) }
    return state
  }
}
