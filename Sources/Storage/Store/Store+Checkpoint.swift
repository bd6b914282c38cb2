import Planning

extension Store {
  /// Brings the document on the disk to the last step; does nothing if it is there already.
  ///
  /// At every moment the document is whole. What another program wrote meanwhile is never lost: it
  /// comes out of the document's place, and is merged.
  package func checkpoint() throws(StorageError) {
    _ = try writableJournal()
    try withCheckpointLock { () throws(StorageError) in
      for _ in 0..<Self.greatestRounds where try checkpointRound() { return }
    }
  }

  /// Another program that writes without end must not keep us here without end.
  private static let greatestRounds = 8

  /// A new document on its way to its place.
  private struct Draft {
    let bytes: [UInt8]
    let hash: ContentHash
    let n: Int
    let temporary: String
    /// The hash of the document that it replaces; nil: there is none.
    let old: ContentHash?
  }

  /// One attempt; false if it found something outside that asks for another.
  private func checkpointRound() throws(StorageError) -> Bool {
    guard let draft = try withLock({ () throws(StorageError) in try beginDraft() }) else {
      return true
    }
    let place = try write(draft)
    let outside: [UInt8]?
    switch place {
    case .swapped: outside = try lookAtOld(draft)
    case .placed: outside = nil
    case .overtaken: return false
    }
    if keeps(.folderSync) { try syncFolder() }
    try withLock { () throws(StorageError) in
      try catchUpOrRebuild()
      var done = record(.done, n: draft.n, reach: Reach())
      done.hash = draft.hash
      try append([done])
    }
    try? fileSystem.remove(draft.temporary, in: self.place.folder)
    keepCopies(draft.bytes)
    return outside == nil
  }

  /// Announces a checkpoint; nil if the document on the disk is that of the last step.
  ///
  /// With both locks held.
  private func beginDraft() throws(StorageError) -> Draft? {
    try catchUpOrRebuild()
    let onDisk = try settle()
    let journal = try writableJournal()
    if onDisk == journal.lastDone.hash, journal.lastDone.n == journal.mark.n { return nil }
    let bytes = document.bytes
    let draft = Draft(
      bytes: bytes,
      hash: ContentHash(of: bytes),
      n: journal.mark.n,
      temporary: place.temporaryName(environment.random()),
      old: onDisk
    )
    if draft.hash == onDisk, !doubtsFolder {
      // Another program has written just this, and it was made to last when it was taken in.
      var done = record(.done, n: draft.n, reach: Reach())
      done.hash = draft.hash
      try append([done])
      keepCopies(bytes)
      return nil
    }
    if keeps(.intent) {
      var intent = record(.intent, n: draft.n, reach: Reach())
      intent.hash = draft.hash
      intent.temporary = draft.temporary
      try append([intent])
    }
    return draft
  }

  /// Makes the names in the document's folder last.
  ///
  /// Once that has failed, that it succeeds says nothing of what was done before: a new document has
  /// to be put in place first.
  func syncFolder() throws(StorageError) {
    doubtsFolder = true
    try filing { () throws(FileError) in try fileSystem.sync(place.folder) }
    doubtsFolder = false
  }

  /// Makes the document last that another program wrote.
  func syncDocument() throws(FileError) {
    try fileSystem.withFile(place.name, in: place.folder, .reading) { file throws(FileError) in
      try fileSystem.sync(file)
    }
    try fileSystem.sync(place.folder)
  }

  /// How a draft came to the document's place.
  private enum Outcome {
    /// The old document has the draft's temporary name now.
    case swapped
    /// There is no old document any more.
    case placed
    /// The old document has changed; the draft is gone.
    case overtaken
  }

  /// Writes a draft beside the document and gives it its place.
  private func write(_ draft: Draft) throws(StorageError) -> Outcome {
    do throws(FileError) {
      try fileSystem.withFile(draft.temporary, in: place.folder, .creating) {
        file throws(FileError) in
        if draft.old != nil {
          try fileSystem.withFile(place.name, in: place.folder, .reading) {
            old throws(FileError) in
            try fileSystem.copyAttributes(from: old, to: file)
          }
        }
        try fileSystem.write(draft.bytes, to: file, at: 0)
        if keeps(.temporarySync) { try fileSystem.sync(file) }
        seenIdentity = try fileSystem.status(of: file).identity
      }
      guard draft.old != nil else {
        try fileSystem.place(draft.temporary, as: place.name, in: place.folder)
        notice(.documentRestored)
        return .placed
      }
      if !lacksExchange {
        do throws(FileError) {
          try fileSystem.exchange(draft.temporary, with: place.name, in: place.folder)
          return .swapped
        } catch  where SystemCode.isUnsupported(error.code) {
          lacksExchange = true
        }
      }
      return try replace(draft)
    } catch {
      seenIdentity = nil
      try? fileSystem.remove(draft.temporary, in: place.folder)
      // The document was deleted, or a new one made where there was none: look again.
      if error.code == SystemCode.notFound || error.code == SystemCode.exists { return .overtaken }
      throw .file(error)
    }
  }

  /// Puts a draft in the place of a document that can't be swapped out, after a last look at it.
  private func replace(_ draft: Draft) throws(FileError) -> Outcome {
    let bytes = try fileSystem.withFile(place.name, in: place.folder, .reading) {
      file throws(FileError) in try fileSystem.readAll(file, named: place.name)
    }
    if keeps(.lookAtOld), ContentHash(of: bytes) != draft.old {
      try fileSystem.remove(draft.temporary, in: place.folder)
      return .overtaken
    }
    try fileSystem.rename(draft.temporary, to: place.name, in: place.folder)
    return .placed
  }

  /// Looks at the document that came out of its place: what another program wrote between our last
  /// look and the swap is taken in as a step; nil: nothing was.
  private func lookAtOld(_ draft: Draft) throws(StorageError) -> [UInt8]? {
    guard keeps(.lookAtOld) else { return nil }
    let old = try filing { () throws(FileError) in
      try fileSystem.withFile(draft.temporary, in: place.folder, .reading) {
        file throws(FileError) in try fileSystem.readAll(file, named: draft.temporary)
      }
    }
    let hash = ContentHash(of: old)
    if hash == draft.old || hash == draft.hash { return nil }
    try withLock { () throws(StorageError) in
      try catchUpOrRebuild()
      try takeIn(old, hash, from: draft.temporary)
    }
    return old
  }

  /// Merges what came out of the document's place under the name `temporary`.
  ///
  /// What can't be read is put back: it is not ours to judge. With both locks held, after
  /// `catchUp`.
  func takeIn(
    _ old: [UInt8],
    _ hash: ContentHash,
    from temporary: String
  ) throws(StorageError) {
    let theirs: Document
    do throws(DocumentError) {
      theirs = try Document(bytes: old)
    } catch {
      try filing { () throws(FileError) in
        try fileSystem.exchange(temporary, with: place.name, in: place.folder)
        try fileSystem.sync(place.folder)
        try fileSystem.remove(temporary, in: place.folder)
      }
      seenIdentity = nil
      throw .unreadable(path: place.path, error, isRecoverable: true)
    }
    try merge(theirs, hash)
  }

  /// Keeps the bytes of the last checkpoint for the next merge, and those of the day.
  func keepCopies(_ bytes: [UInt8]) {
    guard let side else { return }
    do throws(FileError) {
      try side.keepBase(bytes, isSynced: keeps(.baseSync))
    } catch {
      // The base of an earlier checkpoint stays, and the journal leads on from it.
    }
    let day = Timestamp.text(environment.now()).prefix(10)
    side.keepBackup(bytes, day: String(day))
  }

  /// Keeps the document as it is for good, before something that can't be undone or is large.
  package func backUp(before reason: String) throws(StorageError) {
    let moment = Timestamp.text(environment.now()).filter { $0 != ":" }
    let bytes = document.bytes
    try filing { () throws(FileError) in
      try side?.setAside(bytes, reason: "before-" + reason, moment: moment)
    }
  }

  /// Whether a safety measure is taken: always, but in the tests that show why.
  func keeps(_ precaution: Precaution) -> Bool {
    !options.omitted.contains(precaution)
  }
}
