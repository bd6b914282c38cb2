/// Bytes that grow at their end, by memory of their own.
///
/// `[UInt8]` asks at every append whether it is alone and whether it has room, and a document is
/// written in tens of millions of appends. They go to a buffer that stays in the processor's cache,
/// from which `flush` moves them to an array.
struct JSONSink: ~Copyable {
  private var base: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  /// How many bytes the buffer holds.
  private(set) var count = 0
  private var flushed: [UInt8] = []

  init() {
    capacity = 256
    base = .allocate(capacity: capacity)
  }

  deinit {
    base.deallocate()
  }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    if count == capacity { grow(by: 1) }
    base[count] = byte
    count &+= 1
  }

  @inline(__always)
  mutating func append(contentsOf bytes: UnsafeBufferPointer<UInt8>) {
    guard let source = bytes.baseAddress else { return }
    if capacity &- count < bytes.count { grow(by: bytes.count) }
    (base + count).update(from: source, count: bytes.count)
    count &+= bytes.count
  }

  @inline(__always)
  mutating func append(contentsOf bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { append(contentsOf: $0) }
  }

  mutating func append(_ word: StaticString) {
    append(contentsOf: UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
  }

  /// Empties the buffer once it is large; counts begin anew.
  @inline(__always)
  mutating func flushIfLarge() {
    if count > 1 << 17 { flush() }
  }

  @inline(never)
  private mutating func flush() {
    flushed.append(contentsOf: UnsafeBufferPointer(start: base, count: count))
    count = 0
  }

  /// Drops all bytes of the buffer from `count` on.
  mutating func truncate(to count: Int) {
    self.count = min(self.count, count)
  }

  /// How many Unicode scalars the bytes of the buffer from `start` on are.
  func scalarCount(from start: Int) -> Int {
    UnsafeBufferPointer(start: base, count: count)[start...]
      .reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
  }

  /// All bytes, in an array; the sink is then empty.
  consuming func array() -> [UInt8] {
    flush()
    return flushed
  }

  @inline(never)
  private mutating func grow(by needed: Int) {
    let larger = max(capacity * 2, count + needed)
    let new = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
    new.update(from: base, count: count)
    base.deallocate()
    base = new
    capacity = larger
  }
}
