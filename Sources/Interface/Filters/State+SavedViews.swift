import Planning
import Rendering
import Storage
import Wording

// Views with their filter that somebody has named.

extension State {
  /// Lists the saved views; the last line saves the present one.
  mutating func askSavedView() -> [Effect] {
    let saved = project.views.map { view in
      let place = ViewID(view.view).name(words).name
      return Picker.Candidate(
        id: view.id,
        code: "",
        title: view.title.isEmpty ? view.id.text : view.title,
        sort: view.filter.map { "\(place) · \($0)" } ?? place,
        record: RecordReference(.views, view.id)
      )
    }
    let save = Picker.Candidate(id: nil, code: "", title: words.saveViewAs(""))
    overlay = .picker(Picker(.savedView, title: words.savedViewsTitle, saved + [save]))
    return []
  }

  /// Takes a line of the list of saved views: one is shown, or the present one is saved.
  mutating func takeSavedView(_ choice: Picker.Candidate, typed: String) -> [Effect] {
    if let id = choice.id { return show(savedView: id) }
    if let obstacle = readOnlyObstacle {
      toast = Toast(obstacle, .refusal)
      return []
    }
    let name = String(typed.trimmed)
    guard !name.isEmpty else {
      askNext(.viewTitle(nil), label: words.askViewTitle)
      return []
    }
    return saveView(name)
  }

  /// Asks for the new name of a saved view.
  mutating func askViewTitle(of id: RecordID) -> [Effect] {
    if let obstacle = readOnlyObstacle {
      toast = Toast(obstacle, .refusal)
    } else {
      let title = project.views[id: id]?.title ?? ""
      askNext(.viewTitle(id), label: words.askViewTitle, text: title)
    }
    return []
  }

  /// Gives a saved view another name, or the present view one.
  mutating func take(viewTitle title: String, of id: RecordID?) -> [Effect] {
    guard let id else { return saveView(title) }
    return perform(.field("title", .text(title)), on: [RecordReference(.views, id)])
  }

  /// Saves the view in front with its filter under a name; the one that is called so already becomes
  /// this.
  private mutating func saveView(_ title: String) -> [Effect] {
    let folded = TypedText(title).folded
    if let same = project.views.first(where: { TypedText($0.title).folded == folded }) {
      let record = RecordReference(.views, same.id)
      var now = look(same.id)
      now.title = same.title
      let edits = SavedView.fields.fields.compactMap { field in
        project.setting(field.key, to: field.read(now), in: record)
      }
      guard !edits.isEmpty else {
        toast = Toast(words.nothingChanges, .hint)
        return []
      }
      return perform(Change(words.gestureSaveView(same.title), edits))
    }
    var saved = look(identifiers.identifier(of: .views, in: project))
    saved.title = title
    let edit = Edit(
      RecordReference(.views, saved.id),
      .insert(members: saved.members, neighbour: project.views.last?.id)
    )
    return perform(Change(words.gestureSaveView(title), [edit]))
  }

  /// The view in front as it is looked at: its filter, order, groups and columns.
  private func look(_ id: RecordID) -> SavedView {
    var saved = SavedView(id: id)
    saved.view = view.saved
    saved.filter = filtering?.text
    switch view {
    case .plan:
      saved.sort = plan.sort?.saved
      saved.columns = PlanColumn.allCases.filter { plan.columns?.contains($0) ?? false }
        .map(\.rawValue)
    case .board:
      saved.cards = board.subject.kind.rawValue
      saved.group = board.grouping.saved
    case .suppliers: saved.group = suppliers.group.rawValue
    default: break
    }
    return saved
  }

  /// Looks at the view in front as it was saved; what was saved without says nothing.
  private mutating func look(as saved: SavedView) {
    let outlook = outlook
    switch view {
    case .plan:
      plan.sort(by: saved.sort.flatMap(PlanSort.init(saved:)))
      let columns = saved.columns.compactMap(PlanColumn.init)
      if !columns.isEmpty { plan.columns = Set(columns) }
    case .board:
      if let subject = BoardSubject.allCases.first(where: { $0.kind.rawValue == saved.cards }) {
        turnBoard(to: subject)
      }
      if let group = saved.group.flatMap(BoardGrouping.init(saved:)) {
        board.regroup(by: group, outlook)
      }
    case .suppliers:
      if let group = saved.group.flatMap(SupplierGroup.init) { suppliers.turn(to: group, outlook) }
    default: break
    }
  }

  /// Brings a saved view to the front; a filter that can't be read any more is there to be mended.
  private mutating func show(savedView id: RecordID) -> [Effect] {
    guard let saved = project.views[id: id] else {
      toast = Toast(words.recordIsGone, .refusal)
      return []
    }
    go(to: ViewID(saved.view))
    look(as: saved)
    do throws(FilterProblem) {
      try filter(by: saved.filter ?? "")
      toast = Toast(words.viewShown(saved.title), .hint)
    } catch {
      var line = FilterLine(filtering?.text ?? "", selection: selection)
      line.field = TextField(saved.filter ?? "")
      understand(&line)
      line.echo = .problem(error.sentence(words))
      overlay = .filter(line)
    }
    return []
  }
}

extension ViewID {
  /// The view of a saved one.
  fileprivate init(_ name: ViewName) {
    let place = ViewName.allCases.firstIndex(of: name) ?? 0
    self = ViewID(rawValue: place + 1) ?? .today
  }

  /// What it is called in a saved view.
  fileprivate var saved: ViewName { ViewName.allCases[rawValue - 1] }
}
