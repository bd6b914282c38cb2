import Foundation
import Interface
import Rendering
import Testing
import Wording

@Suite("The document of the keys")
struct KeysDocumentTests {
  @Test("Docs/Keys.md says what the table of commands says; JOURJ_UPDATE=1 writes it anew")
  func fresh() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Docs/Keys.md")
    let text = KeysDocument.text
    if ProcessInfo.processInfo.environment["JOURJ_UPDATE"] == "1" {
      try Data(text.utf8).write(to: file)
    }
    let written = try String(contentsOf: file, encoding: .utf8)
    #expect(written == text, "stale: run the tests with JOURJ_UPDATE=1")
  }

  @Test("The key that the document writes is the key that a key file reads")
  func notation() {
    #expect(KeyFile(KeysDocument.example).problems.isEmpty)
    for command in CommandTable.all {
      let keys = command.keys.filter { !KeysDocument.isReserved($0) }
      let line = "\(command.id) = \(keys.map(\.written).joined(separator: " "))"
      if keys.isEmpty { continue }
      let file = KeyFile(line)
      #expect(file.problems.isEmpty, "\(line)")
      #expect(file.keymap.keys(of: command) == keys, "\(line)")
    }
  }
}

/// Docs/Keys.md, from the table of commands.
private enum KeysDocument {
  private static let french = Words(.french)
  private static let english = Words(.english)

  static var text: String {
    var sections: [(places: Place, commands: [Command])] = []
    for command in CommandTable.all {
      if let index = sections.firstIndex(where: { $0.places == command.places }) {
        sections[index].commands.append(command)
      } else {
        sections.append((command.places, [command]))
      }
    }
    return introduction + sections.map { section($0.places, $0.commands) }.joined()
  }

  /// Whether a key means the same everywhere and can't be given away.
  static func isReserved(_ stroke: Stroke) -> Bool {
    [.key(.control("l")), .key(.control("z"))].contains(stroke)
  }

  private static func section(_ places: Place, _ commands: [Command]) -> String {
    let heading = places == .views ? "In every view" : english.placeName(places)
    let rows = commands.map { command in
      let keys = command.keys.map { "`\($0.written)`" }.joined(separator: " ")
      let cells = [
        keys, "`\(command.id)`", cell(command.text(english)), cell(command.text(french)),
      ]
      return "| " + cells.joined(separator: " | ") + " |\n"
    }
    return "\n## \(heading.prefix(1).uppercased())\(heading.dropFirst())\n\n"
      + "| keys | command | English | French |\n|---|---|---|---|\n" + rows.joined()
  }

  private static func cell(_ text: CommandText) -> String {
    "**\(text.name)**\u{2002}\(text.help)".replacing("|", with: "\\|")
  }

  static let example = """
    # what stands here takes the place of all keys of the command
    toggleDone = <F5> gx
    undo = <F2> u
    zoom = <F6>
    """

  private static let introduction = """
    # Keys

    This page is written from the table of commands (`JOURJ_UPDATE=1 swift test --filter KeysDocument`), and a test holds
    it to the table. In the program, `?` lists what can be done on the screen in front, `<C-p>` every command there is, and
    `:` runs a command by its name.

    ## Other keys

    The file `$XDG_CONFIG_HOME/jourj/keys` (`~/.config/jourj/keys`) gives commands other keys, a line each:

    ```
    \(example)
    ```

    Keys are separated by blanks and written as below: a character, `<Enter>`, `<Space>`, `<Tab>`, `<S-Tab>`, `<Up>`,
    `<S-Up>`, `<PageUp>`, `<Home>`, `<Delete>`, `<F1>`, `<C-x>` for Ctrl-X, or `g` and a key. `g` itself, Ctrl-C, Ctrl-L and
    Ctrl-Z can't be given away, nor what a terminal sends for Tab, Enter, Backspace and Esc. A line that is not understood,
    or that gives a command the key of another on the same screen, is told when the program starts, with its number, and not
    followed; all others hold. While a line is typed, a list is filtered or a menu is open, keys are fixed; the last row
    shows them.

    """
}

extension Stroke {
  /// The stroke as a key file writes it.
  fileprivate var written: String { (followsG ? "g" : "") + key.notation }
}
