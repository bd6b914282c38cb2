package import Planning
import Rendering
package import Storage
package import Wording

/// What can be done to one step of suppliers, as a value: it is made, and repeated on others.
package enum StepEdit: Hashable, Sendable {
  case state(StepState)
  /// When it is due; nil: when its type says.
  case due(Anchor?)
  /// The day it was done.
  case done(on: Day)
  case waiting(on: String, until: Day?)
  /// A remark; nil: none.
  case note(String?)
  /// Cents before tax; nil: none.
  case amount(Int?)
  /// The last day on which its paper holds.
  case expires(Day?)
  /// The name or address of its paper.
  case document(String?)
}

extension StepEdit {
  /// The change that makes the edit to a step of some suppliers; nil if nothing would change.
  package func change(
    to code: StepCode,
    of ids: [RecordID],
    in outlook: Outlook,
    _ words: Words
  ) -> Change? {
    let suppliers = ids.compactMap { outlook.project.suppliers[id: $0] }
    let edits = suppliers.flatMap { self.edits(on: $0, code, in: outlook) }
    guard !edits.isEmpty else { return nil }
    let subject = Supplier.subject(suppliers, words)
    return Change(words.gestureStep(words.step(code), subject, phrase(code, outlook, words)), edits)
  }

  private func edits(on supplier: Supplier, _ code: StepCode, in outlook: Outlook) -> [Edit] {
    let record = RecordReference(.suppliers, supplier.id)
    var step = supplier.step(code)
    apply(to: &step, today: outlook.today)
    var edits = supplier.edits(setting: step)
    var waiting: Waiting? = supplier.waiting
    switch self {
    case .waiting(let on, let until):
      waiting = Waiting(on: on, since: outlook.today, until: until)
    case .state(let state) where state.isDone || state == .notApplicable:
      // Nobody waits any more once the last thing asked for is there.
      let others = supplier.steps.contains { $0.code != code && $0.state == .asked }
      if supplier.step(code).state == .asked, !others { waiting = nil }
    default: break
    }
    let value = waiting.map(Codec<Waiting>.waiting.encode)
    if let edit = outlook.project.setting("waiting", to: value, in: record) { edits.append(edit) }
    return edits
  }

  private func apply(to step: inout SupplierStep, today: Day) {
    switch self {
    case .state(let state):
      step.state = state
      switch state {
      case .todo: (step.asked, step.done) = (nil, nil)
      case .asked: (step.asked, step.done) = (step.asked ?? today, nil)
      case .received, .validated: step.done = step.done ?? today
      case .notApplicable: step.done = nil
      }
    case .due(let due): step.due = due
    case .done(let day): step.done = day
    case .waiting:
      if !step.state.isDone {
        step.state = .asked
        step.asked = step.asked ?? today
      }
    case .note(let note): step.note = note
    case .amount(let amount): step.amount = amount
    case .expires(let day): step.expires = day
    case .document(let document): step.document = document
    }
  }

  /// What was done, after the step's name.
  private func phrase(_ code: StepCode, _ outlook: Outlook, _ words: Words) -> String {
    switch self {
    case .state(let state): words.state(state, of: code)
    case .due(let due):
      "\(words.askStepDue.lowercased()) "
        + (due.map { words.anchor($0, dayJ: outlook.schedule.dayJ) } ?? words.typesOwnDate)
    case .done(let day): "\(words.askStepDone.lowercased()) \(words.date(day))"
    case .waiting(let on, let until):
      words.waits(for: on, chasedOn: until.map { words.date($0) })
    case .note: words.askNote.lowercased()
    case .amount(let amount): amount.map(words.beforeTax) ?? words.notSet
    case .expires(let day):
      day.map { words.holdsUntil(words.fullDate($0)) } ?? words.notSet
    case .document(let document): document ?? words.notSet
    }
  }
}

extension Supplier {
  /// The title of the one supplier, or how many there are.
  static func subject(_ suppliers: [Supplier], _ words: Words) -> String {
    suppliers.count == 1
      ? Shortening.title(suppliers[0].title, columns: 30) : words.suppliers(suppliers.count)
  }

  /// The edits that make one of its steps that one: by element, so that nobody else's is touched.
  func edits(setting step: SupplierStep) -> [Edit] {
    let record = RecordReference(.suppliers, id)
    let key = "steps"
    let encoded = { (step: SupplierStep) -> FieldValue in
      Codec<[SupplierStep]>.supplierSteps.encode([step]).list?.first ?? .null
    }
    guard let place = steps.firstIndex(where: { $0.code == step.code }) else {
      guard !step.isUntouched else { return [] }
      // It takes its place in the order of steps.
      let before = steps.last { $0.code.place < step.code.place }
      let neighbour = before.map(encoded)
      return [
        Edit(record, .insertElement(key: key, element: encoded(step), neighbour: neighbour))
      ]
    }
    let old = steps[place]
    guard old != step else { return [] }
    if step.isUntouched {
      let neighbour = place > 0 ? encoded(steps[place - 1]) : nil
      return [Edit(record, .removeElement(key: key, element: encoded(old), neighbour: neighbour))]
    }
    return [Edit(record, .replaceElement(key: key, before: encoded(old), after: encoded(step)))]
  }
}
