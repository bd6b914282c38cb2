import CNCurses
import Rendering

/// Puts the rows that changed on ncurses' picture of the screen, which sends the cells that did.
///
/// Terminals disagree on the width of some clusters. A row that has one is sent in pieces, each of
/// which ends with such a cluster and an absolute address, so that the rest stays in place.
nonisolated struct Painter {
  private let buffer: Buffer
  private let theme: Theme
  private let previous: Buffer
  private let drawsUnicode: Bool
  private var stretch = Stretch()
  /// The stretch after the blanks that a run begins with.
  private var following = Stretch()

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
      let row = change.row
      if let column = firstUncertainColumn(row), change.columns.upperBound > column {
        put(row, 0..<column)
        jj_erase(Int32(row), Int32(column))
        uncertainRows.append((row, column))
      } else {
        put(row, buffer.paintable(change.columns, ofRow: row))
      }
    }
    for (row, column) in uncertainRows { putInPieces(row, from: column) }
  }

  /// The first column whose width was or is uncertain.
  private func firstUncertainColumn(_ row: Int) -> Int? {
    let columns = [buffer, previous].compactMap { $0.firstUncertainColumn(ofRow: row) }
    return columns.min()
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

  // MARK: - Cells

  private mutating func put(_ row: Int, _ columns: Range<Int>) {
    guard !columns.isEmpty else { return }
    jj_run_begin(Int32(row), Int32(columns.lowerBound))
    var look: Appearance?
    var column = columns.lowerBound
    while column < columns.upperBound {
      let start = column
      column = buffer.read(&stretch, row: row, from: start, upTo: columns.upperBound)
      let before = look ?? upcoming(row, column, columns.upperBound)
      let next = appearance(beside: before, endsRow: column == buffer.size.columns)
      if next != look { adopt(next) }
      look = next
      if drawsUnicode { add() } else { addAsASCII(start..<column, row) }
    }
    jj_run_end()
  }

  /// How what stands right of a run's first blanks looks; nil: they are the whole run, or no blanks.
  private mutating func upcoming(_ row: Int, _ column: Int, _ end: Int) -> Appearance? {
    guard stretch.isBlank, column < end else { return nil }
    _ = buffer.read(&following, row: row, from: column, upTo: end)
    return theme.appearance(of: following.style)
  }

  /// How the stretch looks; blanks look as what stands beside them, or else have the terminal's own
  /// colour, so that none is told for what isn't seen.
  private func appearance(beside look: Appearance?, endsRow: Bool) -> Appearance {
    let own = theme.appearance(of: stretch.style)
    guard stretch.isBlank else { return own }
    // Of a row's end, only what has no weight is erased in one go.
    guard let look, own.looksBlank(like: look), !endsRow || look.attributes.isEmpty else {
      return own.ofBlank
    }
    return look
  }

  private func adopt(_ appearance: Appearance) {
    jj_run_style(
      Int32(appearance.attributes.rawValue),
      appearance.foreground.map(Int32.init) ?? -1,
      appearance.background.map(Int32.init) ?? -1
    )
  }

  private func add() {
    let count = Int32(stretch.scalars.count)
    if let columns = stretch.clusterColumns {
      jj_run_add_cluster(stretch.scalars, count, Int32(columns))
    } else {
      jj_run_add(stretch.scalars, count)
    }
  }

  private func addAsASCII(_ columns: Range<Int>, _ row: Int) {
    let bytes = columns.flatMap { buffer[$0, row].asciiText.utf8 }.map(UInt32.init)
    jj_run_add(bytes, Int32(bytes.count))
  }
}
