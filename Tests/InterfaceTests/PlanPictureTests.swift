import Interface
import Planning
import Rendering
import Storage
import TestSupport
import Testing
import Wording

@Suite("The rétroplanning as a picture")
struct PlanPictureTests {
  @Test("80×24: title, slack and chart; the selected bar shows the time it may still take")
  func small() throws {
    var stage = Stage(Fixture.smallEvent(), columns: 80, rows: 24)
    try stage.play("j")
    expectScreen(
      stage,
      """
       JourJ  Fête de quartier              lun. 2 mars 2026  S10  J-96  ● enregistré
       1 Auj. 2 Rétroplanning  3 Tab. 4 Pres. 5 Jour J 6 Défis 7 Réu. 8 Com. 9 Bilan
      ─────────────────────────────────────────── auj. ▾──────────────────────────────
                                        ▏févr.        ▏mars           ▏avr.
        Volet / tâche             marge ▏06 07  08 09  10 11  12 13  14 15  16 17  18
        ▾ Administratif             0/3 ▏              │▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂
         ←■ Demande d'occupation…   0 j ▏              ██▌───────┐
      ▌   · Arrêté de circulation  11 j ▏              │  ╌╌╌╌╌╌╌└███████▌┐
          · Assurance…             35 j ▏              │                  │     █
        ▾ Technique…                0/3 ▏              │       ▂▂▂▂▂▂▂▂▂▂▂│▂▂▂▂▂▂▂▂▂▂
          · Plan d'implantation    12 j ▏              │       ███        │
          · Réserver la scène      55 j ▏              │                  │
         →· Montage                47 j ▏              │                  └──────────
        ▾ Communication             0/2 ▏              │                     ▂▂▂▂▂▂▂▂
          · Affiche                27 j ▏              │                     ▐█████▌
          ■ Fête                    0 j ▏              │
                                        ▏              │
                                        ▏              │
                                        ▏              │
                                        ▏              │
                                        ▏              │
      ────────────────────────────────────────────────────────────────────────────────
       ADM-02  Arrêté de circulation  mar. 24 mars → mar. 7 avr. · 10 j · à moi
       a ajouter…  d date…  HL déplacer  +- durée  o lier…  u défaire  ? aide
      """
    )
  }

  @Test("120×24 without colour: shapes tell the kinds, and a legend says how")
  func mono() throws {
    var stage = Stage(Fixture.smallEvent(), columns: 120, rows: 24, isMono: true)
    try stage.play("jjj")
    expectScreen(
      stage,
      """
       JourJ  Fête de quartier                                                      lun. 2 mars 2026  S10  J-96  ● enregistré
        1 Aujourd'hui  2 Rétroplanning  3 Tableau  4 Prestataires  5 Jour J  6 Défis  7 Réunions  8 Communication  9 Bilan
      ─────────────────────────────────────────────────────────────── auj. ▾──────────────────────────────────────────── J ▾──
                                                            ▏févr.        ▏mars           ▏avr.          ▏mai           ▏juin
        Volet / tâche                           fin  marge  ▏06 07  08 09  10 11  12 13  14 15  16 17  18 19  20 21  22 23
        ▾ Administratif                                0/3  ▏              ┆▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂                      ┃
          ■ Demande d'occupation du domaine…   J-92    0 j  ▏              ███                                             ┃
          · Arrêté de circulation              J-60   11 j  ▏              ┆          ▒▒▒▒▒▒▒▒                             ┃
          · Assurance (responsabilité…         J-45   35 j  ▏              ┆                        ▒                      ┃
      ▌ ▾ Technique et logistique                      0/3  ▏              ┆       ▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂┃
          · Plan d'implantation                J-75   12 j  ▏              ┆       ▒▒▒                                     ┃
          · Réserver la scène                   J-4   55 j  ▏              ┆                                           ▒▒▒ ┃
          · Montage                             J-2   47 j  ▏              ┆                                             ▒▒┃
        ▾ Communication                                0/2  ▏              ┆                     ▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂┃
          · Affiche                            J-40   27 j  ▏              ┆                     ▒▒▒▒▒▒▒                   ┃
          ■ Fête                                  J    0 j  ▏              ┆                                               ◆
                                                            ▏              ┆                                               ┃
                                                            ▏              ┆                                               ┃
                                                            ▏              ┆                                               ┃
                                                            ▏              ┆                                               ┃
                                                            ▏              ┆                                               ┃
      ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
       Technique et logistique  0/3 fait · mer. 18 mars → jeu. 4 juin            ▒ prévu   ━ fait   █ critique   ▚ en retard
       a ajouter…   d date…   HL déplacer   +- durée   o lier…   O pourquoi   z zoom   t terminé   u défaire   ? aide
      """
    )
  }

  @Test("200×18 by days: who and dates have room, and the selected bar stays in view")
  func byDays() throws {
    var stage = Stage(Fixture.smallEvent(), columns: 200, rows: 18)
    try stage.play("jjz")
    expectScreen(
      stage,
      """
       JourJ  Fête de quartier                                                                                                                                      lun. 2 mars 2026  S10  J-96  ● enregistré
        1 Aujourd'hui  2 Rétroplanning  3 Tableau  4 Prestataires  5 Jour J  6 Défis  7 Réunions  8 Communication  9 Bilan
      ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
                                                                                      ▏avr.                                                                 ▏mai
        Volet / tâche                         qui                 dates    fin  marge ▏ 8  9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30  1  2  3  4  5  6  7  8  9 10 11 12 13 14 15 16
        ▾ Administratif                                                           0/3 ▏▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂
          ■ Demande d'occupation du domaine…  moi             2/3 → 6/3   J-92    0 j ▏
          · Arrêté de circulation             moi            24/3 → 7/4   J-60   11 j ▏
      ▌   · Assurance (responsabilité civile) moi           21/4 → 22/4   J-45   35 j ▏╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌██████
        ▾ Technique et logistique                                                 0/3 ▏▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂
          · Plan d'implantation               Régie         18/3 → 23/3   J-75   12 j ▏
          · Réserver la scène                 Régie          29/5 → 2/6    J-4   55 j ▏
          · Montage                           Régie           3/6 → 4/6    J-2   47 j ▏
        ▾ Communication                                                           0/2 ▏                        ▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂
          · Affiche                           moi           16/4 → 27/4   J-40   27 j ▏                        ████████████████████████████████████
      ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
       ADM-03  Assurance (responsabilité civile)  mar. 21 → mer. 22 avr. · 2 j · à moi · butoir sam. 6 juin (dans 65 j)
       a ajouter…   d date…   HL déplacer   +- durée   o lier…   O pourquoi   z zoom   t terminé   w en attente de…   i historique   u défaire   ? aide
      """
    )
  }

  @Test("60×14: what is left is the tree, slack and some weeks")
  func narrow() throws {
    var stage = Stage(Fixture.smallEvent(), columns: 60, rows: 14)
    try stage.play("")
    expectScreen(
      stage,
      """
       JourJ  Fête de quartier     lun. 2 mars 2026  S10  J-96  ●
       1  2 Rétroplanning  3  4  5  6  7  8  9
      ──────────────────────────────────── auj. ▾─────────────────
                                        ▏févr. ▏mars
        Volet / tâche             marge ▏08 09  10 11  12 13  14
        ▾ Administratif             0/3 ▏       │▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂
      ▌   ■ Demande d'occupation…   0 j ▏       ██▌┐
         →· Arrêté de circulation  11 j ▏       │  └───────██████
          · Assurance…             35 j ▏       │
        ▾ Technique…                0/3 ▏       │       ▂▂▂▂▂▂▂▂▂
          · Plan d'implantation    12 j ▏       │       ███
      ────────────────────────────────────────────────────────────
       ADM-01  Demande…  lun. 2 → ven. 6 mars · à moi
       a ajouter…  d date…  HL déplacer  u défaire  ? aide
      """
    )
  }

  @Test("120×16 by weeks: a cell a day")
  func byWeeks() throws {
    var stage = Stage(Fixture.smallEvent(), columns: 120, rows: 16)
    try stage.play("zz")
    expectScreen(
      stage,
      """
       JourJ  Fête de quartier                                                      lun. 2 mars 2026  S10  J-96  ● enregistré
        1 Aujourd'hui  2 Rétroplanning  3 Tableau  4 Prestataires  5 Jour J  6 Défis  7 Réunions  8 Communication  9 Bilan
      ───────────────────────────────────────────────────────────── auj. ▾────────────────────────────────────────────────────
                                                            ▏févr.      ▏mars                          ▏avr.
        Volet / tâche                           fin  marge  ▏     09     10     11     12     13     14     15     16     17
        ▾ Administratif                                0/3  ▏            │▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂
      ▌   ■ Demande d'occupation du domaine…   J-92    0 j  ▏            █████┐
         →· Arrêté de circulation              J-60   11 j  ▏            │    └────────────────███████████████
          · Assurance (responsabilité…         J-45   35 j  ▏            │                                                 ██
        ▾ Technique et logistique                      0/3  ▏            │               ▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂
          · Plan d'implantation                J-75   12 j  ▏            │               ██████
          · Réserver la scène                   J-4   55 j  ▏            │
          · Montage                             J-2   47 j  ▏            │
      ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
       ADM-01  Demande d'occupation du domaine public  lun. 2 → ven. 6 mars · 5 j · à moi · butoir lun. 23 mars (dans 15 j)
       a ajouter…   d date…   HL déplacer   +- durée   o lier…   O pourquoi   z zoom   t terminé   u défaire   ? aide
      """
    )
  }

  @Test("What is tried shows its new figures beside its old place")
  func trial() throws {
    var stage = Stage(Fixture.smallEvent())
    try stage.play("jLLLLL")
    #expect(
      stage.row(7).hasPrefix("▌   · Arrêté de circulation              J-53   16 j  ▏")
    )
    #expect(stage.row(7).contains("╌╌▁▁└▐███████"))
  }

  @Test("The selected row lies on its ground, its title in bold; urgency is colour and weight")
  func styles() throws {
    var stage = Stage(Fixture.smallEvent(), columns: 120, rows: 20)
    try stage.play("j")
    let styles = stage.screen.styles
    for run in [
      "row 7, 0–0: accent on selEdge bold", "row 7, 6–26: head on sel bold",
      "row 6, 4–4: critical bold", "row 6, 49–51: critical bold figure",
      "row 6, 69–71: critical bold", "row 5, 117–117: dayJ bold", "row 5, 69–69: today",
      "row 0, 101–104: dayJ bold", "row 0, 107–118: done", "row 1, 17–31: head on chip bold",
    ] {
      #expect(styles.contains(run), "\(run)")
    }
  }

  @Test("Late tasks are counted on the tab, marked, and the time lost is seen")
  func late() throws {
    var stage = Stage(Fixture.smallEvent())
    stage.send(.tick(Moment(Fixture.day(3, 16))))
    #expect(stage.row(1).contains("1 Aujourd'hui 1"))
    #expect(stage.row(6).contains("! Demande d'occupation"))
    #expect(stage.row(6).contains("╌!"))
    #expect(stage.row(6).contains("−10 j"))
  }

  @Test("Where the selected bar is out of view, an arrow says which way it lies")
  func wayToBar() throws {
    var stage = Stage(Fixture.smallEvent(), columns: 80, rows: 24)
    try stage.play("jjjjj")
    #expect(stage.row(11).contains("Réserver la scène"))
    #expect(stage.row(11).hasSuffix("→"))
    #expect(!stage.row(12).hasSuffix("→"))
    try stage.play("<Right><Right><Right><Right><Right><Right>kk<Up><Up>")
    #expect(stage.row(7).contains("▏←"))
  }

  @Test("Of a late line one figure is red: its slack")
  func oneRedFigure() {
    var stage = Stage(Fixture.smallEvent())
    stage.send(.tick(Moment(Fixture.day(3, 16))))
    #expect(stage.screen[44, 6].style == Style(.text, on: .sel).bold)
    #expect(stage.screen[51, 6].style.role == .late)
  }

  @Test("At 80 columns a count on a tab puts the names closer together, and keeps them")
  func tabsWithCount() {
    var stage = Stage(Fixture.smallEvent(), columns: 80, rows: 24)
    stage.send(.tick(Moment(Fixture.day(3, 16))))
    #expect(
      stage.row(1)
        == " 1 Auj. 1  2 Rétro  3 Tab. 4 Pres. 5 Jour J 6 Défis 7 Réu. 8 Com. 9 Bilan"
    )
  }

  @Test("What is done is filled and said, and its title steps back")
  func done() throws {
    var stage = Stage(Fixture.smallEvent())
    try stage.play("t")
    #expect(stage.row(6).contains("✓ Demande d'occupation"))
    #expect(stage.row(6).contains("fait"))
    #expect(stage.row(5).contains("1/3"))
  }

  @Test("Folding a lot leaves its own row; ← and → do it, and Tab does all at once")
  func folding() throws {
    var stage = Stage(Fixture.smallEvent())
    try stage.play("k<Left>")
    #expect(stage.row(5).contains("▸ Administratif"))
    #expect(stage.row(6).contains("▾ Technique"))
    try stage.play("<Right>")
    #expect(stage.row(6).contains("Demande"))
    try stage.play("<S-Tab>")
    #expect(stage.row(7).contains("▸ Communication"))
  }

  @Test("The title bar drops words in turn, never J-n", arguments: [40, 50, 60, 70, 80, 100, 160])
  func titleBar(columns: Int) {
    let stage = Stage(Fixture.smallEvent(), columns: columns, rows: 12)
    #expect(stage.row(0).contains("J-96"))
    #expect(stage.row(0).contains("●"))
    #expect(TextWidth.of(stage.row(0)) < columns)
  }

  @Test("An edit that is not on the disk shows a hollow dot; one that can't be is a banner")
  func saving() {
    var stage = Stage(Fixture.smallEvent())
    stage.send(.saveStatus(.saving))
    #expect(stage.row(0).hasSuffix("○"))
    stage.send(.saveStatus(.failing(unsaved: 3, reason: "disque plein")))
    #expect(stage.row(0) == " NON ENREGISTRÉ : 3 modifications · disque plein")
    stage.send(.saveStatus(.saved))
    #expect(stage.row(0).hasSuffix("● enregistré"))
  }

  @Test(
    "With the frame that shows an edit the dot is hollow, in its place, until all is on the disk"
  )
  func hollowAtOnce() throws {
    var stage = Stage(Fixture.smallEvent())
    stage.isSlow = true
    let dot = try #require(stage.row(0).firstIndex(of: "●"))
    for keys in ["jt", "u", "<C-r>"] {
      try stage.play(keys)
      #expect(stage.row(0)[dot] == "○")
      stage.send(.saveStatus(.saved))
      #expect(stage.row(0).hasSuffix("● enregistré"))
    }
    // To move is not to edit.
    try stage.play("j")
    #expect(stage.row(0).hasSuffix("● enregistré"))
  }

  @Test(
    "A terminal too small says how small it may be",
    arguments: [(39, 24), (80, 9), (1, 1), (0, 0)]
  )
  func tooSmall(columns: Int, rows: Int) {
    let stage = Stage(Fixture.smallEvent(), columns: columns, rows: rows)
    #expect(columns < 20 || stage.row(0).contains("terminal trop petit"))
  }

  @Test(
    "The demonstration fits any screen, in both languages, with and without colours and Unicode",
    arguments: [(80, 24), (100, 30), (120, 36), (160, 45), (200, 60)],
    Language.allCases
  )
  func demonstration(size: (columns: Int, rows: Int), language: Language) throws {
    let project = try Demo.project(today: Fixture.day(3, 2))
    for isMono in [false, true] {
      for glyphs in GlyphSet.allCases {
        var stage = Stage(
          project,
          columns: size.columns,
          rows: size.rows,
          language: language,
          isMono: isMono,
          glyphs: glyphs
        )
        for keys in ["", "z", "z", "z", "Z", "G", "?", "<Esc>O", "<Esc>e"] {
          try stage.play(keys)
          let rows = stage.screen.rows
          for row in rows[..<(size.rows - 3)] where !row.hasSuffix("─") && !row.hasSuffix("-") {
            #expect(TextWidth.of(row) < size.columns, "\(row)")
          }
          if glyphs == .ascii, keys.isEmpty {
            let drawn = Set("▏▌▒█▂─━│┃◐✓◆■»▾▸●").intersection(rows.joined())
            #expect(drawn.isEmpty, "\(drawn)")
          }
        }
      }
    }
  }
}
