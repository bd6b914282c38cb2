import Planning

/// Gives a card another place among those of its column, touching as few others as can be.
enum BoardOrder {
  /// The orders to set so that the card at a position of a cell stands `step` places further.
  ///
  /// Those that have an order stand before those that have none. So one number between two
  /// neighbours is enough among the first; below them, the cards before the new place get one too.
  static func orders(
    moving position: Int,
    by step: Int,
    among cards: [BoardCard]
  ) -> [(record: RecordReference, order: Double)] {
    let target = position + step
    guard cards.indices.contains(position), cards.indices.contains(target), step != 0 else {
      return []
    }
    var moved = cards
    let card = moved.remove(at: position)
    let before = moved[..<target]
    let next = target < moved.count ? moved[target].order : nil
    moved.insert(card, at: target)
    let isOrdered = before.allSatisfy { $0.order != nil }
    if isOrdered, let order = between(before.last?.order, next) { return [(card.record, order)] }
    // Everything down to the card, and what must stay before those without an order.
    let last = max(target, moved.lastIndex { $0.order != nil } ?? target)
    return zip(moved[...last], 1...).compactMap { card, number in
      card.order == Double(number) ? nil : (card.record, Double(number))
    }
  }

  /// A number between two others; nil if there is none.
  private static func between(_ low: Double?, _ high: Double?) -> Double? {
    switch (low, high) {
    case (nil, nil): return 1
    case (nil, let high?): return high - 1 < high ? high - 1 : nil
    case (let low?, nil): return low + 1 > low ? low + 1 : nil
    case (let low?, let high?):
      let middle = low + (high - low) / 2
      return low < middle && middle < high ? middle : nil
    }
  }
}
