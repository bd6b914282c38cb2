import Planning
import Storage
import Wording

// What going through a template makes of suppliers and posts that are late already.

extension Triage {
  /// What was due before today was done: on a day, or each on its own.
  func settling(_ records: [RecordReference], on day: Day? = nil) -> Change? {
    let edits = records.flatMap { record in
      switch record.kind {
      case .suppliers: settling(supplier: record.id, on: day)
      case .posts: publishing(record, on: day)
      default: [Edit]()
      }
    }
    let subject = RecordEdit.subject(records, in: outlook.project, words)
    let date = records.count == 1 ? day.map { words.date($0, near: outlook.today) } : nil
    return change(words.gestureDoneBefore(subject, date), edits)
  }

  /// The steps of a supplier that were due before today, in their order.
  func lateSteps(of id: RecordID) -> [(code: StepCode, due: Day)] {
    guard let supplier = outlook.project.suppliers[id: id] else { return [] }
    let reader = ReadinessReader(outlook.project, today: outlook.today, outlook.calendar)
    return reader.readiness(of: supplier).calls.compactMap { call in
      if case .late(let code, let due) = call { (code, due) } else { nil }
    }
  }

  private func settling(supplier id: RecordID, on day: Day?) -> [Edit] {
    var project = outlook.project
    var edits: [Edit] = []
    for (code, due) in lateSteps(of: id) {
      guard let supplier = project.suppliers[id: id] else { break }
      var step = supplier.step(code)
      step.state = step.state.settled(for: code)
      step.done = day ?? due
      let made = supplier.edits(setting: step)
      // Each step takes its place among those that are there by then.
      project = project.applying(Change("", made))
      edits += made
    }
    let isAsked = project.suppliers[id: id]?.steps.contains { $0.state == .asked } ?? false
    let record = RecordReference(.suppliers, id)
    let waiting = isAsked ? nil : project.setting("waiting", to: nil, in: record)
    return edits + [waiting].compactMap(\.self)
  }

  /// The day that a post should have come out on; nil: it is to come out yet.
  func publishingDay(of id: RecordID) -> Day? {
    let date = outlook.project.posts[id: id]?.date.flatMap(outlook.schedule.day(of:))
    return date.flatMap { $0 < outlook.today ? $0 : nil }
  }

  /// It came out; where it is to come out yet, it was approved.
  private func publishing(_ record: RecordReference, on day: Day?) -> [Edit] {
    let project = outlook.project
    guard let date = day ?? publishingDay(of: record.id) else {
      let state = FieldValue.text(PostState.approvedByTutor.rawValue)
      return [project.setting("state", to: state, in: record)].compactMap(\.self)
    }
    return [
      project.setting("state", to: .text(PostState.published.rawValue), in: record),
      project.setting("published", to: .text(date.iso), in: record),
    ].compactMap(\.self)
  }

  /// They are not needed this time: the reason stays in their notes for the next.
  func dropping(_ records: [RecordReference], because reason: String) -> Change? {
    let project = outlook.project
    let note = words.droppedNote(reason)
    let edits = records.flatMap { record in
      let notes = project.value(of: "notes", in: record)?.text ?? ""
      let text = notes.isEmpty ? note : "\(notes)\n\(note)"
      return [
        project.setting("state", to: .text("cancelled"), in: record),
        project.setting("notes", to: .text(text), in: record),
      ].compactMap(\.self)
    }
    let subject = RecordEdit.subject(records, in: project, words)
    return change(words.gestureDropped(subject, reason), edits)
  }
}
