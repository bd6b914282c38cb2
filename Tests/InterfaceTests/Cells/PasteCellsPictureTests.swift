import Interface
import Planning
import Rendering
import Storage
import TestSupport
import Testing
import Wording

@Suite("Pasted cells, as a picture")
struct PasteCellsPictureTests {
  private func stage(_ columns: Int, _ rows: Int, _ language: Language = .french) throws -> Stage {
    let project = try Template.tousActeurs.project()
    return Stage(project, columns: columns, rows: rows, language: language)
  }

  @Test("What each column is and each row becomes")
  func at120() throws {
    var stage = try stage(120, 40)
    stage.send(.input(.paste(PasteCellsTests.rows)))
    try stage.play("n")
    expectScreen(
      stage,
      """
       JourJ  Tous acteurs pour Dunkerque 2026                                      lun. 2 mars 2026  S10  J-96  ● enregistré
        1 Aujourd'hui 22  2 Rétroplanning  3 Tableau 4 Prestataires 15  5 Jour J 6 Défis 7 Réunions 8 Communication 9 Bilan
      ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
        Coller dans les tâches                                                              5 à ajouter   2 cases illisibles
               –    Titre                             Responsable             Date de fin     Durée  Bloc-notes
               N°   Action                            Qui                     Pour quand      Durée  Commentaire
        +   2  1    Appeler la médiathèque            Stagiaire               13/03/2026      1 j
        +   3  2    Réserver le minibus               Régisseur·se général·e  20/03/2026      2 j    devis en cours
        +   4  3    Relire l'affiche avec le cabinet  Cabinet                 J-60            1 j
        +   6  4    Liste des bénévoles               Référent·e bénévoles    30/04/2026      3 j
      ▌ ▲   7  5    Goûter des enfants                Mamie Jo                mi mai ou juin  1 j    au soleil


























      ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
        Ligne 7 : à ajouter  responsable : rien ne s'appelle « Mamie Jo » · gardé dans les notes
       Entrée prendre   n illisible   c colonne…   e corriger…   x écarter   t titres ou non   Échap revenir   ? aide
      """
    )
  }

  @Test("At 80 columns the widest give way")
  func at80() throws {
    var stage = try stage(80, 24)
    stage.send(.input(.paste(PasteCellsTests.rows)))
    try stage.play("jlll")
    expectScreen(
      stage,
      """
       JourJ  Tous acteurs pour Dunkerque 2026         lun. 2 mars 2026  S10  J-96  ●
       1 Auj. 22  2 Rétro  3 Tab. 4 Pres. 15  5 Jour J 6 Défis 7 Réu. 8 Com. 9 Bilan
      ────────────────────────────────────────────────────────────────────────────────
        Coller dans les tâches                      5 à ajouter   2 cases illisibles
               –    Titre                  Responsab…  Date…       Durée  Bloc-notes
               N°   Action                 Qui         Pour quand  Durée  Commentai…
        +   2  1    Appeler…               Stagiaire   13/03/2026  1 j
      ▌ +   3  2    Réserver le minibus    Régisseur…  20/03/2026  2 j    devis…
        +   4  3    Relire l'affiche…      Cabinet     J-60        1 j
        +   6  4    Liste des bénévoles    Référent…   30/04/2026  3 j
        ▲   7  5    Goûter des enfants     Mamie Jo    mi mai…     1 j    au soleil










      ────────────────────────────────────────────────────────────────────────────────
        Ligne 3 : à ajouter  20/03/2026
       Entrée prendre  n illisible  c colonne…  e corriger…  Échap revenir  ? aide
      """
    )
  }

  @Test("What a column may be")
  func column() throws {
    var stage = try stage(120, 40)
    stage.send(.input(.paste(PasteCellsTests.rows)))
    try stage.play("lc")
    expectScreen(
      stage,
      """
       JourJ  Tous acteurs pour Dunkerque 2026                                      lun. 2 mars 2026  S10  J-96  ● enregistré
        1 Aujourd'hui 22  2 Rétroplanning  3 Tableau 4 Prestataires 15  5 Jour J 6 Défis 7 Réunions 8 Communication 9 Bilan
      ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
        Coller dans les tâches                                                              5 à ajouter   2 cases illisibles
               –    Titre                             Responsable             Date de fin     Durée  Bloc-notes
               N°   Action                            Qui                     Pour quand      Durée  Commentaire
      ▌ +   2  1    Appeler la médiathèque            Stagiaire               13/03/2026      1 j
        +   3  2    Réserver le minibus               Régisseur·se général·e  20/03/2026      2 j    devis en cours
        +   4  3    Relire l'affiche avec le cabinet  Cabinet                 J-60            1 j
        +   6  4    Liste des bénévoles               Référent·e bénévoles    30/04/2026      3 j
        ▲   7  5    Goûter des enfants                Mamie Jo                mi mai ou juin  1 j    au soleil












      ─ La colonne « Action » devient ────────────────────────────────────────────────────────────────────────────────────────
          taper pour filtrer
      ▌ titre
        code
        volet
        date de fin
        durée
        responsable
        statut
        priorité
        pas avant
        début réel
        fin réelle
        nom court
      ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
        Ligne 2 : à ajouter  Appeler la médiathèque
       Entrée choisir   ↑↓ monter, descendre   Échap abandonner
      """
    )
  }

  @Test("A team pasted over the directory, some of it there already, a row left out")
  func team() throws {
    var stage = try stage(80, 24)
    try stage.play("gneLéa<Enter><Esc>")
    stage.send(
      .input(
        .paste(
          "Fonction\tNom\tPortable\nStagiaire\tLéa\t\nCabinet\tMme Roy\t06 01 02 03 04\n\tM. Li\t06\n"
            + "Imprimeur\tM. Bo\t03\nMédiathèque\tMme Ba\t06 05 06 07 08\n"
        )
      )
    )
    try stage.play("jjjxk")
    expectScreen(
      stage,
      """
       JourJ  Tous acteurs pour Dunkerque 2026         lun. 2 mars 2026  S10  J-96  ●
       1 Auj. 22  2 Rétro  3 Tab. 4 Pres. 15  5 Jour J 6 Défis 7 Réu. 8 Com. 9 Bilan
      ────────────────────────────────────────────────────────────────────────────────
        Coller dans l'équipe     1 à ajouter   1 à modifier   1 déjà là   1 sans nom
               Titre        Titulaire  Téléphone
               Fonction     Nom        Portable
        ✓   2  Stagiaire    Léa
        →   3  Cabinet      Mme Roy    06 01 02 03 04
        !   4               M. Li      06
      ▌ –   5  Imprimeur    M. Bo      03
        +   6  Médiathèque  Mme Ba     06 05 06 07 08










      ────────────────────────────────────────────────────────────────────────────────
        Ligne 5 : laissée de côté  Imprimeur
       Entrée prendre  n illisible  c colonne…  e corriger…  Échap revenir  ? aide
      """
    )
  }

  @Test("In English on a wide screen all columns stand whole")
  func wide() throws {
    var stage = try stage(200, 60, .english)
    stage.send(.input(.paste(PasteCellsTests.rows)))
    try stage.play("jje")
    expectScreen(
      stage,
      """
       JourJ  Tous acteurs pour Dunkerque 2026                                                                                                                             Mon 2 Mar 2026  W10  D-96  ● saved
        1 Today 22  2 Plan  3 Board  4 Suppliers 15  5 D-day  6 Challenges  7 Meetings  8 Communication  9 Report
      ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
        Paste into the tasks                                                                                                                                                       5 to add   2 cells unread
               –    Title                             Responsible             Finish          Duration  Notes
               N°   Action                            Qui                     Pour quand      Durée     Commentaire
        +   2  1    Appeler la médiathèque            Stagiaire               13/03/2026      1 d
        +   3  2    Réserver le minibus               Régisseur·se général·e  20/03/2026      2 d       devis en cours
      ▌ +   4  3    Relire l'affiche avec le cabinet  Cabinet                 D-60            1 d
        +   6  4    Liste des bénévoles               Référent·e bénévoles    30/04/2026      3 d
        ▲   7  5    Goûter des enfants                Mamie Jo                mi mai ou juin  1 d       au soleil














































       Line 4  3

       Enter accept   Esc give up
      """
    )
  }

  @Test("Waiting for cells, in English on a wide screen")
  func at200() throws {
    var stage = try stage(200, 60, .english)
    try stage.play("gvTask<Tab>When<Enter>Call")
    expectScreen(
      stage,
      """
       JourJ  Tous acteurs pour Dunkerque 2026                                                                                                                             Mon 2 Mar 2026  W10  D-96  ● saved
        1 Today 22  2 Plan  3 Board  4 Suppliers 15  5 D-day  6 Challenges  7 Meetings  8 Communication  9 Report
      ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
        Paste into the tasks

        Paste the cells copied in the spreadsheet here: Ctrl-Shift-V in most
        terminals.
        Where one can't paste: type them, Tab between cells, Enter between rows,
        Ctrl-D at the end.

        Task ▏ When
        Call













































      ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

       Ctrl-D read what is typed   Esc give up
      """
    )
  }
}
