import Planning
import Storage
import TestSupport

/// A plan at random with all that a morning may ask for: people who are waited for, meetings, posts,
/// suppliers, tasks that come again, answers that others owe.
struct RandomDesk {
  private(set) var project: Project
  private var random: SplitMix64
  private let today = Fixture.day(3, 2)
  private let roles = ["Chargée de projet", "Régie générale", "Photographe"]

  /// The desk that follows from `seed`.
  init(seed: UInt64) throws {
    let plan = RandomPlan(seed: seed, size: 10)
    (project, random) = (plan.project, plan.random)
    for (number, title) in roles.enumerated() {
      var role = TeamRole(id: RecordID("role\(number)"))
      (role.title, role.isMine) = (title, number == 0)
      project.roles.append(role)
    }
    for id in project.tasks.map(\.id) { fillTask(id) }
    for number in 0..<random.number(0...3) { addMeeting(number) }
    for number in 0..<random.number(0...3) { addPost(number) }
    project.supplierTypes = try Template.tousActeurs.project().supplierTypes
    for number in 0..<random.number(0...3) { addSupplier(number) }
  }

  private mutating func near(_ days: ClosedRange<Int>) -> Day { today + random.number(days) }

  private mutating func role() -> RecordID? {
    random.chance(85) ? RecordID("role\(random.number(0...2))") : nil
  }

  private mutating func waiting(since: ClosedRange<Int> = -20...0) -> Waiting {
    Waiting(
      on: random.pick(["la mairie", "l'assureur", "le loueur"]),
      since: random.chance(70) ? near(since) : nil,
      until: random.chance(80) ? near(-6...8) : nil
    )
  }

  private mutating func fillTask(_ id: RecordID) {
    guard var task = project.tasks[id: id] else { return }
    task.title = "Préparer \(id.text)"
    task.code = random.chance(70) ? "T-\(id.text.dropFirst())" : nil
    task.roles = [role(), random.chance(20) ? "role2" : nil].compactMap(\.self)
    // What a history puts back it finds by its value: of two links that are the same, by the first.
    task.links = task.links.indices.filter { !task.links[..<$0].contains(task.links[$0]) }
      .map { task.links[$0] }
    if task.state == .waiting, random.chance(90) { task.waiting = waiting() }
    if task.state == .done, random.chance(20) { task.waiting = waiting() }
    if random.chance(12) { task.outsideDelay = random.number(1...40) }
    if random.chance(8) { task.legalMinimum = random.number(1...40) }
    if random.chance(15) { task.recurrence = Codec<Recurrence>.recurrence.encode(recurrence()) }
    if random.chance(10), let whole = project.tasks.first?.id, whole != id { task.parent = whole }
    project.tasks.update(id) { $0 = task }
  }

  private mutating func recurrence() -> Recurrence {
    var recurrence = Recurrence(
      every: random.number(1...2),
      random.pick([.day, .week, .month]),
      from: random.chance(70) ? .onDate(near(-30...3)) : nil,
      until: random.chance(30) ? .onDate(near(0...40)) : nil
    )
    if recurrence.unit == .week { recurrence.weekday = random.number(1...7) }
    return recurrence
  }

  private mutating func anchor(_ days: ClosedRange<Int>) -> Anchor {
    let day = near(days)
    let offset = day - (project.settings.dayJ ?? day)
    return random.pick([.date(day), .onDate(day), .offset(offset), .onDay(offset)])
  }

  private mutating func addMeeting(_ number: Int) {
    var meeting = Meeting(id: RecordID("meeting\(number)"))
    meeting.title = "Point \(number)"
    meeting.role = role()
    meeting.startsAt = random.chance(70) ? 600 : nil
    if random.chance(50) {
      meeting.recurrence = recurrence()
    } else {
      meeting.date = anchor(-2...8)
    }
    if random.chance(20) { meeting.held = [today] }
    if random.chance(20) { meeting.task = project.tasks.first?.id }
    project.meetings.append(meeting)
  }

  private mutating func addPost(_ number: Int) {
    var post = Post(id: RecordID("post\(number)"))
    post.title = "Annonce \(number)"
    post.role = role()
    post.state = random.pick(PostState.allCases)
    if random.chance(80) { post.approveBy = anchor(-9...9) }
    if random.chance(80) { post.date = anchor(-9...12) }
    project.posts.append(post)
  }

  private mutating func addSupplier(_ number: Int) {
    var supplier = Supplier(id: RecordID("supplier\(number)"))
    supplier.title = "Loueur \(number)"
    supplier.role = role()
    supplier.type = project.supplierTypes.randomElement(using: &random)?.id
    if random.chance(40) { supplier.waiting = waiting() }
    if random.chance(40) {
      (supplier.nextAction, supplier.nextActionOn) = ("appeler", near(-5...5))
    }
    for code in StepCode.allCases where random.chance(50) {
      var step = SupplierStep(code, random.pick(StepState.allCases))
      if random.chance(30) { step.due = .date(near(-20...20)) }
      if step.state.isDone { step.done = near(-20...0) }
      if step.state == .asked { step.asked = near(-20...0) }
      if random.chance(10) { step.expires = near(0...90) }
      supplier.steps.append(step)
    }
    project.suppliers.append(supplier)
  }
}
