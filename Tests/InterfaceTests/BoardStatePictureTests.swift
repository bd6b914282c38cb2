import Interface
import Planning
import Rendering
import Storage
import TestSupport
import Testing

@Suite("The boards in each of their states, as pictures")
struct BoardStatePictureTests {
  @Test("Filtered, lanes folded under the open ones with their counts")
  func filtered() throws {
    var stage = Stage(try Demo.project(today: Fixture.day(3, 2)), columns: 120, rows: 36)
    try stage.play("3ffin<lt>J-50<Enter>Zgg<Right>jj<Right>")
    expectScreen(
      stage,
      """
       JourJ  Tous acteurs pour Dunkerque 2026                                      lun. 2 mars 2026  S10  J-96  ● enregistré
        1 Aujourd'hui 3  2 Rétroplanning 3 Tableau  4 Prestataires 4  5 Jour J 6 Défis 7 Réunions 8 Communication 9 Bilan
      ── Tâches · filtre : fin<J-50 · 51 sur 127 ────────────────────────────────────────────────────────── Couloirs : volets

        À faire           21 sur 97   En cours         ! 7, max 4   En attente         4, max 5   Fait                     19
        ───────────────────────────   ━━━━━━━━━━━━━━━━━━━━━━━━━━━   ───────────────────────────   ───────────────────────────
        ▾ Pilotage
        ▎ Note à l'équipe élue        ▌ Analyse des risques                                       ▎ Outils de reporting
        ▎ Ch. projet           J-67   ▌ Ch. projet         ! J-99                                 ▎ moi               ✓ J-117
                                      ▌ ▪▪▫ 2/3                                                   + 5 autres
        ▎ Comité de pilotage n° 2
        ▎ Ch. projet           J-57

        ▸ Admin.                  2                             2                             1                             4
        ▸ Sécurité et sûreté      3                             1                             1                             2
        ▸ Défis et mobilisation   3                             ·                             ·                             2
        ▸ Parten.                 2                             1                             1                             1
        ▸ Prog.                   1                             1                             1                             2
        ▸ Techn.                  4                             1                             ·                             ·
        ▸ Communication           4                             ·                             ·                             2













      ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
       PIL-07  Analyse des risques et plans de repli (météo, désistement, sécurité)  1 j de retard  reste 1 j
       HL colonne   JK ordre   Entrée ouvrir   t terminé   m vers…   a ajouter…   w en attente de…   u défaire   ? aide
      """
    )
  }

  @Test("Lanes by who is responsible; a card is marked, and the next one with it")
  func roles() throws {
    var stage = Stage(Fixture.boardsUnderWay(), columns: 80, rows: 24)
    try stage.play("3z  ")
    expectScreen(
      stage,
      """
       JourJ  Fête de quartier              lun. 2 mars 2026  S10  J-96  ● enregistré
       1 Auj. 1  2 Rétro 3 Tableau  4 Pres. 5 Jour J 6 Défis 7 Réu. 8 Com. 9 Bilan
      ── Tâches · 8 cartes ────────────────────────────────── Couloirs : responsables
        À faire          3 En cours     ! 2/1 En attente     2/5 Fait             1
        ────────────────── ━━━━━━━━━━━━━━━━━━ ────────────────── ──────────────────
        ▾ moi (Chargée de projet)
       +▎ Arrêté           ▎ Demande          ▎ Affiche          ▎ Assurance
        ▎ 4/12        J-60 ▎ d'occupation…    ▎ ‖ imprimeur J-40 ▎ (responsabilité…
                           ▎ 3/4      ! J-120                    ▎ moi      ✓ J-113
       +▎ Fête
        ▎ moi            J

      ▌ ▾ Régie générale
        ▎ Montage          ▎ Plan             ▎ Réserver la
        ▎ Régie        J-2 ▎ d'implantation   ▎ scène
                           ▎ Régie       J-75 ▎ ‖ loueur     J-4





      ────────────────────────────────────────────────────────────────────────────────
       2 marquées  Régie générale  À faire 1 · En cours 1 · En attente 1 · Fait 0
       HL colonne  JK ordre  Entrée ouvrir  t terminé  m vers…  u défaire  ? aide
      """
    )
  }

  @Test("No lanes")
  func noLanes() throws {
    var stage = Stage(Fixture.boardsUnderWay(), columns: 80, rows: 24)
    try stage.play("3zz")
    expectScreen(
      stage,
      """
       JourJ  Fête de quartier              lun. 2 mars 2026  S10  J-96  ● enregistré
       1 Auj. 1  2 Rétro 3 Tableau  4 Pres. 5 Jour J 6 Défis 7 Réu. 8 Com. 9 Bilan
      ── Tâches · 8 cartes ───────────────────────────────────────── Couloirs : aucun
        À faire          3 En cours     ! 2/1 En attente     2/5 Fait             1
        ────────────────── ━━━━━━━━━━━━━━━━━━ ────────────────── ──────────────────
        ▌ Arrêté           ▎ Demande          ▎ Affiche          ▎ Assurance
        ▌ 4/12        J-60 ▎ d'occupation…    ▎ ‖ imprimeur J-40 ▎ (responsabilité…
                           ▎ 3/4      ! J-120                    ▎ moi      ✓ J-113
        ▎ Montage                             ▎ Réserver la
        ▎ Régie        J-2 ▎ Plan             ▎ scène
                           ▎ d'implantation   ▎ ‖ loueur     J-4
        ▎ Fête             ▎ Régie       J-75
        ▎ moi            J








      ────────────────────────────────────────────────────────────────────────────────
       Couloirs : aucun
       HL colonne  JK ordre  Entrée ouvrir  t terminé  m vers…  u défaire  ? aide
      """
    )
  }

  @Test("Posts, each with its medium and its state")
  func posts() throws {
    var stage = Stage(Fixture.boardsUnderWay(), columns: 80, rows: 24)
    try stage.play("3<Tab><Tab>")
    expectScreen(
      stage,
      """
       JourJ  Fête de quartier              lun. 2 mars 2026  S10  J-96  ● enregistré
       1 Auj. 1  2 Rétro 3 Tableau  4 Pres. 5 Jour J 6 Défis 7 Réu. 8 Com. 9 Bilan
      ── Publications · 1 carte ──────────────────────────────────── Couloirs : aucun
        À écrire         1 En relecture     0 Validées         0 Publié           0
        ────────────────── ────────────────── ────────────────── ──────────────────
        ▌ Appel au village
        ▌ associatif
        ▌ Courrie… ! J-100













      ────────────────────────────────────────────────────────────────────────────────
       Appel au village associatif  1 j de retard  à écrire · jeu. 26 févr.
       HL colonne  JK ordre  Entrée ouvrir  t terminé  m vers…  u défaire  ? aide
      """
    )
  }

  @Test("A column's menu: its limit, name, states and place, and what cards show")
  func column() throws {
    var stage = Stage(Fixture.boardsUnderWay(), columns: 80, rows: 24)
    try stage.play("3C")
    expectScreen(
      stage,
      """
       JourJ  Fête de quartier              lun. 2 mars 2026  S10  J-96  ● enregistré
       1 Auj. 1  2 Rétro 3 Tableau  4 Pres. 5 Jour J 6 Défis 7 Réu. 8 Com. 9 Bilan
      ── Tâches · 8 cartes ──────────────────────────────────────── Couloirs : volets
        À faire          3 En cours     ! 2/1 En attente     2/5 Fait             1
        ────────────────── ━━━━━━━━━━━━━━━━━━ ────────────────── ──────────────────
        ▾ Administratif
        ▌ Arrêté           ▎ Demande                             ▎ Assurance
        ▌ 4/12        J-60 ▎ d'occupation…                       ▎ (responsabilité…
                           ▎ 3/4      ! J-120                    ▎ moi      ✓ J-113

        ▾ Technique et logistique
      ─ Colonne « À faire » ──────────────────────────────────────────────────────────
      ▌ l  maximum de cartes…                 sans maximum
        n  nom…                               À faire
        s  statuts…                           à faire
        <  placer plus à gauche               c'est le bord du tableau
        >  placer plus à droite
        a  ajouter une colonne à sa droite…
        x  supprimer la colonne               ses statuts vont à « En cours »
        c  champs des cartes…                 responsable, J-n, étapes cochées…
        o  colonnes d'origine
      ────────────────────────────────────────────────────────────────────────────────
       ADM-02  Arrêté de circulation  mar. 24 mars → mar. 7 avr.
       Entrée choisir  ↑↓ monter, descendre  Échap abandonner
      """
    )
  }

  @Test("A project without any task")
  func empty() throws {
    var stage = Stage(Project(), columns: 80, rows: 24)
    try stage.play("3")
    expectScreen(
      stage,
      """
       JourJ                                      lun. 2 mars 2026  S10  ● enregistré
       1 Auj. 2 Rétro 3 Tableau  4 Pres. 5 Jour J 6 Défis 7 Réu. 8 Com. 9 Bilan
      ── Tâches · 0 carte ───────────────────────────────────────── Couloirs : volets
        À faire          0 En cours         0 En attente       0 Fait             0
        ────────────────── ────────────────── ────────────────── ──────────────────
        ▌ aucune carte
        Aucune carte : le projet n'a pas de tâches ici.














      ────────────────────────────────────────────────────────────────────────────────
       À faire  aucune carte · a en ajoute une
       HL colonne  JK ordre  Entrée ouvrir  t terminé  m vers…  u défaire  ? aide
      """
    )
  }
}
