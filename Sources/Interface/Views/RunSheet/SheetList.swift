import Planning

/// The rows of the run sheet as they stand below one another.
///
/// On the day what has begun stands above the line of now, in the sheet's order, and what waits below
/// it, what begins first on top: a row that was passed over is not lost among those that are over.
struct SheetList: Hashable, Sendable {
  /// One line of the list.
  enum Slot: Hashable, Sendable {
    /// The row at a place of the sheet.
    case row(Int)
    /// The line of now.
    case now
  }

  /// The places of the rows, from above.
  let rows: [Int]
  /// The rows and the line of now.
  let slots: [Slot]
  /// How many slots lie above the line of now.
  private let past: Int

  /// Nothing yet.
  init() { (rows, slots, past) = ([], [], 0) }

  /// The rows of a sheet that are let through.
  init(_ sheet: LiveRunSheet, _ mode: RunSheetScreen.Mode, lets: (Int) -> Bool) {
    let places = sheet.rows.indices.filter(lets)
    guard mode == .live else {
      (rows, slots, past) = (places, places.map(Slot.row), places.count)
      return
    }
    let before = places.filter { sheet.isPast($0) }
    let after = places.filter { !sheet.isPast($0) }
      .sorted { (sheet.rows[$0].forecast.start, $0) < (sheet.rows[$1].forecast.start, $1) }
    rows = before + after
    slots = before.map(Slot.row) + [.now] + after.map(Slot.row)
    past = before.count
  }

  /// How many slots of a window lie above the line of now: half of it, unless what comes leaves more.
  private func pastCount(in rows: Int) -> Int {
    let future = slots.count - past - 1
    return min(past, max(rows / 2, rows - 1 - future))
  }

  /// The first slot of a window that follows the day.
  func top(following rows: Int) -> Int { max(0, past - pastCount(in: rows)) }

  /// The slots of a window that follows the day: what runs is always among them, and the fixed row
  /// that can't be held.
  func following(_ sheet: LiveRunSheet, rows: Int) -> [Slot] {
    let before = Array(self.rows.prefix(past))
    let after = Array(self.rows.dropFirst(past))
    let running = before.filter { sheet.rows[$0].state == .running }
    // A line that runs over three zones leaves room for what comes.
    let least = min(running.count, max(1, rows - 3))
    let count = max(least, pastCount(in: rows))
    let over = before.filter { sheet.rows[$0].state != .running }
    let kept = Set(running.suffix(count) + over.suffix(max(0, count - running.count)))
    var coming = Array(after.prefix(max(0, rows - 1 - kept.count)))
    if let row = sheet.squeezes.first?.row, after.contains(row), !coming.contains(row),
      !coming.isEmpty
    {
      coming[coming.count - 1] = row
    }
    return before.filter(kept.contains).map(Slot.row) + [.now] + coming.map(Slot.row)
  }
}

extension LiveRunSheet {
  /// Whether a row stands above the line of now: it has begun, or was cut and its hour has passed.
  fileprivate func isPast(_ place: Int) -> Bool {
    let row = rows[place]
    return switch row.state {
    case .running, .done: true
    case .waiting: false
    case .cut: row.planned.start <= now
    }
  }
}
