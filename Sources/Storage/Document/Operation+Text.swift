import LosslessJSON

extension Operation.Action {
  /// `text` with the action done at the end of `path`; `text` is a record or another small value.
  func applied(
    to text: [UInt8],
    at path: ArraySlice<Operation.Step>
  ) throws(OperationFailure.Reason) -> [UInt8] {
    guard let tree = try? JSONTree(parsing: text) else { throw .malformed }
    switch self {
    case .set(let before, let after):
      guard let value = JSONContainer.value(at: path, in: tree.root) else { throw .noSuchPlace }
      guard value.rawBytes.elementsEqual(before) else { throw .differentBefore }
      try Self.checkValue(after)
      return text[..<value.range.lowerBound] + after + text[value.range.upperBound...]
    case .insert(let new, let neighbour):
      guard let step = path.last,
        let parent = JSONContainer.value(at: path.dropLast(), in: tree.root),
        let container = JSONContainer(parent)
      else { throw .noSuchPlace }
      guard let position = container.position(after: neighbour) else { throw .noSuchNeighbour }
      guard let item = ItemText(new, at: position, among: container.count) else {
        throw .malformed
      }
      if container.isObject {
        if container.position(of: step) != nil { throw .alreadyThere }
        _ = try Self.checkedMember(item.body, key: step)
      } else {
        guard step == .position(position) else { throw .noSuchNeighbour }
        try Self.checkValue(Array(item.body))
      }
      let offset = container.offset(of: position)
      return text[..<offset] + new + text[offset...]
    case .remove(let old, let neighbour):
      guard let step = path.last,
        let parent = JSONContainer.value(at: path.dropLast(), in: tree.root),
        let container = JSONContainer(parent), let position = container.position(of: step)
      else { throw .noSuchPlace }
      guard container.position(after: neighbour) == position else { throw .noSuchNeighbour }
      let offset = container.offset(of: position)
      guard let item = ItemText(old, at: position, among: container.count - 1),
        item.lead.count == container.ranges[position].lowerBound - offset,
        item.body.count == container.ranges[position].count,
        text[offset...].starts(with: old)
      else { throw .differentBefore }
      return Array(text[..<offset] + text[(offset + old.count)...])
    }
  }

  /// Refuses bytes that are not one JSON value and nothing else.
  static func checkValue(_ bytes: [UInt8]) throws(OperationFailure.Reason) {
    guard let tree = try? JSONTree(parsing: bytes), tree.root.range == 0..<bytes.count else {
      throw .malformed
    }
  }

  /// The one member, called `key`, that bytes between braces are.
  static func checkedMember(
    _ bytes: some Sequence<UInt8>,
    key: Operation.Step
  ) throws(OperationFailure.Reason) -> JSONMember {
    let text = [UInt8(ascii: "{")] + bytes + [UInt8(ascii: "}")]
    guard case .name(let name) = key, let tree = try? JSONTree(parsing: text),
      tree.root.range == 0..<text.count, tree.root.count == 1,
      let member = tree.root.members.first(where: { _ in true }), member.key.isString(name)
    else { throw .malformed }
    return member
  }
}
