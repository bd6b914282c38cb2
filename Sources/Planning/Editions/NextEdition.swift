/// Next year's edition of a project, made from this one.
///
/// What counts from day J is kept; what happened is forgotten, and its figures become those of the
/// year before.
package struct NextEdition: Sendable {
  /// The project as it begins.
  package private(set) var project: Project
  /// Days of the calendar that fell in this edition alone: closures, bridges, school holidays.
  package private(set) var forgottenDays = 0
  /// Tasks set aside this time, which are to be thought of anew.
  package private(set) var reopened: [RecordID] = []
  /// Tasks that took another time than planned, with the working days they really took.
  package private(set) var surprises: [Surprise] = []

  private let old: Project
  private let calendar: WorkCalendar
  /// Calendar days from the old day J to the new one.
  private let shift: Int
  /// The day J that dates are counted from; nil: there was none, and dates move along as they are.
  private let oldDayJ: Day?

  /// A task that took another time than planned.
  package struct Surprise: Hashable, Sendable {
    /// Which one.
    package let task: RecordID
    /// Working days it was to take.
    package let planned: Int
    /// Working days it took.
    package let real: Int

    /// `task` was planned to take `planned` days, and took `real`.
    package init(task: RecordID, planned: Int, real: Int) {
      self.task = task
      self.planned = planned
      self.real = real
    }
  }

  /// The edition after `old`, for another day J; with `learnsDurations`, tasks are given the time
  /// that they really took.
  package init(after old: Project, dayJ: Day, calendar: WorkCalendar, learnsDurations: Bool = false)
  {
    self.old = old
    self.calendar = calendar
    project = old
    oldDayJ = old.settings.dayJ
    shift = old.settings.dayJ.map { dayJ - $0 } ?? 364
    renewSettings(dayJ)
    renewTasks(learnsDurations)
    renewSuppliers()
    renewChallenges()
    renewPosts()
    renewMeetings()
    renewDay()
    renewFigures()
    renewPeople()
  }

  // MARK: - Dates

  /// The same distance from day J.
  private func kept(_ anchor: Anchor?) -> Anchor? {
    guard let anchor, let oldDayJ else { return moved(anchor) }
    return switch anchor {
    case .offset, .onDay: anchor
    case .date(let day): .offset(day - oldDayJ)
    case .onDate(let day): .onDay(day - oldDayJ)
    }
  }

  private func moved(_ anchor: Anchor?) -> Anchor? {
    switch anchor {
    case .date(let day): .date(day + shift)
    case .onDate(let day): .onDate(day + shift)
    case .offset, .onDay, nil: anchor
    }
  }

  private func kept(_ recurrence: Recurrence?) -> Recurrence? {
    guard var recurrence else { return nil }
    recurrence.from = kept(recurrence.from)
    recurrence.until = kept(recurrence.until)
    return recurrence
  }

  // MARK: - Lists

  private mutating func renewSettings(_ dayJ: Day) {
    let (before, after) = (old.settings.dayJ?.year, dayJ.year)
    var settings = project.settings
    settings.dayJ = dayJ
    settings.start = settings.start.map { $0 + shift }
    settings.end = settings.end.map { $0 + shift }
    if let before, before != after {
      settings.name = settings.name.replacing("\(before)", with: "\(after)")
    }
    if settings.edition != nil || before != nil { settings.edition = "\(after)" }
    let rules = settings.calendar
    forgottenDays = rules.closures.count + rules.extraWorkdays.count + settings.periods.count
    settings.calendar.closures = []
    settings.calendar.extraWorkdays = []
    settings.periods = []
    project.settings = settings
  }

  private mutating func renewTasks(_ learnsDurations: Bool) {
    for old in project.tasks.records {
      if old.state == .cancelled { reopened.append(old.id) }
      let surprise = surprise(old)
      if let surprise { surprises.append(surprise) }
      let finish = kept(old.finish)
      let notBefore = old.notBefore.map { $0 + shift }
      let recurrence = kept(old.recurrence.flatMap(Codec<Recurrence>.recurrence.decode))
      project.tasks.update(old.id) { task in
        task.state = .todo
        task.actualStart = nil
        task.actualFinish = nil
        task.remaining = nil
        task.waiting = nil
        task.order = nil
        task.isTriaged = false
        task.finish = finish
        task.notBefore = notBefore
        task.recurrence = recurrence.map(Codec<Recurrence>.recurrence.encode)
        // What one of them alone had otherwise was for that one.
        for field in PlanTask.fields.fields {
          guard let usual = old.usual?[field.key], field.key != "finish" else { continue }
          _ = field.write(&task, usual == .null ? nil : usual)
        }
        task.usual = nil
        for index in task.checklist.indices { task.checklist[index].isDone = false }
        if learnsDurations, let surprise { task.duration = surprise.real }
      }
    }
  }

  private func surprise(_ task: PlanTask) -> Surprise? {
    guard task.state == .done, task.duration > 0, let start = task.actualStart,
      let finish = task.actualFinish, start <= finish, task.finish?.isPinned != true
    else { return nil }
    let real = max(1, calendar.through(finish) - calendar.before(start))
    guard real != task.duration else { return nil }
    return Surprise(task: task.id, planned: task.duration, real: real)
  }

  private mutating func renewSuppliers() {
    for old in project.suppliers.records {
      // What it came to at last is the first guess of what it will.
      let known = old.amount(of: .invoice) ?? old.amount(of: .commitment) ?? old.planned
      let setUp = kept(old.setUp)
      let steps = old.steps.compactMap { step -> SupplierStep? in
        guard step.state == .notApplicable || step.due != nil else { return nil }
        var fresh = SupplierStep(step.code, step.state == .notApplicable ? .notApplicable : .todo)
        fresh.due = kept(step.due)
        fresh.note = step.note
        return fresh
      }
      project.suppliers.update(old.id) { supplier in
        supplier.planned = known
        supplier.setUp = setUp
        supplier.steps = steps
        supplier.commitmentNumber = nil
        supplier.waiting = nil
        supplier.nextAction = nil
        supplier.nextActionOn = nil
        supplier.state = .active
        supplier.isTriaged = false
      }
    }
    for line in project.budget.records {
      project.budget.update(line.id) { line in
        line.previous = line.paid ?? line.invoiced ?? line.committed ?? line.previous
        (line.quoted, line.committed, line.invoiced, line.paid) = (nil, nil, nil, nil)
      }
    }
  }

  private mutating func renewChallenges() {
    for old in project.challenges.records {
      let dates = (kept(old.date), kept(old.until))
      project.challenges.update(old.id) { challenge in
        if challenge.state != .refused { challenge.state = .idea }
        // What was reached is what there is to reach.
        challenge.target = challenge.result ?? challenge.target
        (challenge.date, challenge.until) = dates
        (challenge.result, challenge.participants) = (nil, nil)
        (challenge.classes, challenge.pupils) = (nil, nil)
        (challenge.isPhotographed, challenge.isPublished) = (false, false)
        challenge.order = nil
        for index in challenge.needs.indices { challenge.needs[index].isDone = false }
        for index in challenge.permits.indices { challenge.permits[index].isDone = false }
      }
    }
  }

  private mutating func renewPosts() {
    for old in project.posts.records {
      let dates = (kept(old.approveBy), kept(old.date), kept(old.until))
      project.posts.update(old.id) { post in
        post.state = .toWrite
        post.isTriaged = false
        (post.approveBy, post.date, post.until) = dates
        (post.published, post.link, post.reach, post.order) = (nil, nil, nil, nil)
      }
    }
  }

  private mutating func renewMeetings() {
    for old in project.meetings.records {
      let (date, recurrence) = (kept(old.date), kept(old.recurrence))
      project.meetings.update(old.id) { meeting in
        (meeting.date, meeting.recurrence) = (date, recurrence)
        meeting.state = .planned
        (meeting.held, meeting.decisions) = ([], [])
        (meeting.present, meeting.excused) = ([], [])
      }
    }
  }

  /// The day itself: the running order stays, what happened goes.
  private mutating func renewDay() {
    for old in project.runSheet.records {
      project.runSheet.update(old.id) { cue in
        (cue.actualStart, cue.actualEnd, cue.isSkipped) = (nil, nil, false)
        (cue.extra, cue.shift) = (0, 0)
        for index in cue.readiness.indices { cue.readiness[index].isDone = false }
      }
    }
    project.incidents = RecordList()
    project.baselines = RecordList()
    project.prints = RecordList()
  }

  private mutating func renewFigures() {
    for old in project.indicators.records {
      project.indicators.update(old.id) { indicator in
        indicator.previous = indicator.value ?? indicator.previous
        (indicator.value, indicator.date) = (nil, nil)
      }
    }
    for old in project.questionnaires.records {
      let dates = (kept(old.opens), kept(old.closes))
      project.questionnaires.update(old.id) { questionnaire in
        (questionnaire.opens, questionnaire.closes) = dates
        (questionnaire.asked, questionnaire.link) = (nil, nil)
      }
    }
    project.feedback = RecordList()
  }

  /// Who said no is not taken along; whoever comes next has the user's role.
  private mutating func renewPeople() {
    for old in project.contacts.records {
      guard old.consent?.isGiven != false else {
        project.contacts.remove(old.id)
        continue
      }
      project.contacts.update(old.id) { $0.nextContact = nil }
    }
    for old in project.roles.records where old.isMine {
      project.roles.update(old.id) { ($0.holder, $0.phone) = (nil, nil) }
    }
  }
}
