import Planning
import Rendering
import Storage
import Wording

// Verbs on cards of any kind: adding, duplicating, copying, finishing and sorting them.

extension State {
  /// Asks for the title of a new card, that goes into the column and the lane of the cursor.
  mutating func askNewCard() -> [Effect] {
    guard board.content.columns.indices.contains(board.column) else { return [] }
    let kind = board.subject.kind
    let lane = board.cell.map(\.lane).flatMap { $0 == BoardLane.rest ? nil : $0 }
    let lot = board.grouping == .lots ? lane : selectedTask?.lot
    let place = CardPlace(
      kind: kind,
      state: board.content.columns[board.column].states[0],
      role: board.grouping == .roles ? lane : nil,
      tree: PlaceInTree(
        lot: lot,
        parent: selectedTask?.parent,
        after: selectedTask?.id ?? project.tasks.last { $0.lot == lot }?.id
      )
    )
    let column = board.name(of: board.column, words)
    let lotTitle = lot.flatMap { project.lots[id: $0] }.map { $0.short ?? $0.title }
    let inWords = kind == .tasks ? "\(lotTitle ?? words.withoutLot), \(column)" : column
    askNext(.board(.newCard(place)), label: words.askNewCard(kind.rawValue, inWords))
    return []
  }

  /// Adds a card of that title; one that begins to wait is asked whom for.
  mutating func addCard(_ title: String, at place: CardPlace) -> [Effect] {
    switch place.kind {
    case .tasks: return addTask(title, at: place)
    case .challenges:
      var challenge = Challenge(id: identifiers.identifier(in: project.challenges))
      challenge.title = title
      challenge.code = outlook.nextCode(among: project.challenges.compactMap(\.code))
      challenge.state = ChallengeState(rawValue: place.state) ?? .idea
      challenge.role = place.role
      return insert(
        challenge,
        after: selection?.id,
        words.gestureAdd(Shortening.title(title, columns: 44))
      )
    case .posts:
      var post = Post(id: identifiers.identifier(in: project.posts))
      post.title = title
      post.code = outlook.nextCode(among: project.posts.compactMap(\.code))
      post.state = PostState(rawValue: place.state) ?? .toWrite
      if post.state == .published { post.published = outlook.today }
      post.role = place.role
      return insert(
        post,
        after: selection?.id,
        words.gestureAdd(Shortening.title(title, columns: 44))
      )
    default: return []
    }
  }

  private mutating func addTask(_ title: String, at place: CardPlace) -> [Effect] {
    var task = PlanTask(id: identifiers.identifier(in: project.tasks))
    task.title = title
    task.lot = place.tree.lot
    task.parent = place.tree.parent
    task.code = outlook.nextCode(in: place.tree.lot)
    task.isTriaged = true
    task.roles = place.role.map { [$0] } ?? []
    task.state = TaskState(rawValue: place.state) ?? .todo
    if task.state == .doing { task.actualStart = outlook.today }
    if task.state == .done { task.actualFinish = outlook.today }
    let effects = insert(
      task,
      after: place.tree.after,
      words.gestureAdd(Shortening.title(title, columns: 44))
    )
    if task.state == .waiting { askNext(.waitingOn([task.id]), label: words.askWaitingOn) }
    return effects
  }

  private mutating func insert<R: ProjectRecord>(
    _ record: R,
    after neighbour: RecordID?,
    _ label: String
  ) -> [Effect] {
    let reference = RecordReference(R.kind, record.id)
    let edit = Edit(reference, .insert(members: record.members, neighbour: neighbour))
    let effects = perform(Change(label, [edit]))
    select(reference)
    return effects
  }

  /// Adds a copy of the selected challenge or post, at its first state and without what came of it.
  mutating func duplicateCard() -> [Effect] {
    guard let selection else { return [] }
    let title = RecordEdit.subject([selection], in: project, words)
    let label = words.gestureDuplicate(title)
    switch selection.kind {
    case .challenges:
      guard let source = project.challenges[id: selection.id] else { return [] }
      let id = identifiers.identifier(in: project.challenges)
      var copy: Challenge = project.copy(of: source, called: id)
      copy.code = outlook.nextCode(among: project.challenges.compactMap(\.code))
      copy.needs = source.needs.map { ChecklistItem($0.title) }
      copy.permits = source.permits.map { ChecklistItem($0.title) }
      return insert(copy, after: source.id, label)
    case .posts:
      guard let source = project.posts[id: selection.id] else { return [] }
      let id = identifiers.identifier(in: project.posts)
      var copy: Post = project.copy(of: source, called: id)
      copy.code = outlook.nextCode(among: project.posts.compactMap(\.code))
      return insert(copy, after: source.id, label)
    default: return []
    }
  }

  /// Finishes the chosen cards, or puts them back to the first state if all are finished.
  mutating func toggleCardsDone() -> [Effect] {
    let kind = board.subject.kind
    let final = BoardColumn.finalState(of: kind)
    let areDone = chosen.allSatisfy { project.value(of: "state", in: $0)?.text == final }
    let first = BoardColumn.states(of: kind).first ?? final
    return perform(.state(areDone ? first : final), on: chosen)
  }

  /// Copies the chosen cards as text, a line each.
  func copyCards() -> [Effect] {
    [.copyText(chosen.map { outlook.text(of: $0, words) }.joined(separator: "\n"))]
  }

  /// Asks for the free words of the chosen cards, or for the channel of posts.
  mutating func askCategory() -> [Effect] {
    guard let first = chosen.first, let field = FieldText.category(of: first.kind) else {
      return []
    }
    let context = FieldContext(outlook, words)
    let text = field.print(project.value(of: field.key, in: first), in: context)
    let name = words.field(field.key, of: first.kind.rawValue) ?? field.key
    let subject = RecordEdit.subject(chosen, in: project, words, columns: max(12, size.columns / 3))
    askNext(.board(.category(chosen)), label: words.askValue(name, subject), text: text)
    return []
  }

  /// Asks which card of the board to go to.
  mutating func askCard() -> [Effect] {
    let kind = board.subject.kind
    let cards = board.content.shownCards.map {
      Picker.Candidate(id: $0.record.id, code: $0.code ?? "", title: $0.title)
    }
    overlay = .picker(Picker(.goToCard(kind), title: words.askGoTo, cards))
    return []
  }

  /// Takes a line that was typed about the board or its cards.
  mutating func accept(_ question: BoardQuestion, _ text: String) throws(TypedProblem) -> [Effect] {
    let typed = text.trimmed.isEmpty ? nil : String(text.trimmed)
    switch question {
    case .newCard(let place):
      guard let typed else { throw .empty }
      overlay = nil
      return addCard(typed, at: place)
    case .category(let records):
      guard let field = records.first.flatMap({ FieldText.category(of: $0.kind) }) else {
        return []
      }
      let value = try field.read(text, in: FieldContext(outlook, words))
      overlay = nil
      return perform(.field(field.key, value), on: records)
    case .columnName(let column):
      overlay = nil
      return set(typed, in: column)
    case .columnLimit(let column):
      let limit = try typed.map { text throws(TypedProblem) in try TypedNumber.readWhole(text) }
      guard limit ?? 0 >= 0 else { throw .notAWholeNumber(text) }
      overlay = nil
      return set(limit: limit == 0 ? nil : limit, in: column)
    }
  }
}

extension FieldText {
  /// The field by which people sort records of a kind: the channel of a post, else free words.
  fileprivate static func category(of kind: RecordKind) -> FieldText? {
    let key = kind == .posts ? "channel" : "tags"
    return kind.fields.first { $0.key == key }.map { FieldText($0, of: kind) }
  }
}

extension Project {
  /// What stands in no copy of a record: its name, how far it came, and what came of it.
  private static let ownFields: Set = [
    "code", "state", "order", "published", "photographed", "link", "reach", "task", "result",
    "participants", "classes", "pupils", "attachments",
  ]

  /// A record like another one, as if nothing had been done about it yet.
  fileprivate func copy<R: ProjectRecord>(of source: R, called id: RecordID) -> R {
    var copy = R(id: id)
    for field in R.fields.fields where !Project.ownFields.contains(field.key) {
      _ = field.write(&copy, field.read(source))
    }
    return copy
  }
}

extension Outlook {
  /// The code that follows the greatest one: after `D12`, `D13`; nil without any.
  fileprivate func nextCode(among codes: [String]) -> String? {
    var best: (prefix: Substring, number: Int, width: Int)?
    for code in codes {
      let digits = code[
        (code.lastIndex { !$0.isWholeNumber }.map(code.index(after:)) ?? code.startIndex)...
      ]
      guard let number = digits.typedNumber, number >= best?.number ?? 0 else { continue }
      best = (code[..<digits.startIndex], number, digits.count)
    }
    guard let best else { return nil }
    let digits = "\(best.number + 1)"
    return best.prefix + String(repeating: "0", count: max(0, best.width - digits.count)) + digits
  }

  /// A record as a line of text, for pasting elsewhere.
  func text(of record: RecordReference, _ words: Words) -> String {
    if record.kind == .tasks { return text(of: [record.id], words) }
    let value = { (key: String) in project.value(of: key, in: record) }
    let date = value("date").flatMap(Codec<Anchor>.anchor.decode).flatMap { anchor in
      project.settings.dayJ.map { words.fullDate(anchor.day(dayJ: $0)) }
    }
    let state = value("state")?.text.flatMap { words.choice($0, in: record.kind.rawValue) }
    let place = value(record.kind == .posts ? "channel" : "place")?.text
    let role = value("role")?.text.flatMap { project.roles[id: RecordID($0)]?.title }
    return [value("code")?.text, value("title")?.text, date, place, state, role]
      .compactMap { $0 }.joined(separator: " · ")
  }
}
