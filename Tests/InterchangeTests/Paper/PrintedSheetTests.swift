import Interchange
import Planning
import Testing
import Wording

@Suite("The printed run sheet")
struct PrintedSheetTests {
  private var project = Project()
  private let words = Words(.french)

  init() {
    project.settings.name = "Fête"
    project.settings.dayJ = Day(year: 2026, month: 6, day: 6)
    project.settings.zones = ["Scène", "Village"]
    project.settings.radioChannels = ["1 PC"]
    var stage = TeamRole(id: "stage")
    stage.title = "Régie"
    stage.phone = "03 53 01 00 11"
    stage.deputy = "adjoint·e"
    var mayor = TeamRole(id: "mayor")
    mayor.title = "Élu·e"
    project.roles = RecordList([stage, mayor])
    var change = Cue(id: "30")
    (change.code, change.title) = ("30", "Changement de plateau")
    (change.start, change.duration) = (WallHour(17, 45), 15)
    (change.zones, change.role) = (["Scène"], "stage")
    var speech = Cue(id: "31")
    (speech.code, speech.title) = ("31", "Discours")
    (speech.start, speech.duration, speech.isFixed) = (WallHour(18, 0), 30, true)
    (speech.zones, speech.role, speech.told) = (["Scène"], "mayor", ["stage"])
    (speech.top, speech.means) = ("TOP 4", "2 micros")
    var closing = Cue(id: "40")
    (closing.code, closing.title, closing.place) = ("40", "Fin du public", "Place")
    (closing.start, closing.isFixed, closing.role) = (WallHour(24, 30), true, "mayor")
    project.runSheet = RecordList([change, speech, closing])
  }

  private mutating func print(at time: Int = 540) throws {
    let next = SheetRevisions(project).next(
      id: RecordID("p\(project.prints.count)"),
      date: Day(year: 2026, month: 6, day: 1) ?? .first,
      time: time
    )
    project.prints.append(try #require(next))
  }

  private func markdown(_ extract: SheetExtract = .whole, since: Int? = nil) -> String {
    PrintedSheet(extract, of: project, since: since, words).paper.markdown
  }

  @Test("The first print: every row, an empty column for real hours, phones and channels")
  mutating func first() throws {
    try print()
    #expect(
      markdown()
        == """
        # Conducteur · Fête

        sam. 6 juin 2026 · révision 1 du lun. 1er juin 2026 à 09:00

        |  | N° | Début |  | Durée | Fin | Action | Zone, lieu | Qui | Top | Début réel | Fin réelle | Fait |
        | --- | --- | --- | --- | --: | --: | --- | --- | --- | --- | --- | --- | --- |
        |  | 30 | **17:45** |  | 15 min | 18:00 | Changement de plateau | Scène | Régie |  |  |  | ☐ |
        |  | 31 | **18:00** | F | 30 min | 18:30 | Discours — prévenir : Régie · moyens : 2 micros | Scène | Élu·e | TOP 4 |  |  | ☐ |
        |  | 40 | **00:30 (+1)** | F | jalon |  | Fin du public | tout le site — Place | Élu·e |  |  |  | ☐ |

        F : heure fixe, à tenir

        ### Téléphones

        | Qui | Téléphone | Suppléance |
        | --- | --- | --- |
        | Régie | **03 53 01 00 11** | adjoint·e |

        ### Canaux radio

        |  |
        | --- |
        | 1 PC |

        """.spaced
    )
  }

  @Test("The second print says what changed since the first, on top and in the table")
  mutating func second() throws {
    try print()
    project.runSheet.update("30") { $0.start = WallHour(17, 53) }
    project.runSheet.update("31") { cue in
      cue.zones = ["Village"]
      cue.title = "Discours et résultats"
    }
    project.runSheet.remove("40")
    var raffle = Cue(id: "47")
    (raffle.code, raffle.title) = ("47", "Tombola")
    (raffle.start, raffle.duration) = (WallHour(19, 30), 20)
    project.runSheet.append(raffle)
    try print(at: 1_000)
    let page = markdown()
    #expect(page.contains("révision 2 du lun. 1er juin 2026 à 16:40".spaced))
    #expect(
      page.contains(
        """
        ## Ce qui change depuis la révision 1 du lun. 1er juin 2026 à 09:00

        - 30 Changement de plateau : **17:45 → 17:53**
        - 31 Discours et résultats : **lieu : Scène → Village · s'appelait « Discours »**
        - 47 Tombola (19:30, tout le site) : **ajoutée**
        - 40 Fin du public (00:30 (+1), tout le site, Place) : **retirée**

        """.spaced
      )
    )
    #expect(
      page.contains(
        "| **≠** | 30 | **17:53** |  | 15 min | **18:08** | Changement de plateau |".spaced
      )
    )
    #expect(page.contains("| **+** | 47 | **19:30** |"))
    #expect(page.contains("**Discours et résultats** — prévenir".spaced))
    #expect(!page.contains("| 40 |"))
  }

  @Test("An extract tells what concerns it, and what no longer does")
  mutating func extracts() throws {
    try print()
    project.runSheet.update("31") { $0.zones = ["Village"] }
    try print()
    let stage = markdown(.zone("Scène"))
    #expect(stage.contains("31 Discours : **lieu : Scène → Village**".spaced))
    #expect(stage.contains("Changement de plateau") && !stage.contains("| 31 |"))
    #expect(stage.contains("Fin du public"), "what concerns the whole site")
    let direction = markdown(.role("stage"))
    #expect(direction.contains("| 30 |") && direction.contains("| 31 |"))
    #expect(!direction.contains("Fin du public"))
    project.runSheet.update("30") { $0.start = WallHour(17, 40) }
    #expect(markdown(.role("mayor")).contains("Rien ne change ici depuis la révision 2".spaced))
  }

  @Test("A print that is not counted says that it is a draft")
  mutating func draft() throws {
    #expect(markdown().contains("sam. 6 juin 2026 · brouillon\n".spaced))
    try print()
    project.runSheet.update("30") { $0.start = WallHour(17, 40) }
    #expect(markdown().contains("brouillon, modifié depuis la révision 1".spaced))
    #expect(markdown().contains("**17:45 → 17:40**"))
    try print()
    project.runSheet.update("30") { $0.start = WallHour(17, 50) }
    try print()
    #expect(markdown().contains("**17:40 → 17:50**"))
    #expect(markdown(since: 1).contains("**17:45 → 17:50**"))
  }

  @Test("Rows of several days stand under their day")
  mutating func days() throws {
    var setUp = Cue(id: "01")
    (setUp.title, setUp.day, setUp.start, setUp.duration) = ("Montage", -1, WallHour(9, 0), 240)
    project.runSheet.append(setUp)
    let page = markdown()
    #expect(page.contains("**La veille · ven. 5 juin 2026**".spaced))
    #expect(page.contains("**J · sam. 6 juin 2026**".spaced))
    #expect(page.contains("| 4 h | 13:00 |".spaced))
  }
}

extension String {
  /// The text with the no-break spaces that French wants where the test has plain ones.
  fileprivate var spaced: String {
    var text = self
    for mark in [" :", "« ", " »", " min"] {
      text = text.replacing(mark, with: mark.replacing(" ", with: "\u{A0}"))
    }
    for (plain, spaced) in [
      ("révision 1", "révision\u{A0}1"), ("révision 2", "révision\u{A0}2"),
      ("sam. 6 juin 2026", "sam.\u{A0}6\u{A0}juin\u{A0}2026"),
      ("ven. 5 juin 2026", "ven.\u{A0}5\u{A0}juin\u{A0}2026"),
      ("lun. 1er juin 2026", "lun.\u{A0}1er\u{A0}juin\u{A0}2026"),
      ("00:30 (+1)", "00:30\u{A0}(+1)"), ("| 4 h", "| 4\u{A0}h"),
    ] {
      text = text.replacing(plain, with: spaced)
    }
    return text
  }
}
