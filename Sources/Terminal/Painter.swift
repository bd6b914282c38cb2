import CNCurses
import Rendering

/// Puts the cells that changed on ncurses' picture of the screen.
///
/// Terminals disagree on the width of some clusters. A row that has one is sent in pieces, each of
/// which ends with such a cluster and an absolute address, so that the rest stays in place.
struct Painter {
  private let buffer: Buffer
  private let theme: Theme
  private let previous: Buffer
  private let drawsUnicode: Bool
  private var scalars: [UInt32] = []

  /// Prepares to paint a frame over what the terminal shows.
  init(_ frame: Frame, over previous: Buffer, drawsUnicode: Bool) {
    buffer = frame.buffer
    theme = frame.theme
    self.previous = previous
    self.drawsUnicode = drawsUnicode
  }

  /// Puts what changed; all but the rows with uncertain widths is left for `jj_update` to send.
  mutating func paint() {
    var uncertainRows: [(row: Int, column: Int)] = []
    for change in buffer.changes(from: previous) {
      if let last = uncertainRows.last, last.row == change.row { continue }
      if let column = firstUncertainColumn(change.row), change.columns.upperBound > column {
        put(change.row, 0..<column)
        jj_erase(Int32(change.row), Int32(column))
        uncertainRows.append((change.row, column))
      } else {
        put(change.row, change.columns)
      }
    }
    for (row, column) in uncertainRows { putInPieces(row, from: column) }
  }

  /// The first column whose width was or is uncertain.
  private func firstUncertainColumn(_ row: Int) -> Int? {
    (0..<buffer.size.columns).first { column in
      !buffer[column, row].isCertain || !previous[column, row].isCertain
    }
  }

  private mutating func putInPieces(_ row: Int, from start: Int) {
    jj_settle(Int32(row), Int32(start))
    var first = start
    for column in start..<buffer.size.columns where !buffer[column, row].isCertain {
      let end = column + max(1, buffer[column, row].columns)
      put(row, first..<end)
      first = end
      jj_settle(Int32(row), Int32(min(end, buffer.size.columns - 1)))
    }
    put(row, first..<buffer.size.columns)
  }

  private mutating func put(_ row: Int, _ columns: Range<Int>) {
    guard !columns.isEmpty else { return }
    jj_run_begin(Int32(row), Int32(columns.lowerBound))
    var style: Style?
    for column in columns {
      let cell = buffer[column, row]
      if cell.isContinuation { continue }
      if cell.style != style {
        style = cell.style
        adopt(cell.style)
      }
      if !drawsUnicode {
        for byte in cell.asciiText.utf8 { jj_run_add(UInt32(byte)) }
      } else if cell.columns == 1, cell.cluster == nil {
        jj_run_add(cell.scalar.value)
      } else {
        add(cell)
      }
    }
    jj_run_end()
  }

  private func adopt(_ style: Style) {
    let appearance = theme.appearance(of: style)
    jj_run_style(
      Int32(appearance.attributes.rawValue),
      appearance.foreground.map(Int32.init) ?? -1,
      appearance.background.map(Int32.init) ?? -1
    )
  }

  private mutating func add(_ cell: Cell) {
    scalars.removeAll(keepingCapacity: true)
    for scalar in cell.text.unicodeScalars { scalars.append(scalar.value) }
    jj_run_add_cluster(scalars, Int32(scalars.count), Int32(cell.columns))
  }
}
