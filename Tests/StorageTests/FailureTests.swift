import TestSupport
import Testing

@testable import Storage

/// A disk that fails: from which call on, how, and for how long.
private struct Failure: CustomTestStringConvertible {
  let code: Int32
  let isLasting: Bool

  var testDescription: String { "\(SystemCode.message(code))\(isLasting ? ", for good" : "")" }
}

private let failures = [
  SystemCode.noSpace, SystemCode.inputOutput, SystemCode.readOnly, SystemCode.tooManyOpen,
  SystemCode.overQuota, SystemCode.noDevice,
].prefix(isFullRun ? 6 : 3)
  .flatMap { [Failure(code: $0, isLasting: false), Failure(code: $0, isLasting: true)] }

@Suite("A disk that fails at any call")
struct FailureTests {
  /// What a session does; each part may fail and is then tried once more.
  private static func steps(_ store: Store) -> [() throws -> Void] {
    [
      { _ = try store.commit([Gesture.add("bbbb0001", "un")]) },
      { try store.checkpoint() },
      { _ = try store.commit([Gesture.add("bbbb0002", "deux")]) },
      { _ = try store.undo() },
      { try store.checkpoint() },
      { _ = try store.commit([Gesture.add("bbbb0003", "trois")]) },
    ]
  }

  @Test(
    "What was acknowledged is there after a power cut, and what failed can be done later",
    arguments: failures
  )
  fileprivate func keepsWhatWasAcknowledged(failure: Failure) throws {
    let prepared = try CrashSearch.preparedDisk().files
    var generator = SplitMix64(seed: 2)
    var number = 1
    var hasFailed = true
    while hasFailed {
      hasFailed = false
      let disk = SimulatedDisk(prepared)
      let store = try Session.open(disk, process: 1)
      var calls = 0
      var isHealed = false
      disk.tornBytes = 40
      disk.before = { call throws(FileError) in
        calls += 1
        guard !isHealed, failure.isLasting ? calls >= number : calls == number else { return }
        hasFailed = true
        throw FileError(call.operation, call.name, code: failure.code)
      }
      var acknowledged = store.document.bytes
      for step in Self.steps(store) {
        let isDone = (try? step()) != nil
        if isDone { acknowledged = store.document.bytes }
        try #require(
          store.document.bytes == acknowledged,
          "call \(number): what failed is half done"
        )
        // Most of what a crash may leave is looked at in the full run only.
        for image in disk.crashStates().shuffled(using: &generator).prefix(isFullRun ? .max : 2) {
          let reopened = try Session.open(SimulatedDisk(image), process: 2)
          // What failed may be there whole: nobody was told that it is not.
          let isThere = reopened.document.bytes == acknowledged
          try #require(isThere || !isDone, "call \(number): an acknowledged edit is lost")
          try #require(reopened.readOnlyCause == nil, "call \(number)")
        }
        if !isDone {
          // The disk recovers, and the program goes on without a restart.
          isHealed = true
          try step()
          acknowledged = store.document.bytes
        }
      }
      disk.before = nil
      try store.checkpoint()
      let end = try Session.open(SimulatedDisk(disk.files), process: 2)
      try #require(end.document.bytes == acknowledged, "call \(number)")
      try #require(end.document.bytes == disk.bytes("projet.json"), "call \(number)")
      number += 1
    }
    #expect(number > 60)
  }

  @Test("Killed before any call, a session leaves what it acknowledged")
  func survivesKill() throws {
    let prepared = try CrashSearch.preparedDisk().files
    var number = 1
    var wasKilled = true
    while wasKilled {
      wasKilled = false
      let disk = SimulatedDisk(prepared)
      let store = try Session.open(disk, process: 1)
      var calls = 0
      disk.before = { _ in
        calls += 1
        if calls == number {
          wasKilled = true
          disk.kill(1)
        }
      }
      var acknowledged = [store.document.bytes]
      for step in Self.steps(store) {
        guard (try? step()) != nil else { break }
        acknowledged = [store.document.bytes]
      }
      disk.before = nil
      let reopened = try Session.open(disk, process: 2)
      #expect(reopened.readOnlyCause == nil && reopened.takeNotices().isEmpty)
      let isThere = acknowledged.contains(reopened.document.bytes)
      // One step further is what was being done when it was killed.
      if !isThere {
        _ = try reopened.state(after: reopened.n - 1)
        #expect(try reopened.state(after: reopened.n - 1).bytes == acknowledged[0])
      }
      if reopened.canUndo { _ = try reopened.undo(9) }
      #expect(reopened.document.bytes == sampleBytes)
      number += 1
    }
    #expect(number > 60)
  }
}
