import Interface
import Planning
import Storage
import Wording

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// A project that is open during one command.
final class Workspace {
  /// The document and its journal.
  let store: Store
  /// What the document means, with what the command has done.
  private(set) var project: Project
  /// The fields of the document that can't be used.
  let problems: [FieldProblem]
  /// The moment to take for the present.
  let now: Moment
  private let words: Words
  private let me: String
  private var isChanged = false
  private var computed: Schedule?
  private var read: IncidentLog?

  /// The day to take for today.
  var today: Day { now.day }

  /// Opens the project that a command means; `writing`: it must be possible to change it.
  init(
    _ command: some SpokenCommand,
    path: String? = nil,
    clock: Clock? = nil,
    writing: Bool = true,
    isReadOnly: Bool = false
  ) throws {
    words = command.words
    me = Storage.Environment.live.author
    let clock = try clock ?? command.clock()
    now = clock.now
    do throws(StorageError) {
      store = try Store.open(
        path: path ?? command.path,
        environment: .told(by: clock),
        options: Store.Options(isReadOnly: isReadOnly)
      )
    } catch {
      var failure = Failure(error, words)
      if case .missing(let path, isRecoverable: false) = error {
        let isUsual = path == ProcessEnvironment.defaultFile
        failure.message = words.missingProject(path, isUsual: isUsual)
      }
      throw failure
    }
    (project, problems) = store.project()
    for notice in store.takeNotices() where notice != .noJournal {
      Console.remark("jourj: " + words.sentence(for: notice))
    }
    if writing, let cause = store.readOnlyCause {
      var failure = Failure(.readOnly(cause), words)
      failure.message = words.readOnlyProject(command.path, because: words.sentence(for: cause))
      throw failure
    }
  }

  /// A new record's identifier, that no record of the project has.
  func newID() -> RecordID {
    var ids = FreshIDs(project)
    return ids.next()
  }

  /// When the tasks of the project take place.
  var schedule: Schedule {
    if let computed { return computed }
    let schedule = Schedule(project, today: today)
    computed = schedule
    return schedule
  }

  /// The incident log of the project.
  var log: IncidentLog {
    if let read { return read }
    let log = IncidentLog(project)
    read = log
    return log
  }

  /// Who made a gesture, where that is not the user who types.
  func other(_ author: String) -> String? {
    author == me ? nil : author
  }

  /// Makes a change durable; gives it back as it was made, the log's entries with their numbers.
  @discardableResult
  func commit(_ change: Change) throws -> Change {
    guard !change.edits.isEmpty else { return change }
    let outcomes = try storing { () throws(StorageError) in try store.commit([change]) }
    if case .refused? = outcomes.first {
      throw Failure(status: .refused, code: "conflict", message: words.changedMeanwhile)
    }
    var change = change
    if case .committed(_, made: let made?)? = outcomes.first { change = made }
    isChanged = true
    (computed, read) = (nil, nil)
    project.apply(change)
    return change
  }

  /// Takes back the newest gesture; nil if there is none.
  func undo() throws -> StepTaken? {
    try taking { () throws(StorageError) in try store.undo().first }
  }

  /// Does again what was undone last; nil if there is nothing.
  func redo() throws -> StepTaken? {
    try taking { () throws(StorageError) in try store.redo().first }
  }

  /// Goes back to the state after a gesture, as a new edit; false if it is that state already.
  func restore(_ number: Int) throws -> Bool {
    let label = words.gestureRestore(number)
    return try taking { () throws(StorageError) in
      try store.restore(number, label: label)
    } != nil
  }

  /// The newest gestures, newest first; all of them if `limit` is 0.
  func history(limit: Int) throws -> [HistoryItem] {
    try storing { () throws(StorageError) in try store.history(limit: limit) }
  }

  /// Writes the document as it now is: every command leaves it checkpointed.
  func close() throws {
    if isChanged { try storing { () throws(StorageError) in try store.checkpoint() } }
  }

  private func taking(
    _ body: () throws(StorageError) -> StepTaken?
  ) throws -> StepTaken? {
    do throws(StorageError) {
      let step = try body()
      if step != nil { isChanged = true }
      return step
    } catch .nothingToUndo(limit: nil) {
      return nil
    } catch .nothingToRedo {
      return nil
    } catch {
      throw Failure(error, words, saving: true)
    }
  }

  private func storing<Result>(_ body: () throws(StorageError) -> Result) throws -> Result {
    do throws(StorageError) {
      return try body()
    } catch {
      throw Failure(error, words, saving: true)
    }
  }
}

extension Workspace {
  /// Writes a new project; the folders that are missing on the way are made.
  static func create(_ path: String, bytes: [UInt8], _ words: Words) throws {
    makeFolders(above: path)
    do throws(StorageError) {
      try Store.create(path: path, bytes: bytes)
    } catch {
      throw Failure(error, words, saving: true)
    }
  }

  /// Makes the folders that `path` lies in, as far as they are missing, for the user alone.
  static func makeFolders(above path: String) {
    var folder = ""
    for part in path.split(separator: "/", omittingEmptySubsequences: false).dropLast() {
      folder += part + "/"
      if folder != "/" { _ = mkdir(folder, 0o700) }
    }
  }
}
