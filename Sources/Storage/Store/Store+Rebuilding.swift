extension Store {
  /// Reads what others did; where the journal was removed or cut, begins a new one.
  ///
  /// With the lock held; the journal to write to is given back.
  @discardableResult
  func catchUpOrRebuild() throws(StorageError) -> Journal {
    do throws(StorageError) {
      try catchUp()
    } catch .journalVanished {
      try rebuild()
    }
    return try writableJournal()
  }

  /// Begins a new journal, in which nothing that was acknowledged is missing.
  ///
  /// The history before is lost with the old one, but for what another instance has begun meanwhile.
  private func rebuild() throws(StorageError) {
    guard let side, let old = journal else { throw .journalVanished }
    notice(.journalRestored)
    let ours = document
    let known = [old.lastDone.hash, old.lastIntent?.hash, old.lastSeen]
    let onDisk = try? readDocument().bytes
    let loaded = try Journal.load(
      fileSystem,
      folder: side.folder,
      access: .updating,
      segmentLimit: options.segmentLimit
    )
    if let loaded, loaded.journal.damage == nil, loaded.journal.mark.n >= old.mark.n, let onDisk,
      ContentHash(of: onDisk) == loaded.journal.lastDone.hash
    {
      adopt(loaded, side)
      try show(onDisk)
      try replay(from: loaded.journal.lastDone.n)
    } else {
      // The new journal starts from the document on the disk if that is one of ours, so that what is
      // not in it yet becomes the first step.
      let start = onDisk.flatMap { known.contains(ContentHash(of: $0)) ? $0 : nil } ?? ours.bytes
      try beginJournal(for: start, ContentHash(of: start), n: old.mark.n)
      try show(start)
    }
    let operations = document.difference(to: ours)
    guard !operations.isEmpty else { return }
    guard let journal, apply(operations) != nil else { throw .inconsistent(n: n) }
    let n = journal.mark.n + 1
    var step = record(.edit, n: n, reach: Reach(undo: n))
    operations.write(into: &step.operations)
    try append([step], orTakeBack: operations)
  }
}
