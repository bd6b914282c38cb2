import Interface
import Rendering
import TestSupport
import Testing
import Wording

@Suite("The first start, as a picture")
struct WelcomePictureTests {
  @Test("A role is found as one types, or made")
  func roleAt80() throws {
    var stage = try Stage(columns: 80, rows: 24)
    try stage.play("<Enter>sta")
    expectScreen(
      stage,
      """
       JourJ                                                         lun. 2 mars 2026

        Bienvenue dans JourJ                                                 2 sur 8
        ━━━━━━━━ ━━━━━━━━━ ──────── ───────── ───────── ──────── ───────── ─────────

      ▌ Quel est mon rôle ?
      ▌ Ce qui lui est confié porte partout « moi » ; le reste est attendu d'autres.

        sta
      ▌   Stagiaire
          Prestataire son
          Association musicale
          Police administrative
          nouveau rôle : sta







        ✓ Modèle   tous-acteurs

       Entrée suivant  Maj-Tab revenir  Échap quitter, rien n'est créé
      """
    )
  }

  @Test("Day J says what J-n means, with its own dates")
  func dayJAt120() throws {
    var stage = try Stage(columns: 120, rows: 40)
    try stage.play("<Enter><Enter><Enter><Enter>")
    expectScreen(
      stage,
      """
       JourJ                                                                                                 lun. 2 mars 2026


                        Bienvenue dans JourJ                                                        5 sur 8
                        ━━━━━━━━━ ━━━━━━━━━━ ━━━━━━━━━ ━━━━━━━━━━ ━━━━━━━━━ ────────── ───────── ──────────


                     ▌  Quel est le jour J ?
                     ▌
                     ▌  Le jour de l'événement : tout se compte depuis lui. J-30 veut dire 30 jours avant,
                     ▌  week-ends compris : jeu. 7 mai. Aujourd'hui, lun. 2 mars, est à J-96.

                        06/06/2026
                        sam. 6 juin 2026, dans 96 jours
                        6/6, 6 juin, 06/06/2026, S23, +3s, fin mai




















                        ✓ Modèle     tous-acteurs
                        ✓ Mon rôle   Stagiaire
                        ✓ Stage      lun. 2 mars 2026 → ven. 19 juin 2026

       Entrée suivant   Maj-Tab revenir   Échap quitter, rien n'est créé
      """
    )
  }

  @Test("All that was said is shown before anything is made; wide screens keep the column")
  func summaryAt200() throws {
    var stage = try Stage(columns: 200, rows: 60)
    try stage.play("<Enter><Enter><Enter><Enter><Enter><Enter><Enter>")
    expectScreen(
      stage,
      """
       JourJ                                                                                                                                                                                 lun. 2 mars 2026


                                                                Bienvenue dans JourJ                                                        8 sur 8
                                                                ━━━━━━━━━ ━━━━━━━━━━ ━━━━━━━━━ ━━━━━━━━━━ ━━━━━━━━━ ━━━━━━━━━━ ━━━━━━━━━ ━━━━━━━━━━


                                                             ▌  Est-ce bien cela ?
                                                             ▌
                                                             ▌  Entrée crée le projet, que personne d'autre ne peut lire sur cette machine :
                                                             ▌  /home/xyl/.local/share/jourj/projet.json

                                                                ✓ Modèle             tous-acteurs
                                                                ✓ Mon rôle           Stagiaire
                                                                ✓ Stage              lun. 2 mars 2026 → ven. 19 juin 2026
                                                                ✓ Jour J             sam. 6 juin 2026, dans 96 jours
                                                                ✓ Fête des voisins   ven. 29 mai 2026
                                                                ✓ Nom                Tous acteurs pour Dunkerque 2026









































       Entrée créer le projet   Maj-Tab revenir   Échap quitter, rien n'est créé
      """
    )
  }

  @Test("In English, without Unicode")
  func templates() throws {
    let stage = try Stage(columns: 80, rows: 24, language: .english, isMono: true, glyphs: .ascii)
    expectScreen(
      stage,
      """
       JourJ                                                           Mon 2 Mar 2026

        Welcome to JourJ                                                      1 of 8
        ======== --------- -------- --------- --------- -------- --------- ---------

      > Which template to start from?
      > A template brings tasks, links and deadlines; all of it can change later.

      > 1  tous-acteurs   a week of citizens' challenges and its closing party
      >                   123 tasks, 9 lots, 35 roles, 15 suppliers, run sheet

        2  vide           a project to build from nothing
                          the calendar, zones, categories and limits










       Enter next  Esc leave, nothing is made
      """
    )
  }
}
