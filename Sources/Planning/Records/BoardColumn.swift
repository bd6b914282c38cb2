/// A column of a board: the states whose cards stand in it, and how many it should hold at most.
package struct BoardColumn: Hashable, Sendable {
  /// The states, as the document writes them; a card that is moved here takes the first.
  package let states: [String]
  /// The most cards that there should be in it; nil: any number.
  package let limit: Int?

  /// Whether what stands in it is over.
  package var isFinal: Bool { states.contains { $0 == "done" || $0 == "published" } }
}

extension ProjectSettings {
  /// The columns of the board of tasks, challenges or posts, from left to right.
  ///
  /// They come from `boards`; states that the kind doesn't know, or that another column has
  /// already, are passed over. Without any that can be read, they are the standard ones.
  package func columns(of kind: RecordKind) -> [BoardColumn] {
    var free = Set(BoardColumn.states(of: kind))
    let read = (boards?[kind.rawValue]?.list ?? []).compactMap { column -> BoardColumn? in
      let states = (column["states"]?.list ?? []).compactMap(\.text).filter {
        free.remove($0) != nil
      }
      let limit = column["limit"]?.integer.flatMap { $0 > 0 ? $0 : nil }
      return states.isEmpty ? nil : BoardColumn(states: states, limit: limit)
    }
    guard read.isEmpty else { return read }
    return BoardColumn.standard(of: kind).map { BoardColumn(states: $0, limit: nil) }
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
