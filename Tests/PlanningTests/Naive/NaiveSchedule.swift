import Planning

/// The rules of planning computed in another way, to compare with.
///
/// On dates, with no order of tasks: every task begins far out and is moved a day at a time until
/// nothing is broken any more. Slow, and meant to be read beside planning.md.
struct NaiveSchedule {
  struct Dates: Equatable {
    var b: Int
    var e: Int
  }

  /// Working days in order, far enough both ways.
  let working: [Day]
  let isWorking: Set<Day>
  let project: Project
  let today: Day?
  let start: Day
  let dayJ: Day

  var tasks: [PlanTask] { Array(project.tasks) }
  private(set) var inCycle: Set<RecordID> = []
  private(set) var latest: [RecordID: Dates] = [:]
  private(set) var planned: [RecordID: Dates] = [:]
  private(set) var earliest: [RecordID: Dates] = [:]

  init(_ project: Project, today: Day?, start: Day, dayJ: Day) {
    self.project = project
    self.today = today
    self.start = start
    self.dayJ = dayJ
    let rules = project.settings.calendar
    var easterMovable: Set<Day> = []
    for year in 2020...2032 {
      for holiday in PublicHoliday.allCases { easterMovable.insert(holiday.day(in: year)) }
    }
    var working: [Day] = []
    var day = start - 1000
    while day < dayJ + 1000 {
      var isWorked = rules.workdays.contains(day.weekday)
      if rules.holidays == .french && easterMovable.contains(day) { isWorked = false }
      if rules.closures.contains(day) { isWorked = false }
      if rules.extraWorkdays.contains(day) { isWorked = true }
      if isWorked { working.append(day) }
      day = day + 1
    }
    self.working = working
    isWorking = Set(working)
    findCycles()
    computeLatest()
    computePlanned()
    computeEarliest()
  }

  // MARK: The axis, counted out

  func before(_ day: Day) -> Int { partition { $0 < day } }
  func through(_ day: Day) -> Int { partition { $0 <= day } }

  private func partition(_ isBelow: (Day) -> Bool) -> Int {
    var low = 0
    var high = working.count
    while low < high {
      let middle = (low + high) / 2
      if isBelow(working[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  func isIn(_ task: PlanTask) -> Bool { task.state != .cancelled && !inCycle.contains(task.id) }

  /// Links of a task that count.
  func links(_ task: PlanTask) -> [Link] {
    task.links.filter { link in project.tasks[id: link.from].map(isIn) ?? false }
  }

  func duration(_ task: PlanTask) -> Int {
    task.finish?.isPinned == true ? min(task.duration, 1) : task.duration
  }

  func isEveryDay(_ task: PlanTask) -> Bool {
    task.calendar == .everyDay && task.finish?.isPinned != true
  }

  // MARK: Cycles: a task that can reach itself

  private mutating func findCycles() {
    var reach: [RecordID: Set<RecordID>] = [:]
    let live = tasks.filter { $0.state != .cancelled }
    for task in live {
      for link in task.links
      where project.tasks[id: link.from].map({ $0.state != .cancelled }) ?? false {
        reach[link.from, default: []].insert(task.id)
      }
    }
    for task in live {
      var seen: Set<RecordID> = []
      var queue = Array(reach[task.id] ?? [])
      while let next = queue.popLast() {
        if seen.insert(next).inserted { queue += reach[next] ?? [] }
      }
      if seen.contains(task.id) { inCycle.insert(task.id) }
    }
  }

  // MARK: One task's possible places

  /// The places of a task, in order: for one of the project's calendar each boundary, for one worked
  /// every day each day it may start on.
  func place(_ task: PlanTask, startingAt position: Int) -> Dates {
    let length = duration(task)
    guard isEveryDay(task) else { return Dates(b: position, e: position + length) }
    // A milestone lies at the end of its day.
    let first = start + position
    if length == 0 {
      let e = through(first)
      return Dates(b: e, e: e)
    }
    return Dates(b: before(first), e: through(first + (length - 1)))
  }

  /// The last day of the task in that place, for everyday ones.
  func lastDay(_ task: PlanTask, _ position: Int) -> Day {
    start + position + max(duration(task) - 1, 0)
  }

  func anchored(_ task: PlanTask) -> (day: Day, isForward: Bool)? {
    switch task.finish {
    case .offset(let n): (dayJ + n, n > 0)
    case .date(let day): (day, false)
    case .onDay, .onDate, nil: nil
    }
  }

  func pinned(_ task: PlanTask) -> Dates? {
    let day: Day
    switch task.finish {
    case .onDay(let n): day = dayJ + n
    case .onDate(let date): day = date
    default: return nil
    }
    let e = through(day)
    return Dates(b: task.duration == 0 ? e : before(day), e: e)
  }

  // MARK: Links

  func holds(_ link: Link, _ p: Dates, _ s: Dates) -> Bool { missing(link, p, s) <= 0 }

  func missing(_ link: Link, _ p: Dates, _ s: Dates) -> Int {
    switch link.type {
    case .finishToStart: p.e + link.lag - s.b
    case .startToStart: p.b + link.lag - s.b
    case .finishToFinish: p.e + link.lag - s.e
    case .startToFinish: p.b + link.lag - s.e
    }
  }

  // MARK: Latest: from far too late, back day by day

  private mutating func computeLatest() {
    let live = tasks.filter(isIn)
    let successors = tied(live).out
    let pins = live.map(pinned)
    var positions = live.map { task in
      isEveryDay(task) ? dayJ - start + 300 : through(dayJ + 300)
    }
    var dates = live.indices.map { pins[$0] ?? place(live[$0], startingAt: positions[$0]) }
    func fits(_ n: Int) -> Bool {
      let task = live[n]
      if let anchor = anchored(task) {
        if isEveryDay(task) {
          if lastDay(task, positions[n]) > anchor.day { return false }
        } else if dates[n].e > (anchor.isForward ? before(anchor.day) + 1 : through(anchor.day)) {
          return false
        }
      } else if successors[n].isEmpty {
        if isEveryDay(task) {
          if lastDay(task, positions[n]) > dayJ { return false }
        } else if dates[n].e > through(dayJ) {
          return false
        }
      }
      return successors[n].allSatisfy { holds($0.link, dates[n], dates[$0.other]) }
    }
    var isMoving = true
    while isMoving {
      isMoving = false
      for n in live.indices where pins[n] == nil {
        while !fits(n) {
          positions[n] -= 1
          dates[n] = place(live[n], startingAt: positions[n])
          isMoving = true
        }
      }
    }
    for n in live.indices { latest[live[n].id] = dates[n] }
  }

  /// The links of each task, both ways, by its place among `live`.
  private func tied(
    _ live: [PlanTask]
  ) -> (into: [[(link: Link, other: Int)]], out: [[(link: Link, other: Int)]]) {
    var places: [RecordID: Int] = [:]
    for (n, task) in live.enumerated() { places[task.id] = n }
    var into = live.map { _ in [(link: Link, other: Int)]() }
    var out = into
    for (n, task) in live.enumerated() {
      for link in task.links {
        guard let other = places[link.from] else { continue }
        into[n].append((link, other))
        out[other].append((link, n))
      }
    }
    return (into, out)
  }

  // MARK: Planned

  private func actual(_ task: PlanTask) -> Dates? {
    guard task.state == .done else { return nil }
    switch (task.actualStart, task.actualFinish) {
    case (nil, nil): return nil
    case (let from?, let to?):
      let e = through(to)
      return Dates(b: task.duration == 0 ? e : before(min(from, to)), e: e)
    case (let from?, nil):
      // Its days counted out from its first, worked or not.
      var last = from
      var left = duration(task) - 1
      while left > 0 {
        last = last + 1
        if isEveryDay(task) || isWorking.contains(last) { left -= 1 }
      }
      return Dates(b: task.duration == 0 ? through(last) : before(from), e: through(last))
    case (nil, let to?):
      var first = to
      var left = duration(task) - 1
      while left > 0 {
        first = first - 1
        if isEveryDay(task) || isWorking.contains(first) { left -= 1 }
      }
      return Dates(b: task.duration == 0 ? through(to) : before(first), e: through(to))
    }
  }

  /// The day a task that is underway started; nil if it is not underway.
  private func begun(_ task: PlanTask) -> Day? {
    guard task.duration > 0, pinned(task) == nil else { return nil }
    switch task.state {
    case .doing: return task.actualStart ?? today
    case .waiting: return task.actualStart
    default: return nil
    }
  }

  private mutating func computePlanned() {
    for task in tasks where isIn(task) {
      guard var dates = actual(task) ?? pinned(task) ?? latest[task.id] else { continue }
      if actual(task) == nil, pinned(task) == nil, let anchor = anchored(task) {
        if isEveryDay(task) {
          let last = anchor.day
          let e = through(last)
          dates = Dates(b: task.duration == 0 ? e : before(last - (task.duration - 1)), e: e)
        } else {
          let e = anchor.isForward ? before(anchor.day) + 1 : through(anchor.day)
          dates = Dates(b: e - task.duration, e: e)
        }
      }
      if begun(task) != nil, let from = task.actualStart {
        dates.b = min(before(from), dates.e - 1)
      }
      planned[task.id] = dates
    }
  }

  // MARK: Earliest: from far too early, on day by day

  /// The last day of what remains of a task that is underway.
  private func end(_ task: PlanTask, begun: Day) -> Day {
    var left = task.duration
    if let today {
      if let remaining = task.remaining {
        left = remaining
      } else if !task.checklist.isEmpty {
        let open = task.checklist.filter { !$0.isDone }.count
        left = Int(
          (Double(task.duration) * Double(open) / Double(task.checklist.count)).rounded(.up)
        )
      } else {
        var day = begun
        while day < today {
          if isEveryDay(task) || isWorking.contains(day) { left -= 1 }
          day = day + 1
        }
      }
    }
    left = max(left, 1)
    var day = max(today ?? begun, begun)
    while true {
      if isEveryDay(task) || isWorking.contains(day) { left -= 1 }
      if left == 0 { return day }
      day = day + 1
    }
  }

  private mutating func computeEarliest() {
    let live = tasks.filter(isIn)
    let predecessors = tied(live).into
    var positions = live.map { isEveryDay($0) ? -5 : before(start) - 5 }
    var isFixed = live.map { _ in false }
    var begins: [Day?] = live.map { _ in nil }
    var dates = live.indices.map { n -> Dates in
      let task = live[n]
      if let known = actual(task) ?? pinned(task) ?? (task.state == .done ? planned[task.id] : nil)
      {
        isFixed[n] = true
        return known
      }
      if let begun = begun(task) {
        begins[n] = begun
        return Dates(b: before(begun), e: through(end(task, begun: begun)))
      }
      return place(task, startingAt: positions[n])
    }
    func fits(_ n: Int) -> Bool {
      let task = live[n]
      if begins[n] != nil {
        return predecessors[n].allSatisfy { link, other in
          let isOfFinish = link.type == .finishToFinish || link.type == .startToFinish
          return !isOfFinish || holds(link, dates[other], dates[n])
        }
      }
      for floor in [start, today, task.notBefore].compactMap({ $0 }) {
        if isEveryDay(task) {
          if start + positions[n] < floor { return false }
        } else if dates[n].b < before(floor) + (task.duration == 0 ? 1 : 0) {
          return false
        }
      }
      return predecessors[n].allSatisfy { holds($0.link, dates[$0.other], dates[n]) }
    }
    var isMoving = true
    while isMoving {
      isMoving = false
      for n in live.indices where !isFixed[n] {
        while !fits(n) {
          if begins[n] != nil {
            dates[n].e += 1
          } else {
            positions[n] += 1
            dates[n] = place(live[n], startingAt: positions[n])
          }
          isMoving = true
        }
      }
    }
    for n in live.indices { earliest[live[n].id] = dates[n] }
  }

  // MARK: What follows

  func slack(_ task: PlanTask) -> Int? {
    guard task.state != .done, let late = latest[task.id], let early = earliest[task.id]
    else { return nil }
    return late.e - early.e
  }

  /// Broken links, in the order of the plan.
  var brokenLinks: [Conflict] {
    tasks.filter(isIn).flatMap { task in
      links(task).compactMap { link -> Conflict? in
        guard let p = planned[link.from], let s = planned[task.id] else { return nil }
        let missing = missing(link, p, s)
        guard missing > 0 else { return nil }
        return Conflict(
          .link(from: link.from, type: link.type, lag: link.lag),
          of: task.id,
          missingDays: missing
        )
      }
    }
  }
}
