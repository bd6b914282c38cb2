import Planning
import Rendering
import Storage
import Wording

/// Works out what can be decided about a task of a template, and what would follow.
struct TriageOffers {
  private let item: Agenda.Item
  /// The tasks of its lot that are left, it among them.
  private let rest: [RecordID]
  private let outlook: Outlook
  private let words: Words
  private let triage: Triage

  init(_ item: Agenda.Item, restOfLot: [RecordID], in outlook: Outlook, _ words: Words) {
    self.item = item
    rest = restOfLot
    self.outlook = outlook
    self.words = words
    triage = Triage(outlook, words)
  }

  /// Every choice, in their order.
  var all: [ReviewOffer] { ReviewKind.template.choices.map(offer) }

  private func offer(_ choice: ReviewChoice) -> ReviewOffer {
    let task = [item.record.id]
    switch choice {
    case .keep: return make(choice, triage.keeping([item.record]), kept)
    case .doneBefore:
      let day = triage.doneDay(of: item.record.id)
      let released = index.map { ReviewConsequence.frees(outlook.follower(of: $0)) }
      return make(choice, triage.done(task), .wasDone(day), released)
    case .doneOn: return ask(choice, .dayTyped)
    case .hand:
      return outlook.project.roles.isEmpty
        ? refuse(choice, words.noRole) : ask(choice, .handed)
    case .drop: return ask(choice, dropped)
    case .keepLot:
      return ofLot(
        choice,
        triage.keeping(rest.map { RecordReference(.tasks, $0) }),
        .restOfLot(rest.count)
      )
    case .doneLot:
      let past = rest.filter(triage.isPast)
      return past.isEmpty
        ? refuse(choice, words.triageNonePast)
        : ofLot(choice, triage.done(past), .pastOfLot(past.count))
    case .dropLot:
      return rest.count > 1
        ? ask(choice, .restOfLot(rest.count))
        : refuse(choice, words.triageLastOfLot)
    default: return refuse(choice, words.nothingChanges)
    }
  }

  // MARK: - Offers

  private func refuse(_ choice: ReviewChoice, _ reason: String) -> ReviewOffer {
    ReviewOffer(choice: choice, act: .refuse(reason), follows: [])
  }

  private func ask(_ choice: ReviewChoice, _ follows: ReviewConsequence) -> ReviewOffer {
    ReviewOffer(choice: choice, act: .ask, follows: [follows])
  }

  private func make(
    _ choice: ReviewChoice,
    _ change: Change?,
    _ follows: ReviewConsequence?...
  ) -> ReviewOffer {
    guard let change else { return refuse(choice, words.nothingChanges) }
    return ReviewOffer(choice: choice, act: .make(change), follows: follows.compactMap(\.self))
  }

  private func ofLot(
    _ choice: ReviewChoice,
    _ change: Change?,
    _ follows: ReviewConsequence
  ) -> ReviewOffer {
    guard rest.count > 1 else { return refuse(choice, words.triageLastOfLot) }
    return make(choice, change, follows)
  }

  // MARK: - What follows

  private var index: Int? { outlook.project.tasks.position(of: item.record.id) }

  /// When it would end, taken up as early as it can be.
  private var kept: ReviewConsequence? {
    let outcome = Outcome(of: nil, in: outlook, besides: [])
    return index.flatMap { outlook.finish(of: $0, .earliest, after: outcome) }.map { .ends($0) }
  }

  /// What becomes of its links.
  private var dropped: ReviewConsequence {
    let bridges = triage.bridges(over: [item.record.id])
    guard let first = bridges.first else { return .keepsReason }
    return .joins(first.link.from, first.task, others: bridges.count - 1)
  }
}
