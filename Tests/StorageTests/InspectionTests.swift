import Storage
import Testing

@Suite("Verifying a document and its whole journal")
struct InspectionTests {
  private let folder = TemporaryFolder()
  private var path: String { folder.file("projet.json") }
  private let journal = ".projet.json~/journal-0001.jsonl"

  /// A project with three edits, of which the second was undone; checkpointed after each.
  private func makeHistory() throws {
    try Store.create(path: path, bytes: sampleBytes)
    let store = try Store.open(path: path)
    _ = try store.commit([Gesture.note("aaaa0001", nil, "un")])
    try store.checkpoint()
    _ = try store.commit([Gesture.note("aaaa0001", "un", "deux")])
    try store.checkpoint()
    _ = try store.undo()
    _ = try store.commit([Gesture.add("bbbb0001", "Sonder")])
    try store.checkpoint()
  }

  private func opened() throws -> Store {
    try Store.open(path: path, options: .init(isReadOnly: true))
  }

  @Test("A sound project is sound, step by step")
  func sound() throws {
    try makeHistory()
    let inspection = try opened().inspect()
    #expect(inspection.steps == 4)
    #expect(inspection.damages == [])
  }

  @Test("A project without a journal has nothing to verify")
  func withoutJournal() throws {
    try Store.create(path: path, bytes: sampleBytes)
    let inspection = try opened().inspect()
    #expect(inspection.steps == 0)
    #expect(inspection.damages == [])
  }

  @Test("One bit flipped in any record of the past is found")
  func flippedBit() throws {
    try makeHistory()
    let good = try #require(folder.bytes(journal))
    for place in stride(from: 30, to: good.count, by: 97) {
      var bad = good
      bad[place] ^= 4
      folder.write(bad, to: journal)
      let store = try opened()
      let damages = try store.inspect().damages
      #expect(!damages.isEmpty || store.readOnlyCause != .requested, "byte \(place)")
    }
  }

  @Test("An edit made by another program is no damage")
  func outsideEdit() throws {
    try makeHistory()
    let text = String(decoding: try #require(folder.bytes("projet.json")), as: UTF8.self)
    folder.write(Array(text.replacing("Inviter", with: "Convier").utf8), to: "projet.json")
    #expect(try opened().inspect().damages.isEmpty)
  }

  @Test("The last sound state outlives the document")
  func recovers() throws {
    try makeHistory()
    let good = folder.bytes("projet.json")
    folder.write(Array("<html>".utf8), to: "projet.json")
    #expect(try Store.lastSoundState(path: path)?.bytes == good)
  }

  @Test("Looking writes nothing")
  func writesNothing() throws {
    try makeHistory()
    let before = folder.bytes(journal)
    _ = try opened().inspect()
    _ = try Store.lastSoundState(path: path)
    #expect(folder.bytes(journal) == before)
    #expect(folder.names() == [".projet.json~", "projet.json"])
  }
}
