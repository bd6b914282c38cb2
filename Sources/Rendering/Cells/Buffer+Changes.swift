/// Cells in a row that differ between two screens.
package struct ChangedRun: Hashable, Sendable {
  /// The row.
  package let row: Int
  /// The columns; never half of a wide cluster.
  package let columns: Range<Int>

  /// Makes a run.
  package init(row: Int, columns: Range<Int>) {
    self.row = row
    self.columns = columns
  }
}

extension Buffer {
  /// A jump of the cursor costs some six bytes: a gap up to this many cells is cheaper rewritten,
  /// where no style changes in it.
  private static let gap = 4

  /// What must be painted to turn an old screen into this one; another size changes everything.
  package func changes(from old: Buffer) -> [ChangedRun] {
    guard old.size == size else {
      return (0..<size.rows).compactMap { row in
        size.columns == 0 ? nil : ChangedRun(row: row, columns: 0..<size.columns)
      }
    }
    var runs: [ChangedRun] = []
    let haveOneTable = clusters.texts == old.clusters.texts
    cells.withUnsafeBufferPointer { new in
      old.cells.withUnsafeBufferPointer { before in
        for row in 0..<size.rows {
          let start = row * size.columns
          for column in 0..<size.columns {
            let place = start + column
            let isSame =
              haveOneTable || !(new[place].isCluster && before[place].isCluster)
              ? new[place] == before[place]
              : hasOneText(new[place], old, before[place])
            if !isSame { extend(&runs, with: column, row: row, new) }
          }
        }
      }
    }
    return runs
  }

  /// Whether two cells of two screens are clusters of the same text, style and width.
  private func hasOneText(_ cell: PackedCell, _ old: Buffer, _ before: PackedCell) -> Bool {
    cell.frame == before.frame
      && clusters[cell.value] == old.clusters[before.value]
  }

  /// Adds a changed cell to the last run where that is close, else begins another.
  private func extend(
    _ runs: inout [ChangedRun],
    with column: Int,
    row: Int,
    _ new: UnsafeBufferPointer<PackedCell>
  ) {
    let start = row * size.columns
    // Both halves of a wide cluster are painted.
    let first = column > 0 && new[start + column].columns == 0 ? column - 1 : column
    let isLead = new[start + column].columns == 2 && column + 1 < size.columns
    let end = isLead ? column + 2 : column + 1
    guard let last = runs.last, last.row == row,
      first <= last.columns.upperBound
        || isCheaper(new, over: start + last.columns.upperBound..<start + first)
    else {
      runs.append(ChangedRun(row: row, columns: first..<end))
      return
    }
    let lower = min(first, last.columns.lowerBound)
    let upper = max(end, last.columns.upperBound)
    runs[runs.count - 1] = ChangedRun(row: row, columns: lower..<upper)
  }

  /// Whether rewriting the cells between two runs costs less than a jump over them.
  private func isCheaper(_ new: UnsafeBufferPointer<PackedCell>, over gap: Range<Int>) -> Bool {
    guard gap.count <= Buffer.gap else { return false }
    let style = new[gap.lowerBound - 1].style
    return gap.allSatisfy { place in
      new[place].style == style && !new[place].isCluster && new[place].value < 0x80
    }
  }
}
