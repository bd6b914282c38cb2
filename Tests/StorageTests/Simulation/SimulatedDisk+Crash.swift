import Storage

extension SimulatedDisk {
  /// What may be on the disk after a power cut now: for every combination of what reached it, all
  /// files.
  ///
  /// What was synced is in each. Of a file's unsynced writes any set may be there, and of the last
  /// of them any part by sectors, zeros in the place of the rest. Of a folder's changes any set may
  /// be there, but none without those before it that concern the same names.
  func crashStates() -> [[String: [UInt8]]] {
    var contents: [(node: Int, variants: [[UInt8]])] = []
    var listings: [(node: Int, variants: [[String: Int]])] = []
    for (number, node) in nodes.sorted(by: { $0.key < $1.key }) {
      if node.isFolder {
        listings.append((number, Self.listings(of: node)))
      } else {
        contents.append((number, Self.contents(of: node)))
      }
    }
    var states: [[String: [UInt8]]] = []
    for entries in Self.combinations(listings) {
      // Only files that can be reached matter.
      let reachable = Self.reachable(entries, nodes)
      for bytes in Self.combinations(contents.filter { reachable.contains($0.node) }) {
        states.append(Self.files(entries, bytes, nodes))
      }
    }
    return states
  }

  private static let sector = 512

  private static func contents(of node: Node) -> [[UInt8]] {
    guard !node.dataChanges.isEmpty else { return [node.durableBytes] }
    var variants: Set<[UInt8]> = []
    let changes = node.dataChanges
    let sets: [[Int]] =
      changes.count <= 3
      ? (0..<1 << changes.count).map { mask in changes.indices.filter { mask >> $0 & 1 == 1 } }
      : (0...changes.count).map { Array(0..<$0) }
    for set in sets {
      var bytes = node.durableBytes
      for index in set.dropLast() { changes[index].apply(to: &bytes) }
      guard let last = set.last else {
        variants.insert(bytes)
        continue
      }
      for part in parts(of: changes[last]) {
        var torn = bytes
        part.apply(to: &torn)
        variants.insert(torn)
      }
    }
    return variants.sorted { $0.count < $1.count }
  }

  /// What may be left of a change: all of it, its first half, only zeros, zeros and its second half.
  private static func parts(of change: DataChange) -> [DataChange] {
    guard case .write(let offset, let bytes) = change, bytes.count > 1 else { return [change] }
    let zeros = [UInt8](repeating: 0, count: bytes.count)
    var parts = [
      change, .write(offset: offset, bytes: Array(bytes.prefix(bytes.count / 2))),
      .write(offset: offset, bytes: zeros),
    ]
    // Sectors are written whole, in any order.
    let boundary = (offset / sector + 1) * sector - offset
    if boundary < bytes.count {
      parts.append(
        .write(offset: offset, bytes: Array(bytes[..<boundary]) + zeros[boundary...])
      )
      parts.append(
        .write(offset: offset, bytes: Array(zeros[..<boundary]) + bytes[boundary...])
      )
    }
    return parts
  }

  private static func listings(of node: Node) -> [[String: Int]] {
    let changes = node.entryChanges
    guard !changes.isEmpty else { return [node.durableEntries] }
    var variants: Set<[String: Int]> = []
    let masks: [Int] =
      changes.count <= 6
      ? Array(0..<1 << changes.count) : (0...changes.count).map { (1 << $0) - 1 }
    for mask in masks {
      var entries = node.durableEntries
      var missed: Set<String> = []
      var isPossible = true
      for (index, change) in changes.enumerated() {
        let names = Set(change.keys)
        if mask >> index & 1 == 0 {
          missed.formUnion(names)
        } else if missed.isDisjoint(with: names) {
          for (name, node) in change { entries[name] = node }
        } else {
          isPossible = false
          break
        }
      }
      if isPossible { variants.insert(entries) }
    }
    return Array(variants)
  }

  private static func combinations<Value>(
    _ choices: [(node: Int, variants: [Value])]
  ) -> [[Int: Value]] {
    choices.reduce([[:]]) { combinations, choice in
      combinations.flatMap { combination in
        choice.variants.map { variant in
          var next = combination
          next[choice.node] = variant
          return next
        }
      }
    }
  }

  private static func reachable(_ entries: [Int: [String: Int]], _ nodes: [Int: Node]) -> Set<Int> {
    var found: Set<Int> = []
    var waiting = [root]
    while let number = waiting.popLast() {
      guard found.insert(number).inserted else { continue }
      waiting += entries[number].map { Array($0.values) } ?? []
    }
    return found
  }

  private static func files(
    _ entries: [Int: [String: Int]],
    _ bytes: [Int: [UInt8]],
    _ nodes: [Int: Node]
  ) -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    func visit(_ number: Int, _ path: String) {
      for (name, child) in entries[number] ?? [:] {
        if nodes[child]?.isFolder == true {
          files[path + name + "/"] = []
          visit(child, path + name + "/")
        } else {
          files[path + name] = bytes[child] ?? []
        }
      }
    }
    visit(root, "")
    return files
  }
}
