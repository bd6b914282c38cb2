import Interface
import Rendering
import TestSupport
import Testing
import Wording

@Suite("The table of commands")
struct CommandTableTests {
  @Test("No key is bound twice at one place", arguments: Place.all)
  func unique(place: Place) {
    var owners: [Stroke: String] = [:]
    for command in CommandTable.all where command.places.contains(place) {
      for stroke in command.keys {
        #expect(owners[stroke] == nil, "\(stroke): \(owners[stroke] ?? "") and \(command.id)")
        owners[stroke] = command.id
      }
    }
  }

  @Test("Every command is reached by each of its keys, wherever it applies")
  func reachable() {
    for command in CommandTable.all {
      #expect(!command.keys.isEmpty, "\(command.id)")
      for place in Place.all where command.places.contains(place) {
        let keys = command.keys.filter { $0.isKey(at: place) }
        #expect(!keys.isEmpty, "\(command.id)")
        for stroke in keys {
          #expect(Keymap.standard.command(for: stroke, at: place)?.id == command.id)
        }
      }
    }
  }

  @Test("Every command has one name and a whole sentence", arguments: Language.allCases)
  func sentences(language: Language) {
    #expect(Set(CommandTable.all.map(\.id)).count == CommandTable.all.count)
    for command in CommandTable.all {
      let text = command.text(Words(language))
      #expect(!text.name.isEmpty)
      #expect(text.help.hasSuffix("."), "\(command.id): \(text.help)")
      #expect(text.help.first?.isUppercase == true, "\(command.id): \(text.help)")
    }
  }

  @Test("No default needs AltGr on a French keyboard")
  func frenchKeyboard() {
    let hard = Set("[]{}\\|~@#^`")
    for stroke in CommandTable.all.flatMap(\.keys) {
      if case .character(let character) = stroke.key {
        #expect(!hard.contains(character), "\(character)")
      }
    }
  }

  @Test(
    "The unshifted digits of AZERTY reach the views",
    arguments: [
      ("&", ViewID.today), ("é", .plan), ("\"", .board), ("'", .suppliers), ("(", .dayJ),
      ("è", .meetings), ("ç", .report), ("6", .challenges), ("8", .communication),
      ("ga", .today), ("gr", .plan), ("gj", .dayJ), ("gb", .report),
    ]
  )
  func azerty(keys: String, view: ViewID) throws {
    var stage = Stage(Fixture.smallEvent())
    try stage.play("3" + keys)
    #expect(stage.state.view == view)
  }

  @Test("After g, all that may follow is shown", arguments: [(40, 24), (80, 24), (120, 36)])
  func whichKey(columns: Int, rows: Int) throws {
    var stage = Stage(Fixture.smallEvent(), columns: columns, rows: rows)
    try stage.play("g")
    #expect(stage.screen.text.contains("a  Aujourd'hui"))
    #expect(stage.screen.text.contains("b  Bilan"))
    try stage.play("G")
    #expect(!stage.screen.text.contains("b  Bilan"))
  }

  @Test("The help filters as one types, and Enter runs its line")
  func help() throws {
    var stage = Stage(Fixture.smallEvent())
    try stage.play("?terminer")
    #expect(stage.screen.text.contains("Terminer la tâche"))
    #expect(!stage.screen.text.contains("Ajouter une tâche"))
    try stage.play("<Enter>")
    #expect(stage.labels == ["Terminé\u{A0}: Demande d'occupation du domaine public"])
  }

  @Test("A press of the mouse on an item of the last row runs its command")
  func mouse() throws {
    var stage = Stage(Fixture.smallEvent())
    let row = stage.row(35)
    let start = try #require(row.firstRange(of: "t terminé"))
    let x = row.distance(from: row.startIndex, to: start.lowerBound)
    stage.send(.input(.mouse(MouseEvent(.press(.left), at: Point(x: x + 4, y: 35)))))
    #expect(stage.labels == ["Terminé\u{A0}: Demande d'occupation du domaine public"])
    stage.send(.input(.mouse(MouseEvent(.press(.left), at: Point(x: x - 1, y: 35)))))
    #expect(stage.labels.count == 1)
  }

  @Test("Undo and help never drop from the last row", arguments: [40, 60, 80, 100, 120, 200])
  func bottomLine(columns: Int) {
    let stage = Stage(Fixture.smallEvent(), columns: columns, rows: 24)
    #expect(stage.row(23).contains("u défaire"))
    #expect(stage.row(23).contains("? aide"))
  }

  @Test("The help says the whole sentence of the selected line under the list")
  func wholeSentence() throws {
    var stage = Stage(Fixture.smallEvent(), columns: 80, rows: 24)
    try stage.play("?")
    #expect(stage.detail == " Ajouter une tâche après celle qui est choisie.")
  }

  @Test("A key that means nothing says so, and where keys are shown; leaving g says nothing")
  func unbound() throws {
    var stage = Stage(Fixture.smallEvent())
    try stage.play("0")
    #expect(stage.detail == " 0 ne fait rien ici · ? montre les touches")
    try stage.play("gz")
    #expect(stage.detail.contains("g z ne fait rien ici"))
    try stage.play("g<Esc>")
    #expect(!stage.detail.contains("ne fait rien"))
    #expect(stage.effects.isEmpty)
  }

  @Test("What can't be done just now is faint on the last row")
  func faint() throws {
    let readOnly = Stage(Fixture.smallEvent(), isReadOnly: true).screen
    let row = readOnly.size.rows - 1
    #expect(readOnly[1, row].style == Style(.faint, on: .panel))
    let open = Stage(Fixture.smallEvent()).screen
    #expect(open[1, row].style == Style(.head, on: .panel).bold)
    var onLot = Stage(Fixture.smallEvent())
    try onLot.play("gg")
    #expect(onLot.screen[1, row].style == Style(.head, on: .panel).bold)
    #expect(onLot.screen[14, row].style == Style(.faint, on: .panel))
  }

  @Test("What can't be done says why, and nothing happens")
  func obstacles() throws {
    var stage = Stage(Fixture.smallEvent())
    try stage.play("ggt")
    #expect(stage.detail.contains("aucune tâche n'est choisie"))
    try stage.play("j.")
    #expect(stage.detail.contains("rien à répéter"))
    var readOnly = Stage(Fixture.smallEvent(), isReadOnly: true)
    try readOnly.play("tx+d")
    #expect(readOnly.detail.contains("lecture seule"))
    #expect(readOnly.effects.isEmpty)
  }
}
