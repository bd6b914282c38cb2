import LosslessJSON
import Testing

@testable import Storage

@Suite("Opening whatever is there")
struct OpeningTests {
  private func edited(_ disk: SimulatedDisk, _ old: String, _ new: String) -> [UInt8] {
    let text = String(decoding: disk.bytes("projet.json") ?? [], as: UTF8.self)
    return Array(text.replacing(old, with: new).utf8)
  }

  /// A disk with one edit in the journal that is not in the document yet.
  private func makeDisk() throws -> SimulatedDisk {
    let disk = try CrashSearch.preparedDisk()
    let store = try Session.open(disk, process: 1)
    _ = try store.commit([Gesture.note("aaaa0001", nil, "un")])
    return disk
  }

  @Test("A change made outside is merged with what was in the journal only, and can be undone")
  func mergesOutside() throws {
    let disk = try makeDisk()
    disk.replace("projet.json", with: edited(disk, "Inviter", "Convier"))
    let store = try Session.open(disk, process: 2)
    #expect(store.takeNotices() == [.outsideChange(n: 2, conflicts: 0)])
    let text = String(decoding: store.document.bytes, as: UTF8.self)
    #expect(text.contains("Convier") && text.contains("\"un\""))
    #expect(try store.history().map(\.kind) == [.outside, .edit])
    _ = try store.undo(2)
    #expect(store.document.bytes == sampleBytes)
    // What has been taken in is not taken in again.
    let again = try Session.open(disk, process: 3)
    #expect(again.takeNotices().isEmpty)
    #expect(again.document.bytes == sampleBytes)
  }

  @Test("Where both changed a field the outside value counts, and ours stays in the history")
  func tellsConflicts() throws {
    let disk = try makeDisk()
    disk.replace(
      "projet.json",
      with: edited(disk, "\"Réserver la scène\"", "\"Réserver la scène\", \"notes\": \"deux\"")
    )
    let store = try Session.open(disk, process: 2)
    #expect(store.takeNotices() == [.outsideChange(n: 2, conflicts: 1)])
    var document = store.document
    #expect(document.notes("aaaa0001") == "deux")
    _ = try store.undo()
    document = store.document
    #expect(document.notes("aaaa0001") == "un")
  }

  @Test("What another program changes twice, or takes back, is no conflict and is not lost")
  func followsTheOtherProgram() throws {
    for hasOwnEdit in [false, true] {
      let disk = try hasOwnEdit ? makeDisk() : CrashSearch.preparedDisk()
      for (old, new) in [("Inviter", "Convier"), ("Convier", "Prier"), ("Prier", "Inviter")] {
        disk.replace("projet.json", with: edited(disk, "\"\(old)\"", "\"\(new)\""))
        let store = try Session.open(disk, process: 2)
        #expect(store.takeNotices() == [.outsideChange(n: store.n, conflicts: 0)])
        let text = String(decoding: store.document.bytes, as: UTF8.self)
        #expect(text.contains("\"\(new)\"") && text.contains("\"un\"") == hasOwnEdit)
      }
    }
  }

  @Test("A document that was only touched is no change")
  func ignoresTouching() throws {
    let disk = try makeDisk()
    disk.replace("projet.json", with: sampleBytes)
    let store = try Session.open(disk, process: 2)
    #expect(store.takeNotices().isEmpty && store.n == 1)
  }

  @Test("A document that does not parse is left untouched, with its place and a way out")
  func leavesUnreadable() throws {
    let disk = try makeDisk()
    disk.replace("projet.json", with: Array("{\n  \"format\": oups".utf8))
    do {
      _ = try Session.open(disk, process: 2)
      Issue.record("opened")
    } catch StorageError.unreadable(_, let error, let isRecoverable) {
      #expect(error.position.line == 2 && isRecoverable)
    }
    #expect(disk.bytes("projet.json") == Array("{\n  \"format\": oups".utf8))
    let state = try Store.lastSoundState(
      path: "/projet.json",
      fileSystem: disk.process(3),
      environment: .simulated(seed: 3)
    )
    var document = try #require(state)
    #expect(document.notes("aaaa0001") == "un")
  }

  @Test("A document spoiled while it is open is left alone until it parses again")
  func waitsForReadable() throws {
    let disk = try makeDisk()
    let store = try Session.open(disk, process: 1)
    let good = edited(disk, "Inviter", "Convier")
    disk.replace("projet.json", with: Array("{".utf8))
    #expect(throws: StorageError.self) { try store.checkpoint() }
    #expect(disk.bytes("projet.json") == Array("{".utf8))
    _ = try store.commit([Gesture.note("aaaa0003", nil, "pendant")])
    disk.replace("projet.json", with: good)
    try store.checkpoint()
    let text = String(decoding: disk.bytes("projet.json") ?? [], as: UTF8.self)
    #expect(text.contains("Convier") && text.contains("pendant") && text.contains("\"un\""))
  }

  @Test("What does not parse and came out of its place at the swap is put back")
  func putsBackUnreadable() throws {
    let disk = try makeDisk()
    let store = try Session.open(disk, process: 1)
    disk.before = { call in
      guard call.operation == .exchange, call.process == 1 else { return }
      disk.before = nil
      disk.replace("projet.json", with: Array("{".utf8))
    }
    #expect(throws: StorageError.self) { try store.checkpoint() }
    #expect(disk.bytes("projet.json") == Array("{".utf8))
    #expect(disk.names() == [".projet.json~", "projet.json"])
  }

  @Test("A deleted document is written again, and that is told")
  func restoresDocument() throws {
    let disk = try makeDisk()
    let store = try Session.open(disk, process: 1)
    disk.delete("projet.json")
    try store.checkpoint()
    #expect(disk.bytes("projet.json") == store.document.bytes)
    #expect(store.takeNotices() == [.documentRestored])
    disk.delete("projet.json")
    #expect(throws: StorageError.missing(path: "/projet.json", isRecoverable: true)) {
      _ = try Session.open(disk, process: 2)
    }
  }

  @Test(
    "A journal removed while it is in use is begun anew, and nothing acknowledged is lost",
    arguments: [".projet.json~", ".projet.json~/journal-0001.jsonl", ".projet.json~/lock"]
  )
  func rebuildsJournal(removed: String) throws {
    let disk = try makeDisk()
    let store = try Session.open(disk, process: 1)
    disk.delete(removed)
    _ = try store.commit([Gesture.note("aaaa0003", nil, "après")])
    #expect(store.takeNotices() == (removed.hasSuffix("lock") ? [] : [.journalRestored]))
    let again = try Session.open(SimulatedDisk(disk.files), process: 2)
    #expect(again.document.bytes == store.document.bytes)
    try store.checkpoint()
    #expect(disk.bytes("projet.json") == store.document.bytes)
    _ = try store.undo()
    #expect(!String(decoding: store.document.bytes, as: UTF8.self).contains("après"))
  }

  @Test("A folder that can't be written in gives a document to look at")
  func opensReadOnlyFolder() throws {
    let disk = SimulatedDisk(["projet.json": sampleBytes])
    disk.before = { call throws(FileError) in
      if call.operation == .makeFolder {
        throw FileError(.makeFolder, call.name, code: SystemCode.accessDenied)
      }
    }
    let store = try Session.open(disk, process: 1)
    #expect(store.readOnlyCause == .folder)
    #expect(store.document.bytes == sampleBytes)
    #expect(throws: StorageError.readOnly(.folder)) {
      try store.commit([Gesture.add("bbbb0001", "x")])
    }
  }

  @Test("Looking only writes nothing, and sees what the journal has and what changed outside")
  func looksOnly() throws {
    let disk = try makeDisk()
    disk.replace("projet.json", with: edited(disk, "Inviter", "Convier"))
    let before = disk.files
    disk.before = { call in #expect(!call.isMutation, "\(call.operation) \(call.name)") }
    let store = try Store.open(
      path: "/projet.json",
      fileSystem: disk.process(2),
      environment: .simulated(seed: 2),
      options: Store.Options(isReadOnly: true)
    )
    let text = String(decoding: store.document.bytes, as: UTF8.self)
    #expect(text.contains("Convier") && text.contains("\"un\""))
    #expect(store.readOnlyCause == .requested)
    #expect(disk.files == before)
  }

  @Test("A document without a journal opens with an empty history and says so")
  func opensWithoutJournal() throws {
    let disk = SimulatedDisk(["projet.json": sampleBytes])
    let store = try Session.open(disk, process: 1)
    #expect(store.takeNotices() == [.noJournal])
    #expect(try store.history().isEmpty)
  }

  @Test("A newer major version and a key that is there twice can be looked at")
  func opensForeignVersions() throws {
    let newer = Array(
      String(decoding: sampleBytes, as: UTF8.self).replacing("\"major\": 1", with: "\"major\": 2")
        .utf8
    )
    let first = try Session.open(SimulatedDisk(["projet.json": newer]), process: 1)
    #expect(first.readOnlyCause == .newerVersion(2))
    let twins = Array(
      String(decoding: sampleBytes, as: UTF8.self)
        .replacing("\"notes\": \"A3\"", with: "\"notes\": \"A3\", \"notes\": \"A2\"").utf8
    )
    let second = try Session.open(SimulatedDisk(["projet.json": twins]), process: 1)
    guard case .duplicateKey("notes", let position) = second.readOnlyCause else {
      Issue.record("\(String(describing: second.readOnlyCause))")
      return
    }
    #expect(position.line == 6)
  }

  @Test("Who holds the lock too long is told, and nothing is lost")
  func tellsLock() throws {
    let disk = try makeDisk()
    let store = try Session.open(disk, process: 1)
    let other = try Session.open(disk, process: 2)
    _ = try other.withLock { () throws(StorageError) in
      #expect(throws: StorageError.locked(holder: nil)) {
        try store.commit([Gesture.add("bbbb0001", "x")])
      }
    }
    #expect(try store.commit([Gesture.add("bbbb0001", "x")]) == [.committed(n: 2)])
  }

  @Test("Without locks, and without an exchange of files, work goes on as well as it can")
  func worksWithoutLocks() throws {
    let disk = try makeDisk()
    disk.hasLocks = false
    disk.hasExchange = false
    let store = try Session.open(disk, process: 1)
    #expect(store.takeNotices() == [.noLocks])
    _ = try store.commit([Gesture.add("bbbb0001", "x")])
    try store.checkpoint()
    #expect(disk.bytes("projet.json") == store.document.bytes)
    disk.replace("projet.json", with: edited(disk, "Inviter", "Convier"))
    _ = try store.commit([Gesture.add("bbbb0002", "y")])
    try store.checkpoint()
    let text = String(decoding: disk.bytes("projet.json") ?? [], as: UTF8.self)
    #expect(text.contains("Convier") && text.contains("bbbb0002"))
  }

  @Test("Copies that a cloud client made of a conflict are told, and left alone")
  func tellsConflictCopies() throws {
    let disk = try makeDisk()
    let name = "projet (conflicted copy 2026-03-02).json"
    disk.replace(name, with: sampleBytes)
    let store = try Session.open(disk, process: 1)
    #expect(store.takeNotices() == [.conflictCopies([name])])
    #expect(disk.bytes(name) == sampleBytes)
  }
}
