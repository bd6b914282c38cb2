import Interface
import Planning
import Rendering
import TestSupport
import Testing

@Suite("Links of the selected task on the chart")
struct PlanLinkTests {
  @Test("120×24: what comes before and after is marked in the tree, and lines go round the bars")
  func picture() throws {
    var stage = Stage(Fixture.smallEvent(), columns: 120, rows: 24)
    try stage.play("jjjjjj")
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
         ←· Arrêté de circulation              J-60   11 j  ▏              │          ███████▌──────────────────────────┐  ┃
          · Assurance (responsabilité…         J-45   35 j  ▏              │                        █                   │  ┃
        ▾ Technique et logistique                      0/3  ▏              │       ▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂│▂▂┃
          · Plan d'implantation                J-75   12 j  ▏              │       ███                                  │  ┃
         ←· Réserver la scène                   J-4   55 j  ▏              │                                           ██▌ ┃
      ▌   · Montage                             J-2   47 j  ▏              │         ╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌└▐▌┃
        ▾ Communication                                0/2  ▏              │                     ▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂┃
          · Affiche                            J-40   27 j  ▏              │                     ▐█████▌                   ┃
         →■ Fête                                  J    0 j  ▏              │                                               ◆
                                                            ▏              │                                               ┃
                                                            ▏              │                                               ┃
                                                            ▏              │                                               ┃
                                                            ▏              │                                               ┃
                                                            ▏              │                                               ┃
      ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
       TEC-03  Montage  mer. 3 → jeu. 4 juin · 2 j · Régie générale · butoir ven. 5 juin (dans 64 j)
       a ajouter…   d date…   HL déplacer   +- durée   o lier…   O pourquoi   z zoom   t terminé   u défaire   ? aide
      """
    )
  }

  @Test("Without Unicode the lines are made of signs that every terminal has")
  func ascii() throws {
    var stage = Stage(Fixture.smallEvent(), columns: 120, rows: 24, isMono: true, glyphs: .ascii)
    try stage.play("j")
    #expect(stage.row(6).hasPrefix("   <"))
    #expect(stage.row(6).contains("---+"))
    #expect(stage.row(7).contains(".+==="))
    #expect(!stage.screen.text.contains { "┌┐└┘├┤│".contains($0) })
  }
}
