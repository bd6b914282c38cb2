import Planning
import Rendering
import Storage
import Wording

/// Works out what can be decided about an item, and what would follow.
struct ReviewOffers {
  private let item: Agenda.Item
  private let outlook: Outlook
  private let words: Words

  init(_ item: Agenda.Item, in outlook: Outlook, _ words: Words) {
    self.item = item
    self.outlook = outlook
    self.words = words
  }

  /// Every choice, in their order.
  var all: [ReviewOffer] { ReviewKind.day.choices.map(offer) }

  private func offer(_ choice: ReviewChoice) -> ReviewOffer {
    switch choice {
    case .remind: remind
    case .done: done
    case .start: start
    case .tomorrow: postponed(until: outlook.nextWorkday, .tomorrow)
    case .nextWeek: postponed(until: outlook.workdayInAWeek, .nextWeek)
    case .date: date
    case .wait: wait
    case .hand:
      outlook.project.roles.isEmpty
        ? refuse(.hand, words.noRole) : ask(.hand, .handed)
    case .delete: delete
    default: refuse(choice, words.nothingChanges)
    }
  }

  // MARK: - Offers

  private func refuse(_ choice: ReviewChoice, _ reason: String) -> ReviewOffer {
    ReviewOffer(choice: choice, act: .refuse(reason), follows: [])
  }

  private func ask(_ choice: ReviewChoice, _ follows: ReviewConsequence...) -> ReviewOffer {
    ReviewOffer(choice: choice, act: .ask, follows: follows)
  }

  private func make(
    _ choice: ReviewChoice,
    _ change: Change?,
    _ follows: ReviewConsequence?...
  ) -> ReviewOffer {
    guard let change else { return refuse(choice, words.nothingChanges) }
    return ReviewOffer(choice: choice, act: .make(change), follows: follows.compactMap(\.self))
  }

  private var task: (record: PlanTask, index: Int)? {
    guard item.record.kind == .tasks,
      let index = outlook.project.tasks.position(of: item.record.id)
    else { return nil }
    return (outlook.project.tasks[index], index)
  }

  private var supplier: Supplier? {
    item.record.kind == .suppliers ? outlook.project.suppliers[id: item.record.id] : nil
  }

  private var subject: String {
    RecordEdit.subject([item.record], in: outlook.project, words)
  }

  private func setting(_ key: String, _ value: FieldValue?) -> Edit? {
    outlook.project.setting(key, to: value, in: item.record)
  }

  // MARK: - Each choice

  private var remind: ReviewOffer {
    do throws(Reminder.Obstacle) {
      _ = try Reminder(of: item.record, in: outlook)
      return ask(.remind, .reminded(next: outlook.nextReminder))
    } catch {
      return refuse(.remind, error.sentence(words))
    }
  }

  private var done: ReviewOffer {
    switch item.reason {
    case .meeting:
      guard item.day <= outlook.today, let meeting = outlook.project.meetings[id: item.record.id]
      else { return refuse(.done, words.reviewNotHeldYet) }
      let days = (meeting.held + [item.day]).map { FieldValue.text($0.iso) }
      var edits = [setting("held", .list(days))]
      if meeting.recurrence == nil {
        edits.append(setting("state", .text(MeetingState.held.rawValue)))
      }
      let change = Change(words.gestureHeld(subject), edits.compactMap { $0 })
      return make(.done, change, .held, after(change, meeting))
    case .approval: return state(.done, .approvedByTutor)
    case .publication: return state(.done, .published)
    case .reminder where supplier != nil:
      let change = Change(
        words.gestureAnswered(subject),
        [setting("waiting", nil)].compactMap { $0 }
      )
      return make(.done, change, .answered)
    case .nextAction:
      let edits = [setting("nextAction", nil), setting("nextActionOn", nil)].compactMap { $0 }
      return make(.done, Change(words.gestureDone(subject), edits), .finished)
    case .supplier(let call): return done(call)
    case .reminder where task?.record.state == .done:
      let change = TaskEdit.answered.change(on: [item.record.id], in: outlook, words)
      return make(.done, change, .answered)
    default:
      guard let task else { return refuse(.done, words.nothingChanges) }
      if task.record.outsideDelay != nil { return ask(.done, .finished, .asksWhoAnswers) }
      let change = TaskEdit.state(.done).change(on: [task.record.id], in: outlook, words)
      let next = outlook.nextDay(of: task.record)
      return make(
        .done,
        change,
        .finished,
        next.map { .comesAgain($0) },
        .frees(outlook.follower(of: task.index))
      )
    }
  }

  /// Whether a meeting that was held comes again in the days that the list looks at.
  private func after(_ change: Change, _ meeting: Meeting) -> ReviewConsequence {
    let next = outlook.project.applying(change).meetings[id: meeting.id].flatMap {
      Agenda.nextDay(of: $0, from: outlook.today, in: outlook.schedule)
    }
    return next.map { .comesAgain($0) } ?? .leavesList
  }

  private func state(_ choice: ReviewChoice, _ state: PostState) -> ReviewOffer {
    let change = RecordEdit.state(state.rawValue).change(on: [item.record], in: outlook, words)
    return make(choice, change, .post(state))
  }

  /// To settle the step that calls, where that ends the call.
  private func done(_ call: SupplierCall) -> ReviewOffer {
    guard let supplier, let code = call.step else {
      return refuse(.done, words.reviewInSuppliers)
    }
    let state = supplier.step(code).state.settled(for: code)
    guard
      let change = StepEdit.state(state).change(
        to: code,
        of: [supplier.id],
        in: outlook,
        words
      )
    else { return refuse(.done, words.reviewInSuppliers) }
    let after = outlook.project.applying(change)
    let reader = ReadinessReader(after, today: outlook.today, outlook.calendar)
    let calls = after.suppliers[id: supplier.id].map { reader.readiness(of: $0).calls } ?? []
    guard !calls.contains(call) else { return refuse(.done, words.reviewInSuppliers) }
    return make(.done, change, .step(code, state))
  }

  private var start: ReviewOffer {
    switch item.reason {
    case .meeting: return refuse(.start, words.reviewNothingToStart)
    case .approval, .publication:
      guard outlook.project.posts[id: item.record.id]?.state == .toWrite else {
        return refuse(.start, words.reviewBegunAlready)
      }
      return state(.start, .inReview)
    case .supplier(let call):
      guard let supplier, let code = call.step, supplier.step(code).state == .todo else {
        return refuse(.start, words.reviewBegunAlready)
      }
      let change = StepEdit.state(.asked).change(to: code, of: [supplier.id], in: outlook, words)
      return make(.start, change, .step(code, .asked))
    case .nextAction: return refuse(.start, words.reviewNothingToStart)
    default:
      guard let task else { return refuse(.start, words.reviewNothingToStart) }
      if task.record.state == .doing { return refuse(.start, words.reviewBegunAlready) }
      if task.record.state == .done { return refuse(.start, words.remindOver) }
      if task.record.duration == 0 { return refuse(.start, words.reviewNothingToStart) }
      let change = TaskEdit.state(.doing).change(on: [task.record.id], in: outlook, words)
      return make(.start, change, ends(task, .earliest, after: change))
    }
  }

  private func postponed(until day: Day, _ choice: ReviewChoice) -> ReviewOffer {
    if let obstacle = postponeObstacle { return refuse(choice, obstacle) }
    let change = outlook.postponing(item, until: day, words)
    switch item.reason {
    case .reminder:
      return make(choice, change, .chased(day))
    case .finish, .latestStart, .stalled, .start:
      guard let task else { return refuse(choice, words.nothingChanges) }
      return make(choice, change, ends(task, .planned, after: change))
    default: return make(choice, change, .moved(day))
    }
  }

  /// When a task ends after a change, by one of its pairs of dates.
  private func ends(
    _ task: (record: PlanTask, index: Int),
    _ pair: DatePair,
    after change: Change?
  ) -> ReviewConsequence? {
    // That what it is a part of grows with it needs no telling.
    let own = [task.record.id] + outlook.project.wholes(of: task.record)
    let outcome = Outcome(of: change, in: outlook, besides: own)
    return outlook.finish(of: task.index, pair, after: outcome).map { .ends($0) }
  }

  /// Why the item has no day to be put off to.
  private var postponeObstacle: String? {
    switch item.reason {
    case .meeting:
      let isRecurrent = outlook.project.meetings[id: item.record.id]?.recurrence != nil
      return isRecurrent ? words.reviewComesAgain : nil
    case .supplier(.warns): return words.reviewNoDate
    default: return nil
    }
  }

  private var date: ReviewOffer {
    if let obstacle = postponeObstacle { return refuse(.date, obstacle) }
    return ask(.date, .dated(isWeighed: item.isPlaced))
  }

  private var wait: ReviewOffer {
    switch item.record.kind {
    case .tasks, .suppliers: ask(.wait, .waits(staysLate: item.section == .late))
    default: refuse(.wait, words.reviewWaitsForNobody)
    }
  }

  private var delete: ReviewOffer {
    switch item.record.kind {
    case .tasks:
      guard let task else { return refuse(.delete, words.nothingChanges) }
      let change = TaskEdit.delete.change(on: [task.record.id], in: outlook, words)
      return make(.delete, change, .frees(outlook.follower(of: task.index)), .canComeBack)
    case .suppliers: return refuse(.delete, words.reviewInSuppliers)
    default:
      let change = RecordEdit.delete.change(on: [item.record], in: outlook, words)
      return make(.delete, change, .canComeBack)
    }
  }
}

extension Project {
  /// What a task is a part of, the nearest first.
  fileprivate func wholes(of task: PlanTask) -> [RecordID] {
    var wholes: [RecordID] = []
    var next = task.parent
    while let id = next, !wholes.contains(id) {
      wholes.append(id)
      next = tasks[id: id]?.parent
    }
    return wholes
  }
}
