extension Store {
  /// Finds out what is on the disk, finishes a checkpoint that a crash cut short, and takes in what
  /// another program wrote.
  ///
  /// With both locks held, after `catchUp`. Gives the hash of the document on the disk; nil: it has
  /// been deleted.
  func settle() throws(StorageError) -> ContentHash? {
    let bytes: [UInt8]
    do throws(StorageError) {
      (bytes, seenIdentity) = try readDocument()
    } catch {
      guard case .missing = error else { throw error }
      try finishCheckpoint(onDisk: nil)
      return nil
    }
    let hash = ContentHash(of: bytes)
    try finishCheckpoint(onDisk: hash)
    let journal = try writableJournal()
    if journal.knows(hash) { return hash }
    try mergeFromDisk(bytes, hash)
    return hash
  }

  /// Finishes a checkpoint that began and did not end, whoever made it; `hash` is that of the
  /// document on the disk.
  private func finishCheckpoint(onDisk hash: ContentHash?) throws(StorageError) {
    let journal = try writableJournal()
    guard let intent = journal.lastIntent else {
      if let name = journal.lastTemporary { try? fileSystem.remove(name, in: place.folder) }
      return
    }
    let rest = intent.temporary.flatMap { name in
      try? fileSystem.withFile(name, in: place.folder, .reading) { file throws(FileError) in
        try fileSystem.readAll(file, named: name)
      }
    }
    let restHash = rest.map { ContentHash(of: $0) }
    let isOurs = [intent.hash, journal.lastDone.hash, journal.lastSeen].contains(restHash)
    if hash == intent.hash {
      if let rest, let restHash, let name = intent.temporary, !isOurs {
        try takeIn(rest, restHash, from: name)
      }
      // Our own swap whose sync has failed is not believed: another is to be made.
      if doubtsFolder { return }
      // The swap may not be on the disk yet: whoever made it did not live to see to it.
      try syncFolder()
      var done = record(.done, n: intent.n, reach: Reach())
      done.hash = intent.hash
      try append([done])
      if let bytes = try? readDocument().bytes, ContentHash(of: bytes) == intent.hash {
        keepCopies(bytes)
      }
    } else if let rest, !isOurs, (try? Document(bytes: rest)) != nil {
      // Either our own draft, cut short, or what another program wrote before yet another did.
      let moment = Timestamp.text(environment.now()).filter { $0 != ":" }
      try filing { () throws(FileError) in
        try side?.setAside(rest, reason: "outside", moment: moment)
      }
    }
    if let name = intent.temporary { try? fileSystem.remove(name, in: place.folder) }
  }

  // MARK: - Opening

  /// Brings the document to the last step where the one on the disk is not the last checkpoint's,
  /// and mends.
  ///
  /// With both locks held.
  func loadUnsettled() throws(StorageError) {
    let journal = try writableJournal()
    let bytes = try readDocument().bytes
    guard try showOurs(bytes, ContentHash(of: bytes), journal) else { return }
    _ = try settle()
  }

  /// The same for whoever only looks: nothing is written, and what another program changed is only
  /// joined in memory.
  func showUnsettled(_ bytes: [UInt8], _ hash: ContentHash) throws(StorageError) {
    guard let journal, try showOurs(bytes, hash, journal) else { return }
    if journal.knows(hash) { return }
    let theirs = try parsed(bytes)
    guard let base = try? ancestor(journal) else { return try show(bytes) }
    let result = Document.merge(base: base, ours: document, theirs: theirs)
    recorded = document
    if apply(result.operations) == nil { try show(bytes) }
    // What can't be used may be another's doing, and is told with its line.
    opened = nil
  }

  /// Brings the document to the last step from what is on the disk or else from the last base; false
  /// if neither leads there: then the document is shown as it is.
  private func showOurs(
    _ bytes: [UInt8],
    _ hash: ContentHash,
    _ journal: Journal
  ) throws(StorageError) -> Bool {
    if hash == journal.lastDone.hash {
      try show(bytes)
      try replay(from: journal.lastDone.n)
      return true
    }
    if let intent = journal.lastIntent, intent.hash == hash {
      try show(bytes)
      try replay(from: intent.n)
      return true
    }
    _ = try parsed(bytes)
    guard let base = try findBase() else {
      try show(bytes)
      restrict(.lostBase)
      return false
    }
    try show(base.bytes)
    try replay(from: base.n)
    return true
  }

  /// A document that was once a checkpoint, and its state: the base, else a backup.
  func findBase() throws(StorageError) -> (bytes: [UInt8], n: Int)? {
    guard let side else { return nil }
    if let bytes = side.base(), let n = try history?.state(of: ContentHash(of: bytes)) {
      return (bytes, n)
    }
    for bytes in side.backups() {
      if let n = try history?.state(of: ContentHash(of: bytes)) { return (bytes, n) }
    }
    return nil
  }

  /// The document that bytes on the disk are.
  private func parsed(_ bytes: [UInt8]) throws(StorageError) -> Document {
    do throws(DocumentError) {
      return try Document(bytes: bytes)
    } catch {
      throw .unreadable(path: place.path, error, isRecoverable: journal != nil)
    }
  }

  // MARK: - Merging

  /// Takes in a document that stands in its place and that we did not write.
  private func mergeFromDisk(_ bytes: [UInt8], _ hash: ContentHash) throws(StorageError) {
    let theirs = try parsed(bytes)
    if keeps(.outsideSync) {
      // The journal is to say that it is there: it must not vanish in a crash after that.
      try filing { () throws(FileError) in try syncDocument() }
    }
    try merge(theirs, hash)
  }

  /// Joins another program's document with ours, as a step that can be undone.
  ///
  /// With the lock held.
  func merge(_ theirs: Document, _ hash: ContentHash) throws(StorageError) {
    let journal = try writableJournal()
    let result = Document.merge(base: try ancestor(journal), ours: document, theirs: theirs)
    let n = journal.mark.n + 1
    var step = record(.outside, n: n, reach: Reach(undo: n))
    step.hash = keeps(.seenHash) ? hash : nil
    result.operations.write(into: &step.operations)
    if !result.conflicts.isEmpty { result.conflicts.write(into: &step.conflicts) }
    guard let update = apply(result.operations) else { throw .inconsistent(n: n) }
    opened = nil
    if result.operations.isEmpty, result.conflicts.isEmpty { return }
    try append([step], orTakeBack: result.operations)
    notice(.outsideChange(n: n, conflicts: result.conflicts.count))
    pendingNews.append(News(step, update))
  }

  /// What another program's document is to be compared with: the one that it wrote before, where the
  /// journal leads there, else the last checkpoint's.
  ///
  /// Compared with the checkpoint alone, a second change of the same field would seem to be one of
  /// both sides, and one taken back outside would seem never to have been made.
  private func ancestor(_ journal: Journal) throws(StorageError) -> Document {
    let base = try state(after: journal.lastDone.n)
    guard let seen = journal.lastSeen else { return base }
    var theirs = base
    var n = journal.lastDone.n
    while n < journal.mark.n {
      n += 1
      guard try history?.step(n)?.record.kind == .outside else { continue }
      guard let operations = try history?.operations(n) else { return base }
      do throws(OperationFailure) {
        try theirs.apply(operations)
      } catch {
        return base
      }
    }
    return ContentHash(of: theirs.bytes) == seen ? theirs : base
  }
}
