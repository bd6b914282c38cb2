import Planning

/// What can be changed of a board from its menu; columns are told by their positions.
enum BoardChoice: Hashable, Sendable {
  case askName(Int)
  case askLimit(Int)
  case askStates(Int)
  /// Puts a state into a column, or takes it out.
  case state(String, in: Int)
  case move(Int, by: Int)
  case askNew(after: Int)
  /// Makes a column for a state.
  case new(String, after: Int)
  case remove(Int)
  /// Back to the columns that a board has where nobody has said anything.
  case restore
  case askFields
  /// Shows a field on cards, or hides it.
  case field(CardField)
  /// Back to the fields that cards show where nobody has chosen.
  case restoreFields
}

/// What is typed about a board or its cards.
enum BoardQuestion: Sendable {
  /// The title of a new card.
  case newCard(CardPlace)
  /// The free words of some cards, or the channel of posts.
  case category([RecordReference])
  case columnName(Int)
  case columnLimit(Int)
}

/// Where a new card goes.
struct CardPlace: Hashable, Sendable {
  let kind: RecordKind
  /// The state that its column stands for.
  let state: String
  /// Whose lane it is in.
  let role: RecordID?
  /// Where a task stands in the plan.
  let tree: PlaceInTree
}
