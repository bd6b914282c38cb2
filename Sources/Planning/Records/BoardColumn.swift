/// A column of a board: the states whose cards stand in it, and how many it should hold at most.
package struct BoardColumn: Hashable, Sendable {
  /// What people call it; nil: by its states.
  package var name: String?
  /// The states, as the document writes them; a card that is moved here takes the first.
  package var states: [String]
  /// The most cards that there should be in it; nil: any number.
  package var limit: Int?
  /// States in it that are none of ours.
  private var strangers: [String] = []
  /// What else the document says of it.
  private var others: [FieldValue.Member] = []

  /// A column of some states.
  package init(_ states: [String], name: String? = nil, limit: Int? = nil) {
    self.states = states
    self.name = name
    self.limit = limit
  }

  /// Whether what stands in it is over.
  package var isFinal: Bool { states.contains { $0 == "done" || $0 == "published" } }

  /// The column as the document holds it.
  fileprivate init(_ value: FieldValue, states: [String], strangers: [String]) {
    self.states = states
    self.strangers = strangers
    name = value["name"]?.text.flatMap { $0.isEmpty ? nil : $0 }
    limit = value["limit"]?.integer.flatMap { $0 > 0 ? $0 : nil }
    others = (value.members ?? []).filter { !["name", "states", "limit"].contains($0.key) }
  }

  fileprivate var encoded: FieldValue {
    let own = FieldValue.object(
      ("name", name.map { .text($0) }),
      ("states", .list((states + strangers).map { .text($0) })),
      ("limit", limit.map { .integer($0) })
    )
    return .object((own.members ?? []) + others)
  }
}

extension ProjectSettings {
  /// The columns of the board of tasks, challenges or posts, from left to right.
  ///
  /// They come from `boards`; states that the kind doesn't know, or that another column has
  /// already, are passed over. Without any that can be read, they are the standard ones.
  package func columns(of kind: RecordKind) -> [BoardColumn] {
    let known = Set(BoardColumn.states(of: kind))
    var free = known
    let read = (boards?[kind.rawValue]?.list ?? []).compactMap { column -> BoardColumn? in
      let written = (column["states"]?.list ?? []).compactMap(\.text)
      let states = written.filter { free.remove($0) != nil }
      guard !states.isEmpty else { return nil }
      return BoardColumn(column, states: states, strangers: written.filter { !known.contains($0) })
    }
    guard read.isEmpty else { return read }
    return BoardColumn.standard(of: kind).map { BoardColumn($0) }
  }

  /// What `boards` holds once the board of a kind has these columns; nil: the standard ones.
  package func boards(with columns: [BoardColumn]?, of kind: RecordKind) -> FieldValue? {
    boards.setting(kind.rawValue, to: columns.map { .list($0.map(\.encoded)) })
  }
}

extension BoardColumn {
  /// All states of a kind of record that boards are made of; none for another kind.
  package static func states(of kind: RecordKind) -> [String] {
    switch kind {
    case .tasks: TaskState.allCases.map(\.rawValue)
    case .challenges: ChallengeState.allCases.map(\.rawValue)
    case .posts: PostState.allCases.map(\.rawValue)
    default: []
    }
  }

  /// The state of what is over, of a kind of record that boards are made of.
  package static func finalState(of kind: RecordKind) -> String {
    kind == .posts ? PostState.published.rawValue : "done"
  }

  /// The states of each column where the document says nothing; what is given up has none.
  fileprivate static func standard(of kind: RecordKind) -> [[String]] {
    switch kind {
    case .tasks: [["todo"], ["doing"], ["waiting"], ["done"]]
    case .challenges:
      [
        ["idea", "proposed"], ["underReview"], ["selected", "authorised", "ready"],
        ["running", "done"],
      ]
    case .posts:
      [["toWrite"], ["inReview"], ["approvedByTutor", "approvedByCabinet"], ["published"]]
    default: []
    }
  }
}

extension FieldValue? {
  /// This object with a member set, or taken off by nil; nil once it has none.
  func setting(_ key: String, to value: FieldValue?) -> FieldValue? {
    var members = self?.members ?? []
    let place = members.firstIndex { $0.key == key }
    switch (place, value) {
    case (let place?, let value?): members[place] = FieldValue.Member(key, value)
    case (let place?, nil): members.remove(at: place)
    case (nil, let value?): members.append(FieldValue.Member(key, value))
    case (nil, nil): break
    }
    return members.isEmpty ? nil : .object(members)
  }
}
