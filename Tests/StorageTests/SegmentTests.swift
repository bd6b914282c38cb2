import Planning
import Storage
import Testing

@Suite("A history in several segments")
struct SegmentTests {
  private func note(_ store: Store, _ text: String) throws {
    var document = store.document
    _ = try store.commit([Gesture.note("aaaa0001", document.notes("aaaa0001"), text)])
  }

  @Test(
    "What was checkpointed in an older segment can all be undone after a restart, and redone",
    arguments: [1, 700, 2000]
  )
  func undoesOlderSegments(limit: Int) throws {
    let disk = SimulatedDisk(["projet.json": sampleBytes])
    let first = try Session.open(disk, process: 1, segmentLimit: limit)
    for number in 1...12 {
      try note(first, "note \(number)")
      if number.isMultiple(of: 4) { try first.checkpoint() }
    }
    #expect(disk.names(".projet.json~").count { $0.hasPrefix("journal-") } > 1)
    // Only the newest segment is read when it is opened.
    let store = try Session.open(disk, process: 2, segmentLimit: limit)
    #expect(try store.state(after: 0).bytes == sampleBytes)
    let other = try Session.open(disk, process: 3, segmentLimit: limit)
    #expect(try other.undo(.max).count == 12)
    #expect(other.document.bytes == sampleBytes)
    #expect(throws: StorageError.nothingToUndo(limit: nil)) { try other.undo() }
    let last = try Session.open(disk, process: 4, segmentLimit: limit)
    #expect(try last.redo(.max).count == 12)
    #expect(last.document.bytes == first.document.bytes)
  }

  @Test("So it is on the machine's disk, with segments of 8 MiB")
  func undoesRealSegments() throws {
    let folder = TemporaryFolder()
    let path = folder.file("projet.json")
    try Store.create(path: path, bytes: sampleBytes)
    var states = [sampleBytes]
    do {
      let store = try Store.open(path: path)
      for number in 1...4 {
        try note(store, String(repeating: "\(number)", count: 2_000_000))
        states.append(store.document.bytes)
        if number == 4 { try store.checkpoint() }
      }
    }
    let segments = folder.names(in: ".projet.json~").count { $0.hasPrefix("journal-") }
    #expect(segments == 2)
    let store = try Store.open(path: path)
    #expect(store.document.bytes == states[4])
    for state in states.dropLast().reversed() {
      _ = try store.undo()
      #expect(store.document.bytes == state)
    }
    try store.checkpoint()
    #expect(folder.bytes("projet.json") == sampleBytes)
    let again = try Store.open(path: path)
    #expect(try again.redo(.max).count == 4)
    #expect(again.document.bytes == states[4])
  }
}
