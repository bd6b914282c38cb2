import Interface
import Planning
import Rendering
import Storage
import TestSupport
import Testing
import Wording

@Suite("The directory")
struct DirectoryTests {
  private func stage(columns: Int = 120, rows: Int = 36, isReadOnly: Bool = false) throws -> Stage {
    let project = try Template.tousActeurs.project()
    return Stage(project, columns: columns, rows: rows, isReadOnly: isReadOnly, view: .today)
  }

  private func role(_ title: String, _ stage: Stage) throws -> TeamRole {
    try #require(stage.state.project.roles.first { $0.title == title })
  }

  @Test("Names, phones and deputies are typed in place, cell after cell, each one gesture")
  func typing() throws {
    var stage = try stage()
    let before = stage.state.project
    try stage.play("gneLéa Martin<Tab>06 12 34 56 78<Tab>Tom<Tab>Anne<Enter>Paul<Enter>")
    let mine = try role("Stagiaire", stage)
    #expect(mine.holder == "Léa Martin" && mine.phone == "06 12 34 56 78" && mine.deputy == "Tom")
    #expect(try role("Chef·fe de projet", stage).holder == "Anne")
    #expect(try role("Élu·e référent·e", stage).holder == "Paul")
    #expect(stage.labels.count == 5)
    #expect(stage.labels[1] == "Téléphone\u{A0}: Stagiaire, 06 12 34 56 78")
    try stage.play("<Esc>uuuuu")
    #expect(stage.state.project == before)
  }

  @Test("Where there is no colour the cell stands out by not being reversed as its row is")
  func withoutColour() throws {
    let project = try Template.tousActeurs.project()
    var stage = Stage(project, columns: 120, rows: 36, isMono: true, view: .today)
    try stage.play("gnl")
    let screen = stage.screen
    let heading = stage.row(4)
    func column(_ title: String) throws -> Int {
      heading.distance(
        from: heading.startIndex,
        to: try #require(heading.firstRange(of: title)).lowerBound
      )
    }
    #expect(screen[try column("Titulaire"), 5].style.ground == .sel)
    #expect(screen[try column("Téléphone"), 5].style.ground == .none)
  }

  @Test("Esc leaves a cell as it was; an empty cell takes the value away")
  func leaving() throws {
    var stage = try stage()
    try stage.play("gneLéa<Esc>")
    #expect(try role("Stagiaire", stage).holder == nil)
    try stage.play("eLéa<Enter><Esc>ke<C-u><Enter><Esc>")
    #expect(try role("Stagiaire", stage).holder == nil)
    #expect(stage.labels.count == 2)
    try stage.play("<Esc>")
    #expect(stage.state.directory == nil)
    #expect(stage.state.view == .today)
  }

  @Test("What is typed finds a role by its name, its holder or its phone")
  func search() throws {
    var stage = try stage()
    try stage.play("gn/police")
    #expect(stage.screen.text.contains("Police municipale"))
    #expect(!stage.screen.text.contains("Fanfare"))
    try stage.play("<Enter>jeBrigadier Dupont<Enter>")
    #expect(try role("Police administrative", stage).holder == "Brigadier Dupont")
    try stage.play("<Esc>/dupont")
    #expect(stage.screen.text.contains("Police administrative"))
    #expect(!stage.screen.text.contains("Police municipale"))
    try stage.play("<C-u>nul ne s'appelle ainsi")
    #expect(stage.screen.text.contains("rien ne correspond"))
    try stage.play("<Esc>")
    #expect(stage.screen.text.contains("35 rôles"))
  }

  @Test("A role is added, and typing goes on there")
  func adding() throws {
    var stage = try stage()
    try stage.play("gnaMédiathèque<Enter>eMme Roy<Enter>")
    #expect(stage.state.project.roles.last?.title == "Médiathèque")
    #expect(stage.state.project.roles.last?.holder == "Mme Roy")
  }

  @Test("It opens from every view and from the reviews, and leaves them as they were")
  func everywhere() throws {
    for keys in ["1", "2", "3", "3<Tab>", "4", "5", "9", "R", "gT"] {
      var stage = try stage()
      try stage.play(keys)
      let before = stage.screen.text
      try stage.play("gn")
      #expect(stage.screen.text.contains("Annuaire"), "\(keys)")
      try stage.play("<Esc>")
      #expect(stage.screen.text == before, "\(keys)")
    }
  }

  @Test("Read only, everything is seen and nothing typed")
  func readOnly() throws {
    var stage = try stage(isReadOnly: true)
    try stage.play("gneLéa<Enter>a")
    #expect(stage.effects.isEmpty)
    #expect(stage.state.directory?.cell == nil)
  }

  @Test("At 80 columns a role, a name, a phone and a deputy stand side by side")
  func at80() throws {
    var stage = try stage(columns: 80, rows: 24)
    try stage.play("gneLéa Martin<Tab>06 12 34 56 78<Tab>Tom Petit<Enter><Esc>kke")
    expectScreen(
      stage,
      """
       JourJ  Tous acteurs pour Dunkerque 2026         lun. 2 mars 2026  S10  J-96  ●
       1 Auj. 22  2 Rétro 3 Tab. 4 Pres. 15  5 Jour J 6 Défis 7 Réu. 8 Com. 9 Bilan
      ────────────────────────────────────────────────────────────────────────────────
        Annuaire  35 rôles                                                ↓ 19 autres
          Rôle                     Titulaire        Téléphone       Suppléance
      ▌   Stagiaire (moi)          Léa Martin       06 12 34 56 78  Tom Petit
          Chef·fe de projet        ·                ·               ·
          Élu·e référent·e         ·                ·               ·
          Cabinet                  ·                ·               ·
          Finances                 ·                ·               ·
          Commande publique        ·                ·               ·
          Affaires juridiques      ·                ·               ·
          Ressources humaines      ·                ·               ·
          DPO                      ·                ·               ·
          Service événementiel     ·                ·               ·
          Police municipale        ·                ·               ·
          Police administrative    ·                ·               ·
          Référent·e sécurité      ·                ·               ·
          Régisseur·se général·e   ·                ·               ·
          Services techniques      ·                ·               ·
          Électricien·ne Ville     ·                ·               ·
      ────────────────────────────────────────────────────────────────────────────────
        Stagiaire  Léa Martin · 06 12 34 56 78 · Tom Petit · 45 tâches à faire
       Entrée au suivant  Tab à côté  ↑↓ monter, descendre  Échap laisser
      """
    )
  }

  @Test("At 120 columns each role's work stands beside it")
  func at120() throws {
    var stage = try stage(columns: 120, rows: 40)
    try stage.play("gn/ref<Enter>j")
    expectScreen(
      stage,
      """
       JourJ  Tous acteurs pour Dunkerque 2026                                      lun. 2 mars 2026  S10  J-96  ● enregistré
        1 Aujourd'hui 22  2 Rétroplanning 3 Tableau 4 Prestataires 15  5 Jour J 6 Défis 7 Réunions 8 Communication 9 Bilan
      ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
        Annuaire  /ref  6 sur 35
          Rôle                               Titulaire               Téléphone             Suppléance                à faire
          Élu·e référent·e                   ·                       ·                     ·                               4
      ▌   Référent·e sécurité                ·                       ·                     ·                              11
          Référent·e accessibilité           ·                       ·                     ·                               1
          Référent·e associations            ·                       ·                     ·
          Référent·e bénévoles               ·                       ·                     ·                               2
          Référent·e scène                   ·                       ·                     ·


























      ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
        Référent·e sécurité  11 tâches à faire
       e modifier   / chercher   a ajouter un rôle…   hl case   Échap revenir   u défaire   ? aide
      """
    )
  }

  @Test("Nothing is found, and there is no role at all")
  func empty() throws {
    var stage = try stage(columns: 80, rows: 24)
    try stage.play("gn/zzz")
    expectScreen(
      stage,
      """
       JourJ  Tous acteurs pour Dunkerque 2026         lun. 2 mars 2026  S10  J-96  ●
       1 Auj. 22  2 Rétro 3 Tab. 4 Pres. 15  5 Jour J 6 Défis 7 Réu. 8 Com. 9 Bilan
      ────────────────────────────────────────────────────────────────────────────────
        Annuaire  /zzz
          Rôle                     Titulaire        Téléphone       Suppléance
          rien ne correspond















      ────────────────────────────────────────────────────────────────────────────────

       Entrée à la liste  Échap tout montrer
      """
    )
    var bare = Stage(Project(), columns: 80, rows: 24, view: .today)
    try bare.play("gn")
    expectScreen(
      bare,
      """
       JourJ                                      lun. 2 mars 2026  S10  ● enregistré
       1 Aujourd'hui  2 Rétro 3 Tab. 4 Pres. 5 Jour J 6 Défis 7 Réu. 8 Com. 9 Bilan
      ────────────────────────────────────────────────────────────────────────────────
        Annuaire  0 rôle
          Rôle                     Titulaire        Téléphone       Suppléance
          Aucun rôle encore.















      ────────────────────────────────────────────────────────────────────────────────

       e modifier  / chercher  a ajouter un rôle…  Échap revenir  u défaire  ? aide
      """
    )
  }

  @Test("In English on a wide screen")
  func at200() throws {
    let project = try Template.tousActeurs.project()
    var stage = Stage(project, columns: 200, rows: 60, language: .english, view: .today)
    try stage.play("gnG")
    expectScreen(
      stage,
      """
       JourJ  Tous acteurs pour Dunkerque 2026                                                                                                                             Mon 2 Mar 2026  W10  D-96  ● saved
        1 Today 22  2 Plan  3 Board  4 Suppliers 15  5 D-day  6 Challenges  7 Meetings  8 Communication  9 Report
      ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
        Directory  35 roles
          Role                                        Holder                          Phone                         Deputy                               to do
          Stagiaire (me)                              ·                               ·                             ·                                       45
          Chef·fe de projet                           ·                               ·                             ·                                       12
          Élu·e référent·e                            ·                               ·                             ·                                        4
          Cabinet                                     ·                               ·                             ·                                        1
          Finances                                    ·                               ·                             ·                                        5
          Commande publique                           ·                               ·                             ·                                        2
          Affaires juridiques                         ·                               ·                             ·                                        5
          Ressources humaines                         ·                               ·                             ·                                        1
          DPO                                         ·                               ·                             ·                                        1
          Service événementiel                        ·                               ·                             ·                                        1
          Police municipale                           ·                               ·                             ·                                        1
          Police administrative                       ·                               ·                             ·                                        1
          Référent·e sécurité                         ·                               ·                             ·                                       11
          Régisseur·se général·e                      ·                               ·                             ·                                       11
          Services techniques                         ·                               ·                             ·                                        7
          Électricien·ne Ville                        ·                               ·                             ·
          Référent·e accessibilité                    ·                               ·                             ·                                        1
          Direction démocratie locale                 ·                               ·                             ·                                        2
          Direction de l'éducation                    ·                               ·                             ·                                        1
          Maisons de quartier                         ·                               ·                             ·                                        1
          Associations                                ·                               ·                             ·
          Référent·e associations                     ·                               ·                             ·
          Référent·e bénévoles                        ·                               ·                             ·                                        2
          Direction de la communication               ·                               ·                             ·                                        6
          Imprimeur                                   ·                               ·                             ·                                        2
          Photographe                                 ·                               ·                             ·
          Prestataire son                             ·                               ·                             ·
          Référent·e scène                            ·                               ·                             ·
          Chefs de zone                               ·                               ·                             ·
          Placier·ère                                 ·                               ·                             ·
          Chef·fe de poste DPS                        ·                               ·                             ·
          Animateur·rice                              ·                               ·                             ·
          Association musicale                        ·                               ·                             ·
          Artiste 1                                   ·                               ·                             ·
      ▌   Artiste 2                                   ·                               ·                             ·

















      ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
        Artiste 2
       e edit   / search   a add a role…   hl cell   Esc back   u undo   ? help
      """
    )
  }
}
