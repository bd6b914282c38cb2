import Planning
import Rendering
import Storage
import Wording

/// Works out what can be decided about a supplier or a post of a template that is late already, and
/// what would follow.
struct BehindOffers {
  private let item: Agenda.Item
  /// Those of its list that are left, it among them.
  private let rest: [RecordReference]
  private let words: Words
  private let triage: Triage

  init(_ item: Agenda.Item, rest: [RecordReference], in outlook: Outlook, _ words: Words) {
    self.item = item
    self.rest = rest
    self.words = words
    triage = Triage(outlook, words)
  }

  /// Every choice, in their order.
  var all: [ReviewOffer] { ReviewKind.template.choices.map(offer) }

  private func offer(_ choice: ReviewChoice) -> ReviewOffer {
    switch choice {
    case .keep: change(choice, triage.keeping([item.record]), .staysLate)
    case .doneBefore: change(choice, triage.settling([item.record]), settled)
    case .doneOn: make(choice, .ask, .dayTyped)
    case .hand:
      triage.outlook.project.roles.isEmpty
        ? refuse(choice, words.noRole) : make(choice, .ask, .handed)
    case .drop: make(choice, .ask, .keepsReason)
    case .keepLot: ofLot(change(choice, triage.keeping(rest), restOfList))
    case .doneLot: ofLot(change(choice, triage.settling(rest), pastOfList))
    case .dropLot: ofLot(make(choice, .ask, restOfList))
    default: refuse(choice, words.nothingChanges)
    }
  }

  private func make(
    _ choice: ReviewChoice,
    _ act: ReviewOffer.Act,
    _ follows: ReviewConsequence
  ) -> ReviewOffer {
    ReviewOffer(choice: choice, act: act, follows: [follows])
  }

  private func refuse(_ choice: ReviewChoice, _ reason: String) -> ReviewOffer {
    ReviewOffer(choice: choice, act: .refuse(reason), follows: [])
  }

  private func change(
    _ choice: ReviewChoice,
    _ change: Change?,
    _ follows: ReviewConsequence
  ) -> ReviewOffer {
    change.map { make(choice, .make($0), follows) } ?? refuse(choice, words.nothingChanges)
  }

  private func ofLot(_ offer: ReviewOffer) -> ReviewOffer {
    rest.count > 1 ? offer : refuse(offer.choice, words.triageLastOfList)
  }

  // MARK: - What follows

  private var restOfList: ReviewConsequence { .restOfList(rest.count, item.record.kind) }
  private var pastOfList: ReviewConsequence { .pastOfList(rest.count, item.record.kind) }

  /// What is done then: a step on its day, or several; a post that came out, or was approved.
  private var settled: ReviewConsequence {
    guard item.record.kind == .suppliers else {
      return triage.publishingDay(of: item.record.id).map { .wasDone($0) }
        ?? .post(.approvedByTutor)
    }
    let steps = triage.lateSteps(of: item.record.id)
    guard steps.count == 1, let step = steps.first else { return .stepsWereDone(steps.count) }
    return .stepWasDone(step.code, step.due)
  }
}
