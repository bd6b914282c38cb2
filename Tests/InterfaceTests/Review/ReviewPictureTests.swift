import Interface
import Planning
import Rendering
import Storage
import TestSupport
import Testing

@Suite("The daily review as a picture")
struct ReviewPictureTests {
  /// The demo's morning after some keys.
  private func stage(_ columns: Int, _ rows: Int, _ keys: String) throws -> Stage {
    let project = try Demo.project(today: Fixture.day(3, 2))
    var stage = Stage(project, columns: columns, rows: rows, view: .today)
    try stage.play(keys)
    return stage
  }

  @Test("80×24: one item fills the screen, the choices at its foot")
  func small() throws {
    expectScreen(
      try stage(80, 24, "R"),
      """
       JourJ  Tous acteurs pour Dunkerque 2026         lun. 2 mars 2026  S10  J-96  ●
       1 Auj. 3  2 Rétro 3 Tab. 4 Pres. 4  5 Jour J 6 Défis 7 Réu. 8 Com. 9 Bilan
        Revue du jour                                                       1 sur 18
        ━━━ ─── ─── ──── ─── ─── ─── ──── ─── ─── ──── ─── ─── ─── ──── ─── ─── ────
      ▌ ! 16 jours ouvrés de retard       Administratif, juridique, finances  ADM-04
      ▌ Demande d'occupation du domaine public + fiche manifestation
      ▌ J-120            1 j              −16 j            moi
      ▌ ven. 6 févr.     de travail       de marge         responsable
        Pourquoi ici
        Devait finir ven. 6 févr. Il reste un jour de travail : finie ce soir,
        butoir dans 22 j. Rien ne la retient : PIL-02 est terminé. Suite : ADM-09…
        Histoire  note       « Délai relevé : 2 mois au moins avant la date…
        Choix                                                              Décidé  0
        M  relancer…         c'est à moi
        t  terminé           fini ce jour ; ADM-09 n'attend plus que LOG-09
        s  commencer         déjà en cours
        +  demain            finit mar. 3 mars, 17 j de retard, ADM-09 tient
        >  dans une semaine  finit lun. 9 mars, 21 j de retard, ADM-09 tient
        d  date…             à taper ; ce qu'elle décale se lit avant
        w  attendre…         qui, jusqu'à quand ; reste en retard
        r  confier à…        passe dans la liste de ce rôle
        x  supprimer         ADM-09 n'attend plus que LOG-09 ; peut revenir

       Espace passer  u point précédent  b note  O pourquoi  Échap finir  ? aide
      """
    )
  }

  @Test("120×40: the item with its reason, its history and what follows from each choice")
  func middle() throws {
    expectScreen(
      try stage(120, 40, "R   "),
      """
       JourJ  Tous acteurs pour Dunkerque 2026                                      lun. 2 mars 2026  S10  J-96  ● enregistré
        1 Aujourd'hui 3  2 Rétroplanning 3 Tableau 4 Prestataires 4  5 Jour J 6 Défis 7 Réunions 8 Communication 9 Bilan

                        Revue du jour                                                              4 sur 18
                        ━━━ ━━━━ ━━━━ ━━━ ──── ──── ─── ──── ──── ─── ──── ──── ─── ──── ──── ─── ──── ────


                     ▌  · à finir aujourd'hui                                                 Communication
                     ▌
                     ▌  Relire l'appel à défis (texte neutre)
                     ▌
                     ▌  J-96             1 j              0 j              moi
                     ▌  lun. 2 mars      de travail       de marge         responsable

                        Pourquoi ici     Il reste un jour de travail : finie ce soir, elle ne décale rien.
                                         Rien ne la retient.

                        Histoire         note             « Ni bilan ni promotion : période…



                        Choix         M  relancer…        c'est à moi
                                      t  terminé          fini ce jour ; rien ne l'attend
                                      s  commencer        finit auj., rien ne bouge
                                      +  demain           finit mar. 3 mars, 1 j de retard, rien ne bouge
                                      >  dans une semaine finit lun. 9 mars, 5 j de retard, rien ne bouge
                                      d  date…            à taper ; ce qu'elle décale se lit avant
                                      w  attendre…        qui, jusqu'à quand ; revient ce jour-là
                                      r  confier à…       passe dans la liste de ce rôle
                                      x  supprimer        rien ne l'attend ; peut revenir
                        ───────────────────────────────────────────────────────────────────────────────────
                        Décidé  3     ·  ADM-04  Demande d'occupation du domaine public + fiche…  plus tard
                                      ·  PIL-07  Analyse des risques et plans de repli            plus tard
                                      ·  LOG-01  Visite technique                                 plus tard





       Espace passer   u point précédent   b note   O pourquoi   Échap finir, rien n'est perdu   ? aide
      """
    )
  }

  @Test("200×60: the column keeps its width, in the middle")
  func wide() throws {
    expectScreen(
      try stage(200, 60, "Rt "),
      """
       JourJ  Tous acteurs pour Dunkerque 2026                                                                                                                      lun. 2 mars 2026  S10  J-96  ● enregistré
        1 Aujourd'hui 2  2 Rétroplanning  3 Tableau  4 Prestataires 4  5 Jour J  6 Défis  7 Réunions  8 Communication  9 Bilan

                                                                Revue du jour                                                              3 sur 18
                                                                ━━━ ━━━━ ━━━━ ─── ──── ──── ─── ──── ──── ─── ──── ──── ─── ──── ──── ─── ──── ────


                                                             ▌  ! 1 jour ouvré de retard                            Technique et logistique  LOG-01
                                                             ▌
                                                             ▌  Visite technique : réseaux, accès, pentes, besoins en fluides et matériel
                                                             ▌
                                                             ▌  J-99             1 j              −1 j             Régisseur·se général·e
                                                             ▌  ven. 27 févr.    de travail       de marge         responsable

                                                                Pourquoi ici     Devait finir ven. 27 févr. Il reste un jour de travail : finie ce
                                                                                 soir, elle ne décale rien. Rien ne la retient : ADM-03 est
                                                                                 terminé. Suite : LOG-02, lun. 9 mars.

                                                                Histoire         lun. 23 févr.    commencé
                                                                                 note             « Reste le relevé des bornes d'eau, côté rue. »

                                                                Choix         M  relancer…        message prêt ; relance suivante jeu. 5 mars
                                                                              t  terminé          fini ce jour ; LOG-02 n'attend plus rien
                                                                              s  commencer        déjà en cours
                                                                              +  demain           finit mar. 3 mars, 2 j de retard, LOG-02 tient
                                                                              >  dans une semaine finit lun. 9 mars, 6 j de retard, LOG-02 +1 j
                                                                              d  date…            à taper ; ce qu'elle décale se lit avant
                                                                              w  attendre…        qui, jusqu'à quand ; reste en retard
                                                                              r  confier à…       passe dans la liste de ce rôle
                                                                              x  supprimer        LOG-02 n'attend plus rien ; peut revenir
                                                                ───────────────────────────────────────────────────────────────────────────────────
                                                                Décidé  2     ✓  ADM-04  Demande d'occupation du domaine public + fiche…    terminé
                                                                              ·  PIL-07  Analyse des risques et plans de repli            plus tard


























       Espace passer   u point précédent   b note   O pourquoi   Échap finir, rien n'est perdu   ? aide
      """
    )
  }

  @Test("A choice that asks keeps the item in sight over its question")
  func question() throws {
    expectScreen(
      try stage(80, 24, "R  w"),
      """
       JourJ  Tous acteurs pour Dunkerque 2026         lun. 2 mars 2026  S10  J-96  ●
       1 Auj. 3  2 Rétro 3 Tab. 4 Pres. 4  5 Jour J 6 Défis 7 Réu. 8 Com. 9 Bilan
        Revue du jour                                                       3 sur 18
        ━━━ ━━━ ━━━ ──── ─── ─── ─── ──── ─── ─── ──── ─── ─── ─── ──── ─── ─── ────
      ▌ ! 1 jour ouvré de retard                     Technique et logistique  LOG-01
      ▌ Visite technique : réseaux, accès, pentes, besoins en fluides et matériel
      ▌ J-99             1 j              −1 j             Régisseur·se général·e
      ▌ ven. 27 févr.    de travail       de marge         responsable
        Pourquoi ici
        Devait finir ven. 27 févr. Il reste un jour de travail : finie ce soir, elle
        ne décale rien. Rien ne la retient : ADM-03 est terminé. Suite : LOG-02…
        Histoire  note       « Reste le relevé des bornes d'eau, côté rue. »
        Choix                                                              Décidé  2
        M  relancer…         message prêt ; relance suivante jeu. 5 mars
        t  terminé           fini ce jour ; LOG-02 n'attend plus rien
        s  commencer         déjà en cours
        +  demain            finit mar. 3 mars, 2 j de retard, LOG-02 tient
        >  dans une semaine  finit lun. 9 mars, 6 j de retard, LOG-02 +1 j
        d  date…             à taper ; ce qu'elle décale se lit avant
        w  attendre…         qui, jusqu'à quand ; reste en retard
        r  confier à…        passe dans la liste de ce rôle
       En attente de  Régisseur·se général·e

       Entrée valider  Échap abandonner
      """
    )
  }

  @Test("A message stands there to be read before it goes to the clipboard")
  func message() throws {
    expectScreen(
      try stage(80, 24, "R M<Enter>"),
      """
       JourJ  Tous acteurs pour Dunkerque 2026         lun. 2 mars 2026  S10  J-96  ●
       1 Auj. 3  2 Rétro 3 Tab. 4 Pres. 4  5 Jour J 6 Défis 7 Réu. 8 Com. 9 Bilan
        Revue du jour                                                       2 sur 18
        ━━━ ━━━ ─── ──── ─── ─── ─── ──── ─── ─── ──── ─── ─── ─── ──── ─── ─── ────
      ▌ ! 1 jour ouvré de retard                                    Pilotage  PIL-07
      ▌ Analyse des risques et plans de repli (météo, désistement, sécurité)
      ▌ J-99             1 j              −1 j             Chef·fe de projet
      ▌ ven. 27 févr.    de travail       de marge         responsable
        Pourquoi ici
        Devait finir ven. 27 févr. Il reste un jour de travail : finie ce soir, elle
        ne décale rien. Rien ne la retient : PIL-05 est terminé. Suite : PIL-09…
        Histoire  lun. 23 févr. commencé
        Choix                                                              Décidé  1
        M  relancer…         message prêt ; relance suivante jeu. 5 mars
        t  terminé           fini ce jour ; SEC-11 n'attend plus que SEC-07
      ─ Message à Chef·fe de projet ──────────────────────────────────────────────────
        Bonjour, je reviens vers vous au sujet de : « Analyse des risques et plans
        de repli (météo, désistement, sécurité) » (PIL-07). C'était prévu pour le
        ven. 27 févr. (1 jour ouvré de retard). Pouvez-vous me dire où cela en est,
        et me répondre d'ici au jeu. 5 mars ? Merci. (Tous acteurs pour Dunkerque
        2026)
       Message  dre d'ici au jeu. 5 mars ? Merci. (Tous acteurs pour Dunkerque 2026)

       Entrée copier dans un fichier  Ctrl-Y au presse-papiers  Échap abandonner
      """
    )
  }

  @Test("The end says what was decided about each, and how to take it all back")
  func end() throws {
    let keys = "RtM<Enter><Enter> >+" + String(repeating: " ", count: 13)
    expectScreen(
      try stage(120, 40, keys),
      """
       JourJ  Tous acteurs pour Dunkerque 2026                                      lun. 2 mars 2026  S10  J-96  ● enregistré
        1 Aujourd'hui 2  2 Rétroplanning 3 Tableau 4 Prestataires 4  5 Jour J 6 Défis 7 Réunions 8 Communication 9 Bilan

                        Revue du jour                                                              terminée
                        ━━━ ━━━━ ━━━━ ━━━ ━━━━ ━━━━ ━━━ ━━━━ ━━━━ ━━━ ━━━━ ━━━━ ━━━ ━━━━ ━━━━ ━━━ ━━━━ ━━━━

                        Décidé  18    ✓  ADM-04  Demande d'occupation du domaine public + fiche…    terminé
                                      ‖  PIL-07  Analyse des risques et plans de repli      relancé, jeu. 5
                                      ·  LOG-01  Visite technique                                 plus tard
                                      →          Relire l'appel à défis (texte neutre)     dans une semaine
                                      →          Inviter les associations à la réunion…              demain
                                      ·  COM-03  Brief graphique et pistes de visuel              plus tard
                                      ·          Devis sonorisation et lumière                    plus tard
                                      ·  P02     Sonorisation et lumière                          plus tard
                                      ·          Interlocuteur du dossier de sécurité             plus tard
                                      ·  HEBDO   Point hebdomadaire avec le tuteur                plus tard
                                      ·  C03     Site Ville                                       plus tard
                                      ·  C02     Courriel associations                            plus tard
                                      ·  C05     Courriel écoles                                  plus tard
                                      ·  P14     Imprimeur, signalétique                          plus tard
                                      ·  P01     Scène, podium couvert                            plus tard
                                      ·  P06     Sécurité privée                                  plus tard
                                      ·  P02     Sonorisation et lumière                          plus tard
                                      ·  LOG-02  Plan de masse v1                                 plus tard

                                         u défait toute la revue (4 gestes).













       u défaire toute la revue   Échap finir, rien n'est perdu   ? aide
      """
    )
  }

  @Test("80×24: what doesn't fit at the end is counted")
  func smallEnd() throws {
    let keys = "Rt" + String(repeating: " ", count: 17)
    expectScreen(
      try stage(80, 24, keys),
      """
       JourJ  Tous acteurs pour Dunkerque 2026         lun. 2 mars 2026  S10  J-96  ●
       1 Auj. 2  2 Rétro 3 Tab. 4 Pres. 4  5 Jour J 6 Défis 7 Réu. 8 Com. 9 Bilan
        Revue du jour                                                       terminée
        ━━━ ━━━ ━━━ ━━━━ ━━━ ━━━ ━━━ ━━━━ ━━━ ━━━ ━━━━ ━━━ ━━━ ━━━ ━━━━ ━━━ ━━━ ━━━━

        Décidé  18
           et 5 autres avant
        ·  COM-03  Brief graphique et pistes de visuel                     plus tard
        ·          Devis sonorisation et lumière                           plus tard
        ·  P02     Sonorisation et lumière                                 plus tard
        ·          Interlocuteur du dossier de sécurité                    plus tard
        ·  HEBDO   Point hebdomadaire avec le tuteur                       plus tard
        ·  C03     Site Ville                                              plus tard
        ·  C02     Courriel associations : Appel au village associatif     plus tard
        ·  C05     Courriel écoles : Appel à défis (projets de classe)     plus tard
        ·  P14     Imprimeur, signalétique                                 plus tard
        ·  P01     Scène, podium couvert                                   plus tard
        ·  P06     Sécurité privée                                         plus tard
        ·  P02     Sonorisation et lumière                                 plus tard
        ·  LOG-02  Plan de masse v1                                        plus tard

           u défait toute la revue (1 geste).

       u défaire toute la revue  Échap finir, rien n'est perdu  ? aide
      """
    )
  }

  @Test("One step back, the item stands there as it was, and the line says what was taken back")
  func back() throws {
    expectScreen(
      try stage(80, 24, "R tu"),
      """
       JourJ  Tous acteurs pour Dunkerque 2026         lun. 2 mars 2026  S10  J-96  ●
       1 Auj. 3  2 Rétro 3 Tab. 4 Pres. 4  5 Jour J 6 Défis 7 Réu. 8 Com. 9 Bilan
        Revue du jour                                                       2 sur 18
        ━━━ ━━━ ─── ──── ─── ─── ─── ──── ─── ─── ──── ─── ─── ─── ──── ─── ─── ────
      ▌ ! 1 jour ouvré de retard                                    Pilotage  PIL-07
      ▌ Analyse des risques et plans de repli (météo, désistement, sécurité)
      ▌ J-99             1 j              −1 j             Chef·fe de projet
      ▌ ven. 27 févr.    de travail       de marge         responsable
        Pourquoi ici
        Devait finir ven. 27 févr. Il reste un jour de travail : finie ce soir, elle
        ne décale rien. Rien ne la retient : PIL-05 est terminé. Suite : PIL-09…
        Histoire  lun. 23 févr. commencé
        Choix                                                              Décidé  1
        M  relancer…         message prêt ; relance suivante jeu. 5 mars
        t  terminé           fini ce jour ; SEC-11 n'attend plus que SEC-07
        s  commencer         déjà en cours
        +  demain            finit mar. 3 mars, 2 j de retard, PIL-09 tient
        >  dans une semaine  finit lun. 9 mars, 6 j de retard, PIL-09 tient
        d  date…             à taper ; ce qu'elle décale se lit avant
        w  attendre…         qui, jusqu'à quand ; reste en retard
        r  confier à…        passe dans la liste de ce rôle
        x  supprimer         SEC-11 n'attend plus que SEC-07 ; peut revenir
       Défait : Terminé : Analyse des risques et plans de repli · U pour refaire
       Espace passer  u point précédent  b note  O pourquoi  Échap finir  ? aide
      """
    )
  }

  @Test("A day that asks for nothing says so")
  func empty() throws {
    var stage = Stage(Project(), columns: 80, rows: 24, view: .today)
    try stage.play("R")
    expectScreen(
      stage,
      """
       JourJ                                      lun. 2 mars 2026  S10  ● enregistré
       1 Aujourd'hui  2 Rétro 3 Tab. 4 Pres. 5 Jour J 6 Défis 7 Réu. 8 Com. 9 Bilan
        Revue du jour                                                       terminée


        Rien à passer en revue aujourd'hui.

















       Échap finir, rien n'est perdu  ? aide
      """
    )
  }
}
