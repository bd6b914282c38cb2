import TestSupport
import Testing

@testable import Storage

@Suite("Two instances and another program at once")
struct InterleavingTests {
  /// Three who add tasks to one document, each interrupted by the others at any system call.
  private final class Crowd {
    let disk: SimulatedDisk
    private let stores: [Store]
    private var generator: SplitMix64
    private var isBusy: Set<Int> = []
    private var count = 0
    /// The tasks of all edits that were acknowledged.
    private(set) var acknowledged: Set<String> = []

    init(seed: UInt64) throws {
      disk = SimulatedDisk(try CrashSearch.preparedDisk().files)
      stores = [try Session.open(disk, process: 1), try Session.open(disk, process: 2)]
      generator = SplitMix64(seed: seed)
      disk.before = { [unowned self] call in
        // Whoever is interrupted may interrupt nobody.
        if Int.random(in: 0..<12, using: &generator) == 0 { act(besides: call.process) }
      }
      isBusy = []
    }

    deinit { disk.before = nil }

    /// Somebody who is not in the middle of something does something.
    func act(besides process: Int = 0) {
      let actor = Int.random(in: 1...3, using: &generator)
      guard actor != process, isBusy.insert(actor).inserted else { return }
      defer { isBusy.remove(actor) }
      count += 1
      let id = "\(actor)" + String(repeating: "0", count: 7 - "\(count)".count) + "\(count)"
      if actor == 3 { return writeOutside(id) }
      let store = stores[actor - 1]
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: try? store.checkpoint()
      case 1: try? store.refresh()
      default:
        let outcomes = try? store.commit([Gesture.add(id, "tâche \(count)")])
        if case .committed = outcomes?.first { acknowledged.insert(id) }
      }
    }

    private func writeOutside(_ id: String) {
      let text = String(decoding: disk.bytes("projet.json") ?? [], as: UTF8.self)
      let new = text.replacing(
        "\n  ],\n  \"inconnu\"",
        with: ",\n    {\"id\": \"\(id)\", \"title\": \"ailleurs\"}\n  ],\n  \"inconnu\""
      )
      guard new != text else { return }
      disk.replace("projet.json", with: Array(new.utf8))
      acknowledged.insert(id)
    }

    /// The tasks in the document once all have ended.
    func end() throws -> (tasks: Set<String>, sameForAll: Bool) {
      disk.before = nil
      for store in stores { try store.checkpoint() }
      try stores[0].refresh()
      let last = try Session.open(disk, process: 4)
      let text = String(decoding: last.document.bytes, as: UTF8.self)
      let tasks = acknowledged.filter { text.contains("\"\($0)\"") }
      let all = stores + [last]
      return (
        tasks,
        all.allSatisfy { $0.document.bytes == disk.bytes("projet.json") && $0.n == last.n }
      )
    }
  }

  @Test("The union of what was acknowledged is there in the end, for everyone")
  func isUnion() throws {
    for seed in 0..<UInt64(isFullRun ? 20_000 : 150) {
      let crowd = try Crowd(seed: seed)
      for _ in 0..<8 { crowd.act() }
      let (tasks, sameForAll) = try crowd.end()
      try #require(tasks == crowd.acknowledged, "seed \(seed)")
      try #require(sameForAll, "seed \(seed)")
    }
  }

  @Test("Undoing everything gives back the first bytes, whoever did what, across restarts")
  func undoesAll() throws {
    for seed in 0..<UInt64(isFullRun ? 2000 : 25) {
      var generator = SplitMix64(seed: seed)
      let disk = SimulatedDisk(["projet.json": sampleBytes])
      var store = try Session.open(disk, process: 1, segmentLimit: 2000)
      var states = [store.document.bytes]
      for number in 0..<30 {
        switch Int.random(in: 0..<8, using: &generator) {
        case 0: try store.checkpoint()
        case 1: if store.canUndo { _ = try store.undo(Int.random(in: 1...3, using: &generator)) }
        case 2: if store.canRedo { _ = try store.redo(Int.random(in: 1...3, using: &generator)) }
        case 3: store = try Session.open(disk, process: 1, segmentLimit: 2000)
        case 4: _ = try store.restore(Int.random(in: 0...store.n, using: &generator), label: "r")
        default:
          var document = store.document
          _ = try store.commit([
            Gesture.note("aaaa0001", document.notes("aaaa0001"), "note \(number)")
          ])
        }
        while states.count <= store.n { states.append(try store.state(after: states.count).bytes) }
        try #require(states[store.n] == store.document.bytes, "seed \(seed), step \(number)")
      }
      store = try Session.open(disk, process: 1, segmentLimit: 2000)
      for (n, state) in states.enumerated() {
        try #require(try store.state(after: n).bytes == state, "seed \(seed), state \(n)")
      }
      let last = store.document.bytes
      let live = try store.history().filter { $0.kind == .edit && !$0.isUndone }.count
      if live > 0 { #expect(try store.undo(.max).count == live) }
      try #require(store.document.bytes == sampleBytes, "seed \(seed)")
      store = try Session.open(disk, process: 1, segmentLimit: 2000)
      if live > 0 { #expect(try store.redo(live).count == live) }
      try #require(store.document.bytes == last, "seed \(seed)")
      #expect(disk.names(".projet.json~").filter { $0.hasPrefix("journal-") }.count > 1)
    }
  }
}
