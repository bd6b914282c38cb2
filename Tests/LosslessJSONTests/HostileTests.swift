import Foundation
import LosslessJSON
import Testing

/// Texts cut, mutated and compared with another reader's opinion.
@Suite("Hostile texts")
struct HostileTests {
  private let document = Array(
    """
    \u{FEFF}{\r
      "format": {"name": "jourj", "major": 1, "minor": 0},\r
      "project": {"name": "Fête de l’été 🎪", "dayJ": "2026-06-20", "caf\\u00e9": "\\ud83c\\udfaa\\n"},\r
      "tasks": [\r
        {"id": "k7m2q9ab", "title": "Réserver la scène", "duration": 3, "effort": -0.5e+10},\r
        {"id": "m3n4p5qr", "links": [{"from": "k7m2q9ab", "lag": -2}], "done": true, "x": null}\r
      ],\r
      "unknown": [[], {}, [false, 1e400]]\r
    }
    """.utf8
  )

  @Test("A document cut at any byte is refused")
  func truncated() throws {
    #expect(try JSONTree(parsing: document).root.count == 4)
    for length in document.indices {
      let cut = Array(document[..<length])
      let error = #expect(throws: JSONError.self) { try JSONTree(parsing: cut) }
      #expect((error?.offset ?? .max) <= length)
    }
  }

  @Test("Random bytes changed: taken or refused, never a trap; what is taken can be read wholly")
  func mutated() {
    var texts = RandomTexts(seed: 6)
    var taken = 0
    let count = caseCount(200_000, full: 1_500_000)
    for round in 0..<count {
      var bytes = round % 50 == 0 ? document : Array(texts.value(depth: 2).utf8)
      for _ in 0..<1 + texts.below(3) { mutate(&bytes, &texts) }
      guard let tree = try? JSONTree(parsing: bytes) else { continue }
      taken += 1
      visit(tree.root)
    }
    #expect(taken > count / 50)
    #expect(taken < count * 49 / 50)
  }

  private func mutate(_ bytes: inout [UInt8], _ texts: inout RandomTexts) {
    let position = texts.below(bytes.count + 1)
    let telling =
      Array("{}[]\",:\\u0123456789eE+-. \n\r\ttrfn/*#'".utf8) + [0, 0x1B, 0xC3, 0xED, 0xFF]
    switch texts.below(5) {
    case 0: bytes.insert(texts.pick(telling), at: position)
    case 1: bytes.removeLast(bytes.count - position)
    case _ where position == bytes.count: bytes.append(texts.pick(telling))
    case 2: bytes[position] = texts.pick(telling)
    case 3: bytes[position] ^= 1 << UInt8(texts.below(8))
    default: bytes.remove(at: position)
    }
  }

  private func visit(_ value: JSONValue) {
    _ = value.string
    _ = value.integer
    _ = value.bool
    for element in value.elements { visit(element) }
    for member in value.members {
      _ = member.name
      visit(member.value)
    }
  }

  @Test("Where Foundation and the program both take a text, they read the same")
  func agreement() throws {
    var texts = RandomTexts(seed: 7)
    var compared = 0
    for round in 0..<caseCount(5_000, full: 100_000) {
      var bytes = texts.text()
      if round % 2 == 1 { mutate(&bytes, &texts) }
      guard let tree = try? JSONTree(parsing: bytes), tree.duplicateKeys.isEmpty,
        let theirs = try? JSONSerialization.jsonObject(
          with: Data(bytes),
          options: .fragmentsAllowed
        )
      else { continue }
      compared += 1
      guard agree(tree.root, theirs) else {
        Issue.record("\(String(decoding: bytes, as: UTF8.self).debugDescription) is \(theirs)")
        return
      }
    }
    #expect(compared > 2_000)
  }

  /// Strings as scalars, numbers as doubles; of an object whose keys are twins for Foundation, nothing.
  private func agree(_ ours: JSONValue, _ theirs: Any) -> Bool {
    switch ours.kind {
    case .null: return theirs is NSNull
    case .bool: return theirs as? Bool == ours.bool
    case .number: return (theirs as? NSNumber)?.doubleValue == ours.double
    case .string:
      guard let theirs = theirs as? String, let ours = ours.string else { return false }
      return theirs.unicodeScalars.elementsEqual(ours.unicodeScalars)
    case .array:
      guard let theirs = theirs as? [Any] else { return false }
      return theirs.count == ours.count && zip(ours.elements, theirs).allSatisfy(agree)
    case .object:
      guard let theirs = theirs as? [String: Any] else { return false }
      if Set(ours.members.map(\.name.text)).count < ours.count { return true }
      return theirs.count == ours.count
        && ours.members.allSatisfy { member in
          theirs[member.name.text].map { agree(member.value, $0) } == true
        }
    }
  }
}
