import Interface
import Planning
import TestSupport
import Testing

@Suite("The tree of the rétroplanning, as pictures")
struct PlanTreePictureTests {
  @Test("A whole is a thin bar over its parts, and its row has no length of its own")
  func whole() throws {
    var stage = Stage(Fixture.smallEvent(), columns: 120, rows: 20)
    try stage.play("jjg>ADossier<Enter>kk")
    expectScreen(
      stage,
      """
       JourJ  Fête de quartier                                                      lun. 2 mars 2026  S10  J-96  ● enregistré
        1 Aujourd'hui  2 Rétroplanning  3 Tableau  4 Prestataires  5 Jour J  6 Défis  7 Réunions  8 Communication  9 Bilan
      ─────────────────────────────────────────────────────────────── auj. ▾──────────────────────────────────────────── J ▾──
                                                            ▏févr.        ▏mars           ▏avr.          ▏mai           ▏juin
        Volet / tâche                           fin  marge  ▏06 07  08 09  10 11  12 13  14 15  16 17  18 19  20 21  22 23
        ▾ Administratif                                0/4  ▏              │▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂                      ┃
         ←■ Demande d'occupation du domaine…   J-92    0 j  ▏              ██▌─────────────────────┐                       ┃
      ▌ ▾ · Arrêté de circulation              J-45   31 j  ▏              │                       └▂                      ┃
          ▾ · Assurance (responsabilité…       J-45   31 j  ▏              │                        ▂                      ┃
              · Dossier                        J-45   31 j  ▏              │                        ▐                      ┃
        ▾ Technique et logistique                      0/3  ▏              │       ▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂┃
          · Plan d'implantation                J-75   12 j  ▏              │       ███                                     ┃
          · Réserver la scène                   J-4   55 j  ▏              │                                           ██▌ ┃
          · Montage                             J-2   55 j  ▏              │                                             ▐▌┃
        ▾ Communication                                0/2  ▏              │                     ▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂┃
          · Affiche                            J-40   27 j  ▏              │                     ▐█████▌                   ┃
          ■ Fête                                  J    0 j  ▏              │                                               ◆
      ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
       ADM-02  Arrêté de circulation  mer. 22 avr. · à moi
       a ajouter…   d date…   HL déplacer   +- durée   o lier…   O pourquoi   z zoom   t terminé   u défaire   ? aide
      """
    )
  }

  @Test("A folded whole hides its parts; a folded lot is one row")
  func folded() throws {
    var stage = Stage(Fixture.smallEvent(), columns: 120, rows: 20)
    try stage.play("jjg>k<Left>j<Left>")
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
        ▸ · Arrêté de circulation              J-45   30 j  ▏              │                        ▂                      ┃
      ▌ ▸ Technique et logistique                      0/3  ▏              │       ▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂┃
        ▾ Communication                                0/2  ▏              │                     ▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂┃
          · Affiche                            J-40   27 j  ▏              │                     ▐█████▌                   ┃
          ■ Fête                                  J    0 j  ▏              │                                               ◆
                                                            ▏              │                                               ┃
                                                            ▏              │                                               ┃
                                                            ▏              │                                               ┃
                                                            ▏              │                                               ┃
                                                            ▏              │                                               ┃
      ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
       Technique et logistique  0/3 fait · mer. 18 mars → jeu. 4 juin · 3 que j'attends
       a ajouter…   d date…   HL déplacer   +- durée   o lier…   O pourquoi   z zoom   t terminé   u défaire   ? aide
      """
    )
  }

  @Test("A filter leaves what passes, in its lots, and stands on the rule")
  func filtered() throws {
    var stage = Stage(Fixture.smallEvent(), columns: 120, rows: 20)
    try stage.play("fmoi<Enter>")
    expectScreen(
      stage,
      """
       JourJ  Fête de quartier                                                      lun. 2 mars 2026  S10  J-96  ● enregistré
        1 Aujourd'hui  2 Rétroplanning  3 Tableau  4 Prestataires  5 Jour J  6 Défis  7 Réunions  8 Communication  9 Bilan
      ── filtre : moi · 5 sur 8 ───────────────────────────────────── auj. ▾──────────────────────────────────────────── J ▾──
                                                            ▏févr.        ▏mars           ▏avr.          ▏mai           ▏juin
        Volet / tâche                           fin  marge  ▏06 07  08 09  10 11  12 13  14 15  16 17  18 19  20 21  22 23
        ▾ Administratif                                0/3  ▏              │▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂                      ┃
      ▌   ■ Demande d'occupation du domaine…   J-92    0 j  ▏              ██▌┐                                            ┃
         →· Arrêté de circulation              J-60   11 j  ▏              │  ├───────███████▌                             ┃
          · Assurance (responsabilité…         J-45   35 j  ▏              │  │                     █                      ┃
        ▾ Communication                                0/2  ▏              │  │                  ▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂┃
         →· Affiche                            J-40   27 j  ▏              │  └──────────────────▐█████▌                   ┃
          ■ Fête                                  J    0 j  ▏              │                                               ◆
                                                            ▏              │                                               ┃
                                                            ▏              │                                               ┃
                                                            ▏              │                                               ┃
                                                            ▏              │                                               ┃
                                                            ▏              │                                               ┃
      ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
       ADM-01  Demande d'occupation du domaine public  lun. 2 → ven. 6 mars · 5 j · à moi · butoir lun. 23 mars (dans 15 j)
       a ajouter…   d date…   HL déplacer   +- durée   o lier…   O pourquoi   z zoom   t terminé   u défaire   ? aide
      """
    )
  }

  @Test("Marked tasks have a sign before them, and are counted below")
  func marked() throws {
    var stage = Stage(Fixture.smallEvent(), columns: 120, rows: 20)
    try stage.play("<Space>j<Space>")
    expectScreen(
      stage,
      """
       JourJ  Fête de quartier                                                      lun. 2 mars 2026  S10  J-96  ● enregistré
        1 Aujourd'hui  2 Rétroplanning  3 Tableau  4 Prestataires  5 Jour J  6 Défis  7 Réunions  8 Communication  9 Bilan
      ─────────────────────────────────────────────────────────────── auj. ▾──────────────────────────────────────────── J ▾──
                                                            ▏févr.        ▏mars           ▏avr.          ▏mai           ▏juin
        Volet / tâche                           fin  marge  ▏06 07  08 09  10 11  12 13  14 15  16 17  18 19  20 21  22 23
        ▾ Administratif                                0/3  ▏              │▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂                      ┃
       +  ■ Demande d'occupation du domaine…   J-92    0 j  ▏              ██▌                                             ┃
          · Arrêté de circulation              J-60   11 j  ▏              │          ███████▌                             ┃
       +  · Assurance (responsabilité…         J-45   35 j  ▏              │                        █                      ┃
      ▌ ▾ Technique et logistique                      0/3  ▏              │       ▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂┃
          · Plan d'implantation                J-75   12 j  ▏              │       ███                                     ┃
          · Réserver la scène                   J-4   55 j  ▏              │                                           ██▌ ┃
          · Montage                             J-2   47 j  ▏              │                                             ▐▌┃
        ▾ Communication                                0/2  ▏              │                     ▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂┃
          · Affiche                            J-40   27 j  ▏              │                     ▐█████▌                   ┃
          ■ Fête                                  J    0 j  ▏              │                                               ◆
                                                            ▏              │                                               ┃
      ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
       2 marquées  Technique et logistique  0/3 fait · mer. 18 mars → jeu. 4 juin · 3 que j'attends
       a ajouter…   d date…   HL déplacer   +- durée   o lier…   O pourquoi   z zoom   t terminé   u défaire   ? aide
      """
    )
  }

  @Test("Another order is told in the heading")
  func sorted() throws {
    var stage = Stage(Fixture.smallEvent(), columns: 120, rows: 20)
    try stage.play("gsm")
    expectScreen(
      stage,
      """
       JourJ  Fête de quartier                                                      lun. 2 mars 2026  S10  J-96  ● enregistré
        1 Aujourd'hui  2 Rétroplanning  3 Tableau  4 Prestataires  5 Jour J  6 Défis  7 Réunions  8 Communication  9 Bilan
      ─────────────────────────────────────────────────────────────── auj. ▾──────────────────────────────────────────── J ▾──
                                                            ▏févr.        ▏mars           ▏avr.          ▏mai           ▏juin
        Par marge                               fin  marge  ▏06 07  08 09  10 11  12 13  14 15  16 17  18 19  20 21  22 23
        ▾ Administratif                                0/3  ▏              │▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂                      ┃
      ▌   ■ Demande d'occupation du domaine…   J-92    0 j  ▏              ██▌┐                                            ┃
         →· Arrêté de circulation              J-60   11 j  ▏              │  ├───────███████▌                             ┃
          · Assurance (responsabilité…         J-45   35 j  ▏              │  │                     █                      ┃
        ▾ Technique et logistique                      0/3  ▏              │  │    ▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂┃
          · Plan d'implantation                J-75   12 j  ▏              │  │    ███                                     ┃
          · Montage                             J-2   47 j  ▏              │  │                                          ▐▌┃
          · Réserver la scène                   J-4   55 j  ▏              │  │                                        ██▌ ┃
        ▾ Communication                                0/2  ▏              │  │                  ▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂┃
          ■ Fête                                  J    0 j  ▏              │  │                                            ◆
         →· Affiche                            J-40   27 j  ▏              │  └──────────────────▐█████▌                   ┃
                                                            ▏              │                                               ┃
      ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
       ADM-01  Demande d'occupation du domaine public  lun. 2 → ven. 6 mars · 5 j · à moi · butoir lun. 23 mars (dans 15 j)
       a ajouter…   d date…   HL déplacer   +- durée   o lier…   O pourquoi   z zoom   t terminé   u défaire   ? aide
      """
    )
  }
}
