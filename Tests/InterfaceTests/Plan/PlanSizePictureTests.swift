import Interface
import Planning
import Rendering
import TestSupport
import Testing

@Suite("The rétroplanning on a desk's screens")
struct PlanSizePictureTests {
  @Test("120×40: title, end, slack and chart; the links of the selected task go round the bars")
  func desk() throws {
    var stage = Stage(Fixture.smallEvent(), columns: 120, rows: 40)
    try stage.play("jj")
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
      ▌   · Assurance (responsabilité…         J-45   35 j  ▏              ╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌█                      ┃
        ▾ Technique et logistique                      0/3  ▏              │       ▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂┃
          · Plan d'implantation                J-75   12 j  ▏              │       ███                                     ┃
          · Réserver la scène                   J-4   55 j  ▏              │                                           ██▌ ┃
          · Montage                             J-2   47 j  ▏              │                                             ▐▌┃
        ▾ Communication                                0/2  ▏              │                     ▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂┃
          · Affiche                            J-40   27 j  ▏              │                     ▐█████▌                   ┃
          ■ Fête                                  J    0 j  ▏              │                                               ◆
                                                            ▏              │                                               ┃
                                                            ▏              │                                               ┃
                                                            ▏              │                                               ┃
                                                            ▏              │                                               ┃
                                                            ▏              │                                               ┃
                                                            ▏              │                                               ┃
                                                            ▏              │                                               ┃
                                                            ▏              │                                               ┃
                                                            ▏              │                                               ┃
                                                            ▏              │                                               ┃
                                                            ▏              │                                               ┃
                                                            ▏              │                                               ┃
                                                            ▏              │                                               ┃
                                                            ▏              │                                               ┃
                                                            ▏              │                                               ┃
                                                            ▏              │                                               ┃
                                                            ▏              │                                               ┃
                                                            ▏              │                                               ┃
                                                            ▏              │                                               ┃
                                                            ▏              │                                               ┃
                                                            ▏              │                                               ┃
      ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
       ADM-03  Assurance (responsabilité civile)  mar. 21 → mer. 22 avr. · 2 j · à moi · butoir sam. 6 juin (dans 65 j)
       a ajouter…   d date…   HL déplacer   +- durée   o lier…   O pourquoi   z zoom   t terminé   u défaire   ? aide
      """
    )
  }

  @Test("200×60: who and dates have room, and the chart shows the months after day J")
  func wide() throws {
    var stage = Stage(Fixture.smallEvent(), columns: 200, rows: 60)
    try stage.play("jj")
    expectScreen(
      stage,
      """
       JourJ  Fête de quartier                                                                                                                                      lun. 2 mars 2026  S10  J-96  ● enregistré
        1 Aujourd'hui  2 Rétroplanning  3 Tableau  4 Prestataires  5 Jour J  6 Défis  7 Réunions  8 Communication  9 Bilan
      ───────────────────────────────────────────────────────────────────────────────────────── auj. ▾──────────────────────────────────────────── J ▾────────────────────────────────────────────────────────
                                                                                      ▏févr.        ▏mars           ▏avr.          ▏mai           ▏juin          ▏juil.          ▏août          ▏sept.
        Volet / tâche                         qui                 dates    fin  marge ▏06 07  08 09  10 11  12 13  14 15  16 17  18 19  20 21  22 23  24 25  26 27  28 29  30 31  32 33  34 35  36 37  38 39
        ▾ Administratif                                                           0/3 ▏              │▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂                      ┃
          ■ Demande d'occupation du domaine…  moi             2/3 → 6/3   J-92    0 j ▏              ██▌                                             ┃
          · Arrêté de circulation             moi            24/3 → 7/4   J-60   11 j ▏              │          ███████▌                             ┃
      ▌   · Assurance (responsabilité civile) moi           21/4 → 22/4   J-45   35 j ▏              ╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌█                      ┃
        ▾ Technique et logistique                                                 0/3 ▏              │       ▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂┃
          · Plan d'implantation               Régie         18/3 → 23/3   J-75   12 j ▏              │       ███                                     ┃
          · Réserver la scène                 Régie          29/5 → 2/6    J-4   55 j ▏              │                                           ██▌ ┃
          · Montage                           Régie           3/6 → 4/6    J-2   47 j ▏              │                                             ▐▌┃
        ▾ Communication                                                           0/2 ▏              │                     ▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂┃
          · Affiche                           moi           16/4 → 27/4   J-40   27 j ▏              │                     ▐█████▌                   ┃
          ■ Fête                              moi                   6/6      J    0 j ▏              │                                               ◆
                                                                                      ▏              │                                               ┃
                                                                                      ▏              │                                               ┃
                                                                                      ▏              │                                               ┃
                                                                                      ▏              │                                               ┃
                                                                                      ▏              │                                               ┃
                                                                                      ▏              │                                               ┃
                                                                                      ▏              │                                               ┃
                                                                                      ▏              │                                               ┃
                                                                                      ▏              │                                               ┃
                                                                                      ▏              │                                               ┃
                                                                                      ▏              │                                               ┃
                                                                                      ▏              │                                               ┃
                                                                                      ▏              │                                               ┃
                                                                                      ▏              │                                               ┃
                                                                                      ▏              │                                               ┃
                                                                                      ▏              │                                               ┃
                                                                                      ▏              │                                               ┃
                                                                                      ▏              │                                               ┃
                                                                                      ▏              │                                               ┃
                                                                                      ▏              │                                               ┃
                                                                                      ▏              │                                               ┃
                                                                                      ▏              │                                               ┃
                                                                                      ▏              │                                               ┃
                                                                                      ▏              │                                               ┃
                                                                                      ▏              │                                               ┃
                                                                                      ▏              │                                               ┃
                                                                                      ▏              │                                               ┃
                                                                                      ▏              │                                               ┃
                                                                                      ▏              │                                               ┃
                                                                                      ▏              │                                               ┃
                                                                                      ▏              │                                               ┃
                                                                                      ▏              │                                               ┃
                                                                                      ▏              │                                               ┃
                                                                                      ▏              │                                               ┃
                                                                                      ▏              │                                               ┃
                                                                                      ▏              │                                               ┃
                                                                                      ▏              │                                               ┃
                                                                                      ▏              │                                               ┃
                                                                                      ▏              │                                               ┃
                                                                                      ▏              │                                               ┃
                                                                                      ▏              │                                               ┃
      ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
       ADM-03  Assurance (responsabilité civile)  mar. 21 → mer. 22 avr. · 2 j · à moi · butoir sam. 6 juin (dans 65 j)
       a ajouter…   d date…   HL déplacer   +- durée   o lier…   O pourquoi   z zoom   t terminé   w en attente de…   i historique   u défaire   ? aide
      """
    )
  }
}
