import Interface
import Planning
import Rendering
import TestSupport
import Testing

@Suite("The boards as pictures")
struct BoardPictureTests {
  @Test(
    "80×24: titles take a second row rather than be cut, limits follow a slash; a lane is selected across all columns"
  )
  func small() throws {
    var stage = Stage(Fixture.boardsUnderWay(), columns: 80, rows: 24)
    try stage.play("3j")
    expectScreen(
      stage,
      """
       JourJ  Fête de quartier              lun. 2 mars 2026  S10  J-96  ● enregistré
       1 Auj. 1  2 Rétro 3 Tableau  4 Pres. 5 Jour J 6 Défis 7 Réu. 8 Com. 9 Bilan
      ── Tâches · 8 cartes ──────────────────────────────────────── Couloirs : volets
        À faire          3 En cours     ! 2/1 En attente     2/5 Fait             1
        ────────────────── ━━━━━━━━━━━━━━━━━━ ────────────────── ──────────────────
        ▾ Administratif
        ▎ Arrêté           ▎ Demande                             ▎ Assurance
        ▎ 4/12        J-60 ▎ d'occupation…                       ▎ (responsabilité…
                           ▎ 3/4      ! J-120                    ▎ moi      ✓ J-113

      ▌ ▾ Technique et logistique
        ▎ Montage          ▎ Plan             ▎ Réserver la
        ▎ Régie        J-2 ▎ d'implantation   ▎ scène
                           ▎ Régie       J-75 ▎ ‖ loueur     J-4

        ▾ Communication
        ▎ Fête                                ▎ Affiche
        ▎ moi            J                    ▎ ‖ imprimeur J-40



      ────────────────────────────────────────────────────────────────────────────────
       Technique et logistique  À faire 1 · En cours 1 · En attente 1 · Fait 0
       HL colonne  JK ordre  Entrée ouvrir  t terminé  m vers…  u défaire  ? aide
      """
    )
  }

  @Test(
    "120×36: who, J-n, checklists, whom we wait for; a column over its limit is seen three ways"
  )
  func desk() throws {
    var stage = Stage(Fixture.boardsUnderWay(), columns: 120, rows: 36)
    try stage.play("3jkl")
    expectScreen(
      stage,
      """
       JourJ  Fête de quartier                                                      lun. 2 mars 2026  S10  J-96  ● enregistré
        1 Aujourd'hui 1  2 Rétroplanning  3 Tableau  4 Prestataires  5 Jour J  6 Défis  7 Réunions  8 Communication  9 Bilan
      ── Tâches · 8 cartes ──────────────────────────────────────────────────────────────────────────────── Couloirs : volets

        À faire                   3   En cours         ! 2, max 1   En attente         2, max 5   Fait                      1
        ───────────────────────────   ━━━━━━━━━━━━━━━━━━━━━━━━━━━   ───────────────────────────   ───────────────────────────
        ▾ Administratif
        ▎ Arrêté de circulation       ▌ Demande d'occupation…                                     ▎ Assurance…
        ▎ moi                  J-60   ▌ moi               ! J-120                                 ▎ moi               ✓ J-113
        ▎ 4/12                        ▌ ▪▪▪▫ 3/4

        ▾ Technique et logistique
        ▎ Montage                     ▎ Plan d'implantation         ▎ Réserver la scène
        ▎ Régie générale        J-2   ▎ Régie générale       J-75   ▎ Régie générale        J-4
                                                                    ▎ ‖ loueur             −2 j

        ▾ Communication
        ▎ Fête                                                      ▎ Affiche
        ▎ moi                     J                                 ▎ moi                  J-40
                                                                    ▎ ‖ imprimeur        jeu. 5













      ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
       ADM-01  Demande d'occupation du domaine public  15 j de retard  reste 1 j · lun. 2 → ven. 6 févr. · note · 1 fichier
       HL colonne   JK ordre   Entrée ouvrir   t terminé   m vers…   a ajouter…   w en attente de…   u défaire   ? aide
      """
    )
  }

  @Test("200×60: titles are whole, and there is room for free words")
  func large() throws {
    var stage = Stage(Fixture.boardsUnderWay(), columns: 200, rows: 60)
    try stage.play("3")
    expectScreen(
      stage,
      """
       JourJ  Fête de quartier                                                                                                                                      lun. 2 mars 2026  S10  J-96  ● enregistré
        1 Aujourd'hui 1  2 Rétroplanning  3 Tableau  4 Prestataires  5 Jour J  6 Défis  7 Réunions  8 Communication  9 Bilan
      ── Tâches · 8 cartes ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────── Couloirs : volets

        À faire                                       3   En cours                             ! 2, max 1   En attente                             2, max 5   Fait                                          1
        ───────────────────────────────────────────────   ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━   ───────────────────────────────────────────────   ───────────────────────────────────────────────
        ▾ Administratif
        ▌ Arrêté de circulation                           ▎ Demande d'occupation du domaine public                                                            ▎ Assurance (responsabilité civile)
        ▌ moi                                      J-60   ▎ moi                                   ! J-120                                                     ▎ moi                                   ✓ J-113
        ▌ 4/12                                            ▎ ▪▪▪▫ 3/4
                                                          ▎ plage, mairie

        ▾ Technique et logistique
        ▎ Montage                                         ▎ Plan d'implantation                             ▎ Réserver la scène
        ▎ Régie générale                            J-2   ▎ Régie générale                           J-75   ▎ Régie générale                            J-4
                                                                                                            ▎ ‖ loueur                                 −2 j

        ▾ Communication
        ▎ Fête                                                                                              ▎ Affiche
        ▎ moi                                         J                                                     ▎ moi                                      J-40
                                                                                                            ▎ ‖ imprimeur                            jeu. 5




































      ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
       ADM-02  Arrêté de circulation  mar. 24 mars → mar. 7 avr.
       HL colonne   JK ordre   Entrée ouvrir   t terminé   m vers…   a ajouter…   w en attente de…   d date…   r responsable…   Tab tableau suivant   z couloirs   C colonne…   u défaire   ? aide
      """
    )
  }

  @Test("60×16: one column at a time, as high as it asks for, the others as counts")
  func narrow() throws {
    var stage = Stage(Fixture.boardsUnderWay(), columns: 60, rows: 16)
    try stage.play("3l")
    expectScreen(
      stage,
      """
       JourJ  Fête de quartier     lun. 2 mars 2026  S10  J-96  ●
       1 1  2  3 Tableau  4  5  6  7  8  9
      ── Tâches · 8 cartes · colonnes 2 sur 4 ────────────────────
        En cours                             ! 2, max 1   3 · 2 1
        ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
        ▾ Administratif
        ▌ Demande d'occupation du domaine public
        ▌ moi                                             ! J-120
        ▌ ▪▪▪▫ 3/4
        ▌ plage, mairie

        ▾ Technique et logistique
        ▎ Plan d'implantation
      ────────────────────────────────────────────────────────────
       ADM-01  Demande d'occupation du domaine…  15 j de retard
       HL colonne  JK ordre  Entrée ouvrir  u défaire  ? aide
      """
    )
  }

  @Test("Challenges stand under several states a column, each card says its own")
  func challenges() throws {
    var stage = Stage(Fixture.boardsUnderWay(), columns: 120, rows: 24)
    try stage.play("3<Tab>")
    expectScreen(
      stage,
      """
       JourJ  Fête de quartier                                                      lun. 2 mars 2026  S10  J-96  ● enregistré
        1 Aujourd'hui 1  2 Rétroplanning  3 Tableau  4 Prestataires  5 Jour J  6 Défis  7 Réunions  8 Communication  9 Bilan
      ── Défis · 2 cartes ────────────────────────────────────────────────────────────────────────────────── Couloirs : aucun
        Idée, proposé             1   En instruction            0   Retenus                   1   En cours, réalisé         0
        ───────────────────────────   ───────────────────────────   ───────────────────────────   ───────────────────────────
        ▌ Grand nettoyage…                                          ▎ 1 000 tables…
        ▌ moi                   J-7                                 ▎                    retenu
        ▌ ▪▫ 1/2               idée













      ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
       D01  Grand nettoyage de la plage  idée · sam. 30 mai · moi
       HL colonne   JK ordre   Entrée ouvrir   t terminé   m vers…   a ajouter…   s statut…   d date…   u défaire   ? aide
      """
    )
  }

  @Test("Where a column is empty the cursor says so, and what adds a card there")
  func emptyColumn() throws {
    var stage = Stage(Fixture.boardsUnderWay(), columns: 80, rows: 24)
    try stage.play("3<Tab>l")
    expectScreen(
      stage,
      """
       JourJ  Fête de quartier              lun. 2 mars 2026  S10  J-96  ● enregistré
       1 Auj. 1  2 Rétro 3 Tableau  4 Pres. 5 Jour J 6 Défis 7 Réu. 8 Com. 9 Bilan
      ── Défis · 2 cartes ────────────────────────────────────────── Couloirs : aucun
        Idée, proposé    1 En instruction   0 Retenus          1 En cours…        0
        ────────────────── ────────────────── ────────────────── ──────────────────
        ▎ Grand nettoyage  ▌ aucune carte     ▎ 1 000 tables
        ▎ de la plage                         ▎ pour les voisins
        ▎ 1/2          J-7













      ────────────────────────────────────────────────────────────────────────────────
       En instruction  aucune carte · a en ajoute une
       HL colonne  JK ordre  Entrée ouvrir  t terminé  m vers…  u défaire  ? aide
      """
    )
  }

  @Test("The selected card lies on its ground; late is red and bold, mine is not muted")
  func styles() throws {
    var stage = Stage(Fixture.boardsUnderWay())
    try stage.play("3")
    let screen = stage.screen
    #expect(screen[2, 7].style == Style(.accent, on: .selEdge).bold)
    #expect(screen[4, 7].style == Style(.head, on: .sel).bold)
    // The late card's edge and figure, and the column that holds too much.
    #expect(screen[32, 7].style.role == .late)
    #expect(screen[52, 8].style == Style(.late, on: .none, [.bold, .figure]))
    #expect(screen[32, 5].style.role == .late)
    #expect(screen[34, 8].style.role == .text)
    #expect(screen[4, 13].style.role == .muted)
  }

  @Test(
    "Any size shows a board without a trap, and the cursor stays in view",
    arguments: [(40, 10), (45, 30), (79, 24), (100, 12), (133, 50), (300, 20)]
  )
  func sizes(columns: Int, rows: Int) throws {
    var stage = Stage(Fixture.boardsUnderWay(), columns: columns, rows: rows)
    try stage.play("3")
    for key in "jjjjlljjkhhzjlzjlZjzkj" {
      try stage.play(String(key))
      let isSeen = stage.screen.rows.dropFirst(3).dropLast(3).contains { $0.contains("▌") }
      #expect(isSeen, "\(key)")
    }
  }

  @Test("Of a name that is one long word, what there is room for is said")
  func longName() throws {
    var project = Fixture.boardsUnderWay()
    project.tasks.update("t2") { $0.waiting = Waiting(on: "sous-préfecture") }
    var stage = Stage(project, columns: 80, rows: 24)
    try stage.play("3")
    #expect(stage.screen.text.contains("‖ sous-préf… J-4"))
  }

  @Test("Without Unicode every mark has its letter")
  func ascii() throws {
    var stage = Stage(Fixture.boardsUnderWay(), glyphs: .ascii)
    try stage.play("3")
    #expect(stage.row(4).contains("! 2, max 1"))
    #expect(stage.row(5).contains("==="))
    #expect(stage.screen.text.contains("===- 3/4"))
    #expect(stage.screen.text.contains("w loueur"))
  }
}
