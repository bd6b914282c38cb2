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
        En retard  3  1 à moi · 2 que j'attends
      ▌ ! Demande d'occupation                           moi          J-120    −16 j
        ! Analyse des risques et plans de repli          Ch. projet    J-99     −1 j
        ! Visite technique                               Régie         J-99     −1 j
        À faire aujourd'hui  2  à moi
        · Relire l'appel à défis (texte neutre)          moi           J-96     auj.
        ◐ Inviter les associations                       moi           J-96     auj.
        Doit commencer  1  j'attends
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
        16 jours ouvrés de retard · finie ce soir, butoir dans 22 j           ADM-04
       R revue  Entrée ouvrir  t terminé  s statut…  d date…  u défaire  ? aide
      """
    )
  }

  @Test("200×60: lots by their full names, the detail and its history beside the list")
  func wide() throws {
    let project = try Demo.project(today: Fixture.day(3, 2))
    let stage = Stage(project, columns: 200, rows: 60, view: .today)
    expectScreen(
      stage,
      """
       JourJ  Tous acteurs pour Dunkerque 2026                                                                                                                      lun. 2 mars 2026  S10  J-96  ● enregistré
        1 Aujourd'hui 3  2 Rétroplanning  3 Tableau  4 Prestataires 4  5 Jour J  6 Défis  7 Réunions  8 Communication  9 Bilan
      ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
        Ce matin : 3 retards, 2 choses à faire, 1 à commencer, 3 relances, réunion à 10:00                                  ▏ ADM-04  Administratif, juridique, finances
                                                                                                                            ▏ Demande d'occupation du domaine public + fiche manifestation
        En retard  3  1 à moi · 2 que j'attends                                                                             ▏
      ▌ ! Demande d'occupation du domaine public + fiche manifestation Administratif, juridique…   moi        J-120   −16 j ▏ ! 16 jours ouvrés de retard
        ! Analyse des risques et plans de repli                        Pilotage                    Ch. projet  J-99    −1 j ▏ Devait finir ven. 6 févr. Il reste un jour de travail : finie ce soir, butoir
        ! Visite technique                                             Technique et logistique     Régie       J-99    −1 j ▏ dans 22 j.
                                                                                                                            ▏
        À faire aujourd'hui  2  à moi                                                                                       ▏ Prévue        mar. 3 → ven. 6 févr.
        · Relire l'appel à défis (texte neutre)                        Communication               moi         J-96    auj. ▏ Au plus tôt   finie auj., lun. 2 mars
        ◐ Inviter les associations à la réunion d'information          Associations et partenaires moi         J-96    auj. ▏ Marge         −16 j
                                                                                                                            ▏               Il aurait fallu commencer le lun. 12 janv.
        Doit commencer  1  j'attends                                                                                        ▏ Butoir        mer. 1er avr. (dans 22 j)
        » Brief graphique et pistes de visuel                          Communication               Dir. comm.  J-85     0 j ▏ Tenu par      ADM-09
                                                                                                                            ▏ Durée         4 j, dont 3 faits
        Relances  3                                                                                                         ▏ État          en cours
        ‖ Devis sonorisation et lumière                                Programmation…              loueur      J-78    −1 j ▏ Sous-tâches   ▪▪▪▫ 3/4
        ‖ Sonorisation et lumière                                      Sonorisation et lumière     loueur              −1 j ▏ Qui           moi
        ‖ Interlocuteur du dossier de sécurité                         Sécurité et sûreté          sous-préf…  J-71    auj. ▏
                                                                                                                            ▏ Liens
        Réunions  1                                                                                                         ▏ ← ✓ ADM-03  Pré-réservation de la place Jean Bart au calendrier…
        • Point hebdomadaire avec le tuteur                            15 min, Halle aux Sucres    Ch. projet  J-96   10:00 ▏ ← ✓ PIL-02  Note de cadrage : objectifs, publics, jauge, périmètre, date
                                                                                                                            ▏ → · ADM-09  Demande des arrêtés de circulation et de stationnement
        Publications  3                                                                                                     ▏ ↗ fiche-manifestation.odt
        ◐ Site : appel à défis                                         en relecture                Dir. comm.  J-95  mar. 3 ▏
        ◐ Courriel associations : Appel au village associatif          validé (tuteur)             moi         J-92  ven. 6 ▏ Note
        ◐ Courriel écoles : Appel à défis (projets de classe)          en relecture                Éducation   J-92  ven. 6 ▏ Le service événementiel attend le croquis des accès. À joindre : fiche
                                                                                                                            ▏ manifestation signée.
        Prestataires  4                                                                                                     ▏ Délai relevé : 2 mois au moins avant la date (Hendaye, Aulnoye-Aymeries),
        ▲ Imprimeur, signalétique : facture impayée                    Paiement                    moi        J-102    −4 j ▏ 3 mois d'instruction à Douai. Repère modifiable, à confirmer ; ceci n'est pas
        ▲ Scène, podium couvert : manque                               Attestation de vigilance…   moi         J-24    13/5 ▏ un avis juridique.
        ▲ Sécurité privée : expire avant J                             Attestation…                moi         J-20    17/5 ▏
        ▲ Sonorisation et lumière : expire avant J                     Attestation de vigilance…   moi         J-12    25/5 ▏
                                                                                                                            ▏
        Cette semaine  1  j'attends                                                                                         ▏
        » Plan de masse v1                                             Technique et logistique     Régie       J-85  lun. 9 ▏
                                                                                                                            ▏
                                                                                                                            ▏
                                                                                                                            ▏
                                                                                                                            ▏
                                                                                                                            ▏
                                                                                                                            ▏
                                                                                                                            ▏
                                                                                                                            ▏
                                                                                                                            ▏
                                                                                                                            ▏
                                                                                                                            ▏
                                                                                                                            ▏
                                                                                                                            ▏
                                                                                                                            ▏
                                                                                                                            ▏
                                                                                                                            ▏
                                                                                                                            ▏
                                                                                                                            ▏
                                                                                                                            ▏
                                                                                                                            ▏
                                                                                                                            ▏
       R revue   Entrée ouvrir   t terminé   s statut…   d date…   w en attente de…   a ajouter…   i historique   u défaire   ? aide
      """
    )
  }

  @Test("The first of a month keeps to its column")
  func firstOfMonth() throws {
    var project = Project()
    var task = PlanTask(id: "a")
    task.finish = .date(Fixture.day(4, 1))
    project.tasks.append(task)
    var stage = Stage(project, columns: 80, rows: 24, view: .today)
    stage.send(.tick(Moment(Fixture.day(3, 25), minute: 554)))
    #expect(stage.screen.rows.contains { $0.plain.hasSuffix("   mer 1er") })
  }
}
