import Foundation
import Testing

@Suite("The rules of the house")
struct HouseRulesTests {
  @Test("Every package-level declaration says what it is")
  func documented() throws {
    var missing: [String] = []
    for path in try Repository.files(below: "Sources", ending: ".swift") {
      let lines = try Repository.text(path).split(separator: "\n", omittingEmptySubsequences: false)
      // The protocol `FileSystem` says what each of its functions does.
      let isConformance = path.contains("/PosixFileSystem")
      for (index, line) in lines.enumerated() where isDocumentable(line) && !isConformance {
        var above = index - 1
        while above >= 0, lines[above].drop(while: { $0 == " " }).hasPrefix("@") { above -= 1 }
        let before = above >= 0 ? lines[above].drop { $0 == " " } : ""
        if !before.hasPrefix("///") { missing.append("\(path):\(index + 1): \(line)") }
      }
    }
    #expect(missing.isEmpty, "without a sentence:\n\(missing.joined(separator: "\n"))")
  }

  @Test("No source file hides a second idea behind its length")
  func lengths() throws {
    for path in try Repository.files(below: "Sources", ending: ".swift") {
      let count = try Repository.text(path).count { $0 == "\n" }
      #expect(count <= 600, "\(path) has \(count) lines")
    }
  }

  @Test("Both formatters are told the same")
  func formattersAgree() throws {
    let json = try JSONSerialization.jsonObject(with: Data(Repository.text(".swift-format").utf8))
    let settings = try #require(json as? [String: Any])
    let options = Set(
      try Repository.text(".swiftformat").split(separator: "\n").map(String.init)
    )
    #expect((settings["indentation"] as? [String: Int]) == ["spaces": 2])
    #expect(options.contains("--indent 2"))
    #expect(settings["lineLength"] as? Int == 100)
    #expect(options.contains("--max-width none"))
    #expect(settings["indentConditionalCompilationBlocks"] as? Bool == false)
    #expect(options.contains("--ifdef no-indent"))
    #expect(settings["spacesAroundRangeFormationOperators"] as? Bool == false)
    #expect(options.contains("--ranges no-space"))
  }
}

/// Whether a line begins a declaration that other targets can see and that wants a sentence.
///
/// What conforms to a protocol is said by the protocol: the members of collections, comparisons.
private func isDocumentable(_ line: Substring) -> Bool {
  let text = line.drop { $0 == " " }
  guard text.hasPrefix("package ") else { return false }
  let said = [
    "package import", "package var startIndex", "package var endIndex",
    "package subscript(position",
    "package func hash(into", "package static func ==", "package static func <",
    "package var description", "package init(id:", "package let id", "package static let kind",
    "package static let fields", "package var code:", "package var title", "package var id:",
    "package typealias", "package mutating func next()", "package init(stringLiteral",
    "package init(integerLiteral", "package init(booleanLiteral", "package init(nilLiteral",
    "package init(arrayLiteral", "package init(dictionaryLiteral", "package func index(",
    "package func distance(", "package func advanced(",
    "package static func +", "package static func -",
  ]
  return !said.contains { text.hasPrefix($0) }
}
