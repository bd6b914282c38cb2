import LosslessJSON

/// A list or object of a small JSON text with the places of its items: what splices are made in.
struct JSONContainer {
  let value: JSONValue
  /// Where each item is in the text; a member from its key on.
  private(set) var ranges: [Range<Int>] = []
  /// The value of each item.
  private(set) var values: [JSONValue] = []
  /// The keys of an object's members.
  private(set) var keys: [JSONValue] = []

  /// The items of a list or object, nil for any other value.
  init?(_ value: JSONValue) {
    self.value = value
    switch value.kind {
    case .array:
      values = Array(value.elements)
      ranges = values.map(\.range)
    case .object:
      for member in value.members {
        ranges.append(member.range)
        values.append(member.value)
        keys.append(member.key)
      }
    default: return nil
    }
  }

  /// The container at the root of a text, nil if there is none.
  init?(text: [UInt8]) {
    guard let tree = try? JSONTree(parsing: text) else { return nil }
    self.init(tree.root)
  }

  var count: Int { ranges.count }
  var isObject: Bool { value.kind == .object }
  var text: [UInt8] { value.tree.bytes }

  /// Where the item that `step` names is.
  func position(of step: Operation.Step) -> Int? {
    switch step {
    case .name(let name): isObject ? keys.firstIndex { $0.isString(name) } : nil
    case .position(let position): !isObject && position < count && position >= 0 ? position : nil
    }
  }

  /// Where an item that follows `neighbour` is or is to be.
  func position(after neighbour: Operation.Neighbour) -> Int? {
    switch neighbour {
    case .none: 0
    case .name(let name): position(of: .name(name)).map { $0 + 1 }
    case .position(let place): position(of: .position(place)).map { $0 + 1 }
    }
  }

  /// How the item before `position` is named.
  func neighbour(before position: Int) -> Operation.Neighbour {
    if position == 0 { return .none }
    return isObject ? .name(keys[position - 1].string ?? "") : .position(position - 1)
  }

  /// Where the text of an item at `position` begins: behind the item before it.
  func offset(of position: Int) -> Int {
    position > 0 ? ranges[position - 1].upperBound : value.range.lowerBound + 1
  }

  /// The separators around an item at `position`.
  func place(_ position: Int) -> ItemPlace {
    let last = offset(of: count)
    return ItemPlace(
      count: count,
      position: position,
      lead: { text[offset(of: $0)..<ranges[$0].lowerBound] },
      closing: text[last..<value.range.upperBound - 1]
    )
  }

  /// The white space that begins the items' lines, nil where they stand on one line.
  var indent: [UInt8]? {
    guard count > 0 else { return nil }
    return text[offset(of: 0)..<ranges[0].lowerBound].lineIndent
  }

  /// The value at the end of `path`, nil if there is none.
  static func value(at path: ArraySlice<Operation.Step>, in root: JSONValue) -> JSONValue? {
    var value = root
    for step in path {
      guard let container = JSONContainer(value), let position = container.position(of: step)
      else { return nil }
      value = container.values[position]
    }
    return value
  }
}

extension ArraySlice<UInt8> {
  /// What stands after the last line break, nil if there is none.
  var lineIndent: [UInt8]? {
    lastIndex(of: JSONBytes.lineFeed).map { Array(self[($0 + 1)...]) }
  }
}
