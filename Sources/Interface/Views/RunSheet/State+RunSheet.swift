import Rendering

// What the frame asks of the run sheet.

extension State {
  /// Whether nothing of the run sheet stands in the row above the keys.
  var runSheetHasPane: Bool {
    guard runSheet.isLive else { return RunSheetLayout(size).pane != nil }
    return isLarge || LiveLayout(size, runSheet.facts).coversDetail
  }

  /// Whether the run sheet is in front, so large that it can be read at two metres.
  var isLarge: Bool { place == .live && runSheet.isLarge }
}
