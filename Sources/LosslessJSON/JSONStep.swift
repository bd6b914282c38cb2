/// One step from a container to what it holds; an array of them leads from a root to a value.
package enum JSONStep: Hashable, Sendable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
  /// To the value of a member.
  case key(JSONKey)
  /// To an element, from 0.
  case index(Int)

  package init(stringLiteral key: String) { self = .key(JSONKey(key)) }
  package init(integerLiteral index: Int) { self = .index(index) }
}

extension JSONTree {
  /// The value that `path` leads to from the root; nil where a step finds nothing.
  package func value(at path: some Sequence<JSONStep>) -> JSONValue? {
    var value = root
    for step in path {
      let next =
        switch step {
        case .key(let key): value[key]
        case .index(let index): value[index]
        }
      guard let next else { return nil }
      value = next
    }
    return value
  }
}
