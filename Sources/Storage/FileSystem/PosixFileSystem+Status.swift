#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

extension PosixFileSystem {
  package func status(of descriptor: Descriptor) throws(FileError) -> FileStatus {
    var status = stat()
    try call(.status, "") { fstat(descriptor.number, &status) }
    return FileStatus(status)
  }

  package func status(of name: String, in folder: Descriptor) throws(FileError) -> FileStatus? {
    var status = stat()
    do throws(FileError) {
      try call(.status, name) { fstatat(folder.number, name, &status, AT_SYMLINK_NOFOLLOW) }
    } catch  where error.code == ENOENT {
      return nil
    }
    return FileStatus(status)
  }

  package func copyAttributes(
    from source: Descriptor,
    to target: Descriptor
  ) throws(FileError) {
    var status = stat()
    try call(.status, "") { fstat(source.number, &status) }
    // Only root gives files away; a group of one's own can be kept by anybody. What can't be kept
    // must not widen what others may do, so the mode comes last and without set-id bits.
    var permissions = status.st_mode & 0o777
    if fchown(target.number, status.st_uid, status.st_gid) != 0,
      fchown(target.number, uid_t.max, status.st_gid) != 0
    {
      permissions &= 0o707
    }
    try call(.setPermissions, "") { fchmod(target.number, permissions) }
  }

  package func tryLock(_ descriptor: Descriptor) throws(FileError) -> Bool {
    do throws(FileError) {
      try call(.lock, "") { flock(descriptor.number, LOCK_EX | LOCK_NB) }
      return true
    } catch  where error.code == EWOULDBLOCK {
      return false
    }
  }

  package func unlock(_ descriptor: Descriptor) {
    _ = flock(descriptor.number, LOCK_UN)
  }

  package func lockHolder(of descriptor: Descriptor) -> Int? {
    #if canImport(Glibc)
    // `1: FLOCK  ADVISORY  WRITE 4711 08:01:131 0 EOF`, the last number being the inode.
    guard let inode = try? status(of: descriptor).identity.inode,
      let folder = try? openFolder(path: "/proc")
    else { return nil }
    defer { close(folder) }
    guard let file = try? open("locks", in: folder, .reading) else { return nil }
    defer { close(file) }
    guard let bytes = try? read(file, at: 0, count: 1 << 16) else { return nil }
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      let words = line.split(separator: " ")
      guard words.count > 5, words[1] == "FLOCK", words[5].hasSuffix(":\(inode)") else { continue }
      return Int(words[4])
    }
    #endif
    return nil
  }
}

extension FileStatus {
  fileprivate init(_ status: stat) {
    let kind: Kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .other
      }
    #if canImport(Glibc)
    let modified = status.st_mtim
    #else
    let modified = status.st_mtimespec
    #endif
    self.init(
      kind: kind,
      permissions: UInt16(truncatingIfNeeded: status.st_mode & 0o777),
      owner: status.st_uid,
      links: Int(status.st_nlink),
      identity: Identity(
        device: UInt64(truncatingIfNeeded: status.st_dev),
        inode: UInt64(status.st_ino),
        size: Int(status.st_size),
        modified: modified.tv_sec &* 1_000_000_000 &+ modified.tv_nsec
      )
    )
  }
}
