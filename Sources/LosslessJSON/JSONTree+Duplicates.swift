/// A key that its object has already.
package struct JSONDuplicateKey: Equatable, Sendable {
  /// The key that stands twice.
  package let key: JSONKey
  /// The opening quote of the second one.
  package let offset: Int
  /// The opening quote of the first one.
  package let firstOffset: Int
}

extension JSONTree {
  /// Objects up to this many members are first looked over pair by pair, which allocates nothing.
  private static let pairwiseLimit = 24

  /// Every key that an object has more than once, by its decoded bytes, in the text's order.
  package var duplicateKeys: [JSONDuplicateKey] {
    var found: [JSONDuplicateKey] = []
    for index in nodes.indices where nodes[index].kind == .object && mayRepeatKey(index) {
      collectByTable(in: JSONValue(tree: self, index: index), into: &found)
    }
    return found.sorted { $0.offset < $1.offset }
  }

  /// Whether two keys of the object have one hash, or can't be told by their bytes.
  private func mayRepeatKey(_ object: Int) -> Bool {
    let count = nodes[object].count
    guard count > 1 else { return false }
    guard count <= Self.pairwiseLimit else { return true }
    return withUnsafeTemporaryAllocation(of: UInt64.self, capacity: count) { hashes in
      var key = object + 1
      for position in 0..<count {
        if nodes[key].hasEscapes { return true }
        let hash = hash(ofKey: nodes[key])
        if hashes[..<position].contains(hash) { return true }
        hashes.initializeElement(at: position, to: hash)
        key = Int(nodes[key + 1].next)
      }
      return false
    }
  }

  /// Told by the key's first and last eight bytes and its length: that two differing ones are taken
  /// for one costs a second look.
  @inline(__always)
  private func hash(ofKey node: JSONNode) -> UInt64 {
    bytes.withUnsafeBytes { bytes in
      let (start, end) = (Int(node.start), Int(node.end))
      func word(at offset: Int) -> UInt64 {
        UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      }
      let count = end - start
      guard count < 8 else {
        return word(at: start) &* 0x9E37_79B9_7F4A_7C15 ^ word(at: end - 8) ^ UInt64(count)
      }
      var hash: UInt64 = 0
      for offset in start..<end { hash = hash << 8 | UInt64(bytes[offset]) }
      return hash
    }
  }

  private func collectByTable(in object: JSONValue, into found: inout [JSONDuplicateKey]) {
    var first: [JSONKey: Int] = [:]
    for member in object.members {
      let offset = member.range.lowerBound
      if let earlier = first[member.name] {
        found.append(duplicate(at: member.key.index, of: earlier))
      } else {
        first[member.name] = offset
      }
    }
  }

  private func duplicate(at index: Int, of first: Int) -> JSONDuplicateKey {
    let key = JSONValue(tree: self, index: index)
    return JSONDuplicateKey(
      key: JSONKey(key.string ?? ""),
      offset: key.range.lowerBound,
      firstOffset: first
    )
  }
}
