package import Planning

// The demonstration on day J itself, in the middle of the action.

extension Demo {
  /// The template on its own day J at a minute of that day: what was to be done before is done, and the
  /// run sheet has come as far as the hour says, some rows late.
  package static func project(onDayJ minute: Int) throws(DocumentError) -> Project {
    let template = try Document.open(Template.tousActeurs.bytes).project
    guard let dayJ = template.settings.dayJ else { return template }
    // Seen from so long before, day J is where the template has it.
    var project = Demo.project(from: template, today: dayJ - 96)
    let day = DemoDay(project, dayJ, minute)
    day.finishTasks(in: &project)
    day.finishSteps(in: &project)
    day.finishProgramme(in: &project)
    day.runRows(in: &project)
    // What the rehearsal had found was mended since.
    for entry in project.incidents where entry.state != .closed {
      project.incidents.update(entry.id) { $0.state = .closed }
    }
    DemoDayEntry.enter(in: &project, on: dayJ, until: minute)
    return project
  }

  /// Whether the template's own day J is a day.
  package static func isDayJ(_ day: Day) -> Bool {
    (try? Document.open(Template.tousActeurs.bytes).project.settings.dayJ) == day
  }
}

/// A minute of day J, and what it has brought.
private struct DemoDay {
  private let dayJ: Day
  private let minute: Int
  private let calendar: WorkCalendar
  /// The plan with nothing done.
  private let schedule: Schedule

  init(_ project: Project, _ dayJ: Day, _ minute: Int) {
    self.dayJ = dayJ
    self.minute = minute
    schedule = Schedule(project, today: nil)
    calendar = schedule.calendar
  }

  // MARK: - What is behind

  /// Finishes what was to end before today, and begins what takes place today.
  func finishTasks(in project: inout Project) {
    for task in project.tasks {
      guard let planned = schedule[task.id]?.planned, planned.start <= dayJ,
        task.state != .cancelled
      else { continue }
      let isOver = planned.finish < dayJ
      project.tasks.update(task.id) { task in
        task.waiting = nil
        task.remaining = nil
        task.state = isOver ? .done : .doing
        task.actualStart = min(task.actualStart ?? planned.start, planned.start)
        task.actualFinish = isOver ? max(task.actualFinish ?? planned.finish, planned.start) : nil
        for index in task.checklist.indices { task.checklist[index].isDone = isOver }
      }
    }
  }

  /// Ticks the steps of suppliers that were due before today.
  func finishSteps(in project: inout Project) {
    let rows = SupplierChecklist.everybody(in: project, today: dayJ, calendar)
    for row in rows where row.supplier.state == .active {
      project.suppliers.update(row.supplier.id) { supplier in
        supplier.waiting = nil
        (supplier.nextAction, supplier.nextActionOn) = (nil, nil)
        for standing in row.standings
        where standing.applies && standing.code.place < StepCode.arrival.place {
          var step = supplier.step(standing.code)
          if !step.state.isDone {
            step.state = standing.code.isAskedFor ? .received : .validated
            step.done = min(standing.due ?? dayJ - 2, dayJ - 2)
          }
          if let expires = step.expires, expires < dayJ { step.expires = dayJ + 120 }
          supplier.set(step)
        }
      }
    }
  }

  /// Publishes posts, holds meetings, ends challenges.
  func finishProgramme(in project: inout Project) {
    for post in project.posts {
      guard let day = post.date.map({ $0.day(dayJ: dayJ) }), day <= dayJ, post.state != .cancelled
      else { continue }
      project.posts.update(post.id) { post in
        post.state = .published
        post.published = day
      }
    }
    for meeting in project.meetings where meeting.recurrence == nil {
      guard let day = meeting.date.map({ $0.day(dayJ: dayJ) }), day < dayJ else { continue }
      project.meetings.update(meeting.id) { meeting in
        meeting.state = .held
        if meeting.held.isEmpty { meeting.held = [day] }
      }
    }
    for challenge in project.challenges where challenge.state != .refused {
      let day = (challenge.until ?? challenge.date).map { $0.day(dayJ: dayJ) } ?? dayJ - 1
      project.challenges.update(challenge.id) { $0.state = day < dayJ ? .done : .ready }
    }
  }

  // MARK: - The run sheet

  /// Minutes late at their start, by the number of the row; the others began on time.
  private static let delays = [
    "03": 4, "05": 6, "07": 2, "09": 3, "11": 5, "12": 2, "13": 1, "14": 6, "17": 1, "19": 3,
    "20": 2, "23": 2, "24": 3, "25": 4, "27": 2, "29": 8, "30": 8, "31": 6, "32": 6, "33": 2,
    "35": 3, "36": 1, "37": 2, "39": 4, "41": 5, "42": 3, "43": 8, "44": 6, "45": 5,
  ]
  /// Minutes by which rows took more or less than planned.
  private static let overruns = ["03": 6, "05": -6, "14": -4, "25": -2, "30": -4, "31": 2, "37": 5]
  /// What must be there before a row, and whether it was by the afternoon.
  private static let readiness: [(code: String, items: [(title: String, isDone: Bool)])] = [
    (
      "31",
      [
        ("Micro HF de l'élu·e", true), ("Tableau des scores affiché", true),
        ("Porteurs de défis au pied de scène", false),
      ]
    ),
    ("34", [("Artiste en loge", true), ("Retours réglés", false)]),
  ]

  /// Begins and ends rows as far as the hour says, and ticks the arrival of their suppliers.
  func runRows(in project: inout Project) {
    var arrived: Set<RecordID> = []
    for cue in project.runSheet {
      let code = cue.code ?? ""
      let start = cue.start.minutes + DemoDay.delays[code, default: 0]
      guard start <= minute else { continue }
      let end = start + cue.duration + DemoDay.overruns[code, default: 0]
      project.runSheet.update(cue.id) { cue in
        cue.actualStart = WallHour(minutes: start)
        if end <= minute, cue.duration > 0 { cue.actualEnd = WallHour(minutes: end) }
      }
      if let supplier = cue.supplier { arrived.insert(supplier) }
    }
    for (code, items) in DemoDay.readiness {
      project.runSheet.change(code) { cue in
        cue.readiness = items.map {
          ChecklistItem($0.title, isDone: $0.isDone && minute >= 16 * 60)
        }
      }
    }
    for id in arrived {
      project.suppliers.update(id) { supplier in
        var step = supplier.step(.arrival)
        guard step.state != .notApplicable else { return }
        (step.state, step.done) = (.validated, dayJ)
        supplier.set(step)
      }
    }
  }
}

extension Supplier {
  /// Puts a step in its place among those that are known.
  fileprivate mutating func set(_ step: SupplierStep) {
    if let place = steps.firstIndex(where: { $0.code == step.code }) {
      steps[place] = step
    } else {
      let place = steps.firstIndex { $0.code.place > step.code.place } ?? steps.endIndex
      steps.insert(step, at: place)
    }
  }
}
