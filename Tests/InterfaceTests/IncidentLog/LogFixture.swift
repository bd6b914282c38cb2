import Interface
import Planning
import Rendering
import Storage
import TestSupport

/// Saturday 6 June 2026, 17:52: the square is full, a child is looked for, the wind gets up.
enum LogFixture {
  /// The bundled template, in which the log has been written since half past one.
  static func project() throws -> Project {
    var project = try Template.tousActeurs.project()
    let sheet = project.reflexSheets.first { $0.code == "F04" }?.id
    let role = project.roles.first { $0.title.hasPrefix("Régisseur") }?.id
    var entries: [Incident] = []
    func enter(
      _ hour: Int,
      _ minute: Int,
      _ title: String,
      _ fill: (inout Incident) -> Void = { _ in }
    ) {
      var entry = Incident(id: RecordID("entry\(entries.count + 1)"))
      entry.code = "\(entries.count + 21)"
      entry.title = title
      (entry.date, entry.time) = (Fixture.day(6, 6), hour * 60 + minute)
      fill(&entry)
      entries.append(entry)
    }
    func wind(_ hour: Int, _ minute: Int, _ gusts: Int) {
      enter(hour, minute, "") { ($0.sort, $0.wind, $0.category) = (.wind, gusts, "météo") }
    }
    for (hour, minute, gusts) in [
      (13, 30, 18), (14, 0, 22), (14, 40, 25), (15, 20, 28), (16, 0, 33), (16, 30, 36),
      (16, 50, 38), (17, 0, 41), (17, 20, 40), (17, 30, 46), (17, 40, 42),
    ] { wind(hour, minute, gusts) }
    enter(17, 5, "Son jugé fort, mesure 18:10") {
      ($0.category, $0.severity, $0.zone) = ("plainte de riverain", .watch, "Abords")
      ($0.state, $0.nextLook) = (.open, 18 * 60 + 10)
    }
    enter(17, 22, "Malaise léger") {
      ($0.category, $0.severity, $0.zone) = ("secours", .watch, "Village")
      $0.state = .open
    }
    enter(17, 30, "Relève bac de tri, accès B")
    enter(17, 31, "Retour 2 grésille, à changer") {
      ($0.category, $0.severity, $0.zone) = ("technique", .watch, "Scène")
      ($0.state, $0.nextLook) = (.open, 17 * 60 + 50)
    }
    enter(17, 34, "") { ($0.sort, $0.follows, $0.becomes) = (.followUp, "entry13", .closed) }
    enter(17, 45, "") { entry in
      (entry.sort, entry.crowd) = (.crowd, 1_640)
      entry.gates = [GateCount("Accès A", 1_020), GateCount("Accès B", 620)]
    }
    enter(17, 46, "Enfant de 6 ans, pull rouge") {
      ($0.category, $0.severity, $0.zone) = ("enfant recherché", .serious, "Village")
      ($0.state, $0.role) = (.open, role)
      ($0.source, $0.channel, $0.sender) = (.radio, "4 associations, bénévoles", "bénévoles")
    }
    enter(17, 46, "Fiche F04 Enfant perdu lancée") {
      ($0.sort, $0.follows, $0.reflexSheet) = (.followUp, "entry18", sheet)
    }
    enter(17, 48, "Bénévoles appelés, canal 4") { ($0.sort, $0.follows) = (.followUp, "entry18") }
    enter(17, 49, "Lire pull orange") {
      ($0.sort, $0.corrects, $0.severity) = (.correction, "entry18", .serious)
      ($0.category, $0.zone) = ("enfant recherché", "Village")
    }
    wind(17, 50, 44)
    for entry in entries { project.incidents.append(entry) }
    return project
  }

  /// A screen on that afternoon.
  static func stage(
    _ columns: Int = 120,
    _ rows: Int = 36,
    _ project: Project? = nil,
    isMono: Bool = false,
    isReadOnly: Bool = false,
    view: ViewID = .dayJ,
    glyphs: GlyphSet = .unicode
  ) throws -> Stage {
    var stage = Stage(
      try project ?? LogFixture.project(),
      columns: columns,
      rows: rows,
      isMono: isMono,
      isReadOnly: isReadOnly,
      view: view,
      glyphs: glyphs
    )
    stage.send(.tick(Moment(Fixture.day(6, 6), minute: 17 * 60 + 52)))
    if view == .dayJ { try stage.play("<Tab>") }
    return stage
  }
}
