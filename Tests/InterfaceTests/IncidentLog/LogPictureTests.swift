import TestSupport
import Testing

@Suite("The incident log as a picture")
struct LogPictureTests {
  @Test("80×24: number, hour, text, zone, how it stands")
  func small() throws {
    var stage = try DayStage.at(17, 52, columns: 80, rows: 24)
    try stage.play("<Tab>")
    expectScreen(
      stage,
      """
       JourJ  Tous acteurs pour Dunkerque 2026       sam. 6 juin 2026  S23  JOUR J  ●
       1 Auj. 2 Rétro 3 Tab. 4 Pres. 3  5 Jour J  6 Défis 7 Réu. 8 Com. 9 Bilan
      ────────────────────────────────────────────────────────────────────────────────
            n°  heure  Main courante                                       3 ouverts
        sam. 6 juin 2026
      ▌ ·   47  17:50  Rafales 44 km/h                  Scène
        └   46  17:48  n° 45 : Bénévoles appelés, canal 4
        ▲   45  17:46  Enfant de 6 ans, pull rouge      Village                6 min
        ·   44  17:45  Jauge 1 640                      Accès A
        ·   43  17:40  Rafales 42 km/h                  Scène
        └   42  17:34  n° 38 : Repartie avec ses amis
        △   41  17:31  Retour 2 grésille, à changer     Scène                 21 min
        ·   40  17:30  Rafales 43 km/h                  Scène
        ·   39  17:30  Relève bac de tri, accès B       Accès B
        ✓   38  17:22  Malaise léger devant la scène    Scène             clos 17:34
        ·   37  17:10  Rafales 41 km/h                  Scène
        △   36  17:05  Son jugé fort, mesure 18:10      Abords                47 min
        ·   35  17:00  Jauge 1 490                      Accès A
        ·   34  16:50  Rafales 38 km/h                  Scène
        ·   33  16:30  Rafales 34 km/h                  Scène
                                                                         ↓ 32 autres
      ────────────────────────────────────────────────────────────────────────────────
        info · météo · Scène                                                   n° 47
       Entrée détail  a incident…  Tab conducteur  t clore  u défaire  ? aide
      """
    )
  }

  @Test("120×40: the entry with all that was added to it, wind and crowd below")
  func desk() throws {
    var stage = try DayStage.at(17, 52)
    try stage.play("<Tab>jj")
    expectScreen(
      stage,
      """
       JourJ  Tous acteurs pour Dunkerque 2026                                    sam. 6 juin 2026  S23  JOUR J  ● enregistré
        1 Aujourd'hui  2 Rétroplanning  3 Tableau  4 Prestataires 3  5 Jour J  6 Défis  7 Réunions  8 Communication  9 Bilan
      ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
            n°  heure  Main courante                                    3 ouverts   ▏ n° 45 · sam. 6 juin 17:46
        sam. 6 juin 2026                                                            ▏ Enfant de 6 ans, pull rouge
        ·   47  17:50  Rafales 44 km/h               Scène                          ▏ grave · enfant recherché · ouvert
        └   46  17:48  n° 45 : Bénévoles appelés, canal 4                           ▏ depuis 6 min
      ▌ ▲   45  17:46  Enfant de 6 ans, pull rouge   Village                6 min   ▏
        ·   44  17:45  Jauge 1 640                   Accès A                        ▏ Zone          Village
        ·   43  17:40  Rafales 42 km/h               Scène                          ▏ Fiche réflexe F04 Enfant perdu
        └   42  17:34  n° 38 : Repartie avec ses amis                               ▏
        △   41  17:31  Retour 2 grésille, à changer  Scène                 21 min   ▏ Suites et corrections
        ·   40  17:30  Rafales 43 km/h               Scène                          ▏ 17:48  n° 46  Bénévoles appelés, canal
        ·   39  17:30  Relève bac de tri, accès B    Accès B                        ▏               4
        ✓   38  17:22  Malaise léger devant la scène Scène             clos 17:34   ▏
        ·   37  17:10  Rafales 41 km/h               Scène                          ▏
        △   36  17:05  Son jugé fort, mesure 18:10   Abords                47 min   ▏
        ·   35  17:00  Jauge 1 490                   Accès A                        ▏
        ·   34  16:50  Rafales 38 km/h               Scène                          ▏
        ·   33  16:30  Rafales 34 km/h               Scène                          ▏
        ·   32  16:10  Rafales 35 km/h               Scène                          ▏
        ·   31  16:00  Jauge 1 180                   Accès A                        ▏
        ·   30  15:50  Rafales 33 km/h               Scène                          ▏ Vent  rafales 44 km/h           △ jaune
        ·   29  15:30  Rafales 31 km/h               Scène                          ▏ ▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁  80 rouge
        └   28  15:21  n° 27 : Rendu à sa mère                                      ▏ ▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁  60 orange
        ✓   27  15:12  Enfant de 4 ans recueilli…    PC                clos 15:21   ▏ ▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁  40 jaune
        ·   26  15:10  Rafales 29 km/h               Scène                          ▏ ▁▁▁▁▁▂▂▂▂▂▂▃▃▄▄▅▅▆▆▅▅▇▇█████
        ·   25  15:00  Jauge 700                     Accès A                        ▏ ████████████████████████████
        ·   24  14:50  Rafales 26 km/h               Scène                          ▏ 13:20                  17:50  +6 en 1 h
        ·   23  14:30  Rafales 27 km/h               Scène                          ▏ jaune : lests doublés, rien d'ouvert
        ·   22  14:15  Jauge 200                     Accès A                        ▏
        ·   21  14:10  Rafales 26 km/h               Scène                          ▏ Jauge 1 640 sur 2 000     △ alerte 82 %
        ·   20  14:00  Ouverture au public           Accès A                        ▏ ▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁ 2 000 limite
        ·   19  13:50  Rafales 23 km/h               Scène                          ▏ ▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▂ 1 600 alerte
        ·   18  13:44  Place prête, réserves levées  PC                             ▏                ▂▂▂▂▂▂▇▇▇▇█
        ·   17  13:30  Rafales 24 km/h               Scène                          ▏          ▃▃▃▃▃▃███████████
        ·   16  12:04  Place piétonne, accès fermés  Accès A                        ▏     ▃▃▃▃▃█████████████████
        ·   15  12:00  Rafales 21 km/h               Scène                          ▏ 13:35                17:45
                                                                      ↓ 14 autres   ▏ A 1 020   B 620           relevée 17:45
       Entrée détail   a incident…   Tab conducteur   t clore   b suite…   e corriger…   d à revoir…   u défaire   ? aide
      """
    )
  }

  @Test("200×60: all of the day")
  func wide() throws {
    var stage = try DayStage.at(17, 52, columns: 200, rows: 60)
    try stage.play("<Tab>jj")
    expectScreen(
      stage,
      """
       JourJ  Tous acteurs pour Dunkerque 2026                                                                                                                    sam. 6 juin 2026  S23  JOUR J  ● enregistré
        1 Aujourd'hui  2 Rétroplanning  3 Tableau  4 Prestataires 3  5 Jour J  6 Défis  7 Réunions  8 Communication  9 Bilan
      ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
            n°  heure  Main courante                                                                            3 ouverts   ▏ n° 45 · sam. 6 juin 17:46
        sam. 6 juin 2026                                                                                                    ▏ Enfant de 6 ans, pull rouge
        ·   47  17:50  Rafales 44 km/h                                                  Scène                               ▏ grave · enfant recherché · ouvert depuis 6 min
        └   46  17:48  n° 45 : Bénévoles appelés, canal 4                                                                   ▏
      ▌ ▲   45  17:46  Enfant de 6 ans, pull rouge                                      Village                     6 min   ▏ Zone          Village
        ·   44  17:45  Jauge 1 640                                                      Accès A                             ▏ Fiche réflexe F04 Enfant perdu
        ·   43  17:40  Rafales 42 km/h                                                  Scène                               ▏
        └   42  17:34  n° 38 : Repartie avec ses amis                                                                       ▏ Suites et corrections
        △   41  17:31  Retour 2 grésille, à changer                                     Scène                      21 min   ▏ 17:48  n° 46  Bénévoles appelés, canal 4
        ·   40  17:30  Rafales 43 km/h                                                  Scène                               ▏
        ·   39  17:30  Relève bac de tri, accès B                                       Accès B                             ▏
        ✓   38  17:22  Malaise léger devant la scène                                    Scène                  clos 17:34   ▏
        ·   37  17:10  Rafales 41 km/h                                                  Scène                               ▏
        △   36  17:05  Son jugé fort, mesure 18:10                                      Abords                     47 min   ▏
        ·   35  17:00  Jauge 1 490                                                      Accès A                             ▏
        ·   34  16:50  Rafales 38 km/h                                                  Scène                               ▏
        ·   33  16:30  Rafales 34 km/h                                                  Scène                               ▏
        ·   32  16:10  Rafales 35 km/h                                                  Scène                               ▏
        ·   31  16:00  Jauge 1 180                                                      Accès A                             ▏
        ·   30  15:50  Rafales 33 km/h                                                  Scène                               ▏
        ·   29  15:30  Rafales 31 km/h                                                  Scène                               ▏
        └   28  15:21  n° 27 : Rendu à sa mère                                                                              ▏
        ✓   27  15:12  Enfant de 4 ans recueilli au point info                          PC                     clos 15:21   ▏
        ·   26  15:10  Rafales 29 km/h                                                  Scène                               ▏
        ·   25  15:00  Jauge 700                                                        Accès A                             ▏
        ·   24  14:50  Rafales 26 km/h                                                  Scène                               ▏
        ·   23  14:30  Rafales 27 km/h                                                  Scène                               ▏
        ·   22  14:15  Jauge 200                                                        Accès A                             ▏
        ·   21  14:10  Rafales 26 km/h                                                  Scène                               ▏
        ·   20  14:00  Ouverture au public                                              Accès A                             ▏
        ·   19  13:50  Rafales 23 km/h                                                  Scène                               ▏
        ·   18  13:44  Place prête, réserves levées                                     PC                                  ▏
        ·   17  13:30  Rafales 24 km/h                                                  Scène                               ▏
        ·   16  12:04  Place piétonne, accès fermés                                     Accès A                             ▏
        ·   15  12:00  Rafales 21 km/h                                                  Scène                               ▏
        ·   14  10:00  Rafales 22 km/h                                                  Scène                               ▏
        ✓   13  09:20  Coffret du village disjoncté, réarmé                             Village                      clos   ▏
        ·   12  08:00  Rafales 20 km/h                                                  Scène                               ▏
        └   11  07:03  n° 10 : Enlevée par la fourrière                                                                     ▏
        ✓   10  06:41  Voiture restée place Jean Bart                                   Abords                 clos 07:03   ▏ Vent  rafales 44 km/h                                                   △ jaune
        ·    9  06:10  Rafales 18 km/h                                                  Scène                               ▏ ▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁  80 rouge
        ·    8  06:02  PC ouvert, essai des radios sur les cinq canaux                  PC                                  ▏ ▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁  60 orange
        jeu. 26 févr. 2026                                                                                                  ▏ ▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁  40 jaune
        ·    7  14:41  Vent relevé au point de mesure                                   Scène                               ▏                     ▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▂▂▂▂▂▂▃▃▄▄▅▅▆▆▅▅▇▇█████
        └    6  14:26  corrige n° 5 : Lire 28 personnes : deux entrées par l'accès B oubliées                               ▏ ▇▇▇▇▇▇▇▇████████████████████████████████████████████████████████████
        ·    5  14:24  Comptage d'essai aux accès (corrigée, n° 6)                      Accès B                             ▏ 06:40                                                          17:50  +6 en 1 h
        ✓    4  14:20  La radio n° 6 ne tient pas la charge                             PC                           clos   ▏ jaune : lests doublés, rien d'ouvert
        ✓    3  14:11  Exercice : enfant de 6 ans recherché, pull rouge                 Village                clos 14:19   ▏
        ·    2  14:05  Vent relevé au point de mesure                                   Scène                               ▏ Jauge 1 640 sur 2 000                                             △ alerte 82 %
        ·    1  14:02  Exercice : ouverture du PC, essai des radios                     PC                                  ▏ ▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁ 2 000 limite
                                                                                                                            ▏ ▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▂ 1 600 alerte
                                                                                                                            ▏                                                        ▂▂▂▂▂▂▇▇▇▇█
                                                                                                                            ▏                                                  ▃▃▃▃▃▃███████████
                                                                                                                            ▏                                             ▃▃▃▃▃█████████████████
                                                                                                                            ▏ 06:55                                                        17:45
                                                                                                                            ▏ A 1 020   B 620                                                   relevée 17:45
       Entrée détail   a incident…   Tab conducteur   t clore   b suite…   e corriger…   d à revoir…   r responsable…   D décision…   f filtrer…   y copier   i historique   u défaire   ? aide
      """
    )
  }

  @Test("An entry: first its category")
  func category() throws {
    var stage = try DayStage.at(17, 52, columns: 80, rows: 24)
    try stage.play("!")
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
      ─ Main courante · n° 48 · 17:52 ────────────────────────────────────────────────
        s  secours               t  technique             o  propreté
        u  sûreté                v  structure, vent       l  plainte de riverain
        c  circulation           m  météo                 b  presse, protocole
        e  enfant recherché      p  prestataire           i  info
        r  enfant recueilli      a  stand, association
      ────────────────────────────────────────────────────────────────────────────────
       Aucun nom du public : « un enfant de 6 ans », jamais son nom.
       lettre catégorie  Espace sans catégorie  Échap abandonner
      """
    )
  }

  @Test("then how grave it is")
  func severity() throws {
    var stage = try DayStage.at(17, 52, columns: 80, rows: 24)
    try stage.play("!e")
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
      ─ Main courante · n° 48 · 17:52 ────────────────────────────────────────────────
        enfant recherché
        1  ·  info    2  △  à suivre    3  ▲  grave    4  ▲  critique
      ────────────────────────────────────────────────────────────────────────────────
       Aucun nom du public : « un enfant de 6 ans », jamais son nom.
       1 2 3 4 gravité  i s g c de même  Retour arrière catégorie  Échap abandonner
      """
    )
  }

  @Test("then what happened; no name of the public")
  func text() throws {
    var stage = try DayStage.at(17, 52, columns: 80, rows: 24)
    try stage.play("!e3Enfant de 5 ans")
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
      ─ Main courante · n° 48 · 17:52 ────────────────────────────────────────────────
        ▲ grave · enfant recherché                   Ctrl-O : fiche F04 Enfant perdu
      ▌ message            Enfant de 5 ans
      ────────────────────────────────────────────────────────────────────────────────
       Aucun nom du public : « un enfant de 6 ans », jamais son nom.
       Entrée consigner  Tab zone, responsable, à revoir…
      """
    )
  }

  @Test("A correction names the entry that it corrects")
  func correction() throws {
    var stage = try DayStage.at(17, 52)
    try stage.play("<Tab>jje")
    expectScreen(
      stage,
      """
       JourJ  Tous acteurs pour Dunkerque 2026                                    sam. 6 juin 2026  S23  JOUR J  ● enregistré
        1 Aujourd'hui  2 Rétroplanning  3 Tableau  4 Prestataires 3  5 Jour J  6 Défis  7 Réunions  8 Communication  9 Bilan
      ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
            n°  heure  Main courante                                    3 ouverts   ▏ n° 45 · sam. 6 juin 17:46
        sam. 6 juin 2026                                                            ▏ Enfant de 6 ans, pull rouge
        ·   47  17:50  Rafales 44 km/h               Scène                          ▏ grave · enfant recherché · ouvert
        └   46  17:48  n° 45 : Bénévoles appelés, canal 4                           ▏ depuis 6 min
      ▌ ▲   45  17:46  Enfant de 6 ans, pull rouge   Village                6 min   ▏
        ·   44  17:45  Jauge 1 640                   Accès A                        ▏ Zone          Village
        ·   43  17:40  Rafales 42 km/h               Scène                          ▏ Fiche réflexe F04 Enfant perdu
        └   42  17:34  n° 38 : Repartie avec ses amis                               ▏
        △   41  17:31  Retour 2 grésille, à changer  Scène                 21 min   ▏ Suites et corrections
        ·   40  17:30  Rafales 43 km/h               Scène                          ▏ 17:48  n° 46  Bénévoles appelés, canal
        ·   39  17:30  Relève bac de tri, accès B    Accès B                        ▏               4
        ✓   38  17:22  Malaise léger devant la scène Scène             clos 17:34   ▏
        ·   37  17:10  Rafales 41 km/h               Scène                          ▏
        △   36  17:05  Son jugé fort, mesure 18:10   Abords                47 min   ▏
        ·   35  17:00  Jauge 1 490                   Accès A                        ▏
        ·   34  16:50  Rafales 38 km/h               Scène                          ▏
        ·   33  16:30  Rafales 34 km/h               Scène                          ▏
        ·   32  16:10  Rafales 35 km/h               Scène                          ▏
        ·   31  16:00  Jauge 1 180                   Accès A                        ▏
        ·   30  15:50  Rafales 33 km/h               Scène                          ▏ Vent  rafales 44 km/h           △ jaune
        ·   29  15:30  Rafales 31 km/h               Scène                          ▏ ▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁  80 rouge
        └   28  15:21  n° 27 : Rendu à sa mère                                      ▏ ▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁  60 orange
        ✓   27  15:12  Enfant de 4 ans recueilli…    PC                clos 15:21   ▏ ▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁  40 jaune
        ·   26  15:10  Rafales 29 km/h               Scène                          ▏ ▁▁▁▁▁▂▂▂▂▂▂▃▃▄▄▅▅▆▆▅▅▇▇█████
        ·   25  15:00  Jauge 700                     Accès A                        ▏ ████████████████████████████
        ·   24  14:50  Rafales 26 km/h               Scène                          ▏ 13:20                  17:50  +6 en 1 h
        ·   23  14:30  Rafales 27 km/h               Scène                          ▏ jaune : lests doublés, rien d'ouvert
        ·   22  14:15  Jauge 200                     Accès A                        ▏
        ·   21  14:10  Rafales 26 km/h               Scène                          ▏ Jauge 1 640 sur 2 000     △ alerte 82 %
        ·   20  14:00  Ouverture au public           Accès A                        ▏ ▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁ 2 000 limite
        ·   19  13:50  Rafales 23 km/h               Scène                          ▏ ▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▂ 1 600 alerte
      ─ Main courante · n° 48 · 17:52 · corrige n° 45 ────────────────────────────────────────────────────────────────────────
        ▲ grave · enfant recherché
      ▌ message            Enfant de 6 ans, pull rouge
      ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
       Aucun nom du public : « un enfant de 6 ans », jamais son nom. La main courante peut être saisie.
       Entrée consigner   Tab zone, responsable, à revoir…   Ctrl-O consigner et lire la fiche   Échap abandonner
      """
    )
  }

  @Test("Wind and crowd as curves with their thresholds, over the line of a reading")
  func readings() throws {
    var stage = try DayStage.at(17, 52)
    try stage.play("gw62")
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
      ─ Météo et jauge ───────────────────────────────────────────────────────────────────────────────────────────────────────
        Vent  rafales 44 km/h                            △ jaune    Jauge 1 640 sur 2 000                      △ alerte 82 %
        ▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁  80 rouge     ▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁ 2 000 limite
        ▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁  60 orange    ▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▂ 1 600 alerte
        ▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁  40 jaune                                     ▂▂▂▂▂▂▇▇▇▇█
        ▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▂▂▂▂▂▂▃▃▄▄▅▅▆▆▅▅▇▇█████                                         ▃▃▃▃▃▃███████████
        █████████████████████████████████████████████                                    ▃▃▃▃▃█████████████████
        10:30                                   17:50  +6 en 1 h    10:45                                 17:45
        jaune : lests doublés, rien d'ouvert                        A 1 020   B 620                            relevée 17:45
       Relevé  62
       vent 62 km/h : orange, barnums démontés, programme raccourci · seuil de 60 km/h franchi
       Entrée valider   Échap abandonner
      """
    )
  }

  @Test("The reflex sheets, those for the open incident first")
  func sheets() throws {
    var stage = try DayStage.at(17, 52, columns: 80, rows: 24)
    try stage.play("gf")
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
      ─ Fiches réflexes ──────────────────────────────────────────────────────────────
          taper pour filtrer
      ▌ F04  Enfant perdu                                                 pour n° 45
        F01  Météo orange                                     météo, structure, vent
        F02  Météo rouge                                      météo, structure, vent
        F03  Évacuation                                       sûreté, secours, météo
        F05  Malaise                                                         secours
        F06  Colis suspect                                                    sûreté
        F07  Coupure électrique                                            technique
        F08  Artiste absent                                              prestataire
        F09  Retard de plus de 15 min                         technique, prestataire
        F10  Mouvement de foule                                      sûreté, secours
        F11  Incendie de stand                                       secours, stand…
      ────────────────────────────────────────────────────────────────────────────────
        29 Référent·e scène  03 53 01 00 16  top 17:08…   Entrée : top de la ligne 30
       Entrée choisir  ↑↓ monter, descendre  Échap abandonner
      """
    )
  }

  @Test("A reflex sheet: first gestures, whom to tell, what to say")
  func sheet() throws {
    var stage = try DayStage.at(17, 52, columns: 80, rows: 24)
    try stage.play("gf<Enter>")
    expectScreen(
      stage,
      """
       JourJ  Tous acteurs pour Dunkerque 2026       sam. 6 juin 2026  S23  JOUR J  ●
       1 Auj. 2 Rétro 3 Tab. 4 Pres. 3  5 Jour J  6 Défis 7 Réu. 8 Com. 9 Bilan
      ─ F04 Enfant perdu ─────────────────────────────────────────────────────────────
        1. Enfant recueilli : rester avec l'enfant, à deux adultes, et rejoindre le
        point info
        2. Enfant recherché : garder le parent au point info ; noter âge, taille,
        vêtements, lieu et heure
        3. Fermer la zone des yeux : accès prévenus, aucun enfant ne sort seul
        4. Décrire sur le canal 1, sans dire le nom à la radio
        5. Remettre l'enfant contre pièce d'identité, heure notée
        6. Sans résultat après 10 minutes, ou tout de suite si l'enfant est très
        jeune, appeler le 17

        Prévenir      PC
                      Accès A et accès B
                      Police municipale
                      Animateur·rice, sur ordre du PC

        Canal         1 PC, urgence

        Message       Un parent est attendu au point info. Merci de vous y         ↓
      ────────────────────────────────────────────────────────────────────────────────
        29 Référent·e scène  03 53 01 00 16  top 17:08…   Entrée : top de la ligne 30
       Entrée fiche lancée  y copier  j k défiler  Échap fermer
      """
    )
  }

  @Test("The phone list")
  func phones() throws {
    var stage = try DayStage.at(17, 52, columns: 80, rows: 24)
    try stage.play("gn")
    expectScreen(
      stage,
      """
       JourJ  Tous acteurs pour Dunkerque 2026       sam. 6 juin 2026  S23  JOUR J  ●
       1 Auj. 2 Rétro 3 Tab. 4 Pres. 3  5 Jour J  6 Défis 7 Réu. 8 Com. 9 Bilan
      ────────────────────────────────────────────────────────────────────────────────
        Annuaire  35 rôles                                                ↓ 19 autres
          Rôle                     Titulaire        Téléphone       Suppléance
      ▌   Stagiaire (moi)          ·                ·               ·
          Chef·fe de projet        ·                03 53 01 00 10  adjoint·e…
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
          Référent·e sécurité      ·                03 53 01 00 12  astreinte…
          Régisseur·se général·e   ·                03 53 01 00 11  régisseur·se…
          Services techniques      ·                03 53 01 00 13  astreinte…
          Électricien·ne Ville     ·                ·               ·
      ────────────────────────────────────────────────────────────────────────────────
        Stagiaire  6 tâches à faire
       e modifier  / chercher  a ajouter un rôle…  Échap revenir  u défaire  ? aide
      """
    )
  }
}
