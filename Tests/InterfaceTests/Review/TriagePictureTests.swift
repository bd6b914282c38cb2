import Interface
import Planning
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

                        Tri du modèle  Pilotage, 5 sur 10                                         5 sur 139
                        ━━━━━━ ─────── ────── ─────── ─────── ────── ─────── ─────── ────── ─────── ───────


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
        Tri du modèle  Pilotage, 1 sur 10                                  1 sur 139
        ━━━━━━ ────── ────── ────── ────── ────── ────── ────── ────── ────── ──────
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

       Entrée garder  Espace passer  u point précédent  b note  Échap finir  ? aide
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

                                                                Triage of the template  Administratif, juridique, finances, 1 of 15       11 of 139
                                                                ━━━━━━ ━━━━━━━ ────── ─────── ─────── ────── ─────── ─────── ────── ─────── ───────


                                                             ▌  ! 24 working days late                   Administratif, juridique, finances  ADM-01
                                                             ▌
                                                             ▌  Budget prévisionnel détaillé par poste
                                                             ▌
                                                             ▌  D-130            6 d              −29 d            Finances
                                                             ▌  Tue 27 Jan       of work          of slack         responsible

                                                                Situation        Should have ended Tue 27 Jan. 6 days of work are left: finished
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

  @Test("Links to tie over a dropped task, at 80 columns")
  func joining() throws {
    var stage = try stage(80, 24)
    try stage.play("gTtttxfait avec le n° 1<Enter>")
    expectScreen(
      stage,
      """
       JourJ  Tous acteurs pour Dunkerque 2026         lun. 2 mars 2026  S10  J-96  ●
       1 Auj. 18  2 Rétro 3 Tab. 4 Pres. 15  5 Jour J 6 Défis 7 Réu. 8 Com. 9 Bilan
        Tri du modèle  Pilotage, 5 sur 10                                  5 sur 139
        ━━━━━━ ────── ────── ────── ────── ────── ────── ────── ────── ────── ──────
      ▌ ! 16 jours ouvrés de retard                                 Pilotage  PIL-05
      ▌ Comité de pilotage n° 1 (lancement)
      ▌ J-120            1 j              −16 j            Chef·fe de projet
      ▌ ven. 6 févr.     de travail       de marge         responsable
        Situation
        Devait finir ven. 6 févr. Il reste un jour de travail : finie ce soir, elle
        décale PIL-07 de 6 j. Rien ne la retient : PIL-04 est terminé. Suite :
        PIL-07, lun. 23 févr.
        Histoire  ven. 30 janv. PIL-03, Feu vert politique, terminé
        Choix                                                              Décidé  4
        k  garder            finit auj., 16 j de retard, PIL-07 +6 j
        t  déjà fait         fini ven. 6 févr. ; PIL-07 n'attend plus rien
        d  fait le…          à taper
        r  confier à…        passe dans la liste de ce rôle
        x  sans objet…       la raison reste pour l'an prochain
        V  tout garder       6 tâches du volet
        T  déjà faites       3 tâches à date passée, chacune ce jour-là
        X  tout écarter…     6 tâches du volet
       Sans objet : Rétroplanning v1 construit et diffusé, fait avec le n° 1
       Entrée garder  Espace passer  u point précédent  b note  Échap finir  ? aide
      """
    )
  }

  @Test("A reason that is typed")
  func reason() throws {
    var stage = try stage(120, 36)
    try stage.play("gTtttVXpas cette année")
    expectScreen(
      stage,
      """
       JourJ  Tous acteurs pour Dunkerque 2026                                      lun. 2 mars 2026  S10  J-96  ● enregistré
        1 Aujourd'hui 19  2 Rétroplanning 3 Tableau 4 Prestataires 15  5 Jour J 6 Défis 7 Réunions 8 Communication 9 Bilan

                        Tri du modèle  Administratif, juridique, finances, 1 sur 15              11 sur 139
                        ━━━━━━ ━━━━━━━ ────── ─────── ─────── ────── ─────── ─────── ────── ─────── ───────


                     ▌  ! 24 jours ouvrés de retard              Administratif, juridique, finances  ADM-01
                     ▌
                     ▌  Budget prévisionnel détaillé par poste
                     ▌
                     ▌  J-130            6 j              −29 j            Finances
                     ▌  mar. 27 janv.    de travail       de marge         responsable

                        Situation        Devait finir mar. 27 janv. Il reste 6 jours de travail : finie
                                         lun. 9 mars au plus tôt, elle ne décale rien. Rien ne la retient :
                                         PIL-01 est terminé.

                        Histoire         ven. 16 janv.    PIL-01, Prise de poste, terminé



                        Choix         k  garder           finit lun. 9 mars, 29 j de retard, rien ne bouge
                                      t  déjà fait        fini mar. 27 janv. ; rien ne l'attend
                                      d  fait le…         à taper
                                      r  confier à…       passe dans la liste de ce rôle
                                      x  sans objet…      la raison reste pour l'an prochain
                                      V  tout garder      15 tâches du volet
                                      T  déjà faites      5 tâches à date passée, chacune ce jour-là
                                      X  tout écarter…    15 tâches du volet
                        ───────────────────────────────────────────────────────────────────────────────────
                        Décidé  4     ✓  PIL-02  Note de cadrage                              fait, ven. 23
                                      ✓  PIL-03  Feu vert politique                           fait, ven. 30
       Sans objet, pourquoi ? Administratif, juridique, finances  pas cette année
                                                                  la raison va dans ses notes, pour l'an prochain
       Entrée valider   Échap abandonner
      """
    )
  }

  @Test("A supplier whose first step is late, without colours")
  func supplier() throws {
    let project = try Template.tousActeurs.project()
    var stage = Stage(project, columns: 120, rows: 36, isMono: true, view: .today)
    try stage.play("gT" + String(repeating: "V", count: 9) + "t")
    expectScreen(
      stage,
      """
       JourJ  Tous acteurs pour Dunkerque 2026                                      lun. 2 mars 2026  S10  J-96  ● enregistré
        1 Aujourd'hui 22  2 Rétroplanning 3 Tableau 4 Prestataires 15  5 Jour J 6 Défis 7 Réunions 8 Communication 9 Bilan

                        Tri du modèle  Prestataires, 1 sur 15                                   125 sur 139
                        ━━━━━━ ━━━━━━━ ━━━━━━ ━━━━━━━ ━━━━━━━ ━━━━━━ ━━━━━━━ ━━━━━━━ ━━━━━━ ━━━━━━━ ━━━━━━━


                     ▌  ! Besoin exprimé, cahier des charges : retard 1 j                 Prestataires  P01
                     ▌
                     ▌  Scène, podium couvert
                     ▌
                     ▌  J-99             0/13             –                moi
                     ▌  ven. 27 févr.    étapes prêtes    attendu          responsable

                        Situation        Besoin exprimé, cahier des charges · à faire par moi







                        Choix         k  garder           reste dans les retards
                                      t  déjà fait        besoin : fini ven. 27 févr.
                                      d  fait le…         à taper
                                      r  confier à…       passe dans la liste de ce rôle
                                      x  sans objet…      la raison reste pour l'an prochain
                                      V  tout garder      15 prestataires
                                      T  déjà faites      15 prestataires, au jour prévu
                                      X  tout écarter…    15 prestataires
                        ───────────────────────────────────────────────────────────────────────────────────
                        Décidé  10    ·          Communication                             gardé, 17 tâches
                                      ·          Jour J et bilan                           gardé, 16 tâches
                                      ✓  C01     Note interne directions                       fait, ven. 6
       Déjà fait : Lancement du projet, référents · u pour défaire
       Entrée garder   Espace passer   u point précédent   b note   O pourquoi   Échap finir, rien n'est perdu   ? aide
      """
    )
  }

  @Test("Nothing is left to sort")
  func nothing() throws {
    var stage = Stage(Project(), columns: 80, rows: 24, view: .today)
    try stage.play("gT")
    expectScreen(
      stage,
      """
       JourJ                                      lun. 2 mars 2026  S10  ● enregistré
       1 Aujourd'hui  2 Rétro 3 Tab. 4 Pres. 5 Jour J 6 Défis 7 Réu. 8 Com. 9 Bilan
        Tri du modèle                                                        terminé


        Il n'y a plus rien à trier.

















       Échap finir, rien n'est perdu  ? aide
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
                        ━━━━━━ ━━━━━━━ ━━━━━━ ━━━━━━━ ━━━━━━━ ━━━━━━ ━━━━━━━ ━━━━━━━ ━━━━━━ ━━━━━━━ ━━━━━━━

                        Décidé  139      et 114 autres avant
                                      ·  BIL-01  Indicateurs et méthode de comptage arrêtés           gardé
                                      ·  BIL-02  Questionnaires prêts                                 gardé
                                      ·  BIL-03  Questionnaires diffusés, relancés, clos              gardé
                                      ·  BIL-04  Services faits constatés                             gardé
                                      ·  BIL-05  Budget prévu / réalisé rapproché                     gardé
                                      ·  BIL-06  Réunion bilan partenaires et directions              gardé
                                      ·  BIL-07  Bilan rédigé et validé                               gardé
                                      ·  BIL-08  Archivage, purge RGPD, dossier de passation N+1      gardé
                                      ·  BIL-09  Suivi des factures Chorus Pro jusqu'au paiement      gardé
                                      ·  C01     Note interne directions                              gardé
                                      ·  P01     Scène, podium couvert                                gardé
                                      ·  P02     Sonorisation et lumière                              gardé
                                      ·  P03     Barnums et tentes                                    gardé
                                      ·  P04     Mobilier et barrières                                gardé
                                      ·  P05     Toilettes, points d'eau                              gardé
                                      ·  P06     Sécurité privée                                      gardé
                                      ·  P07     Poste de secours                                     gardé
                                      ·  P08     Food trucks                                          gardé
                                      ·  P09     Artiste (cession)                                    gardé
                                      ·  P10     Conteur·se (GUSO)                                    gardé
                                      ·  P11     Animation enfants                                    gardé
                                      ·  P12     Animateur·rice micro                                 gardé
                                      ·  P13     Photographe, vidéaste                                gardé
                                      ·  P14     Imprimeur, signalétique                              gardé
                                      ·  P15     Bureau de contrôle                                   gardé

                                         1 tâche pour plus tard : g T y revient.
       Gardé : Bureau de contrôle · u pour défaire
       u point précédent   Échap finir, rien n'est perdu   ? aide
      """
    )
  }
}
