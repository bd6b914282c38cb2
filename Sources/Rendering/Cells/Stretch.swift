/// Cells side by side that are painted alike: of one style, one scalar each, or else one cluster.
package struct Stretch: Sendable {
  /// How they are to look.
  package fileprivate(set) var style = Style.plain
  /// A scalar for each cell, all of one column; or those of the one cluster.
  package fileprivate(set) var scalars: [UInt32] = []
  /// The columns of the one cluster; nothing where each scalar has a cell of its own.
  package fileprivate(set) var clusterColumns: Int?
  /// Whether all cells are spaces.
  package fileprivate(set) var isBlank = false

  /// A stretch to read into, again and again.
  package init() {}
}

extension Buffer {
  /// Reads the stretch that begins with a cell, and answers the column after it.
  ///
  /// The cell must lie on the screen, and `end` too; half a wide cluster at the start is skipped.
  package func read(_ stretch: inout Stretch, row: Int, from start: Int, upTo end: Int) -> Int {
    stretch.scalars.removeAll(keepingCapacity: true)
    stretch.clusterColumns = nil
    stretch.isBlank = true
    return cells.withUnsafeBufferPointer { cells in
      let row = row * size.columns
      var column = start
      if cells[row + column].columns == 0 { column += 1 }
      guard column < end else { return end }
      let first = cells[row + column]
      stretch.style = first.style
      guard first.isSingle else {
        read(first, into: &stretch)
        return min(end, column + first.columns)
      }
      while column < end {
        let cell = cells[row + column]
        guard cell.isSingle, cell.hasStyle(of: first) else { break }
        if cell.value != 0x20 { stretch.isBlank = false }
        stretch.scalars.append(cell.value)
        column += 1
      }
      return column
    }
  }

  private func read(_ cell: PackedCell, into stretch: inout Stretch) {
    stretch.isBlank = false
    stretch.clusterColumns = cell.columns
    if cell.isCluster {
      for scalar in clusters[cell.value].unicodeScalars { stretch.scalars.append(scalar.value) }
    } else {
      stretch.scalars.append(cell.value)
    }
  }

  /// The first column of a row whose width terminals disagree on.
  package func firstUncertainColumn(ofRow row: Int) -> Int? {
    guard mayBeUncertain, row < size.rows else { return nil }
    let start = row * size.columns
    return (0..<size.columns).first { !cells[start + $0].isCertain }
  }

  /// Some columns of a row with those beside them that must be painted along: half of what is wide, and
  /// blanks, whose look goes by their neighbours.
  package func paintable(_ columns: Range<Int>, ofRow row: Int) -> Range<Int> {
    let start = row * size.columns
    func isOpen(_ column: Int) -> Bool {
      let cell = cells[start + column]
      return cell.columns == 0 || cell.isSingle && cell.value == 0x20
    }
    var (first, end) = (columns.lowerBound, columns.upperBound)
    while first > 0, isOpen(first) || isOpen(first - 1) { first -= 1 }
    while end < size.columns, isOpen(end) { end += 1 }
    return first..<end
  }
}
