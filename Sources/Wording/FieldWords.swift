// The words of fields and of their choices: what the document says in keys, people read in words.
// A key with its list («posts.date») goes before the one that all lists share («date»).

extension Words {
  /// The name of a field by its key in a list of the document; nil for a key that is no field of ours.
  package func field(_ key: String, of list: String) -> String? {
    (FieldWords.fields["\(list).\(key)"] ?? FieldWords.fields[key]).map {
      pick($0.french, $0.english)
    }
  }

  /// A word of a choice, as it is said of a record of a list; nil for a word that is none of ours.
  package func choice(_ word: String, in list: String) -> String? {
    (FieldWords.choices["\(list).\(word)"] ?? FieldWords.choices[word]).map {
      pick($0.french, $0.english)
    }
  }

  /// The name of a list of the document, in the plural.
  package func list(_ key: String) -> String? {
    FieldWords.lists[key].map { pick($0.french, $0.english) }
  }

  /// One record of a list of the document: `contact`, `ligne du conducteur`.
  package func kind(_ list: String) -> String {
    FieldWords.kinds[list].map { pick($0.french, $0.english) } ?? list
  }

  /// A step of a supplier by its code, in full.
  package func supplierStep(_ code: String) -> String? {
    FieldWords.steps[code].map { pick($0.french, $0.english) }
  }
}

/// One thing said in both languages.
struct Phrase {
  let french: String
  let english: String

  init(_ french: String, _ english: String) {
    self.french = french
    self.english = english
  }
}

/// The tables, by key.
enum FieldWords {
  /// Fields.
  static let fields: [String: Phrase] = [
    // Shared by many kinds of record.
    "actualEnd": Phrase("fin réelle", "actual end"),
    "actualFinish": Phrase("fin réelle", "actual finish"),
    "actualStart": Phrase("début réel", "actual start"),
    "agenda": Phrase("ordre du jour", "agenda"),
    "approveBy": Phrase("à valider le", "approve by"),
    "arrivesAt": Phrase("arrivée", "arrives at"),
    "answers": Phrase("réponses", "answers"),
    "asked": Phrase("nombre de sollicités", "number asked"),
    "attachments": Phrase("fichiers et adresses", "files and links"),
    "audience": Phrase("public visé", "audience"),
    "boards": Phrase("colonnes des tableaux", "board columns"),
    "budgetLine": Phrase("ligne de budget", "budget line"),
    "calendar": Phrase("calendrier", "calendar"),
    "cards": Phrase("cartes", "cards"),
    "capacity": Phrase("jours par semaine", "days a week"),
    "becomes": Phrase("devient", "becomes"),
    "categories": Phrase("catégories", "categories"),
    "category": Phrase("catégorie", "category"),
    "channel": Phrase("canal", "channel"),
    "checklist": Phrase("sous-tâches", "checklist"),
    "classes": Phrase("classes", "classes"),
    "closedAt": Phrase("close à", "closed at"),
    "closes": Phrase("clôture", "closes"),
    "code": Phrase("code", "code"),
    "columns": Phrase("colonnes", "columns"),
    "comment": Phrase("commentaire", "comment"),
    "commitmentNumber": Phrase("numéro d'engagement", "commitment number"),
    "committed": Phrase("engagé (HT)", "committed (excl. tax)"),
    "consent": Phrase("accord pour rester dans le fichier", "consent to be listed"),
    "contact": Phrase("contact", "contact"),
    "corrects": Phrase("corrige l'entrée", "corrects entry"),
    "crowd": Phrase("personnes comptées", "people counted"),
    "cue": Phrase("ligne du conducteur", "cue"),
    "cutOrder": Phrase("ordre de coupe", "cutting order"),
    "date": Phrase("date", "date"),
    "dates": Phrase("dates des tâches", "task dates"),
    "day": Phrase("jour (depuis J)", "day (from D-day)"),
    "dayJ": Phrase("jour J", "D-day"),
    "decision": Phrase("décision", "decision"),
    "decisions": Phrase("décisions", "decisions"),
    "deputy": Phrase("suppléance", "deputy"),
    "duration": Phrase("durée", "duration"),
    "edition": Phrase("édition", "edition"),
    "effort": Phrase("charge (jours)", "effort (days)"),
    "email": Phrase("courriel", "email"),
    "end": Phrase("fin du projet", "end of project"),
    "endsAt": Phrase("fin", "ends at"),
    "excused": Phrase("excusés", "excused"),
    "extra": Phrase("minutes ajoutées", "minutes added"),
    "family": Phrase("famille", "family"),
    "filter": Phrase("filtre", "filter"),
    "finish": Phrase("date de fin", "finish"),
    "fixed": Phrase("heure fixe", "fixed hour"),
    "follows": Phrase("complète l'entrée", "follows entry"),
    "formula": Phrase("calculé d'après", "computed from"),
    "function": Phrase("fonction", "function"),
    "gates": Phrase("par accès", "by gate"),
    "gestures": Phrase("premiers gestes", "first gestures"),
    "group": Phrase("regroupement", "group"),
    "guests": Phrase("autres invités", "other guests"),
    "held": Phrase("tenue le", "held on"),
    "holder": Phrase("titulaire", "holder"),
    "incidentCategories": Phrase("catégories d'incident", "incident categories"),
    "invoiced": Phrase("facturé (HT)", "invoiced (excl. tax)"),
    "lastContact": Phrase("dernier contact", "last contact"),
    "leader": Phrase("porteur", "leader"),
    "legalMinimum": Phrase("délai légal (jours avant J)", "legal minimum (days before D)"),
    "lessIsBetter": Phrase("moins vaut mieux", "less is better"),
    "link": Phrase("adresse", "link"),
    "links": Phrase("liens", "links"),
    "lot": Phrase("volet", "lot"),
    "means": Phrase("moyens", "means"),
    "measure": Phrase("mesure du résultat", "how it is measured"),
    "message": Phrase("message à lire au public", "message to the public"),
    "method": Phrase("méthode", "method"),
    "mine": Phrase("mon rôle", "my role"),
    "name": Phrase("nom du projet", "name of the project"),
    "need": Phrase("besoin", "need"),
    "needs": Phrase("besoins", "needs"),
    "nextAction": Phrase("prochaine action", "next action"),
    "nextActionOn": Phrase("prochaine action le", "next action on"),
    "nextContact": Phrase("prochain contact", "next contact"),
    "nextLook": Phrase("prochain point à", "next look at"),
    "notBefore": Phrase("pas avant", "not before"),
    "notes": Phrase("bloc-notes", "notes"),
    "opens": Phrase("ouverture", "opens"),
    "order": Phrase("place sur le tableau", "place on the board"),
    "triaged": Phrase("gardé au tri", "kept in the triage"),
    "organisation": Phrase("organisme", "organisation"),
    "origin": Phrase("origine", "origin"),
    "outsideDelay": Phrase("délai d'instruction (jours)", "outside delay (days)"),
    "paid": Phrase("payé (HT)", "paid (excl. tax)"),
    "parent": Phrase("tâche principale", "parent task"),
    "participants": Phrase("participants", "participants"),
    "periods": Phrase("périodes", "periods"),
    "permits": Phrase("autorisations", "permits"),
    "phone": Phrase("téléphone", "phone"),
    "photoConsent": Phrase("accord pour les photos", "consent to photos"),
    "photographed": Phrase("photographié", "photographed"),
    "place": Phrase("lieu", "place"),
    "planned": Phrase("prévu (HT)", "planned (excl. tax)"),
    "present": Phrase("présents", "present"),
    "previous": Phrase("édition précédente", "last edition"),
    "priority": Phrase("priorité", "priority"),
    "publishAt": Phrase("heure de publication", "publication hour"),
    "published": Phrase("publié", "published"),
    "pupils": Phrase("élèves", "pupils"),
    "questionnaire": Phrase("questionnaire", "questionnaire"),
    "questions": Phrase("questions", "questions"),
    "quoted": Phrase("devis (HT)", "quoted (excl. tax)"),
    "radioChannels": Phrase("canaux radio", "radio channels"),
    "rating": Phrase("note (1 à 5)", "rating (1 to 5)"),
    "reach": Phrase("portée", "reach"),
    "readiness": Phrase("prêt quand", "ready when"),
    "readyAt": Phrase("prêt à", "ready at"),
    "recipient": Phrase("destinataire", "recipient"),
    "recurrence": Phrase("répétition", "recurrence"),
    "reflexSheet": Phrase("fiche réflexe", "reflex sheet"),
    "rehearsal": Phrase("exercice", "rehearsal"),
    "remaining": Phrase("reste à faire", "remaining"),
    "result": Phrase("résultat", "result"),
    "revision": Phrase("révision", "revision"),
    "role": Phrase("responsable", "responsible"),
    "roles": Phrase("responsable", "responsible"),
    "sender": Phrase("émetteur", "sender"),
    "serviceCode": Phrase("code service", "service code"),
    "setUp": Phrase("montage", "set-up"),
    "severity": Phrase("gravité", "severity"),
    "shift": Phrase("début décalé", "start put off"),
    "short": Phrase("nom court", "short name"),
    "shortest": Phrase("durée la plus courte", "shortest duration"),
    "skipped": Phrase("ligne sautée", "skipped"),
    "sort": Phrase("type", "type"),
    "source": Phrase("source", "source"),
    "start": Phrase("début", "start"),
    "startsAt": Phrase("début", "starts at"),
    "state": Phrase("statut", "state"),
    "steps": Phrase("étapes", "steps"),
    "supplier": Phrase("prestataire", "supplier"),
    "tags": Phrase("étiquettes", "tags"),
    "target": Phrase("cible", "target"),
    "task": Phrase("tâche", "task"),
    "text": Phrase("texte", "text"),
    "thresholds": Phrase("seuils", "thresholds"),
    "time": Phrase("heure", "time"),
    "title": Phrase("titre", "title"),
    "told": Phrase("à prévenir", "to be told"),
    "top": Phrase("top", "cue signal"),
    "type": Phrase("type", "type"),
    "unit": Phrase("unité", "unit"),
    "until": Phrase("jusqu'au", "until"),
    "usual": Phrase("d'habitude", "as a rule"),
    "value": Phrase("valeur", "value"),
    "view": Phrase("vue", "view"),
    "waiting": Phrase("en attente de", "waiting for"),
    "vat": Phrase("TVA (%)", "VAT (%)"),
    "watch": Phrase("points de vigilance", "points to watch"),
    "wind": Phrase("rafales (km/h)", "gusts (km/h)"),
    "zone": Phrase("zone", "zone"),
    "zones": Phrase("zones", "zones"),
    // Said otherwise of some.
    "prints.rows": Phrase("lignes nouvelles ou modifiées", "new or changed rows"),
    "runSheet.after": Phrase("suit la ligne", "follows cue"),
    "challenges.capacity": Phrase("jauge", "capacity"),
    "challenges.published": Phrase("publié", "published"),
    "posts.published": Phrase("publié le", "published on"),
    "incidents.title": Phrase("message", "message"),
    "meetings.roles": Phrase("rôles invités", "roles invited"),
    "meetings.notes": Phrase("compte rendu", "minutes"),
    "project.start": Phrase("début du projet", "start of project"),
    "posts.date": Phrase("publication", "publication"),
    "supplierTypes.group": Phrase("liste", "checklist"),
    "views.sort": Phrase("tri", "sorted by"),
    "posts.channel": Phrase("support", "medium"),
    "incidents.source": Phrase("reçue par", "received by"),
    "roles.capacity": Phrase("jours par semaine", "days a week"),
    "suppliers.role": Phrase("suivi par", "followed by"),
    "challenges.role": Phrase("suivi par", "followed by"),
    "contacts.role": Phrase("rôle", "role"),
  ]

  /// One record of each list.
  static let kinds: [String: Phrase] = [
    "project": Phrase("projet", "project"),
    "lots": Phrase("volet", "lot"),
    "roles": Phrase("rôle", "role"),
    "tasks": Phrase("tâche", "task"),
    "supplierTypes": Phrase("type de prestataire", "supplier type"),
    "suppliers": Phrase("prestataire", "supplier"),
    "budget": Phrase("ligne de budget", "budget line"),
    "challenges": Phrase("défi", "challenge"),
    "contacts": Phrase("contact", "contact"),
    "meetings": Phrase("réunion", "meeting"),
    "posts": Phrase("publication", "post"),
    "runSheet": Phrase("ligne du conducteur", "cue"),
    "prints": Phrase("révision du conducteur", "run sheet revision"),
    "reflexSheets": Phrase("fiche réflexe", "reflex sheet"),
    "incidents": Phrase("entrée de main courante", "log entry"),
    "indicators": Phrase("indicateur", "indicator"),
    "questionnaires": Phrase("questionnaire", "questionnaire"),
    "feedback": Phrase("retour", "feedback"),
    "baselines": Phrase("référence", "baseline"),
    "views": Phrase("vue enregistrée", "saved view"),
  ]

  /// Lists of the document.
  static let lists: [String: Phrase] = [
    "project": Phrase("projet", "project"),
    "lots": Phrase("volets", "lots"),
    "roles": Phrase("rôles", "roles"),
    "tasks": Phrase("tâches", "tasks"),
    "supplierTypes": Phrase("types de prestataire", "supplier types"),
    "suppliers": Phrase("prestataires", "suppliers"),
    "budget": Phrase("budget", "budget"),
    "challenges": Phrase("défis", "challenges"),
    "contacts": Phrase("contacts", "contacts"),
    "meetings": Phrase("réunions", "meetings"),
    "posts": Phrase("publications", "posts"),
    "runSheet": Phrase("conducteur", "run sheet"),
    "prints": Phrase("révisions du conducteur", "run sheet revisions"),
    "reflexSheets": Phrase("fiches réflexes", "reflex sheets"),
    "incidents": Phrase("main courante", "incident log"),
    "indicators": Phrase("indicateurs", "indicators"),
    "questionnaires": Phrase("questionnaires", "questionnaires"),
    "feedback": Phrase("retours", "feedback"),
    "baselines": Phrase("références", "baselines"),
    "views": Phrase("vues enregistrées", "saved views"),
  ]
}
