import Planning

/// An entry that day J brings to the incident log, with what is entered about it later.
struct DemoDayEntry {
  /// When, in hours and minutes.
  let time: (Int, Int)
  /// What happened.
  var text = ""
  var category = "info"
  var severity = Severity.info
  var zone: String?
  var state = IncidentState.closed
  var channel: Int?
  /// Gusts, in km/h.
  var wind: Int?
  /// People counted at the gates A and B.
  var crowd: (Int, Int)?
  /// The code of the sheet that is followed.
  var sheet: String?
  /// The entry that it tells more of, by its text, and how that stands from then on.
  var follows: String?
  var becomes: IncidentState?

  /// What the day brings, in order.
  static let all: [DemoDayEntry] =
    (events + readings + counts).sorted { ($0.time.0, $0.time.1) < ($1.time.0, $1.time.1) }

  private static let events: [DemoDayEntry] = [
    DemoDayEntry(time: (6, 2), text: "PC ouvert, essai des radios sur les cinq canaux", zone: "PC"),
    DemoDayEntry(
      time: (6, 41),
      text: "Voiture restée place Jean Bart",
      category: "circulation",
      severity: .watch,
      zone: "Abords",
      state: .open
    ),
    DemoDayEntry(
      time: (7, 3),
      text: "Enlevée par la fourrière",
      follows: "Voiture restée place Jean Bart",
      becomes: .closed
    ),
    DemoDayEntry(
      time: (9, 20),
      text: "Coffret du village disjoncté, réarmé",
      category: "technique",
      severity: .watch,
      zone: "Village"
    ),
    DemoDayEntry(time: (12, 4), text: "Place piétonne, accès fermés", zone: "Accès A"),
    DemoDayEntry(time: (13, 44), text: "Place prête, réserves levées", zone: "PC"),
    DemoDayEntry(time: (14, 0), text: "Ouverture au public", zone: "Accès A"),
    DemoDayEntry(
      time: (15, 12),
      text: "Enfant de 4 ans recueilli au point info",
      category: "enfant recueilli",
      severity: .watch,
      zone: "PC",
      state: .open
    ),
    DemoDayEntry(
      time: (15, 21),
      text: "Rendu à sa mère",
      follows: "Enfant de 4 ans recueilli au point info",
      becomes: .closed
    ),
    DemoDayEntry(
      time: (17, 5),
      text: "Son jugé fort, mesure 18:10",
      category: "plainte de riverain",
      severity: .watch,
      zone: "Abords",
      state: .open
    ),
    DemoDayEntry(
      time: (17, 22),
      text: "Malaise léger devant la scène",
      category: "secours",
      severity: .watch,
      zone: "Scène",
      state: .open
    ),
    DemoDayEntry(time: (17, 30), text: "Relève bac de tri, accès B", zone: "Accès B"),
    DemoDayEntry(
      time: (17, 31),
      text: "Retour 2 grésille, à changer",
      category: "technique",
      severity: .watch,
      zone: "Scène",
      state: .open
    ),
    DemoDayEntry(
      time: (17, 34),
      text: "Repartie avec ses amis",
      follows: "Malaise léger devant la scène",
      becomes: .closed
    ),
    DemoDayEntry(
      time: (17, 46),
      text: "Enfant de 6 ans, pull rouge",
      category: "enfant recherché",
      severity: .serious,
      zone: "Village",
      state: .open,
      sheet: "F04"
    ),
    DemoDayEntry(
      time: (17, 48),
      text: "Bénévoles appelés, canal 4",
      channel: 4,
      follows: "Enfant de 6 ans, pull rouge"
    ),
    DemoDayEntry(
      time: (17, 58),
      text: "Retrouvé aux food trucks",
      follows: "Enfant de 6 ans, pull rouge",
      becomes: .closed
    ),
    DemoDayEntry(
      time: (18, 12),
      text: "94 dB(A) relevés, dans la limite",
      follows: "Son jugé fort, mesure 18:10",
      becomes: .closed
    ),
    DemoDayEntry(
      time: (18, 34),
      text: "Retour changé",
      follows: "Retour 2 grésille, à changer",
      becomes: .closed
    ),
    DemoDayEntry(time: (22, 6), text: "Place vidée", zone: "PC"),
  ]

  private static let readings: [DemoDayEntry] = [
    ((6, 10), 18), ((8, 0), 20), ((10, 0), 22), ((12, 0), 21), ((13, 30), 24), ((13, 50), 23),
    ((14, 10), 26), ((14, 30), 27), ((14, 50), 26), ((15, 10), 29), ((15, 30), 31), ((15, 50), 33),
    ((16, 10), 35), ((16, 30), 34), ((16, 50), 38), ((17, 10), 41), ((17, 30), 43), ((17, 40), 42),
    ((17, 50), 44), ((18, 20), 39), ((19, 0), 34), ((20, 0), 28), ((21, 0), 25), ((22, 0), 22),
  ].map { DemoDayEntry(time: $0.0, category: "météo", zone: "Scène", wind: $0.1) }

  private static let counts: [DemoDayEntry] = [
    ((14, 15), (120, 80)), ((15, 0), (410, 290)), ((16, 0), (720, 460)), ((17, 0), (930, 560)),
    ((17, 45), (1_020, 620)), ((18, 30), (1_080, 690)), ((19, 30), (960, 610)),
    ((21, 0), (890, 540)), ((22, 0), (210, 120)),
  ].map { DemoDayEntry(time: $0.0, zone: "Accès A", crowd: $0.1) }
}

extension DemoDayEntry {
  /// Writes what the day has brought by a minute at the end of the log.
  static func enter(in project: inout Project, on day: Day, until minute: Int) {
    var known: [String: RecordID] = [:]
    var number = project.incidents.compactMap { $0.code.flatMap { Int($0) } }.max() ?? 0
    let channels = project.settings.radioChannels
    for line in all where line.time.0 * 60 + line.time.1 <= minute {
      number += 1
      let sheet = project.reflexSheets.first { $0.code == line.sheet && line.sheet != nil }?.id
      let id = project.incidents.add("jj") { entry in
        entry.code = "\(number)"
        entry.title = line.text
        entry.date = day
        entry.time = line.time.0 * 60 + line.time.1
        entry.category = line.follows == nil ? line.category : nil
        entry.severity = line.severity
        entry.zone = line.zone
        entry.state = line.state
        entry.channel = line.channel.flatMap {
          channels.indices.contains($0 - 1) ? channels[$0 - 1] : nil
        }
        entry.reflexSheet = sheet
        entry.follows = line.follows.flatMap { known[$0] }
        entry.becomes = line.becomes
        if line.follows != nil { entry.sort = .followUp }
        if let wind = line.wind { (entry.sort, entry.wind) = (.wind, wind) }
        if let crowd = line.crowd {
          (entry.sort, entry.crowd) = (.crowd, crowd.0 + crowd.1)
          entry.gates = [GateCount("Accès A", crowd.0), GateCount("Accès B", crowd.1)]
        }
      }
      known[line.text] = id
    }
  }
}
