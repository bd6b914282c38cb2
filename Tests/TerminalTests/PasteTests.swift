import Rendering
import Terminal
import Testing

private let start = "\u{1B}[200~"
private let end = "\u{1B}[201~"

private func pastes(_ inputs: [DecodedInput]) -> [String] {
  inputs.compactMap { if case .event(.paste(let text)) = $0 { text } else { nil } }
}

@Suite("A paste is text and nothing else")
struct PasteTests {
  @Test(
    "It arrives whole",
    arguments: [
      ("Place Jean Bart", "Place Jean Bart"), ("a\rb\r\nc\nd", "a\nb\nc\nd"), ("é œ €", "é œ €"),
      (":q!\n", ":q!\n"), ("a\u{0}b", "a\u{0}b"),
      ("\u{1B}]52;c;aGk=\u{07}", "\u{1B}]52;c;aGk=\u{07}"),
      ("\u{1B}[A\u{03}\u{1A}", "\u{1B}[A\u{03}\u{1A}"), ("\u{1B}[200~", "\u{1B}[200~"),
      ("\u{1B}[20\u{1B}[2", "\u{1B}[20\u{1B}[2"), ("x\u{1B}", "x\u{1B}"),
    ]
  )
  func arrivesWhole(_ sent: String, _ received: String) {
    var decoder = KeyDecoder()
    let inputs = decoder.feed(Array((start + sent + end).utf8), at: 0)
    #expect(inputs == [.event(.paste(received))])
  }

  @Test("An end mark inside it frees no command")
  func keepsRemainderAsText() {
    var decoder = KeyDecoder()
    let inputs = decoder.feed(
      Array((start + "oh" + end + ":q!\n\u{1B}[A\u{1B}OP" + end).utf8),
      at: 0
    )
    #expect(inputs == [.event(.paste("oh")), .event(.paste(":q!\n"))])
    #expect(decoder.feed(Array("dd".utf8), at: 150) == [.event(.paste("dd"))])
    #expect(decoder.deadline == 350)
    #expect(decoder.timeOut(at: 350).isEmpty)
    #expect(decoder.feed(Array("d".utf8), at: 360) == [.event(.key(.character("d")))])
  }

  @Test("One that never ends is given after 2 seconds without a byte")
  func endsUnfinished() {
    var decoder = KeyDecoder()
    #expect(decoder.feed(Array((start + "half").utf8), at: 0).isEmpty)
    #expect(decoder.feed(Array(" a\u{1B}[20".utf8), at: 1500).isEmpty)
    #expect(decoder.deadline == 3500)
    #expect(pastes(decoder.timeOut(at: 3500)) == ["half a"])
    #expect(decoder.feed(Array("j".utf8), at: 3600) == [.event(.key(.character("j")))])
  }

  @Test("Beyond 1 MB the rest is dropped, and still is no command")
  func isCapped() throws {
    var decoder = KeyDecoder()
    let text = String(repeating: "q", count: KeyDecoder.pasteLimit + 70_000)
    let inputs = decoder.feed(Array((start + text + end).utf8), at: 0)
    #expect(inputs.count == 1)
    let first = try #require(pastes(inputs).first)
    #expect(first.utf8.count == KeyDecoder.pasteLimit)
  }

  @Test("What is not UTF-8 in it is replaced, not lost")
  func repairsBytes() {
    var decoder = KeyDecoder()
    let bytes = Array(start.utf8) + [0x61, 0xFF, 0x62] + Array(end.utf8)
    #expect(pastes(decoder.feed(bytes, at: 0)) == ["a\u{FFFD}b"])
  }

  @Test("Two pastes in a row are two pastes")
  func separatesPastes() {
    var decoder = KeyDecoder()
    let inputs = decoder.feed(Array((start + "a" + end + start + "b" + end).utf8), at: 0)
    #expect(pastes(inputs) == ["a", "b"])
  }
}
