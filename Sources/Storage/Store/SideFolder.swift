/// The folder beside a document that holds its journal.
final class SideFolder {
  let fileSystem: any FileSystem
  let folder: Descriptor
  /// Held for a commit.
  let lock: LockFile
  /// Held for a checkpoint.
  let checkpointLock: LockFile
  /// Whether it was made just now.
  let isNew: Bool

  private init(
    _ folder: Descriptor,
    isNew: Bool,
    _ access: Access,
    _ fileSystem: any FileSystem
  ) {
    self.fileSystem = fileSystem
    self.folder = folder
    self.isNew = isNew
    lock = LockFile("lock", in: folder, access, fileSystem)
    checkpointLock = LockFile("checkpoint.lock", in: folder, access, fileSystem)
  }

  deinit {
    fileSystem.close(folder)
  }

  /// Opens the side folder of a document to be read only; nil if there is none.
  static func existing(
    at place: Place,
    _ fileSystem: any FileSystem
  ) throws(StorageError) -> SideFolder? {
    try open(at: place, access: .reading, isNew: false, fileSystem)
  }

  /// Opens the side folder of a document to be written in, and makes it if need be.
  static func writable(
    at place: Place,
    _ fileSystem: any FileSystem
  ) throws(StorageError) -> SideFolder {
    var isNew = false
    while true {
      if let side = try open(at: place, access: .locking, isNew: isNew, fileSystem) {
        try filing { () throws(FileError) in try side.prepare() }
        return side
      }
      do throws(FileError) {
        try fileSystem.makeFolder(place.sideName, in: place.folder)
        isNew = true
      } catch  where error.code == SystemCode.exists {
        // Another instance was faster.
      } catch {
        throw .file(error)
      }
    }
  }

  private static func open(
    at place: Place,
    access: Access,
    isNew: Bool,
    _ fileSystem: any FileSystem
  ) throws(StorageError) -> SideFolder? {
    let folder: Descriptor
    do throws(FileError) {
      folder = try fileSystem.open(place.sideName, in: place.folder, .folder)
    } catch  where error.code == SystemCode.notFound {
      return nil
    } catch  where error.code == SystemCode.notAFolder || error.code == SystemCode.isLink {
      throw .unsafeFolder(name: place.sideName)
    } catch {
      throw .file(error)
    }
    let side = SideFolder(folder, isNew: isNew, access, fileSystem)
    let status = try filing { () throws(FileError) in try fileSystem.status(of: folder) }
    let isOwn = status.owner == fileSystem.user || fileSystem.user == 0
    guard isOwn, status.permissions & 0o022 == 0 else {
      throw .unsafeFolder(name: place.sideName)
    }
    return side
  }

  /// Keeps the folder out of git, once.
  private func prepare() throws(FileError) {
    guard try fileSystem.status(of: Name.gitIgnore, in: folder) == nil else { return }
    do throws(FileError) {
      try fileSystem.withFile(Name.gitIgnore, in: folder, .creating) { file throws(FileError) in
        try fileSystem.write(Array("*\n".utf8), to: file, at: 0)
      }
    } catch  where error.code == SystemCode.exists {
      // Another instance was faster.
    }
  }

  private enum Name {
    static let gitIgnore = ".gitignore"
    static let base = "base.json"
    static let newBase = "base.json.new"
    static let backups = "backups"
  }

  // MARK: - The last checkpoint's document

  /// The bytes of the last checkpoint, or of one before; nil: there are none to be had.
  func base() -> [UInt8]? {
    try? fileSystem.withFile(Name.base, in: folder, .reading) { file throws(FileError) in
      try fileSystem.readAll(file, named: Name.base)
    }
  }

  /// Keeps `bytes` as those of the last checkpoint, whole or not at all.
  func keepBase(_ bytes: [UInt8], isSynced: Bool = true) throws(FileError) {
    try? fileSystem.remove(Name.newBase, in: folder)
    try fileSystem.withFile(Name.newBase, in: folder, .creating) { file throws(FileError) in
      try fileSystem.write(bytes, to: file, at: 0)
      // Else a crash might keep the name and not the bytes.
      if isSynced { try fileSystem.sync(file) }
    }
    try fileSystem.rename(Name.newBase, to: Name.base, in: folder)
  }

  // MARK: - Backups

  /// How many days have a backup.
  private static let backupCount = 10

  /// Keeps `bytes` as the backup of `day` (`2026-03-02`) if that has none, and drops the oldest.
  func keepBackup(_ bytes: [UInt8], day: String) {
    // A comfort: that it can't be had is no reason to fail a checkpoint.
    try? withBackups { backups throws(FileError) in
      let name = day + ".json"
      guard try fileSystem.status(of: name, in: backups) == nil else { return }
      try write(bytes, name, in: backups)
      let days = try fileSystem.list(backups).filter { $0.utf8.count == 15 && $0.hasPrefix("2") }
      for old in days.sorted().dropLast(Self.backupCount) {
        try fileSystem.remove(old, in: backups)
      }
    }
  }

  /// Keeps `bytes` for good, under a name that tells why and when.
  func setAside(_ bytes: [UInt8], reason: String, moment: String) throws(FileError) {
    try withBackups { backups throws(FileError) in
      var name = "\(reason)-\(moment).json"
      var count = 1
      while try fileSystem.status(of: name, in: backups) != nil {
        count += 1
        name = "\(reason)-\(moment)-\(count).json"
      }
      try write(bytes, name, in: backups)
      try fileSystem.sync(backups)
    }
  }

  /// The bytes of all backups, newest first.
  func backups() -> [[UInt8]] {
    var found: [[UInt8]] = []
    try? withBackups { backups throws(FileError) in
      for name in try fileSystem.list(backups).sorted().reversed() {
        let bytes = try fileSystem.withFile(name, in: backups, .reading) {
          file throws(FileError) in try fileSystem.readAll(file, named: name)
        }
        found.append(bytes)
      }
    }
    return found
  }

  private func write(_ bytes: [UInt8], _ name: String, in backups: Descriptor) throws(FileError) {
    try fileSystem.withFile(name, in: backups, .creating) { file throws(FileError) in
      try fileSystem.write(bytes, to: file, at: 0)
      try fileSystem.sync(file)
    }
  }

  private func withBackups(_ body: (Descriptor) throws(FileError) -> Void) throws(FileError) {
    let backups: Descriptor
    do throws(FileError) {
      backups = try fileSystem.open(Name.backups, in: folder, .folder)
    } catch  where error.code == SystemCode.notFound {
      try fileSystem.makeFolder(Name.backups, in: folder)
      backups = try fileSystem.open(Name.backups, in: folder, .folder)
    }
    defer { fileSystem.close(backups) }
    try body(backups)
  }
}
