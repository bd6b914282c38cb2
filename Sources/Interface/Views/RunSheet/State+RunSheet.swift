import Planning
import Rendering
import Wording

// What the keys do in the run sheet.

extension State {
  /// Whether seconds are shown, so that the time must be told each second.
  package var showsSeconds: Bool { false }

  /// Takes a digit of the count that the next verb is given.
  mutating func count(_ digit: Int) -> [Effect] {
    runSheet.count = min((runSheet.count ?? 0) * 10 + digit, 999)
    return []
  }
}
