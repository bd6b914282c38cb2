package import Rendering

/// What a terminal would show of the bytes it was sent: enough of xterm for what ncurses sends.
///
/// Kept: the glyphs and their looks, the cursor, the modes that must be undone. What is not known is
/// recorded in `unknown`, so that a test never passes by silence.
package struct PtyScreen: Sendable {
  /// Columns and rows.
  package private(set) var size: Size
  /// Where the cursor is.
  package private(set) var cursor = Point.zero
  /// Whether the cursor is shown.
  package private(set) var isCursorVisible = true
  /// The private modes (`CSI ? … h`) that are set.
  package private(set) var modes: Set<Int> = []
  /// Sequences and controls that this emulator doesn't know, as text.
  package private(set) var unknown: [String] = []
  /// The command strings (`ESC ] …`, `ESC P …`), from the byte after their Escape to their end.
  package private(set) var strings: [String] = []
  /// What was meant for a place beyond the window's edges, and the place.
  package private(set) var strays: [String] = []

  var rows: [[String]]
  /// How each cell looks.
  private var looks: [[PtyPen]]
  private var pen = PtyPen()
  private var parser = PtyParser()
  private var scrollRegion: Range<Int>
  private var lastGlyph = " "
  private var isWrapPending = false
  private var savedCursor = Point.zero

  /// Makes a blank screen.
  package init(_ size: Size) {
    self.size = size
    rows = PtyScreen.blankRows(size)
    looks = PtyScreen.blankLooks(size)
    scrollRegion = 0..<size.rows
  }

  /// The rows as text, blanks at their ends dropped.
  package var lines: [String] {
    rows.map { row in
      let end = row.lastIndex { $0 != " " && !$0.isEmpty }.map { $0 + 1 } ?? 0
      return row[..<end].joined()
    }
  }

  /// The whole screen as text.
  package var text: String { lines.joined(separator: "\n") }

  /// Whether any cell has a colour of its own.
  package var hasColors: Bool { looks.joined().contains(where: \.hasColor) }

  /// How many cells show something else, or look otherwise, than those of a screen as large.
  package func changedCells(since before: PtyScreen) -> Int {
    (0..<min(rows.count, before.rows.count)).reduce(0) { sum, y in
      sum
        + rows[y].indices.count { x in
          rows[y][x] != before.rows[y][x] || look(x, y) != before.look(x, y)
        }
    }
  }

  /// What shows of a cell's look.
  private func look(_ x: Int, _ y: Int) -> PtyPen {
    rows[y][x] == " " ? looks[y][x].ofBlank : looks[y][x]
  }

  /// Takes another size, as a window does: what no longer fits is lost.
  package mutating func resize(_ new: Size) {
    let (old, oldLooks) = (rows, looks)
    rows = PtyScreen.blankRows(new)
    looks = PtyScreen.blankLooks(new)
    for y in 0..<min(old.count, new.rows) {
      for x in 0..<min(old[y].count, new.columns) {
        rows[y][x] = old[y][x]
        looks[y][x] = oldLooks[y][x]
      }
    }
    size = new
    scrollRegion = 0..<new.rows
    place(cursor.x, cursor.y)
  }

  /// Shows bytes; a sequence or a character may be cut anywhere.
  package mutating func feed(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      if let item = parser.take(byte) { show(item) }
    }
  }

  private static func blankRows(_ size: Size) -> [[String]] {
    Array(repeating: Array(repeating: " ", count: size.columns), count: size.rows)
  }

  private static func blankLooks(_ size: Size) -> [[PtyPen]] {
    Array(repeating: Array(repeating: PtyPen(), count: size.columns), count: size.rows)
  }
}

// MARK: - What each item does

extension PtyScreen {
  private mutating func show(_ item: PtyParser.Item) {
    switch item {
    case .glyph(let scalar): print(scalar)
    case .control(let byte): control(byte)
    case .sequence(let sequence): perform(sequence)
    case .escape(let byte): escape(byte)
    case .string(let text): strings.append(text)
    }
  }

  private mutating func print(_ scalar: Unicode.Scalar) {
    if (0x80..<0xA0).contains(scalar.value) { return unknown.append(notation(of: scalar)) }
    // A mark comes after the glyph that it stands on; by itself it would take a column.
    let isMark = scalar.properties.canonicalCombiningClass != .notReordered
    let columns = isMark ? 0 : TextWidth.of(String(Character(scalar)))
    if columns == 0 { return combine(scalar) }
    if isWrapPending || cursor.x + columns > size.columns {
      strays.append("«\(scalar)» after \(cursor) of \(size)")
      newLine(fromStart: true)
    }
    lastGlyph = String(Character(scalar))
    put(lastGlyph, columns: columns)
  }

  private mutating func put(_ glyph: String, columns: Int) {
    guard cursor.y < size.rows, cursor.x < size.columns else { return }
    splitWide(at: cursor.x)
    splitWide(at: cursor.x + columns)
    rows[cursor.y][cursor.x] = glyph
    if columns == 2, cursor.x + 1 < size.columns { rows[cursor.y][cursor.x + 1] = "" }
    let next = cursor.x + columns
    for x in cursor.x..<min(next, size.columns) { looks[cursor.y][x] = pen }
    isWrapPending = next >= size.columns
    cursor = Point(x: min(next, size.columns - 1), y: cursor.y)
  }

  /// A wide glyph of which one half is written over leaves a blank.
  private mutating func splitWide(at x: Int) {
    guard x > 0, x < size.columns, rows[cursor.y][x].isEmpty else { return }
    rows[cursor.y][x] = " "
    rows[cursor.y][x - 1] = " "
  }

  private mutating func combine(_ scalar: Unicode.Scalar) {
    var x = isWrapPending ? cursor.x : cursor.x - 1
    if x > 0, rows[cursor.y][x].isEmpty { x -= 1 }
    guard x >= 0 else { return }
    rows[cursor.y][x].unicodeScalars.append(scalar)
  }

  private mutating func control(_ byte: UInt8) {
    switch byte {
    case 0x08:
      if cursor.x == 0 { strays.append("a backspace at \(cursor) of \(size)") }
      place(cursor.x - 1, cursor.y)
    case 0x09: place((cursor.x / 8 + 1) * 8, cursor.y)
    case 0x0A...0x0C: newLine(fromStart: false)
    case 0x0D: place(0, cursor.y)
    // The two character sets of older terminals.
    case 0x0E, 0x0F: break
    default: unknown.append(notation(of: Unicode.Scalar(byte)))
    }
  }

  private func notation(of scalar: Unicode.Scalar) -> String {
    "U+" + String(scalar.value, radix: 16, uppercase: true)
  }

  private mutating func newLine(fromStart: Bool) {
    let x = fromStart ? 0 : cursor.x
    if cursor.y == scrollRegion.upperBound - 1 {
      scroll(up: 1)
      place(x, cursor.y)
    } else {
      place(x, cursor.y + 1)
    }
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "7"): savedCursor = cursor
    case UInt8(ascii: "8"): place(savedCursor.x, savedCursor.y)
    case UInt8(ascii: "D"): newLine(fromStart: false)
    case UInt8(ascii: "M"):
      if cursor.y == scrollRegion.lowerBound {
        scroll(up: -1)
      } else {
        place(cursor.x, cursor.y - 1)
      }
    // The keypad's modes, character sets.
    case UInt8(ascii: "="), UInt8(ascii: ">"), UInt8(ascii: "("), UInt8(ascii: ")"): break
    default: unknown.append("ESC \(Character(Unicode.Scalar(byte)))")
    }
  }

  /// Puts the cursor where a program says, which must be within the window.
  private mutating func address(_ x: Int, _ y: Int) {
    if x >= size.columns || y >= size.rows { strays.append("\(Point(x: x, y: y)) of \(size)") }
    place(x, y)
  }

  private mutating func place(_ x: Int, _ y: Int) {
    cursor = Point(x: max(0, min(x, size.columns - 1)), y: max(0, min(y, size.rows - 1)))
    isWrapPending = false
  }

  private mutating func scroll(up count: Int) {
    delete(count, from: scrollRegion.lowerBound)
  }

  /// Deletes rows within the scroll region from one on, blanks following; inserts for a negative count.
  private mutating func delete(_ count: Int, from top: Int) {
    guard top < scrollRegion.upperBound, scrollRegion.contains(top) else { return }
    let blank = Array(repeating: " ", count: size.columns)
    let look = Array(repeating: pen.erased, count: size.columns)
    let bottom = scrollRegion.upperBound - 1
    let (out, back) = count > 0 ? (top, bottom) : (bottom, top)
    for _ in 0..<min(abs(count), size.rows) {
      rows.remove(at: out)
      rows.insert(blank, at: back)
      looks.remove(at: out)
      looks.insert(look, at: back)
    }
  }

  private mutating func erase(_ columns: Range<Int>, row: Int) {
    for x in columns.clamped(to: 0..<size.columns) {
      rows[row][x] = " "
      looks[row][x] = pen.erased
    }
  }

  private mutating func perform(_ sequence: PtyParser.Sequence) {
    guard sequence.isWellFormed else { return unknown.append("CSI with a control") }
    if sequence.marker == UInt8(ascii: "?") { return setModes(sequence) }
    guard sequence.marker == 0 else { return }
    let count = max(1, sequence.number(0))
    switch sequence.final {
    case UInt8(ascii: "H"), UInt8(ascii: "f"):
      address(max(1, sequence.number(1)) - 1, max(1, sequence.number(0)) - 1)
    case UInt8(ascii: "A"): place(cursor.x, cursor.y - count)
    case UInt8(ascii: "B"), UInt8(ascii: "e"): place(cursor.x, cursor.y + count)
    case UInt8(ascii: "C"), UInt8(ascii: "a"): place(cursor.x + count, cursor.y)
    case UInt8(ascii: "D"): place(cursor.x - count, cursor.y)
    case UInt8(ascii: "G"), UInt8(ascii: "`"): address(count - 1, cursor.y)
    case UInt8(ascii: "d"): address(cursor.x, count - 1)
    case UInt8(ascii: "I"): place((cursor.x / 8 + count) * 8, cursor.y)
    case UInt8(ascii: "Z"): place(((cursor.x + 7) / 8 - count) * 8, cursor.y)
    case UInt8(ascii: "X"): erase(cursor.x..<cursor.x + count, row: cursor.y)
    case UInt8(ascii: "b"): for _ in 0..<count { put(lastGlyph, columns: 1) }
    case UInt8(ascii: "J"), UInt8(ascii: "K"), UInt8(ascii: "L"), UInt8(ascii: "M"),
      UInt8(ascii: "P"), UInt8(ascii: "@"), UInt8(ascii: "S"), UInt8(ascii: "T"):
      edit(sequence.final, sequence.number(0), count)
    case UInt8(ascii: "r"):
      let bottom = sequence.number(1) == 0 ? size.rows : min(sequence.number(1), size.rows)
      scrollRegion = min(count - 1, bottom - 1)..<bottom
      place(0, 0)
    case UInt8(ascii: "m"): pen.take(sequence.numbers)
    // ANSI modes; window titles; questions.
    case UInt8(ascii: "l"), UInt8(ascii: "h"), UInt8(ascii: "t"),
      UInt8(ascii: "c"), UInt8(ascii: "n"):
      break
    default: unknown.append("CSI \(Character(Unicode.Scalar(sequence.final)))")
    }
  }

  private mutating func edit(_ final: UInt8, _ kind: Int, _ count: Int) {
    let row = cursor.y
    switch final {
    case UInt8(ascii: "J"):
      for y in 0..<size.rows where kind == 2 || (kind == 0 ? y > row : y < row) {
        erase(0..<size.columns, row: y)
      }
      if kind < 2 { edit(UInt8(ascii: "K"), kind, count) }
    case UInt8(ascii: "K"):
      let columns = [cursor.x..<size.columns, 0..<cursor.x + 1, 0..<size.columns]
      if columns.indices.contains(kind) { erase(columns[kind], row: row) }
    case UInt8(ascii: "L"): delete(-count, from: row)
    case UInt8(ascii: "M"): delete(count, from: row)
    case UInt8(ascii: "S"): scroll(up: count)
    case UInt8(ascii: "T"): scroll(up: -count)
    case UInt8(ascii: "P"):
      let end = min(cursor.x + count, size.columns)
      rows[row].removeSubrange(cursor.x..<end)
      rows[row] += Array(repeating: " ", count: end - cursor.x)
      looks[row].removeSubrange(cursor.x..<end)
      looks[row] += Array(repeating: pen.erased, count: end - cursor.x)
    default:
      let blanks = Array(repeating: " ", count: min(count, size.columns - cursor.x))
      rows[row].insert(contentsOf: blanks, at: cursor.x)
      rows[row].removeLast(blanks.count)
      let look = Array(repeating: pen.erased, count: blanks.count)
      looks[row].insert(contentsOf: look, at: cursor.x)
      looks[row].removeLast(blanks.count)
    }
  }

  private mutating func setModes(_ sequence: PtyParser.Sequence) {
    for mode in sequence.numbers {
      switch sequence.final {
      case UInt8(ascii: "h"): modes.insert(mode)
      case UInt8(ascii: "l"): modes.remove(mode)
      default: return
      }
      if mode == 25 { isCursorVisible = sequence.final == UInt8(ascii: "h") }
      if mode == 1049, sequence.final == UInt8(ascii: "h") {
        rows = PtyScreen.blankRows(size)
        looks = PtyScreen.blankLooks(size)
      }
    }
  }
}
