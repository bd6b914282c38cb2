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
    case .keep: return make(choice, triage.keeping(task), kept)
    case .doneBefore:
      let day = triage.doneDay(of: item.record.id)
      let lead = words.triageDoneOn(day == outlook.today ? words.today : near(day))
      return make(choice, triage.done(task), plain(lead + words.reviewAnd + released))
    case .doneOn: return ask(choice, words.triageTypedDay)
    case .hand:
      return outlook.project.roles.isEmpty
        ? refuse(choice, words.noRole) : ask(choice, words.reviewHandFollows)
    case .drop: return ask(choice, dropped)
    case .keepLot:
      let tasks = words.tasks(rest.count)
      return ofLot(choice, triage.keeping(rest), words.triageRestOfLot(tasks))
    case .doneLot:
      let past = rest.filter(triage.isPast)
      return past.isEmpty
        ? refuse(choice, words.triageNonePast)
        : ofLot(
          choice,
          triage.done(past),
          words.triageDoneLot(words.tasks(past.count), count: past.count)
        )
    case .dropLot:
      return rest.count > 1
        ? ask(choice, words.triageRestOfLot(words.tasks(rest.count)))
        : refuse(choice, words.triageLastOfLot)
    default: return refuse(choice, words.nothingChanges)
    }
  }

  // MARK: - Offers

  private func refuse(_ choice: ReviewChoice, _ reason: String) -> ReviewOffer {
    ReviewOffer(choice: choice, act: .refuse(reason), follows: plain(reason))
  }

  private func ask(_ choice: ReviewChoice, _ text: String) -> ReviewOffer {
    ReviewOffer(choice: choice, act: .ask, follows: plain(text))
  }

  private func make(
    _ choice: ReviewChoice,
    _ change: Change?,
    _ follows: [ReviewOffer.Piece]
  ) -> ReviewOffer {
    guard let change else { return refuse(choice, words.nothingChanges) }
    return ReviewOffer(choice: choice, act: .make(change), follows: follows)
  }

  private func ofLot(
    _ choice: ReviewChoice,
    _ change: Change?,
    _ text: String
  ) -> ReviewOffer {
    guard rest.count > 1 else { return refuse(choice, words.triageLastOfLot) }
    return make(choice, change, plain(text))
  }

  private func plain(_ text: String) -> [ReviewOffer.Piece] { [.init(text: text)] }

  // MARK: - What follows

  private var index: Int? { outlook.project.tasks.position(of: item.record.id) }

  private func near(_ day: Day) -> String { words.date(day, near: outlook.today) }

  /// When it would end, taken up as early as it can be.
  private var kept: [ReviewOffer.Piece] {
    let finish = index.flatMap { outlook.finish(of: $0, .earliest, in: outlook.schedule) }
    return outlook.pieces(finish, words)
  }

  private var released: String { index.map { outlook.released($0, words) } ?? "" }

  /// What becomes of its links.
  private var dropped: String {
    let bridges = triage.bridges(over: [item.record.id])
    guard let first = bridges.first else { return words.triageKeepsReason }
    let names = (outlook.name(of: first.link.from), outlook.name(of: first.task))
    return words.triageJoins(names.0, names.1, others: bridges.count - 1)
  }
}
