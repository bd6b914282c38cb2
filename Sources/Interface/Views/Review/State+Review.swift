import Planning
import Rendering
import Storage
import Wording

// The daily review: its keys, and what they leave behind.

extension State {
  /// Opens the review where it stood, or begins it; from within, begins it anew.
  mutating func openReview() -> [Effect] {
    if isReviewing || review == nil || review?.isOver == true { review = ReviewScreen(outlook) }
    marks = Marks()
    trial = nil
    isReviewing = true
    return []
  }

  /// Leaves the review; where it stands is kept until the day is over.
  mutating func leaveReview() {
    isReviewing = false
    if let record = review?.item?.record { select(record) }
    if review?.isOver == true { review = nil }
  }

  /// Why a choice can't be made about the present item.
  func obstacle(to choice: ReviewChoice) -> String? {
    if isReadOnly { return words.nothingMayChange }
    guard let review, review.item != nil else { return words.reviewIsOver }
    return review.offer(choice)?.obstacle
  }

  /// Why there is nothing under review.
  var reviewObstacle: String? { review?.item == nil ? words.reviewIsOver : nil }

  /// Why no note can be written.
  var reviewNoteObstacle: String? { isReadOnly ? words.nothingMayChange : reviewObstacle }

  /// Why nothing can be taken back.
  var reviewBackObstacle: String? {
    guard let review, !review.canGoBack else { return nil }
    return review.isHeldByOthers ? words.reviewHeldByOthers : words.reviewIsAtStart
  }

  /// Decides about the present item, or asks first.
  mutating func choose(_ choice: ReviewChoice) -> [Effect] {
    guard let item = review?.item, let offer = review?.offer(choice) else { return [] }
    review?.pending = choice
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
      askNext(.review(.waitingOn(item.record)), label: words.askWaitingOn)
      return []
    case .hand: return isTask ? askRole() : askRecordRole()
    case .date:
      switch item.reason {
      case .finish, .latestStart, .start: return askFinish()
      default:
        askNext(.review(.date), label: words.reviewVerb(choice.rawValue).capitalisedFirst)
        return []
      }
    default: return []
    }
  }

  /// Writes a note on the present item, that stays in front.
  mutating func noteInReview() -> [Effect] {
    review?.pending = nil
    return review?.item?.record.kind == .tasks ? askNote() : askRecordNote()
  }

  /// Leaves the present item for later.
  mutating func skipInReview() -> [Effect] {
    guard review?.item != nil else { return [] }
    let decision = decision(nil, words.reviewOutcome("skip"))
    review?.decide(decision)
    return []
  }

  /// Goes back to what was decided last and takes it back; at the end, takes back the whole review.
  mutating func goBackInReview() -> [Effect] {
    let isOver = review?.isOver == true
    let count = (isOver ? review?.goBackToStart() : review?.goBack()) ?? 0
    return Array(repeating: .undo, count: count)
  }

  /// Brings the review in front up to date; a new day ends it.
  mutating func followReview() {
    if let day = review?.day, day != outlook.today { (review, isReviewing) = (nil, false) }
    guard isReviewing else { return }
    let (outlook, words) = (outlook, words)
    review?.follow(outlook, words)
  }

  // MARK: - What was made

  /// Takes in a change that was just made, where a review is in front.
  mutating func noteReviewed() {
    guard isReviewing, let item = review?.item else { return }
    let decided = review?.pending.map { choice in
      decision(choice, outcome(of: choice, about: item))
    }
    let outlook = outlook
    review?.made(decided, outlook)
  }

  private func decision(
    _ choice: ReviewChoice?,
    _ outcome: String
  ) -> ReviewDecision {
    // What was just deleted is still known as it was.
    let name = review?.name ?? (code: "", title: "")
    return ReviewDecision(choice, code: name.code, title: name.title, outcome: outcome)
  }

  private func outcome(of choice: ReviewChoice, about item: Agenda.Item) -> String {
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
    default: return base
    }
  }

  private func plannedDay(of item: Agenda.Item) -> Day? {
    project.tasks.position(of: item.record.id).flatMap { outlook.span(of: $0)?.upperBound }
  }
}

extension Agenda.Item {
  /// Whether what presses is the reminder of somebody.
  var isWaitedFor: Bool {
    if case .reminder = reason { true } else { false }
  }
}
