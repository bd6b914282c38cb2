import Planning

/// What verifying a document and its journal wholly has found.
package struct Inspection: Equatable, Sendable {
  /// How many steps of the history were read and undone on a copy.
  package var steps = 0
  /// What is damaged, in the order found; empty: all is sound.
  package var damages: [StorageError] = []
}

extension Store {
  /// Verifies all of the journal: that every step can be read, undoing them one after the other
  /// leads back to the first document, and every checkpoint on the way had the bytes that it says.
  ///
  /// Nothing is written. It takes time and memory in proportion to the history.
  package func inspect() throws(StorageError) -> Inspection {
    var inspection = Inspection()
    guard var history else { return inspection }
    var copy = recorded ?? document
    var n = history.end
    do throws(StorageError) {
      // Reads the past to its beginning, so that all checkpoints are known.
      _ = try history.newest(.max)
      var known: [Int: ContentHash] = [:]
      for checkpoint in history.checkpoints { known[checkpoint.n] = checkpoint.hash }
      while true {
        if let hash = known[n], ContentHash(of: copy.bytes) != hash {
          throw .inconsistent(n: n)
        }
        guard n > history.start else { break }
        let operations = try history.operations(n).inverse
        do throws(OperationFailure) {
          try copy.apply(operations)
        } catch {
          throw .inconsistent(n: n)
        }
        n -= 1
      }
    } catch {
      inspection.damages.append(error)
    }
    inspection.steps = history.end - n
    if let limit = history.limit, !inspection.damages.contains(.damaged(limit)) {
      inspection.damages.append(.damaged(limit))
    }
    return inspection
  }

  /// The last state of the document at `path` that its journal leads to, whatever stands at `path`
  /// now; nil: neither base nor backup can be read.
  ///
  /// Nothing is written. Where the journal is damaged, it is the last state before.
  package static func lastSoundState(
    path: String,
    fileSystem: any FileSystem = PosixFileSystem(),
    environment: Environment = .live
  ) throws(StorageError) -> Document? {
    let place = try Place.find(path, fileSystem)
    let store = Store(
      fileSystem,
      environment,
      Options(isReadOnly: true),
      at: place,
      document: Document.new(name: "", dayJ: nil, start: nil)
    )
    store.readOnlyCause = .requested
    guard let side = try SideFolder.existing(at: place, fileSystem) else { return nil }
    store.side = side
    do throws(StorageError) {
      let loaded = try Journal.load(
        fileSystem,
        folder: side.folder,
        access: .reading,
        segmentLimit: store.options.segmentLimit
      )
      if let loaded { store.adopt(loaded, side) }
      if let base = try store.findBase() {
        try store.show(base.bytes)
        try? store.replay(from: base.n)
        return store.document
      }
    } catch {
      // The journal leads nowhere: the last checkpoint is what is left.
    }
    let copies = [side.base()].compactMap { $0 } + side.backups()
    return copies.lazy.compactMap { try? Document(bytes: $0) }.first
  }
}
