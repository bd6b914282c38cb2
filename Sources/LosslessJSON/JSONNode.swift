/// What a JSON value is.
package enum JSONKind: UInt8, Sendable {
  case null
  case bool
  case number
  case string
  case array
  case object
}

/// One value of the tape: 16 bytes, no pointer.
///
/// A member is two nodes, its key's and its value's.
struct JSONNode {
  /// The first byte of the value's text.
  let start: UInt32
  /// The byte after the value's text.
  private(set) var end: UInt32
  /// The node after this one and all it contains.
  private(set) var next: UInt32
  /// Kind in bits 0–2, «has escapes» in bit 3, the count of items above: half of 512 MB fits.
  private var info: UInt32

  @inline(__always)
  init(kind: JSONKind, start: Int, end: Int, next: Int, hasEscapes: Bool = false) {
    self.start = UInt32(truncatingIfNeeded: start)
    self.end = UInt32(truncatingIfNeeded: end)
    self.next = UInt32(truncatingIfNeeded: next)
    info = UInt32(kind.rawValue) | (hasEscapes ? 8 : 0)
  }

  @inline(__always)
  var kind: JSONKind {
    JSONKind(rawValue: UInt8(truncatingIfNeeded: info & 7)) ?? .null
  }

  /// Whether a string's text differs from its value's bytes.
  @inline(__always)
  var hasEscapes: Bool { info & 8 != 0 }

  /// How many elements or members a container has.
  @inline(__always)
  var count: Int { Int(info >> 4) }

  /// Notes where a container ends, and how many items it has.
  @inline(__always)
  mutating func close(at end: Int, next: Int, count: Int) {
    self.end = UInt32(truncatingIfNeeded: end)
    self.next = UInt32(truncatingIfNeeded: next)
    info = info & 0xF | UInt32(truncatingIfNeeded: count) << 4
  }

  @inline(__always)
  var range: Range<Int> { Int(start)..<Int(end) }
}
