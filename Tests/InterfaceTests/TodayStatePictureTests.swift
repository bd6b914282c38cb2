import Interface
import Planning
import Rendering
import Storage
import TestSupport
import Testing

@Suite("The day's list in each of its states, as a picture")
struct TodayStatePictureTests {
  private func stage(
    _ columns: Int = 80,
    _ rows: Int = 24,
    isMono: Bool = false,
    isReadOnly: Bool = false,
    glyphs: GlyphSet = .unicode,
    _ change: (inout Project) -> Void = { _ in }
  ) throws -> Stage {
    var project = try Demo.project(today: Fixture.day(3, 2))
    change(&project)
    return Stage(
      project,
      columns: columns,
      rows: rows,
      isMono: isMono,
      isReadOnly: isReadOnly,
      view: .today,
      glyphs: glyphs
    )
  }

  @Test("120×36: the detail stands beside the list, with why and what follows from finishing today")
  func desk() throws {
    expectScreen(
      try stage(120, 36),
      """
       JourJ  Tous acteurs pour Dunkerque 2026                                      lun. 2 mars 2026  S10  J-96  ● enregistré
        1 Aujourd'hui 3  2 Rétroplanning 3 Tableau 4 Prestataires 4  5 Jour J 6 Défis 7 Réunions 8 Communication 9 Bilan
      ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
        Ce matin : 3 retards, 2 choses à faire, 1 à commencer, réunion à 10:00      ▏ ADM-04  Administratif, juridique…
                                                                                    ▏ Demande d'occupation du domaine public
        En retard  3  1 à moi · 2 que j'attends                                     ▏ + fiche manifestation
      ▌ ! Demande d'occupation                   Admin.    moi        J-120   −16 j ▏
        ! Analyse des risques et plans de repli  Pilotage  Ch. projet  J-99    −1 j ▏ ! 16 jours ouvrés de retard
        ! Visite technique                       Techn.    Régie       J-99    −1 j ▏ Devait finir ven. 6 févr. Il reste un
        À faire aujourd'hui  2  à moi                                               ▏ jour de travail : finie ce soir, butoir
        · Relire l'appel à défis (texte neutre)  Comm.     moi         J-96    auj. ▏ dans 22 j.
        ◐ Inviter les associations               Parten.   moi         J-96    auj. ▏
        Doit commencer  1  j'attends                                                ▏ Prévue        mar. 3 → ven. 6 févr.
        » Brief graphique et pistes de visuel    Comm.     Dir. comm.  J-85     0 j ▏ Au plus tôt   finie auj., lun. 2 mars
        Relances  3                                                                 ▏ Marge         −16 j
        ‖ Devis sonorisation et lumière          Prog.     loueur      J-78    −1 j ▏               Il aurait fallu commencer
        ‖ Sonorisation et lumière                Prestat.  loueur              −1 j ▏               le lun. 12 janv.
        ‖ Interlocuteur du dossier de sécurité   Sécurité  sous-préf…  J-71    auj. ▏ Butoir        mer. 1er avr. (dans 22 j)
        Réunions  1                                                                 ▏ Tenu par      ADM-09
        • Point hebdomadaire avec le tuteur      15 min    Ch. projet  J-96   10:00 ▏ Durée         4 j, dont 3 faits
        Publications  3                                                             ▏ État          en cours
        ◐ Site : appel à défis                   à relire  Dir. comm.  J-95  mar. 3 ▏ Sous-tâches   ▪▪▪▫ 3/4
        ◐ Courriel associations                  validé    moi         J-92  ven. 6 ▏ Qui           moi
        ◐ Courriel écoles                        à relire  Éducation   J-92  ven. 6 ▏
        Prestataires  4                                                             ▏ Liens
        ▲ Imprimeur : facture impayée            Paiement  moi        J-102    −4 j ▏ ← ✓ ADM-03  Pré-réservation…
        ▲ Scène, podium couvert : manque         Vigil.    moi         J-24    13/5 ▏ ← ✓ PIL-02  Note de cadrage…
        ▲ Sécurité privée : expire avant J       RC pro    moi         J-20    17/5 ▏ → · ADM-09  Demande des arrêtés…
        ▲ Son : expire avant J                   Vigil.    moi         J-12    25/5 ▏ ↗ fiche-manifestation.odt
        Cette semaine  1  j'attends                                                 ▏
        » Plan de masse v1                       Techn.    Régie       J-85  lun. 9 ▏ Note
                                                                                    ▏ Le service événementiel attend le
                                                                                    ▏ croquis des accès. À joindre : fiche
                                                                                    ▏ manifestation signée.
                                                                                    ▏                              ↓ 5 autres
       R revue   Entrée ouvrir   t terminé   s statut…   d date…   w en attente de…   a ajouter…   u défaire   ? aide
      """
    )
  }

  @Test("What was begun, is critical and falls behind has a section and a reason of its own")
  func stalled() throws {
    var stage = try stage { project in
      guard let place = project.tasks.firstIndex(where: { $0.code == "COM-03" }) else { return }
      project.tasks.update(project.tasks[place].id) { task in
        task.state = .doing
        task.actualStart = Fixture.day(2, 23)
        task.remaining = 13
      }
    }
    try stage.play("jjjjj")
    expectScreen(
      stage,
      """
       JourJ  Tous acteurs pour Dunkerque 2026         lun. 2 mars 2026  S10  J-96  ●
       1 Auj. 3  2 Rétro 3 Tab. 4 Pres. 4  5 Jour J 6 Défis 7 Réu. 8 Com. 9 Bilan
      ────────────────────────────────────────────────────────────────────────────────
        En retard  3  1 à moi · 2 que j'attends
        ! Demande d'occupation                           moi          J-120    −16 j
        ! Analyse des risques et plans de repli          Ch. projet    J-99     −1 j
        ! Visite technique                               Régie         J-99     −1 j
        À faire aujourd'hui  2  à moi
        · Relire l'appel à défis (texte neutre)          moi           J-96     auj.
        ◐ Inviter les associations                       moi           J-96     auj.
        Critique qui traîne  1  j'attends
      ▌ ■ Brief graphique et pistes de visuel            Dir. comm.    J-85     −3 j
        Relances  3
        ‖ Devis sonorisation et lumière                  loueur        J-78     −1 j
        ‖ Sonorisation et lumière                        loueur                 −1 j
        ‖ Interlocuteur du dossier de sécurité           sous-préf…    J-71     auj.

        ▸ Réunions 1       • Point hebdomadaire avec le tuteur         J-96    10:00
        ▸ Publications 3   ◐ Site : appel à défis                      J-95   mar. 3
        ▸ Prestataires 4   ▲ Imprimeur : facture impayée              J-102     −4 j
        ▸ Cette semaine 1  » Plan de masse v1                          J-85   lun. 9
      ────────────────────────────────────────────────────────────────────────────────
        finira 3 j trop tard à ce rythme                                      COM-03
       M relancer…  R revue  Entrée ouvrir  t terminé  s statut…  u défaire  ? aide
      """
    )
  }

  @Test("Its reason stands large in the review")
  func stalledReview() throws {
    var stage = try stage { project in
      guard let place = project.tasks.firstIndex(where: { $0.code == "COM-03" }) else { return }
      project.tasks.update(project.tasks[place].id) { task in
        task.state = .waiting
        task.actualStart = Fixture.day(3, 2)
        task.waiting = Waiting(on: "cabinet", since: Fixture.day(3, 2), until: Fixture.day(3, 5))
      }
    }
    try stage.play("R     ")
    expectScreen(
      stage,
      """
       JourJ  Tous acteurs pour Dunkerque 2026         lun. 2 mars 2026  S10  J-96  ●
       1 Auj. 3  2 Rétro 3 Tab. 4 Pres. 4  5 Jour J 6 Défis 7 Réu. 8 Com. 9 Bilan
        Revue du jour                                                       6 sur 18
        ━━━ ━━━ ━━━ ━━━━ ━━━ ━━━ ─── ──── ─── ─── ──── ─── ─── ─── ──── ─── ─── ────
      ▌ ■ en attente, sans un jour de marge                    Communication  COM-03
      ▌ Brief graphique et pistes de visuel
      ▌ J-85             10 j             0 j              Direction…
      ▌ ven. 13 mars     de travail       de marge         responsable
        Pourquoi ici
        En attente de cabinet depuis aujourd'hui. Il reste 10 jours de travail :
        finie ven. 13 mars au plus tôt, elle ne décale rien. Rien ne la retient…
        Histoire  note       « Cabinet prévenu, trois pistes prévues. »
        Choix                                                              Décidé  5
        M  relancer…         message prêt ; relance suivante jeu. 5 mars
        t  terminé           fini ce jour ; COM-04 n'attend plus que PIL-08
        s  commencer         finit ven. 13 mars, rien ne bouge
        +  demain            finit lun. 16 mars, 1 j de retard, COM-04 tient
        >  dans une semaine  finit ven. 20 mars, 5 j de retard, COM-04 tient
        d  date…             à taper ; ce qu'elle décale se lit avant
        w  attendre…         qui, jusqu'à quand ; revient ce jour-là
        r  confier à…        passe dans la liste de ce rôle
        x  supprimer         COM-04 n'attend plus que PIL-08 ; peut revenir

       Espace passer  u point précédent  b note  O pourquoi  Échap finir  ? aide
      """
    )
  }

  @Test("Filtered, two marked")
  func filtered() throws {
    var stage = try stage()
    try stage.play("fmoi<Enter>gg  ")
    expectScreen(
      stage,
      """
       JourJ  Tous acteurs pour Dunkerque 2026         lun. 2 mars 2026  S10  J-96  ●
       1 Auj. 3  2 Rétro 3 Tab. 4 Pres. 4  5 Jour J 6 Défis 7 Réu. 8 Com. 9 Bilan
      ── filtre : moi · 12 sur 18 ────────────────────────────────────────────────────
        En retard  1  à moi
       +! Demande d'occupation                           moi          J-120    −16 j
        À faire aujourd'hui  2  à moi
       +· Relire l'appel à défis (texte neutre)          moi           J-96     auj.
      ▌ ◐ Inviter les associations                       moi           J-96     auj.
        Relances  3
        ‖ Devis sonorisation et lumière                  loueur        J-78     −1 j
        ‖ Sonorisation et lumière                        loueur                 −1 j
        ‖ Interlocuteur du dossier de sécurité           sous-préf…    J-71     auj.
        Réunions  1
        • Point hebdomadaire avec le tuteur              Ch. projet    J-96    10:00
        Publications  1
        ◐ Courriel associations                          moi           J-92   ven. 6
        Prestataires  4
        ▲ Imprimeur, signalétique : facture impayée      moi          J-102     −4 j
        ▲ Scène : vigilance URSSAF manque                moi           J-24     13/5
        ▲ Sécurité privée : RC pro expire avant J        moi           J-20     17/5
        ▲ Son : vigilance URSSAF expire avant J          moi           J-12     25/5
      ────────────────────────────────────────────────────────────────────────────────
        2 marquées  à finir aujourd'hui · finie ce soir, elle ne décale rien
       R revue  Entrée ouvrir  t terminé  s statut…  d date…  u défaire  ? aide
      """
    )
  }

  @Test("A section folded, another opened")
  func folded() throws {
    var stage = try stage()
    try stage.play("<Left>G<Right>")
    expectScreen(
      stage,
      """
       JourJ  Tous acteurs pour Dunkerque 2026         lun. 2 mars 2026  S10  J-96  ●
       1 Auj. 3  2 Rétro 3 Tab. 4 Pres. 4  5 Jour J 6 Défis 7 Réu. 8 Com. 9 Bilan
      ────────────────────────────────────────────────────────────────────────────────
        ▸ En retard 3      ! Demande d'occupation                     J-120    −16 j
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
        Cette semaine  1  j'attends
      ▌ » Plan de masse v1                               Régie         J-85   lun. 9



      ────────────────────────────────────────────────────────────────────────────────
        commence lun. 9 mars                                                  LOG-02
       M relancer…  R revue  Entrée ouvrir  t terminé  s statut…  u défaire  ? aide
      """
    )
  }

  @Test("The detail over the whole screen")
  func opened() throws {
    var stage = try stage()
    try stage.play("<Enter>")
    expectScreen(
      stage,
      """
       JourJ  Tous acteurs pour Dunkerque 2026         lun. 2 mars 2026  S10  J-96  ●
       1 Auj. 3  2 Rétro 3 Tab. 4 Pres. 4  5 Jour J 6 Défis 7 Réu. 8 Com. 9 Bilan
      ────────────────────────────────────────────────────────────────────────────────
        ADM-04  Administratif, juridique, finances
        Demande d'occupation du domaine public + fiche manifestation

        ! 16 jours ouvrés de retard
        Devait finir ven. 6 févr. Il reste un jour de travail : finie ce soir,
        butoir dans 22 j.

        Prévue        mar. 3 → ven. 6 févr.
        Au plus tôt   finie auj., lun. 2 mars
        Marge         −16 j
                      Il aurait fallu commencer le lun. 12 janv.
        Butoir        mer. 1er avr. (dans 22 j)
        Tenu par      ADM-09
        Durée         4 j, dont 3 faits
        État          en cours
        Sous-tâches   ▪▪▪▫ 3/4
        Qui           moi
                                                                         ↓ 13 autres
      ────────────────────────────────────────────────────────────────────────────────

       R revue  Entrée ouvrir  t terminé  s statut…  d date…  u défaire  ? aide
      """
    )
  }

  @Test("Without Unicode and colours, read only")
  func ascii() throws {
    expectScreen(
      try stage(isMono: true, isReadOnly: true, glyphs: .ascii),
      """
       JourJ  Tous acteurs pour Dunkerque 2026  lun. 2 mars  S10  J-96  lecture seule
       1 Auj. 3  2 Rétro 3 Tab. 4 Pres. 4  5 Jour J 6 Défis 7 Réu. 8 Com. 9 Bilan
      --------------------------------------------------------------------------------
        En retard  3  1 à moi · 2 que j'attends
      > ! Demande d'occupation                           moi          J-120    −16 j
        ! Analyse des risques et plans de repli          Ch. projet    J-99     −1 j
        ! Visite technique                               Régie         J-99     −1 j
        À faire aujourd'hui  2  à moi
        . Relire l'appel à défis (texte neutre)          moi           J-96     auj.
        ~ Inviter les associations                       moi           J-96     auj.
        Doit commencer  1  j'attends
        s Brief graphique et pistes de visuel            Dir. comm.    J-85      0 j
        Relances  3
        w Devis sonorisation et lumière                  loueur        J-78     −1 j
        w Sonorisation et lumière                        loueur                 −1 j
        w Interlocuteur du dossier de sécurité           sous-préf~    J-71     auj.

        > Réunions 1       o Point hebdomadaire avec le tuteur         J-96    10:00
        > Publications 3   ~ Site : appel à défis                      J-95   mar. 3
        > Prestataires 4   ^ Imprimeur : facture impayée              J-102     −4 j
        > Cette semaine 1  s Plan de masse v1                          J-85   lun. 9
      --------------------------------------------------------------------------------
        16 jours ouvrés de retard · finie ce soir, butoir dans 22 j           ADM-04
       R revue  Entrée ouvrir  t terminé  s statut…  d date…  u défaire  ? aide
      """
    )
  }

  @Test("A day that asks for nothing")
  func empty() throws {
    expectScreen(
      Stage(Project(), columns: 80, rows: 24, view: .today),
      """
       JourJ                                      lun. 2 mars 2026  S10  ● enregistré
       1 Aujourd'hui  2 Rétro 3 Tab. 4 Pres. 5 Jour J 6 Défis 7 Réu. 8 Com. 9 Bilan
      ────────────────────────────────────────────────────────────────────────────────
        Rien ne presse aujourd'hui.

















      ────────────────────────────────────────────────────────────────────────────────

       R revue  Entrée ouvrir  t terminé  s statut…  d date…  u défaire  ? aide
      """
    )
  }

  @Test("A question over the list: when to chase again")
  func asking() throws {
    var stage = try stage()
    try stage.play("jMven")
    expectScreen(
      stage,
      """
       JourJ  Tous acteurs pour Dunkerque 2026         lun. 2 mars 2026  S10  J-96  ●
       1 Auj. 3  2 Rétro 3 Tab. 4 Pres. 4  5 Jour J 6 Défis 7 Réu. 8 Com. 9 Bilan
      ────────────────────────────────────────────────────────────────────────────────
        En retard  3  1 à moi · 2 que j'attends
        ! Demande d'occupation                           moi          J-120    −16 j
      ▌ ! Analyse des risques et plans de repli          Ch. projet    J-99     −1 j
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
       Relancer Chef·fe de projet ; de nouveau…  ven
       ven. 6 mars 2026
       Entrée valider  Échap abandonner
      """
    )
  }
}
