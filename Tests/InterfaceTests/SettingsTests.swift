import Interface
import Planning
import Rendering
import TestSupport
import Testing
import Wording

@Suite("What a person settles")
struct SettingsTests {
  @Test("Each setting is a line; what is not said holds as ever")
  func reading() {
    let file = SettingsFile("# chez moi\ntheme = light\n\nmouse=non\n")
    #expect(file.problems.isEmpty)
    #expect(file.settings.theme == .light)
    #expect(!file.settings.usesMouse)
    #expect(file.settings.usesUnicode)
  }

  @Test(
    "What can't be followed is told by its line, and the rest holds",
    arguments: [
      ("theme dark", .notALine("theme dark")), ("colour = red", .unknownName("colour")),
      ("unicode = peut-être", .unknownValue("peut-être", of: .unicode)),
      ("unicode =", .unknownValue("", of: .unicode)), ("theme = dark", .repeated(.theme, line: 1)),
    ] as [(String, SettingsFile.Reason)]
  )
  func problems(line: String, reason: SettingsFile.Reason) {
    let file = SettingsFile("theme = light\n\(line)\nmouse = no\n")
    #expect(file.problems.map(\.line) == [2])
    #expect(file.problems.map(\.reason) == [reason])
    #expect(file.settings.theme == .light)
    #expect(!file.settings.usesMouse)
  }

  @Test("A change leaves remarks and lines that are not understood as they are")
  func writing() {
    var file = SettingsFile("# chez moi\nbidule = 3\ntheme = light\n")
    var settings = file.settings
    settings.theme = .mono
    settings.usesUnicode = false
    file.change(to: settings)
    #expect(file.text == "# chez moi\nbidule = 3\ntheme = mono\nunicode = no\n")
    #expect(SettingsFile(file.text).settings == settings)
  }

  @Test(
    "On screen a key goes through the colours, and the file is kept",
    arguments: ViewID.allCases
  )
  func onScreen(view: ViewID) throws {
    var stage = Stage(Fixture.smallEvent(), view: view)
    try stage.play(",t")
    #expect(stage.screen.text.contains("couleurs") && stage.screen.text.contains("fond sombre"))
    try stage.play("ts")
    #expect(stage.screen.text.contains("fond clair"))
    #expect(stage.effects.last == .keepSettings("theme = light\nmouse = no\n"))
  }

  @Test("My role is one of the project's, chosen from the same menu")
  func myRole() throws {
    var stage = Stage(Fixture.smallEvent())
    let before = stage.state.project
    let other = try #require(before.roles.first { !$0.isMine })
    try stage.play(",r\(other.title)<Enter>")
    #expect(stage.state.project.roles.filter(\.isMine).map(\.id) == [other.id])
    try stage.play("u")
    #expect(stage.state.project == before)
  }

  @Test("Lines that are not followed are told when the program starts, beside those of the keys")
  func told() {
    var stage = Stage(Fixture.smallEvent())
    stage.change { state in
      state.take(KeyFile("rien"), at: "/home/x/keys")
      state.take(SettingsFile("theme = bleu"), at: "/home/x/settings")
    }
    let text = stage.screen.text
    #expect(text.contains("ligne 1") && text.contains("« bleu » n'est pas l'un des choix"))
    #expect(text.contains("/home/x/keys"))
  }
}
