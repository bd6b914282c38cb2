package import Planning
import Rendering
import Wording

/// A review: what a day asks for or what a template brought, one thing at a time, and what was
/// decided about each.
package struct ReviewScreen: Sendable {
  /// Which of the reviews.
  package let kind: ReviewKind
  /// The day that it was begun on.
  package let day: Day
  /// The filter of the list that it goes through; nil: all is gone through.
  let filter: String?
  /// What there is to decide about, each as it is now.
  package private(set) var items: [Agenda.Item]
  /// The item that it stands at; past the last one, it is over.
  package private(set) var index = 0
  /// What was decided so far, in order.
  package private(set) var decisions: [ReviewDecision] = []
  /// What can be decided about the present item.
  package private(set) var offers: [ReviewOffer] = []
  /// What the present item is called, also once it is deleted.
  private(set) var name = (code: "", title: "")
  /// What its lot is called, or what stands in its place.
  private(set) var lotName = ""
  /// What was made on the present item without deciding about it: notes.
  private(set) var gestures = 0
  /// What the last key decides, once what it asks is answered; nil: nothing.
  var pending: ReviewChoice?
  /// Why something was dropped last, to be said again.
  var lastReason = ""

  /// How many of the decisions can't be taken back any more: others changed the project after them.
  private var kept = 0
  /// How many gestures are still to be taken back.
  private(set) var awaited = 0
  /// The items that need no decision any more, because of another one.
  private var settled: Set<Int> = []
  private var revision = -1
  /// The item and the state of the project that the offers were made for.
  private var offered = (index: -1, revision: -1)

  /// A review of what there is to decide about in an outlook, and a filter shows.
  init(_ kind: ReviewKind, _ outlook: Outlook, _ filter: Sifted? = nil) {
    self.kind = kind
    self.filter = filter?.text
    day = outlook.today
    items = kind.items(in: outlook).filter { filter?.lets($0.record) ?? true }
    revision = outlook.revision
    lots = LotRanges(items, in: outlook.project)
  }

  /// The item to decide about; nil: the review is over.
  package var item: Agenda.Item? { items.indices.contains(index) ? items[index] : nil }
  /// Whether all items are behind.
  package var isOver: Bool { index >= items.count }
  /// The lots of the items, where they are gone through lot by lot.
  let lots: LotRanges

  /// The items of the present one's lot that are left to decide about, it among them.
  var restOfLot: [RecordReference] { placesLeft.map { items[$0].record } }

  private var placesLeft: [Int] {
    guard let range = lots.range(of: index) else { return [] }
    return range.filter { $0 >= index && !settled.contains($0) }
  }

  /// How many gestures were made in all that can be taken back.
  package var madeCount: Int { decisions.dropFirst(kept).reduce(0) { $0 + $1.gestures } }
  /// Whether something can be taken back here.
  var canGoBack: Bool { gestures > 0 || decisions.count > kept }
  /// Whether what was decided can't be taken back because others changed the project since.
  var isHeldByOthers: Bool { kept > 0 && decisions.count == kept }

  /// What a choice about the present item would do.
  package func offer(_ choice: ReviewChoice) -> ReviewOffer? {
    offers.first { $0.choice == choice }
  }

  /// The decision about an item, if there is one yet.
  func decision(at index: Int) -> ReviewDecision? { decisions.last { $0.index == index } }

  /// The cells before the titles of what was decided: those of the longest code, and a blank.
  var codeColumns: Int {
    let widest = decisions.map { TextWidth.of($0.code) }.max() ?? 0
    return widest == 0 ? 0 : min(max(widest + 2, 8), 14)
  }

  // MARK: - Keeping up

  /// Takes in the project as it has become.
  mutating func follow(_ outlook: Outlook, _ words: Words) {
    if revision != outlook.revision {
      // What others did lies over what was decided: undo would take theirs.
      (kept, gestures, awaited) = (decisions.count, 0, 0)
      refresh(outlook)
    }
    guard offered != (index, revision) else { return }
    offered = (index, revision)
    offers = item.map { offers(on: $0, in: outlook, words) } ?? []
    if let entry = item.flatMap({ AgendaEntry($0, in: outlook, words) }) {
      name = (entry.code ?? "", entry.title)
      lotName =
        entry.item.record.kind != .tasks
        ? words.agendaSection(entry.item.section.rawValue)
        : entry.fullSource.isEmpty ? words.withoutLot : entry.fullSource
    }
  }

  private func offers(
    on item: Agenda.Item,
    in outlook: Outlook,
    _ words: Words
  ) -> [ReviewOffer] {
    switch kind {
    case .day: ReviewOffers(item, in: outlook, words).all
    case .template where item.record.kind == .tasks:
      TriageOffers(item, restOfLot: restOfLot.map(\.id), in: outlook, words).all
    case .template: BehindOffers(item, rest: restOfLot, in: outlook, words).all
    }
  }

  /// Brings the items that are left up to date, and passes over those that are settled.
  private mutating func refresh(_ outlook: Outlook) {
    revision = outlook.revision
    let present = kind.items(in: outlook)
    var byRecord: [RecordReference: [Agenda.Item]] = [:]
    for item in present { byRecord[item.record, default: []].append(item) }
    for place in items.indices.dropFirst(index) {
      let old = items[place]
      let same = byRecord[old.record] ?? []
      // A supplier to chase may also call; a task stands in one place only.
      let fresh =
        same.first { $0.section == old.section } ?? (old.record.kind == .tasks ? same.first : nil)
      if let fresh {
        items[place] = fresh
        settled.remove(place)
      } else {
        settled.insert(place)
      }
    }
    passSettled()
  }

  private mutating func passSettled() {
    while settled.contains(index) { index += 1 }
  }

  // MARK: - Deciding

  /// Takes in a change that was made here; `decision`: what it decides, nil for a note.
  mutating func made(_ decision: ReviewDecision?, _ outlook: Outlook) {
    gestures += 1
    if let decision { decide(decision) }
    refresh(outlook)
  }

  /// Goes to the next item.
  mutating func decide(_ decision: ReviewDecision) {
    var decision = decision
    decision.index = index
    decision.gestures = gestures
    decisions.append(decision)
    (gestures, pending) = (0, nil)
    index += 1
    passSettled()
  }

  /// Goes back to what was decided last, or takes the notes off the present item; returns how many
  /// gestures are to be taken back.
  mutating func goBack(_ outlook: Outlook) -> Int {
    guard gestures == 0 else { return takeGestures() }
    guard decisions.count > kept, let last = decisions.popLast() else { return 0 }
    index = last.index
    awaited += last.gestures
    // What only was passed over is there again at once.
    if last.gestures == 0, awaited == 0 { refresh(outlook) }
    return last.gestures
  }

  /// Goes back to the first item; returns how many gestures are to be taken back.
  mutating func goBackToStart(_ outlook: Outlook) -> Int {
    var count = takeGestures()
    while decisions.count > kept { count += goBack(outlook) }
    return count
  }

  private mutating func takeGestures() -> Int {
    defer { gestures = 0 }
    awaited += gestures
    return gestures
  }

  /// A gesture was taken back, as was asked; false if nothing was.
  mutating func tookBack(_ outlook: Outlook) -> Bool {
    guard awaited > 0 else { return false }
    awaited -= 1
    revision = outlook.revision
    if awaited == 0 { refresh(outlook) }
    return true
  }
}

/// What was decided about one item of the review.
package struct ReviewDecision: Hashable, Sendable {
  /// The place of the item.
  package fileprivate(set) var index = 0
  /// What was decided; nil: it was left for later.
  package let choice: ReviewChoice?
  /// What the item is called.
  let code: String
  let title: String
  /// What became of it, in words.
  package let outcome: String
  /// How many gestures were made.
  package fileprivate(set) var gestures = 0

  /// `choice` about an item, with what became of it.
  init(_ choice: ReviewChoice?, code: String, title: String, outcome: String) {
    self.choice = choice
    self.code = code
    self.title = title
    self.outcome = outcome
  }
}
