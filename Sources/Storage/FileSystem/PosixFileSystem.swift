import CPosix

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The files of this machine.
package struct PosixFileSystem: FileSystem {
  /// The machine's own files.
  package init() {}

  package var user: UInt32 { geteuid() }

  package func openFolder(path: String) throws(FileError) -> Descriptor {
    let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC
    return Descriptor(number: try call(.open, path) { openPath(path, flags) })
  }

  package func open(
    _ name: String,
    in folder: Descriptor,
    _ access: Access
  ) throws(FileError) -> Descriptor {
    let purpose =
      switch access {
      case .reading: O_RDONLY | O_NONBLOCK
      case .updating: O_RDWR | O_NONBLOCK
      case .creating: O_RDWR | O_CREAT | O_EXCL
      case .locking: O_RDWR | O_CREAT | O_NONBLOCK
      case .folder: O_RDONLY | O_DIRECTORY
      }
    let flags = purpose | O_CLOEXEC | O_NOFOLLOW
    let number = try call(.open, name) { openat(folder.number, name, flags, mode_t(0o600)) }
    let descriptor = Descriptor(number: number)
    guard access != .folder else { return descriptor }
    do throws(FileError) {
      guard try status(of: descriptor).kind == .file else {
        throw FileError(.open, name, code: SystemCode.notAFile)
      }
      // The mode that was asked for, whatever the umask took from it.
      if access == .creating { try call(.setPermissions, name) { fchmod(number, 0o600) } }
    } catch {
      close(descriptor)
      throw error
    }
    return descriptor
  }

  package func close(_ descriptor: Descriptor) {
    // Never retried: the descriptor is gone even when the call was interrupted.
    _ = closeDescriptor(descriptor.number)
  }

  package func read(
    _ descriptor: Descriptor,
    at offset: Int,
    count: Int
  ) throws(FileError) -> [UInt8] {
    var failure: FileError?
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        let step = pread(
          descriptor.number,
          buffer.baseAddress.map { $0 + filled },
          min(count - filled, Self.largestStep),
          off_t(offset + filled)
        )
        if step > 0 {
          filled += step
        } else if step == 0 {
          return
        } else if errno != EINTR {
          failure = FileError(.read, "", code: errno)
          return
        }
      }
    }
    if let failure { throw failure }
    return bytes
  }

  package func write(
    _ bytes: [UInt8],
    to descriptor: Descriptor,
    at offset: Int
  ) throws(FileError) {
    var written = 0
    while written < bytes.count {
      let step = bytes.withUnsafeBytes { buffer in
        pwrite(
          descriptor.number,
          buffer.baseAddress.map { $0 + written },
          min(buffer.count - written, Self.largestStep),
          off_t(offset + written)
        )
      }
      if step > 0 {
        written += step
      } else if step == 0 {
        throw FileError(.write, "", code: ENOSPC)
      } else if errno != EINTR {
        throw FileError(.write, "", code: errno)
      }
    }
  }

  package func truncate(_ descriptor: Descriptor, to size: Int) throws(FileError) {
    try call(.truncate, "") { ftruncate(descriptor.number, off_t(size)) }
  }

  package func syncData(_ descriptor: Descriptor) throws(FileError) {
    try check(.sync, "") { jj_full_sync(descriptor.number) }
  }

  package func sync(_ descriptor: Descriptor) throws(FileError) {
    try call(.sync, "") { fsync(descriptor.number) }
    #if canImport(Darwin)
    // There `fsync` only reaches the disk's own memory.
    try syncData(descriptor)
    #endif
  }

  /// Some systems refuse to move more than 2 GB in one call.
  private static let largestStep = 1 << 30

  /// Does a call, again while it is interrupted, and turns its -1 into an error.
  @discardableResult
  func call(
    _ operation: FileError.Operation,
    _ path: String,
    _ body: () -> Int32
  ) throws(FileError) -> Int32 {
    while true {
      let result = body()
      if result >= 0 { return result }
      let code = errno
      if code != EINTR { throw FileError(operation, path, code: code) }
    }
  }

  /// Does one of our own calls, which give the reason itself, again while it is interrupted.
  func check(
    _ operation: FileError.Operation,
    _ path: String,
    _ body: () -> Int32
  ) throws(FileError) {
    while true {
      let code = body()
      if code == 0 { return }
      if code != EINTR { throw FileError(operation, path, code: code) }
    }
  }
}

// Inside the type the system's names are hidden by its own methods.

private func openPath(_ path: String, _ flags: Int32) -> Int32 { open(path, flags) }
private func closeDescriptor(_ number: Int32) -> Int32 { close(number) }
