import LosslessJSON
import TestSupport

/// Valid texts with white space anywhere, odd orders, spellings and escapes.
struct RandomTexts {
  var generator: SplitMix64

  init(seed: UInt64) { generator = SplitMix64(seed: seed) }

  mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &generator) }

  mutating func pick<T>(_ choices: [T]) -> T { choices[below(choices.count)] }

  mutating func space() -> String {
    pick(["", "", "", "", " ", "  ", "\n", "\r\n", "\n  ", "\n    ", "\t", "\n\n  ", " \r "])
  }

  mutating func scalar() -> String {
    pick([
      "null", "true", "false", "0", "-0", "0.10", "1e400", "12.0", "9007199254740993", "-7E+2",
      "\"\"",
      "\"a\"", "\"Fête — 会\"", #""\u00e9\n\"""#, #""\ud83c\udfaa""#, "\"]},{[\"", "\"a, b\"",
    ])
  }

  mutating func key(_ position: Int) -> String {
    pick([
      "\"k\(position)\"", "\"\\u006b\(position)\"", "\"é\(position)\"", "\"e\u{301}\(position)\"",
    ])
  }

  /// One value without white space around it.
  mutating func value(depth: Int) -> String {
    let kind = depth == 0 ? 0 : below(4)
    if kind < 2 { return scalar() }
    let count = pick([0, 0, 1, 1, 2, 3, 5])
    var items: [String] = []
    for position in 0..<count {
      let label = kind == 2 ? "" : key(position) + space() + ":" + space()
      items.append(space() + label + value(depth: depth - 1) + space())
    }
    let inside = items.isEmpty ? space() : items.joined(separator: ",")
    return kind == 2 ? "[\(inside)]" : "{\(inside)}"
  }

  /// A whole text: a container with white space around it.
  mutating func text() -> [UInt8] {
    var value = value(depth: 4)
    while value.first != "{" && value.first != "[" { value = self.value(depth: 4) }
    return Array((pick(["", "", "\u{FEFF}"]) + space() + value + space()).utf8)
  }

  /// A random edit that can be made on `tree`.
  mutating func edit(on tree: JSONTree) throws -> JSONEdit {
    var path: [JSONStep] = []
    var value = tree.root
    while true {
      let count = value.count
      guard value.kind == .object || value.kind == .array else {
        return try JSONEdit.setting(path, to: Array(self.value(depth: 2).utf8), in: tree)
      }
      let names = value.members.map(\.name)
      let isObject = value.kind == .object
      let choice = below(6)
      if choice == 0 || count == 0 {
        let position = below(count + 1)
        let step = isObject ? JSONStep.key(JSONKey("new \(below(1_000_000))")) : .index(position)
        let neighbour = isObject && position > 0 ? names[position - 1] : nil
        let text = Array(self.value(depth: 2).utf8)
        return try JSONEdit.inserting(path + [step], text: text, after: neighbour, in: tree)
      }
      let position = below(count)
      path.append(isObject ? .key(names[position]) : .index(position))
      if choice == 1 { return try JSONEdit.removing(path, in: tree) }
      if choice == 2 {
        return try JSONEdit.setting(path, to: Array(self.value(depth: 2).utf8), in: tree)
      }
      guard let next = tree.value(at: path) else { throw JSONEditError.notFound }
      value = next
    }
  }
}
