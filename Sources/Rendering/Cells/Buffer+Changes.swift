/// A row that differs between two screens.
package struct ChangedRow: Hashable, Sendable {
  /// The row.
  package let row: Int
  /// From the first cell that differs to the last.
  package let columns: Range<Int>

  /// Makes one.
  package init(row: Int, columns: Range<Int>) {
    self.row = row
    self.columns = columns
  }
}

extension Buffer {
  /// The rows to paint for an old screen to become this one; another size changes everything.
  ///
  /// Which cells within them are sent is left to ncurses, which knows what a jump costs.
  package func changes(from old: Buffer) -> [ChangedRow] {
    guard old.size == size else {
      return (0..<size.rows).compactMap { row in
        size.columns == 0 ? nil : ChangedRow(row: row, columns: 0..<size.columns)
      }
    }
    let haveOneTable = clusters.texts == old.clusters.texts
    return cells.withUnsafeBufferPointer { new in
      old.cells.withUnsafeBufferPointer { before in
        (0..<size.rows).compactMap { row in
          let start = row * size.columns
          func differs(_ column: Int) -> Bool {
            let (cell, other) = (new[start + column], before[start + column])
            if haveOneTable { return cell != other }
            return cell.isCluster && other.isCluster ? !hasOneText(cell, old, other) : cell != other
          }
          var first = 0
          while first < size.columns, !differs(first) { first += 1 }
          guard first < size.columns else { return nil }
          var end = size.columns
          while !differs(end - 1) { end -= 1 }
          return ChangedRow(row: row, columns: first..<end)
        }
      }
    }
  }

  /// Whether two cells of two screens are clusters of the same text, style and width.
  private func hasOneText(_ cell: PackedCell, _ old: Buffer, _ before: PackedCell) -> Bool {
    cell.frame == before.frame
      && clusters[cell.value] == old.clusters[before.value]
  }
}
