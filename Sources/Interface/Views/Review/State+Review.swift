import Planning
import Rendering
import Storage
import Wording

// The two reviews: their keys, and what they leave behind.

extension State {
  /// Whether a review is in front of the views.
  package var isReviewing: Bool { reviewing != nil }

  /// The review in front.
  package internal(set) var shownReview: ReviewScreen? {
    get {
      switch reviewing {
      case .day: review
      case .template: triage
      case nil: nil
      }
    }
    set {
      switch reviewing {
      case .day: review = newValue
      case .template: triage = newValue
      case nil: break
      }
    }
  }

  /// Opens a review where it stood, or begins it; from within, begins it anew.
  ///
  /// Of a filtered list what is shown is gone through.
  mutating func openReview(_ kind: ReviewKind = .day) -> [Effect] {
    let isWithin = reviewing == kind
    let filter = kind == .day && view == .today ? sifted : nil
    reviewing = kind
    if isWithin || shownReview == nil || shownReview?.isOver == true
      || shownReview?.filter != filter?.text
    {
      shownReview = ReviewScreen(kind, outlook, filter)
    }
    marks = Marks()
    trial = nil
    return []
  }

  /// Leaves the review in front; where it stands is kept.
  mutating func leaveReview() {
    let record = shownReview?.item?.record
    if shownReview?.isOver == true { shownReview = nil }
    reviewing = nil
    if let record { select(record) }
    offerStepsLeft()
  }

  /// Why a choice can't be made about the present item.
  func obstacle(to choice: ReviewChoice) -> String? {
    if isReadOnly { return words.nothingMayChange }
    guard let shownReview, shownReview.item != nil else { return reviewIsOver }
    return shownReview.offer(choice)?.obstacle
  }

  /// Whether a review went back and the store has not yet taken back what was decided there.
  package var awaitsStore: Bool { isReviewing && (shownReview?.awaited ?? 0) > 0 }

  /// Why there is nothing under review.
  var reviewObstacle: String? { shownReview?.item == nil ? reviewIsOver : nil }

  private var reviewIsOver: String { words.reviewIsOver(isOfTemplate: reviewing == .template) }

  /// Why no note can be written.
  var reviewNoteObstacle: String? { isReadOnly ? words.nothingMayChange : reviewObstacle }

  /// Why nothing can be taken back.
  var reviewBackObstacle: String? {
    guard let shownReview, !shownReview.canGoBack else { return nil }
    return shownReview.isHeldByOthers ? words.reviewHeldByOthers : words.reviewIsAtStart
  }

  /// Decides about the present item, or asks first.
  mutating func choose(_ choice: ReviewChoice) -> [Effect] {
    guard let item = shownReview?.item, let offer = shownReview?.offer(choice) else { return [] }
    shownReview?.pending = choice
    switch offer.act {
    case .make(let change): return perform(change)
    case .refuse: return []
    case .ask: break
    }
    let isTask = item.record.kind == .tasks
    switch choice {
    case .remind: return remind()
    case .done: return perform(.state(.done), on: [item.record.id])
    case .wait where isTask: return askWaitingOn()
    case .wait:
      let whom = (try? Reminder(of: item.record, in: outlook))?.whom
      askNext(.review(.waitingOn(item.record)), label: words.askWaitingOn, text: whom ?? "")
      return []
    case .hand: return isTask ? askRole() : askRecordRole()
    case .doneOn, .drop, .dropLot: return askInTriage(choice)
    case .date where item.isPlaced: return askFinish()
    case .date:
      askNext(.review(.date), label: words.reviewVerb(choice.rawValue).capitalisedFirst)
      return []
    default: return []
    }
  }

  /// Writes a note on the present item, that stays in front.
  mutating func noteInReview() -> [Effect] {
    shownReview?.pending = nil
    return shownReview?.item?.record.kind == .tasks ? askNote() : askRecordNote()
  }

  /// Leaves the present item for later.
  mutating func skipInReview() -> [Effect] {
    guard shownReview?.item != nil else { return [] }
    let decision = decision(nil, words.reviewOutcome("skip"))
    shownReview?.decide(decision)
    return []
  }

  /// Goes back to what was decided last and takes it back; at the end of the daily review, takes
  /// back the whole of it.
  mutating func goBackInReview() -> [Effect] {
    let isWhole = reviewing == .day && shownReview?.isOver == true
    let outlook = outlook
    let count =
      (isWhole ? shownReview?.goBackToStart(outlook) : shownReview?.goBack(outlook)) ?? 0
    return Array(repeating: .undo, count: count)
  }

  /// Brings the review in front up to date; a new day ends the daily one.
  mutating func followReview() {
    if let day = review?.day, day != outlook.today {
      review = nil
      if reviewing == .day { reviewing = nil }
    }
    guard isReviewing else { return }
    let (outlook, words) = (outlook, words)
    shownReview?.follow(outlook, words)
  }

  // MARK: - What was made

  /// Takes in a change that was just made, where a review is in front.
  mutating func noteReviewed(_ change: Change) {
    guard isReviewing, let item = shownReview?.item else { return }
    let decided = shownReview?.pending.map { choice in
      decision(choice, outcome(of: choice, about: item, by: change))
    }
    let outlook = outlook
    shownReview?.made(decided, outlook)
  }

  private func decision(
    _ choice: ReviewChoice?,
    _ outcome: String
  ) -> ReviewDecision {
    // What was just deleted is still known as it was.
    var name = shownReview?.name ?? (code: "", title: "")
    if let choice, choice.isOfLot { name = (code: "", title: shownReview?.lotName ?? "") }
    return ReviewDecision(choice, code: name.code, title: name.title, outcome: outcome)
  }

  private func outcome(
    of choice: ReviewChoice,
    about item: Agenda.Item,
    by change: Change
  ) -> String {
    let near = { (day: Day) in words.nearDate(weekday: day.weekday, day: day.day) }
    let waiting = project.value(of: "waiting", in: item.record).flatMap(
      Codec<Waiting>.waiting.decode
    )
    let base = words.reviewOutcome(choice.rawValue)
    switch choice {
    case .wait, .remind:
      return waiting?.until.map { "\(base), \(near($0))" } ?? base
    case .date:
      let day = item.isWaitedFor ? waiting?.until : plannedDay(of: item)
      return day.map { words.date($0) } ?? base
    case .hand:
      let key = item.record.kind == .tasks ? "roles" : "role"
      let value = project.value(of: key, in: item.record)
      let role = (value?.list?.first ?? value)?.text.flatMap { project.roles[id: RecordID($0)] }
      return role.map { "→\u{A0}\($0.isMine ? words.me : $0.short ?? $0.title)" } ?? base
    case .doneBefore, .doneOn:
      let day =
        project.tasks[id: item.record.id]?.actualFinish
        ?? project.posts[id: item.record.id]?.published
      return day.map { "\(base), \(near($0))" } ?? base
    case .keepLot, .doneLot, .dropLot:
      let count = item.record.kind == .tasks ? change.decidedTasks : change.records
      return "\(base), \(words.many(count, of: item.record.kind))"
    default: return base
    }
  }

  private func plannedDay(of item: Agenda.Item) -> Day? {
    project.tasks.position(of: item.record.id).flatMap { outlook.span(of: $0)?.upperBound }
  }
}

extension Words {
  /// How many records of a list.
  func many(_ count: Int, of kind: RecordKind) -> String {
    kind == .suppliers ? suppliers(count) : counted(count, of: kind.rawValue)
  }
}

extension Change {
  /// How many records it changes.
  fileprivate var records: Int { Set(edits.map(\.record)).count }

  /// How many tasks it says what becomes of.
  fileprivate var decidedTasks: Int {
    Set(
      edits.compactMap { edit -> RecordID? in
        guard case .set(let key, _, _) = edit.action, key == "state" || key == "triaged" else {
          return nil
        }
        return edit.record.id
      }
    ).count
  }
}

extension Agenda.Item {
  /// Whether what presses is where the plan has a task.
  var isPlaced: Bool {
    switch reason {
    case .finish, .latestStart, .stalled, .start: true
    default: false
    }
  }

  /// Whether what presses is the reminder of somebody.
  var isWaitedFor: Bool {
    if case .reminder = reason { true } else { false }
  }
}
