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
    let name = FieldValue.text(view.saved.rawValue)
    let filter = filtering.map { FieldValue.text($0.text) }
    let folded = TypedText(title).folded
    if let same = project.views.first(where: { TypedText($0.title).folded == folded }) {
      let record = RecordReference(.views, same.id)
      let edits = [
        project.setting("view", to: name, in: record),
        project.setting("filter", to: filter, in: record),
      ].compactMap(\.self)
      guard !edits.isEmpty else {
        toast = Toast(words.nothingChanges, .hint)
        return []
      }
      return perform(Change(words.gestureSaveView(same.title), edits))
    }
    var saved = SavedView(id: identifiers.identifier(of: .views, in: project))
    saved.title = title
    saved.view = view.saved
    saved.filter = filtering?.text
    let edit = Edit(
      RecordReference(.views, saved.id),
      .insert(members: saved.members, neighbour: project.views.last?.id)
    )
    return perform(Change(words.gestureSaveView(title), [edit]))
  }

  /// Brings a saved view to the front; a filter that can't be read any more is there to be mended.
  private mutating func show(savedView id: RecordID) -> [Effect] {
    guard let saved = project.views[id: id] else {
      toast = Toast(words.recordIsGone, .refusal)
      return []
    }
    go(to: ViewID(saved.view))
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
