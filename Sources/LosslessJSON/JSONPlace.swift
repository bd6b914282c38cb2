/// A place among the items of a container, by which an edit names what it puts in or takes out.
struct JSONPlace {
  let container: JSONContainer
  let position: Int
  /// The last step of the path.
  let step: JSONStep

  /// The place of an item that is there.
  init(of path: [JSONStep], in tree: JSONTree) throws(JSONEditError) {
    let (container, step) = try Self.container(of: path, in: tree)
    let position: Int? =
      switch step {
      case .key(let key): container.keys.firstIndex(of: key)
      case .index(let index): container.items.indices.contains(index) ? index : nil
      }
    guard let position else { throw .notFound }
    self.init(container: container, position: position, step: step)
  }

  /// The place of an item that is to come after `neighbour`, or at the position that the path says.
  init(of path: [JSONStep], after neighbour: JSONKey?, in tree: JSONTree) throws(JSONEditError) {
    let (container, step) = try Self.container(of: path, in: tree)
    switch step {
    case .key(let key):
      if container.keys.contains(key) { throw .exists }
      guard let neighbour else {
        self.init(container: container, position: 0, step: step)
        return
      }
      guard let before = container.keys.firstIndex(of: neighbour) else { throw .neighbourNotFound }
      self.init(container: container, position: before + 1, step: step)
    case .index(let index):
      guard 0...container.items.count ~= index else { throw .neighbourNotFound }
      self.init(container: container, position: index, step: step)
    }
  }

  /// The place after all items, for one whose neighbour has gone.
  init(lastFor path: [JSONStep], in tree: JSONTree) throws(JSONEditError) {
    let (container, step) = try Self.container(of: path, in: tree)
    let count = container.items.count
    if case .index = step {
      self.init(container: container, position: count, step: .index(count))
    } else {
      self.init(container: container, position: count, step: step)
    }
  }

  private init(container: JSONContainer, position: Int, step: JSONStep) {
    self.container = container
    self.position = position
    self.step = step
  }

  private static func container(
    of path: [JSONStep],
    in tree: JSONTree
  ) throws(JSONEditError) -> (JSONContainer, JSONStep) {
    guard let step = path.last, let value = tree.value(at: path.dropLast()) else {
      throw .notFound
    }
    let kind: JSONKind =
      switch step {
      case .key: .object
      case .index: .array
      }
    guard value.kind == kind else { throw .notFound }
    return (JSONContainer(value), step)
  }

  /// The key of the member before; nil for the first one and in an array.
  var neighbour: JSONKey? {
    position > 0 && !container.keys.isEmpty ? container.keys[position - 1] : nil
  }

  /// The layout around the place: the text's, with the colon of the member before.
  var style: JSONStyle {
    var style = JSONStyle(of: container.value.tree)
    let near = container.value.members.dropFirst(max(0, position - 1)).first { _ in true }
    if let colon = near.flatMap(JSONStyle.colon) { style.colon = colon }
    return style
  }

  /// The key and colon of a member, nothing for an element.
  func label(_ style: JSONStyle) -> [UInt8] {
    guard case .key(let key) = step else { return [] }
    return JSON.string(key.text).compactBytes + style.colon
  }

  /// What a new item brings with it.
  func frame(isSpread: Bool, _ style: JSONStyle) -> JSONFrame {
    guard !container.items.isEmpty else {
      let tree = container.value.tree
      let isRoot = container.value.index == 0
      return .insertingFirst(
        inside: container.lead,
        indent: container.lineIndent,
        isSpread: isRoot || isSpread && tree.bytes.contains(JSONSyntax.lineFeed),
        style: style
      )
    }
    let separator =
      container.separator(before: position)
      ?? container.separator(before: position == 0 ? 1 : position - 1)
    return .inserting(at: position, lead: container.lead, separator: separator, style: style)
  }

  /// The indentation of the line that a new item begins on.
  func itemIndent(isSpread: Bool, _ style: JSONStyle) -> [UInt8] {
    let frame = frame(isSpread: isSpread, style)
    let gap = container.items.isEmpty ? Array(container.lead) + frame.before : frame.around([])
    return JSONStyle.lastLine(of: gap) ?? container.lineIndent
  }

  /// The edit that puts `item` here.
  func edit(path: [JSONStep], item: [UInt8], isSpread: Bool, _ style: JSONStyle) -> JSONEdit {
    let bytes = frame(isSpread: isSpread, style).around(item)
    return JSONEdit(path: path, action: .insert(bytes, after: neighbour))
  }
}
