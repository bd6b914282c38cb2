package import Planning

/// One instance's hold on a document and its journal: all edits, undo, history and checkpoints.
///
/// Everything here waits for the disk and belongs to one thread; the interface uses a `Writer`.
/// Several instances may have one document open: each reads what the others appended before it
/// appends itself, under a lock that is held for that commit alone.
package final class Store {
  /// What a store is opened with.
  package struct Options: Sendable {
    /// Only look: nothing is written, not even a side folder.
    package var isReadOnly = false
    /// Give the document a file of its own although other names lead to it too (hard links).
    package var splitsHardLinks = false
    /// Bytes after which a new segment of the journal begins.
    package var segmentLimit = Journal.standardLimit
    /// How long another instance may hold the lock, in milliseconds.
    package var patience = LockFile.patience
    /// The safety measures that tests leave out, to see that each is missed.
    var omitted: Set<Precaution> = []

    /// The usual options.
    package init(isReadOnly: Bool = false) {
      self.isReadOnly = isReadOnly
    }
  }

  let fileSystem: any FileSystem
  let environment: Environment
  let options: Options
  let place: Place
  /// Nil where the document is only looked at and has none.
  var side: SideFolder?
  /// The side folder that was removed, held open for as long as the journal known lies in it.
  var removedSide: SideFolder?
  /// Nil where the document is only looked at and has none.
  var journal: Journal?
  var history: History?

  /// The project's document after the last step known.
  package internal(set) var document: Document
  /// What the journal leads to, where the document shown has another program's change in it that is
  /// no step yet.
  var recorded: Document?
  /// What the document meant when it was opened, until someone takes it.
  var opened: (project: Project, problems: [FieldProblem])?
  /// The document's file as this store last saw or wrote it.
  var seenIdentity: FileStatus.Identity?
  /// Whether two files can't be swapped here.
  var lacksExchange = false

  /// Whether the document's folder has failed to make its names last since one was put there.
  var doubtsFolder = false

  /// Why nothing may be changed; nil: everything may.
  package internal(set) var readOnlyCause: ReadOnlyCause?
  /// What the user should be told, in order, since this was last emptied.
  var pendingNotices: [Notice] = []
  /// What others did since this was last emptied.
  var pendingNews: [News] = []

  init(
    _ fileSystem: any FileSystem,
    _ environment: Environment,
    _ options: Options,
    at place: Place,
    document: Document
  ) {
    self.fileSystem = fileSystem
    self.environment = environment
    self.options = options
    self.place = place
    self.document = document
  }

  deinit {
    fileSystem.close(place.folder)
  }

  // MARK: - What is there

  /// The path that the store was opened with.
  package var path: String { place.path }

  /// The last step's number; 0: nothing has happened yet.
  package var n: Int { journal?.mark.n ?? 0 }

  /// The last step that the document on the disk has in it.
  package var checkpointed: Int { journal?.lastDone.n ?? 0 }

  /// Whether there is something to undo.
  package var canUndo: Bool { (journal?.mark.reach.undo ?? 0) > 0 }

  /// Whether there is something to redo.
  package var canRedo: Bool { (journal?.mark.reach.redo ?? 0) > 0 }

  /// What the document means, and what in it can't be used; reads it anew but for the first time.
  package func project() -> (project: Project, problems: [FieldProblem]) {
    defer { opened = nil }
    return opened ?? document.project()
  }

  /// What the user should be told since the last time.
  package func takeNotices() -> [Notice] {
    defer { pendingNotices = [] }
    return pendingNotices
  }

  /// What others did, since the last time; see `refresh`.
  package func takeNews() -> [News] {
    defer { pendingNews = [] }
    return pendingNews
  }

  // MARK: - Locks

  /// Does something while no other instance commits.
  func withLock<Result>(
    _ body: () throws(StorageError) -> Result
  ) throws(StorageError) -> Result {
    guard let lock = try takeLock(\.lock) else { return try body() }
    defer { lock.release() }
    if lock.isUnsupported { notice(.noLocks) }
    return try body()
  }

  /// Does something while no other instance writes the document.
  func withCheckpointLock<Result>(
    _ body: () throws(StorageError) -> Result
  ) throws(StorageError) -> Result {
    guard let lock = try takeLock(\.checkpointLock) else { return try body() }
    defer { lock.release() }
    return try body()
  }

  private func takeLock(
    _ path: KeyPath<SideFolder, LockFile>
  ) throws(StorageError) -> LockFile? {
    guard let lock = side?[keyPath: path] else { return nil }
    do throws(StorageError) {
      try lock.take(patience: options.patience, environment.pause)
      return lock
    } catch .journalVanished where readOnlyCause == nil {
      // The side folder was removed: a new one serves from now on.
      let side = try SideFolder.writable(at: place, fileSystem)
      removedSide = removedSide ?? self.side
      self.side = side
      let lock = side[keyPath: path]
      try lock.take(patience: options.patience, environment.pause)
      return lock
    }
  }

  /// Says something to the user, once.
  func notice(_ notice: Notice) {
    if !pendingNotices.contains(notice) { pendingNotices.append(notice) }
  }

  /// The journal, where something is to be written.
  func writableJournal() throws(StorageError) -> Journal {
    if let readOnlyCause { throw .readOnly(readOnlyCause) }
    guard let journal else { throw .readOnly(.requested) }
    return journal
  }

  // MARK: - Others' steps

  /// Applies what others appended since; with the lock held.
  func catchUp() throws(StorageError) {
    guard let journal else { return }
    let before = journal.mark.n
    let entries: [JournalScan.Entry]
    do throws(StorageError) {
      entries = try journal.catchUp()
    } catch {
      if case .damaged(let damage) = error { readOnlyCause = .damage(damage) }
      throw error
    }
    try follow(entries, after: before)
  }

  /// Applies records that are in the journal already.
  private func follow(_ entries: [JournalScan.Entry], after n: Int) throws(StorageError) {
    for entry in entries {
      history?.add(entry)
      guard entry.record.kind.isStep, entry.record.n > n else { continue }
      guard let operations = entry.record.decodedOperations,
        let update = apply(operations)
      else {
        readOnlyCause = .damage(
          JournalDamage(segment: entry.segment, offset: entry.range.lowerBound)
        )
        throw .inconsistent(n: entry.record.n)
      }
      pendingNews.append(News(entry.record, update))
    }
  }

  /// Applies operations that are known to fit; nil, and nothing changed, if they do not.
  func apply(_ operations: [Operation]) -> ProjectUpdate? {
    do throws(OperationFailure) {
      try document.apply(operations)
    } catch {
      return nil
    }
    let update = document.update(after: operations)
    switch update {
    case .reload: opened = nil
    case .edits(let edits): opened?.project.apply(Change("", edits))
    }
    return update
  }

  /// Appends records whose steps the document has taken already; on failure nothing is written.
  func append(_ records: [JournalRecord]) throws(StorageError) {
    let journal = try writableJournal()
    let entries = try filing { () throws(FileError) in try journal.append(records) }
    for entry in entries { history?.add(entry) }
    if journal.doubtsDisk { notice(.diskDoubtful) }
  }

  /// A record by this user, now.
  func record(_ kind: JournalRecord.Kind, n: Int, reach: Reach) -> JournalRecord {
    JournalRecord(
      kind: kind,
      n: n,
      commit: 0,
      time: environment.now(),
      author: environment.author,
      reach: reach
    )
  }
}
