import Rendering
import TestSupport
import Testing
import Wording

@Suite("The live run sheet as a picture")
struct LivePictureTests {
  @Test(
    "80×24: hour and running row, one line of what is wrong, five rows, what is open, wind and crowd"
  )
  func small() throws {
    let stage = try DayStage.at(17, 52, columns: 80, rows: 24)
    expectScreen(
      stage,
      """
       JourJ  Tous acteurs pour Dunkerque 2026       sam. 6 juin 2026  S23  JOUR J  ●
       1 Auj. 2 Rétro 3 Tab. 4 Pres. 3  5 Jour J  6 Défis 7 Réu. 8 Com. 9 Bilan
      ────────────────────────────────────────────────────────────────────────────────
          ██    ██████      ██████  ██████   EN COURS                           Scène
        ████        ██  ██  ██          ██   29 Démonstrations des associations,
          ██        ██      ██████  ██████      série 2                   top à 17:08
          ██        ██  ██      ██  ██       ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━─
        ██████      ██      ██████  ██████   reste 1:00    fin 17:53     retard 8 min

      ▌ ! 8 min à rattraper avant 18:00 (fixe)             8- raccourcir la ligne 30

           n°  prévu     réel +/−  Conducteur                      27 faites sur 46
        ►  26  15:00    15:00   0  Ateliers et initiations du village       Village
      ▌ ►  29  17:00    17:08  +8  Démonstrations des associations, série 2   Scène
        ────── 17:52 ───────────────────────────────────────────────────────────────
        ·  30  17:45   ~17:53  +8  Changement de plateau                      Scène
        !  31  18:00 F ~18:08  +8  Discours et résultats des défis            Scène
      ────────────────────────────────────────────────────────────────────────────────
        Main courante  Tab                                                3 ouverts
        ▲  grave     Village       Enfant de 6 ans, pull rouge                6 min
        △  à suivre  Scène         Retour 2 grésille, à changer              21 min
        △  à suivre  Abords        Son jugé fort, mesure 18:10               47 min
        Vent 44 km/h ▂▂▂▃▃▃▃▃▃▃    △ jaune     Jauge 1 640 sur 2 000  △ alerte 82 %
       Entrée top  +- minute  ! incident…  x couper  t fin  u défaire  ? aide
      """
    )
  }

  @Test("120×40: what comes in each zone, the list, and the incident log beside them")
  func desk() throws {
    let stage = try DayStage.at(17, 52)
    expectScreen(
      stage,
      """
       JourJ  Tous acteurs pour Dunkerque 2026                                    sam. 6 juin 2026  S23  JOUR J  ● enregistré
        1 Aujourd'hui  2 Rétroplanning  3 Tableau  4 Prestataires 3  5 Jour J  6 Défis  7 Réunions  8 Communication  9 Bilan
      ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
                                                                                    ▏
          ██    ██████      ██████  ██████    EN COURS                       Scène  ▏ Main courante  Tab            3 ouverts
        ████        ██  ██  ██          ██    29 Démonstrations des associations,   ▏ ▲ Enfant de 6 ans, pull rouge     6 min
          ██        ██      ██████  ██████       série 2               top à 17:08  ▏   grave · Village · enfant recherché 45
          ██        ██  ██      ██  ██        ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━─  ▏ △ Retour 2 grésille, à changer   21 min
        ██████      ██      ██████  ██████    reste 1:00   fin 17:53  retard 8 min  ▏   à suivre · Scène · technique    n° 41
                                                                                    ▏ △ Son jugé fort, mesure 18:10    47 min
      ▌ ! 8 min à rattraper avant 18:00 (fixe)  31 Discours et résultats des défis  ▏   à suivre · Abords · plainte…    n° 36
      ▌   30 Changement de plateau tient en 7 min au lieu de 15 : 8- raccourcir     ▏
                                                                                    ▏ 17:50 · Rafales 44 km/h
        Ensuite                                                                     ▏ 17:48 ▲ n° 45 : Bénévoles appelés…
        Scène           17:53  +8  Changement de plateau                dans 1 min  ▏ 17:45 · Jauge 1 640
        Village         18:00      Fin : Ateliers et initiations…       dans 8 min  ▏ 17:40 · Rafales 42 km/h
        PC              18:30      Relève des équipes                  dans 38 min  ▏ 17:34 △ n° 38 : Repartie avec ses amis
        Restauration F  21:30      Arrêt du service des buvettes       dans 3 h 38  ▏ 17:30 · Rafales 43 km/h
        tout le site F  22:00      Fin du public, ronde de vidage      dans 4 h 08  ▏ 17:30 · Relève bac de tri, accès B
                                                                                    ▏ 17:22 △ Malaise léger devant la scène…
           n°  prévu     réel +/−  Conducteur                     27 faites sur 46  ▏ 17:10 · Rafales 41 km/h
        ✓  22  14:00 F  14:00   0  Ouverture au public                  Accès A, B  ▏
        ✓  23  14:00    14:02  +2  Fanfare déambulatoire                            ▏ Vent  rafales 44 km/h           △ jaune
        ✓  24  14:30    14:33  +3  Mot de bienvenue de l'animateur·rice      Scène  ▏ ▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁  80 rouge
        ✓  25  15:00    15:04  +4  Démonstrations des associations, série 1  Scène  ▏ ▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁  60 orange
        ►  26  15:00    15:00   0  Ateliers et initiations du village      Village  ▏ ▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁  40 jaune
        ✓  27  16:00 F  16:02  +2  Point n° 2                                   PC  ▏ ▁▁▁▁▁▂▂▂▂▂▂▃▃▄▄▅▅▆▆▅▅▇▇█████
        ✓  28  16:00 F  16:00   0  Restitution des écoles (chant, fresque)   Scène  ▏ ████████████████████████████
      ▌ ►  29  17:00    17:08  +8  Démonstrations des associations, série 2  Scène  ▏ 13:20                  17:50  +6 en 1 h
        ────── 17:52 ────────────────────────────────────────────────────────────── ▏ jaune : lests doublés, rien d'ouvert
        ·  30  17:45   ~17:53  +8  Changement de plateau                     Scène  ▏
        !  31  18:00 F ~18:08  +8  Discours et résultats des défis           Scène  ▏ Jauge 1 640 sur 2 000     △ alerte 82 %
        ·  32  18:30               Photo de famille des porteurs de défis    Scène  ▏ ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━╸───────
        ·  33  18:30               Relève des équipes                           PC  ▏ A 1 020   B 620           relevée 17:45
        ·  34  19:00 F             Concert artiste 1                         Scène  ▏
        ·  35  20:00               Changement de plateau                     Scène  ▏ Radio 1 PC  2 sécurité  3 technique
        ·  36  20:15 F             Point n° 3                                   PC  ▏       4 associations  5 réserve
      ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
        29 Référent·e scène  03 53 01 00 16  top 17:08, prévu 17:00 · 45 min · souple             Entrée : top de la ligne 30
       Entrée top   +- minute   ! incident…   x couper   t fin   Z en grand   jk regarder   f filtrer…   u défaire   ? aide
      """
    )
  }

  @Test("200×60: who does it and its top, twenty entries, the crowd as a curve too")
  func wide() throws {
    let stage = try DayStage.at(17, 52, columns: 200, rows: 60)
    expectScreen(
      stage,
      """
       JourJ  Tous acteurs pour Dunkerque 2026                                                                                                                    sam. 6 juin 2026  S23  JOUR J  ● enregistré
        1 Aujourd'hui  2 Rétroplanning  3 Tableau  4 Prestataires 3  5 Jour J  6 Défis  7 Réunions  8 Communication  9 Bilan
      ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
                                                                                                                            ▏
          ██    ██████      ██████  ██████    EN COURS                                                               Scène  ▏ Main courante  Tab                                                    3 ouverts
        ████        ██  ██  ██          ██    29 Démonstrations des associations, série 2                                   ▏ ▲ Enfant de 6 ans, pull rouge                                             6 min
          ██        ██      ██████  ██████                                                                     top à 17:08  ▏   grave · Village · enfant recherché                                      n° 45
          ██        ██  ██      ██  ██        ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━──  ▏ △ Retour 2 grésille, à changer                                           21 min
        ██████      ██      ██████  ██████    reste 1:00    fin 17:53                                         retard 8 min  ▏   à suivre · Scène · technique                                            n° 41
                                                                                                                            ▏ △ Son jugé fort, mesure 18:10                                            47 min
      ▌ ! 8 min à rattraper avant 18:00 (fixe)  31 Discours et résultats des défis, tableau des scores                      ▏   à suivre · Abords · plainte de riverain                                 n° 36
      ▌   30 Changement de plateau tient en 7 min au lieu de 15 : 8- raccourcir                                             ▏
                                                                                                                            ▏ 17:50 · Rafales 44 km/h
        Ensuite                                                                                                             ▏ 17:48 ▲ n° 45 : Bénévoles appelés, canal 4
        Scène           17:53  +8  Changement de plateau                                                        dans 1 min  ▏ 17:45 · Jauge 1 640
        Village         18:00      Fin : Ateliers et initiations du village (en continu)                        dans 8 min  ▏ 17:40 · Rafales 42 km/h
        PC              18:30      Relève des équipes (bénévoles, sécurité), pause                             dans 38 min  ▏ 17:34 △ n° 38 : Repartie avec ses amis
        Restauration F  21:30      Arrêt du service des buvettes                                               dans 3 h 38  ▏ 17:30 · Rafales 43 km/h
        tout le site F  22:00      Fin du public, ronde de vidage                                              dans 4 h 08  ▏ 17:30 · Relève bac de tri, accès B
                                                                                                                            ▏ 17:22 △ Malaise léger devant la scène, clos 17:34
           n°  prévu     réel +/−  Conducteur                                                             27 faites sur 46  ▏ 17:10 · Rafales 41 km/h
        ✓  12  10:30    10:32  +2  Balances artiste 1                                            Scène  Son                 ▏ 17:00 · Jauge 1 490
        ✓  13  11:00 F  11:01  +1  Point n° 1 : tous les chefs de zone (5 min chacun)               PC  Ch. projet          ▏ 16:50 · Rafales 38 km/h
        ✓  14  11:30    11:36  +6  Balances artiste 2                                            Scène  Son                 ▏ 16:30 · Rafales 34 km/h
        ✓  15  11:30 F  11:30   0  Arrivée du poste de secours                        Poste de secours  Poste DPS           ▏ 16:10 · Rafales 35 km/h
        ✓  16  12:00 F  12:00   0  Fin d'accès des véhicules (place piétonne)               Accès A, B  Pol. mun.           ▏ 16:00 · Jauge 1 180
        ✓  17  12:00    12:01  +1  Repas des équipes en deux services                               PC  Bénévoles           ▏ 15:50 · Rafales 33 km/h
        ✓  18  12:30 F  12:30   0  Briefing des bénévoles, distribution des postes et radios        PC  Bénévoles           ▏ 15:30 · Rafales 31 km/h
        ✓  19  13:00 F  13:03  +3  Visite de sécurité (élu·e, police, SDIS, régie)                      Réf. sécu.          ▏ 15:21 △ n° 27 : Rendu à sa mère
        ✓  20  13:30 F  13:32  +2  Levée de doute, levée des réserves, « place prête » par zone         Ch. zone            ▏ 15:12 △ Enfant de 4 ans recueilli au point info, clos 15:21
        ✓  21  13:45 F  13:45   0  Tops micros, test du message d'évacuation                     Scène  Régie               ▏ 15:10 · Rafales 29 km/h
        ✓  22  14:00 F  14:00   0  Ouverture au public                                      Accès A, B  Ch. projet   TOP 1  ▏ 15:00 · Jauge 700
        ✓  23  14:00    14:02  +2  Fanfare déambulatoire                                                Fanfare             ▏ 14:50 · Rafales 26 km/h
        ✓  24  14:30    14:33  +3  Mot de bienvenue de l'animateur·rice, présentation des défis  Scène  Animation    TOP 2  ▏ 14:30 · Rafales 27 km/h
        ✓  25  15:00    15:04  +4  Démonstrations des associations, série 1                      Scène  Réf. scène          ▏ 14:15 · Jauge 200
        ►  26  15:00    15:00   0  Ateliers et initiations du village (en continu)             Village  Associat.           ▏ 14:10 · Rafales 26 km/h
        ✓  27  16:00 F  16:02  +2  Point n° 2 : jauge, météo n° 2, propreté, secours                PC  Régie               ▏ 14:00 · Ouverture au public
        ✓  28  16:00 F  16:00   0  Restitution des écoles (chant, fresque)                       Scène  Éducation    TOP 3  ▏
      ▌ ►  29  17:00    17:08  +8  Démonstrations des associations, série 2                      Scène  Réf. scène          ▏ Vent  rafales 44 km/h                                                   △ jaune
        ────── 17:52 ────────────────────────────────────────────────────────────────────────────────────────────────────── ▏ ▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁  80 rouge
        ·  30  17:45   ~17:53  +8  Changement de plateau                                         Scène  Son                 ▏ ▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁  60 orange
        !  31  18:00 F ~18:08  +8  Discours et résultats des défis, tableau des scores           Scène  Élu·e réf.   TOP 4  ▏ ▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁  40 jaune
        ·  32  18:30               Photo de famille des porteurs de défis                        Scène  Photo               ▏                     ▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▂▂▂▂▂▂▃▃▄▄▅▅▆▆▅▅▇▇█████
        ·  33  18:30               Relève des équipes (bénévoles, sécurité), pause                  PC  Bénévoles           ▏ ▇▇▇▇▇▇▇▇████████████████████████████████████████████████████████████
        ·  34  19:00 F             Concert artiste 1                                             Scène  Artiste 1    TOP 5  ▏ 06:40                                                          17:50  +6 en 1 h
        ·  35  20:00               Changement de plateau, musique d'ambiance                     Scène  Son                 ▏ jaune : lests doublés, rien d'ouvert
        ·  36  20:15 F             Point n° 3 : météo n° 3, alcool, jauge, consignes de fin         PC  Réf. sécu.          ▏
        ·  37  20:30 F             Concert artiste 2                                             Scène  Artiste 2    TOP 6  ▏ Jauge 1 640 sur 2 000                                             △ alerte 82 %
        ·  38  21:30 F             Arrêt du service des buvettes                          Restauration  Pol. mun.           ▏ ▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁ 2 000 limite
        ·  39  21:45               Mot de fin, appel à rentrer, consignes bus                    Scène  Animation    TOP 7  ▏ ▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▂ 1 600 alerte
        ·  40  22:00 F             Fin du public, ronde de vidage                                       Réf. sécu.   TOP 8  ▏                                                        ▂▂▂▂▂▂▇▇▇▇█
        ·  41  22:00               Fin du poste de secours (après accord du PC)       Poste de secours  Poste DPS           ▏                                                  ▃▃▃▃▃▃███████████
        ·  42  22:00               Rangement des stands, retour du matériel prêté              Village  Réf. asso.          ▏                                             ▃▃▃▃▃█████████████████
        ·  43  22:15               Démontage son et lumière, accès véhicules au pas              Scène  Son                 ▏ 06:55                                                        17:45
        ·  44  22:15               Nettoyage, tri, pesée des bacs                                       Technique           ▏ A 1 020   B 620                                                   relevée 17:45
        ·  45  23:15               Remise en sécurité électrique, état des lieux de sortie              Électric.           ▏
        ·  46  23:30 F             Clôture de la main courante, fermeture du PC, astreinte          PC  Ch. projet          ▏ Radio 1 PC  2 sécurité  3 technique  4 associations  5 réserve
      ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
        29 Référent·e scène  03 53 01 00 16  top 17:08, prévu 17:00 · 45 min · souple                                                                                             Entrée : top de la ligne 30
       Entrée top   +- minute   ! incident…   x couper   t fin   Z en grand   jk regarder   f filtrer…   Tab main courante   M prévenir…   p pointer l'arrivée   O issues…   u défaire   ? aide
      """
    )
  }

  @Test("80×24 in large: what runs with what is left of it, what comes, the gravest incident")
  func smallLarge() throws {
    var stage = try DayStage.at(17, 52, columns: 80, rows: 24)
    try stage.play("Z")
    expectScreen(
      stage,
      """

          ██    ██████      ██████  ██████                              ██████
        ████        ██  ██  ██          ██                        ██    ██  ██
          ██        ██      ██████  ██████                      ██████  ██████
          ██        ██  ██      ██  ██                            ██    ██  ██
        ██████      ██      ██████  ██████                              ██████   MIN
                                                      à rattraper avant 18:00 (fixe)

        MAINTENANT  Démonstrations des associations, série 2                    1:00

        D É M O N S T R A T I O N S




        ▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄
        ENSUITE  Changement de plateau                                         17:53

        ▄▄▄▄  ▄      ▄▄▄  ▄▄▄▄▄ ▄▄▄▄▄  ▄▄▄  ▄   ▄
        █   █ █     █   █   █   █     █   █ █   █
        █▀▀▀  █     █▀▀▀█   █   █▀▀▀  █▀▀▀█ █   █
        █     █▄▄▄▄ █   █   █   █▄▄▄▄ █   █ ▀▄▄▄▀

        ▲ Enfant de 6 ans, pull rouge · 6 min                   Vent 44 km/h △ jaune
      """
    )
  }

  @Test("120×40 in large: hour and delay at twice the size, names in letters")
  func deskLarge() throws {
    var stage = try DayStage.at(17, 52)
    try stage.play("Z")
    expectScreen(
      stage,
      """


              ████      ████████████        ████████████  ████████████                    ████████████
              ████      ████████████        ████████████  ████████████                    ████████████
          ████████              ████  ████  ████                  ████          ████      ████    ████
          ████████              ████  ████  ████                  ████          ████      ████    ████
              ████              ████        ████████████  ████████████      ████████████  ████████████
              ████              ████        ████████████  ████████████      ████████████  ████████████
              ████              ████  ████          ████  ████                  ████      ████    ████   ▄   ▄  ▄▄▄  ▄   ▄
              ████              ████  ████          ████  ████                  ████      ████    ████   █▀▄▀█   █   ██  █
          ████████████          ████        ████████████  ████████████                    ████████████   █ ▀ █   █   █ ▀▄█
          ████████████          ████        ████████████  ████████████                    ████████████   █   █  ▄█▄  █  ▀█

                                                                                            à rattraper avant 18:00 (fixe)



          MAINTENANT  Démonstrations des associations, série 2
                  ▄▄
          ▄▄▄▄  ▄█▄▄▄ ▄   ▄  ▄▄▄  ▄   ▄  ▄▄▄▄ ▄▄▄▄▄ ▄▄▄▄   ▄▄▄  ▄▄▄▄▄  ▄▄▄   ▄▄▄  ▄   ▄  ▄▄▄▄            ▄      ▄▄▄   ▄▄▄
          █   █ █     █▀▄▀█ █   █ ██  █ █       █   █   █ █   █   █     █   █   █ ██  █ █               ▀█   █ █   █ █   █
          █   █ █▀▀▀  █ ▀ █ █   █ █ ▀▄█  ▀▀▀▄   █   █▀█▀  █▀▀▀█   █     █   █   █ █ ▀▄█  ▀▀▀▄            █   ▄ █   █ █   █
          █▄▄▄▀ █▄▄▄▄ █   █ ▀▄▄▄▀ █  ▀█ ▄▄▄▄▀   █   █  ▀▄ █   █   █    ▄█▄  ▀▄▄▄▀ █  ▀█ ▄▄▄▄▀           ▄█▄  ▀ ▀▄▄▄▀ ▀▄▄▄▀

          ▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄


          ENSUITE  Changement de plateau

          ▄▄▄▄  ▄      ▄▄▄  ▄▄▄▄▄ ▄▄▄▄▄  ▄▄▄  ▄   ▄                                                ▄   ▄▄▄▄▄   ▄▄▄▄▄ ▄▄▄▄
          █   █ █     █   █   █   █     █   █ █   █                                               ▀█      ▄▀ █ █▄▄▄      █
          █▀▀▀  █     █▀▀▀█   █   █▀▀▀  █▀▀▀█ █   █                                                █     █   ▄     █  ▀▀▀▄
          █     █▄▄▄▄ █   █   █   █▄▄▄▄ █   █ ▀▄▄▄▀                                               ▄█▄    █   ▀ ▀▄▄▄▀ ▄▄▄▄▀





          ▲ Enfant de 6 ans, pull rouge · 6 min                                                       Vent 44 km/h △ jaune
      """
    )
  }

  @Test("200×60 in large: a name too long for the large letters takes the small ones")
  func wideLarge() throws {
    var stage = try DayStage.at(17, 52, columns: 200, rows: 60)
    try stage.play("Z")
    expectScreen(
      stage,
      """


                ██████        ██████████████████          ██████████████████  ██████████████████                                                   ██████████████████
                ██████        ██████████████████          ██████████████████  ██████████████████                                                   ██████████████████
                ██████        ██████████████████          ██████████████████  ██████████████████                                                   ██████████████████
          ████████████                    ██████  ██████  ██████                          ██████                                     ██████        ██████      ██████
          ████████████                    ██████  ██████  ██████                          ██████                                     ██████        ██████      ██████
          ████████████                    ██████  ██████  ██████                          ██████                                     ██████        ██████      ██████
                ██████                    ██████          ██████████████████  ██████████████████                               ██████████████████  ██████████████████
                ██████                    ██████          ██████████████████  ██████████████████                               ██████████████████  ██████████████████
                ██████                    ██████          ██████████████████  ██████████████████                               ██████████████████  ██████████████████   ██      ██    ██████    ██      ██
                ██████                    ██████  ██████              ██████  ██████                                                 ██████        ██████      ██████   ████  ████      ██      ████    ██
                ██████                    ██████  ██████              ██████  ██████                                                 ██████        ██████      ██████   ██  ██  ██      ██      ████    ██
                ██████                    ██████  ██████              ██████  ██████                                                 ██████        ██████      ██████   ██  ██  ██      ██      ██  ██  ██
          ██████████████████              ██████          ██████████████████  ██████████████████                                                   ██████████████████   ██      ██      ██      ██    ████
          ██████████████████              ██████          ██████████████████  ██████████████████                                                   ██████████████████   ██      ██      ██      ██    ████
          ██████████████████              ██████          ██████████████████  ██████████████████                                                   ██████████████████   ██      ██    ██████    ██      ██

                                                                                                                                                                            à rattraper avant 18:00 (fixe)

          MAINTENANT  Démonstrations des associations, série 2


                                                                                                                                                                        ██            ██████      ██████
                                                                                                                                                                      ████      ██  ██      ██  ██      ██
                  ▄▄                                                                                                                                                    ██      ██  ██      ██  ██      ██
          ▄▄▄▄  ▄█▄▄▄ ▄   ▄  ▄▄▄  ▄   ▄  ▄▄▄▄ ▄▄▄▄▄ ▄▄▄▄   ▄▄▄  ▄▄▄▄▄  ▄▄▄   ▄▄▄  ▄   ▄  ▄▄▄▄                                                                           ██          ██      ██  ██      ██
          █   █ █     █▀▄▀█ █   █ ██  █ █       █   █   █ █   █   █     █   █   █ ██  █ █                                                                               ██      ██  ██      ██  ██      ██
          █   █ █▀▀▀  █ ▀ █ █   █ █ ▀▄█  ▀▀▀▄   █   █▀█▀  █▀▀▀█   █     █   █   █ █ ▀▄█  ▀▀▀▄                                                                           ██      ██  ██      ██  ██      ██
          █▄▄▄▀ █▄▄▄▄ █   █ ▀▄▄▄▀ █  ▀█ ▄▄▄▄▀   █   █  ▀▄ █   █   █    ▄█▄  ▀▄▄▄▀ █  ▀█ ▄▄▄▄▀                                                                         ██████          ██████      ██████


          ▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄


          ENSUITE  Changement de plateau


          ████████    ██            ██████    ██████████  ██████████    ██████    ██      ██                                                                ██      ██████████      ██████████  ████████
          ██      ██  ██          ██      ██      ██      ██          ██      ██  ██      ██                                                              ████              ██  ██  ██                  ██
          ██      ██  ██          ██      ██      ██      ██          ██      ██  ██      ██                                                                ██            ██    ██  ████████            ██
          ████████    ██          ██████████      ██      ████████    ██████████  ██      ██                                                                ██          ██                  ██    ██████
          ██          ██          ██      ██      ██      ██          ██      ██  ██      ██                                                                ██          ██      ██          ██          ██
          ██          ██          ██      ██      ██      ██          ██      ██  ██      ██                                                                ██          ██      ██  ██      ██          ██
          ██          ██████████  ██      ██      ██      ██████████  ██      ██    ██████                                                                ██████        ██            ██████    ████████













          ▲ Enfant de 6 ans, pull rouge · 6 min                                                                                                                                       Vent 44 km/h △ jaune
      """
    )
  }

  @Test("Without colour the same cells say it all")
  func mono() throws {
    let stage = try DayStage.at(17, 52, columns: 80, rows: 24, isMono: true)
    expectScreen(
      stage,
      """
       JourJ  Tous acteurs pour Dunkerque 2026       sam. 6 juin 2026  S23  JOUR J  ●
       1 Auj. 2 Rétro 3 Tab. 4 Pres. 3  5 Jour J  6 Défis 7 Réu. 8 Com. 9 Bilan
      ────────────────────────────────────────────────────────────────────────────────
          ██    ██████      ██████  ██████   EN COURS                           Scène
        ████        ██  ██  ██          ██   29 Démonstrations des associations,
          ██        ██      ██████  ██████      série 2                   top à 17:08
          ██        ██  ██      ██  ██       ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━─
        ██████      ██      ██████  ██████   reste 1:00    fin 17:53     retard 8 min

      ▌ ! 8 min à rattraper avant 18:00 (fixe)             8- raccourcir la ligne 30

           n°  prévu     réel +/−  Conducteur                      27 faites sur 46
        ►  26  15:00    15:00   0  Ateliers et initiations du village       Village
      ▌ ►  29  17:00    17:08  +8  Démonstrations des associations, série 2   Scène
        ────── 17:52 ───────────────────────────────────────────────────────────────
        ·  30  17:45   ~17:53  +8  Changement de plateau                      Scène
        !  31  18:00 F ~18:08  +8  Discours et résultats des défis            Scène
      ────────────────────────────────────────────────────────────────────────────────
        Main courante  Tab                                                3 ouverts
        ▲  grave     Village       Enfant de 6 ans, pull rouge                6 min
        △  à suivre  Scène         Retour 2 grésille, à changer              21 min
        △  à suivre  Abords        Son jugé fort, mesure 18:10               47 min
        Vent 44 km/h ▂▂▂▃▃▃▃▃▃▃    △ jaune     Jauge 1 640 sur 2 000  △ alerte 82 %
       Entrée top  +- minute  ! incident…  x couper  t fin  u défaire  ? aide
      """
    )
  }

  @Test("In ASCII every mark has its letter or sign")
  func ascii() throws {
    let stage = try DayStage.at(17, 52, glyphs: .ascii)
    expectScreen(
      stage,
      """
       JourJ  Tous acteurs pour Dunkerque 2026                                    sam. 6 juin 2026  S23  JOUR J  * enregistré
        1 Aujourd'hui  2 Rétroplanning  3 Tableau  4 Prestataires 3  5 Jour J  6 Défis  7 Réunions  8 Communication  9 Bilan
      ------------------------------------------------------------------------------------------------------------------------
                                                                                    |
          ##    ######      ######  ######    EN COURS                       Scène  | Main courante  Tab            3 ouverts
        ####        ##  ##  ##          ##    29 Démonstrations des associations,   | ! Enfant de 6 ans, pull rouge     6 min
          ##        ##      ######  ######       série 2               top à 17:08  |   grave · Village · enfant recherché 45
          ##        ##  ##      ##  ##        ===================================-  | - Retour 2 grésille, à changer   21 min
        ######      ##      ######  ######    reste 1:00   fin 17:53  retard 8 min  |   à suivre · Scène · technique    n° 41
                                                                                    | - Son jugé fort, mesure 18:10    47 min
      > ! 8 min à rattraper avant 18:00 (fixe)  31 Discours et résultats des défis  |   à suivre · Abords · plainte~    n° 36
      >   30 Changement de plateau tient en 7 min au lieu de 15 : 8- raccourcir     |
                                                                                    | 17:50 . Rafales 44 km/h
        Ensuite                                                                     | 17:48 ! n° 45 : Bénévoles appelés~
        Scène           17:53  +8  Changement de plateau                dans 1 min  | 17:45 . Jauge 1 640
        Village         18:00      Fin : Ateliers et initiations~       dans 8 min  | 17:40 . Rafales 42 km/h
        PC              18:30      Relève des équipes                  dans 38 min  | 17:34 - n° 38 : Repartie avec ses amis
        Restauration F  21:30      Arrêt du service des buvettes       dans 3 h 38  | 17:30 . Rafales 43 km/h
        tout le site F  22:00      Fin du public, ronde de vidage      dans 4 h 08  | 17:30 . Relève bac de tri, accès B
                                                                                    | 17:22 - Malaise léger devant la scène~
           n°  prévu     réel +/−  Conducteur                     27 faites sur 46  | 17:10 . Rafales 41 km/h
        x  22  14:00 F  14:00   0  Ouverture au public                  Accès A, B  |
        x  23  14:00    14:02  +2  Fanfare déambulatoire                            | Vent  rafales 44 km/h           - jaune
        x  24  14:30    14:33  +3  Mot de bienvenue de l'animateur·rice      Scène  | ____________________________  80 rouge
        x  25  15:00    15:04  +4  Démonstrations des associations, série 1  Scène  | ____________________________  60 orange
        >  26  15:00    15:00   0  Ateliers et initiations du village      Village  | _______________________       40 jaune
        x  27  16:00 F  16:02  +2  Point n° 2                                   PC  |              ###############
        x  28  16:00 F  16:00   0  Restitution des écoles (chant, fresque)   Scène  | ############################
      > >  29  17:00    17:08  +8  Démonstrations des associations, série 2  Scène  | 13:20                  17:50  +6 en 1 h
        ------ 17:52 -------------------------------------------------------------- | jaune : lests doublés, rien d'ouvert
        .  30  17:45   ~17:53  +8  Changement de plateau                     Scène  |
        !  31  18:00 F ~18:08  +8  Discours et résultats des défis           Scène  | Jauge 1 640 sur 2 000     - alerte 82 %
        .  32  18:30               Photo de famille des porteurs de défis    Scène  | ===============================--------
        .  33  18:30               Relève des équipes                           PC  | A 1 020   B 620           relevée 17:45
        .  34  19:00 F             Concert artiste 1                         Scène  |
        .  35  20:00               Changement de plateau                     Scène  | Radio 1 PC  2 sécurité  3 technique
        .  36  20:15 F             Point n° 3                                   PC  |       4 associations  5 réserve
      ------------------------------------------------------------------------------------------------------------------------
        29 Référent·e scène  03 53 01 00 16  top 17:08, prévu 17:00 · 45 min · souple             Entrée : top de la ligne 30
       Entrée top   +- minute   ! incident…   x couper   t fin   Z en grand   jk regarder   f filtrer…   u défaire   ? aide
      """
    )
  }

  @Test("In ASCII the large mode is drawn with number signs")
  func asciiLarge() throws {
    var stage = try DayStage.at(17, 52, columns: 80, rows: 24, glyphs: .ascii)
    try stage.play("Z")
    expectScreen(
      stage,
      """

          ##    ######      ######  ######                              ######
        ####        ##  ##  ##          ##                        ##    ##  ##
          ##        ##      ######  ######                      ######  ######
          ##        ##  ##      ##  ##                            ##    ##  ##
        ######      ##      ######  ######                              ######   MIN
                                                      à rattraper avant 18:00 (fixe)

        MAINTENANT  Démonstrations des associations, série 2                    1:00

        D É M O N S T R A T I O N S







        ==========================================================================--

        ENSUITE  Changement de plateau                                         17:53
        P L A T E A U

        ! Enfant de 6 ans, pull rouge · 6 min                   Vent 44 km/h - jaune
      """
    )
  }

  @Test("In English")
  func english() throws {
    let stage = try DayStage.at(17, 52, language: .english)
    expectScreen(
      stage,
      """
       JourJ  Tous acteurs pour Dunkerque 2026                                           Sat 6 June 2026  W23  D-DAY  ● saved
        1 Today  2 Plan  3 Board  4 Suppliers 3  5 D-day  6 Challenges  7 Meetings  8 Communication  9 Report
      ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
                                                                                    ▏
          ██    ██████      ██████  ██████    RUNNING                        Scène  ▏ Incident log  Tab                3 open
        ████        ██  ██  ██          ██    29 Démonstrations des associations,   ▏ ▲ Enfant de 6 ans, pull rouge     6 min
          ██        ██      ██████  ██████       série 2               began 17:08  ▏   serious · Village · enfant…    no. 45
          ██        ██  ██      ██  ██        ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━─  ▏ △ Retour 2 grésille, à changer   21 min
        ██████      ██      ██████  ██████    left 1:00    ends 17:53   8 min late  ▏   to watch · Scène · technique   no. 41
                                                                                    ▏ △ Son jugé fort, mesure 18:10    47 min
      ▌ ! 8 min to catch up before 18:00 (fixed)  31 Discours et résultats…         ▏   to watch · Abords · plainte…   no. 36
      ▌   30 Changement de plateau fits in 7 min instead of 15: 8- shorten          ▏
                                                                                    ▏ 17:50 · Gusts 44 km/h
        Next                                                                        ▏ 17:48 ▲ no. 45: Bénévoles appelés…
        Scène           17:53  +8  Changement de plateau                  in 1 min  ▏ 17:45 · Crowd 1,640
        Village         18:00      End: Ateliers et initiations…          in 8 min  ▏ 17:40 · Gusts 42 km/h
        PC              18:30      Relève des équipes                    in 38 min  ▏ 17:34 △ no. 38: Repartie avec ses amis
        Restauration F  21:30      Arrêt du service des buvettes         in 3 h 38  ▏ 17:30 · Gusts 43 km/h
        whole site   F  22:00      Fin du public, ronde de vidage        in 4 h 08  ▏ 17:30 · Relève bac de tri, accès B
                                                                                    ▏ 17:22 △ Malaise léger devant la scène…
           no. plan    actual +/−  Run sheet                         27 of 46 done  ▏ 17:10 · Gusts 41 km/h
        ✓  22  14:00 F  14:00   0  Ouverture au public                  Accès A, B  ▏
        ✓  23  14:00    14:02  +2  Fanfare déambulatoire                            ▏ Wind  gusts 44 km/h            △ yellow
        ✓  24  14:30    14:33  +3  Mot de bienvenue de l'animateur·rice      Scène  ▏ ▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁  80 red
        ✓  25  15:00    15:04  +4  Démonstrations des associations, série 1  Scène  ▏ ▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁  60 orange
        ►  26  15:00    15:00   0  Ateliers et initiations du village      Village  ▏ ▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁  40 yellow
        ✓  27  16:00 F  16:02  +2  Point n° 2                                   PC  ▏ ▁▁▁▁▁▂▂▂▂▂▂▃▃▄▄▅▅▆▆▅▅▇▇█████
        ✓  28  16:00 F  16:00   0  Restitution des écoles (chant, fresque)   Scène  ▏ ████████████████████████████
      ▌ ►  29  17:00    17:08  +8  Démonstrations des associations, série 2  Scène  ▏ 13:20                  17:50  +6 in 1 h
        ────── 17:52 ────────────────────────────────────────────────────────────── ▏ yellow: lests doublés, rien d'ouvert
        ·  30  17:45   ~17:53  +8  Changement de plateau                     Scène  ▏
        !  31  18:00 F ~18:08  +8  Discours et résultats des défis           Scène  ▏ Crowd 1,640 of 2,000      △ warning 82%
        ·  32  18:30               Photo de famille des porteurs de défis    Scène  ▏ ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━╸───────
        ·  33  18:30               Relève des équipes                           PC  ▏ A 1,020   B 620           counted 17:45
        ·  34  19:00 F             Concert artiste 1                         Scène  ▏
        ·  35  20:00               Changement de plateau                     Scène  ▏ Radio 1 PC  2 sécurité  3 technique
        ·  36  20:15 F             Point n° 3                                   PC  ▏       4 associations  5 réserve
      ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
        29 Référent·e scène  03 53 01 00 16  began 17:08, planned 17:00 · 45 min · flexible               Enter: start row 30
       Enter start   +- minute   ! incident…   x cut   t end   Z large   jk look   f filter…   u undo   ? help
      """
    )
  }
}
