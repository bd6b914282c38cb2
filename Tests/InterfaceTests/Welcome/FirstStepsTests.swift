import Interface
import Planning
import Rendering
import Storage
import TestSupport
import Testing
import Wording

@Suite("The first steps in a new project")
struct FirstStepsTests {
  private func stage(
    columns: Int = 120,
    rows: Int = 40,
    language: Language = .french
  ) throws -> Stage {
    var stage = try Stage(columns: columns, rows: rows, language: language)
    try stage.play(String(repeating: "<Enter>", count: 8))
    return stage
  }

  @Test("Behind the team comes the triage, behind the triage the day")
  func inOrder() throws {
    var stage = try stage()
    #expect(stage.screen.text.contains("Par quoi commencer"))
    try stage.play("<Enter>")
    #expect(stage.screen.text.contains("Annuaire"))
    try stage.play("/cabinet<Enter><Esc>")
    #expect(stage.screen.text.contains("35 rôles"))
    try stage.play("<Esc>")
    #expect(stage.screen.text.contains("Et maintenant"))
    #expect(!stage.screen.text.contains("équipe"))
    try stage.play("<Enter>")
    #expect(stage.screen.text.contains("1 sur 139"))
    try stage.play("<Enter><Esc>")
    #expect(stage.screen.text.contains("Et maintenant"))
    #expect(!stage.screen.text.contains("tri du modèle"))
    try stage.play("<Enter>")
    #expect(stage.screen.text.contains("Coller dans les tâches"))
    stage.send(.input(.paste("Tâche\tQui\nAppeler la mairie\tStagiaire\n")))
    try stage.play("<Enter>")
    #expect(stage.state.project.tasks.contains { $0.title == "Appeler la mairie" })
    // All steps are behind.
    #expect(!stage.screen.text.contains("Et maintenant"))
    #expect(stage.state.view == .today)
  }

  @Test("A project from nothing has no template to go through, and what is pasted comes first")
  func fromNothing() throws {
    var stage = try Stage()
    try stage.play("<Down><Enter>Régie<Enter><Enter><Enter><Enter><Enter>Fête<Enter><Enter>")
    #expect(stage.screen.text.contains("Par quoi commencer"))
    #expect(!stage.screen.text.contains("tri du modèle"))
    try stage.play("c<Esc>")
    #expect(stage.screen.text.contains("Et maintenant"))
    // In the team, cells are no step.
    try stage.play("egv<Esc>")
    #expect(stage.screen.text.contains("Annuaire"))
    try stage.play("<Esc>")
    #expect(!stage.screen.text.contains("Et maintenant"))
  }

  @Test("The triage first; the team is offered behind it, and nothing once it was left")
  func otherOrder() throws {
    var stage = try stage()
    try stage.play("tV<Esc>")
    #expect(stage.screen.text.contains("Et maintenant"))
    try stage.play("<Esc>gn<Esc>")
    #expect(!stage.screen.text.contains("Et maintenant"))
    try stage.play("gT<Esc>gv<Esc>")
    #expect(!stage.screen.text.contains("Et maintenant"))
  }

  @Test("What to begin with, at 80 columns")
  func at80() throws {
    let stage = try stage(columns: 80, rows: 24)
    expectScreen(
      stage,
      """
       JourJ  Tous acteurs pour Dunkerque 2026         lun. 2 mars 2026  S10  J-96  ●
       1 Auj. 22  2 Rétro 3 Tab. 4 Pres. 15  5 Jour J 6 Défis 7 Réu. 8 Com. 9 Bilan
      ────────────────────────────────────────────────────────────────────────────────
        En retard  22  7 à moi · 15 que j'attends
      ▌ ! Prise de poste                                 moi          J-141    −31 j
        ! Note de cadrage                                Ch. projet   J-134    −26 j
        ! Pré-réservation place                          Événement.   J-134    −26 j
        ! Note préélectorale                             Dir. comm.   J-134    −26 j
        ! Budget prévisionnel détaillé par poste         Finances     J-130    −24 j
        ! Feu vert politique (date, format, enveloppe)   Élu·e réf.   J-127    −21 j
        ! Rétroplanning v1 construit et diffusé          moi          J-127    −21 j
        ! Comité de pilotage n° 1 (lancement)            Ch. projet   J-120    −16 j
        ! Outils de reporting                            moi          J-120    −16 j
        ! Demande d'occupation                           moi          J-120    −16 j
        ! Jauge et palier                                Réf. sécu.   J-120    −16 j
        ! Règlement des défis                            moi          J-120    −16 j
      ─ Le projet est créé. Par quoi commencer ? ─────────────────────────────────────
      ▌ e  équipe          noms, téléphones, suppléances ; g n y revient
        t  tri du modèle   les 123 tâches, volet par volet ; g T y revient
        c  tableur         coller des lignes d'Excel ; g v y revient
        a  aujourd'hui     ce que le jour demande
      ────────────────────────────────────────────────────────────────────────────────
        31 jours ouvrés de retard                                             PIL-01
       Entrée choisir  ↑↓ monter, descendre  Échap abandonner
      """
    )
  }

  @Test("What is left behind the team")
  func at120() throws {
    var stage = try stage()
    try stage.play("<Enter><Esc>")
    expectScreen(
      stage,
      """
       JourJ  Tous acteurs pour Dunkerque 2026                                      lun. 2 mars 2026  S10  J-96  ● enregistré
        1 Aujourd'hui 22  2 Rétroplanning 3 Tableau 4 Prestataires 15  5 Jour J 6 Défis 7 Réunions 8 Communication 9 Bilan
      ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
        En retard  22  7 à moi · 15 que j'attends                                   ▏ PIL-01  Pilotage
      ▌ ! Prise de poste                         Pilotage  moi        J-141   −31 j ▏ Prise de poste, lecture des bilans
        ! Note de cadrage                        Pilotage  Ch. projet J-134   −26 j ▏ N-1/N-2, entretiens de cadrage
        ! Pré-réservation place                  Admin.    Événement. J-134   −26 j ▏
        ! Note préélectorale                     Comm.     Dir. comm. J-134   −26 j ▏ ! 31 jours ouvrés de retard
        ! Budget prévisionnel détaillé par poste Admin.    Finances   J-130   −24 j ▏ Devait finir ven. 16 janv. Il reste
        ! Feu vert politique                     Pilotage  Élu·e réf. J-127   −21 j ▏ 10 jours de travail : finie
        ! Rétroplanning v1 construit et diffusé  Pilotage  moi        J-127   −21 j ▏ ven. 13 mars au plus tôt, elle décale
        ! Comité de pilotage n° 1 (lancement)    Pilotage  Ch. projet J-120   −16 j ▏ PIL-02 de 40 j.
        ! Outils de reporting                    Pilotage  moi        J-120   −16 j ▏
        ! Demande d'occupation                   Admin.    moi        J-120   −16 j ▏ Prévue        lun. 5 → ven. 16 janv.
        ! Jauge et palier                        Sécurité  Réf. sécu. J-120   −16 j ▏ Au plus tôt   lun. 2 → ven. 13 mars
        ! Règlement des défis                    Défis     moi        J-120   −16 j ▏ Marge         −40 j
        ! Vérification des marchés existants     Admin.    Cde publ.  J-113   −11 j ▏               Il aurait fallu commencer
        ! Fiche de traitement RGPD               Admin.    DPO        J-113   −11 j ▏               le lun. 5 janv.
        ! Fichier partenaires à jour             Parten.   moi        J-113   −11 j ▏ Butoir        ven. 16 janv. (passé de
        ! Concept et trame de la fête de clôture Prog.     Ch. projet J-113   −11 j ▏               31 j)
        ! Plan de communication et budget        Comm.     Dir. comm. J-113   −11 j ▏ Tenu par      PIL-02
        ! Formulaire d'inscription               Défis     moi        J-108    −8 j ▏ Durée         10 j
        ! Premier contact police                 Sécurité  Réf. sécu. J-106    −6 j ▏ Qui           moi
        ! Analyse des risques et plans de repli  Pilotage  Ch. projet  J-99    −1 j ▏
        ! Liste des prestations                  Prog.     Régie       J-99    −1 j ▏ Liens
        ! Visite technique                       Techn.    Régie       J-99    −1 j ▏ → ! PIL-02  Note de cadrage…
        Doit commencer  1  j'attends                                                ▏ → ! ADM-01  Budget prévisionnel…
        » Brief graphique et pistes de visuel    Comm.     Dir. comm.  J-85     0 j ▏ → ! ADM-03  Pré-réservation…
                                                                                    ▏ → ! COM-01  Note « communication…
        ▸ Réunions 1       • Point hebdomadaire avec le tuteur         J-96   10:00 ▏
        ▸ Publications 4   ! Note aux directions                      J-120   −16 j ▏
        ▸ Prestataires 15  ! Scène, podium couvert : besoin            J-99    −1 j ▏
        ▸ Cette semaine 3  » Sourcing et réception des devis           J-78  jeu. 5 ▏
      ─ Et maintenant ? ──────────────────────────────────────────────────────────────────────────────────────────────────────
      ▌ t  tri du modèle   les 123 tâches, volet par volet ; g T y revient
        c  tableur         coller des lignes d'Excel ; g v y revient
        a  aujourd'hui     ce que le jour demande
      ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
        31 jours ouvrés de retard · finie ven. 13 mars au plus tôt, elle décale PIL-02 de 40 j                        PIL-01
       Entrée choisir   ↑↓ monter, descendre   Échap abandonner
      """
    )
  }

  @Test("In English on a wide screen")
  func at200() throws {
    let stage = try stage(columns: 200, rows: 60, language: .english)
    // What stands behind is Today's picture.
    let rows = (0..<60).map { stage.row($0).plain }
    let first = try #require(
      rows.firstIndex { $0.hasPrefix("─ The project is made. What first? ─") }
    )
    #expect(rows[first].hasSuffix("──") && TextWidth.of(rows[first]) == 200)
    #expect(
      rows[(first + 1)...] == [
        "▌ e  team                     names, phones, deputies; g n comes back to it",
        "  t  triage of the template   the 123 tasks, lot by lot; g T comes back to it",
        "  c  spreadsheet              paste rows of Excel; g v comes back to it",
        "  a  today                    what the day asks for", String(repeating: "─", count: 200),
        rows[58], " Enter choose   ↑↓ up, down   Esc give up",
      ]
    )
  }
}
