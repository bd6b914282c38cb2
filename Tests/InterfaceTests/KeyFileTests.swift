import Interface
import Rendering
import TestSupport
import Testing
import Wording

@Suite("The user's own keys")
struct KeyFileTests {
  @Test("A line gives a command other keys; the old ones are free, all others stay")
  func remap() throws {
    var stage = Stage(Fixture.smallEvent())
    stage.take(
      """
      # les touches de l'équipe
      toggleDone = <F5> gx

      delete=<C-t>
      """
    )
    #expect(stage.state.overlay == nil)
    try stage.play("t")
    #expect(stage.detail == " t ne fait rien ici · ? montre les touches")
    try stage.play("<F5>")
    #expect(stage.labels.count == 1)
    try stage.play("gx")
    #expect(stage.labels.count == 2)
    try stage.play("<C-t>")
    #expect(stage.labels.last?.hasPrefix("Supprimé") == true)
  }

  @Test("Two commands can swap their keys")
  func swap() {
    let file = KeyFile("addNote = p\nchangePriority = b\n")
    #expect(file.problems.isEmpty)
    #expect(file.keymap.command(for: .char("p"), at: .plan)?.id == "addNote")
    #expect(file.keymap.command(for: .char("b"), at: .plan)?.id == "changePriority")
  }

  @Test(
    "What can't be followed is told by its line, and the rest holds",
    arguments: [
      ("undo : u", .notALine),
      ("= u", .notALine),
      ("undone = u", .unknownCommand("undone")),
      ("Undo = z", .unknownCommand("Undo")),
      ("redo =", .noKey("redo")),
      ("redo = <Entre>", .unknownKey("<Entre>")),
      ("redo = xy", .unknownKey("xy")),
      ("redo = g", .reservedKey("g")),
      ("redo = <C-c>", .reservedKey("<C-c>")),
      ("redo = g<Esc>", .reservedKey("g<Esc>")),
      ("redo = x", .taken(.char("x"), by: "delete")),
      ("undo = <F4>", .repeated("undo", line: 2)),
    ] as [(String, KeyFile.Reason)]
  )
  func problems(line: String, reason: KeyFile.Reason) {
    let file = KeyFile("# à nous\r\nundo = <F2>\r\n\(line)\r\n zoom = <F3>\r\n")
    #expect(file.problems.map(\.line) == [3])
    #expect(file.problems.map(\.reason) == [reason])
    #expect(file.keymap.command(for: .key(.function(2)), at: .plan)?.id == "undo")
    #expect(file.keymap.command(for: .key(.function(3)), at: .plan)?.id == "zoom")
    #expect(file.keymap.command(for: .char("U"), at: .plan)?.id == "redo")
  }

  @Test("Of two lines that want one key the later gives way, and its command keeps its own keys")
  func clash() {
    let file = KeyFile("zoom = <F3>\nwhy = <F3>\n")
    #expect(file.problems.map(\.reason) == [.taken(.key(.function(3)), by: "zoom")])
    #expect(file.keymap.command(for: .char("O"), at: .plan)?.id == "why")
  }

  @Test("A line that gives way gives its old key back, even to the loss of a third")
  func chain() {
    // The second can't have x; its own r is then taken from the first.
    let file = KeyFile("addNote = r\nchangeRole = x\n")
    #expect(file.problems.map(\.line) == [1, 2])
    #expect(file.keymap.command(for: .char("r"), at: .plan)?.id == "changeRole")
    #expect(file.keymap.command(for: .char("b"), at: .plan)?.id == "addNote")
  }

  @Test("Whatever a file holds, no key has two commands and every command has a key")
  func anyFile() {
    var random = RecordSource(seed: 11)
    let keys = ["x", "t", "<F2>", "gx", "g", "<C-c>", "=", "#", "<Up>", "ç", "e\u{301}", "🇫🇷", "<"]
    for _ in 0..<15 {
      let lines = (0..<12).map { _ in
        let command = CommandTable.all.randomElement(using: &random)?.id ?? ""
        let some = (0..<3).map { _ in keys.randomElement(using: &random) ?? "" }
        return "\(command) = \(some.joined(separator: " "))"
      }
      let keymap = KeyFile(lines.joined(separator: "\n")).keymap
      for command in CommandTable.all {
        #expect(!keymap.keys(of: command).isEmpty)
        for place in Place.all where command.places.contains(place) {
          for stroke in keymap.keys(of: command) where stroke.isKey(at: place) {
            #expect(keymap.command(for: stroke, at: place)?.id == command.id)
          }
        }
      }
    }
  }

  @Test("Lines that are not followed are shown at the start, until Esc")
  func told() throws {
    var stage = Stage(Fixture.smallEvent())
    stage.take("rien = u\nredo = x\nhelp = <F2>")
    let text = stage.screen.text
    #expect(text.contains("2 lignes du fichier de touches ne sont pas suivies"))
    #expect(text.contains("/home/camille/.config/jourj/keys"))
    #expect(text.contains("ligne 1"))
    #expect(text.contains("aucune commande ne s'appelle « rien »"))
    #expect(text.contains("la touche x est celle de « supprimer » (delete)"))
    try stage.play("<Esc>")
    #expect(!stage.screen.text.contains("ligne 1"))
    #expect(stage.row(35).hasSuffix("F2 aide"))
  }

  @Test("The last row, the pop-up of g, the help and the hints show the keys as they are")
  func shown() throws {
    var stage = Stage(Fixture.smallEvent())
    stage.take("undo = <F2>\nhelp = <F3>\nmoveLater = <F4>\nview3 = g0\nquit = <F10>")
    #expect(stage.row(35).contains("H F4 déplacer"))
    #expect(stage.row(35).hasSuffix("F2 défaire   F3 aide"))
    try stage.play("g")
    #expect(stage.screen.text.contains("0  Tableau"))
    try stage.play("<Esc>?")
    #expect(stage.detail == " ? ne fait rien ici · F3 montre les touches")
    try stage.play("<F3>d\u{E9}faire")
    #expect(stage.screen.text.contains("F2            défaire"))
    try stage.play("<Esc><C-c>")
    #expect(stage.detail == " F10 pour quitter")
  }
}

extension Stage {
  /// Takes a key file of this text.
  fileprivate mutating func take(_ text: String) {
    change { $0.take(KeyFile(text), at: "/home/camille/.config/jourj/keys") }
  }
}
