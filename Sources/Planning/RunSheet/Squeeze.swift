/// A row with a fixed hour that can't be held unless minutes are caught up: «8 min à rattraper avant
/// 18:00».
package struct Squeeze: Hashable, Sendable {
  /// The place of the fixed row.
  package let row: Int
  /// Minutes to catch up.
  package let minutes: Int
  /// Its hour, as an event minute: before it they must be caught up.
  package let before: Int
  /// The rows that push it, from the one the delay comes from to the last before it.
  package let chain: [Int]
}

extension LiveRunSheet {
  /// The fixed rows that can't be held as things stand, by hour; not those whose hour is past.
  package var squeezes: [Squeeze] {
    rows.indices.filter { rows[$0].isBroken && now <= rows[$0].due }.map { row in
      Squeeze(
        row: row,
        minutes: rows[row].lateness,
        before: rows[row].due,
        chain: chain(to: row)
      )
    }
    .sorted { ($0.before, $0.row) < ($1.before, $1.row) }
  }

  /// The rows that push `row`, the one that pushes the others first.
  ///
  /// It ends at a row that runs, at one that its own hour holds back, or at one with a fixed hour.
  package func chain(to row: Int) -> [Int] {
    var chain: [Int] = []
    var next = rows[row].waitsFor
    while let row = next {
      chain.append(row)
      let isHeld = rows[row].isFixed && rows[row].state == .waiting && now <= rows[row].due
      next = isHeld ? nil : rows[row].waitsFor
    }
    return chain.reversed()
  }
}
