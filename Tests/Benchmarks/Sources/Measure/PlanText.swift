import Planning

/// A document of so many tasks, the same each time: layers of tasks with one to three predecessors
/// each, mostly in the layer before, as plans of festivals look.
struct PlanText {
  private static let verbs = [
    "Réserver", "Vérifier", "Préparer", "Négocier", "Confirmer", "Commander", "Relancer", "Répéter",
  ]
  private static let things = [
    "la salle des fêtes", "l'éclairage de la scène", "le menu végétarien", "les badges d'accès",
    "l'arrêté municipal", "la sonorisation", "le plan d'évacuation", "les navettes de la gare",
  ]
  private static let states = ["todo", "todo", "todo", "todo", "doing", "waiting", "done"]
  private static let lots = 9
  private static let roles = 12

  private var generator = SeededGenerator(seed: 2026)
  private var ids: [String] = []
  private(set) var text = ""

  /// The document of `count` tasks.
  static func bytes(tasks count: Int) -> [UInt8] {
    var plan = PlanText()
    plan.write(count)
    return Array(plan.text.utf8)
  }

  private mutating func write(_ count: Int) {
    ids = (0..<count).map { _ in RecordID.random(using: &generator).text }
    text.reserveCapacity(count * 450)
    text += """
      {
        "format": {"name": "jourj", "major": 1, "minor": 0},
        "project": {
          "name": "Fête d'été",
          "dayJ": "2027-06-19",
          "start": "2026-09-01",
          "calendar": {"workdays": [1, 2, 3, 4, 5], "holidays": "fr", "closures": []}
        },
        "lots": [
      """
    for lot in 0..<Self.lots {
      text +=
        "\(lot == 0 ? "" : ",")\n    {\"id\": \"lot\(lot)\", \"title\": \"Lot n° \(lot + 1)\"}"
    }
    text += "\n  ],\n  \"roles\": ["
    for role in 0..<Self.roles {
      let separator = role == 0 ? "" : ","
      text += "\(separator)\n    {\"id\": \"role\(role)\", \"title\": \"Rôle n° \(role + 1)\"}"
    }
    text += "\n  ],\n  \"tasks\": ["
    let width = max(count / 40, 1)
    for task in 0..<count { write(task, before: task / width * width, width) }
    text += "\n  ]"
    writeSuppliers(min(max(count / 50, 20), 500))
    text += "\n}\n"
  }

  /// Writes suppliers of one type, each somewhere on its way through the steps.
  private mutating func writeSuppliers(_ count: Int) {
    let rules = StepCode.allCases.enumerated().map { index, code in
      "\n      {\"code\": \"\(code.rawValue)\", \"due\": {\"offset\": \(index * 6 - 110)}}"
    }
    text +=
      ",\n  \"supplierTypes\": [\n    {\"id\": \"type\", \"title\": \"Prestataire\", \"steps\": ["
    text += "\(rules.joined(separator: ","))\n    ]}\n  ],\n  \"suppliers\": ["
    for supplier in 0..<count {
      let done = StepCode.allCases.prefix(Int(generator.next() % 16)).map { code in
        "\n      {\"code\": \"\(code.rawValue)\", \"state\": \"validated\"}"
      }
      text += supplier == 0 ? "" : ","
      text +=
        "\n    {\"id\": \"supplier\(supplier)\", \"title\": \"Prestataire n° \(supplier + 1)\","
      text += " \"type\": \"type\", \"planned\": \(100_000 + supplier * 250), \"steps\": ["
      text += "\(done.joined(separator: ","))]}"
    }
    text += "\n  ]"
  }

  /// Writes a task that follows some of the layer before, which ends at `end`.
  private mutating func write(_ task: Int, before end: Int, _ width: Int) {
    let random = generator.next()
    let verb = Self.verbs[Int(random & 7)]
    let thing = Self.things[Int(random >> 3 & 7)]
    text += task == 0 ? "\n" : ",\n"
    text += "    {\n      \"id\": \"\(ids[task])\",\n      \"code\": \"T\(task + 1)\",\n"
    text += "      \"title\": \"\(verb) \(thing) n° \(task + 1)\",\n"
    text += "      \"lot\": \"lot\(Int(random >> 6) % Self.lots)\",\n"
    text += "      \"duration\": \(random >> 12 & 3 + 1)"
    switch random >> 16 & 7 {
    case 0: text += ",\n      \"finish\": {\"offset\": -\(random >> 20 & 255)}"
    case 1: text += ",\n      \"finish\": {\"date\": \"2027-0\(random >> 20 % 6 + 1)-15\"}"
    default: break
    }
    writeLinks(random >> 30, before: end, width)
    text += ",\n      \"roles\": [\"role\(Int(random >> 36) % Self.roles)\"]"
    text += ",\n      \"state\": \"\(Self.states[Int(random >> 40) % Self.states.count])\""
    if random >> 50 & 7 == 0 {
      text += ",\n      \"notes\": \"Voir le devis joint ; rappeler après 18 h.\""
    }
    text += "\n    }"
  }

  private mutating func writeLinks(_ random: UInt64, before end: Int, _ width: Int) {
    guard end > 0 else { return }
    var places: Set<Int> = []
    for nth in 0..<(Int(random & 3) % 3 + 1) {
      let layer = nth < 2 ? end - width..<end : 0..<end
      places.insert(Int.random(in: layer, using: &generator))
    }
    let links = places.sorted().map { "\n        {\"from\": \"\(ids[$0])\"}" }
    text += ",\n      \"links\": [\(links.joined(separator: ","))\n      ]"
  }
}
