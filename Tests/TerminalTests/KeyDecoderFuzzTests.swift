import Rendering
import Terminal
import TestSupport
import Testing

@Suite("Any bytes at all")
struct KeyDecoderFuzzTests {
  /// Pieces that steer the decoder into its corners.
  private static let pieces: [[UInt8]] = [
    "\u{1B}[", "\u{1B}[<", "\u{1B}O", "\u{1B}]11;rgb:", "\u{1B}P", "\u{1B}[200~", "\u{1B}[201~",
    ";",
    "\u{1B}", "\u{07}", "\u{1B}\\", "M", "~", "A", "[", "é", "🎈", "0;5;5", "99999999999999999999",
    "\u{1B}[M", "\u{18}", "u", "/",
  ].map { Array($0.utf8) }

  @Test("100,000 random strings leave the decoder as fresh as new")
  func survivesAnything() {
    var random = SplitMix64(seed: 4)
    var decoder = KeyDecoder(specialKeys: [Array("\u{1B}[3$".utf8): .delete])
    var now: Int64 = 0
    for _ in 0..<100_000 {
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        let bytes =
          Bool.random(using: &random)
          ? KeyDecoderFuzzTests.pieces.randomElement(using: &random) ?? []
          : (0..<3).map { _ in UInt8.random(in: 0...255, using: &random) }
        _ = decoder.feed(bytes, at: now)
        now += Int64.random(in: 0...50, using: &random)
      }
      now += 3000
      _ = decoder.timeOut(at: now)
      now += 1000
      #expect(decoder.deadline == nil)
    }
    #expect(decoder.feed(Array("j".utf8), at: now) == [.event(.key(.character("j")))])
  }
}
