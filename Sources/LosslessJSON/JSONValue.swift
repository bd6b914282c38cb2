/// A value of a tree: a place on its tape, cheap to copy and to pass.
package struct JSONValue: Sendable {
  /// The text that it stands in.
  package let tree: JSONTree
  /// Its place on the tree's tape.
  package let index: Int

  private var node: JSONNode { tree.nodes[index] }

  /// What it is.
  package var kind: JSONKind { node.kind }

  /// Where the value's text is in the tree's bytes, brackets and quotes included.
  package var range: Range<Int> { node.range }

  /// The value's text, byte for byte.
  package var rawBytes: ArraySlice<UInt8> { tree.bytes[range] }

  /// The value's text, which the parser has found to be UTF-8.
  package var rawText: String { String(decoding: rawBytes, as: UTF8.self) }

  /// Where it begins, for people.
  package var position: JSONPosition { tree.position(of: range.lowerBound) }

  /// How many elements or members a container has; 0 for other kinds.
  package var count: Int { node.count }

  /// The elements of an array, in order; none for other kinds.
  package var elements: JSONElements { JSONElements(of: self, kind: .array) }

  /// The members of an object, in order, duplicates too; none for other kinds.
  package var members: JSONMembers { JSONMembers(of: self) }

  /// The value of the first member with this key, compared by bytes.
  package subscript(key: JSONKey) -> JSONValue? {
    tree.member(key.text, of: index).map { JSONValue(tree: tree, index: $0) }
  }

  /// The element at `position` of an array, nil when there is none; passes over those before it.
  package subscript(position: Int) -> JSONValue? {
    guard position >= 0, position < count, kind == .array else { return nil }
    var remaining = position
    for element in elements {
      if remaining == 0 { return element }
      remaining -= 1
    }
    return nil
  }

  /// The place on the tape after the value and all that it contains.
  package var next: Int { Int(node.next) }
}

/// The elements of an array, read from the tape as they are asked for.
package struct JSONElements: Sequence, IteratorProtocol, Sendable {
  private let tree: JSONTree
  private var index: Int
  private let end: Int

  init(of value: JSONValue, kind: JSONKind) {
    tree = value.tree
    index = value.index + 1
    end = value.kind == kind ? value.next : index
  }

  package mutating func next() -> JSONValue? {
    guard index < end else { return nil }
    defer { index = Int(tree.nodes[index].next) }
    return JSONValue(tree: tree, index: index)
  }
}

/// A member of an object.
package struct JSONMember: Sendable {
  /// The key, a value of kind `.string`.
  package let key: JSONValue
  /// What the key names.
  package let value: JSONValue

  /// From the key's opening quote to the value's last byte.
  package var range: Range<Int> { key.range.lowerBound..<value.range.upperBound }

  /// The key's text without escapes.
  package var name: JSONKey { JSONKey(key.string ?? "") }
}

/// The members of an object, read from the tape as they are asked for.
package struct JSONMembers: Sequence, IteratorProtocol, Sendable {
  private var values: JSONElements

  init(of value: JSONValue) {
    values = JSONElements(of: value, kind: .object)
  }

  package mutating func next() -> JSONMember? {
    guard let key = values.next(), let value = values.next() else { return nil }
    return JSONMember(key: key, value: value)
  }
}
