import Interface
import Planning
import Rendering
import Storage
import TestSupport
import Testing
import Wording

@Suite("The palette and the line of commands")
struct CommandListTests {
  @Test("Ctrl-P finds any command by a part of its name, and Enter runs it")
  func palette() throws {
    var stage = Stage(Fixture.smallEvent())
    try stage.play("<C-p>termin<Enter>")
    #expect(stage.labels == ["Terminé\u{A0}: Demande d'occupation du domaine public"])
  }

  @Test("A command of another view is shown with its place; Enter brings that view, and no more")
  func otherView() throws {
    var stage = Stage(Fixture.smallEvent())
    try stage.play("8<C-p>plus longue")
    #expect(stage.row(stage.selectedRow).contains("Rétroplanning · Allonger la durée"))
    try stage.play("<Enter>")
    #expect(stage.state.view == .plan)
    #expect(stage.state.trial == nil)
    #expect(stage.detail == " « plus longue » est ici : touche +")
    try stage.play("+")
    #expect(stage.state.trial != nil)
  }

  @Test("A command of a screen that is not there says where it is done")
  func notThere() throws {
    var stage = Stage(Fixture.smallEvent())
    try stage.play("<C-p>lookAtPast<Enter>")
    #expect(stage.detail.contains("se fait ailleurs : historique"))
    #expect(stage.effects.isEmpty)
  }

  @Test("A typed key finds its command first", arguments: ["t", "x", "Ctrl-R", "g\u{A0}o"])
  func byKey(key: String) throws {
    var stage = Stage(Fixture.smallEvent())
    try stage.play("<C-p>" + key)
    #expect(stage.row(stage.selectedRow).contains(" \(key.asDrawn) "))
  }

  @Test("From a text that is read, the list goes back to the text")
  func reading() throws {
    var stage = Stage(Fixture.smallEvent())
    try stage.play("O")
    let text = stage.screen.text
    try stage.play("<C-p>")
    #expect(stage.screen.text != text)
    try stage.play("<Esc>")
    #expect(stage.screen.text == text)
    try stage.play("?<Esc>")
    #expect(stage.screen.text == text)
  }

  @Test("Looking for a command leaves a change on trial; running another verb accepts it first")
  func trial() throws {
    var stage = Stage(Fixture.smallEvent())
    try stage.play("++?<Esc><C-p><Esc>")
    #expect(stage.state.trial != nil)
    try stage.play("<C-p>copier<Enter>")
    #expect(stage.state.trial == nil)
    #expect(stage.labels.count == 1)
  }

  @Test("A name after : runs; Tab completes it; Backspace on an empty line leaves")
  func line() throws {
    var stage = Stage(Fixture.smallEvent())
    try stage.play(":term<Tab>")
    #expect(stage.screen.text.contains(":terminé"))
    try stage.play("<Enter>")
    #expect(stage.labels == ["Terminé\u{A0}: Demande d'occupation du domaine public"])
    try stage.play(":a<BS>")
    #expect(stage.state.overlay != nil)
    try stage.play("<BS>")
    #expect(stage.state.overlay == nil)
    try stage.play(":undo<Enter>")
    #expect(stage.effects.last == .undo)
  }

  @Test("What follows a name answers what the command asks: a line, a list, a menu")
  func answers() throws {
    var stage = Stage(Fixture.smallEvent())
    try stage.play(":date J-30<Enter>")
    #expect(stage.row(33).contains("J-30"))
    try stage.play("<Enter>")
    #expect(stage.labels.count == 1)
    try stage.play(":statut en cours<Enter><Enter>")
    #expect(stage.state.chosenTasks.map { stage.state.project.tasks[id: $0]?.state } == [.doing])
    try stage.play(":chercher tapis rouge<Enter>")
    #expect(stage.screen.text.contains("tapis rouge"))
    try stage.play("<Esc>:défaire tout<Enter>")
    #expect(stage.detail.contains("ne sait que faire de"))
    #expect(stage.labels.count == 2)
  }

  @Test(
    "Every command is found by its name and by its id, in both languages",
    arguments: Language.allCases
  )
  func everyName(language: Language) throws {
    let words = Words(language)
    for command in CommandTable.all {
      for text in [command.text(words).name, command.id] {
        var stage = Stage(Fixture.smallEvent(), columns: 160, language: language)
        stage.send(.input(.key(.control("p"))))
        stage.send(.input(.paste(text)))
        // Two commands may have one name: then both are there, one under the other.
        let here = stage.row(stage.selectedRow) + stage.row(stage.selectedRow + 1)
        #expect(
          here.contains(command.nameAsListed(words)),
          "\(command.id)"
        )
      }
    }
  }

  /// The keys that lead to each place with commands of its own.
  private static let ways: [(keys: String, place: Place)] = [
    ("7", .laterView), ("1", .today), ("2", .plan), ("3", .board), ("3<Tab>", .cards),
    ("4", .suppliers), ("5", .runSheet), ("5<Tab>", .log), ("1R", .review), ("2ti", .history),
    ("2ti<Enter>", .past), ("2O", .reading), ("5", .live),
    ("gT", .triage), ("gn", .directory), ("2", .cells),
  ]

  @Test(
    "The help of each place lists all that applies there, by key and name",
    arguments: Language.allCases,
    ways
  )
  private func everyHelp(language: Language, way: (keys: String, place: Place)) throws {
    let words = Words(language)
    let project = try Demo.project(today: Fixture.day(3, 2))
    var stage = Stage(project, columns: 160, rows: 200, language: language)
    // The run sheet is live on day J alone.
    if way.place == .live, let dayJ = project.settings.dayJ {
      stage.send(.tick(Moment(dayJ, minute: 600)))
    }
    try stage.play(way.keys)
    // Cells show once they are pasted.
    if way.place == .cells { stage.send(.input(.paste("Tâche\tDurée\nAffiche\t3 j\n"))) }
    try #require(stage.state.place == way.place)
    try stage.play("?")
    let text = stage.screen.text
    for command in CommandTable.all where command.places.contains(way.place) {
      let keys = Keymap.standard.keys(of: command).filter { $0.isKey(at: way.place) }
      #expect(text.contains(command.nameAsListed(words)), "\(command.id)")
      #expect(!keys.isEmpty, "\(command.id)")
      #expect(text.contains(Keymap.standard.name(of: command.id, words).asDrawn), "\(command.id)")
    }
  }

  @Test("Every place is one that some keys lead to, but where letters are typed")
  func everyPlace() {
    #expect(Set(Self.ways.map(\.place)).union([.asking]) == Set(Place.all))
  }

  @Test(
    "What follows a command's name is said back before Enter: dates, roles, states, and what is neither",
    arguments: [
      ("date demain", "mar. 3 mars"), ("date J-30", "7 mai"),
      ("date bientôt", "n'est pas une date"),
      ("responsable rég", "égie"), ("statut en cours", "en cours"),
      ("responsable xyz", "rien ne correspond"), ("terminé demain", "ne sait que faire"),
    ]
  )
  func echo(typed: String, said: String) throws {
    var stage = Stage(Fixture.smallEvent())
    try stage.play(":\(typed)")
    #expect(stage.detail.contains(said), "\(stage.detail)")
    #expect(stage.effects.isEmpty)
  }
}

extension Stage {
  /// The row that carries the selection bar of what is in front.
  fileprivate var selectedRow: Int {
    let rows = screen.rows
    return rows.indices.last { rows[$0].hasPrefix("▌") } ?? 0
  }
}

extension Command {
  /// Its name as lists show it.
  fileprivate func nameAsListed(_ words: Words) -> String {
    Shortening.cut(text(words).name, columns: 21, glyphs: .unicode).asDrawn
  }
}

extension String {
  /// The text as cells hold it, where every space is one.
  fileprivate var asDrawn: String { String(map { $0 == "\u{A0}" ? " " : $0 }) }
}
