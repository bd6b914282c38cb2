import CPosix

/// What tells one document's bytes from another's: their SHA-256.
package struct ContentHash: Hashable, Sendable, CustomStringConvertible {
  /// As the journal spells it, in hexadecimal digits.
  package let description: String

  /// The hash that the journal spells `text`.
  init(_ text: String) {
    description = text
  }

  /// The hash of `bytes`.
  package init(of bytes: [UInt8]) {
    let digest = [UInt8](unsafeUninitializedCapacity: 32) { digest, count in
      bytes.withUnsafeBytes { jj_sha256($0.baseAddress, $0.count, digest.baseAddress) }
      count = 32
    }
    description = digest.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
