package import Planning
import Rendering
package import Wording

/// An item of the day's list in words: the screen and the command line say the same.
package struct AgendaEntry: Sendable {
  /// What it is about and why.
  package let item: Agenda.Item
  /// What people call it, where it has a code.
  package private(set) var code: String?
  /// What it is.
  package private(set) var title = ""
  /// What it is in fewer cells, where that was given.
  private var short: String?
  /// What calls about it, where that is more than its title says.
  private var call: SupplierCall?
  /// Its lot, or what stands in its place: a meeting's length, a post's state, a supplier's step.
  private(set) var source = ""
  /// The same where there is room.
  private(set) var fullSource = ""
  /// Who carries it; of what waits for somebody, whom.
  package private(set) var who = ""
  /// Whether that is the user.
  package private(set) var isMine = false
  /// When it presses: `−16 j`, `auj.`, `10:00`, `mar. 3`.
  package let when: String

  /// The entry of an item; nil if its record is there no more.
  package init?(_ item: Agenda.Item, in outlook: Outlook, _ words: Words) {
    self.item = item
    when = item.when(today: outlook.today, words)
    let project = outlook.project
    switch item.record.kind {
    case .tasks:
      guard let task = project.tasks[id: item.record.id] else { return nil }
      (code, title, short) = (task.code, task.title, task.short)
      let lot = task.lot.flatMap { project.lots[id: $0] }
      source = lot?.short ?? lot?.title ?? ""
      fullSource = lot?.title ?? ""
      tell(task.roles.first, in: project, words)
    case .meetings:
      guard let meeting = project.meetings[id: item.record.id] else { return nil }
      (code, title, short) = (meeting.code, meeting.title, meeting.short)
      source = meeting.duration.map(words.minutes) ?? ""
      fullSource = [source, meeting.place ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
      tell(meeting.roles.first ?? meeting.role, in: project, words)
    case .posts:
      guard let post = project.posts[id: item.record.id] else { return nil }
      (code, short) = (post.code, post.short)
      title = [post.channel ?? "", post.title].filter { !$0.isEmpty }.joined(
        separator: words.sentenceColon
      )
      source = words.postState(post.state.rawValue)
      fullSource = words.choice(post.state.rawValue, in: RecordKind.posts.rawValue) ?? source
      tell(post.role, in: project, words)
    case .suppliers:
      guard let supplier = project.suppliers[id: item.record.id] else { return nil }
      (code, title, short) = (supplier.code, supplier.title, supplier.short)
      if case .supplier(let call) = item.reason {
        self.call = call
        source = words.source(of: call, isWhole: false)
        fullSource = words.source(of: call, isWhole: true)
      } else {
        fullSource = supplier.type.flatMap { project.supplierTypes[id: $0]?.title } ?? ""
        source = words.supplierSource
      }
      tell(supplier.role, in: project, words)
    default:
      return nil
    }
    if case .reminder(let whom, _) = item.reason { (who, isMine) = (whom, false) }
  }

  /// What it is and what calls about it.
  package func line(_ words: Words) -> String {
    guard let what = call.flatMap({ words.phrase(for: $0, isBare: false) }) else { return title }
    return title + words.sentenceColon + what
  }

  /// What it is, in so many cells, and what calls about it; `isBare`: its source stands beside it.
  func title(columns: Int, glyphs: GlyphSet, isBare: Bool, _ words: Words) -> String {
    guard let what = call.flatMap({ words.phrase(for: $0, isBare: isBare) }) else {
      return title(columns: columns, glyphs: glyphs)
    }
    let end = words.sentenceColon + what
    let room = columns - TextWidth.of(end)
    // A name of which too little is left says less than the name alone.
    guard room >= min(10, TextWidth.of(title)) else {
      return title(columns: columns, glyphs: glyphs)
    }
    return title(columns: room, glyphs: glyphs) + end
  }

  /// What it is, in so many cells: its short name rather than the title cut within a sentence.
  private func title(columns: Int, glyphs: GlyphSet) -> String {
    let title = Shortening.title(title, columns: columns, glyphs: glyphs)
    // A post without its subject would be a medium alone.
    let isCut = title.hasSuffix(glyphs.text(.ellipsis)) || item.record.kind == .posts
    guard isCut, title != self.title, let short else { return title }
    return Shortening.title(short, columns: columns, glyphs: glyphs)
  }

  private mutating func tell(_ role: RecordID?, in project: Project, _ words: Words) {
    guard let role = role.flatMap({ project.roles[id: $0] }) else { return }
    isMine = role.isMine
    who = isMine ? words.me : role.short ?? role.title
  }
}

extension Agenda.Item {
  /// Whether its day lies behind.
  func isPast(_ today: Day) -> Bool { day < today }

  /// Working days by which its day has passed, at least one where it has.
  func delay(_ today: Day) -> Int { isPast(today) ? max(1, -distance) : 0 }

  /// When it presses, in seven cells.
  func when(today: Day, _ words: Words) -> String {
    if !isDated { return "" }
    if case .stalled(let missing) = reason { return words.days(-missing) }
    if isPast(today) { return words.days(-delay(today)) }
    // Past four weeks the same weekday and number come again.
    if day - today >= 28 { return words.farDate(day: day.day, month: day.date.month) }
    if day > today { return words.narrowDate(weekday: day.weekday, day: day.day) }
    if section == .mustStart { return words.days(0) }
    return minute.map(words.hour) ?? words.today
  }
}
