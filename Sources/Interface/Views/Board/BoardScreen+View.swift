import Planning
import Rendering
import Wording

extension BoardScreen: ViewScreen {
  /// The record whose card the cursor is on.
  var selection: RecordReference? { card?.record }

  /// Every record that has a card, lane by lane and column by column.
  var records: [RecordReference] {
    content.lanes.flatMap { $0.cells.joined().map { content.cards[$0].record } }
  }

  /// Those whose cards are shown.
  var unfoldedRecords: [RecordReference] {
    canvas.places.compactMap { place in
      if case .card(let index) = place.thing { content.cards[index].record } else { nil }
    }
  }
}

extension BoardScreen {
  /// What a column is called: its own name, or its states.
  func name(of column: Int, _ words: Words) -> String {
    let column = content.columns[column]
    return column.name ?? words.column(column.states, of: subject.kind.rawValue)
  }

  /// The lane and the column that the cursor is in; nil where the board has no lane.
  var cell: BoardCell? {
    let lane: RecordID? =
      switch place?.key {
      case .lane(let id): id
      case .card(let record): content.cell(of: record)?.cell.lane
      case .more(let cell), .empty(let cell): cell.lane
      case nil: content.lanes.first?.id
      }
    return lane.map { BoardCell(lane: $0, column: column) }
  }
}
