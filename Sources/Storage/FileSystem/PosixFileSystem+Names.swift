import CPosix

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

extension PosixFileSystem {
  package func list(_ folder: Descriptor) throws(FileError) -> [String] {
    // A descriptor of its own: reading a folder moves the position that duplicates share.
    let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC
    let own = try call(.list, ".") { openat(folder.number, ".", flags) }
    guard let stream = fdopendir(own) else {
      let code = errno
      close(Descriptor(number: own))
      throw FileError(.list, ".", code: code)
    }
    defer { closedir(stream) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        if errno != 0 { throw FileError(.list, ".", code: errno) }
        return names
      }
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
  }

  package func readLink(_ name: String, in folder: Descriptor) throws(FileError) -> String {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let capacity = buffer.count
    let count = try call(.readLink, name) {
      buffer.withUnsafeMutableBytes { bytes in
        guard let start = bytes.baseAddress?.assumingMemoryBound(to: CChar.self) else { return -1 }
        return Int32(readlinkat(folder.number, name, start, capacity))
      }
    }
    return String(decoding: buffer.prefix(Int(count)), as: UTF8.self)
  }

  package func rename(
    _ name: String,
    to other: String,
    in folder: Descriptor
  ) throws(FileError) {
    try call(.rename, name) { renameat(folder.number, name, folder.number, other) }
  }

  package func exchange(
    _ name: String,
    with other: String,
    in folder: Descriptor
  ) throws(FileError) {
    try check(.exchange, name) {
      jj_rename_exchange(folder.number, name, folder.number, other)
    }
  }

  package func link(_ name: String, as other: String, in folder: Descriptor) throws(FileError) {
    try call(.link, other) { linkat(folder.number, name, folder.number, other, 0) }
  }

  package func remove(_ name: String, in folder: Descriptor) throws(FileError) {
    try call(.remove, name) { unlinkat(folder.number, name, 0) }
  }

  package func makeFolder(_ name: String, in folder: Descriptor) throws(FileError) {
    try call(.makeFolder, name) { mkdirat(folder.number, name, 0o700) }
  }
}
