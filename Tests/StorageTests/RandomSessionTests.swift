import Planning
import TestSupport
import Testing

@testable import Storage

/// A history as plain copies: what the store must do with its journal.
private struct Copies {
  private(set) var now: [UInt8]
  /// What undo goes back to, and redo forward to; the next at the end.
  private(set) var past: [[UInt8]] = []
  private(set) var future: [[UInt8]] = []

  init(_ first: [UInt8]) { now = first }

  mutating func edit(_ new: [UInt8]) {
    past.append(now)
    now = new
    future = []
  }

  mutating func undo(_ count: Int) {
    for _ in 0..<count {
      guard let back = past.popLast() else { return }
      future.append(now)
      now = back
    }
  }

  mutating func redo(_ count: Int) {
    for _ in 0..<count {
      guard let next = future.popLast() else { return }
      past.append(now)
      now = next
    }
  }
}

@Suite("Random sessions beside a history of plain copies")
struct RandomSessionTests {
  /// One document that somebody works on, with restarts, for many operations.
  private final class Worker {
    let disk = SimulatedDisk(["projet.json": sampleBytes])
    private(set) var store: Store
    private(set) var copies = Copies(sampleBytes)
    /// The document after each step.
    private(set) var states = [sampleBytes]
    private var generator: SplitMix64
    private var count = 0

    init(seed: UInt64) throws {
      generator = SplitMix64(seed: seed)
      store = try Session.open(disk, process: 1, segmentLimit: Self.segmentLimit)
    }

    /// Small, so that there are many.
    private static let segmentLimit = 20_000

    func reopen() throws {
      store = try Session.open(disk, process: 1, segmentLimit: Self.segmentLimit)
    }

    /// Does something; false if the store did not do what the copies say.
    func act() throws -> Bool {
      count += 1
      let before = store.n
      switch Int.random(in: 0..<16, using: &generator) {
      case 0: try store.checkpoint()
      case 1: try reopen()
      case 2, 3: try undo(Int.random(in: 1...4, using: &generator))
      case 4, 5: try redo(Int.random(in: 1...4, using: &generator))
      case 6:
        let n = Int.random(in: 0...store.n, using: &generator)
        let step = try store.restore(n, label: "retour")
        guard store.document.bytes == states[n] else { return false }
        if step != nil { copies.edit(states[n]) }
      case 7: try changeOutside()
      case 8, 9: try commit(Gesture.add("\(10_000_000 + count)", "tâche \(count)"))
      default:
        let id = ["aaaa0001", "aaaa0002", "aaaa0003"].randomElement(using: &generator) ?? ""
        var document = store.document
        guard let notes = document.notes(id) else {
          try commit(Gesture.note(id, nil, "note \(count)"))
          break
        }
        let new = Bool.random(using: &generator) ? nil : "note \(count)"
        try commit(Gesture.note(id, notes, new))
      }
      while states.count <= store.n {
        // Only moves of several steps leave states behind that were not looked at.
        let isLast = states.count == store.n
        states.append(
          isLast ? store.document.bytes : try store.state(after: states.count).bytes
        )
      }
      return store.document.bytes == copies.now && store.n >= before
        && store.canUndo == !copies.past.isEmpty && store.canRedo == !copies.future.isEmpty
    }

    private func commit(_ change: Change) throws {
      // A field may have been given by another program: then there is nothing to do.
      if case .committed = try store.commit([change])[0] { copies.edit(store.document.bytes) }
    }

    func undo(_ steps: Int) throws {
      copies.undo(steps)
      if store.canUndo { _ = try store.undo(steps) }
    }

    func redo(_ steps: Int) throws {
      copies.redo(steps)
      if store.canRedo { _ = try store.redo(steps) }
    }

    /// Another program changes a title in the document, which is taken in by a checkpoint.
    private func changeOutside() throws {
      try store.checkpoint()
      let text = String(decoding: disk.bytes("projet.json") ?? [], as: UTF8.self)
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      let new = lines.map { $0.replacing("\"Fête", with: "\"Fête \(count)") }
      disk.replace("projet.json", with: Array(new.joined(separator: "\n").utf8))
      try store.checkpoint()
      copies.edit(Array(new.joined(separator: "\n").utf8))
    }
  }

  @Test("Every undo, redo and return gives the very bytes; in the end all the way back and forth")
  func agree() throws {
    let (sessions, length) = isFullRun ? (2000, 500) : (40, 60)
    for seed in 0..<UInt64(sessions) {
      let worker = try Worker(seed: seed)
      for number in 0..<length {
        try #require(try worker.act(), "session \(seed), operation \(number)")
      }
      try worker.reopen()
      for n in stride(from: 0, through: worker.store.n, by: max(1, worker.store.n / 8)) {
        let state = try worker.store.state(after: n).bytes
        try #require(state == worker.states[n], "session \(seed), state \(n)")
      }
      let last = worker.store.document.bytes
      let steps = worker.copies.past.count
      for _ in 0..<steps {
        try worker.undo(1)
        try #require(worker.store.document.bytes == worker.copies.now, "session \(seed)")
      }
      try #require(worker.store.document.bytes == sampleBytes, "session \(seed)")
      try worker.reopen()
      try worker.store.checkpoint()
      try #require(worker.disk.bytes("projet.json") == sampleBytes, "session \(seed)")
      for _ in 0..<steps {
        try worker.redo(1)
        try #require(worker.store.document.bytes == worker.copies.now, "session \(seed)")
      }
      try #require(worker.store.document.bytes == last, "session \(seed)")
    }
  }
}
