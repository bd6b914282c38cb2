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
    let short = Self.sequences(1) + Self.sequences(2)
    let long = Self.sequences(3).shuffled(using: &generator)
    var count = 0
    for moves in short + (isFullRun ? long : Array(long.prefix(60))) {
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
  }
}
