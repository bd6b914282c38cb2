import Planning

/// An entry that the rehearsal left in the incident log.
struct DemoEntry {
  var time: Int
  var text: String
  var sort = EntrySort.event
  var category = "info"
  var severity = Severity.info
  var zone: String?
  var closed: Int?
  var state = IncidentState.closed
  var wind: Int?
  var crowd: Int?
  var sheet: String?
  /// The number of the entry it corrects.
  var corrects: String?

  static let all: [DemoEntry] = [
    DemoEntry(
      time: 14 * 60 + 2,
      text: "Exercice\u{A0}: ouverture du PC, essai des radios",
      zone: "PC"
    ),
    DemoEntry(
      time: 14 * 60 + 5,
      text: "Vent relevé au point de mesure",
      sort: .wind,
      category: "météo",
      zone: "Scène",
      wind: 34
    ),
    DemoEntry(
      time: 14 * 60 + 11,
      text: "Exercice\u{A0}: enfant de 6 ans recherché, pull rouge",
      category: "enfant recherché",
      severity: .serious,
      zone: "Village",
      closed: 14 * 60 + 19,
      sheet: "F04"
    ),
    DemoEntry(
      time: 14 * 60 + 20,
      text: "La radio n°\u{A0}6 ne tient pas la charge",
      category: "technique",
      severity: .watch,
      zone: "PC",
      state: .open
    ),
    DemoEntry(
      time: 14 * 60 + 24,
      text: "Comptage d'essai aux accès",
      sort: .crowd,
      zone: "Accès A",
      crowd: 26
    ),
    DemoEntry(
      time: 14 * 60 + 26,
      text: "Lire 28 personnes\u{A0}: deux entrées par l'accès B oubliées",
      sort: .correction,
      zone: "Accès B",
      crowd: 28,
      corrects: "5"
    ),
    DemoEntry(
      time: 14 * 60 + 41,
      text: "Vent relevé au point de mesure",
      sort: .wind,
      category: "météo",
      zone: "Scène",
      wind: 41
    ),
  ]
}

extension Demo {
  /// Writes what a first rehearsal on the square left in the incident log.
  func rehearse(in project: inout Project) {
    var numbers: [String: RecordID] = [:]
    let channel = project.settings.radioChannels.first
    for (position, line) in DemoEntry.all.enumerated() {
      let code = "\(position + 1)"
      let sheet = project.reflexSheets.first { $0.code == line.sheet && line.sheet != nil }?.id
      numbers[code] = project.incidents.add("nc") { entry in
        entry.code = code
        entry.title = line.text
        entry.sort = line.sort
        entry.date = ago(4)
        entry.time = line.time
        entry.category = line.category
        entry.severity = line.severity
        entry.zone = line.zone
        entry.source = .radio
        entry.channel = channel
        entry.role = line.severity == .info ? nil : role("regie")
        entry.state = line.state
        entry.closedAt = line.closed
        entry.reflexSheet = sheet
        entry.wind = line.wind
        entry.crowd = line.crowd
        entry.corrects = line.corrects.flatMap { numbers[$0] }
        entry.isRehearsal = true
      }
    }
  }

  /// Answers that a try of the public's questionnaire brought, on the six things rated.
  private static let ratings: [(scores: [Int], source: String, comment: String?)] = [
    ([5, 4, 5, 4, 4, 3], "affiche", "Très bel accueil"),
    ([4, 4, 4, 3, 5, 3], "bouche-à-oreille", nil),
    ([5, 5, 4, 4, 4, 2], "Facebook", "Pas assez de bancs"),
    ([3, 4, 4, 4, 4, 4], "école", nil),
    ([5, 5, 5, 3, 4, 3], "magazine", "À refaire tous les ans"),
    ([4, 3, 5, 4, 5, 4], "bus", nil),
  ]

  /// Puts in the answers of a try of the public's questionnaire.
  func tryQuestionnaire(in project: inout Project) {
    guard let form = project.questionnaires.first(where: { $0.code == "public" }),
      let rated = form.questions.first(where: { $0.sort == .scale })
    else { return }
    for line in Demo.ratings {
      let scores = zip(rated.options, line.scores).map { FieldValue.Member($0, .integer($1)) }
      project.feedback.add("fb") { feedback in
        feedback.questionnaire = form.id
        feedback.date = ago(4)
        feedback.answers = .object(
          (rated.key, .object(scores)),
          ("source", .list([.text(line.source)]))
        )
        feedback.comment = line.comment
        feedback.origin = "essai sur papier"
        feedback.tags = ["essai"]
      }
    }
  }
}
