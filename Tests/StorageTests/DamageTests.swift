import Testing

@testable import Storage

@Suite("A journal, a document or a base that is damaged")
struct DamageTests {
  private static let journalPath = ".projet.json~/journal-0001.jsonl"

  /// A session of some edits with a checkpoint in the middle; the states after each step.
  private func session() throws -> (files: [String: [UInt8]], states: [[UInt8]]) {
    let disk = try CrashSearch.preparedDisk()
    let store = try Session.open(disk, process: 1)
    var states = [store.document.bytes]
    for number in 1...6 {
      _ = try store.commit([Gesture.add("bbbb000\(number)", "tâche \(number)")])
      states.append(store.document.bytes)
      if number == 3 { try store.checkpoint() }
    }
    return (disk.files, states)
  }

  @Test("Cut at any byte, the journal gives an earlier state, and a longer one never less")
  func isCutAnywhere() throws {
    let (files, states) = try session()
    let journal = try #require(files[Self.journalPath])
    // A cut before the last checkpoint's end is no crash: that was synced long ago.
    let text = String(decoding: journal, as: UTF8.self)
    let checkpoint = try #require(text.firstRange(of: "\"kind\":\"done\""))
    let end = text[checkpoint.upperBound...].firstIndex(of: "\n") ?? text.endIndex
    let first = text.utf8.distance(from: text.startIndex, to: end) + 1
    var last = 0
    for count in first...journal.count {
      var cut = files
      cut[Self.journalPath] = Array(journal.prefix(count))
      let disk = SimulatedDisk(cut)
      let store = try Session.open(disk, process: 1)
      #expect(store.readOnlyCause == nil && store.takeNotices().isEmpty)
      let state = try #require(states.firstIndex(of: store.document.bytes))
      #expect(state >= last)
      last = state
      _ = try store.undo(9)
      #expect(store.document.bytes == sampleBytes)
    }
    #expect(last == 6)
  }

  @Test("With any bit of the journal flipped, the state is the same or the damage is told")
  func tellsFlippedBits() throws {
    let (files, states) = try session()
    let journal = try #require(files[Self.journalPath])
    for bit in stride(from: 0, to: journal.count * 8, by: isFullRun ? 1 : 7) {
      var flipped = files
      flipped[Self.journalPath]?[bit / 8] ^= 1 << UInt8(bit % 8)
      let disk = SimulatedDisk(flipped)
      let store = try Session.open(disk, process: 1)
      if store.document.bytes == states[6], store.readOnlyCause == nil { continue }
      guard case .damage = store.readOnlyCause else {
        Issue.record("bit \(bit): a wrong state without a word")
        return
      }
      #expect(states.contains(store.document.bytes), "bit \(bit)")
      #expect(disk.files[Self.journalPath] == flipped[Self.journalPath], "bit \(bit)")
    }
  }

  @Test("Damage before the last checkpoint only limits how far undo goes")
  func limitsUndo() throws {
    let (files, states) = try session()
    var damaged = files
    let text = String(decoding: files[Self.journalPath] ?? [], as: UTF8.self)
    let place = try #require(text.firstRange(of: "bbbb0001"))
    let offset = text.utf8.distance(from: text.startIndex, to: place.lowerBound)
    damaged[Self.journalPath]?[offset] = UInt8(ascii: "z")
    let store = try Session.open(SimulatedDisk(damaged), process: 1)
    #expect(store.readOnlyCause == nil)
    #expect(store.document.bytes == states[6])
    #expect(try store.undo(99).count == 4)
    #expect(store.document.bytes == states[2])
    #expect(throws: StorageError.self) { try store.undo() }
    #expect(store.historyLimit != nil)
    #expect(try store.commit([Gesture.add("cccc0001", "suite")]) == [.committed(n: 11)])
  }

  @Test(
    "Records that are lost, doubled, swapped or another journal's are told",
    arguments: ["lost", "doubled", "swapped", "foreign", "zeros"]
  )
  func tellsStructure(kind: String) throws {
    let (files, states) = try session()
    let journal = try #require(files[Self.journalPath])
    var lines = journal.split(separator: UInt8(ascii: "\n")).map { Array($0) + [0x0A] }
    let last = lines.count - 1
    switch kind {
    case "lost": lines.remove(at: last - 1)
    case "doubled": lines.insert(lines[last - 1], at: last)
    case "swapped": lines.swapAt(last - 1, last)
    case "foreign": lines[last - 1] = JournalLine.foreign
    default: lines[last - 1] = [UInt8](repeating: 0, count: lines[last - 1].count)
    }
    var damaged = files
    damaged[Self.journalPath] = Array(lines.joined())
    let disk = SimulatedDisk(damaged)
    let store = try Session.open(disk, process: 1)
    guard case .damage = store.readOnlyCause else {
      Issue.record("not told")
      return
    }
    #expect(states.contains(store.document.bytes))
    #expect(throws: StorageError.self) { try store.commit([Gesture.add("cccc0001", "x")]) }
    #expect(disk.files[Self.journalPath] == damaged[Self.journalPath])
  }

  @Test("Zeros at the end are a torn write, set aside without a word")
  func dropsZeros() throws {
    var (files, states) = try session()
    files[Self.journalPath]? += [UInt8](repeating: 0, count: 4096)
    let disk = SimulatedDisk(files)
    let store = try Session.open(disk, process: 1)
    #expect(store.readOnlyCause == nil && store.takeNotices().isEmpty)
    #expect(store.document.bytes == states[6])
    #expect(try store.commit([Gesture.add("cccc0001", "x")]) == [.committed(n: 7)])
  }

  @Test("A flipped bit of the document is an outside change, or it is told where it is")
  func tellsFlippedDocument() throws {
    let (files, states) = try session()
    let document = try #require(files["projet.json"])
    for bit in stride(from: 0, to: document.count * 8, by: isFullRun ? 1 : 5) {
      var flipped = files
      flipped["projet.json"]?[bit / 8] ^= 1 << UInt8(bit % 8)
      let disk = SimulatedDisk(flipped)
      do {
        let store = try Session.open(disk, process: 1)
        let isTold = store.takeNotices().contains { notice in
          if case .outsideChange = notice { true } else { false }
        }
        #expect(isTold || store.readOnlyCause != nil, "bit \(bit)")
        if isTold {
          _ = try store.undo()
          #expect(store.document.bytes == states[6], "bit \(bit)")
        }
      } catch StorageError.unreadable {
        #expect(disk.bytes("projet.json") == flipped["projet.json"], "bit \(bit)")
      }
    }
  }

  @Test("A damaged base is not needed as long as the document is ours, nor with a backup")
  func doesWithoutBase() throws {
    let (files, states) = try session()
    var damaged = files
    damaged[".projet.json~/base.json"] = Array("{".utf8)
    #expect(
      try Session.open(SimulatedDisk(damaged), process: 1).document.bytes == states[6]
    )
    let text = String(decoding: files["projet.json"] ?? [], as: UTF8.self)
    damaged["projet.json"] = Array(text.replacing("Inviter", with: "Convier").utf8)
    let store = try Session.open(SimulatedDisk(damaged), process: 1)
    #expect(store.readOnlyCause == nil)
    #expect(
      String(decoding: store.document.bytes, as: UTF8.self)
        == String(decoding: states[6], as: UTF8.self).replacing("Inviter", with: "Convier")
    )
  }
}

extension JournalLine {
  /// A good line of a journal that begins elsewhere.
  fileprivate static var foreign: [UInt8] {
    var chain: UInt32 = 7
    let json = #"{"kind":"edit","n":5,"c":9,"at":"2026-03-02T09:14:05Z","by":"x","operations":[]}"#
    return bytes(Array(json.utf8), chain: &chain)
  }
}
