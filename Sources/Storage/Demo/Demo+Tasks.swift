import Planning

/// What is out of the ordinary about a task: all others whose day has passed are done, on time.
struct DemoTask {
  /// Which task.
  var code: String
  /// What has become of it.
  var state: TaskState
  /// Working days by which it ended after its day (before it, if negative).
  var slip = 0
  /// Calendar days since it was begun; nil: as planned.
  var begun: Int?
  /// Sub-tasks, the first `ticked` of them done.
  var steps: [String] = []
  var ticked = 0
  /// Whom it waits for, since and until so many days before and after today.
  var waiting: (on: String, since: Int, until: Int)?
  var notes: String?
  var attachments: [String] = []
  var priority: Int?

  static let all: [DemoTask] = [
    // Late, each by another length.
    DemoTask(
      code: "ADM-04",
      state: .doing,
      steps: [
        "Fiche manifestation", "Plan de situation", "Attestation d'assurance de la Ville",
        "Croquis des accès",
      ],
      ticked: 3,
      notes: """
        Le service événementiel attend le croquis des accès. À joindre\u{A0}: fiche manifestation \
        signée.
        """,
      attachments: ["fiche-manifestation.odt"],
      priority: 1
    ),
    DemoTask(
      code: "PIL-07",
      state: .doing,
      steps: ["Météo", "Désistements", "Sécurité"],
      ticked: 2
    ),
    DemoTask(
      code: "LOG-01",
      state: .doing,
      steps: ["Réseaux", "Accès et pentes", "Fluides et matériel"],
      ticked: 2,
      notes: "Reste le relevé des bornes d'eau, côté rue."
    ),
    // Under way.
    DemoTask(
      code: "ADM-05",
      state: .doing,
      begun: 4,
      steps: ["Stand", "Prêt de matériel", "Assurance"],
      ticked: 1
    ),
    DemoTask(
      code: "SEC-03",
      state: .doing,
      begun: 6,
      steps: [
        "Indices de risque", "Calcul du RIS", "Liste des associations agréées", "Demande envoyée",
      ],
      ticked: 2
    ),
    DemoTask(
      code: "PRE-03",
      state: .doing,
      begun: 5,
      steps: [
        "Scène", "Son et lumière", "Mobilier", "Barnums", "Sécurité privée", "Secours",
        "Toilettes", "Animations", "Contrôle",
      ],
      ticked: 4
    ),
    // Waiting for somebody.
    DemoTask(
      code: "ADM-08",
      state: .waiting,
      waiting: ("assureur de la Ville", 9, 7),
      notes: "Estimation envoyée\u{A0}: 45 bénévoles, 2\u{A0}000 personnes sur la place."
    ),
    DemoTask(code: "PAR-04", state: .waiting, waiting: ("bailleur social", 6, 3)),
    // To do, with a word on them.
    DemoTask(
      code: "COM-03",
      state: .todo,
      notes: "Cabinet prévenu, trois pistes prévues."
    ),
    DemoTask(
      code: "SEC-04",
      state: .todo,
      steps: ["Notice", "Plans", "Dispositif", "Effectifs", "Relecture"]
    ),
    DemoTask(
      code: "PRE-04",
      state: .todo,
      steps: ["Scène", "Son", "Barnums", "Mobilier", "Toilettes", "Sécurité"]
    ),
    DemoTask(
      code: "ADM-09",
      state: .todo,
      steps: ["Place", "Rues voisines", "Stationnement", "Déviation des bus"]
    ),
    // Done, not quite on their day.
    DemoTask(code: "PIL-04", state: .done, slip: 2),
    DemoTask(code: "PIL-06", state: .done, slip: 1, attachments: ["tableau-de-bord.ods"]),
    DemoTask(code: "ADM-01", state: .done, slip: 1, attachments: ["budget-v1.ods"]),
    DemoTask(code: "ADM-02", state: .done, slip: 1),
    DemoTask(code: "DEF-02", state: .done, slip: -1),
    DemoTask(code: "SEC-02", state: .done, slip: 1, notes: "Réunion plénière demandée en avril."),
    DemoTask(code: "COM-02", state: .done, slip: 2),
    DemoTask(code: "PAR-01", state: .done, slip: -2, attachments: ["partenaires.ods"]),
  ]
}

extension Demo {
  /// Tells of each task what has become of it.
  func advanceTasks(in project: inout Project) {
    let exceptions = Dictionary(uniqueKeysWithValues: DemoTask.all.map { ($0.code, $0) })
    for task in project.tasks {
      guard let planned = schedule[task.id]?.planned else { continue }
      let exception = task.code.flatMap { exceptions[$0] }
      let isPast = planned.finish < today
      project.tasks.update(task.id) { task in
        task.state = exception?.state ?? (isPast ? .done : .todo)
        // Day J can be a few days further than in the tables: what lies ahead is still to do.
        if task.state == .done && !isPast { task.state = .todo }
        describe(&task, by: exception)
        date(&task, planned: planned, by: exception)
      }
    }
  }

  private func describe(_ task: inout PlanTask, by exception: DemoTask?) {
    guard let exception else { return }
    task.checklist = exception.steps.enumerated().map { position, step in
      ChecklistItem(step, isDone: position < exception.ticked)
    }
    if let notes = exception.notes {
      task.notes = [task.notes, notes].compactMap(\.self).reversed().joined(separator: "\n")
    }
    task.attachments = exception.attachments
    task.priority = exception.priority
    task.waiting = exception.waiting.map { waiting in
      Waiting(on: waiting.on, since: ago(waiting.since), until: ahead(waiting.until))
    }
  }

  private func date(_ task: inout PlanTask, planned: DateSpan, by exception: DemoTask?) {
    let yesterday = ago(1)
    switch task.state {
    case .done:
      let slip = exception?.slip ?? 0
      let finish = calendar.day(at: calendar.through(planned.finish) - 1 + slip)
      task.actualFinish = min(finish, yesterday)
      task.actualStart = min(planned.start, task.actualFinish ?? planned.start)
    case .doing:
      task.actualStart = min(exception?.begun.map(ago) ?? planned.start, yesterday)
      let left = task.checklist.count { !$0.isDone }
      if !task.checklist.isEmpty {
        task.remaining = max(1, task.duration * left / task.checklist.count)
      }
    case .todo, .waiting, .cancelled: break
    }
  }

  /// Adds the small things that no template foresees.
  func addTasks(in project: inout Project) {
    let (mine, technical, security) = (role("stagiaire"), task("PRE-03"), task("SEC-04"))
    let lots = Demo.lots(of: project)
    project.tasks.add("tk") { task in
      task.title = "Relire l'appel à défis (texte neutre)"
      task.short = "Relire l'appel à défis"
      task.lot = lots["communication"]
      task.finish = .date(ahead(0))
      task.roles = [mine].compactMap(\.self)
      task.notes = "Ni bilan ni promotion\u{A0}: période préélectorale."
    }
    project.tasks.add("tk") { task in
      task.title = "Inviter les associations à la réunion d'information"
      task.short = "Inviter les associations"
      task.lot = lots["partenaires"]
      task.finish = .date(ahead(0))
      task.roles = [mine].compactMap(\.self)
      task.state = .doing
      task.actualStart = ago(1)
      task.checklist = [ChecklistItem("Liste", isDone: true), ChecklistItem("Courriel")]
    }
    project.tasks.add("tk") { task in
      task.title = "Devis sonorisation et lumière"
      task.short = "Devis son et lumière"
      task.lot = lots["programmation"]
      task.finish = .offset(-78)
      task.links = [technical].compactMap(\.self).map { Link(from: $0, type: .startToStart) }
      task.roles = [mine].compactMap(\.self)
      task.state = .waiting
      task.waiting = Waiting(on: "loueur", since: ago(10), until: ago(1))
    }
    project.tasks.add("tk") { task in
      task.title = "Interlocuteur du dossier de sécurité"
      task.short = "Interlocuteur sécurité"
      task.lot = lots["securite"]
      task.finish = .offset(-71)
      task.links = [security].compactMap(\.self).map {
        Link(from: $0, type: .finishToFinish, lag: -1)
      }
      task.roles = [mine].compactMap(\.self)
      task.state = .waiting
      task.waiting = Waiting(on: "sous-préfecture", since: ago(12), until: ahead(0))
    }
  }

  private static func lots(of project: Project) -> [String: RecordID] {
    Dictionary(
      project.lots.compactMap { lot in lot.code.map { ($0, lot.id) } },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// Freezes the plan as it was at the first steering committee, some tasks tighter than today.
  func addBaseline(in project: inout Project) {
    let tightened = ["PRE-03": 5, "LOG-02": 4, "COM-03": 3, "DEF-04": 3, "SEC-04": 2, "PAR-03": 4]
    let dates = project.tasks.compactMap { task -> BaselineDates? in
      guard let planned = schedule[task.id]?.planned else { return nil }
      let days = task.code.flatMap { tightened[$0] } ?? 0
      func earlier(_ day: Day) -> Day {
        days == 0 ? day : calendar.day(at: calendar.before(day) - days)
      }
      return BaselineDates(
        task: task.id,
        start: earlier(planned.start),
        finish: earlier(planned.finish)
      )
    }
    project.baselines.add("bs") { baseline in
      baseline.title = "Plan du comité de pilotage n°\u{A0}1"
      baseline.date = day(of: .offset(-120))
      baseline.dayJ = dayJ
      baseline.dates = dates
    }
  }
}
