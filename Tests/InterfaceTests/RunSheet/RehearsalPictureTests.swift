import Interface
import TestSupport
import Testing

@Suite("A rehearsal as a picture")
struct RehearsalPictureTests {
  private func stage(columns: Int, rows: Int) throws -> Stage {
    var stage = try LiveFixture.stage(columns: columns, rows: rows)
    stage.change { $0.begin(Rehearsal(speed: 60, isPaused: true)) }
    try LiveFixture.at(17, 52, second: 20, in: &stage)
    return stage
  }

  @Test("120×40: the day as it would be, under a first row that says what it is")
  func desk() throws {
    expectScreen(
      try stage(columns: 120, rows: 40),
      """
       RÉPÉTITION en pause   Fête de quartier                                              sam. 6 juin 2026  JOUR J  17:52  ●
        1 Aujourd'hui  2 Rétroplanning  3 Tableau  4 Prestataires  5 Jour J  6 Défis  7 Réunions  8 Communication  9 Bilan
      ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
                                                                                    ▏
          ██    ██████      ██████  ██████    EN COURS                       Scène  ▏ Main courante  Tab        rien d'ouvert
        ████        ██  ██  ██          ██    29 Démonstrations des associations,   ▏
          ██        ██      ██████  ██████       série 2               top à 17:08  ▏ Vent  pas de relevé (g w)
          ██        ██  ██      ██  ██        ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━─  ▏
        ██████      ██      ██████  ██████    reste 40 s   fin 17:53  retard 8 min  ▏ Jauge  pas de comptage (g w)
                                                                                    ▏
      ▌ ! 8 min à rattraper avant 18:00 (fixe)  31 Discours et résultats des défis  ▏
      ▌   30 Changement de plateau tient en 7 min au lieu de 15 : 8- raccourcir     ▏
                                                                                    ▏
        Ensuite                                                                     ▏
        Scène           17:53  +8  Changement de plateau                dans 1 min  ▏
        Village         18:00      Fin : Ateliers et initiations…       dans 8 min  ▏
        PC              18:30      Relève des équipes, pause           dans 38 min  ▏
                                                                                    ▏
           n°  prévu     réel +/−  Conducteur                        0 faite sur 7  ▏
        ►  26  15:00    15:00   0  Ateliers et initiations du village      Village  ▏
      ▌ ►  29  17:00    17:08  +8  Démonstrations des associations, série 2  Scène  ▏
        ────── 17:52 ────────────────────────────────────────────────────────────── ▏
        ·  30  17:45   ~17:53  +8  Changement de plateau                     Scène  ▏
        !  31  18:00 F ~18:08  +8  Discours et résultats des défis           Scène  ▏
        ·  32  18:30               Photo de famille des porteurs de défis    Scène  ▏
        ·  33  18:30               Relève des équipes, pause                    PC  ▏
        ·  34  19:00 F             Concert artiste 1                         Scène  ▏
                                                                                    ▏
                                                                                    ▏
                                                                                    ▏
                                                                                    ▏
                                                                                    ▏
                                                                                    ▏
                                                                                    ▏
                                                                                    ▏
                                                                                    ▏
                                                                                    ▏
      ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
        29 Référent·e scène  top 17:08, prévu 17:00 · 45 min · souple                             Entrée : top de la ligne 30
       Entrée top   +- minute   ! incident…   x couper   t fin   Z en grand   jk regarder   f filtrer…   u défaire   ? aide
      """
    )
  }

  @Test("80×24: its clock's menu leaves in view what runs and what is in danger")
  func menu() throws {
    var stage = try stage(columns: 80, rows: 24)
    try stage.play("gh")
    expectScreen(
      stage,
      """
       RÉPÉTITION en pause   Fête de quartier      sam. 6 juin 2026  JOUR J  17:52  ●
       1 Auj.  2 Rétro  3 Tab.  4 Pres.  5 Jour J  6 Défis  7 Réu.  8 Com.  9 Bilan
      ────────────────────────────────────────────────────────────────────────────────
          ██    ██████      ██████  ██████   EN COURS                           Scène
        ████        ██  ██  ██          ██   29 Démonstrations des associations,
          ██        ██      ██████  ██████      série 2                   top à 17:08
          ██        ██  ██      ██  ██       ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━─
        ██████      ██      ██████  ██████   reste 40 s    fin 17:53     retard 8 min

      ▌ ! 8 min à rattraper avant 18:00 (fixe)             8- raccourcir la ligne 30

      ─ Horloge de la répétition ─────────────────────────────────────────────────────
      ▌ p  reprendre
        1  vitesse réelle               une heure dure 60 min
        2  10 fois plus vite            une heure dure 6 min
        3  60 fois plus vite            une heure dure 60 s
        4  300 fois plus vite           une heure dure 12 s
        5  600 fois plus vite           une heure dure 6 s
        a  aller à l'heure…             l'horloge seule : ce qui n'est pas lancé…
        d  dérouler jusqu'à…            tout se passe comme annoncé jusque-là
        t  terminer, et lire le bilan
      ────────────────────────────────────────────────────────────────────────────────
        29 Référent·e scène  top 17:08, prévu 17:00…      Entrée : top de la ligne 30
       Entrée choisir  ↑↓ monter, descendre  Échap abandonner
      """
    )
  }
}
