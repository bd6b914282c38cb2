import Planning
import Rendering
import Wording

/// Why an item is under review, its figures and what happened to it.
struct ReviewStory {
  private let item: Agenda.Item
  private let outlook: Outlook
  private let changes: [RecordChanges.Line]
  private let words: Words

  /// A figure with what it means under it.
  struct Figure: Hashable {
    let value: String
    let unit: String
    var role = Role.head
  }

  /// Something that happened on a day; nil: nobody knows on which.
  struct Event: Hashable {
    let day: Day?
    let text: String
  }

  init(_ item: Agenda.Item, in outlook: Outlook, changes: [RecordChanges.Line], _ words: Words) {
    self.item = item
    self.outlook = outlook
    self.changes = changes
    self.words = words
  }

  private var project: Project { outlook.project }

  private var task: (record: PlanTask, index: Int)? {
    guard item.record.kind == .tasks, let index = project.tasks.position(of: item.record.id) else {
      return nil
    }
    return (project.tasks[index], index)
  }

  // MARK: - Figures

  /// The four figures.
  var figures: [Figure] {
    if let task { return figures(of: task.record, at: task.index) }
    switch item.record.kind {
    case .meetings:
      let meeting = project.meetings[id: item.record.id]
      return [
        countdown(item.day),
        Figure(value: item.minute.map(words.hour) ?? words.noFigure, unit: label("startsAt")),
        Figure(
          value: meeting?.duration.map(words.minutes) ?? words.noFigure,
          unit: words.lengthUnit
        ),
        who(meeting?.role ?? meeting?.roles.first),
      ]
    case .posts:
      let post = project.posts[id: item.record.id]
      let state = post.flatMap { words.choice($0.state.rawValue, in: RecordKind.posts.rawValue) }
      return [
        countdown(item.date ?? item.day),
        Figure(value: state ?? words.noFigure, unit: label("state")),
        Figure(value: post?.channel ?? words.noFigure, unit: label("channel")),
        who(post?.role),
      ]
    case .suppliers:
      guard let supplier = project.suppliers[id: item.record.id] else { return [] }
      let row = ReadinessReader(project, today: outlook.today, outlook.calendar)
        .readiness(of: supplier)
      return [
        item.isDated ? countdown(item.day) : Figure(value: words.noFigure, unit: label("date")),
        Figure(value: "\(row.done)/\(row.total)", unit: words.stepsReadyUnit),
        Figure(value: supplier.waiting?.on ?? words.noFigure, unit: words.awaitedUnit),
        who(supplier.role),
      ]
    default: return []
    }
  }

  private func figures(of task: PlanTask, at index: Int) -> [Figure] {
    let dates = outlook.schedule[index]
    let left = outlook.schedule.remainingDays(of: index) ?? task.duration
    let slack = dates.slack
    let role: Role = slack.map { $0 < 0 ? .late : $0 == 0 ? .critical : .head } ?? .head
    let isMilestone = task.duration == 0
    return [
      dates.planned.map { countdown($0.finish) } ?? Figure(value: words.noFigure, unit: ""),
      Figure(
        value: words.days(isMilestone ? 0 : left),
        unit: isMilestone ? words.milestoneUnit : words.ofWork
      ),
      Figure(
        value: slack.map { words.days($0) } ?? words.noFigure,
        unit: words.ofSlack,
        role: role
      ),
      who(task.roles.first),
    ]
  }

  /// A day, counted from day J where there is one.
  private func countdown(_ day: Day) -> Figure {
    let date = words.date(day, near: outlook.today)
    guard let dayJ = outlook.schedule.dayJ else { return Figure(value: date, unit: "") }
    return Figure(value: words.countdown(day - dayJ), unit: date)
  }

  private func who(_ role: RecordID?) -> Figure {
    let role = role.flatMap { project.roles[id: $0] }
    let name = role.map { $0.isMine ? words.me : $0.title } ?? words.nobody
    return Figure(value: name, unit: words.responsibleUnit)
  }

  private func label(_ key: String) -> String {
    words.field(key, of: item.record.kind.rawValue) ?? key
  }

  // MARK: - Why

  /// Why it is here, and what holds it and comes after it.
  var why: String {
    let reason = AgendaReason(item, in: outlook, words)
    var sentences = [reason.paragraph]
    if let task {
      sentences.append(held(task.record))
      if let next = next(task.index) { sentences.append(next) }
    } else if sentences[0].isEmpty {
      let entry = AgendaEntry(item, in: outlook, words)
      sentences.append(entry?.fullSource ?? "")
    }
    if let meeting = project.meetings[id: item.record.id], item.record.kind == .meetings {
      let roles = meeting.roles.compactMap { project.roles[id: $0] }.filter { !$0.isMine }
      let people = roles.map(\.title) + meeting.guests
      if !people.isEmpty { sentences.append(words.heldWith(people.joined(separator: ", "))) }
    }
    return sentences.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// What comes before and is not done.
  private func held(_ task: PlanTask) -> String {
    let before = task.links.compactMap { project.tasks[id: $0.from] }
    let open = before.filter(\.isOpen)
    guard open.isEmpty else {
      let names = open.prefix(3).map { outlook.name(of: $0.id) }
      return words.reviewHeldBy(names.joined(separator: ", "))
    }
    return words.reviewUnheld(before.last.map { outlook.name(of: $0.id) })
  }

  private func next(_ index: Int) -> String? {
    for neighbour in outlook.schedule.successors(of: index) {
      guard let other = project.tasks.position(of: neighbour.task), project.tasks[other].isOpen,
        let start = outlook.span(of: other)?.lowerBound
      else { continue }
      return words.reviewNext(
        outlook.name(of: neighbour.task),
        words.date(start, near: outlook.today)
      )
    }
    return nil
  }

  // MARK: - History

  /// What happened to it, the newest last.
  var events: [Event] {
    var events: [Event] = []
    if let (task, _) = task {
      for link in task.links {
        guard let other = project.tasks[id: link.from], let day = other.actualFinish else {
          continue
        }
        let title = "\(outlook.name(of: other.id)), \(other.short ?? other.title)"
        events.append(Event(day: day, text: words.reviewDoneBefore(title)))
      }
      if let day = task.actualStart { events.append(Event(day: day, text: words.reviewBegun)) }
    }
    let waiting = project.value(of: "waiting", in: item.record)
      .flatMap(Codec<Waiting>.waiting.decode)
    if let waiting, let since = waiting.since {
      events.append(Event(day: since, text: words.reviewWaited(waiting.on)))
    }
    let title = project.value(of: "title", in: item.record)?.text ?? ""
    events += changes.map { line in
      Event(day: line.moment.day, text: words.label(line.label, without: title))
    }
    events.sort { ($0.day ?? .first) < ($1.day ?? .first) }
    let note = project.value(of: "notes", in: item.record)?.text?
      .split(whereSeparator: \.isNewline).last
    if let note { events.append(Event(day: nil, text: words.quotation(String(note)))) }
    return events
  }
}
