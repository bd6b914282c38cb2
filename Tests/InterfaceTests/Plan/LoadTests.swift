import Interface
import Planning
import Rendering
import Storage
import TestSupport
import Testing
import Wording

@Suite("The load of roles under the chart")
struct LoadTests {
  /// The small event where the project.s own role has so many days a week.
  private func project(daysAWeek: Double = 2) -> Project {
    var project = Fixture.smallEvent()
    project.roles.update("me") { $0.capacity = daysAWeek }
    return project
  }

  @Test("120×30: the selected task's role first, what is too much with a sign and in words")
  func picture() throws {
    var stage = Stage(project(), columns: 120, rows: 30)
    try stage.play("gC")
    expectScreen(
      stage,
      """
       JourJ  Fête de quartier                                                      lun. 2 mars 2026  S10  J-96  ● enregistré
        1 Aujourd'hui  2 Rétroplanning  3 Tableau  4 Prestataires  5 Jour J  6 Défis  7 Réunions  8 Communication  9 Bilan
      ─────────────────────────────────────────────────────────────── auj. ▾──────────────────────────────────────────── J ▾──
                                                            ▏févr.        ▏mars           ▏avr.          ▏mai           ▏juin
        Volet / tâche                           fin  marge  ▏06 07  08 09  10 11  12 13  14 15  16 17  18 19  20 21  22 23
        ▾ Administratif                                0/3  ▏              │▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂                      ┃
      ▌   ■ Demande d'occupation du domaine…   J-92    0 j  ▏              ██▌┐                                            ┃
         →· Arrêté de circulation              J-60   11 j  ▏              │  ├───────███████▌                             ┃
          · Assurance (responsabilité…         J-45   35 j  ▏              │  │                     █                      ┃
        ▾ Technique et logistique                      0/3  ▏              │  │    ▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂┃
          · Plan d'implantation                J-75   12 j  ▏              │  │    ███                                     ┃
          · Réserver la scène                   J-4   55 j  ▏              │  │                                        ██▌ ┃
          · Montage                             J-2   47 j  ▏              │  │                                          ▐▌┃
        ▾ Communication                                0/2  ▏              │  │                  ▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂┃
         →· Affiche                            J-40   27 j  ▏              │  └──────────────────▐█████▌                   ┃
          ■ Fête                                  J    0 j  ▏              │                                               ◆
                                                            ▏              │                                               ┃
                                                            ▏              │                                               ┃
                                                            ▏              │                                               ┃
                                                            ▏              │                                               ┃
                                                            ▏              │                                               ┃
                                                            ▏              │                                               ┃
                                                            ▏              │                                               ┃
                                                            ▏              │                                               ┃
        Charge, j par semaine · g S : quoi décaler          ▏────────────────────────────────────────────────────────────────
        ! moi                               4 sem. de trop  ▏              5!        4!  5! 1   2  7!  1
          Régie générale                                    ▏                     3  1                               1  4
      ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
       ADM-01  Demande d'occupation du domaine public  lun. 2 → ven. 6 mars · 5 j · à moi · butoir lun. 23 mars (dans 15 j)
       a ajouter…   d date…   HL déplacer   +- durée   o lier…   O pourquoi   z zoom   t terminé   u défaire   ? aide
      """
    )
  }

  @Test("The role of the selected task comes first; the same key hides the load")
  func first() throws {
    var stage = Stage(project(), columns: 120, rows: 30)
    try stage.play("gCjjjj")
    #expect(stage.row(25).contains("Régie générale"))
    try stage.play("gggC")
    #expect(!stage.screen.text.contains("Charge, j par semaine"))
  }

  @Test("At 80 columns the heading drops the key rather than half of what it does")
  func narrow() throws {
    var stage = Stage(project(), columns: 80, rows: 24)
    try stage.play("gC")
    #expect(stage.row(18).contains("Charge, j par semaine  "))
  }

  @Test("What is too much is read with the tasks that could wait, and without any says so")
  func overloads() throws {
    var stage = Stage(project(), columns: 120, rows: 30)
    try stage.play("gS")
    #expect(stage.screen.text.contains("semaines trop chargées"))
    #expect(stage.screen.text.contains("ADM-02 Arrêté de circulation · 4 j cette semaine"))
    #expect(stage.screen.text.contains("1 tâche sans marge"))
    var calm = Stage(project(daysAWeek: 20))
    try calm.play("gS")
    #expect(calm.detail == " aucune semaine n'est trop chargée")
  }
}
