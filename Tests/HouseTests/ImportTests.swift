import Testing

/// What each target may import: the table of Docs/Architecture.md, which SwiftPM does not enforce.
private let allowed: [String: Set<String>] = [
  "Wording": [],
  "Rendering": [],
  "LosslessJSON": [],
  "Planning": [],
  "Storage": ["Planning", "LosslessJSON", "CPosix", "CTemplates", "Glibc", "Darwin"],
  "Interchange": ["Planning", "LosslessJSON", "Wording", "Rendering"],
  "Interface": ["Planning", "Storage", "Rendering", "Wording"],
  "Terminal": ["CNCurses", "Rendering", "Glibc", "Darwin"],
  "jourj": [
    "ArgumentParser", "CPosix", "Wording", "Terminal", "Rendering", "LosslessJSON", "Planning",
    "Storage", "Interchange", "Interface", "Glibc", "Darwin",
  ],
]

@Suite("What may import what")
struct ImportTests {
  @Test("Each target imports only what the architecture allows", arguments: allowed.keys.sorted())
  func imports(target: String) throws {
    let permitted = try #require(allowed[target])
    for path in try Repository.files(below: "Sources/\(target)", ending: ".swift") {
      let modules = importedModules(in: try Repository.text(path))
      #expect(modules.subtracting(permitted).isEmpty, "\(path) imports what it may not")
    }
  }

  @Test("Every folder of sources is in the table")
  func everyFolder() throws {
    let folders = Set(
      try Repository.files(below: "Sources", ending: ".swift").compactMap {
        $0.split(separator: "/").dropFirst().first.map(String.init)
      }
    )
    #expect(folders.subtracting(["TestSupport"]) == Set(allowed.keys))
  }

  @Test("Only the C target names ncurses")
  func ncurses() throws {
    for path in try Repository.files(below: "Sources", ending: ".h") {
      let text = try Repository.text(path)
      #expect(
        !text.contains("#include <curses.h>") && !text.contains("#include <ncurses"),
        "\(path)"
      )
    }
  }

  @Test("An import is recognised in all its forms")
  func recognisesImports() {
    let text = """
      import Planning
      package import Storage
      @preconcurrency import Glibc
      private import struct LosslessJSON.JSON
      // import Foundation
      let text = "import Terminal"
      """
    #expect(importedModules(in: text) == ["Planning", "Storage", "Glibc", "LosslessJSON"])
  }
}

/// The modules that a source text imports.
private func importedModules(in text: String) -> Set<String> {
  var modules: Set<String> = []
  for line in text.split(separator: "\n") {
    let words = line.split(separator: " ")
    guard let position = words.firstIndex(of: "import"),
      words[..<position].allSatisfy({ isImportModifier($0) }), position + 1 < words.count
    else { continue }
    let kinds: Set<Substring> = ["struct", "class", "enum", "protocol", "func", "var", "let"]
    let name = words[(position + 1)...].first { !kinds.contains($0) }
    if let module = name?.split(separator: ".").first { modules.insert(String(module)) }
  }
  return modules
}

private func isImportModifier(_ word: Substring) -> Bool {
  word.hasPrefix("@") || ["package", "public", "internal", "private", "fileprivate"].contains(word)
}
