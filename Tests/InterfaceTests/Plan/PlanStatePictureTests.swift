import Interface
import Planning
import Rendering
import TestSupport
import Testing

@Suite("The rétroplanning in each of its states, as pictures")
struct PlanStatePictureTests {
  @Test("While changes are tried, the title bar counts them and the menu says what becomes of them")
  func trying() throws {
    var stage = Stage(Fixture.smallEvent(), columns: 120, rows: 24)
    try stage.play("WjLL<Enter>ed9j<Enter>W")
    expectScreen(
      stage,
      """
       JourJ  Fête de quartier                                                       lun. 2 mars 2026  S10  J-96   essai · 2
        1 Aujourd'hui  2 Rétroplanning  3 Tableau  4 Prestataires  5 Jour J  6 Défis  7 Réunions  8 Communication  9 Bilan
      ─────────────────────────────────────────────────────────────── auj. ▾──────────────────────────────────────────── J ▾──
                                                            ▏févr.        ▏mars           ▏avr.          ▏mai           ▏juin
        Volet / tâche                           fin  marge  ▏06 07  08 09  10 11  12 13  14 15  16 17  18 19  20 21  22 23
        ▾ Administratif                                0/3  ▏              │▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂                      ┃
         ←■ Demande d'occupation du domaine…   J-92    0 j  ▏              ██▌────────┐                                    ┃
      ▌   · Arrêté de circulation              J-58   14 j  ▏              │  ╌╌╌╌╌╌╌╌└▐██████▌┐                           ┃
          · Assurance (responsabilité…         J-45   35 j  ▏              │                   │    █                      ┃
        ▾ Technique et logistique                      0/3  ▏              │       ▂▂▂▂▂▂▂▂▂▂▂▂│▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂┃
          · Plan d'implantation                J-75   12 j  ▏              │       ███         │                           ┃
          · Réserver la scène                   J-4   55 j  ▏              │                   │                       ██▌ ┃
         →· Montage                             J-2   48 j  ▏              │                   └─────────────────────────▐▌┃
        ▾ Communication                                0/2  ▏              │                     ▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂┃
          · Affiche                            J-40   27 j  ▏              │                     ▐█████▌                   ┃
          ■ Fête                                  J    0 j  ▏              │                                               ◆
                                                            ▏              │                                               ┃
      ─ Essai : 2 changements ────────────────────────────────────────────────────────────────────────────────────────────────
      ▌ v  voir la différence
        g  garder tout          en un seul geste
        a  abandonner l'essai
      ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
       ADM-02  Arrêté de circulation  ven. 27 mars → jeu. 9 avr. · 9 j · à moi · au lieu du mar. 7 avr.
       Entrée choisir   ↑↓ monter, descendre   Échap abandonner
      """
    )
  }

  @Test("What the trial as a whole moves is read before it is kept")
  func read() throws {
    var stage = Stage(Fixture.smallEvent(), columns: 120, rows: 24)
    try stage.play("WjLL<Enter>ed9j<Enter>Wv")
    expectScreen(
      stage,
      """
       JourJ  Fête de quartier                                                       lun. 2 mars 2026  S10  J-96   essai · 2
        1 Aujourd'hui  2 Rétroplanning  3 Tableau  4 Prestataires  5 Jour J  6 Défis  7 Réunions  8 Communication  9 Bilan
      ─────────────────────────────────────────────────────────────── auj. ▾──────────────────────────────────────────── J ▾──
                                                            ▏févr.        ▏mars           ▏avr.          ▏mai           ▏juin
        Volet / tâche                           fin  marge  ▏06 07  08 09  10 11  12 13  14 15  16 17  18 19  20 21  22 23
        ▾ Administratif                                0/3  ▏              │▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂                      ┃
         ←■ Demande d'occupation du domaine…   J-92    0 j  ▏              ██▌────────┐                                    ┃
      ▌   · Arrêté de circulation              J-58   14 j  ▏              │  ╌╌╌╌╌╌╌╌└▐██████▌┐                           ┃
          · Assurance (responsabilité…         J-45   35 j  ▏              │                   │    █                      ┃
        ▾ Technique et logistique                      0/3  ▏              │       ▂▂▂▂▂▂▂▂▂▂▂▂│▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂┃
          · Plan d'implantation                J-75   12 j  ▏              │       ███         │                           ┃
          · Réserver la scène                   J-4   55 j  ▏              │                   │                       ██▌ ┃
         →· Montage                             J-2   48 j  ▏              │                   └─────────────────────────▐▌┃
        ▾ Communication                                0/2  ▏              │                     ▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂┃
          · Affiche                            J-40   27 j  ▏              │                     ▐█████▌                   ┃
      ─ Essai : 2 changements ────────────────────────────────────────────────────────────────────────────────────────────────
        Déplacé : Arrêté de circulation, +2 j
        Durée : Arrêté de circulation, 9 j

        Tâches déplacées  1
        ADM-02  mar. 7 avr. → jeu. 9 avr.  Arrêté de circulation
      ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
       ADM-02  Arrêté de circulation  ven. 27 mars → jeu. 9 avr. · 9 j · à moi · au lieu du mar. 7 avr.
       Entrée accepter   j k défiler   Échap abandonner
      """
    )
  }

  @Test("A bar that has slipped since the reference leaves its ghost, and says by how much")
  func ghost() throws {
    var stage = Stage(Fixture.smallEvent(), columns: 120, rows: 20)
    try stage.play("jgRn<Enter>LLLLL<Enter><Esc>")
    expectScreen(
      stage,
      """
       JourJ  Fête de quartier                                                      lun. 2 mars 2026  S10  J-96  ● enregistré
        1 Aujourd'hui  2 Rétroplanning  3 Tableau  4 Prestataires  5 Jour J  6 Défis  7 Réunions  8 Communication  9 Bilan
      ─────────────────────────────────────────────────────────────── auj. ▾──────────────────────────────────────────── J ▾──
                                                            ▏févr.        ▏mars           ▏avr.          ▏mai           ▏juin
        Volet / tâche                           fin  marge  ▏06 07  08 09  10 11  12 13  14 15  16 17  18 19  20 21  22 23
        ▾ Administratif                                0/3  ▏              │▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂                      ┃
         ←■ Demande d'occupation du domaine…   J-92    0 j  ▏              ██▌──────────┐                                  ┃
      ▌   · Arrêté de circulation              J-53   16 j  ▏              │  ╌╌╌╌╌╌╌╌▁▁└▐███████┐                         ┃
          · Assurance (responsabilité…         J-45   35 j  ▏              │                     │  █                      ┃
        ▾ Technique et logistique                      0/3  ▏              │       ▂▂▂▂▂▂▂▂▂▂▂▂▂▂│▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂┃
          · Plan d'implantation                J-75   12 j  ▏              │       ███           │                         ┃
          · Réserver la scène                   J-4   55 j  ▏              │                     │                     ██▌ ┃
         →· Montage                             J-2   47 j  ▏              │                     └───────────────────────▐▌┃
        ▾ Communication                                0/2  ▏              │                     ▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂┃
          · Affiche                            J-40   27 j  ▏              │                     ▐█████▌                   ┃
          ■ Fête                                  J    0 j  ▏              │                                               ◆
                                                            ▏              │                                               ┃
      ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
       ADM-02  Arrêté de circulation  mar. 31 mars → mar. 14 avr. · 10 j · à moi · glissé de 5 j depuis « Plan du 2 mars »
       a ajouter…   d date…   HL déplacer   +- durée   o lier…   O pourquoi   z zoom   t terminé   u défaire   ? aide
      """
    )
  }

  @Test("A task of its own calendar takes a weekend that no other is worked on")
  func weekend() throws {
    var stage = Stage(Fixture.smallEvent(), columns: 120, rows: 20)
    try stage.play("/TEC-03<Enter>ddim 31/5<Enter>ej<Enter><Esc>z")
    expectScreen(
      stage,
      """
       JourJ  Fête de quartier                                                      lun. 2 mars 2026  S10  J-96  ● enregistré
        1 Aujourd'hui  2 Rétroplanning  3 Tableau  4 Prestataires  5 Jour J  6 Défis  7 Réunions  8 Communication  9 Bilan
      ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
                                                            ▏mai
        Volet / tâche                           fin  marge  ▏11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31
        ▾ Administratif                                0/3  ▏
          ■ Demande d'occupation du domaine…   J-92    0 j  ▏
         ←· Arrêté de circulation              J-60   11 j  ▏────────────────────────────────────────────────────────┐
          · Assurance (responsabilité…         J-45   35 j  ▏                                                        │
        ▾ Technique et logistique                      0/3  ▏▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂│▂▂▂▂▂▂
          · Plan d'implantation                J-75   12 j  ▏                                                        │
         ←· Réserver la scène                   J-8   53 j  ▏                                                █████████
      ▌   · Montage                             J-6   45 j  ▏╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌└██████┐
        ▾ Communication                                0/2  ▏▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂│
          · Affiche                            J-40   27 j  ▏                                                               │
         →■ Fête                                  J    0 j  ▏                                                               └
                                                            ▏
      ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
       TEC-03  Montage  sam. 30 → dim. 31 mai · 2 j · Régie générale · tous les jours, week-ends compris
       a ajouter…   d date…   HL déplacer   +- durée   o lier…   O pourquoi   z zoom   t terminé   u défaire   ? aide
      """
    )
  }

  @Test("A link drawn by the mouse shows its line and what it would break, before it is made")
  func link() throws {
    var stage = Stage(Fixture.smallEvent(), columns: 120, rows: 20)
    for (action, point) in [
      (MouseEvent.Action.press(.left), Point(x: 78, y: 10)),
      (.drag(.left), Point(x: 95, y: 14)), (.release(.left), Point(x: 95, y: 14)),
    ] {
      stage.send(.input(.mouse(MouseEvent(action, at: point))))
    }
    expectScreen(
      stage,
      """
       JourJ  Fête de quartier                                                      lun. 2 mars 2026  S10  J-96  ● enregistré
        1 Aujourd'hui  2 Rétroplanning  3 Tableau  4 Prestataires  5 Jour J  6 Défis  7 Réunions  8 Communication  9 Bilan
      ─────────────────────────────────────────────────────────────── auj. ▾──────────────────────────────────────────── J ▾──
                                                            ▏févr.        ▏mars           ▏avr.          ▏mai           ▏juin
        Volet / tâche                           fin  marge  ▏06 07  08 09  10 11  12 13  14 15  16 17  18 19  20 21  22 23
        ▾ Administratif                                0/3  ▏              │▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂                      ┃
          ■ Demande d'occupation du domaine…   J-92    0 j  ▏              ██▌                                             ┃
          · Arrêté de circulation              J-60   11 j  ▏              │          ███████▌                             ┃
          · Assurance (responsabilité…         J-45   35 j  ▏              │                        █                      ┃
        ▾ Technique et logistique                      0/3  ▏              │       ▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂┃
      ▌   · Plan d'implantation                J-75   12 j  ▏              ╌╌╌╌╌╌╌╌███┐                                    ┃
         →· Réserver la scène                   J-4   55 j  ▏              │          ├────────────────────────────────██▌ ┃
          · Montage                             J-2   47 j  ▏              │          │                                  ▐▌┃
        ▾ Communication                                0/2  ▏              │          │          ▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂┃
         →· Affiche                            J-40   27 j  ▏              │          └──────────▐█████▌                   ┃
          ■ Fête                                  J    0 j  ▏              │                                               ◆
                                                            ▏              │                                               ┃
      ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
       Lien : TEC-01 → COM-01, fin→début (FS) · ne déplace rien d'autre
       Entrée accepter   Échap abandonner
      """
    )
  }

  @Test("Too late already: the slack is negative, and when it should have begun is said in words")
  func tooLate() throws {
    var stage = Stage(Fixture.smallEvent(), columns: 120, rows: 20)
    try stage.play("ed12j<Enter>O")
    expectScreen(
      stage,
      """
       JourJ  Fête de quartier                                                      lun. 2 mars 2026  S10  J-96  ● enregistré
        1 Aujourd'hui  2 Rétroplanning  3 Tableau  4 Prestataires  5 Jour J  6 Défis  7 Réunions  8 Communication  9 Bilan
      ─────────────────────────────────────────────────────────────── auj. ▾──────────────────────────────────────────── J ▾──
                                                            ▏févr.        ▏mars           ▏avr.          ▏mai           ▏juin
        Volet / tâche                           fin  marge  ▏06 07  08 09  10 11  12 13  14 15  16 17  18 19  20 21  22 23
        ▾ Administratif                                0/3  ▏        ▂▂▂▂▂▂│▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂                      ┃
      ─ Pourquoi ADM-01 Demande d'occupation du domaine public ───────────────────────────────────────────────────────────────
        Prévue        finit ven. 6 mars parce que sa date est J-90
                      commence jeu. 19 févr. parce que la tâche dure 12 j
        Au plus tard  finit ven. 6 mars parce que sa date est J-90
                      commence jeu. 19 févr. parce que la tâche dure 12 j
        Au plus tôt   commence lun. 2 mars parce que rien ne peut commencer avant aujourd'hui
                      finit mar. 17 mars parce que la tâche dure 12 j
        Marge         −7 j
        Butoir        lun. 23 mars (dans 15 j) · tenu par : ADM-02

                      il manque 7 j : il aurait fallu commencer le jeu. 19 févr.
      ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
       ADM-01  Demande d'occupation…  jeu. 19 févr. → ven. 6 mars · 12 j · à moi · il aurait fallu commencer le jeu. 19 févr.
       j k défiler   Échap fermer
      """
    )
  }

  @Test("Without colours periods are heavy stretches of the rule, and named where there is room")
  func periods() {
    var project = Fixture.smallEvent()
    project.settings.periods = [
      Period(
        "Vacances de printemps",
        kind: .schoolHolidays,
        from: Fixture.day(4, 11),
        through: Fixture.day(4, 26)
      ),
      Period(
        "Élections municipales, premier tour",
        kind: .election,
        from: Fixture.day(3, 15),
        through: Fixture.day(3, 15)
      ),
    ]
    let stage = Stage(project, columns: 120, rows: 18, isMono: true)
    expectScreen(
      stage,
      """
       JourJ  Fête de quartier                                                      lun. 2 mars 2026  S10  J-96  ● enregistré
        1 Aujourd'hui  2 Rétroplanning  3 Tableau  4 Prestataires  5 Jour J  6 Défis  7 Réunions  8 Communication  9 Bilan
      ─────────────────────────────────────────────────────────────── auj. ▾─────▾ élect. ─────━ vac. ━───────────────── J ▾──
                                                            ▏févr.        ▏mars           ▏avr.          ▏mai           ▏juin
        Volet / tâche                           fin  marge  ▏06 07  08 09  10 11  12 13  14 15  16 17  18 19  20 21  22 23
        ▾ Administratif                                0/3  ▏              ┆▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂                      ┃
      ▌   ■ Demande d'occupation du domaine…   J-92    0 j  ▏              ███┐                                            ┃
         →· Arrêté de circulation              J-60   11 j  ▏              ┆  ├───────▒▒▒▒▒▒▒▒                             ┃
          · Assurance (responsabilité…         J-45   35 j  ▏              ┆  │                     ▒                      ┃
        ▾ Technique et logistique                      0/3  ▏              ┆  │    ▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂┃
          · Plan d'implantation                J-75   12 j  ▏              ┆  │    ▒▒▒                                     ┃
          · Réserver la scène                   J-4   55 j  ▏              ┆  │                                        ▒▒▒ ┃
          · Montage                             J-2   47 j  ▏              ┆  │                                          ▒▒┃
        ▾ Communication                                0/2  ▏              ┆  │                  ▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂┃
         →· Affiche                            J-40   27 j  ▏              ┆  └──────────────────▒▒▒▒▒▒▒                   ┃
      ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
       ADM-01  Demande d'occupation…  lun. 2 → ven. 6 mars · 5 j · à moi         ▒ prévu   ━ fait   █ critique   ▚ en retard
       a ajouter…   d date…   HL déplacer   +- durée   o lier…   O pourquoi   z zoom   t terminé   u défaire   ? aide
      """
    )
  }
}
