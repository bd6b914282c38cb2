package import Planning
import Rendering
import Wording

/// What follows from a choice of the review, worked out before its key is pressed.
///
/// It is a promise: its words are made from it, and what the key does keeps it.
package enum ReviewConsequence: Hashable, Sendable {
  /// What the item asks for is done today.
  case finished
  /// It comes again, on that day.
  case comesAgain(Day)
  /// A task ends on some day, and so pushes others or nobody.
  case ends(ReviewFinish)
  /// What the task that comes after still waits for; nil: none comes after.
  case frees(ReviewFollower?)
  /// A post takes a state.
  case post(PostState)
  /// A step of a supplier takes a state.
  case step(StepCode, StepState)
  /// A meeting was held.
  case held
  /// Nothing of it is left on the day's list.
  case leavesList
  /// The answer has come; there is nobody to chase any more.
  case answered
  /// A message is ready, and the reminder comes again on that day.
  case reminded(next: Day)
  /// The reminder comes on that day.
  case chased(Day)
  /// It takes place, comes out or is due on that day.
  case moved(Day)
  /// It waits for whom is typed, and comes back on the day that is typed; until then it stays late,
  /// or not.
  case waits(staysLate: Bool)
  /// It is done; who owes the answer to it is asked.
  case asksWhoAnswers
  /// The role that is picked carries it.
  case handed
  /// A day is typed; where that moves others, what it moves is read first.
  case dated(isWeighed: Bool)
  /// It can be taken back.
  case canComeBack

  // Of a template.

  /// It was done on that day.
  case wasDone(Day)
  /// The day on which it was done is typed.
  case dayTyped
  /// So many tasks are left of its lot, it among them.
  case restOfLot(Int)
  /// So many tasks that are left of its lot are past, each done on its day.
  case pastOfLot(Int)
  /// Behind the tasks: it stays among what is late.
  case staysLate
  /// A step of a supplier was done on that day.
  case stepWasDone(StepCode, Day)
  /// So many steps of it were done, each on its day.
  case stepsWereDone(Int)
  /// So many are left of its list, it among them.
  case restOfList(Int, RecordKind)
  /// So many are left of its list, and what is late of each was done on its day.
  case pastOfList(Int, RecordKind)
  /// The reason why it isn't needed stays.
  case keepsReason
  /// What comes before it can be tied to what comes after it, and so many others.
  case joins(RecordID, RecordID, others: Int)
}

extension ReviewConsequence {
  /// It in words, part by part: only what hurts or reassures has a colour.
  func pieces(in outlook: Outlook, _ words: Words) -> [ReviewOffer.Piece] {
    if case .ends(let finish) = self { return finish.pieces(in: outlook, words) }
    return [.init(text: text(in: outlook, words))]
  }

  private func text(in outlook: Outlook, _ words: Words) -> String {
    switch self {
    case .finished: words.reviewDone
    case .comesAgain(let day): words.comesAgain(words.date(day))
    case .ends: ""
    case .frees(let follower): follower?.sentence(in: outlook, words) ?? words.reviewNothingAfter
    case .post(let state):
      words.choice(state.rawValue, in: RecordKind.posts.rawValue) ?? state.rawValue
    case .step(let code, let state):
      "\(words.stepNoun(code.rawValue))\(words.sentenceColon)\(words.state(state, of: code))"
    case .held: words.reviewHeld
    case .leavesList: words.reviewLeavesList
    case .answered: words.reviewAnswered
    case .reminded(let next): words.remindFollows(words.date(next))
    case .chased(let day): words.reviewChasedOn(words.date(day))
    case .moved(let day): words.reviewMovedTo(words.date(day))
    case .waits(let staysLate): staysLate ? words.reviewWaitsLate : words.reviewWaits
    case .asksWhoAnswers: words.reviewAsksWhoAnswers
    case .handed: words.reviewHandFollows
    case .dated(let isWeighed): isWeighed ? words.reviewDateFollows : words.reviewTypedDate
    case .canComeBack: words.reviewComesBack
    case .wasDone(let day): done(on: day, in: outlook, words)
    case .dayTyped: words.triageTypedDay
    case .restOfLot(let count): words.triageRestOfLot(words.tasks(count))
    case .pastOfLot(let count): words.triageDoneLot(words.tasks(count), count: count)
    case .staysLate: words.triageStaysLate
    case .stepWasDone(let code, let day):
      "\(words.stepNoun(code.rawValue))\(words.sentenceColon)\(done(on: day, in: outlook, words))"
    case .stepsWereDone(let count): words.triageEachThen(words.lateSteps(count))
    case .restOfList(let count, let kind): words.many(count, of: kind)
    case .pastOfList(let count, let kind): words.triageEachThen(words.many(count, of: kind))
    case .keepsReason: words.triageKeepsReason
    case .joins(let from, let task, let others):
      words.triageJoins(outlook.name(of: from), outlook.name(of: task), others: others)
    }
  }

  private func done(on day: Day, in outlook: Outlook, _ words: Words) -> String {
    words.triageDoneOn(day == outlook.today ? words.today : words.date(day, near: outlook.today))
  }
}
