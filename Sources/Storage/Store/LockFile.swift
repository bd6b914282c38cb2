/// A file whose lock says who may write; it is never renamed and never removed.
final class LockFile {
  private let fileSystem: any FileSystem
  private let folder: Descriptor
  private let name: String
  private let access: Access
  private var descriptor: Descriptor?
  /// Whether the file system knows no locks: then order is kept as well as can be without.
  private(set) var isUnsupported = false

  /// How long another may hold it, in milliseconds.
  static let patience = 5000

  init(_ name: String, in folder: Descriptor, _ access: Access, _ fileSystem: any FileSystem) {
    self.name = name
    self.folder = folder
    self.access = access
    self.fileSystem = fileSystem
  }

  deinit {
    if let descriptor { fileSystem.close(descriptor) }
  }

  /// Takes the lock, waiting at most `patience` (in milliseconds) while another holds it.
  func take(patience: Int, _ pause: (Int) -> Void) throws(StorageError) {
    var waited = 0
    var step = 1
    while true {
      if try tryTake() { return }
      guard waited < patience else {
        throw .locked(holder: descriptor.flatMap(fileSystem.lockHolder))
      }
      pause(step)
      waited += step
      step = min(step * 2, 50)
    }
  }

  /// Takes the lock if nobody holds it.
  func tryTake() throws(StorageError) -> Bool {
    if isUnsupported { return true }
    do throws(FileError) {
      while true {
        let file = try opened()
        guard try fileSystem.tryLock(file) else { return false }
        // Someone may have removed the file, and others lock a new one of that name.
        if let named = try fileSystem.status(of: name, in: folder),
          try fileSystem.status(of: file).identity.inode == named.identity.inode
        {
          return true
        }
        guard try fileSystem.status(of: folder).links > 0 else {
          throw FileError(.lock, name, code: SystemCode.notFound)
        }
        fileSystem.close(file)
        descriptor = nil
      }
    } catch  where error.operation == .lock && SystemCode.lacksLocks(error.code) {
      isUnsupported = true
      return true
    } catch  where error.code == SystemCode.notFound {
      throw .journalVanished
    } catch {
      throw .file(error)
    }
  }

  private func opened() throws(FileError) -> Descriptor {
    if let descriptor { return descriptor }
    let file = try fileSystem.open(name, in: folder, access)
    descriptor = file
    return file
  }

  /// Gives the lock back.
  func release() {
    if let descriptor, !isUnsupported { fileSystem.unlock(descriptor) }
  }
}
