/// The keys that a kind of object may have, each found by a member's bytes in constant time.
package struct JSONKeyTable: Sendable {
  /// The keys' bytes, one after the other.
  private let text: [UInt8]
  /// Where each key begins in `text`; one more entry at the end.
  private let starts: [Int]
  /// By hash, with linear probing: the key's position, -1 where free.
  private let slots: [Int]

  /// The table of `keys`, which differ.
  package init(_ keys: [String]) {
    var text: [UInt8] = []
    var starts = [0]
    var capacity = 8
    while capacity < keys.count * 4 { capacity *= 2 }
    var slots = Array(repeating: -1, count: capacity)
    for (position, key) in keys.enumerated() {
      text += key.utf8
      var slot = text[starts[position]...].withUnsafeBufferPointer(Self.hash) & (capacity - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (capacity - 1) }
      slots[slot] = position
      starts.append(text.count)
    }
    self.text = text
    self.starts = starts
    self.slots = slots
  }

  /// Which of the keys these bytes are.
  @inline(__always)
  func position(of key: UnsafeBufferPointer<UInt8>) -> Int? {
    var slot = Self.hash(key) & (slots.count - 1)
    while slots[slot] >= 0 {
      if isKey(slots[slot], key) { return slots[slot] }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  @inline(__always)
  private func isKey(_ position: Int, _ key: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = starts[position]
    guard starts[position + 1] - start == key.count else { return false }
    for offset in 0..<key.count where text[start + offset] != key[offset] { return false }
    return true
  }

  /// Length and ends tell the keys of a record apart well enough.
  @inline(__always)
  private static func hash(_ key: UnsafeBufferPointer<UInt8>) -> Int {
    guard let first = key.first, let last = key.last else { return 0 }
    return key.count &* 7 ^ Int(first) &* 5 ^ Int(last) &* 3
  }
}

extension JSONValue {
  /// Hands over the value of each member that has one of `keys`, with the key's position, in the
  /// text's order; duplicates too.
  package func forEachMember(in keys: JSONKeyTable, _ body: (_ key: Int, JSONValue) -> Void) {
    tree.forEachMember(of: index, in: keys) { body($0, JSONValue(tree: tree, index: $1)) }
  }
}
