import Planning
import Rendering

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
