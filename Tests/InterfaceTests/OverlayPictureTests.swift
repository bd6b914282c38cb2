import Interface
import Planning
import Rendering
import Storage
import TestSupport
import Testing
import Wording

@Suite("What stands in front of a view, as a picture")
struct OverlayPictureTests {
  @Test("A menu stands over the foot of the screen")
  func menu() throws {
    var stage = Stage(Fixture.smallEvent(), columns: 80, rows: 24)
    try stage.play("s")
    expectScreen(
      stage,
      """
       JourJ  Fête de quartier              lun. 2 mars 2026  S10  J-96  ● enregistré
       1 Auj. 2 Rétroplanning  3 Tab. 4 Pres. 5 Jour J 6 Défis 7 Réu. 8 Com. 9 Bilan
      ─────────────────────────────────────────── auj. ▾──────────────────────────────
                                        ▏févr.        ▏mars           ▏avr.
        Volet / tâche             marge ▏06 07  08 09  10 11  12 13  14 15  16 17  18
        ▾ Administratif             0/3 ▏              │▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂
      ▌   ■ Demande d'occupation…   0 j ▏              ██▌┐
         →· Arrêté de circulation  11 j ▏              │  ├───────███████▌
          · Assurance…             35 j ▏              │  │                     █
        ▾ Technique…                0/3 ▏              │  │    ▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂
          · Plan d'implantation    12 j ▏              │  │    ███
          · Réserver la scène      55 j ▏              │  │
          · Montage                47 j ▏              │  │
        ▾ Communication             0/2 ▏              │  │                  ▂▂▂▂▂▂▂▂
         →· Affiche                27 j ▏              │  └──────────────────▐█████▌
      ─ Statut ───────────────────────────────────────────────────────────────────────
      ▌ f  à faire
        c  en cours
        w  en attente
        t  fait
        x  sans objet
      ────────────────────────────────────────────────────────────────────────────────
       ADM-01  Demande d'occupation du domaine…  lun. 2 → ven. 6 mars · 5 j · à moi
       Entrée choisir  ↑↓ monter, descendre  Échap abandonner
      """
    )
  }

  @Test("The history says when, what and who")
  func history() throws {
    var stage = Stage(Fixture.smallEvent(), columns: 80, rows: 24)
    try stage.play("ttjti")
    expectScreen(
      stage,
      """
       JourJ  Fête de quartier              lun. 2 mars 2026  S10  J-96  ● enregistré
       1 Auj. 2 Rétroplanning  3 Tab. 4 Pres. 5 Jour J 6 Défis 7 Réu. 8 Com. 9 Bilan
      ────────────────────────────────────────────────────────────────────────────────
        Historique  3 gestes

      ▌           auj. 09:14  Terminé : Arrêté de circulation                    moi
                  auj. 09:14  À faire : Demande d'occupation…                    moi
                  auj. 09:14  Terminé : Demande d'occupation…                    moi













      ────────────────────────────────────────────────────────────────────────────────

       Entrée voir le plan d'alors  Échap revenir  u défaire  ? aide
      """
    )
  }

  @Test("A view that is still to come says so, and the way back")
  func later() throws {
    var stage = Stage(Fixture.smallEvent(), columns: 80, rows: 20)
    try stage.play("9")
    expectScreen(
      stage,
      """
       JourJ  Fête de quartier              lun. 2 mars 2026  S10  J-96  ● enregistré
       1 Auj.  2 Rétro  3 Tab.  4 Pres.  5 Jour J  6 Défis  7 Réu.  8 Com.  9 Bilan
      ────────────────────────────────────────────────────────────────────────────────



        Bilan

        Indicateurs, retours, budget et ponctualité, pour rendre compte.

        Cette vue arrive dans une prochaine version.

        2 : rétroplanning   ? : aide   q : revenir




      ────────────────────────────────────────────────────────────────────────────────

       i historique  Échap revenir  u défaire  ? aide
      """
    )
  }
}
