import Interface
import Planning
import Rendering
import Storage
import TestSupport
import Testing

@Suite("Forms, as pictures")
struct FormPictureTests {
  /// Expects what stands in front of the view, from its title on, to look like a picture.
  private func expectSheet(
    _ keys: String,
    columns: Int,
    rows: Int,
    _ picture: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let project = try Demo.project(today: Fixture.day(3, 2))
    var stage = Stage(project, columns: columns, rows: rows, view: .today)
    try stage.play(keys)
    let drawn = stage.screen.rows.map { row in
      String(row.reversed().drop { $0 == " " }.reversed())
    }
    let start = try #require(
      drawn.firstIndex { $0.hasPrefix("─ ") },
      sourceLocation: sourceLocation
    )
    #expect(
      drawn[start...].joined(separator: "\n") == picture,
      sourceLocation: sourceLocation
    )
  }

  @Test("Names that complete a line stand under it")
  func completion() throws {
    try expectSheet(
      "geadm-04<Enter><Tab><Tab><Tab><C-u>m",
      columns: 80,
      rows: 24,
      """
      ─ Fiche : ADM-04 Demande d'occupation du domaine public + fiche… ───────────────
        code                        ADM-04
        titre                       Demande d'occupation du domaine public…
        nom court                   Demande d'occupation
      ▌ volet                       m
                                    ▸ Défis et mobilisation
                                      Communication
                                      Programmation et prestataires
                                      Administratif, juridique, finances
        tâche principale
        durée                       4 j
        date de fin                 J-120 · ven. 6 févr. 2026
        pas avant
        délai légal (jours avant…   60 j
        délai d'instruction…
        calendrier
        liens                       ADM-03, PIL-02
        responsable                 Stagiaire
        statut                      en cours                                       ↓
      ────────────────────────────────────────────────────────────────────────────────
       une partie du nom suffit
       Entrée prendre  ↑↓ monter, descendre  Échap abandonner
      """
    )
  }

  @Test("What can't be read says why under it, and the form goes on")
  func problem() throws {
    try expectSheet(
      "geadm-04<Enter><Tab><Tab><Tab><Tab><Tab>bientot<Tab>",
      columns: 120,
      rows: 40,
      """
      ─ Fiche : ADM-04 Demande d'occupation du domaine public + fiche manifestation ──────────────────────────────────────────
        code                          ADM-04
        titre                         Demande d'occupation du domaine public + fiche manifestation
        nom court                     Demande d'occupation
        volet                         Administratif, juridique, finances
        tâche principale
        durée                         bientot
                                      ! « bientot » n'est pas une durée en jours : 3j, 2s
      ▌ date de fin                   J-120  · ven. 6 févr. 2026
        pas avant
        délai légal (jours avant J)   60 j
        délai d'instruction (jours)
        calendrier
        liens                         ADM-03, PIL-02
        responsable                   Stagiaire
        statut                        en cours
        priorité                      1
        début réel                    03/02/2026 · mar. 3 févr. 2026
        fin réelle
        reste à faire                 1 j
        charge (jours)
        sous-tâches                   ✓ Fiche manifestation, ✓ Plan de situation, ✓ Attestation d'assurance de la Ville…
        en attente de
        répétition
        étiquettes
        bloc-notes                    Le service événementiel attend le croquis des accès. À joindre : fiche…
        fichiers et adresses          fiche-manifestation.odt
        place sur le tableau
        gardé au tri                  non
      ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
       J-30, ven 29 mai, S22, +3j, libre
       Entrée tout valider   Tab champ suivant   ←→ choisir   Échap abandonner   Ctrl-X supprimer
      """
    )
  }

  @Test("On the smallest screen a long title shows its end while it is typed")
  func small() throws {
    try expectSheet(
      "geadm-04<Enter><Tab>",
      columns: 40,
      rows: 12,
      """
      ─ Fiche : ADM-04 Demande… ──────────────
        code           ADM-04
      ▌ titre          iche manifestation
        nom court      Demande…
        volet          Administratif…
        tâche…
        durée          4 j                 ↓
      ────────────────────────────────────────

       Entrée tout valider  Tab champ suivant
      """
    )
  }

  @Test("The project's calendar, periods, limits and boards are lines as others")
  func settings() throws {
    try expectSheet(
      "g,<Tab><Tab><Tab><Tab><Tab>",
      columns: 80,
      rows: 24,
      """
      ─ Réglages du projet ───────────────────────────────────────────────────────────
        nom du projet           Tous acteurs pour Dunkerque 2026
        jour J                  06/06/2026 · sam. 6 juin 2026
        début du projet         05/01/2026 · lun. 5 janv. 2026
        fin du projet           19/06/2026 · ven. 19 juin 2026
        calendrier              lun mar mer jeu ven, jours fériés chômés
      ▌ périodes                e conseil municipal, du 20/04/2026, au 20/04/2026
        seuils                  rafales : jaune 40 lests doublés, rien d'ouvert…
        zones                   Accès A, Accès B, Scène, Village, Restauration…
        canaux radio            1 PC, urgence ; 2 sécurité ; 3 technique, scène…
        catégories d'incident   secours ; sûreté ; circulation ; enfant recherché…
        colonnes des tableaux   tâches : à faire / en cours max 4 / en attente…
        édition                 2026
      ────────────────────────────────────────────────────────────────────────────────
       Vacances d'hiver, type vacances scolaires, du 14/2, au 1/3 ; …
       Entrée tout valider  Tab champ suivant  ←→ choisir  Échap abandonner
      """
    )
  }
}
