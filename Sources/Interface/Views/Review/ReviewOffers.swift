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
        ? refuse(.hand, words.noRole) : ask(.hand, words.reviewHandFollows)
    case .delete: delete
    default: refuse(choice, words.nothingChanges)
    }
  }

  // MARK: - Offers

  private func refuse(_ choice: ReviewChoice, _ reason: String) -> ReviewOffer {
    ReviewOffer(choice: choice, act: .refuse(reason), follows: [.init(text: reason)])
  }

  private func ask(_ choice: ReviewChoice, _ text: String) -> ReviewOffer {
    ReviewOffer(choice: choice, act: .ask, follows: [.init(text: text)])
  }

  private func make(
    _ choice: ReviewChoice,
    _ change: Change?,
    _ follows: [ReviewOffer.Piece],
    _ finish: ReviewFinish? = nil
  ) -> ReviewOffer {
    guard let change else { return refuse(choice, words.nothingChanges) }
    return ReviewOffer(choice: choice, act: .make(change), follows: follows, finish: finish)
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
      return ask(.remind, words.remindFollows(words.date(outlook.nextReminder)))
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
      return make(.done, change, [.init(text: words.reviewHeld)])
    case .approval: return state(.done, .approvedByTutor)
    case .publication: return state(.done, .published)
    case .reminder where supplier != nil:
      let change = Change(
        words.gestureAnswered(subject),
        [setting("waiting", nil)].compactMap { $0 }
      )
      return make(.done, change, [.init(text: words.reviewAnswered)])
    case .nextAction:
      let edits = [setting("nextAction", nil), setting("nextActionOn", nil)].compactMap { $0 }
      return make(.done, Change(words.gestureDone(subject), edits), [.init(text: words.reviewDone)])
    case .supplier(let call): return done(call)
    case .reminder where task?.record.state == .done:
      let change = TaskEdit.answered.change(on: [item.record.id], in: outlook, words)
      return make(.done, change, [.init(text: words.reviewAnswered)])
    default:
      guard let task else { return refuse(.done, words.nothingChanges) }
      if task.record.outsideDelay != nil { return ask(.done, words.reviewDoneAsks) }
      let change = TaskEdit.state(.done).change(on: [task.record.id], in: outlook, words)
      let lead = ReviewOffer.Piece(text: words.reviewDone + words.reviewAnd)
      return make(.done, change, [lead, .init(text: outlook.released(task.index, words))])
    }
  }

  private func state(_ choice: ReviewChoice, _ state: PostState) -> ReviewOffer {
    let change = RecordEdit.state(state.rawValue).change(on: [item.record], in: outlook, words)
    let word = words.choice(state.rawValue, in: RecordKind.posts.rawValue) ?? ""
    return make(choice, change, [.init(text: words.reviewBecomes(word))])
  }

  /// To settle the step that calls, where that ends the call.
  private func done(_ call: SupplierCall) -> ReviewOffer {
    guard let supplier, let code = call.step else {
      return refuse(.done, words.reviewInSuppliers)
    }
    var state = supplier.step(code).state
    for _ in StepState.allCases where !state.isDone { state = state.next(for: code) }
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
    let what =
      "\(words.stepNoun(code.rawValue))\(words.sentenceColon)\(words.state(state, of: code))"
    return make(.done, change, [.init(text: what)])
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
      let what =
        "\(words.stepNoun(code.rawValue))\(words.sentenceColon)\(words.state(.asked, of: code))"
      return make(.start, change, [.init(text: what)])
    case .nextAction: return refuse(.start, words.reviewNothingToStart)
    default:
      guard let task else { return refuse(.start, words.reviewNothingToStart) }
      if task.record.state == .doing { return refuse(.start, words.reviewBegunAlready) }
      if task.record.state == .done { return refuse(.start, words.remindOver) }
      if task.record.duration == 0 { return refuse(.start, words.reviewNothingToStart) }
      let change = TaskEdit.state(.doing).change(on: [task.record.id], in: outlook, words)
      let outcome = Outcome(of: change, in: outlook, besides: [task.record.id])
      let finish = outlook.finish(of: task.index, .earliest, in: outcome.schedule)
      return make(.start, change, outlook.pieces(finish, words), finish)
    }
  }

  private func postponed(until day: Day, _ choice: ReviewChoice) -> ReviewOffer {
    if let obstacle = postponeObstacle { return refuse(choice, obstacle) }
    let change = outlook.postponing(item, until: day, words)
    switch item.reason {
    case .reminder:
      return make(choice, change, [.init(text: words.reviewChasedOn(words.date(day)))])
    case .finish, .latestStart, .start:
      guard let task else { return refuse(choice, words.nothingChanges) }
      let outcome = Outcome(of: change, in: outlook, besides: [task.record.id])
      let finish = outlook.finish(of: task.index, .planned, in: outcome.schedule)
      return make(choice, change, outlook.pieces(finish, words), finish)
    default: return make(choice, change, [.init(text: words.reviewMovedTo(words.date(day)))])
    }
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
    return ask(.date, task == nil ? words.reviewTypedDate : words.reviewDateFollows)
  }

  private var wait: ReviewOffer {
    switch item.record.kind {
    case .tasks, .suppliers: ask(.wait, words.reviewWaitFollows)
    default: refuse(.wait, words.reviewWaitsForNobody)
    }
  }

  private var delete: ReviewOffer {
    switch item.record.kind {
    case .tasks:
      guard let task else { return refuse(.delete, words.nothingChanges) }
      let change = TaskEdit.delete.change(on: [task.record.id], in: outlook, words)
      return make(
        .delete,
        change,
        [
          .init(text: outlook.released(task.index, words) + words.reviewAnd),
          .init(text: words.reviewComesBack),
        ]
      )
    case .suppliers: return refuse(.delete, words.reviewInSuppliers)
    default:
      let change = RecordEdit.delete.change(on: [item.record], in: outlook, words)
      return make(.delete, change, [.init(text: words.reviewComesBack)])
    }
  }
}
