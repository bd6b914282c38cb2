import Storage

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// A folder of its own for one test, gone with it.
final class TemporaryFolder {
  let path: String

  init() {
    var template = Array("/tmp/jourj-test-XXXXXX".utf8CString)
    path = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) } ?? ""
    }
  }

  deinit {
    Self.remove(path)
  }

  /// The path of a file in the folder.
  func file(_ name: String) -> String { path + "/" + name }

  /// A file's bytes; nil: there is none.
  func bytes(_ name: String) -> [UInt8]? {
    guard let stream = fopen(file(name), "r") else { return nil }
    defer { fclose(stream) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&buffer, 1, buffer.count, stream)
      if count == 0 { return bytes }
      bytes += buffer.prefix(count)
    }
  }

  /// Writes a file as any other program would.
  func write(_ bytes: [UInt8], to name: String) {
    guard let stream = fopen(file(name), "w") else { return }
    fwrite(bytes, 1, bytes.count, stream)
    fclose(stream)
  }

  /// Takes a file away, or a folder and what is in it.
  func remove(_ name: String) { Self.remove(file(name)) }

  /// The permission bits of a file or folder.
  func mode(_ name: String) -> UInt32 {
    var status = stat()
    return lstat(file(name), &status) == 0 ? UInt32(status.st_mode & 0o7777) : 0
  }

  /// The names in the folder or one in it.
  func names(in folder: String = ".") -> [String] {
    let files = PosixFileSystem()
    guard let descriptor = try? files.openFolder(path: file(folder)) else { return [] }
    defer { files.close(descriptor) }
    return ((try? files.list(descriptor)) ?? []).sorted()
  }

  private static func remove(_ path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      unlink(path)
      return
    }
    chmod(path, 0o700)
    let files = PosixFileSystem()
    if let folder = try? files.openFolder(path: path) {
      for name in (try? files.list(folder)) ?? [] { remove(path + "/" + name) }
      files.close(folder)
    }
    rmdir(path)
  }
}
