import Interface
import Planning
import TestSupport

/// A Saturday on the stage, told in the hours of the pictures.
enum LiveFixture {
  /// Seven rows from three to eight, two of them with a fixed hour.
  static func project() -> Project {
    var project = Project()
    project.settings.name = "Fête de quartier"
    project.settings.dayJ = Fixture.day(6, 6)
    project.settings.zones = ["Scène", "Village", "PC"]
    for (id, title, short) in [
      ("scene", "Référent·e scène", "Scène"), ("elu", "Élu·e référent·e", "Élu·e"),
      ("son", "Prestataire son", "Son"),
    ] {
      var role = TeamRole(id: RecordID(id))
      (role.title, role.short) = (title, short)
      project.roles.append(role)
    }
    for cue in [
      row("26", "Ateliers et initiations du village", 15, 0, 180, "Village"),
      row("29", "Démonstrations des associations, série 2", 17, 0, 45, "Scène", role: "scene"),
      row("30", "Changement de plateau", 17, 45, 15, "Scène", role: "son", shortest: 7),
      row("31", "Discours et résultats des défis", 18, 0, 30, "Scène", role: "elu", isFixed: true),
      row("32", "Photo de famille des porteurs de défis", 18, 30, 20, "Scène", cutOrder: 1),
      row("33", "Relève des équipes, pause", 18, 30, 60, "PC"),
      row("34", "Concert artiste 1", 19, 0, 60, "Scène", isFixed: true),
    ] {
      project.runSheet.append(cue)
    }
    return project
  }

  private static func row(
    _ code: String,
    _ title: String,
    _ hour: Int,
    _ minute: Int,
    _ duration: Int,
    _ zone: String,
    role: RecordID? = nil,
    shortest: Int? = nil,
    isFixed: Bool = false,
    cutOrder: Int? = nil
  ) -> Cue {
    var cue = Cue(id: RecordID("r" + code))
    (cue.code, cue.title) = (code, title)
    (cue.start, cue.duration) = (WallHour(hour, minute), duration)
    (cue.zones, cue.role, cue.shortest) = ([zone], role, shortest)
    (cue.isFixed, cue.cutOrder) = (isFixed, cutOrder)
    return cue
  }

  /// The view on day J at 17:52:12: the demonstrations began 8 minutes late, the workshops on time.
  static func stage(columns: Int = 120, rows: Int = 36) throws -> Stage {
    var stage = Stage(project(), columns: columns, rows: rows, view: .dayJ)
    try at(15, 0, in: &stage)
    try stage.play("<Enter>")
    try at(17, 8, in: &stage)
    try stage.play("<Enter>")
    try at(17, 52, second: 12, in: &stage)
    return stage
  }

  /// Lets the clock show an hour of day J.
  static func at(
    _ hour: Int,
    _ minute: Int,
    second: Int = 0,
    in stage: inout Stage
  ) throws {
    let day = Fixture.day(6, 6)
    stage.send(.tick(Moment(day, minute: hour * 60 + minute, second: second)))
  }
}
