package import Planning
import Testing

/// A record with all its fields set, as the document holds them.
struct RecordExample: CustomTestStringConvertible {
  let kind: RecordKind
  let members: [FieldValue.Member]

  init(_ kind: RecordKind, _ members: KeyValuePairs<String, FieldValue>) {
    self.kind = kind
    self.members = members.map { FieldValue.Member($0.key, $0.value) }
  }

  var testDescription: String { kind.rawValue }
}

extension FieldValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  /// A text.
  package init(stringLiteral text: String) { self = .text(text) }
  /// A whole number.
  package init(integerLiteral integer: Int) { self = .integer(integer) }
  /// A truth value.
  package init(booleanLiteral flag: Bool) { self = .flag(flag) }
  /// A list.
  package init(arrayLiteral elements: FieldValue...) { self = .list(elements) }
  /// An object.
  package init(dictionaryLiteral members: (String, FieldValue)...) {
    self = .object(members.map { Member($0.0, $0.1) })
  }
}

enum RecordExamples {
  static let all = [
    RecordExample(
      .project,
      [
        "name": "Tous acteurs", "dayJ": "2026-06-06", "start": "2026-01-05", "end": "2026-06-19",
        "calendar": [
          "workdays": [1, 2, 3, 4, 5], "holidays": "fr", "closures": ["2026-05-15"],
          "extraWorkdays": ["2026-05-30"],
        ],
        "periods": [
          [
            "title": "Vacances d'hiver", "kind": "schoolHolidays", "from": "2026-02-14",
            "through": "2026-03-01",
          ]
        ],
        "thresholds": ["crowd": ["limit": 2_000]],
        "zones": ["Scène"], "radioChannels": ["1 PC"], "incidentCategories": ["météo"],
        "boards": ["tasks": [["states": ["doing"], "limit": 4]]], "edition": "2026",
      ]
    ),
    RecordExample(.lots, ["code": "pilotage", "title": "Pilotage", "short": "Pilotage"]),
    RecordExample(
      .roles,
      [
        "code": "stagiaire", "title": "Stagiaire", "short": "Stagiaire", "mine": true,
        "holder": "titulaire", "phone": "0 00", "deputy": "tuteur", "capacity": .number("2.5"),
        "notes": "du lundi au vendredi",
      ]
    ),
    RecordExample(
      .tasks,
      [
        "code": "SEC-04", "title": "Dossier de sécurité v1", "short": "Dossier v1",
        "lot": "k7m2q9ab", "parent": "k7m2q9ac", "duration": 8, "finish": ["offset": -71],
        "notBefore": "2026-03-01", "legalMinimum": 60, "outsideDelay": 14,
        "calendar": "everyDay", "links": [["from": "k7m2q9ad", "type": "SS", "lag": -2]],
        "roles": ["k7m2q9ae"], "state": "doing", "priority": 1, "actualStart": "2026-03-18",
        "actualFinish": "2026-03-27", "remaining": 3, "effort": .number("4.5"),
        "checklist": [["title": "Plan", "done": true], ["title": "Notice"]],
        "waiting": ["on": "préfecture", "since": "2026-03-20", "until": "2026-03-25"],
        "recurrence": ["unit": "week"], "usual": ["duration": 2], "tags": ["sécurité"],
        "notes": "à relire",
        "attachments": ["plan.pdf"], "order": 2, "triaged": true,
      ]
    ),
    RecordExample(
      .supplierTypes,
      [
        "code": "sono", "title": "Sonorisation", "short": "Son", "group": "exhibitor",
        "steps": [["code": "ENG", "due": ["offset": -50]], ["code": "CTR", "required": false]],
        "notes": "102 dB(A)",
      ]
    ),
    RecordExample(
      .suppliers,
      [
        "code": "P02", "title": "Son et lumière", "short": "Son", "type": "k7m2q9ab",
        "need": "façade, 4 retours", "watch": "102 dB(A)", "setUp": ["onDay": 0],
        "arrivesAt": "07:00", "readyAt": "09:00", "zone": "Scène", "role": "k7m2q9ac",
        "contact": "k7m2q9ad", "budgetLine": "k7m2q9ae", "planned": 750_000, "vat": .number("5.5"),
        "steps": [
          [
            "code": "VIG", "state": "validated", "due": ["offset": -24], "asked": "2026-01-05",
            "done": "2026-01-12", "document": "vigilance.pdf", "expires": "2026-05-25",
            "amount": 786_000, "note": "à renouveler",
          ],
          ["code": "KBI", "state": "todo"],
        ],
        "commitmentNumber": "EJ-1", "serviceCode": "DDL",
        "waiting": ["on": "loueur", "since": "2026-03-02"], "nextAction": "relancer l'URSSAF",
        "nextActionOn": "2026-04-10", "state": "cancelled", "rating": 4, "tags": ["scène"],
        "notes": "rappeler", "attachments": ["devis.pdf"], "triaged": true,
      ]
    ),
    RecordExample(
      .budget,
      [
        "code": "B02", "title": "Son et lumière", "short": "Son", "planned": 750_000,
        "quoted": 1, "committed": 2, "invoiced": 3, "paid": 4, "previous": 700_000,
        "tags": ["scène"], "notes": "HT",
      ]
    ),
    RecordExample(
      .challenges,
      [
        "code": "D01", "title": "Grand nettoyage de la plage", "short": "Nettoyage",
        "state": "selected", "leader": "Association environnement", "contact": "k7m2q9ab",
        "role": "k7m2q9ac", "place": "Malo-les-Bains", "date": ["onDay": -7],
        "until": ["onDay": -6], "startsAt": "10:00", "endsAt": "12:30", "capacity": 200,
        "measure": "kg ramassés", "target": 300, "result": .number("312.5"),
        "participants": 84, "classes": 2, "pupils": 51,
        "needs": [["title": "gants", "done": true]],
        "permits": [["title": "ODP"]], "photographed": true, "published": true,
        "tags": ["plage"], "notes": "marée basse à 11:40", "attachments": ["fiche.pdf"],
        "order": 1,
      ]
    ),
    RecordExample(
      .contacts,
      [
        "title": "Chargé·e d'affaires", "organisation": "Loueur de scènes",
        "function": "régie son", "sort": "supplier", "phone": "03 00 00 00 00",
        "email": "regie@exemple.fr", "role": "k7m2q9ab",
        "consent": ["given": true, "on": "2026-02-03", "origin": "formulaire"],
        "photoConsent": ["given": false], "lastContact": "2026-02-20",
        "nextContact": "2026-03-06", "tags": ["son"], "notes": "joindre le matin",
      ]
    ),
    RecordExample(
      .meetings,
      [
        "code": "R02", "title": "Comité technique n° 1", "short": "Cotech 1",
        "date": ["offset": -106],
        "recurrence": [
          "unit": "week", "every": 2, "weekday": 1, "from": ["onDay": -152],
          "until": ["onDay": 13],
        ],
        "startsAt": "10:00", "duration": 90, "place": "Halle aux Sucres", "role": "k7m2q9ab",
        "roles": ["k7m2q9ac"], "guests": ["SDIS"], "agenda": ["plan de masse"],
        "task": "k7m2q9ad", "state": "held", "held": ["2026-02-20"], "present": ["régie"],
        "excused": ["police"],
        "decisions": [
          [
            "text": "Scène côté statue", "role": "k7m2q9ac", "due": "2026-03-06",
            "task": "k7m2q9ad", "on": "2026-02-20",
          ]
        ],
        "notes": "compte rendu envoyé", "tags": ["technique"], "attachments": ["cr.odt"],
      ]
    ),
    RecordExample(
      .posts,
      [
        "code": "C10", "title": "Affiche et flyer", "short": "Affiche", "channel": "Affiche A2",
        "audience": "habitants", "role": "k7m2q9ab", "approveBy": ["offset": -44],
        "date": ["offset": -24], "until": ["onDay": 0], "publishAt": "09:00",
        "state": "inReview", "published": "2026-05-13", "task": "k7m2q9ac", "text": "Venez",
        "link": "https://exemple.fr", "reach": 500, "tags": ["print"], "notes": "A2 et A3",
        "attachments": ["bat.pdf"], "order": 3, "triaged": true,
      ]
    ),
    RecordExample(
      .runSheet,
      [
        "code": "31", "title": "Discours et résultats des défis", "short": "Discours",
        "day": -1, "start": "18:00", "duration": 30, "shortest": 20, "fixed": true,
        "after": "k7m2q9ab",
        "zones": ["Scène"], "place": "Podium", "role": "k7m2q9ac", "told": ["k7m2q9ad"],
        "sort": "ceremony", "top": "TOP 4", "supplier": "k7m2q9ae", "means": "2 micros",
        "readiness": [["title": "tableau des scores", "done": true]], "cutOrder": 2, "extra": -8,
        "shift": 8, "actualStart": "18:08", "actualEnd": "26:30B", "skipped": true,
        "notes": "sans ouverture",
      ]
    ),
    RecordExample(
      .prints,
      [
        "revision": 3, "date": "2026-06-02", "time": "17:45",
        "rows": [
          [
            "cue": "k7m2q9ab", "removed": true, "code": "30", "title": "Plateau", "day": -1,
            "start": "17:45", "duration": 15, "fixed": true, "zones": ["Scène"],
            "place": "Podium", "role": "k7m2q9ac", "told": ["k7m2q9ad"], "top": "TOP 4",
            "supplier": "k7m2q9ae", "means": "2 micros",
          ]
        ],
      ]
    ),
    RecordExample(
      .reflexSheets,
      [
        "code": "F04", "title": "Enfant perdu", "short": "Enfant perdu",
        "categories": ["enfant recherché"], "gestures": ["rester avec l'enfant"],
        "told": ["PC"], "channel": "1", "message": "Votre attention", "notes": "deux adultes",
      ]
    ),
    RecordExample(
      .incidents,
      [
        "code": "37", "title": "Enfant de 6 ans, pull rouge", "sort": "correction",
        "date": "2026-06-06", "time": "17:46", "category": "enfant recherché",
        "severity": "serious", "zone": "Village", "source": "radio", "channel": "4",
        "sender": "bénévoles", "recipient": "PC", "role": "k7m2q9ab",
        "decision": "appel au micro", "state": "inProgress", "nextLook": "17:55",
        "closedAt": "18:02", "reflexSheet": "k7m2q9ac", "cue": "k7m2q9ad",
        "corrects": "k7m2q9ae", "follows": "k7m2q9af", "becomes": "closed", "wind": 44,
        "crowd": 1_640, "gates": [["zone": "Accès A", "crowd": 1_020]], "rehearsal": true,
      ]
    ),
    RecordExample(
      .indicators,
      [
        "code": "I12", "title": "Taux de tri", "short": "taux de tri", "family": "Déchets",
        "unit": "%", "target": 60, "lessIsBetter": true, "value": 46, "date": "2026-06-08",
        "previous": .number("41.5"), "method": "pesée des bacs", "source": "Services techniques",
        "formula": "incidents", "notes": "à peser à 23:15",
      ]
    ),
    RecordExample(
      .questionnaires,
      [
        "code": "public", "title": "Public", "short": "Public", "audience": "public",
        "questions": [
          [
            "key": "venue", "title": "Vous êtes venu·e", "short": "venue", "sort": "choice",
            "options": ["seul·e", "en famille"],
          ],
          ["key": "idee", "title": "Une idée", "sort": "text"],
        ],
        "opens": ["onDay": 0], "closes": ["offset": 6], "asked": 400,
        "link": "https://exemple.fr", "notes": "papier et tablette",
      ]
    ),
    RecordExample(
      .feedback,
      [
        "questionnaire": "k7m2q9ab", "date": "2026-06-06",
        "answers": ["ambiance": 5, "su": ["affiche", "école"], "idee": "plus d'ombre"],
        "comment": "Très bel accueil", "origin": "stand", "tags": ["famille"],
      ]
    ),
    RecordExample(
      .baselines,
      [
        "title": "Plan validé en comité n° 1", "date": "2026-02-06", "dayJ": "2026-06-06",
        "dates": [["task": "k7m2q9ab", "start": "2026-03-18", "finish": "2026-03-27"]],
        "notes": "avant les élections",
      ]
    ),
    RecordExample(
      .views,
      [
        "title": "À moi, en retard", "view": "board", "filter": "moi retard", "cards": "tasks",
        "sort": "-finish", "group": "lot", "columns": ["title", "finish"],
      ]
    ),
  ]
}
