package import Planning

/// Projects that tests begin with.
package enum Fixture {
  /// A day of 2026.
  package static func day(_ month: Int, _ day: Int) -> Day {
    Day(year: 2026, month: month, day: day) ?? .first
  }

  /// Eight tasks in three lots before Saturday 6 June 2026, a chain of links among them.
  package static func smallEvent() -> Project {
    var project = Project()
    project.settings.name = "Fête de quartier"
    project.settings.dayJ = day(6, 6)
    project.settings.start = day(1, 5)
    for (id, title, short) in [
      ("adm", "Administratif", "Admin."), ("tec", "Technique et logistique", "Techn."),
      ("com", "Communication", "Comm."),
    ] {
      var lot = Lot(id: RecordID(id))
      lot.title = title
      lot.short = short
      project.lots.append(lot)
    }
    var mine = TeamRole(id: "me")
    mine.title = "Chargée de projet"
    mine.isMine = true
    project.roles.append(mine)
    var stage = TeamRole(id: "stage")
    stage.title = "Régie générale"
    stage.short = "Régie"
    project.roles.append(stage)
    for task in tasks { project.tasks.append(task) }
    return project
  }

  private static var tasks: [PlanTask] {
    [
      task("a1", "ADM-01", "Demande d'occupation du domaine public", "adm", 5, -90),
      task("a2", "ADM-02", "Arrêté de circulation", "adm", 10, -60, after: ["a1"]),
      task("a3", "ADM-03", "Assurance (responsabilité civile)", "adm", 2, -45),
      task("t1", "TEC-01", "Plan d'implantation", "tec", 4, -75, role: "stage"),
      task("t2", "TEC-02", "Réserver la scène", "tec", 3, nil, after: ["t1"], role: "stage"),
      task("t3", "TEC-03", "Montage", "tec", 2, -2, after: ["a2", "t2"], role: "stage"),
      task("c1", "COM-01", "Affiche", "com", 8, -40, after: ["a1"]),
      task("c2", "COM-02", "Fête", "com", 0, 0, after: ["c1", "t3"]),
    ]
  }

  private static func task(
    _ id: RecordID,
    _ code: String,
    _ title: String,
    _ lot: RecordID,
    _ duration: Int,
    _ offset: Int?,
    after predecessors: [RecordID] = [],
    role: RecordID = "me"
  ) -> PlanTask {
    var task = PlanTask(id: id)
    task.code = code
    task.title = title
    task.lot = lot
    task.duration = duration
    task.finish = offset.map { $0 == 0 ? .onDay(0) : .offset($0) }
    task.links = predecessors.map { Link(from: $0) }
    task.roles = [role]
    return task
  }
}
