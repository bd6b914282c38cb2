import Planning
import Storage
import Testing

@Suite("One store and its document")
struct StoreTests {
  private let folder = TemporaryFolder()

  private func makeStore() throws -> Store {
    try Store.create(path: folder.file("projet.json"), bytes: sampleBytes)
    return try Store.open(path: folder.file("projet.json"))
  }

  private func reopened() throws -> Store {
    try Store.open(path: folder.file("projet.json"))
  }

  @Test("An edit is there after a restart without a checkpoint")
  func survivesRestart() throws {
    do {
      let store = try makeStore()
      let outcomes = try store.commit([Gesture.note("aaaa0001", nil, "à 9 h")])
      #expect(outcomes == [.committed(n: 1)])
    }
    #expect(folder.bytes("projet.json") == sampleBytes)
    let store = try reopened()
    #expect(store.n == 1)
    var document = store.document
    #expect(document.notes("aaaa0001") == "à 9 h")
  }

  @Test("A checkpoint writes the document and leaves no other file behind")
  func checkpoints() throws {
    let store = try makeStore()
    _ = try store.commit([Gesture.note("aaaa0001", nil, "à 9 h")])
    try store.checkpoint()
    #expect(folder.bytes("projet.json") == store.document.bytes)
    #expect(store.checkpointed == 1)
    #expect(folder.names() == [".projet.json~", "projet.json"])
    #expect(try reopened().document.bytes == store.document.bytes)
  }

  @Test("Undoing everything after a restart gives back the first bytes, redoing the last")
  func undoesAcrossRestarts() throws {
    let last: [UInt8]
    do {
      let store = try makeStore()
      _ = try store.commit([Gesture.note("aaaa0001", nil, "un"), Gesture.add("bbbb0001", "Sonder")])
      try store.checkpoint()
      _ = try store.commit([Gesture.note("aaaa0001", "un", "deux")])
      last = store.document.bytes
    }
    let store = try reopened()
    let undone = try store.undo(9)
    #expect(undone.map(\.target) == [3, 2, 1])
    #expect(undone.map(\.label) == ["Notes", "Ajouté : Sonder", "Notes"])
    #expect(store.document.bytes == sampleBytes)
    try store.checkpoint()
    #expect(folder.bytes("projet.json") == sampleBytes)
    let other = try reopened()
    #expect(try other.redo(9).count == 3)
    #expect(other.document.bytes == last)
    #expect(throws: StorageError.nothingToRedo) { try other.redo() }
  }

  @Test("The very first edit can be undone after a checkpoint and a restart")
  func undoesFirstEditAfterRestart() throws {
    do {
      let store = try makeStore()
      _ = try store.commit([Gesture.note("aaaa0001", nil, "un")])
      try store.checkpoint()
    }
    let store = try reopened()
    #expect(try store.undo().map(\.target) == [1])
    #expect(store.document.bytes == sampleBytes)
  }

  @Test("A new edit after an undo ends redo, and the history keeps what was undone")
  func editEndsRedo() throws {
    let store = try makeStore()
    _ = try store.commit([Gesture.note("aaaa0001", nil, "un")])
    _ = try store.undo()
    _ = try store.commit([Gesture.note("aaaa0001", nil, "deux")])
    #expect(throws: StorageError.nothingToRedo) { try store.redo() }
    let items = try store.history()
    #expect(items.map(\.n) == [3, 2, 1])
    #expect(items.map(\.isUndone) == [false, false, true])
    #expect(items.map(\.kind) == [.edit, .undo, .edit])
  }

  @Test("Any past state can be looked at and gone back to")
  func restores() throws {
    let store = try makeStore()
    var states = [store.document.bytes]
    _ = try store.commit([Gesture.note("aaaa0001", nil, "un")])
    states.append(store.document.bytes)
    _ = try store.commit([Gesture.note("aaaa0001", "un", "deux")])
    states.append(store.document.bytes)
    _ = try store.undo()
    states.append(store.document.bytes)
    _ = try store.commit([Gesture.add("bbbb0001", "Sonder")])
    states.append(store.document.bytes)
    for (n, bytes) in states.enumerated() {
      #expect(try store.state(after: n).bytes == bytes)
    }
    let step = try #require(try store.restore(2, label: "Retour"))
    #expect(step.n == 5)
    #expect(store.document.bytes == states[2])
    _ = try store.undo()
    #expect(store.document.bytes == states[4])
    #expect(throws: StorageError.noSuchState(n: 99)) { try store.restore(99, label: "") }
  }

  @Test("Going back and forth between two states takes no more room each time")
  func restoresInLittleRoom() throws {
    let store = try makeStore()
    for number in 1...20 {
      _ = try store.commit([Gesture.add("bbbb\(1000 + number)", "tâche \(number)")])
    }
    var sizes: [Int] = []
    var size = folder.bytes(".projet.json~/journal-0001.jsonl")?.count ?? 0
    for _ in 1...12 {
      for n in [3, 20] { _ = try store.restore(n, label: "Retour") }
      let now = folder.bytes(".projet.json~/journal-0001.jsonl")?.count ?? 0
      sizes.append(now - size)
      size = now
    }
    // A way over all former returns would double each time.
    #expect(sizes[11] < sizes[0] * 3)
  }

  @Test("A change whose values no longer hold is refused, those behind it are not")
  func refuses() throws {
    let store = try makeStore()
    let outcomes = try store.commit([
      Gesture.note("aaaa0001", "autre", "un"), Gesture.note("aaaa0002", "A3", "A2"),
      Gesture.note("aaaa0002", "A2", "A2"),
    ])
    guard case .refused = outcomes[0] else {
      Issue.record("not refused: \(outcomes[0])")
      return
    }
    #expect(outcomes[1...] == [.committed(n: 1), .unchanged])
    #expect(store.n == 1)
  }

  @Test("Creating refuses to overwrite, and private files are private")
  func createsPrivately() throws {
    _ = try makeStore()
    #expect(throws: StorageError.exists(path: folder.file("projet.json"))) {
      try Store.create(path: folder.file("projet.json"), bytes: sampleBytes)
    }
    #expect(folder.mode("projet.json") == 0o600)
    #expect(folder.mode(".projet.json~") == 0o700)
    #expect(folder.mode(".projet.json~/journal-0001.jsonl") == 0o600)
    #expect(folder.bytes(".projet.json~/.gitignore") == Array("*\n".utf8))
  }

  @Test("Two stores see each other's edits and undo in one history")
  func shares() throws {
    let first = try makeStore()
    let second = try reopened()
    _ = try first.commit([Gesture.note("aaaa0001", nil, "un")])
    _ = try second.commit([Gesture.note("aaaa0003", nil, "deux")])
    #expect(second.takeNews().map(\.item.n) == [1])
    try first.refresh()
    #expect(first.takeNews().map(\.item.n) == [2])
    #expect(first.document.bytes == second.document.bytes)
    #expect(try first.undo().map(\.target) == [2])
    try second.checkpoint()
    #expect(folder.bytes("projet.json") == first.document.bytes)
  }
}
