import Interface
import Rendering
import Storage
import TestSupport
import Testing
import Wording

@Suite("The triage of a template, as a picture")
struct TriagePictureTests {
  private func stage(_ columns: Int, _ rows: Int, _ language: Language = .french) throws -> Stage {
    let project = try Template.tousActeurs.project()
    return Stage(project, columns: columns, rows: rows, language: language, view: .today)
  }

  @Test("One task with what follows from each choice, before its key is pressed")
  func at120() throws {
    var stage = try stage(120, 40)
    try stage.play("gTtt<Enter>rcabinet<Enter>")
    expectScreen(
      stage,
      """
       JourJ  Tous acteurs pour Dunkerque 2026                                      lun. 2 mars 2026  S10  J-96  ● enregistré
        1 Aujourd'hui 20  2 Rétroplanning 3 Tableau 4 Prestataires 15  5 Jour J 6 Défis 7 Réunions 8 Communication 9 Bilan

                        Tri du modèle  Pilotage, 5 sur 10                                         5 sur 123
                        ━━━━━━━━ ──────── ───────── ──────── ──────── ───────── ──────── ──────── ─────────


                     ▌  ! 16 jours ouvrés de retard                                        Pilotage  PIL-05
                     ▌
                     ▌  Comité de pilotage n° 1 (lancement)
                     ▌
                     ▌  J-120            1 j              −22 j            Chef·fe de projet
                     ▌  ven. 6 févr.     de travail       de marge         responsable

                        Situation        Devait finir ven. 6 févr. Il reste un jour de travail : finie
                                         mar. 10 mars au plus tôt, elle décale PIL-07 de 12 j. Attend
                                         d'abord PIL-03, PIL-04. Suite : PIL-07, lun. 23 févr.





                        Choix         k  garder           finit mar. 10 mars, 22 j de retard, PIL-07 +12 j
                                      t  déjà fait        fini ven. 6 févr. ; PIL-07 n'attend plus rien
                                      d  fait le…         à taper
                                      r  confier à…       passe dans la liste de ce rôle
                                      x  sans objet…      à relier : PIL-03 → PIL-07 et 5 autres
                                      V  tout garder      6 tâches du volet
                                      T  déjà faites      3 tâches à date passée, chacune ce jour-là
                                      X  tout écarter…    6 tâches du volet
                        ───────────────────────────────────────────────────────────────────────────────────
                        Décidé  4     ✓  PIL-02  Note de cadrage                              fait, ven. 23
                                      ·  PIL-03  Feu vert politique (date, format, enveloppe)         gardé
                                      →  PIL-04  Rétroplanning v1 construit et diffusé            → Cabinet




       Responsable : Rétroplanning v1 construit et diffusé, Cabinet · u pour défaire
       Entrée garder   Espace passer   u point précédent   b note   O pourquoi   Échap finir, rien n'est perdu   ? aide
      """
    )
  }

  @Test("At 80 columns the choices stay whole")
  func at80() throws {
    var stage = try stage(80, 24)
    try stage.play("gT")
    expectScreen(
      stage,
      """
       JourJ  Tous acteurs pour Dunkerque 2026         lun. 2 mars 2026  S10  J-96  ●
       1 Auj. 22  2 Rétro 3 Tab. 4 Pres. 15  5 Jour J 6 Défis 7 Réu. 8 Com. 9 Bilan
        Tri du modèle  Pilotage, 1 sur 10                                  1 sur 123
        ━━━━━━━ ──────── ─────── ──────── ─────── ──────── ─────── ──────── ────────
      ▌ ! 31 jours ouvrés de retard                                 Pilotage  PIL-01
      ▌ Prise de poste, lecture des bilans N-1/N-2, entretiens de cadrage
      ▌ J-141            10 j             −40 j            moi
      ▌ ven. 16 janv.    de travail       de marge         responsable
        Situation
        Devait finir ven. 16 janv. Il reste 10 jours de travail : finie ven. 13 mars
        au plus tôt, elle décale PIL-02 de 40 j. Rien ne la retient. Suite : PIL-02,
        lun. 19 janv.

        Choix                                                              Décidé  0
        k  garder            finit ven. 13 mars, 40 j de retard, PIL-02 +40 j
        t  déjà fait         fini ven. 16 janv. ; PIL-02 n'attend plus rien
        d  fait le…          à taper
        r  confier à…        passe dans la liste de ce rôle
        x  sans objet…       la raison reste pour l'an prochain
        V  tout garder       10 tâches du volet
        T  déjà faites       7 tâches à date passée, chacune ce jour-là
        X  tout écarter…     10 tâches du volet

       Entrée garder  Espace passer  u point précédent  b note  O pourquoi  ? aide
      """
    )
  }

  @Test("In English, on a wide screen; a lot at once is one decision")
  func at200() throws {
    var stage = try stage(200, 60, .english)
    try stage.play("gTTV")
    expectScreen(
      stage,
      """
       JourJ  Tous acteurs pour Dunkerque 2026                                                                                                                             Mon 2 Mar 2026  W10  D-96  ● saved
        1 Today 15  2 Plan  3 Board  4 Suppliers 15  5 D-day  6 Challenges  7 Meetings  8 Communication  9 Report

                                                                Triage of the template  Administratif, juridique, finances, 1 of 15       11 of 123
                                                                ━━━━━━━━ ━━━━━━━━ ───────── ──────── ──────── ───────── ──────── ──────── ─────────


                                                             ▌  ! 24 working days late                   Administratif, juridique, finances  ADM-01
                                                             ▌
                                                             ▌  Budget prévisionnel détaillé par poste
                                                             ▌
                                                             ▌  D-130            6 d              −29 d            Finances
                                                             ▌  Tue 27 Jan       of work          of slack         responsible

                                                                Situation        Should have ended Tue 27 Jan. 6 days of work are left : finished
                                                                                 Mon 9 Mar at the earliest, it moves nothing. Nothing holds it:
                                                                                 PIL-01 is done.

                                                                History          Fri 16 Jan       PIL-01, Prise de poste, done



                                                                Choices       k  keep             ends Mon 9 Mar, 29 d late, nothing moves
                                                                              t  done already     done Tue 27 Jan; nothing waits for it
                                                                              d  done on…         typed
                                                                              r  hand to…         goes to the list of that role
                                                                              x  not needed…      the reason stays for next year
                                                                              V  keep all         15 tasks of the lot
                                                                              T  past ones done   5 tasks whose date is past, each that day
                                                                              X  drop all…        15 tasks of the lot
                                                                ───────────────────────────────────────────────────────────────────────────────────
                                                                Decided  2    ✓  Pilotage                                             done, 7 tasks
                                                                              ·  Pilotage                                             kept, 3 tasks

























       Kept: 3 tasks · u to undo
       Enter keep   Space skip   u previous item   b note   O why   Esc leave, nothing is lost   ? help
      """
    )
  }

  @Test("The end says what is left for later")
  func end() throws {
    var stage = try stage(120, 36)
    try stage.play("gT ")
    while stage.state.triage?.item != nil { try stage.play("<Enter>") }
    expectScreen(
      stage,
      """
       JourJ  Tous acteurs pour Dunkerque 2026                                      lun. 2 mars 2026  S10  J-96  ● enregistré
        1 Aujourd'hui 22  2 Rétroplanning 3 Tableau 4 Prestataires 15  5 Jour J 6 Défis 7 Réunions 8 Communication 9 Bilan

                        Tri du modèle                                                               terminé
                        ━━━━━━━━ ━━━━━━━━ ━━━━━━━━━ ━━━━━━━━ ━━━━━━━━ ━━━━━━━━━ ━━━━━━━━ ━━━━━━━━ ━━━━━━━━━

                        Décidé  123      et 98 autres avant
                                      ·  COM-09  Magazine municipal de juin : programme remis         gardé
                                      ·  COM-10  Programme (dépliant) : textes, maquette, BAT signé   gardé
                                      ·  COM-11  Impression et livraison du programme                 gardé
                                      ·  COM-12  Dossier et communiqué de presse                      gardé
                                      ·  COM-13  Point presse de lancement                            gardé
                                      ·  COM-14  Invitations officielles                              gardé
                                      ·  COM-15  Information des riverains et commerçants (boîtage)   gardé
                                      ·  COM-16  Couverture quotidienne de la semaine                 gardé
                                      ·  COM-17  Remerciements                                        gardé
                                      ·  JOU-01  Conducteur v1                                        gardé
                                      ·  JOU-02  Organigramme jour J                                  gardé
                                      ·  JOU-03  Réunion de calage générale                           gardé
                                      ·  JOU-04  Conducteur définitif imprimé (A3 + fiche par rôle)   gardé
                                      ·  JOU-05  Décision météo (maintien, repli partiel, report)     gardé
                                      ·  JOU-06  Fête de clôture, place Jean Bart                     gardé
                                      ·  JOU-07  Main courante clôturée et exportée                   gardé
                                      ·  BIL-01  Indicateurs et méthode de comptage arrêtés           gardé
                                      ·  BIL-02  Questionnaires prêts                                 gardé
                                      ·  BIL-03  Questionnaires diffusés, relancés, clos              gardé
                                      ·  BIL-04  Services faits constatés                             gardé
                                      ·  BIL-05  Budget prévu / réalisé rapproché                     gardé
                                      ·  BIL-06  Réunion bilan partenaires et directions              gardé
                                      ·  BIL-07  Bilan rédigé et validé                               gardé
                                      ·  BIL-08  Archivage, purge RGPD, dossier de passation N+1      gardé
                                      ·  BIL-09  Suivi des factures Chorus Pro jusqu'au paiement      gardé

                                         1 tâche pour plus tard : g T y revient.
       Gardé : Suivi des factures Chorus Pro jusqu'au… · u pour défaire
       u point précédent   Échap finir, rien n'est perdu   ? aide
      """
    )
  }
}
