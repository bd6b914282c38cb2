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
  /// Objects up to this many members are compared pair by pair, which allocates nothing.
  private static let pairwiseLimit = 24

  /// Every key that an object has more than once, by its decoded bytes, in the text's order.
  package var duplicateKeys: [JSONDuplicateKey] {
    var found: [JSONDuplicateKey] = []
    for index in nodes.indices where nodes[index].kind == .object && nodes[index].count > 1 {
      let object = JSONValue(tree: self, index: index)
      if object.count <= Self.pairwiseLimit, !object.members.contains(where: \.key.hasEscapes) {
        collectPairwise(in: object, into: &found)
      } else {
        collectByTable(in: object, into: &found)
      }
    }
    return found.sorted { $0.offset < $1.offset }
  }

  private func collectPairwise(in object: JSONValue, into found: inout [JSONDuplicateKey]) {
    var key = object.index + 1
    while key < object.next {
      var earlier = object.index + 1
      while earlier < key {
        if haveSameText(nodes[earlier], nodes[key]) {
          found.append(duplicate(at: key, of: Int(nodes[earlier].start)))
          break
        }
        earlier = Int(nodes[earlier + 1].next)
      }
      key = Int(nodes[key + 1].next)
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

  private func haveSameText(_ one: JSONNode, _ other: JSONNode) -> Bool {
    guard one.end - one.start == other.end - other.start else { return false }
    return bytes[one.range].elementsEqual(bytes[other.range])
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
