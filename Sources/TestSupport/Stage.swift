package import Interface
package import Planning
package import Rendering
import Storage
package import Wording

/// A screen to play on in tests: keys in, pictures out, and a history in memory that does what the
/// interface asks of the world.
package struct Stage {
  /// The screen's state.
  package private(set) var state: State
  /// All that the interface asked of the world, in order.
  package private(set) var effects: [Effect] = []
  /// The gestures made durable so far, oldest first.
  private var gestures: [Gesture] = []
  /// The project before the first gesture.
  private var origin: Project
  private let glyphs: GlyphSet
  /// Whether what is done stays unsaved until the test says that it is.
  package var isSlow = false

  private struct Gesture {
    var change: Change
    var kind: HistoryLine.Kind
    /// The gesture that an undo or a redo is about.
    var target: Int?
  }

  /// A screen of some size on Monday 2 March 2026 at 09:14.
  package init(
    _ project: Project,
    columns: Int = 120,
    rows: Int = 36,
    language: Language = .french,
    isMono: Bool = false,
    isReadOnly: Bool = false,
    view: ViewID = .plan,
    glyphs: GlyphSet = .unicode
  ) {
    origin = project
    self.glyphs = glyphs
    state = State(
      project,
      words: Words(language),
      now: Moment(Day(number: 20_514), minute: 9 * 60 + 14),
      size: Size(columns: columns, rows: rows),
      isMono: isMono,
      isReadOnly: isReadOnly,
      view: view,
      seed: 7
    )
  }

  /// The first start on Monday 2 March 2026 at 09:14, where no project is yet.
  package init(
    welcomeAt path: String = "/home/xyl/.local/share/jourj/projet.json",
    from sources: [Welcome.Source]? = nil,
    columns: Int = 120,
    rows: Int = 36,
    language: Language = .french,
    isMono: Bool = false,
    glyphs: GlyphSet = .unicode
  ) throws {
    origin = Project()
    self.glyphs = glyphs
    let now = Moment(Day(number: 20_514), minute: 9 * 60 + 14)
    let bundled = { try Template.allCases.map { Welcome.Source($0.rawValue, try $0.project()) } }
    state = State(
      Welcome(try sources ?? bundled(), path: path, today: now.day),
      words: Words(language),
      now: now,
      size: Size(columns: columns, rows: rows),
      isMono: isMono,
      seed: 7
    )
  }

  /// Types keys in the notation of tests: `jj<Enter>`.
  package mutating func play(_ keys: String) throws {
    for key in try Key.sequence(keys) { send(.input(.key(key))) }
  }

  /// Lets something happen, and does what the interface asks for.
  package mutating func send(_ action: Action) {
    let asked = update(&state, action)
    for effect in asked {
      // What a view reads for itself nobody asked for.
      if effect != .loadChanges { effects.append(effect) }
      perform(effect)
    }
    // A history in memory is as quick as that.
    if !isSlow, asked.contains(where: \.isWritten) { send(.saveStatus(.saved)) }
  }

  /// Changes the state as the program does before its loop.
  package mutating func change(_ body: (inout State) -> Void) {
    body(&state)
  }

  /// The screen as it is drawn.
  package var screen: Buffer {
    var buffer = Buffer(state.size, glyphs: glyphs)
    draw(state, into: &buffer)
    return buffer
  }

  /// One row of the screen.
  package func row(_ index: Int) -> String {
    let rows = screen.rows
    return rows.indices.contains(index) ? rows[index] : ""
  }

  /// The last row but one: what was done, tried or selected.
  package var detail: String { row(state.size.rows - 2) }

  /// What the gestures are called, oldest first.
  package var labels: [String] { gestures.map(\.change.label) }

  /// Whether something can be taken back.
  package var canUndo: Bool { reach.undo != nil }

  // MARK: - The world

  private mutating func perform(_ effect: Effect) {
    switch effect {
    case .commit(let change):
      gestures.append(Gesture(change: change, kind: .edit))
    case .create(let project): create(project)
    case .undo: undo()
    case .redo: redo()
    case .loadHistory: send(.history(lines))
    case .loadChanges: send(.changes(touches))
    case .loadPast(let number): send(.past(number: number, project: project(after: number)))
    case .restore(let number, _): restore(number)
    case .clock(.jump(let minute)):
      send(.tick(Moment(Day(number: Int32(clamping: minute / 1_440)), minute: minute % 1_440)))
    case .clock, .print, .copyText, .copyToClipboard, .edit, .findFile, .open, .keepSettings,
      .suspend,
      .redraw,
      .quit:
      break
    }
  }

  /// Opens the project of the first start.
  private mutating func create(_ project: NewProject) {
    guard let template = Template(rawValue: project.template),
      let source = try? template.project()
    else { return send(.notCreated(project.template)) }
    origin = source.applying(project.change)
    let (words, now, size, isMono) = (state.words, state.now, state.size, state.isMono)
    state = State(origin, words: words, now: now, size: size, isMono: isMono, seed: 7)
    state.offerFirstSteps()
    send(.tick(now))
  }

  private mutating func undo() {
    guard let target = reach.undo else { return send(.nothingToUndo) }
    let change = gestures[target].change.inverse
    gestures.append(Gesture(change: change, kind: .undo, target: target))
    send(.undone(Applied(change)))
  }

  private mutating func redo() {
    guard let target = reach.redo else { return send(.nothingToRedo) }
    let change = gestures[target].change
    gestures.append(Gesture(change: change, kind: .redo, target: target))
    send(.redone(Applied(change)))
  }

  /// What undo and redo take next: a stack of what is done, and one of what was taken back.
  private var reach: (undo: Int?, redo: Int?) {
    var done: [Int] = []
    var undone: [Int] = []
    for (index, gesture) in gestures.enumerated() {
      switch gesture.kind {
      case .edit, .outside:
        done.append(index)
        undone = []
      case .undo: if let last = done.popLast() { undone.append(last) }
      case .redo: if let last = undone.popLast() { done.append(last) }
      }
    }
    return (done.last, undone.last)
  }

  private var lines: [HistoryLine] {
    gestures.enumerated().map { index, gesture in
      HistoryLine(
        number: index + 1,
        moment: state.now,
        label: gesture.change.label,
        kind: gesture.kind
      )
    }
  }

  /// The gestures that are not taken back.
  private var touches: [RecordChanges.Line] {
    var live: [Int] = []
    for (index, gesture) in gestures.enumerated() {
      switch gesture.kind {
      case .edit, .outside: live.append(index)
      case .undo: live.removeAll { $0 == gesture.target }
      case .redo: if let target = gesture.target { live.append(target) }
      }
    }
    return live.map { index in
      let change = gestures[index].change
      return RecordChanges.Line(change.label, state.now, author: nil, change.edits.map(\.record))
    }
  }

  private func project(after number: Int) -> Project {
    gestures.prefix(number).reduce(into: origin) { $0.apply($1.change) }
  }

  private mutating func restore(_ number: Int) {
    let edits = gestures.dropFirst(number).reversed().flatMap { $0.change.inverse.edits }
    let label = gestures.indices.contains(number - 1) ? gestures[number - 1].change.label : ""
    let change = Change(label, edits)
    gestures.append(Gesture(change: change, kind: .edit))
    send(.restored(Applied(change), to: number))
  }
}
