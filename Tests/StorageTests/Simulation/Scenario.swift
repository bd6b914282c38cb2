import Planning
import TestSupport

@testable import Storage

/// What a session does between two crashes.
enum Move: String, CaseIterable, Sendable, CustomStringConvertible {
  case edit, undo, redo, checkpoint
  /// An edit that begins a new segment of the journal.
  case segment
  /// Another program changes the document, as a careful editor does.
  case outside
  /// Another program overwrites the document in its place, and leaves the rest to the system.
  case carelessOutside
  /// Another instance edits.
  case other
  /// A checkpoint during which another instance edits, right after the new document has its place.
  case sharedCheckpoint
  /// A checkpoint during which another program changes the document, right before the swap.
  case racedCheckpoint
  /// The session ends and another begins.
  case reopen
  /// A gesture that makes one long record: several tasks and a note.
  case gesture
  /// An edit that gives the first state again.
  case restore
  /// Another instance makes a checkpoint.
  case otherCheckpoint
  /// An edit that the disk takes half of and refuses, and that is then made once more.
  case refusedWrite
  /// An edit whose sync fails, so that it goes to a new segment.
  case failedSync

  var description: String { rawValue }

  /// Whether what another program wrote must show in the history then.
  var isOutside: Bool {
    self == .outside || self == .carelessOutside || self == .racedCheckpoint
  }
}

/// A disk, the stores that work on it, and moves to be made.
final class Session {
  let disk: SimulatedDisk
  private let omitted: Set<Precaution>
  private var store: Store?
  private var other: Store?
  private var edits = 0
  private var outsides = 0
  /// Called once what a move does beside the store's own calls has happened.
  var onSideEffect: () -> Void = {}
  /// Called before each call of a process.
  var onCall: (SimulatedDisk.Call) -> Void = { _ in }
  /// What else happens before a call, once.
  private var ambush: ((SimulatedDisk.Call) -> Bool)?
  /// The next call of this kind of the first process fails.
  private var failing: FileError.Operation?

  init(_ disk: SimulatedDisk, omitting omitted: Set<Precaution> = []) {
    self.disk = disk
    self.omitted = omitted
    disk.before = { [unowned self] call throws(FileError) in
      if let ambush, ambush(call) { self.ambush = nil }
      onCall(call)
      if call.process == 1, call.operation == failing {
        failing = nil
        throw FileError(call.operation, call.name, code: SystemCode.noSpace)
      }
    }
  }

  deinit {
    disk.before = nil
  }

  static func open(
    _ disk: SimulatedDisk,
    process: Int,
    omitting omitted: Set<Precaution> = [],
    segmentLimit: Int? = nil
  ) throws -> Store {
    var options = Store.Options()
    options.omitted = omitted
    // Nobody else runs while one waits here.
    options.patience = 0
    if let segmentLimit { options.segmentLimit = segmentLimit }
    return try Store.open(
      path: "/projet.json",
      fileSystem: disk.process(process),
      environment: .simulated(seed: UInt64(process)),
      options: options
    )
  }

  func makeStore() throws -> Store {
    if let store { return store }
    let made = try Self.open(disk, process: 1, omitting: omitted)
    store = made
    return made
  }

  private func makeOther() throws -> Store {
    if let other { return other }
    let made = try Self.open(disk, process: 2, omitting: omitted)
    other = made
    return made
  }

  private func edit(_ store: Store) throws {
    try store.refresh()
    var document = store.document
    edits += 1
    let change = Gesture.note("aaaa0001", document.notes("aaaa0001"), "note \(edits)")
    _ = try store.commit([change])
  }

  /// An edit during which a call fails; it is made once more where it can't be made at once.
  private func editWhere(_ operation: FileError.Operation, fails store: Store) throws {
    failing = operation
    do {
      try edit(store)
    } catch {
      edits -= 1
      try edit(store)
    }
  }

  private func makeGesture(_ store: Store) throws {
    try store.refresh()
    var document = store.document
    edits += 1
    let tasks = (1...4).flatMap { number in
      Gesture.add("\(10_000_000 + edits * 10 + number)", "tâche \(edits).\(number)").edits
    }
    let note = Gesture.note("aaaa0001", document.notes("aaaa0001"), "note \(edits)").edits
    _ = try store.commit([Change("Importé", tasks + note)])
  }

  private func writeOutside(isCareful: Bool) {
    outsides += 1
    let text = String(decoding: disk.bytes("projet.json") ?? [], as: UTF8.self)
    let old = outsides == 1 ? "Inviter" : "Inviter \(outsides - 1)"
    let new = Array(text.replacing("\"\(old)\"", with: "\"Inviter \(outsides)\"").utf8)
    if isCareful {
      disk.replace("projet.json", with: new)
    } else {
      disk.overwrite("projet.json", with: new, isSynced: false)
    }
    onSideEffect()
  }

  func make(_ move: Move) throws {
    let store = try makeStore()
    switch move {
    case .edit: try edit(store)
    case .undo: if store.canUndo { _ = try store.undo() }
    case .redo: if store.canRedo { _ = try store.redo() }
    case .checkpoint: try store.checkpoint()
    case .segment:
      self.store = nil
      self.store = try Self.open(disk, process: 1, omitting: omitted, segmentLimit: 1)
      try edit(makeStore())
    case .outside: writeOutside(isCareful: true)
    case .carelessOutside:
      writeOutside(isCareful: false)
      try store.checkpoint()
    case .other: try edit(makeOther())
    case .sharedCheckpoint:
      let other = try makeOther()
      var hasSwapped = false
      ambush = { [unowned self] call in
        guard call.process == 1 else { return false }
        if call.operation == .exchange { hasSwapped = true }
        guard hasSwapped, call.operation != .exchange else { return false }
        ambush = nil
        try? edit(other)
        onSideEffect()
        return true
      }
      try store.checkpoint()
      ambush = nil
    case .racedCheckpoint:
      ambush = { [unowned self] call in
        guard call.process == 1, call.operation == .exchange else { return false }
        ambush = nil
        writeOutside(isCareful: true)
        return true
      }
      try store.checkpoint()
      ambush = nil
    case .reopen:
      self.store = nil
      _ = try makeStore()
    case .gesture: try makeGesture(store)
    case .restore: _ = try store.restore(0, label: "retour")
    case .otherCheckpoint: try makeOther().checkpoint()
    case .refusedWrite:
      disk.tornBytes = 40
      try editWhere(.write, fails: store)
      disk.tornBytes = 0
    case .failedSync: try editWhere(.sync, fails: store)
    }
  }
}

extension Environment {
  /// A world that stands still, with numbers that can be guessed.
  static func simulated(seed: UInt64) -> Environment {
    let generator = SharedGenerator(seed: seed)
    return Environment(
      now: { 1_772_442_845 },
      pause: { _ in },
      random: { generator.next() },
      author: "lea@poste"
    )
  }
}

/// A generator that a store holds; used by one thread.
final class SharedGenerator: @unchecked Sendable {
  private var generator: SplitMix64

  init(seed: UInt64) { generator = SplitMix64(seed: seed) }

  func next() -> UInt64 { generator.next() }
}
