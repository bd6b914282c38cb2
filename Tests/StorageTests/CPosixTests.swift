import CPosix
import Foundation
import Testing

@Suite("The world below Swift")
struct CPosixTests {
  /// RFC 3720, appendix B.4, and the check value of the catalogue of CRCs.
  static let checksums: [([UInt8], UInt32)] = [
    (Array("123456789".utf8), 0xE306_9283),
    (Array(repeating: 0, count: 32), 0x8A91_36AA),
    (Array(repeating: 0xFF, count: 32), 0x62A8_AB43),
    (Array(0..<32), 0x46DD_794E),
    (Array((0..<32).reversed()), 0x113F_DB5C),
    ([], 0),
  ]

  @Test("CRC-32C gives the published values, by instructions and by tables", arguments: checksums)
  func checksum(bytes: [UInt8], value: UInt32) {
    #expect(jj_crc32c(0, bytes, bytes.count) == value)
    #expect(jj_crc32c_portable(0, bytes, bytes.count) == value)
  }

  @Test("CRC-32C goes on where it was left, at any cut")
  func chain() {
    let bytes = (0..<100).map { UInt8(truncatingIfNeeded: $0 * 37) }
    let whole = jj_crc32c(0, bytes, bytes.count)
    for cut in bytes.indices {
      let rest = Array(bytes[cut...])
      #expect(jj_crc32c(jj_crc32c(0, bytes, cut), rest, rest.count) == whole)
      #expect(jj_crc32c_portable(jj_crc32c(0, bytes, cut), rest, rest.count) == whole)
    }
  }

  /// FIPS 180-4's examples (NIST, «SHA256.pdf» and the vectors of SHAVS).
  static let digests: [(String, String)] = [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopq"
        + "klmnopqrlmnopqrsmnopqrstnopqrstu",
      "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
    ),
    (
      String(repeating: "a", count: 1_000_000),
      "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    ),
  ]

  @Test("SHA-256 gives the published values, by instructions and without", arguments: digests)
  func digest(text: String, value: String) {
    let bytes = Array(text.utf8)
    #expect(hexadecimal { jj_sha256(bytes, bytes.count, $0) } == value)
    #expect(hexadecimal { jj_sha256_portable(bytes, bytes.count, $0) } == value)
  }

  @Test("SHA-256 in pieces is that of the whole, at every length around two blocks")
  func pieces() {
    let bytes = (0..<150).map { UInt8(truncatingIfNeeded: $0 * 151) }
    for length in 0...bytes.count {
      let whole = hexadecimal { jj_sha256_portable(bytes, length, $0) }
      for cut in [0, 1, length / 3, length / 2, max(0, length - 1)] where cut <= length {
        let pieces = hexadecimal { digest in
          var context = jj_sha256_context()
          jj_sha256_begin(&context)
          jj_sha256_add(&context, bytes, cut)
          jj_sha256_add(&context, Array(bytes[cut...]), length - cut)
          jj_sha256_end(&context, digest)
        }
        #expect(pieces == whole)
      }
      #expect(hexadecimal { jj_sha256(bytes, length, $0) } == whole)
    }
  }

  @Test("Two files change places in one step, and a missing one changes nothing")
  func exchange() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "exchange-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (one, other) = (folder.appending(path: "one"), folder.appending(path: "other"))
    try Data("1".utf8).write(to: one)
    try Data("2".utf8).write(to: other)
    #expect(jj_rename_exchange(AT_FDCWD, one.path, AT_FDCWD, other.path) == 0)
    #expect(try String(contentsOf: one, encoding: .utf8) == "2")
    #expect(try String(contentsOf: other, encoding: .utf8) == "1")
    #expect(jj_rename_exchange(AT_FDCWD, one.path, AT_FDCWD, folder.path + "/absent") == ENOENT)
    #expect(try String(contentsOf: one, encoding: .utf8) == "2")
  }

  @Test("A file is synchronised; a descriptor that is none says so")
  func sync() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "sync-\(UUID())")
    try Data("x".utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let handle = try FileHandle(forWritingTo: file)
    defer { try? handle.close() }
    #expect(jj_full_sync(handle.fileDescriptor) == 0)
    #expect(jj_full_sync(-1) == EBADF)
  }

  private func hexadecimal(_ fill: (UnsafeMutablePointer<UInt8>) -> Void) -> String {
    var digest = [UInt8](repeating: 0, count: 32)
    digest.withUnsafeMutableBufferPointer { buffer in
      if let base = buffer.baseAddress { fill(base) }
    }
    return digest.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
