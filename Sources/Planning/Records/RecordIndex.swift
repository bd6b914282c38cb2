/// The identifiers of a list in its order, each found in constant time.
///
/// A table of its own, not a dictionary: it is built for every record at each opening and asked for
/// every link at each schedule, and this is a fifth of a dictionary's time.
package struct RecordIndex: Sendable {
  /// The identifiers in order.
  package private(set) var ids: [RecordID] = []
  /// The positions of those that another one before them is called by.
  private(set) var twins: [Int] = []
  /// By hash, with linear probing: the hash above the position + 1; 0 is free.
  private var slots: [UInt64] = []

  /// The index of `ids`; of twins the first is found.
  package init(_ ids: [RecordID] = []) {
    self.ids = ids
    build()
  }

  /// Where `id` stands; of twins the first.
  package func position(of id: RecordID) -> Int? {
    let slots = slots.span
    let ids = ids.span
    guard !slots.isEmpty else { return nil }
    let hash = id.hash
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      if slots[slot] >> 32 == hash {
        let position = RecordIndex.position(slots[slot])
        if ids[position] == id { return position }
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Puts an identifier at `position`; constant time at the end only.
  mutating func insert(_ id: RecordID, at position: Int) {
    ids.insert(id, at: position)
    if position == ids.count - 1, ids.count * 2 <= slots.count {
      enter(position)
    } else {
      build()
    }
  }

  /// Takes out the identifier at `position`.
  mutating func remove(at position: Int) {
    ids.remove(at: position)
    build()
  }

  // MARK: - The table

  private mutating func build() {
    var capacity = ids.isEmpty ? 0 : 8
    while capacity < ids.count * 2 { capacity *= 2 }
    slots = Array(repeating: 0, count: capacity)
    twins = []
    for position in ids.indices { enter(position) }
  }

  private mutating func enter(_ position: Int) {
    let hash = ids[position].hash
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      if slots[slot] >> 32 == hash,
        ids[RecordIndex.position(slots[slot])] == ids[position]
      {
        twins.append(position)
        return
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = UInt64(hash) << 32 | UInt64(position + 1)
  }

  private static func position(_ slot: UInt64) -> Int { Int(slot & 0xFFFF_FFFF) - 1 }
}
