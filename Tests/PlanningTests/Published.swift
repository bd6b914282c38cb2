#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Published data to compare with, kept outside the repository: `JOURJ_DATA` names its folder.
enum Published {
  /// The text of a file, nil where there is no such folder on this machine.
  static func text(_ path: String) throws -> String? {
    guard let folder = getenv("JOURJ_DATA") else { return nil }
    let path = String(cString: folder) + "/" + path
    guard let file = fopen(path, "rb") else { throw Missing(path: path) }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&chunk, 1, chunk.count, file), count > 0 {
      bytes += chunk[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  struct Missing: Error {
    let path: String
  }
}

/// Whether the large figures are asked for (`JOURJ_FULL=1`).
let isFull = getenv("JOURJ_FULL").map { String(cString: $0) == "1" } ?? false
