// Values by their places on the tape: nothing is made and nobody holds the tree anew, which is most of
// what a `JSONValue` costs where thousands are read one after the other.

extension JSONTree {
  /// The text of the string at a place with its escapes resolved; nil for other kinds.
  package func string(at place: Int) -> String? {
    guard nodes[place].kind == .string else { return nil }
    return withText(at: place) { String(decoding: $0, as: UTF8.self) }
  }

  /// The place of the value of the first member called `key`, compared by bytes, of the object at a
  /// place.
  package func member(_ key: String, of place: Int) -> Int? {
    guard nodes[place].kind == .object else { return nil }
    var key = key
    return key.withUTF8 { key in
      var here = place + 1
      let end = Int(nodes[place].next)
      while here < end {
        if isText(at: here, key) { return here + 1 }
        here = Int(nodes[here + 1].next)
      }
      return nil
    }
  }

  /// Hands over the place of the value of each member that has one of `keys` in the object at a place,
  /// with the key's position, in the text's order; duplicates too.
  package func forEachMember(
    of place: Int,
    in keys: JSONKeyTable,
    _ body: (_ key: Int, _ place: Int) -> Void
  ) {
    guard nodes[place].kind == .object else { return }
    var here = place + 1
    let end = Int(nodes[place].next)
    while here < end {
      if let position = withText(at: here, { keys.position(of: $0) }) { body(position, here + 1) }
      here = Int(nodes[here + 1].next)
    }
  }

  /// Whether the string at a place is of exactly these bytes, escapes resolved.
  @inline(__always)
  func isText(at place: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let node = nodes[place]
    if !node.hasEscapes, Int(node.end) - Int(node.start) != text.count + 2 { return false }
    return withText(at: place) { $0.count == text.count && $0.elementsEqual(text) }
  }

  /// Lends the bytes of a string, escapes resolved: those of the text where it has none.
  @inline(__always)
  func withText<Result>(
    at place: Int,
    _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    let node = nodes[place]
    let inside = Int(node.start) + 1..<Int(node.end) - 1
    if node.hasEscapes {
      let value = JSONValue(tree: self, index: place)
      return value.decoded(bytes[inside]).withUnsafeBufferPointer(body)
    }
    return bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[inside])) }
  }
}
