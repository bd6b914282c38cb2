@testable import Storage

/// Runs moves, stops them at every system call, and opens what a power cut may leave.
struct CrashSearch {
  let moves: [Move]
  var omitted: Set<Precaution> = []
  /// Whether the session begins with a document that has no journal yet.
  var beginsWithoutJournal = false
  /// Whether another program changes the document after each crash, before it is opened again.
  var isFollowedByOutside = false
  /// Whether each state is also undone, checkpointed and opened once more.
  var isThorough = true

  /// How many different states were opened.
  private(set) var stateCount = 0
  /// What went wrong, if something did.
  private(set) var violation: String?

  init(_ moves: [Move]) {
    self.moves = moves
  }

  /// A disk with a document that has been opened before.
  static func preparedDisk() throws -> SimulatedDisk {
    let disk = SimulatedDisk(["projet.json": sampleBytes])
    _ = try Session.open(disk, process: 1)
    disk.settle()
    return disk
  }

  private func makeDisk() throws -> SimulatedDisk {
    beginsWithoutJournal
      ? SimulatedDisk(["projet.json": sampleBytes])
      : SimulatedDisk(try Self.preparedDisk().files)
  }

  /// Opens all crash states of the moves; stops at the first violation.
  mutating func run() {
    do {
      let expected = try expectations()
      let session = Session(try makeDisk(), omitting: omitted)
      var images: [[String: [UInt8]]: Set<[UInt8]>] = [:]
      var allowed: Set<[UInt8]> = [expected[0]]
      var after = expected[0]
      var isUnsafe = false
      let disk = session.disk
      session.onCall = { call in
        guard call.isMutation, !isUnsafe else { return }
        for image in disk.crashStates() { images[image, default: []].formUnion(allowed) }
      }
      session.onSideEffect = { allowed = [after] }
      if beginsWithoutJournal { _ = try session.makeStore() }
      for (index, move) in moves.enumerated() {
        // What another program did not see to, nobody can answer for before it is taken in.
        isUnsafe = move == .carelessOutside
        after = expected[index + 1]
        allowed = [expected[index], after]
        try session.make(move)
        allowed = [after]
        for image in disk.crashStates() { images[image] = allowed }
      }
      for (image, allowed) in images {
        stateCount += 1
        check(image, allowed)
        if violation != nil { return }
      }
    } catch {
      violation = "\(moves): \(error)"
    }
  }

  /// What each move leads to when nothing comes between: the document as it is opened again then.
  private func expectations() throws -> [[UInt8]] {
    let session = Session(try makeDisk())
    if beginsWithoutJournal { _ = try session.makeStore() }
    var expected = [sampleBytes]
    for move in moves {
      try session.make(move)
      expected.append(
        try Session.open(SimulatedDisk(session.disk.files), process: 3).document.bytes
      )
    }
    return expected
  }

  private mutating func check(_ image: [String: [UInt8]], _ allowed: Set<[UInt8]>) {
    let disk = SimulatedDisk(image)
    do {
      _ = try Document(bytes: disk.bytes("projet.json") ?? [])
      if isFollowedByOutside {
        let text = String(decoding: disk.bytes("projet.json") ?? [], as: UTF8.self)
        disk.replace("projet.json", with: Array(text.replacing("Fête", with: "Kermesse").utf8))
      }
      let store = try Session.open(disk, process: 4, omitting: omitted)
      if let cause = store.readOnlyCause { return fail("read-only: \(cause)", image) }
      let hasOutside = isFollowedByOutside || moves.contains(where: \.isOutside)
      for notice in store.takeNotices() {
        switch notice {
        case .outsideChange(_, conflicts: 0) where hasOutside: break
        case .noJournal where beginsWithoutJournal: break
        default: return fail("notice: \(notice)", image)
        }
      }
      let bytes =
        isFollowedByOutside
        ? Array(
          String(decoding: store.document.bytes, as: UTF8.self)
            .replacing("Kermesse", with: "Fête").utf8
        )
        : store.document.bytes
      guard allowed.contains(bytes) else { return fail("lost: \(text(bytes))", image) }
      guard isThorough else { return }
      let last = store.document.bytes
      try store.checkpoint()
      guard disk.bytes("projet.json") == last else { return fail("no checkpoint", image) }
      if store.canUndo { _ = try store.undo(.max) }
      guard beginsWithoutJournal || store.document.bytes == sampleBytes else {
        return fail("undone: \(text(store.document.bytes))", image)
      }
      let again = try Session.open(SimulatedDisk(disk.files), process: 5, omitting: omitted)
      guard again.document.bytes == store.document.bytes else { return fail("reopened", image) }
    } catch {
      fail("\(error)", image)
    }
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  private mutating func fail(_ reason: String, _ image: [String: [UInt8]]) {
    let files = image.sorted { $0.key < $1.key }.filter { !$0.key.contains("backups") }
      .map { "\($0.key): \(text($0.value))" }.joined(separator: "\n")
    violation = "\(moves): \(reason)\n\(files)"
  }
}
