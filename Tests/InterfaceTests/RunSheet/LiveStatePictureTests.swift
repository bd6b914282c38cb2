import Interface
import Planning
import TestSupport
import Testing

@Suite("The states of day J as pictures")
struct LiveStatePictureTests {
  @Test("In March the run sheet is written: hours, lengths, zones, the row in full")
  func preparing() throws {
    let stage = try DayStage.preparing()
    expectScreen(
      stage,
      """
       JourJ  Tous acteurs pour Dunkerque 2026                                      lun. 2 mars 2026  S10  J-96  ● enregistré
        1 Aujourd'hui 3  2 Rétroplanning 3 Tableau 4 Prestataires 4  5 Jour J  6 Défis 7 Réunions 8 Communication 9 Bilan
      ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
           n°  début   fin    Conducteur                                 46 lignes  ▏ 01  sécurité
      ▌    01  06:00   06:30  Ouverture du PC organisation                      PC  ▏ Ouverture du PC organisation, relevé
           02  06:00 F 07:00  Enlèvement des véhicules restants             Abords  ▏ météo n° 1, main courante ouverte
           03  06:30   08:00  Montage barnums et tables du village         Village  ▏
           04  07:00   09:00  Montage son et lumière sur la scène            Scène  ▏ Début         06:00 → 06:30, souple
           05  07:30   08:30  Mise sous tension, coffrets, passages de câbles       ▏ Durée         30 min
           06  08:00 F 08:30  Arrivée et briefing sécurité privée               PC  ▏ Zones         PC
           07  08:00   09:00  Livraison et pose toilettes               Sanitaires  ▏ Lieu          Halle ou rue
           08  08:30 F 09:30  Mise en place du barrage anti-véhicule    Accès A, B  ▏ Responsable   Régisseur·se général·e
           09  09:00   11:00  Installation des food trucks            Restauration  ▏
           10  09:30 F 10:30  Vérification électrique…              Scène, Village  ▏
           11  10:00   12:00  Accueil et installation des associations     Village  ▏
           12  10:30   11:30  Balances artiste 1                             Scène  ▏
           13  11:00 F 11:30  Point n° 1                                        PC  ▏
           14  11:30   12:30  Balances artiste 2                             Scène  ▏
           15  11:30 F 12:15  Arrivée du poste de secours         Poste de secours  ▏
           16  12:00 F        Fin d'accès des véhicules                 Accès A, B  ▏
           17  12:00   13:00  Repas des équipes en deux services                PC  ▏
           18  12:30 F 13:00  Briefing des bénévoles                            PC  ▏
           19  13:00 F 13:30  Visite de sécurité (élu·e, police, SDIS, régie)       ▏
           20  13:30 F 13:45  Levée de doute                                        ▏
           21  13:45 F 14:00  Tops micros, test du message d'évacuation      Scène  ▏
           22  14:00 F        Ouverture au public                       Accès A, B  ▏
           23  14:00   14:30  Fanfare déambulatoire                                 ▏
           24  14:30   14:50  Mot de bienvenue de l'animateur·rice           Scène  ▏
           25  15:00   15:45  Démonstrations des associations, série 1       Scène  ▏
           26  15:00   18:00  Ateliers et initiations du village           Village  ▏
           27  16:00 F 16:30  Point n° 2                                        PC  ▏
           28  16:00 F 16:45  Restitution des écoles (chant, fresque)        Scène  ▏
           29  17:00   17:45  Démonstrations des associations, série 2       Scène  ▏
           30  17:45   18:00  Changement de plateau                          Scène  ▏
           31  18:00 F 18:30  Discours et résultats des défis                Scène  ▏
           32  18:30   18:50  Photo de famille des porteurs de défis         Scène  ▏
           33  18:30   19:30  Relève des équipes (bénévoles, sécurité), pause   PC  ▏
           34  19:00 F 20:00  Concert artiste 1                              Scène  ▏
           35  20:00   20:30  Changement de plateau, musique d'ambiance      Scène  ▏
       Entrée fiche   f filtrer…   ! incident…   Tab main courante   P préparer ou tenir   g i imprimer…   u défaire   ? aide
      """
    )
  }

  @Test("Before the first row: what comes first, and in how long")
  func before() throws {
    let stage = try DayStage.at(5, 40)
    expectScreen(
      stage,
      """
       JourJ  Tous acteurs pour Dunkerque 2026                                    sam. 6 juin 2026  S23  JOUR J  ● enregistré
        1 Aujourd'hui  2 Rétroplanning  3 Tableau  4 Prestataires 3  5 Jour J  6 Défis  7 Réunions  8 Communication  9 Bilan
      ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
                                                                                    ▏
        ██████  ██████      ██  ██  ██████    ENSUITE                           PC  ▏ Main courante  Tab        rien d'ouvert
        ██  ██  ██      ██  ██  ██  ██  ██    01 Ouverture du PC organisation,      ▏
        ██  ██  ██████      ██████  ██  ██       relevé météo n° 1                  ▏ 26/2  · Vent relevé au point de mesure
        ██  ██      ██  ██      ██  ██  ██                                          ▏ 26/2  · corrige n° 5 : Lire 28…
        ██████  ██████          ██  ██████    prévu à 06:00   dans 20 min           ▏ 26/2  · Comptage d'essai aux accès
                                                                                    ▏ 26/2  △ La radio n° 6 ne tient pas…
        Ensuite                                                                     ▏ 26/2  ▲ Exercice : enfant de 6 ans…
        PC              06:00      Ouverture du PC organisation        dans 20 min  ▏ 26/2  · Vent relevé au point de mesure
        Abords       F  06:00      Enlèvement des véhicules restants   dans 20 min  ▏ 26/2  · Exercice : ouverture du PC…
        Village         06:30      Montage barnums…  à pointer         dans 50 min  ▏
        Scène           07:00      Montage son et lumière…  à pointer  dans 1 h 20  ▏ Vent  pas de relevé (g w)
        tout le site    07:30      Mise sous tension                   dans 1 h 50  ▏
                                                                                    ▏ Jauge  pas de comptage (g w)
           n°  prévu     réel +/−  Conducteur                       0 faite sur 46  ▏
        ────── 05:40 ────────────────────────────────────────────────────────────── ▏ Radio 1 PC  2 sécurité  3 technique
      ▌ ·  01  06:00               Ouverture du PC organisation                 PC  ▏       4 associations  5 réserve
        ·  02  06:00 F             Enlèvement des véhicules restants        Abords  ▏
        ·  03  06:30               Montage barnums et tables du village    Village  ▏
        ·  04  07:00               Montage son et lumière sur la scène       Scène  ▏
        ·  05  07:30               Mise sous tension, coffrets, passages de câbles  ▏
        ·  06  08:00 F             Arrivée et briefing sécurité privée          PC  ▏
        ·  07  08:00               Livraison et pose toilettes          Sanitaires  ▏
        ·  08  08:30 F             Mise en place du barrage…            Accès A, B  ▏
        ·  09  09:00               Installation des food trucks       Restauration  ▏
        ·  10  09:30 F             Vérification électrique…         Scène, Village  ▏
        ·  11  10:00               Accueil et installation…                Village  ▏
        ·  12  10:30               Balances artiste 1                        Scène  ▏
        ·  13  11:00 F             Point n° 1                                   PC  ▏
        ·  14  11:30               Balances artiste 2                        Scène  ▏
        ·  15  11:30 F             Arrivée du poste de secours              Poste…  ▏
        ·  16  12:00 F             Fin d'accès des véhicules            Accès A, B  ▏
        ·  17  12:00               Repas des équipes en deux services           PC  ▏
        ·  18  12:30 F             Briefing des bénévoles                       PC  ▏
      ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
        01 Régisseur·se général·e  03 53 01 00 11  prévu à 06:00 · 30 min · souple · marge 1 h…   Entrée : top de la ligne 01
       Entrée top   +- minute   ! incident…   x couper   t fin   Z en grand   jk regarder   f filtrer…   u défaire   ? aide
      """
    )
  }

  @Test("Minutes on trial: hours as they would be, what that breaks, and who is to be told")
  func trial() throws {
    var stage = try DayStage.at(17, 52)
    try stage.play("5+")
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
          ██        ██  ██      ██  ██        ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━╸────  ▏ △ Retour 2 grésille, à changer   21 min
        ██████      ██      ██████  ██████    reste 6:00  fin 17:58  retard 13 min  ▏   à suivre · Scène · technique    n° 41
                                                                                    ▏ △ Son jugé fort, mesure 18:10    47 min
      ▌ ! 13 min à rattraper avant 18:00 (fixe)  31 Discours et résultats…          ▏   à suivre · Abords · plainte…    n° 36
      ▌   Raccourcir les lignes 29 et 30 : O voir les issues                        ▏
                                                                                    ▏ 17:50 · Rafales 44 km/h
        Ensuite                                                                     ▏ 17:48 ▲ n° 45 : Bénévoles appelés…
        Scène           17:58 +13  Changement de plateau                dans 6 min  ▏ 17:45 · Jauge 1 640
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
        ·  30  17:45   ~17:58 +13  Changement de plateau                     Scène  ▏
        !  31  18:00 F ~18:13 +13  Discours et résultats des défis           Scène  ▏ Jauge 1 640 sur 2 000     △ alerte 82 %
        ·  32  18:30               Photo de famille des porteurs de défis    Scène  ▏ ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━╸───────
        ·  33  18:30               Relève des équipes                           PC  ▏ A 1 020   B 620           relevée 17:45
        ·  34  19:00 F             Concert artiste 1                         Scène  ▏
        ·  35  20:00               Changement de plateau                     Scène  ▏ Radio 1 PC  2 sécurité  3 technique
        ·  36  20:15 F             Point n° 3                                   PC  ▏       4 associations  5 réserve
      ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
        29 Démonstrations : 50 min au lieu de 45 min · 13 min à rattraper avant 18:00 (fixe) · déplace 2 lignes
       +- une minute   Entrée accepter   Échap abandonner
      """
    )
  }

  @Test("The ways out side by side, with what each costs and whom to tell")
  func waysOut() throws {
    var stage = try DayStage.at(17, 52)
    try stage.play("O")
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
      ─ 31 Discours · 8 min à rattraper avant 18:00 (fixe) ───────────────────────────────────────────────────────────────────
       ▌ r  Raccourcir                                             a  Commencer à 18:08
       ▌ 30 Plateau tient en 7 min au lieu de 15                   31 Discours, 8 min plus tard
       ▌
       ▌ ligne 31 tenue à 18:00                                    32 Photo famille → 18:38
       ▌ Rien d'autre ne bouge
       ▌                                                           prévenir Élu·e réf., Animation, Son et Photo
       ▌ prévenir Son, Élu·e réf., Animation et Photo
      ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
        29 Référent·e scène  03 53 01 00 16  top 17:08, prévu 17:00 · 45 min · souple             Entrée : top de la ligne 30
       ←→ choisir   Entrée appliquer   Échap revenir
      """
    )
  }

  @Test("Whom to tell, with phone and channel, ticked once told")
  func telling() throws {
    var stage = try DayStage.at(17, 52)
    try stage.play("M<Enter>")
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
                                                                                    ▏ 17:52 · Transmis à Élu·e référent·e…
        Ensuite                                                                     ▏ 17:50 · Rafales 44 km/h
        Scène           17:53  +8  Changement de plateau                dans 1 min  ▏ 17:48 ▲ n° 45 : Bénévoles appelés…
        Village         18:00      Fin : Ateliers et initiations…       dans 8 min  ▏ 17:45 · Jauge 1 640
        PC              18:30      Relève des équipes                  dans 38 min  ▏ 17:40 · Rafales 42 km/h
        Restauration F  21:30      Arrêt du service des buvettes       dans 3 h 38  ▏ 17:34 △ n° 38 : Repartie avec ses amis
        tout le site F  22:00      Fin du public, ronde de vidage      dans 4 h 08  ▏ 17:30 · Rafales 43 km/h
                                                                                    ▏ 17:30 · Relève bac de tri, accès B
           n°  prévu     réel +/−  Conducteur                     27 faites sur 46  ▏ 17:22 △ Malaise léger devant la scène…
        ✓  22  14:00 F  14:00   0  Ouverture au public                  Accès A, B  ▏
        ✓  23  14:00    14:02  +2  Fanfare déambulatoire                            ▏ Vent  rafales 44 km/h           △ jaune
        ✓  24  14:30    14:33  +3  Mot de bienvenue de l'animateur·rice      Scène  ▏ ▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁  80 rouge
        ✓  25  15:00    15:04  +4  Démonstrations des associations, série 1  Scène  ▏ ▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁  60 orange
        ►  26  15:00    15:00   0  Ateliers et initiations du village      Village  ▏ ▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁  40 jaune
        ✓  27  16:00 F  16:02  +2  Point n° 2                                   PC  ▏ ▁▁▁▁▁▂▂▂▂▂▂▃▃▄▄▅▅▆▆▅▅▇▇█████
        ✓  28  16:00 F  16:00   0  Restitution des écoles (chant, fresque)   Scène  ▏ ████████████████████████████
      ▌ ►  29  17:00    17:08  +8  Démonstrations des associations, série 2  Scène  ▏ 13:20                  17:50  +6 en 1 h
        ────── 17:52 ────────────────────────────────────────────────────────────── ▏ jaune : lests doublés, rien d'ouvert
      ─ Prévenir · 31 Discours et résultats des défis, tableau des scores : 18:08 au lieu de 18:00 ───────────────────────────
        ✓ Élu·e référent·e                pas de numéro                                                       transmis 17:52
        · Animateur·rice                  03 53 01 00 18
        · Prestataire son                 03 53 01 00 17
        · Photographe                     pas de numéro

        Radio 1 PC  2 sécurité  3 technique  4 associations  5 réserve
      ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
       n° 48 : Transmis à Élu·e référent·e : 31 Discours et résultats des défis, tableau des scores : 18:08 au lieu de 18:00
       ↑↓ choisir   Entrée transmis   y copier le message   Échap revenir
      """
    )
  }

  @Test("Over time the row counts up")
  func overtime() throws {
    var stage = try DayStage.at(17, 52, columns: 80, rows: 24)
    stage.send(.tick(Moment(Fixture.day(6, 6), minute: 17 * 60 + 57, second: 20)))
    expectScreen(
      stage,
      """
       JourJ  Tous acteurs pour Dunkerque 2026       sam. 6 juin 2026  S23  JOUR J  ●
       1 Auj. 2 Rétro 3 Tab. 4 Pres. 3  5 Jour J  6 Défis 7 Réu. 8 Com. 9 Bilan
      ────────────────────────────────────────────────────────────────────────────────
          ██    ██████      ██████  ██████   EN COURS                           Scène
        ████        ██  ██  ██          ██   29 Démonstrations des associations,
          ██        ██      ██████      ██      série 2                   top à 17:08
          ██        ██  ██      ██      ██   ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
        ██████      ██      ██████      ██   dépassé de 4:20 fin 17:57  retard 12 min

      ▌ ! 12 min à rattraper avant 18:00 (fixe)            8- raccourcir la ligne 30

           n°  prévu     réel +/−  Conducteur                      27 faites sur 46
        ►  26  15:00    15:00   0  Ateliers et initiations du village       Village
      ▌ ►  29  17:00    17:08  +8  Démonstrations des associations, série 2   Scène
        ────── 17:57 ───────────────────────────────────────────────────────────────
        !  30  17:45   ~17:57 +12  Changement de plateau                      Scène
        !  31  18:00 F ~18:12 +12  Discours et résultats des défis            Scène
      ────────────────────────────────────────────────────────────────────────────────
        Main courante  Tab                                                3 ouverts
        ▲  grave     Village       Enfant de 6 ans, pull rouge               11 min
        △  à suivre  Scène         Retour 2 grésille, à changer              26 min
        △  à suivre  Abords        Son jugé fort, mesure 18:10               52 min
        Vent 44 km/h ▂▂▂▃▃▃▃▃▃▃    △ jaune     Jauge 1 640 sur 2 000  △ alerte 82 %
       Entrée top  +- minute  ! incident…  x couper  t fin  u défaire  ? aide
      """
    )
  }

  @Test("A row that was cut says so and stays")
  func cut() throws {
    var stage = try DayStage.at(17, 52, columns: 80, rows: 24)
    try stage.play("jjjx")
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

           n°  prévu     réel +/−  Conducteur                      27 faites sur 45
        ►  29  17:00    17:08  +8  Démonstrations des associations, série 2   Scène
        ────── 17:52 ───────────────────────────────────────────────────────────────
        ·  30  17:45   ~17:53  +8  Changement de plateau                      Scène
        !  31  18:00 F ~18:08  +8  Discours et résultats des défis            Scène
      ▌ –  32  18:30   coupée      Photo de famille des porteurs de défis     Scène
      ────────────────────────────────────────────────────────────────────────────────
        Main courante  Tab                                                3 ouverts
        ▲  grave     Village       Enfant de 6 ans, pull rouge                6 min
        △  à suivre  Scène         Retour 2 grésille, à changer              21 min
      ────────────────────────────────────────────────────────────────────────────────
       Coupée : 32 Photo de famille des porteurs de défis · u pour défaire
       Entrée top  +- minute  ! incident…  x couper  t fin  u défaire  ? aide
      """
    )
  }

  @Test("When all is done: when it ended, and how late")
  func done() throws {
    let stage = try DayStage.at(23, 40, columns: 80, rows: 24)
    expectScreen(
      stage,
      """
       JourJ  Tous acteurs pour Dunkerque 2026       sam. 6 juin 2026  S23  JOUR J  ●
       1 Auj. 2 Rétro 3 Tab. 4 Pres. 3  5 Jour J  6 Défis 7 Réu. 8 Com. 9 Bilan
      ────────────────────────────────────────────────────────────────────────────────
        ██████  ██████      ██  ██  ██████   Conducteur terminé
            ██      ██  ██  ██  ██  ██  ██
        ██████  ██████      ██████  ██  ██
        ██          ██  ██      ██  ██  ██
        ██████  ██████          ██  ██████   fin 23:38                   retard 8 min

           n°  prévu     réel +/−  Conducteur                      46 faites sur 46
        ✓  37  20:30 F  20:32  +2  Concert artiste 2                          Scène
        ✓  38  21:30 F  21:30   0  Arrêt du service des buvettes       Restauration
        ✓  39  21:45    21:49  +4  Mot de fin                                 Scène
        ✓  40  22:00 F  22:00   0  Fin du public, ronde de vidage
        ✓  41  22:00    22:05  +5  Fin du poste de secours         Poste de secours
        ✓  42  22:00    22:03  +3  Rangement des stands                     Village
        ✓  43  22:15    22:23  +8  Démontage son et lumière                   Scène
        ✓  44  22:15    22:21  +6  Nettoyage, tri, pesée des bacs
        ✓  45  23:15    23:20  +5  Remise en sécurité électrique
      ▌ ✓  46  23:30 F  23:30   0  Clôture de la main courante                   PC
        ────── 23:40 ───────────────────────────────────────────────────────────────
      ────────────────────────────────────────────────────────────────────────────────
        Vent 22 km/h ▂▂▂▂▂▂▂▂▂▁    vert                   Jauge 330 sur 2 000  16 %
       Entrée top  +- minute  ! incident…  x couper  t fin  u défaire  ? aide
      """
    )
  }

  @Test("The day after: each row as planned and as it was")
  func over() throws {
    var stage = try DayStage.at(23, 40)
    stage.send(.tick(Moment(Fixture.day(6, 7), minute: 8 * 60)))
    expectScreen(
      stage,
      """
       JourJ  Tous acteurs pour Dunkerque 2026                                       dim. 7 juin 2026  S23  J+1  ● enregistré
        1 Aujourd'hui 1  2 Rétroplanning 3 Tableau 4 Prestataires 18  5 Jour J  6 Défis 7 Réunions 8 Communication 9 Bilan
      ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
           n°  prévu     réel +/−  Conducteur                     46 faites sur 46  ▏ 01  sécurité
      ▌ ✓  01  06:00    06:00   0  Ouverture du PC organisation                 PC  ▏ Ouverture du PC organisation, relevé
        ✓  02  06:00 F  06:00   0  Enlèvement des véhicules restants        Abords  ▏ météo n° 1, main courante ouverte
        ✓  03  06:30    06:34  +4  Montage barnums et tables du village    Village  ▏
        ✓  04  07:00    07:00   0  Montage son et lumière sur la scène       Scène  ▏ Début         06:00 → 06:30, souple
        ✓  05  07:30    07:36  +6  Mise sous tension, coffrets, passages de câbles  ▏ Durée         30 min
        ✓  06  08:00 F  08:00   0  Arrivée et briefing sécurité privée          PC  ▏ Réel          06:00 → 06:30
        ✓  07  08:00    08:02  +2  Livraison et pose toilettes          Sanitaires  ▏ Zones         PC
        ✓  08  08:30 F  08:30   0  Mise en place du barrage…            Accès A, B  ▏ Lieu          Halle ou rue
        ✓  09  09:00    09:03  +3  Installation des food trucks       Restauration  ▏ Responsable   Régisseur·se général·e
        ✓  10  09:30 F  09:30   0  Vérification électrique…         Scène, Village  ▏
        ✓  11  10:00    10:05  +5  Accueil et installation…                Village  ▏
        ✓  12  10:30    10:32  +2  Balances artiste 1                        Scène  ▏
        ✓  13  11:00 F  11:01  +1  Point n° 1                                   PC  ▏
        ✓  14  11:30    11:36  +6  Balances artiste 2                        Scène  ▏
        ✓  15  11:30 F  11:30   0  Arrivée du poste de secours              Poste…  ▏
        ✓  16  12:00 F  12:00   0  Fin d'accès des véhicules            Accès A, B  ▏
        ✓  17  12:00    12:01  +1  Repas des équipes en deux services           PC  ▏
        ✓  18  12:30 F  12:30   0  Briefing des bénévoles                       PC  ▏
        ✓  19  13:00 F  13:03  +3  Visite de sécurité (élu·e, police, SDIS, régie)  ▏
        ✓  20  13:30 F  13:32  +2  Levée de doute                                   ▏
        ✓  21  13:45 F  13:45   0  Tops micros                               Scène  ▏
        ✓  22  14:00 F  14:00   0  Ouverture au public                  Accès A, B  ▏
        ✓  23  14:00    14:02  +2  Fanfare déambulatoire                            ▏
        ✓  24  14:30    14:33  +3  Mot de bienvenue de l'animateur·rice      Scène  ▏
        ✓  25  15:00    15:04  +4  Démonstrations des associations, série 1  Scène  ▏
        ✓  26  15:00    15:00   0  Ateliers et initiations du village      Village  ▏
        ✓  27  16:00 F  16:02  +2  Point n° 2                                   PC  ▏
        ✓  28  16:00 F  16:00   0  Restitution des écoles (chant, fresque)   Scène  ▏
        ✓  29  17:00    17:08  +8  Démonstrations des associations, série 2  Scène  ▏
        ✓  30  17:45    17:53  +8  Changement de plateau                     Scène  ▏
        ✓  31  18:00 F  18:06  +6  Discours et résultats des défis           Scène  ▏
        ✓  32  18:30    18:36  +6  Photo de famille des porteurs de défis    Scène  ▏
        ✓  33  18:30    18:32  +2  Relève des équipes                           PC  ▏
        ✓  34  19:00 F  19:00   0  Concert artiste 1                         Scène  ▏
        ✓  35  20:00    20:03  +3  Changement de plateau                     Scène  ▏
       Entrée fiche   f filtrer…   ! incident…   Tab main courante   P préparer ou tenir   g i imprimer…   u défaire   ? aide
      """
    )
  }

  @Test("The rows of a zone")
  func zone() throws {
    var stage = try DayStage.at(17, 52, columns: 80, rows: 24)
    try stage.play("fzone:village<Enter>")
    expectScreen(
      stage,
      """
       JourJ  Tous acteurs pour Dunkerque 2026       sam. 6 juin 2026  S23  JOUR J  ●
       1 Auj. 2 Rétro 3 Tab. 4 Pres. 3  5 Jour J  6 Défis 7 Réu. 8 Com. 9 Bilan
      ── filtre : zone:village · 5 sur 46 ────────────────────────────────────────────
          ██    ██████      ██████  ██████   EN COURS                         Village
        ████        ██  ██  ██          ██   26 Ateliers et initiations du village
          ██        ██      ██████  ██████      (en continu)              top à 15:00
          ██        ██  ██      ██  ██       ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━──
        ██████      ██      ██████  ██████   reste 8:00    fin 18:00        à l'heure

      ▌ ! 8 min à rattraper avant 18:00 (fixe)             8- raccourcir la ligne 30

           n°  prévu     réel +/−  Conducteur                      27 faites sur 46
        ✓  10  09:30 F  09:30   0  Vérification électrique…          Scène, Village
        ✓  11  10:00    10:05  +5  Accueil et installation…                 Village
      ▌ ►  26  15:00    15:00   0  Ateliers et initiations du village       Village
        ────── 17:52 ───────────────────────────────────────────────────────────────
        ·  42  22:00               Rangement des stands                     Village
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

  @Test("The rows of a role")
  func role() throws {
    var stage = try DayStage.at(17, 52, columns: 80, rows: 24)
    try stage.play("frôle:animat<Enter>")
    expectScreen(
      stage,
      """
       JourJ  Tous acteurs pour Dunkerque 2026       sam. 6 juin 2026  S23  JOUR J  ●
       1 Auj. 2 Rétro 3 Tab. 4 Pres. 3  5 Jour J  6 Défis 7 Réu. 8 Com. 9 Bilan
      ── filtre : rôle:animat · 2 sur 46 ─────────────────────────────────────────────
          ██    ██████      ██████  ██████   EN COURS                           Scène
        ████        ██  ██  ██          ██   29 Démonstrations des associations,
          ██        ██      ██████  ██████      série 2                   top à 17:08
          ██        ██  ██      ██  ██       ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━─
        ██████      ██      ██████  ██████   reste 1:00    fin 17:53     retard 8 min

      ▌ ! 8 min à rattraper avant 18:00 (fixe)             8- raccourcir la ligne 30

           n°  prévu     réel +/−  Conducteur                      27 faites sur 46
        ✓  24  14:30    14:33  +3  Mot de bienvenue de l'animateur·rice       Scène
        ────── 17:52 ───────────────────────────────────────────────────────────────
      ▌ ·  39  21:45               Mot de fin                                 Scène


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

  @Test("The rows of a supplier")
  func supplier() throws {
    var stage = try DayStage.at(17, 52, columns: 80, rows: 24)
    try stage.play("fprestataire:artiste<Enter>")
    expectScreen(
      stage,
      """
       JourJ  Tous acteurs pour Dunkerque 2026       sam. 6 juin 2026  S23  JOUR J  ●
       1 Auj. 2 Rétro 3 Tab. 4 Pres. 3  5 Jour J  6 Défis 7 Réu. 8 Com. 9 Bilan
      ── filtre : prestataire:artiste · 2 sur 46 ─────────────────────────────────────
          ██    ██████      ██████  ██████   EN COURS                           Scène
        ████        ██  ██  ██          ██   29 Démonstrations des associations,
          ██        ██      ██████  ██████      série 2                   top à 17:08
          ██        ██  ██      ██  ██       ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━─
        ██████      ██      ██████  ██████   reste 1:00    fin 17:53     retard 8 min

      ▌ ! 8 min à rattraper avant 18:00 (fixe)             8- raccourcir la ligne 30

           n°  prévu     réel +/−  Conducteur                      27 faites sur 46
        ────── 17:52 ───────────────────────────────────────────────────────────────
      ▌ ·  34  19:00 F             Concert artiste 1                          Scène
        ·  37  20:30 F             Concert artiste 2                          Scène


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
}
