import Interface
import Planning
import Rendering
import TestSupport
import Testing
import Wording

@Suite("The first start")
struct WelcomeTests {
  @Test("Eight times Enter makes the template's project of this year, and view 1 is in front")
  func allProposed() throws {
    var stage = try Stage()
    try stage.play("<Enter><Enter><Enter><Enter><Enter><Enter><Enter>")
    #expect(stage.effects.isEmpty)
    #expect(stage.screen.text.contains("Est-ce bien cela ?"))
    try stage.play("<Enter>")
    #expect(stage.state.welcome == nil)
    #expect(stage.state.view == .today)
    let settings = stage.state.project.settings
    #expect(settings.name == "Tous acteurs pour Dunkerque 2026")
    #expect(settings.dayJ == Fixture.day(6, 6))
    #expect(settings.start == Fixture.day(3, 2) && settings.end == Fixture.day(6, 19))
    #expect(stage.state.project.tasks.count == 123)
    #expect(stage.state.project.roles.filter(\.isMine).map(\.title) == ["Stagiaire"])
    #expect(!stage.canUndo)
  }

  @Test("Each answer is echoed as it was understood, and stands beneath the next question")
  func echoes() throws {
    var stage = try Stage()
    try stage.play("<Enter>projet<Enter>lun 9 mars<Enter>fin juin")
    #expect(stage.screen.text.contains("mar. 30 juin 2026, 17 semaines de stage"))
    try stage.play("<Enter>13/6")
    let text = stage.screen.text
    #expect(text.contains("sam. 13 juin 2026, dans 103 jours"))
    #expect(text.contains("jeu. 14 mai"))
    #expect(text.contains("✓ Mon rôle   Chef·fe de projet"))
    #expect(text.contains("✓ Stage      lun. 9 mars 2026 → mar. 30 juin 2026"))
    try stage.play("<Enter>")
    #expect(stage.screen.text.contains("ven. 29 mai 2026, J-15"))
    #expect(stage.screen.text.contains("Proposé : le dernier vendredi de mai. DEF-11, DEF-12, D02"))
    try stage.play("<Enter><Enter><Enter>")
    let project = stage.state.project
    #expect(project.tasks.first { $0.code == "DEF-12" }?.finish == .onDay(-15))
    #expect(project.tasks.first { $0.code == "DEF-11" }?.finish == .offset(-18))
    #expect(project.settings.periods.first { $0.title == "Fête des voisins" }?.from == .may29)
    #expect(project.roles.filter(\.isMine).map(\.title) == ["Chef·fe de projet"])
    let opening = try #require(project.tasks.first { $0.code == "DEF-12" })
    #expect(stage.state.outlook.schedule.conflicts.allSatisfy { $0.task != opening.id })
  }

  @Test("Next year's dates are proposed once this year's day J is past, and the name follows")
  func nextYear() throws {
    var stage = try Stage()
    try stage.play("<Enter><Enter><Enter><Enter>5/6/2027<Enter>")
    #expect(stage.screen.text.contains("ven. 28 mai 2027, J-8"))
    try stage.play("<Enter><Enter><Enter>")
    #expect(stage.state.project.settings.name == "Tous acteurs pour Dunkerque 2027")
    #expect(stage.state.project.settings.edition == "2027")
  }

  @Test("What can't be read says why, keeps the text and stays in front")
  func unreadable() throws {
    var stage = try Stage()
    try stage.play("<Enter><Enter>31/2<Enter>")
    #expect(stage.screen.text.contains("« 31/2 » : ce jour n'existe pas"))
    #expect(stage.screen.text.contains("3 sur 8"))
    try stage.play("<C-u>lun<Enter>1/3<Enter>")
    #expect(stage.screen.text.contains("avant le premier jour, lun. 9 mars 2026"))
    #expect(stage.screen.text.contains("4 sur 8"))
  }

  @Test(
    "One goes back and forth: what was typed stays, what was proposed follows what is before it"
  )
  func backAndForth() throws {
    var stage = try Stage()
    try stage.play("<Enter><Enter><Enter>30/6<Enter><Enter>")
    #expect(stage.screen.text.contains("6 sur 8"))
    try stage.play("<S-Tab><C-u>13/6<Up>")
    #expect(stage.screen.text.contains("30/6"))
    try stage.play("<Down>")
    #expect(stage.screen.text.contains("13/6"))
    try stage.play("<Enter><Enter>")
    #expect(stage.screen.text.contains("7 sur 8"))
    try stage.play(String(repeating: "<S-Tab>", count: 12))
    #expect(stage.screen.text.contains("1 sur 8"))
  }

  @Test("A name that the template does not have becomes a role of one's own, the first of all")
  func newRole() throws {
    var stage = try Stage()
    try stage.play("<Enter>Chargée de mission")
    #expect(stage.screen.text.contains("nouveau rôle : Chargée de mission"))
    try stage.play("<Enter><Enter><Enter><Enter><Enter><Enter><Enter>")
    let roles = stage.state.project.roles
    #expect(roles.count == 36)
    #expect(roles.first?.title == "Chargée de mission")
    #expect(roles.filter(\.isMine).count == 1 && roles.first?.isMine == true)
  }

  @Test("The empty template asks for a role and a name, and has no other day")
  func empty() throws {
    var stage = try Stage()
    try stage.play("é")
    #expect(stage.screen.text.contains("2 sur 7"))
    try stage.play("<Enter>")
    #expect(stage.screen.text.contains("2 sur 7"))
    try stage.play("Stagiaire<Enter><Enter><Enter><Enter><Enter>")
    #expect(stage.screen.text.contains("6 sur 7"))
    try stage.play("Fête du port<Enter><Enter>")
    let project = stage.state.project
    #expect(project.settings.name == "Fête du port")
    #expect(project.settings.edition == nil)
    #expect(project.settings.dayJ == Fixture.day(6, 6))
    #expect(project.tasks.isEmpty && project.roles.map(\.title) == ["Stagiaire"])
  }

  @Test("Esc leaves from every screen, and nothing is made", arguments: 0..<8)
  func leaving(step: Int) throws {
    var stage = try Stage()
    try stage.play(String(repeating: "<Enter>", count: step) + "<Esc>")
    #expect(stage.effects == [.quit])
  }

  @Test("Where the project can't be made, the last screen stays and says why")
  func failing() throws {
    var stage = try Stage()
    try stage.play(String(repeating: "<Enter>", count: 7))
    stage.send(.notCreated("Le disque est plein."))
    #expect(stage.screen.text.contains("Le disque est plein."))
    try stage.play("<S-Tab>")
    #expect(!stage.screen.text.contains("Le disque est plein."))
  }

  @Test("Whatever is pressed or pasted, nothing traps, and only a whole answer makes a project")
  func random() throws {
    let keys = try Key.sequence(
      "<Enter><Tab><S-Tab><Up><Down><Left><Right><BS><Del><C-u><C-w>12é&jkq/sta29/5J-8S22+3j"
    )
    var random = SplitMix64(seed: 3)
    for _ in 0..<40 {
      var stage = try Stage()
      for _ in 0..<60 where stage.state.welcome != nil {
        switch Int.random(in: 0..<30, using: &random) {
        case 0: stage.send(.input(.paste("12/5\u{202E}\u{7}\nfin")))
        case 1:
          let size = Size(
            columns: Int.random(in: 0..<200, using: &random),
            rows: Int.random(in: 0..<60, using: &random)
          )
          stage.send(.input(.resize(size)))
        default:
          stage.send(.input(.key(keys.randomElement(using: &random) ?? .enter)))
        }
        #expect(stage.screen.size == stage.state.size)
      }
      guard stage.state.welcome == nil else { continue }
      let settings = stage.state.project.settings
      let (start, end) = (try #require(settings.start), try #require(settings.end))
      #expect(start <= end && settings.dayJ != nil && !settings.name.isEmpty)
      #expect(stage.state.project.roles.filter(\.isMine).count == 1)
    }
  }
}

extension Day {
  fileprivate static let may29 = Fixture.day(5, 29)
}
