import Planning

/// Minutes more or fewer that are tried on a row of the run sheet, and what follows from it.
struct SheetTrial: Sendable {
  /// The row that is changed.
  let row: RecordID
  /// Whether it begins later, or lasts longer.
  let isDelay: Bool
  /// The minutes, below 0 earlier or shorter.
  let minutes: Int
  /// What follows; nil: it can't be done.
  let ripple: Ripple?
  /// Why it can't be done.
  let obstacle: CueObstacle?
  /// The sheet as it would be then.
  let after: LiveRunSheet

  /// Tries `minutes` on a row.
  init(_ row: RecordID, isDelay: Bool, minutes: Int, on sheet: LiveRunSheet) {
    self.row = row
    self.isDelay = isDelay
    self.minutes = minutes
    let gesture: CueGesture =
      isDelay ? .delay(row, by: minutes) : .stretch(row, by: minutes)
    do throws(CueObstacle) {
      let edits = try sheet.edits(gesture)
      ripple = sheet.preview(edits)
      obstacle = nil
      after = sheet.applying(edits)
    } catch {
      (ripple, obstacle, after) = (nil, error, sheet)
    }
  }

  /// The same with more minutes or fewer; nil: nothing is left of it.
  func adding(_ more: Int, on sheet: LiveRunSheet) -> SheetTrial? {
    let sum = min(max(minutes + more, -999), 999)
    return sum == 0 ? nil : SheetTrial(row, isDelay: isDelay, minutes: sum, on: sheet)
  }

  /// The same on a sheet that has changed.
  func again(on sheet: LiveRunSheet) -> SheetTrial? {
    sheet.sheet.place(of: row) == nil
      ? nil : SheetTrial(row, isDelay: isDelay, minutes: minutes, on: sheet)
  }
}
