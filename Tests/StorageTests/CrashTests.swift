import TestSupport
import Testing

@testable import Storage

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Whether the large figures are wanted (`JOURJ_FULL=1`).
let isFullRun = getenv("JOURJ_FULL").map { String(cString: $0) } == "1"

@Suite("Every state that a power cut may leave")
struct CrashTests {
  /// All sequences of so many moves.
  private static func sequences(_ length: Int) -> [[Move]] {
    guard length > 0 else { return [[]] }
    return sequences(length - 1).flatMap { start in Move.allCases.map { start + [$0] } }
  }

  @Test("No acknowledged edit is lost, nothing is asked, the document is whole")
  func noneIsLost() {
    var generator = SplitMix64(seed: 1)
    let long = [2, 3].map { Self.sequences($0).shuffled(using: &generator) }
    let usual = long[0].prefix(isFullRun ? .max : 120) + long[1].prefix(isFullRun ? .max : 50)
    var count = 0
    for moves in Self.sequences(1) + usual {
      var search = CrashSearch(moves)
      search.isThorough = isFullRun || moves.count < 3
      search.run()
      count += search.stateCount
      if let violation = search.violation {
        Issue.record("\(violation)")
        return
      }
    }
    #expect(count > (isFullRun ? 250_000 : 5000))
    if isFullRun { print("\(count) crash states") }
  }
}
