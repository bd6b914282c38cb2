import Planning
import Wording

// Finding tasks again by the words of the last search.

extension State {
  /// Puts the cursor on a task, wherever it is folded away; one that the view in front doesn't list
  /// is shown in the plan, with its bar.
  mutating func goTo(_ task: RecordID) {
    let record = RecordReference(.tasks, task)
    select(record)
    if front != .plan, selection == record { return }
    go(to: .plan)
    plan.select(.task(task))
    plan.fit(to: PlanLayout(size))
    plan.showSelection(PlanLayout(size))
  }

  /// What the view in front lists, by name; nil: it lists tasks, all of them.
  var listedNames: [Picker.Candidate]? {
    switch front {
    case .today: today.names(in: outlook, words)
    case .suppliers:
      suppliers.rows.map { row in
        Picker.Candidate(
          id: row.supplier.id,
          code: row.supplier.code ?? "",
          title: row.supplier.title
        )
      }
    case .dayJ where isLogInFront:
      log.records.compactMap { record in
        project.incidents[id: record.id].map { entry in
          Picker.Candidate(
            id: entry.id,
            code: entry.code ?? "",
            title: words.entryText(of: entry)
          )
        }
      }
    case .dayJ: runSheetNames
    case .board where board.subject != .tasks:
      board.content.lanes.flatMap { $0.cells.joined() }.map { index in
        let card = board.content.cards[index]
        return Picker.Candidate(id: card.record.id, code: card.code ?? "", title: card.title)
      }
    default: nil
    }
  }

  /// Puts the cursor on what the view in front lists under an identifier, else on that task.
  mutating func goToListed(_ id: RecordID) {
    if let record = records.first(where: { $0.id == id }), listedNames != nil {
      select(record)
    } else {
      goTo(id)
    }
  }

  /// Goes to the next match among what the view in front lists.
  private mutating func goToMatch(_ step: Int, among names: [Picker.Candidate], _ search: String) {
    let matches = FuzzyQuery(search).matches(in: names)
    guard let first = matches.first, let last = matches.last else {
      toast = Toast(words.noMatch(search), .refusal)
      return
    }
    let here = names.firstIndex { $0.id == selection?.id } ?? -1
    let next =
      step > 0 ? matches.first { $0 > here } ?? first : matches.last { $0 < here } ?? last
    if let id = names[next].id { goToListed(id) }
    let number = (matches.firstIndex(of: next) ?? 0) + 1
    toast = matchToast(number, of: matches.count, search)
  }

  /// Goes to the next match of the last search, or with −1 to the one before; from the end it goes
  /// on at the beginning.
  mutating func goToMatch(_ step: Int) -> [Effect] {
    guard let lastSearch else { return [] }
    showsMatches = true
    if let names = listedNames {
      goToMatch(step, among: names, lastSearch)
      return []
    }
    let rows = plan.rows(folded: [])
    let matches = plan.matches(of: FuzzyQuery(lastSearch), among: rows)
    guard let first = matches.first, let last = matches.last else {
      toast = Toast(words.noMatch(lastSearch), .refusal)
      return []
    }
    let here = rows.firstIndex { isUnderCursor($0) } ?? -1
    let next =
      step > 0 ? matches.first { $0 > here } ?? first : matches.last { $0 < here } ?? last
    goTo(project.tasks[rows[next].index].id)
    let number = (matches.firstIndex(of: next) ?? 0) + 1
    toast = matchToast(number, of: matches.count, lastSearch)
    return []
  }

  /// Which match of a search this is.
  private func matchToast(_ number: Int, of count: Int, _ search: String) -> Toast {
    let text = words.match(
      number,
      of: count,
      search,
      next: keymap.name(of: "nextMatch", words),
      previous: keymap.name(of: "previousMatch", words)
    )
    return Toast(text, .hint)
  }

  /// Whether the cursor of the view in front is on what a row of the plan shows.
  private func isUnderCursor(_ row: PlanRow) -> Bool {
    guard front != .plan else { return row == plan.selectedRow }
    return row.kind == .task && project.tasks[row.index].id == selectedTask?.id
  }
}

extension FuzzyQuery {
  /// The positions of the names that match: where the words stand whole; only where they stand so
  /// nowhere, where their letters follow one another.
  fileprivate func matches(in names: [Picker.Candidate]) -> [Int] {
    let whole = names.indices.filter { standsIn(names[$0].code, names[$0].title) }
    return whole.isEmpty
      ? names.indices.filter { score(names[$0].code, names[$0].title) != nil } : whole
  }
}

extension PlanScreen {
  /// The positions of the tasks that match, among `rows`: where the words stand whole; only where
  /// they stand so nowhere, where their letters follow one another.
  fileprivate func matches(of query: FuzzyQuery, among rows: [PlanRow]) -> [Int] {
    func found(_ matches: (PlanTask) -> Bool) -> [Int] {
      rows.indices.filter { rows[$0].kind == .task && matches(project.tasks[rows[$0].index]) }
    }
    let whole = found { query.standsIn($0.code ?? "", $0.title) }
    return whole.isEmpty ? found { query.score($0.code ?? "", $0.title) != nil } : whole
  }
}
