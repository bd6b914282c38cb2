import Interface
import Planning
import TestSupport
import Testing

@Suite("The rétroplanning while it changes, as pictures")
struct PlanChangePictureTests {
  @Test("A bar on trial: where it was, the links it breaks, and what follows")
  func preview() throws {
    var project = Fixture.smallEvent()
    project.tasks[4].finish = .offset(-70)
    project.tasks[5].finish = .offset(-60)
    var stage = Stage(project, columns: 120, rows: 20)
    try stage.play("jjjj>>>>")
    expectScreen(
      stage,
      """
       JourJ  Fête de quartier                                                      lun. 2 mars 2026  S10  J-96  ● enregistré
        1 Aujourd'hui  2 Rétroplanning  3 Tableau  4 Prestataires  5 Jour J  6 Défis  7 Réunions  8 Communication  9 Bilan
      ─────────────────────────────────────────────────────────────── auj. ▾──────────────────────────────────────────── J ▾──
                                                            ▏févr.        ▏mars           ▏avr.          ▏mai           ▏juin
        Volet / tâche                           fin  marge  ▏06 07  08 09  10 11  12 13  14 15  16 17  18 19  20 21  22 23
        ▾ Administratif                                0/3  ▏              │▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂                      ┃
          ■ Demande d'occupation du domaine…   J-92    0 j  ▏              ██▌                                             ┃
          · Arrêté de circulation              J-60    9 j  ▏              │          ███████▌                             ┃
          · Assurance (responsabilité…         J-45   35 j  ▏              │                        █                      ┃
        ▾ Technique et logistique                      0/3  ▏              │       ▂▂▂▂▂▂▂▂▂▂▂                             ┃
      ▌   · Plan d'implantation                J-46   13 j  ▏              ╌╌╌╌╌╌╌╌▁▁▁╌╌╌╌╌╌╌╌╌╌╌▐██▌┐                     ┃
         →▲ Réserver la scène                  J-71   13 j  ▏              │          ▐█─────────────┘                     ┃
          ▲ Montage                            J-60    9 j  ▏              │               ██▌                             ┃
        ▾ Communication                                0/2  ▏              │                     ▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂┃
          · Affiche                            J-40   27 j  ▏              │                     ▐█████▌                   ┃
          ■ Fête                                  J    0 j  ▏              │                                               ◆
                                                            ▏              │                                               ┃
      ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
       TEC-01 finit lun. 23 mars → mar. 21 avr. · casse 1 : TEC-02 commence 19 j trop tôt après TEC-01
       HL un jour   <> une semaine   +- durée   z zoom   Tab tout voir   Entrée accepter   Échap abandonner
      """
    )
  }

  @Test("80×24: a bar on trial keeps its line, its ghost and its keys")
  func narrowPreview() throws {
    var stage = Stage(Fixture.smallEvent(), columns: 80, rows: 24)
    try stage.play(">>>>>>>>")
    expectScreen(
      stage,
      """
       JourJ  Fête de quartier              lun. 2 mars 2026  S10  J-96  ● enregistré
       1 Auj. 2 Rétroplanning  3 Tab. 4 Pres. 5 Jour J 6 Défis 7 Réu. 8 Com. 9 Bilan
      ─────────────────────────────────────────── auj. ▾──────────────────────────────
                                        ▏févr.        ▏mars           ▏avr.
        Volet / tâche             marge ▏06 07  08 09  10 11  12 13  14 15  16 17  18
        ▾ Administratif             0/3 ▏              │▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂
      ▌   · Demande d'occupation…  11 j ▏              ▁▁▁╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌▐█
         →▲ Arrêté de circulation  11 j ▏              │          ███████▌───────────
          · Assurance…             35 j ▏              │                        █
        ▾ Technique…                0/3 ▏              │       ▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂
          · Plan d'implantation    12 j ▏              │       ███
          · Réserver la scène      55 j ▏              │
          · Montage                47 j ▏              │
        ▾ Communication             0/2 ▏              │                     ▂▂▂▂▂▂▂▂
         →▲ Affiche                27 j ▏              │                     ▐█████▌─
          ■ Fête                    0 j ▏              │
                                        ▏              │
                                        ▏              │
                                        ▏              │
                                        ▏              │
                                        ▏              │
      ────────────────────────────────────────────────────────────────────────────────
       ADM-01 finit ven. 6 mars → mar. 5 mai · casse 2 : ADM-02 commence 29 j trop…
       HL un jour  <> une semaine  Tab tout voir  Entrée accepter  Échap abandonner
      """
    )
  }

  @Test("What breaks goes on saying so once it is accepted")
  func broken() throws {
    var stage = Stage(Fixture.smallEvent(), columns: 120, rows: 20)
    try stage.play(">>>>>>>><Enter><Esc>")
    expectScreen(
      stage,
      """
       JourJ  Fête de quartier                                                      lun. 2 mars 2026  S10  J-96  ● enregistré
        1 Aujourd'hui  2 Rétroplanning  3 Tableau  4 Prestataires  5 Jour J  6 Défis  7 Réunions  8 Communication  9 Bilan
      ─────────────────────────────────────────────────────────────── auj. ▾──────────────────────────────────────────── J ▾──
                                                            ▏févr.        ▏mars           ▏avr.          ▏mai           ▏juin
        Volet / tâche                           fin  marge  ▏06 07  08 09  10 11  12 13  14 15  16 17  18 19  20 21  22 23
        ▾ Administratif                                0/3  ▏              │          ▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂               ┃
      ▌   · Demande d'occupation du domaine…   J-32   11 j  ▏              ╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌▐███▌┐              ┃
         →▲ Arrêté de circulation              J-60   11 j  ▏              │          ███████▌──────────────┤              ┃
          · Assurance (responsabilité…         J-45   35 j  ▏              │                        █       │              ┃
        ▾ Technique et logistique                      0/3  ▏              │       ▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂│▂▂▂▂▂▂▂▂▂▂▂▂▂▂┃
          · Plan d'implantation                J-75   12 j  ▏              │       ███                      │              ┃
          · Réserver la scène                   J-4   55 j  ▏              │                                │          ██▌ ┃
          · Montage                             J-2   47 j  ▏              │                                │            ▐▌┃
        ▾ Communication                                0/2  ▏              │                     ▂▂▂▂▂▂▂▂▂▂▂│▂▂▂▂▂▂▂▂▂▂▂▂▂▂┃
         →▲ Affiche                            J-40   27 j  ▏              │                     ▐█████▌────┘              ┃
          ■ Fête                                  J    0 j  ▏              │                                               ◆
                                                            ▏              │                                               ┃
      ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
       ADM-01  Demande d'occupation…  mar. 28 avr. → mar. 5 mai · 5 j · casse 2 : ADM-02 commence 29 j trop tôt après ADM-01
       a ajouter…   d date…   HL déplacer   +- durée   o lier…   O pourquoi   z zoom   t terminé   u défaire   ? aide
      """
    )
  }

  @Test("A move of day J is shown whole before it is made")
  func dayJ() throws {
    var stage = Stage(Fixture.smallEvent(), columns: 120, rows: 24)
    try stage.play("D30/5<Enter>")
    expectScreen(
      stage,
      """
       JourJ  Fête de quartier                                                      lun. 2 mars 2026  S10  J-96  ● enregistré
        1 Aujourd'hui  2 Rétroplanning  3 Tableau  4 Prestataires  5 Jour J  6 Défis  7 Réunions  8 Communication  9 Bilan
      ─────────────────────────────────────────────────────────────── auj. ▾──────────────────────────────────────────── J ▾──
                                                            ▏févr.        ▏mars           ▏avr.          ▏mai           ▏juin
        Volet / tâche                           fin  marge  ▏06 07  08 09  10 11  12 13  14 15  16 17  18 19  20 21  22 23
        ▾ Administratif                                0/3  ▏              │▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂                      ┃
      ▌   ■ Demande d'occupation du domaine…   J-92    0 j  ▏              ██▌┐                                            ┃
         →· Arrêté de circulation              J-60   11 j  ▏              │  ├───────███████▌                             ┃
      ─ Jour J : sam. 6 juin 2026 → sam. 30 mai 2026 ─────────────────────────────────────────────────────────────────────────
        Intenable  1
        ! ADM-01 Demande d'occupation du domaine public  −5 j

        Tâches déplacées  8
        ADM-01  ven. 6 mars → ven. 27 févr.  Demande d'occupation du domaine public
        ADM-02  mar. 7 avr. → mar. 31 mars   Arrêté de circulation
        ADM-03  mer. 22 avr. → mer. 15 avr.  Assurance (responsabilité civile)
        TEC-01  lun. 23 mars → lun. 16 mars  Plan d'implantation
        TEC-02  mar. 2 juin → mar. 26 mai    Réserver la scène
        TEC-03  jeu. 4 juin → jeu. 28 mai    Montage
        COM-01  lun. 27 avr. → lun. 20 avr.  Affiche
        COM-02  sam. 6 juin → sam. 30 mai    Fête
      ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
       ADM-01  Demande d'occupation du domaine public  lun. 2 → ven. 6 mars · 5 j · à moi · butoir lun. 23 mars (dans 15 j)
       Entrée accepter   j k défiler   Échap abandonner
      """
    )
  }

  @Test("A loop of links is named where its dates would be")
  func loop() throws {
    var project = Fixture.smallEvent()
    project.tasks.update("a1") { $0.links = [Link(from: "a2")] }
    let stage = Stage(project, columns: 120, rows: 20)
    expectScreen(
      stage,
      """
       JourJ  Fête de quartier                                                      lun. 2 mars 2026  S10  J-96  ● enregistré
        1 Aujourd'hui  2 Rétroplanning  3 Tableau  4 Prestataires  5 Jour J  6 Défis  7 Réunions  8 Communication  9 Bilan
      ─────────────────────────────────────────────────────────────── auj. ▾──────────────────────────────────────────── J ▾──
                                                            ▏févr.        ▏mars           ▏avr.          ▏mai           ▏juin
        Volet / tâche                           fin  marge  ▏06 07  08 09  10 11  12 13  14 15  16 17  18 19  20 21  22 23
        ▾ Administratif                                0/3  ▏              │                        ▂                      ┃
      ▌   ▲ Demande d'occupation du domaine…        boucle  ▏              │                                               ┃
         ←▲ Arrêté de circulation                   boucle  ▏              │                                               ┃
          · Assurance (responsabilité…         J-45   35 j  ▏              │                        █                      ┃
        ▾ Technique et logistique                      0/3  ▏              │       ▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂┃
          · Plan d'implantation                J-75   12 j  ▏              │       ███                                     ┃
          · Réserver la scène                   J-4   55 j  ▏              │                                           ██▌ ┃
          · Montage                             J-2   55 j  ▏              │                                             ▐▌┃
        ▾ Communication                                0/2  ▏              │                     ▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂▂┃
         →· Affiche                            J-40   32 j  ▏              │                     ▐█████▌                   ┃
          ■ Fête                                  J    0 j  ▏              │                                               ◆
                                                            ▏              │                                               ┃
      ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
       ADM-01  Demande d'occupation du domaine public  5 j · à moi · boucle : ADM-01 → ADM-02 → ADM-01
       a ajouter…   d date…   HL déplacer   +- durée   o lier…   O pourquoi   z zoom   t terminé   u défaire   ? aide
      """
    )
  }
}
