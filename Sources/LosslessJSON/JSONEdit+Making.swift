extension JSONEdit {
  /// Replaces the text of the value at `path` by `text`, one JSON value without white space around.
  package static func setting(
    _ path: [JSONStep],
    to text: [UInt8],
    in tree: JSONTree
  ) throws(JSONEditError) -> JSONEdit {
    guard let value = tree.value(at: path) else { throw .notFound }
    return JSONEdit(path: path, action: .set(before: Array(value.rawBytes), after: text))
  }

  /// Replaces the value at `path` by one written in the text's own layout.
  package static func setting(
    _ path: [JSONStep],
    to json: JSON,
    openLevels: Int = 0,
    in tree: JSONTree
  ) throws(JSONEditError) -> JSONEdit {
    guard let value = tree.value(at: path) else { throw .notFound }
    let text = json.bytes(
      indent: JSONContainer(value).lineIndent,
      openLevels: openLevels,
      style: JSONStyle(of: tree)
    )
    return try setting(path, to: text, in: tree)
  }

  /// Puts a member or an element in, laid out as its neighbours are.
  ///
  /// - Parameters:
  ///   - path: Where the item will be: a key that is not there yet, or a position up to the count.
  ///   - text: One JSON value without white space around; the key is written here.
  ///   - neighbour: The key of the member to follow, nil to be the first; unused in an array.
  package static func inserting(
    _ path: [JSONStep],
    text: [UInt8],
    after neighbour: JSONKey? = nil,
    in tree: JSONTree
  ) throws(JSONEditError) -> JSONEdit {
    let place = try JSONPlace(of: path, after: neighbour, in: tree)
    let style = place.style
    let isContainer = text.first == JSONSyntax.openObject || text.first == JSONSyntax.openArray
    return place.edit(path: path, item: place.label(style) + text, isSpread: isContainer, style)
  }

  /// Puts in a value written in the text's own layout, as `inserting(_:text:after:in:)` does.
  package static func inserting(
    _ path: [JSONStep],
    _ json: JSON,
    openLevels: Int = 0,
    after neighbour: JSONKey? = nil,
    in tree: JSONTree
  ) throws(JSONEditError) -> JSONEdit {
    let place = try JSONPlace(of: path, after: neighbour, in: tree)
    let style = place.style
    let isContainer =
      switch json {
      case .array, .object: true
      default: false
      }
    let text = json.bytes(
      indent: place.itemIndent(isSpread: isContainer, style),
      openLevels: openLevels,
      style: style
    )
    return place.edit(path: path, item: place.label(style) + text, isSpread: isContainer, style)
  }

  /// Takes out the member or element at `path`, with its comma and white space.
  package static func removing(
    _ path: [JSONStep],
    in tree: JSONTree
  ) throws(JSONEditError) -> JSONEdit {
    let place = try JSONPlace(of: path, in: tree)
    let container = place.container
    let frame = JSONFrame.removing(
      separatorBefore: container.separator(before: place.position),
      separatorAfter: container.separator(before: place.position + 1),
      lead: container.lead,
      tail: container.tail
    )
    let item = Array(tree.bytes[container.items[place.position]])
    return JSONEdit(path: path, action: .remove(frame.around(item), after: place.neighbour))
  }

  /// The same edit for a text whose items around the place are no longer those it was made for:
  /// the item's own bytes stay, comma and white space are worked out anew.
  ///
  /// An item whose neighbour has gone comes last.
  package func refitted(to tree: JSONTree) throws(JSONEditError) -> JSONEdit {
    switch action {
    case .set(_, let after):
      return try Self.setting(path, to: after, in: tree)
    case .remove:
      return try Self.removing(path, in: tree)
    case .insert(let bytes, let neighbour):
      let place: JSONPlace
      do throws(JSONEditError) {
        place = try JSONPlace(of: path, after: neighbour, in: tree)
      } catch {
        guard error == .neighbourNotFound else { throw error }
        place = try JSONPlace(lastFor: path, in: tree)
      }
      let item = JSONFrame.split(bytes).item
      let path = Array(path.dropLast()) + [place.step]
      return place.edit(path: path, item: item, isSpread: true, place.style)
    }
  }
}
