import LosslessJSON

extension Store {
  /// Opens the document at `path`, and brings it to the last step that its journal knows.
  ///
  /// Whatever a crash has left is mended without a question. What can't be is told by the error or,
  /// where the document can at least be looked at, by `readOnlyCause`.
  package static func open(
    path: String,
    fileSystem: any FileSystem = PosixFileSystem(),
    environment: Environment = .live,
    options: Options = Options()
  ) throws(StorageError) -> Store {
    let place = try Place.find(path, fileSystem)
    let side: SideFolder?
    var cause: ReadOnlyCause?
    do throws(StorageError) {
      cause = try readOnlyCause(of: place, fileSystem, options)
      side = try openSide(at: place, fileSystem, &cause)
    } catch {
      fileSystem.close(place.folder)
      throw error
    }
    // A document of nothing, until the first state is read.
    let store = Store(
      fileSystem,
      environment,
      options,
      at: place,
      document: Document.new(name: "", dayJ: nil, start: nil)
    )
    store.side = side
    store.readOnlyCause = cause
    try store.load()
    store.noticeConflictCopies()
    return store
  }

  /// Why a document can only be looked at, as far as its file tells.
  private static func readOnlyCause(
    of place: Place,
    _ fileSystem: any FileSystem,
    _ options: Options
  ) throws(StorageError) -> ReadOnlyCause? {
    let status = try filing { () throws(FileError) in
      try fileSystem.status(of: place.name, in: place.folder)
    }
    guard let status else {
      throw .missing(path: place.path, isRecoverable: hasJournal(at: place, fileSystem))
    }
    guard status.kind == .file else { throw .notAFile(path: place.path) }
    guard status.size <= JSONTree.largestSize else { throw .tooLarge(path: place.path) }
    if options.isReadOnly { return .requested }
    if status.links > 1, !options.splitsHardLinks { return .hardLink }
    do throws(FileError) {
      fileSystem.close(try fileSystem.open(place.name, in: place.folder, .updating))
      return nil
    } catch  where SystemCode.isForbidden(error.code) {
      return .file
    } catch {
      throw .file(error)
    }
  }

  /// Whether the document that should be at `place` has left a journal.
  private static func hasJournal(at place: Place, _ fileSystem: any FileSystem) -> Bool {
    guard let side = try? SideFolder.existing(at: place, fileSystem),
      let names = try? fileSystem.list(side.folder)
    else { return false }
    return names.contains { Journal.segment(named: $0) != nil }
  }

  private static func openSide(
    at place: Place,
    _ fileSystem: any FileSystem,
    _ cause: inout ReadOnlyCause?
  ) throws(StorageError) -> SideFolder? {
    do throws(StorageError) {
      if cause == nil { return try SideFolder.writable(at: place, fileSystem) }
    } catch {
      switch error {
      case .unsafeFolder: cause = .unsafeFolder
      case .file(let reason) where SystemCode.isForbidden(reason.code): cause = .folder
      default: throw error
      }
    }
    if cause == .unsafeFolder { return nil }
    return try? SideFolder.existing(at: place, fileSystem)
  }

  /// Reads journal and document; both locks are only taken where something has to be mended.
  private func load() throws(StorageError) {
    do throws(StorageError) {
      let isDone = try withReadingLock { () throws(StorageError) in try loadIfSettled() }
      if !isDone {
        try withCheckpointLock { () throws(StorageError) in
          try withLock { () throws(StorageError) in
            if try !loadIfSettled() { try loadUnsettled() }
          }
        }
      }
    } catch {
      // A damaged journal is no reason not to show the document.
      guard case .damaged(let damage) = error else { throw error }
      try show(readDocument().bytes)
      restrict(.damage(damage))
    }
    switch document.readOnlyReason {
    case .newerMajor(let version): restrict(.newerVersion(version))
    case .duplicateKey(let key, let position): restrict(.duplicateKey(key, position: position))
    case nil: break
    }
  }

  /// Notes why nothing may be changed; what is wrong with the files says more than that it was asked
  /// for.
  func restrict(_ cause: ReadOnlyCause) {
    if readOnlyCause == nil || readOnlyCause == .requested { readOnlyCause = cause }
  }

  /// Whoever only looks must not be kept from it by a lock that he can't open.
  private func withReadingLock(
    _ body: () throws(StorageError) -> Bool
  ) throws(StorageError) -> Bool {
    guard readOnlyCause != nil, let lock = side?.lock else { return try withLock(body) }
    let isLocked = (try? lock.tryTake()) ?? false
    defer { if isLocked { lock.release() } }
    return try body()
  }

  /// Reads journal and document; true if nothing has to be mended, or nothing may be.
  private func loadIfSettled() throws(StorageError) -> Bool {
    journal = nil
    history = nil
    let (bytes, identity) = try readDocument()
    let hash = ContentHash(of: bytes)
    guard let side else {
      try show(bytes)
      return true
    }
    let loaded = try Journal.load(
      fileSystem,
      folder: side.folder,
      access: readOnlyCause == nil ? .updating : .reading,
      segmentLimit: options.segmentLimit
    )
    guard let loaded else {
      try show(bytes)
      if readOnlyCause == nil { try beginJournal(for: bytes, hash) }
      notice(.noJournal)
      seenIdentity = identity
      return true
    }
    adopt(loaded, side)
    if let damage = loaded.journal.damage { restrict(.damage(damage)) }
    if readOnlyCause == nil, loaded.hasTornTail {
      try filing { () throws(FileError) in try loaded.journal.setAsideTail() }
    }
    let journal = loaded.journal
    if hash == journal.lastDone.hash, journal.lastSeen == nil, journal.lastIntent == nil {
      try show(bytes)
      try replay(from: journal.lastDone.n)
    } else if readOnlyCause == nil {
      return false
    } else {
      try showUnsettled(bytes, hash)
    }
    seenIdentity = identity
    return true
  }

  func adopt(_ loaded: Journal.Loaded, _ side: SideFolder) {
    journal = loaded.journal
    loaded.journal.omitted = options.omitted
    history = History(loaded, fileSystem, folder: side.folder)
    removedSide = nil
    // What is shown from now on must last, though the one who wrote it may not have lived to sync.
    if readOnlyCause == nil, loaded.journal.mark.n > loaded.journal.lastDone.n {
      loaded.journal.syncTail()
    }
  }

  /// Takes `bytes` for the document.
  func show(_ bytes: [UInt8]) throws(StorageError) {
    do throws(DocumentError) {
      let opened = try Document.open(bytes)
      document = opened.document
      self.opened = (opened.project, opened.problems)
    } catch {
      throw .unreadable(path: place.path, error, isRecoverable: journal != nil)
    }
  }

  /// Brings the document from the state after step `n` to the journal's last.
  func replay(from n: Int) throws(StorageError) {
    guard let journal, n < journal.mark.n else { return }
    for step in n + 1...journal.mark.n {
      guard let operations = try history?.operations(step), apply(operations) != nil else {
        throw .damaged(JournalDamage(at: journal.mark))
      }
    }
  }

  /// The document's bytes as they stand on the disk.
  func readDocument() throws(StorageError) -> (bytes: [UInt8], identity: FileStatus.Identity) {
    do throws(FileError) {
      return try fileSystem.withFile(place.name, in: place.folder, .reading) {
        file throws(FileError) in
        let bytes = try fileSystem.readAll(file, named: place.name, limit: JSONTree.largestSize)
        return (bytes, try fileSystem.status(of: file).identity)
      }
    } catch {
      switch error.code {
      case SystemCode.notFound: throw .missing(path: place.path, isRecoverable: journal != nil)
      case SystemCode.tooLarge: throw .tooLarge(path: place.path)
      case SystemCode.notAFile, SystemCode.isLink: throw .notAFile(path: place.path)
      default: throw .file(error)
      }
    }
  }

  /// Begins the journal of a document that has none.
  func beginJournal(for bytes: [UInt8], _ hash: ContentHash, n: Int = 0) throws(StorageError) {
    guard let side else { return }
    var head = record(.head, n: n, reach: Reach())
    head.hash = hash
    head.commit = 1
    let loaded = try filing { () throws(FileError) in
      try side.keepBase(bytes, isSynced: keeps(.baseSync))
      // A journal is of no use without its base, so the base's name lasts first.
      try fileSystem.sync(side.folder)
      let loaded = try Journal.begin(
        fileSystem,
        in: side.folder,
        head: head,
        segmentLimit: options.segmentLimit
      )
      try fileSystem.sync(place.folder)
      return loaded
    }
    adopt(loaded, side)
  }

  /// Finds what cloud clients name when two machines changed the document at once.
  private func noticeConflictCopies() {
    guard let names = try? fileSystem.list(place.folder) else { return }
    let stem = place.name.hasSuffix(".json") ? String(place.name.dropLast(5)) : place.name
    let copies = names.filter { name in
      guard name.hasPrefix(stem), name.hasSuffix(".json"), name != place.name else { return false }
      let rest = name.dropFirst(stem.count).dropLast(5)
      return rest.contains("conflicted copy") || rest.contains("en conflit")
        || rest.contains("sync-conflict") || rest.contains("(conflict")
    }
    if !copies.isEmpty { notice(.conflictCopies(copies.sorted())) }
  }
}
