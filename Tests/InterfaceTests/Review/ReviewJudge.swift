import Interface
import Planning
import Rendering
import Storage
import TestSupport
import Testing
import Wording

/// What a choice of the review said would follow, against what did: plan and list are worked out anew
/// from the project as it was before the key, and as it is after.
struct ReviewJudge {
  let item: Agenda.Item
  let before: Project
  let after: Project
  let today: Day
  private let schedule: (before: Schedule, after: Schedule)

  init(_ item: Agenda.Item, from before: Stage, to after: Stage) {
    self.item = item
    self.before = before.state.project
    self.after = after.state.project
    today = before.state.now.day
    schedule = (
      Schedule(before.state.project, today: today), Schedule(after.state.project, today: today)
    )
  }

  /// Expects what a choice said to be so.
  func expect(_ consequence: ReviewConsequence, _ choice: ReviewChoice, typed: Day?, _ who: Comment)
  {
    switch consequence {
    case .finished: expectFinished(who)
    case .comesAgain(let day): expectComesAgain(day, who)
    case .ends(let finish):
      expect(finish, [.start, .keep].contains(choice) ? .earliest : .planned, who)
    case .frees(let follower): #expect(follower == leastHeld, who)
    case .post(let state): #expect(after.posts[id: item.record.id]?.state == state, who)
    case .step(let code, let state):
      #expect(after.suppliers[id: item.record.id]?.step(code).state == state, who)
    case .held: #expect(after.meetings[id: item.record.id]?.held.contains(item.day) == true, who)
    case .leavesList: #expect(items(on: today).isEmpty, who)
    case .answered:
      #expect(waiting == nil, who)
      for days in 0...40 { #expect(!items(on: today + days).contains { $0.isReminder }, who) }
    case .reminded(let day): expectChased(day, who)
    case .chased(let day):
      expectChased(day, who)
      #expect(!items(on: today).contains { $0.isReminder }, who)
    case .moved(let day):
      #expect(movedDay == day, who)
      #expect(!items(on: today).contains { $0.reason == item.reason && $0.day < day }, who)
    case .waits(let staysLate):
      #expect(waiting?.until == typed, who)
      if let typed { #expect(items(on: typed).contains { $0.presses }, who) }
      #expect(items(on: today).contains { $0.section == .late } == staysLate, who)
    case .asksWhoAnswers: #expect(waiting?.on == "préfecture", who)
    case .wasDone(let day):
      let task = after.tasks[id: item.record.id]
      #expect(task?.state == .done && task?.actualFinish == day, who)
    case .dayTyped: #expect(after.tasks[id: item.record.id]?.actualFinish == typed, who)
    case .restOfLot(let count): #expect(sorted.count == count, who)
    case .pastOfLot(let count):
      #expect(sorted.count == count, who)
      #expect(sorted.allSatisfy { $0.state == .done && ($0.actualFinish ?? today) < today }, who)
    case .keepsReason:
      let task = after.tasks[id: item.record.id]
      #expect(task?.state == .cancelled && task?.notes?.contains("inutile") == true, who)
    case .joins(let from, let task, let others):
      #expect(after.tasks[id: task]?.links.contains { $0.from == from } == true, who)
      #expect(newLinkCount == others + 1, who)
    case .handed, .dated: break
    case .staysLate, .stepWasDone, .stepsWereDone, .restOfList, .pastOfList: break
    case .canComeBack: #expect(after.value(of: "title", in: item.record) == nil, who)
    }
  }

  // MARK: - The list

  /// What the list of a day says of the record.
  private func items(on day: Day) -> [Agenda.Item] {
    let schedule = day == today ? schedule.after : Schedule(after, today: day)
    return Agenda(after, schedule, today: day).items.filter { $0.record == item.record }
  }

  private var waiting: Waiting? {
    after.value(of: "waiting", in: item.record).flatMap(Codec<Waiting>.waiting.decode)
  }

  private func expectChased(_ day: Day, _ who: Comment) {
    #expect(waiting?.until == day, who)
    #expect(items(on: day).contains { $0.presses }, who)
  }

  private func expectFinished(_ who: Comment) {
    guard item.record.kind == .tasks else {
      let supplier = after.suppliers[id: item.record.id]
      #expect(supplier?.nextAction == nil && supplier?.nextActionOn == nil, who)
      return
    }
    let task = after.tasks[id: item.record.id]
    #expect(task?.state == .done && task?.actualFinish == today, who)
  }

  private func expectComesAgain(_ day: Day, _ who: Comment) {
    guard item.record.kind == .tasks else {
      #expect(items(on: today).map(\.day) == [day], who)
      return
    }
    let new = after.tasks.filter { before.tasks[id: $0.id] == nil }
    #expect(new.count == 1 && new.first?.title == before.tasks[id: item.record.id]?.title, who)
    #expect(new.first.flatMap { schedule.after[$0.id]?.planned?.finish } == day, who)
  }

  private var movedDay: Day? {
    let anchor: (String) -> Anchor? = { key in
      after.value(of: key, in: item.record).flatMap(Codec<Anchor>.anchor.decode)
    }
    switch item.reason {
    case .nextAction: return after.suppliers[id: item.record.id]?.nextActionOn
    case .supplier(.late(let code, _)):
      return after.suppliers[id: item.record.id]?.step(code).due.flatMap(schedule.after.day)
    case .approval: return anchor("approveBy").flatMap(schedule.after.day)
    default: return anchor("date").flatMap(schedule.after.day)
    }
  }

  // MARK: - The triage

  /// The tasks that it was said of what becomes of them.
  private var sorted: [PlanTask] {
    after.tasks.filter { task in
      // The next of one that comes again is new.
      guard let old = before.tasks[id: task.id] else { return false }
      return old.state != task.state || old.isTriaged != task.isTriaged
    }
  }

  private var newLinkCount: Int {
    after.tasks.reduce(0) { count, task in
      let old = before.tasks[id: task.id]?.links ?? []
      return count + task.links.count { !old.contains($0) }
    }
  }

  // MARK: - The plan

  private func expect(_ finish: ReviewFinish, _ pair: DatePair, _ who: Comment) {
    let id = item.record.id
    #expect(schedule.after[id]?[pair]?.finish == finish.day, who)
    let calendar = schedule.before.calendar
    let planned = schedule.before[id]?.planned?.finish ?? finish.day
    let days = planned < finish.day ? calendar.through(finish.day) - calendar.through(planned) : 0
    #expect(finish.delay == (planned < finish.day ? max(1, days) : 0), who)

    let overrun = overruns(of: finish.day).max { $0.days < $1.days }
    let difference = ScheduleDifference(from: schedule.before, to: schedule.after)
    let moved = difference.moves.map(\.task).filter { $0 != id && !isWhole($0) }
    let broken = difference.newConflicts.count + difference.newlyImpossible.count
    switch finish.effect {
    case .pushes(let task, let days):
      #expect(overrun?.days == days, who)
      #expect(overruns(of: finish.day).contains { $0.days == days && $0.task == task }, who)
    case .breaks(let count):
      #expect(count == broken && overrun == nil, who)
    case .moves(let count):
      #expect(count == moved.count && broken == 0 && overrun == nil, who)
    case .spares(let task):
      let links = after.tasks[id: task].map(after.linksThatHold) ?? []
      #expect(links.contains { $0.from == id } && after.tasks[id: task]?.isOpen == true, who)
      #expect(moved.isEmpty && broken == 0 && overrun == nil, who)
    case .nothing: #expect(moved.isEmpty && broken == 0 && overrun == nil, who)
    }
  }

  /// Whom an end of the task on some day overruns, and by how many working days; nobody: a delay
  /// before day J, or the end of the plan.
  private func overruns(of day: Day) -> [(task: RecordID?, days: Int)] {
    let calendar = schedule.after.calendar
    let end = calendar.through(day)
    let own = after.tasks[id: item.record.id]
    var limits: [(task: RecordID?, boundary: Int)] = []
    for (index, task) in after.tasks.enumerated() where task.isOpen && !after.hasParts(task.id) {
      guard let slot = schedule.after.boundaries(of: index, .planned) else { continue }
      for link in after.linksThatHold(task) where link.from == item.record.id {
        let isOfStart = link.type == .startToStart || link.type == .startToFinish
        let isOfFinish = link.type == .finishToFinish || link.type == .startToFinish
        // Where the start is what counts, the end overruns only with the start that it implies.
        if isOfStart, own?.isBegun == true { continue }
        let boundary = (isOfFinish ? slot.finish : slot.start) - link.lag
        limits.append((task.id, boundary + (isOfStart ? own?.duration ?? 0 : 0)))
      }
    }
    var found = limits.filter { end > $0.boundary }.map { (task: $0.task, days: end - $0.boundary) }
    let delays = [own?.outsideDelay, own?.legalMinimum].compactMap(\.self)
    var days = after.settings.dayJ.map { dayJ in delays.map { dayJ - $0 } } ?? []
    // Whatever nothing else holds has until day J, or as long as it takes.
    if limits.isEmpty, days.isEmpty, let last = after.settings.dayJ ?? after.settings.end {
      days = [max(last, schedule.after[item.record.id]?.latest?.finish ?? last)]
    }
    for limit in days where day > limit {
      found.append((nil, max(1, end - calendar.through(limit))))
    }
    return found
  }

  private func isWhole(_ task: RecordID) -> Bool {
    var next = after.tasks[id: item.record.id]?.parent
    while let id = next {
      if id == task { return true }
      next = after.tasks[id: id]?.parent
    }
    return false
  }

  // MARK: - Who comes after

  /// Of the open tasks that the item's own holds, the one that is then held by the fewest others.
  private var leastHeld: ReviewFollower? {
    let id = item.record.id
    func holds(_ link: Link) -> Bool {
      guard let from = before.tasks[id: link.from], from.isOpen else { return false }
      return [.finishToStart, .finishToFinish].contains(link.type) || !from.isBegun
    }
    let followers = before.tasks.filter { task in
      task.isOpen && !before.hasParts(task.id)
        && before.linksThatHold(task).contains { $0.from == id && holds($0) }
    }.map { task in
      let others = before.linksThatHold(task).filter { $0.from != id && holds($0) }.map(\.from)
      let once = others.indices.filter { !others[..<$0].contains(others[$0]) }.map { others[$0] }
      let whom = task.state == .waiting ? task.waiting?.on : nil
      return ReviewFollower(task: task.id, others: once, whom: whom)
    }
    return followers.min { $0.load < $1.load }
  }
}

extension ReviewFollower {
  fileprivate var load: Int { others.count + (whom == nil ? 0 : 1) }
}

extension Project {
  /// Whether a task is a whole: its parts have the dates.
  fileprivate func hasParts(_ task: RecordID) -> Bool {
    tasks.contains { $0.parent == task && $0.state != .cancelled }
  }

  /// The links that hold for a task without parts: its own, and those of the wholes that it is a part of.
  ///
  /// What comes after a whole comes after each of its parts; what parts can't say doesn't hold.
  fileprivate func linksThatHold(_ task: PlanTask) -> [Link] {
    var links: [Link] = []
    var holder: PlanTask? = task
    while let one = holder {
      let isWhole = one.id != task.id
      for link in one.links where tasks[id: link.from] != nil {
        let isFromWhole = hasParts(link.from)
        if isWhole || isFromWhole {
          if isPart(one.id, of: link.from) || isPart(link.from, of: one.id) { continue }
          let isOfStart = [.startToStart, .startToFinish].contains(link.type)
          let isOfFinish = [.finishToFinish, .startToFinish].contains(link.type)
          if isFromWhole && isOfStart || isWhole && isOfFinish { continue }
        }
        let sources = isFromWhole ? partsWithoutParts(of: link.from) : [link.from]
        links += sources.map { Link(from: $0, type: link.type, lag: link.lag) }
      }
      holder = one.parent.flatMap { tasks[id: $0] }
    }
    return links
  }

  /// Whether a task is another or one of its parts.
  private func isPart(_ task: RecordID, of whole: RecordID) -> Bool {
    task == whole || tasks[id: task]?.parent.map { isPart($0, of: whole) } == true
  }

  private func partsWithoutParts(of whole: RecordID) -> [RecordID] {
    tasks.filter { $0.parent == whole && $0.state != .cancelled }.flatMap { part in
      hasParts(part.id) ? partsWithoutParts(of: part.id) : [part.id]
    }
  }
}

extension PlanTask {
  fileprivate var isOpen: Bool { state != .done && state != .cancelled }
  fileprivate var isBegun: Bool { state == .doing || (state == .waiting && actualStart != nil) }
}

extension Agenda.Item {
  fileprivate var isReminder: Bool {
    if case .reminder = reason { true } else { false }
  }
  /// Whether it stands among what wants something done that very day.
  fileprivate var presses: Bool { [.late, .today, .followUps].contains(section) }
}
