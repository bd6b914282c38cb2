import Wording

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

extension Words {
  /// Why the system refused something, by the number that it gave (`errno`).
  func systemReason(_ code: Int32) -> String {
    let names: [Int32: String] = [
      ENOENT: "ENOENT", EACCES: "EACCES", EPERM: "EPERM", ENOSPC: "ENOSPC", EDQUOT: "EDQUOT",
      EFBIG: "EFBIG", EROFS: "EROFS", EIO: "EIO", EMFILE: "EMFILE", ENFILE: "ENFILE",
      ENOTDIR: "ENOTDIR", EISDIR: "EISDIR", ENAMETOOLONG: "ENAMETOOLONG",
    ]
    return names[code].flatMap { systemReason($0) } ?? String(cString: strerror(code))
  }
}
