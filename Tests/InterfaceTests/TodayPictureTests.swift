import Interface
import Planning
import Rendering
import Storage
import TestSupport
import Testing

@Suite("The day's list as a picture")
struct TodayPictureTests {
  @Test("80×24: what can hurt today stays open, the rest is a line each with its nearest item")
  func small() throws {
    let project = try Demo.project(today: Fixture.day(3, 2))
    let stage = Stage(project, columns: 80, rows: 24, view: .today)
    expectScreen(
      stage,
      """
       JourJ  Tous acteurs pour Dunkerque 2026         lun. 2 mars 2026  S10  J-96  ●
       1 Auj. 3  2 Rétro 3 Tab. 4 Pres. 4  5 Jour J 6 Défis 7 Réu. 8 Com. 9 Bilan
      ────────────────────────────────────────────────────────────────────────────────
        En retard  3
      ▌ ! Demande d'occupation                           moi          J-120    −16 j
        ! Analyse des risques et plans de repli          Ch. projet    J-99     −1 j
        ! Visite technique                               Régie         J-99     −1 j
        À faire aujourd'hui  2
        · Relire l'appel à défis (texte neutre)          moi           J-96     auj.
        ◐ Inviter les associations                       moi           J-96     auj.
        Doit commencer  1
        » Brief graphique et pistes de visuel            Dir. comm.    J-85      0 j
        Relances  3
        ‖ Devis sonorisation et lumière                  loueur        J-78     −1 j
        ‖ Sonorisation et lumière                        loueur                 −1 j
        ‖ Interlocuteur du dossier de sécurité           sous-préf…    J-71     auj.

        ▸ Réunions 1       • Point hebdomadaire avec le tuteur         J-96    10:00
        ▸ Publications 3   ◐ Site : appel à défis                      J-95   mar. 3
        ▸ Prestataires 4   ▲ Imprimeur : facture impayée              J-102     −4 j
        ▸ Cette semaine 1  » Plan de masse v1                          J-85   lun. 9
      ────────────────────────────────────────────────────────────────────────────────
        16 jours ouvrés de retard · finie ce soir, elle ne décale rien        ADM-04
       R revue  Entrée ouvrir  t terminé  s statut…  d date…  u défaire  ? aide
      """
    )
  }

  @Test("120×36: the detail stands beside the list, with why and what follows from finishing today")
  func desk() throws {
    let project = try Demo.project(today: Fixture.day(3, 2))
    let stage = Stage(project, view: .today)
    #expect(
      stage.row(3).hasPrefix(
        "  Ce matin : 3 retards, 2 choses à faire, 1 à commencer, réunion à 10:00      ▏ ADM-04"
      )
    )
    #expect(stage.row(7).hasSuffix("J-99    −1 j ▏ ! 16 jours ouvrés de retard"))
    #expect(stage.screen.text.contains("▏ Butoir        mer. 1er avr. (dans 22 j)"))
    #expect(stage.row(34).hasSuffix("autres"))
  }
}
