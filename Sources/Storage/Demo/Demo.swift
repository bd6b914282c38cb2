package import Planning

/// The bundled template as it would stand some three months before day J: work done, late and under
/// way, suppliers asked, meetings held, so that every view has something to show.
///
/// A function of today alone: its tables count in days from today, so that it is as plausible in
/// November as in March.
package struct Demo {
  /// The day it is seen from.
  let today: Day
  let dayJ: Day
  let calendar: WorkCalendar
  /// The plan with nothing done.
  let schedule: Schedule
  private let tasks: [String: RecordID]
  private let roles: [String: RecordID]

  /// The template `tous-acteurs` in the middle of its life.
  package static func project(today: Day) throws(DocumentError) -> Project {
    project(from: try Document.open(Template.tousActeurs.bytes).project, today: today)
  }

  /// `template` in the middle of its life; the tables name its records by code.
  package static func project(from template: Project, today: Day) -> Project {
    var project = template
    let dayJ = dayJ(from: today)
    moveDates(of: &project.settings, to: dayJ)
    let demo = Demo(project, today: today, dayJ: dayJ)
    demo.addBaseline(in: &project)
    demo.advanceTasks(in: &project)
    demo.addTasks(in: &project)
    demo.describeRoles(in: &project)
    demo.advanceSuppliers(in: &project)
    demo.advanceBudget(in: &project)
    demo.advanceChallenges(in: &project)
    demo.addContacts(in: &project)
    demo.advanceMeetings(in: &project)
    demo.advancePosts(in: &project)
    demo.advanceIndicators(in: &project)
    demo.rehearse(in: &project)
    demo.tryQuestionnaire(in: &project)
    return project
  }

  private init(_ project: Project, today: Day, dayJ: Day) {
    self.today = today
    self.dayJ = dayJ
    schedule = Schedule(project, today: nil)
    calendar = schedule.calendar
    tasks = Demo.identifiers(of: project.tasks)
    roles = Demo.identifiers(of: project.roles)
  }

  /// Day J: the first Saturday 96 days from today or later.
  package static func dayJ(from today: Day) -> Day {
    let earliest = today + 96
    return earliest + (6 - earliest.weekday + 7) % 7
  }

  private static func moveDates(of settings: inout ProjectSettings, to dayJ: Day) {
    // The template's distances: 24 weeks of work, the last two after day J.
    let days = (dayJ - 152)...(dayJ + 13)
    settings.name = "Tous acteurs pour Dunkerque \(dayJ.year)"
    settings.edition = "\(dayJ.year)"
    settings.dayJ = dayJ
    settings.start = days.lowerBound
    settings.end = days.upperBound
    // Neighbours' day stays a week before; the holidays and elections of another year tell nothing.
    settings.periods = settings.periods.compactMap { period in
      var period = period
      if period.kind == .other { (period.from, period.through) = (dayJ - 8, dayJ - 8) }
      return period.from <= days.upperBound && period.through >= days.lowerBound ? period : nil
    }
    // The Monday on which the council votes, some three weeks after the draft is to be ready.
    let council = dayJ - 47
    settings.periods.append(
      Period("Conseil municipal", kind: .council, from: council, through: council)
    )
  }

  private static func identifiers(
    of list: RecordList<some ProjectRecord>
  ) -> [String: RecordID] {
    Dictionary(
      list.compactMap { record in record.code.map { ($0, record.id) } },
      uniquingKeysWith: { first, _ in first }
    )
  }
}

// MARK: - What the tables are written in

extension Demo {
  /// The working day so many calendar days before today, or the one before it.
  func ago(_ days: Int) -> Day { calendar.day(at: calendar.through(today - days) - 1) }

  /// The working day so many calendar days after today, or the one after it.
  func ahead(_ days: Int) -> Day { calendar.day(at: calendar.before(today + days)) }

  /// The day that an anchor means, moved to a working day before it if it is none.
  func day(of anchor: Anchor?) -> Day? {
    anchor.map { anchor in
      let day = anchor.day(dayJ: dayJ)
      return anchor.isPinned ? day : calendar.day(at: calendar.through(day) - 1)
    }
  }

  /// The task of that code.
  func task(_ code: String) -> RecordID? { tasks[code] }

  /// The role of that code.
  func role(_ code: String) -> RecordID? { roles[code] }
}

extension RecordList {
  /// Changes the record of that code, if there is one.
  mutating func change(_ code: String, _ body: (inout Record) -> Void) {
    guard let record = first(where: { $0.code == code }) else { return }
    update(record.id, body)
  }

  /// Adds a record that the template does not have.
  @discardableResult
  mutating func add(_ letters: String, _ fill: (inout Record) -> Void) -> RecordID {
    var record = Record(id: newID(letters))
    fill(&record)
    append(record)
    return record.id
  }

  /// An identifier of eight characters, the same at every run.
  func newID(_ letters: String) -> RecordID {
    let number = count { $0.id.text.hasPrefix("dem0") } + 1
    return RecordID("dem0\(letters)\(number < 10 ? "0" : "")\(number)")
  }
}
