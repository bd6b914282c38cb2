extension JSONEdit {
  /// The text after the edit, checked wholly; the bytes it doesn't name are as they were.
  package func applied(to tree: JSONTree) throws(JSONEditError) -> JSONTree {
    switch action {
    case .set(let before, let after):
      guard let value = tree.value(at: path) else { throw .notFound }
      guard value.rawBytes.elementsEqual(before) else { throw .changed(now: Array(value.rawBytes)) }
      let result = try Self.replacing(value.range, of: tree, by: after, otherwise: .invalidText)
      guard let set = result.value(at: path), set.rawBytes.elementsEqual(after) else {
        throw .invalidText
      }
      return result
    case .insert(let bytes, let neighbour):
      let place = try JSONPlace(of: path, after: neighbour, in: tree)
      let anchor = place.container.anchor(at: place.position)
      let result = try Self.replacing(anchor..<anchor, of: tree, by: bytes, otherwise: .doesNotFit)
      try place.check(JSONFrame.split(bytes).item, at: path, in: result)
      return result
    case .remove(let bytes, let neighbour):
      let range = try removedRange(bytes, after: neighbour, in: tree)
      return try Self.replacing(range, of: tree, by: [], otherwise: .doesNotFit)
    }
  }

  /// Where exactly the bytes to be taken out are.
  private func removedRange(
    _ bytes: [UInt8],
    after neighbour: JSONKey?,
    in tree: JSONTree
  ) throws(JSONEditError) -> Range<Int> {
    let place = try JSONPlace(of: path, in: tree)
    let (frame, item) = JSONFrame.split(bytes)
    let now = place.container.items[place.position]
    guard tree.bytes[now].elementsEqual(item) else { throw .changed(now: Array(tree.bytes[now])) }
    let start = now.lowerBound - frame.before.count
    let end = now.upperBound + frame.after.count
    guard place.neighbour == neighbour, start >= 0, end <= tree.bytes.count,
      tree.bytes[start..<end].elementsEqual(bytes)
    else { throw .doesNotFit }
    return start..<end
  }

  private static func replacing(
    _ range: Range<Int>,
    of tree: JSONTree,
    by bytes: [UInt8],
    otherwise error: JSONEditError
  ) throws(JSONEditError) -> JSONTree {
    var result: [UInt8] = []
    result.reserveCapacity(tree.bytes.count - range.count + bytes.count)
    result.append(contentsOf: tree.bytes[..<range.lowerBound])
    result.append(contentsOf: bytes)
    result.append(contentsOf: tree.bytes[range.upperBound...])
    guard let tree = try? JSONTree(parsing: result) else { throw error }
    return tree
  }
}

extension JSONPlace {
  /// Throws unless `result` has exactly one item more, `item`, at this place.
  fileprivate func check(
    _ item: [UInt8],
    at path: [JSONStep],
    in result: JSONTree
  ) throws(JSONEditError) {
    let inserted = try JSONPlace(of: path, in: result)
    guard inserted.position == position,
      inserted.container.items.count == container.items.count + 1,
      result.bytes[inserted.container.items[position]].elementsEqual(item)
    else { throw .invalidText }
  }
}
