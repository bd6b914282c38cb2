import Interface
import Planning
import Rendering
import Storage
import TestSupport
import Testing

@Suite("The suppliers' checklist as a picture")
struct SuppliersPictureTests {
  /// Four suppliers of Saturday 6 June 2026, seen on Tuesday 7 April from the checklist.
  private func stage(_ columns: Int, _ rows: Int, glyphs: GlyphSet = .unicode) throws -> Stage {
    var project = Project()
    project.settings.name = "Fête de quartier"
    project.settings.dayJ = Fixture.day(6, 6)
    project.settings.start = Fixture.day(1, 5)
    var role = TeamRole(id: "me")
    role.title = "Stagiaire"
    role.isMine = true
    project.roles.append(role)
    var contact = Contact(id: "c")
    contact.title = "Chargé d'affaires"
    contact.phone = "03 28 00 00 00"
    project.contacts.append(contact)
    var type = SupplierType(id: "sound")
    type.title = "Sonorisation et lumière"
    type.steps = try template(of: "son")
    var truck = SupplierType(id: "truck")
    truck.title = "Food truck"
    truck.steps = try template(of: "food-truck")
    project.supplierTypes.append(type)
    project.supplierTypes.append(truck)
    for supplier in suppliers { project.suppliers.append(supplier) }
    var stage = Stage(project, columns: columns, rows: rows, glyphs: glyphs)
    stage.send(.tick(Moment(Fixture.day(4, 7), minute: 9 * 60)))
    try stage.play("4jlll")
    return stage
  }

  /// The steps of a type of the bundled template.
  private func template(of code: String) throws -> [StepRule] {
    let types = try Template.tousActeurs.project().supplierTypes
    return try #require(types.first { $0.code == code }).steps
  }

  private var suppliers: [Supplier] {
    var stage = supplier("stage", "Scène, podium couvert", 620_000)
    stage.steps = done([.need, .sourcing, .quote, .comparison, .approval, .registration])
    stage.steps[2].amount = 598_000
    stage.steps.append(asked(.commitment))
    stage.steps.append(asked(.socialDues))
    var sound = supplier("sound", "Sonorisation et lumière", 750_000)
    sound.contact = "c"
    sound.need = "façade, 4 retours, 8 micros HF"
    sound.nextAction = "relancer l'URSSAF"
    sound.nextActionOn = Fixture.day(4, 10)
    sound.setUp = .onDay(0)
    sound.arrivesAt = 7 * 60
    sound.steps = done([
      .need, .sourcing, .quote, .comparison, .approval, .commitment, .registration, .socialDues,
      .insurance,
    ])
    sound.steps[2].amount = 780_000
    sound.steps[5].amount = 786_000
    sound.steps[7].expires = Fixture.day(5, 25)
    sound.steps[8].expires = Fixture.day(12, 31)
    sound.steps.append(asked(.dataSheet))
    var tents = supplier("tents", "Barnums et tentes", 390_000)
    tents.steps = done([.need, .sourcing])
    var truck = supplier("truck", "Food truck", nil)
    truck.type = "truck"
    truck.steps = done([.need]) + [SupplierStep(.dataSheet, .notApplicable)]
    return [stage, sound, tents, truck]
  }

  private func supplier(_ id: RecordID, _ title: String, _ planned: Int?) -> Supplier {
    var supplier = Supplier(id: id)
    supplier.title = title
    supplier.type = "sound"
    supplier.role = "me"
    supplier.planned = planned
    return supplier
  }

  private func done(_ codes: [StepCode]) -> [SupplierStep] {
    codes.map { code in
      var step = SupplierStep(code, .validated)
      step.done = Fixture.day(3, 2)
      return step
    }
  }

  private func asked(_ code: StepCode) -> SupplierStep {
    var step = SupplierStep(code, .asked)
    step.asked = Fixture.day(3, 26)
    return step
  }

  @Test("80×24: the matrix fills the screen, the step under the cursor is said in full")
  func small() throws {
    expectScreen(
      try stage(80, 24),
      """
       JourJ  Fête de quartier              mar. 7 avr. 2026  S15  J-60  ● enregistré
       1 Auj. 2 Rétro 3 Tab. 4 Prestataires 3  5 Jour J 6 Défis 7 Réu. 8 Com. 9 Bilan
      ─────────────────────────────────── auj. ▾ ─────────────────────────────────────
          · à faire  ◐ demandé        Achat    │    Pièces    Calage  Jour J  Paie.
          ● fait     ! en retard      → J-37   │    → J-24    → J-5   → J     → J+51
          ▲ alerte   – sans objet     B S D C V│E C K V R L H F I F C A M P D S F M P
                                      E R E M A│N T B I C I A T M D N R O R E F A A A
          Prestataire            prêt S C V P L│G R I G P C B E P R F R N E M A C N Y
          Scène, podium couvert  6/13 ● ● ● ● ●│◐ – ● ◐ · – – · · · · · · · · · · · ·
      ▌ ▲ Sonorisation…          9/13 ● ● ● ● ●│● – ● ▲ ● – – ◐ · · · · · · · · · · ·
        ! Barnums et tentes      2/12 ● ● ! · ·│· – · – · – – · · · · · · · · · · · ·
        ! Food truck             1/10 ● – – ! ·│– · · – · – · – · · · · · · · – – – –
          Ensemble              18/48 █ █ ▆ ▄ ▄ ▃ ▁ ▄ ▄ ▂   ▁ ▁ ▁ ▁ ▁ ▁ ▁ ▁ ▁ ▁ ▁ ▁ ▁








      ────────────────────────────────────────────────────────────────────────────────
       VIG  Attestation de vigilance URSSAF · expire lun. 25 mai, 12 j avant J · val…
       t étape suivante  s statut…  d date…  Entrée détail  u défaire  ? aide
      """
    )
  }

  @Test("120×36: bars, money and the detail; today lies between what is due and what comes")
  func desk() throws {
    expectScreen(
      try stage(120, 36),
      """
       JourJ  Fête de quartier                                                      mar. 7 avr. 2026  S15  J-60  ● enregistré
        1 Aujourd'hui  2 Rétroplanning  3 Tableau  4 Prestataires 3  5 Jour J  6 Défis  7 Réunions  8 Communication  9 Bilan
      ─────────────────────────────────────────── auj. ▾ ─────────────────────────────────────────────────────────────────────
          · à faire  ◐ demandé                Achat    │      Pièces      Calage    Jour J    Paiement  Budget
          ● fait     ! en retard     échéance → J-37   │      → J-24      → J-5     → J       → J+51                  en € HT
          ▲ alerte   – sans objet             B S D C V│E C   K V R L H   F I F C   A M P D   S F M P
                                              E R E M A│N T   B I C I A   T M D N   R O R E   F A A A
          Prestataire                    prêt S C V P L│G R   I G P C B   E P R F   R N E M   A C N Y   prévu  engagé   écart
          Scène, podium couvert   ━╸──   6/13 ● ● ● ● ●│◐ –   ● ◐ · – –   · · · ·   · · · ·   · · · ·   6 200  ~5 980    −220
      ▌ ▲ Sonorisation et lumière ━━╸─   9/13 ● ● ● ● ●│● –   ● ▲ ● – –   ◐ · · ·   · · · ·   · · · ·   7 500   7 860    +360
        ! Barnums et tentes       ╸───   2/12 ● ● ! · ·│· –   · – · – –   · · · ·   · · · ·   · · · ·   3 900 à venir
        ! Food truck              ╸───   1/10 ● – – ! ·│– ·   · – · – ·   – · · ·   · · · ·   – – – –               redevance
          Ensemble                ━╸──  18/48 █ █ ▆ ▄ ▄ ▃ ▁   ▄ ▄ ▂   ▁   ▁ ▁ ▁ ▁   ▁ ▁ ▁ ▁   ▁ ▁ ▁ ▁  17 600   7 860   ~+140
      ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
          Sonorisation et lumière   suivi par moi   Pièces                      valable   Alertes 2
          à faire   ven. 10 avr. relancer           ● Kbis                    vu 2 mars   ▲ Vigilance URSSAF : expire
                    l'URSSAF                        ▲ Vigilance URSSAF         → 25 mai     lun. 25 mai, 12 j avant J
          contact   Chargé d'affaires,              ● RC pro                  → 31 déc.   ▲ Écart au prévu +360,00 € HT
                    03 28 00 00 00                  ◐ Fiche technique    attendue 5 mai     (7 860,00 pour 7 500,00)
          montage   jour J, 07:00
          besoin    façade, 4 retours, 8 micros                                           Montants en €       HT     TTC 20 %
                    HF                                                                    prévu         7 500,00     9 000,00
                                                                                          devis         7 800,00     9 360,00
                                                                                          engagé        7 860,00     9 432,00
                                                                                          écart          +360,00      +432,00
                                                                                          TVA 20 % par défaut







      ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
       VIG  Attestation de vigilance URSSAF · expire lun. 25 mai, 12 j avant J · validé lun. 2 mars
       t étape suivante   s statut…   d date…   Entrée détail   w en attente…   b note…   e modifier…   u défaire   ? aide
      """
    )
  }

  @Test("200×60: codes lie flat, quotes have a column, and every step is said")
  func large() throws {
    expectScreen(
      try stage(200, 60),
      """
       JourJ  Fête de quartier                                                                                                                                      mar. 7 avr. 2026  S15  J-60  ● enregistré
        1 Aujourd'hui  2 Rétroplanning  3 Tableau  4 Prestataires 3  5 Jour J  6 Défis  7 Réunions  8 Communication  9 Bilan
      ─────────────────────────────────────────────────────────────────── auj. ▾ ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
          · à faire     ◐ demandé     ● fait                Achat              │          Pièces                Calage            Jour J            Paiement              Budget
          ! en retard   ▲ alerte      – sans objet échéance → J-37             │          → J-24                → J-5             → J               → J+51                                            en € HT
          Prestataire                                  prêt BES SRC DEV CMP VAL│ENG CTR   KBI VIG RCP LIC HAB   FTE IMP FDR CNF   ARR MON PRE DEM   SFA FAC MAN PAY       prévu     devis    engagé     écart
          Scène, podium couvert           ━━━━╸─────   6/13  ●   ●   ●   ●   ● │ ◐   –     ●   ◐   ·   –   –     ·   ·   ·   ·     ·   ·   ·   ·     ·   ·   ·   ·        6 200     5 980                −220
      ▌ ▲ Sonorisation et lumière         ━━━━━━╸───   9/13  ●   ●   ●   ●   ● │ ●   –     ●   ▲   ●   –   –     ◐   ·   ·   ·     ·   ·   ·   ·     ·   ·   ·   ·        7 500     7 800     7 860      +360
        ! Barnums et tentes               ━╸────────   2/12  ●   ●   !   ·   · │ ·   –     ·   –   ·   –   –     ·   ·   ·   ·     ·   ·   ·   ·     ·   ·   ·   ·        3 900   à venir
        ! Food truck                      ━─────────   1/10  ●   –   –   !   · │ –   ·     ·   –   ·   –   ·     –   ·   ·   ·     ·   ·   ·   ·     –   –   –   –                                  redevance
          Ensemble                        ━━━╸──────  18/48  █   █   ▆   ▄   ▄   ▃   ▁     ▄   ▄   ▂       ▁     ▁   ▁   ▁   ▁     ▁   ▁   ▁   ▁     ▁   ▁   ▁   ▁       17 600    13 780     7 860     ~+140
      ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
          Sonorisation et lumière                                 suivi par moi   Pièces                                                valable   Alertes 2
          à faire       ven. 10 avr. relancer l'URSSAF                            ● Kbis                                              vu 2 mars   ▲ Vigilance URSSAF : expire lun. 25 mai, 12 j avant J
          contact       Chargé d'affaires, 03 28 00 00 00                         ▲ Vigilance URSSAF                                   → 25 mai   ▲ Écart au prévu +360,00 € HT (7 860,00 pour 7 500,00)
          montage       jour J, 07:00                                             ● RC pro                                            → 31 déc.
          besoin        façade, 4 retours, 8 micros HF                            ◐ Fiche technique                              attendue 5 mai   Montants en €       HT     TTC 20 %
                                                                                                                                                  prévu         7 500,00     9 000,00
                                                                                                                                                  devis         7 800,00     9 360,00
                                                                                                                                                  engagé        7 860,00     9 432,00
                                                                                                                                                  écart          +360,00      +432,00
                                                                                                                                                  TVA 20 % par défaut

          Étapes                                                                                échéance                                                                                          échéance
          ● Besoin exprimé, cahier des charges   fait lun. 2 mars                                           ◐ Fiche technique                      à fournir par le prestataire · depuis 12 j   mar. 5 mai
          ● Recherche de prestataires            validé lun. 2 mars                                         · Emplacement sur le plan              à faire par moi                             mar. 12 mai
          ● Devis reçus                          validé lun. 2 mars · 7 800,00 € HT                         · Feuille de route envoyée             à faire par moi                             mer. 27 mai
          ● Comparaison des offres               fait lun. 2 mars                                           · Confirmation                         à confirmer par le prestataire            lun. 1er juin
          ● Validation du choix                  validé lun. 2 mars                                         · Arrivée                              à pointer sur place                         sam. 6 juin
          ● Bon de commande                      validé lun. 2 mars · 7 860,00 € HT                         · Montage                              à pointer sur place                         sam. 6 juin
          – Contrat ou convention                si besoin                                                  · Prestation                           à pointer sur place                         sam. 6 juin
          ● Kbis ou SIRET                        validé lun. 2 mars                                         · Démontage                            à pointer sur place                         sam. 6 juin
          ▲ Attestation de vigilance URSSAF      validé lun. 2 mars                                         · Service fait                         à faire par moi                            jeu. 11 juin
          ● Attestation de responsabilité civile validé lun. 2 mars · valable jusqu'au jeu. 31 déc.         · Facture                              à envoyer par le prestataire               ven. 26 juin
          – Licence de spectacle                 sans objet                                                 · Mandatement                          à faire par le service des finances      mer. 1er juil.
          – Habilitation du métier               si besoin                                                  · Paiement                             à faire par le service des finances       lun. 27 juil.





















      ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
       VIG  Attestation de vigilance URSSAF · expire lun. 25 mai, 12 j avant J · validé lun. 2 mars
       t étape suivante   s statut…   d date…   Entrée détail   w en attente…   b note…   e modifier…   a ajouter…   Tab exposants, bénévoles   i historique   u défaire   ? aide
      """
    )
  }

  @Test("60×16 without Unicode: groups fold to their worst mark, the cursor has brackets")
  func narrow() throws {
    expectScreen(
      try stage(60, 16, glyphs: .ascii),
      """
       JourJ  Fête de quartier     mar. 7 avr. 2026  S15  J-60  *
       1  2  3  4 Prestataires 3  5  6  7  8  9
      ------------------------------------------------------------
                                      A K V R L H C J P
                                      c B I C I A a o a
          Prestataire            prêt h I G P C B l u i
          Scène, podium couvert  6/13 ~ x ~ . - - . . .
      > ^ Sonorisation~          9/13 x x[^]x - - ~ . .
        ! Barnums et tentes      2/12 ! . - . - - . . .
        ! Food truck             1/10 ! . - . - . . . -



      ------------------------------------------------------------
       VIG  Attestation de vigilance URSSAF · expire~ · validé~
       t étape suivante  s statut…  d date…  u défaire  ? aide
      """
    )
  }

  @Test("Enter at 80×24: what warns first, then what next, money and every step")
  func opened() throws {
    var stage = try stage(80, 24)
    try stage.play("<Enter>")
    let text = stage.screen.text
    #expect(text.contains("▲ Vigilance URSSAF : expire lun. 25 mai, 12 j avant J"))
    #expect(text.contains("à faire       ven. 10 avr. relancer l'URSSAF"))
    #expect(text.contains("engagé        7 860,00"))
    #expect(text.contains("Étapes (9/13 prêt)"))
  }

  @Test(
    "The selected row and step are seen at any size",
    arguments: [(40, 10), (79, 24), (100, 30), (160, 40)]
  )
  func otherSizes(columns: Int, rows: Int) throws {
    let stage = try stage(columns, rows)
    #expect(stage.screen.rows.allSatisfy { TextWidth.of($0) <= columns })
    #expect(stage.screen.text.contains("Sonorisation"))
    #expect(stage.detail.contains("VIG"))
  }
}
