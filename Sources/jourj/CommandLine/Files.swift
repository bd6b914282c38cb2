import LosslessJSON
import Wording

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Files beside the project: what is imported, what is exported.
enum Files {
  /// The bytes of the file at `path`, whole.
  static func read(_ path: String, _ words: Words) throws -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw unreadable(path, words) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw unreadable(path, words) }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw Failure(status: .unusable, code: "not-a-file", message: words.notADocumentFile(path))
    }
    guard Int(status.st_size) <= JSONTree.largestSize else {
      throw Failure(status: .unusable, code: "too-large", message: words.documentTooLarge(path))
    }
    var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
    var count = 0
    while count < bytes.count {
      let length = bytes.count - count
      let read = bytes.withUnsafeMutableBytes { buffer in
        systemRead(descriptor, buffer.baseAddress.map { $0 + count }, length)
      }
      if read < 0 && errno == EINTR { continue }
      guard read >= 0 else { throw unreadable(path, words) }
      if read == 0 { break }
      count += read
    }
    return Array(bytes.prefix(count))
  }

  /// Writes a file that nobody else can read, whole or not at all, and never the project itself.
  static func write(
    _ bytes: [UInt8],
    to path: String,
    sparing project: String,
    _ words: Words
  ) throws {
    try refuse(path, sparing: project, words)
    let temporary = path + ".\(UInt64.random(in: .min ... .max))~"
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let descriptor = open(temporary, flags, 0o600)
    guard descriptor >= 0 else { throw unwritable(path, words) }
    let isWritten = send(bytes, to: descriptor) && fsync(descriptor) == 0
    guard close(descriptor) == 0, isWritten, rename(temporary, path) == 0 else {
      let failure = unwritable(path, words)
      unlink(temporary)
      throw failure
    }
  }

  /// Refuses to write over the project: its document, or what lies in the folder beside it.
  static func refuse(_ path: String, sparing project: String, _ words: Words) throws {
    let isBeside = folders(above: path).contains { isSame($0, sideFolder(of: project)) }
    guard isSame(path, project) || isBeside else { return }
    throw Failure(status: .refused, code: "project", message: words.wouldOverwriteProject(path))
  }

  /// The folder of journals of the document at `path`, links followed.
  private static func sideFolder(of path: String) -> String {
    guard let resolved = realpath(path, nil) else { return "" }
    defer { free(resolved) }
    let real = String(cString: resolved)
    let slash = real.lastIndex(of: "/") ?? real.startIndex
    return "\(real[...slash]).\(real[real.index(after: slash)...])~"
  }

  /// The folders that a file lies in, the nearest first, links followed.
  private static func folders(above path: String) -> [String] {
    let parent = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
    guard let resolved = realpath(parent, nil) else { return [] }
    defer { free(resolved) }
    var folder = String(cString: resolved)[...]
    var folders = [String(folder)]
    while let slash = folder.lastIndex(of: "/"), slash > folder.startIndex {
      folder = folder[..<slash]
      folders.append(String(folder))
    }
    return folders
  }

  /// Writes all bytes to an open file; false on the first error.
  static func send(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var count = 0
    while count < bytes.count {
      let written = bytes.withUnsafeBytes { buffer in
        systemWrite(descriptor, buffer.baseAddress.map { $0 + count }, buffer.count - count)
      }
      if written < 0 && errno == EINTR { continue }
      guard written > 0 else { return false }
      count += written
    }
    return true
  }

  /// Removes a folder of ours with all that is in it; links in it are removed, not followed.
  static func removeFolder(_ path: String) {
    if let folder = opendir(path) {
      while let entry = readdir(folder) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
          pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        guard name != ".", name != ".." else { continue }
        var status = stat()
        let inner = path + "/" + name
        let isFolder = lstat(inner, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
        if isFolder { removeFolder(inner) } else { unlink(inner) }
      }
      closedir(folder)
    }
    rmdir(path)
  }

  private static func isSame(_ one: String, _ other: String) -> Bool {
    var first = stat()
    var second = stat()
    return stat(one, &first) == 0 && stat(other, &second) == 0
      && first.st_dev == second.st_dev && first.st_ino == second.st_ino
  }

  private static func unreadable(_ path: String, _ words: Words) -> Failure {
    let reason = words.systemReason(errno)
    return Failure(
      status: .unusable,
      code: "file",
      message: words.unreadableFile(path, reason: reason)
    )
  }

  private static func unwritable(_ path: String, _ words: Words) -> Failure {
    let reason = words.systemReason(errno)
    return Failure(
      status: .notSaved,
      code: "file",
      message: words.unwritableFile(path, reason: reason)
    )
  }
}

extension JSONTree {
  /// The JSON of the file at `path`.
  static func read(_ path: String, _ words: Words) throws -> JSONTree {
    let bytes = try Files.read(path, words)
    do throws(JSONError) {
      return try JSONTree(parsing: bytes)
    } catch {
      let place = "\(path):\(error.position.line):\(error.position.column)"
      var failure = Failure(
        status: .unusable,
        code: "damaged",
        message: "\(place)\(words.colon)\(words.reason(error.reason))."
      )
      failure.line = error.position.line
      failure.column = error.position.column
      throw failure
    }
  }
}

/// The system's `read` and `write`, which the functions of `Files` hide.
private let systemRead: @Sendable (Int32, UnsafeMutableRawPointer?, Int) -> Int = {
  read($0, $1, $2)
}
private let systemWrite: @Sendable (Int32, UnsafeRawPointer?, Int) -> Int = { write($0, $1, $2) }
