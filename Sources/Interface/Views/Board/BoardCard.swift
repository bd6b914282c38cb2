import Planning

/// A record as a card shows it.
struct BoardCard: Sendable {
  /// Which record it is.
  let record: RecordReference
  /// What people call it.
  var code: String?
  /// Its title in full.
  var title = ""
  /// What it is called where there is little room, if it has such a name.
  var short: String?
  /// Its state, as the document writes it.
  var state = ""
  /// The lot that it belongs to.
  var lot: RecordID?
  /// What that lot is called where there is little room.
  var lotTitle: String?
  /// How urgent it is, 1 being the most.
  var priority: Int?
  /// Who carries it.
  var role: TeamRole?
  /// The day that it counts to: its finish, when it takes place, when it comes out.
  var day: Day?
  /// How it stands on that day.
  var standing = Standing.open
  /// What else there is to say in a line of its own, the first one being the one that is said.
  var extras: [Extra] = []
  /// Free words.
  var tags: [String] = []
  /// Its place among the cards of its column; nil: by its day.
  var order: Double?

  /// How a card stands.
  enum Standing: Sendable {
    case open, late, done
  }

  /// A third line.
  enum Extra: Sendable {
    /// Steps ticked, of all there are.
    case steps(done: Int, total: Int)
    /// Whom it waits for, and when to chase them.
    case waiting(Waiting)
    /// Where it happens.
    case place(String)
    /// Through what it comes out.
    case channel(String)
  }
}

extension BoardCard {
  /// The card of a task that has such dates.
  init(_ task: borrowing PlanTask, _ dates: TaskDates, in outlook: Outlook) {
    self.init(record: RecordReference(.tasks, task.id))
    code = task.code
    title = task.title
    short = task.short
    state = task.state.rawValue
    lot = task.lot
    lotTitle = task.lot.flatMap { outlook.project.lots[id: $0] }.map { $0.short ?? $0.title }
    priority = task.priority
    role = task.roles.first.flatMap { outlook.project.roles[id: $0] }
    day = dates.planned?.finish
    tags = task.tags
    order = task.order
    if task.state == .done {
      standing = .done
      day = task.actualFinish ?? day
    } else if dates.isLate || dates.isImpossible {
      standing = .late
    }
    if task.state == .waiting || task.state == .done, let waiting = task.waiting {
      extras.append(.waiting(waiting))
    }
    extras += BoardCard.steps(task.checklist)
  }

  /// The card of a challenge.
  init(_ challenge: Challenge, in outlook: Outlook) {
    self.init(record: RecordReference(.challenges, challenge.id))
    code = challenge.code
    title = challenge.title
    short = challenge.short
    state = challenge.state.rawValue
    role = challenge.role.flatMap { outlook.project.roles[id: $0] }
    tags = challenge.tags
    order = challenge.order
    extras = BoardCard.steps(challenge.needs + challenge.permits)
    if let place = challenge.place { extras.append(.place(place)) }
    stand(until: challenge.until ?? challenge.date, isOver: challenge.state == .done, in: outlook)
  }

  /// The card of a post.
  init(_ post: Post, in outlook: Outlook) {
    self.init(record: RecordReference(.posts, post.id))
    code = post.code
    title = post.title
    short = post.short
    state = post.state.rawValue
    role = post.role.flatMap { outlook.project.roles[id: $0] }
    tags = post.tags
    order = post.order
    extras = post.channel.map { [.channel($0)] } ?? []
    stand(until: post.date, isOver: post.state == .published, in: outlook)
    if standing == .done { day = post.published ?? day }
  }

  /// Counts to a day: late once that is past, unless it is over.
  private mutating func stand(until anchor: Anchor?, isOver: Bool, in outlook: Outlook) {
    if let anchor, let dayJ = outlook.project.settings.dayJ ?? anchor.ownDay {
      day = anchor.day(dayJ: dayJ)
    }
    if isOver {
      standing = .done
    } else if let day, day < outlook.today {
      standing = .late
    }
  }

  private static func steps(_ list: [ChecklistItem]) -> [Extra] {
    list.isEmpty ? [] : [.steps(done: list.count { $0.isDone }, total: list.count)]
  }
}

extension Anchor {
  /// The day that it names without counting from day J; nil if it counts.
  fileprivate var ownDay: Day? {
    switch self {
    case .date(let day), .onDate(let day): day
    case .offset, .onDay: nil
    }
  }
}
