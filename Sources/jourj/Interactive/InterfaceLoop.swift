import Interface
import Planning
import Rendering
import Storage
import Terminal
import Wording

/// The loop of the interface: events in, actions, effects out, one frame for what has changed.
///
/// It owns the terminal; the writer's thread owns the document. A slow disk never delays a key.
@MainActor
final class InterfaceLoop {
  /// What the interface is opened with.
  struct Opening: Sendable {
    /// What tells the time.
    let clock: Clock
    /// The rehearsal that it is; nil: it is none.
    var rehearsal: Rehearsal?
    /// What is said on the first screen.
    var notice: String?
    /// The words of the language that is spoken.
    let words: Words
    /// The theme that was asked for.
    let theme: ThemeChoice?
    /// How the terminal is to be taken.
    let session: SessionOptions
    /// What is settled on this machine, and where; nil: there is no such file.
    let settings: UserSettings
  }

  private let opening: Opening
  private let session: Session
  /// Nothing during the first start: there is no project yet.
  private var bridge: WriterBridge?
  private var projectPath = ""
  private let firstStart: FirstStart?
  private var links = LinkOpening()
  private var watch: ClockWatch
  /// What is shown, and how the project stands.
  private(set) var state: State
  private var buffer: Buffer
  private var isDone = false
  /// Whether the frame before this one was left out.
  private var hasHeld = false
  private var status: Int32 = 0

  /// Takes the terminal and hands the open project to the writer.
  init(_ workspace: Workspace, _ opening: Opening) throws {
    self.opening = opening
    watch = ClockWatch(opening.clock)
    firstStart = nil
    let bridge = try WriterBridge(workspace.store, words: opening.words)
    do throws(TerminalError) {
      session = try Session.open(opening.session)
    } catch {
      bridge.abandon()
      throw Failure(error, opening.words)
    }
    self.bridge = bridge
    state = workspace.state(opening, session.size, isMono: session.capabilities.depth == .mono)
    buffer = Buffer(session.size, glyphs: session.capabilities.drawsUnicode ? .unicode : .ascii)
    begin(with: workspace.store.path)
  }

  /// Takes the terminal for the first start, where there is no project yet.
  init(_ firstStart: FirstStart, _ opening: Opening) throws {
    self.opening = opening
    watch = ClockWatch(opening.clock)
    self.firstStart = firstStart
    do throws(TerminalError) {
      session = try Session.open(opening.session)
    } catch {
      throw Failure(error, opening.words)
    }
    state = State(
      firstStart.welcome,
      words: opening.words,
      now: opening.clock.now,
      size: session.size,
      isMono: session.capabilities.depth == .mono,
      seed: .random(in: .min ... .max)
    )
    state.localTime = .machine(around: opening.clock.now.day)
    buffer = Buffer(session.size, glyphs: session.capabilities.drawsUnicode ? .unicode : .ascii)
    adaptColours()
  }

  private func begin(with path: String) {
    projectPath = path
    session.crashMessage = Sanitizer.line(opening.words.crashed(path)) + "\n"
    adaptColours()
  }

  /// Runs until the user leaves, the terminal goes or a signal ends it; all is saved by then.
  func run() throws {
    defer { session.close() }
    paint()
    // What the first screen lacks is asked for once it is seen.
    step(.tick(opening.clock.now))
    var pace = Pace(opening.clock)
    while !isDone {
      let event = session.nextEvent(
        timeoutMilliseconds: pace.millisecondsLeft(state),
        watching: bridge.map { [$0.descriptor] } ?? []
      )
      if let seconds = watch.jump() {
        // A key was meant for what stood there, and must not wipe away what is told now.
        take(event)
        step(.clockChanged(by: seconds, opening.clock.now))
      } else {
        // What comes after the hour has changed is of the new hour.
        if pace.isOver(state) { step(.tick(opening.clock.now)) }
        take(event)
      }
      // What the store is about to take back is shown with what comes of it.
      let isHeld = state.awaitsStore && !hasHeld
      hasHeld = isHeld
      // Of keys that came together, the screen shows what they add up to.
      if !isDone, !session.hasEvents, !isHeld { paint() }
    }
    session.close()
    if bridge == nil, status == 0 { Console.print(opening.words.welcomeLeft) }
    if status != 0 { throw EndedBySignal(status: status) }
  }

  // MARK: - Events

  private func take(_ event: TerminalEvent) {
    switch event {
    case .input(let input): step(.input(input))
    case .signal(.interrupt): step(.input(.key(.escape)))
    case .signal(.suspend): suspend()
    case .signal(.continued), .background, .wake: break
    case .signal(.hangup), .closed: leave(status: 129)
    case .signal(.terminate): leave(status: 143)
    case .readable: hear()
    case .timeout: break
    }
  }

  /// Lets the state take an action, and does what it asks for.
  private func step(_ action: Action) {
    for effect in update(&state, action) { perform(effect) }
    adaptColours()
  }

  /// Where there is no colour, shapes tell the kinds apart.
  private func adaptColours() { state.isMono = theme.depth == .mono }

  private func hear() {
    guard let bridge else { return }
    for event in bridge.takeEvents() {
      if case .ended = event { isDone = true }
      for action in bridge.actions(for: event) { step(action) }
    }
  }

  // MARK: - Effects

  private func perform(_ effect: Effect) {
    switch effect {
    case .copyText(let text): copy(text)
    case .clock(let request): set(request)
    case .print(let choice):
      step(.notice(choice.write(of: state.project, beside: projectPath, opening.words)))
    case .keepSettings(let text): keep(text)
    case .copyToClipboard(let text):
      let isSent = session.copyToClipboard(Sanitizer.text(text))
      let words = opening.words
      step(.notice(isSent ? words.sentToClipboard : words.tooLongForClipboard))
    case .edit(let text): edit(text)
    case .findFile(let path):
      step(.found(LinkOpening.place(of: path, beside: projectPath)))
    case .open(let target):
      if let failure = links.open(target, opening.words) { step(.notice(failure)) }
    case .suspend: suspend()
    case .redraw: session.forgetScreen()
    case .quit: quit()
    case .create(let project): create(project)
    default: bridge?.submit(effect)
    }
  }

  /// Makes the project of the first start and opens it; where that can't be, the question stays.
  private func create(_ project: NewProject) {
    guard let firstStart else { return }
    do {
      let workspace = try firstStart.make(project)
      let path = workspace.store.path
      let size = state.size
      let isMono = state.isMono
      let started = workspace.state(opening, size, isMono: isMono)
      bridge = try WriterBridge(workspace.store, words: opening.words)
      state = started
      state.offerFirstSteps()
      begin(with: path)
      step(.tick(opening.clock.now))
    } catch {
      step(.notCreated((error as? Failure)?.message.asSentence ?? "\(error)"))
    }
  }

  /// Leaves once all is saved; while that can't be, the second time leaves without.
  private func quit() {
    guard let bridge else {
      isDone = true
      return
    }
    if case .failing(let unsaved, _) = state.saveStatus, unsaved > 0 {
      if bridge.hasBeenRefusedToQuit { return bridge.submit(WriterRequest.abandon) }
      bridge.hasBeenRefusedToQuit = true
      step(.notice(opening.words.quitWithoutSaving(unsaved)))
    } else {
      bridge.submit(WriterRequest.quit)
    }
  }

  /// Saves and ends at once: the terminal has gone, or the system wants us gone.
  private func leave(status: Int32) {
    self.status = status
    isDone = true
    bridge?.finish()
  }

  private func suspend() {
    bridge?.submit(WriterRequest.checkpoint)
    session.suspend()
  }

  /// Gives the terminal to the user's own editor until it is left.
  private func edit(_ text: EditorText) {
    let result = session.lend { ExternalEditor(opening.words).edit(text.text) }
    step(.edited(text, result))
  }

  /// Sets the clock of a rehearsal, and tells the time that it shows then.
  private func set(_ request: Rehearsal.ClockRequest) {
    guard case .simulated(let clock) = opening.clock else { return }
    clock.take(request)
    step(.tick(opening.clock.now))
  }

  private func copy(_ text: String) {
    let path = ProcessEnvironment.stateFolder + "/copie.txt"
    Workspace.makeFolders(above: path)
    do {
      try Files.write(Array((text + "\n").utf8), to: path, sparing: "", opening.words)
      step(.notice(opening.words.copiedTo(path)))
    } catch {
      step(.notice((error as? Failure)?.message ?? "\(error)"))
    }
  }

  private func keep(_ settings: String) {
    do {
      try UserSettings.write(settings, opening.words)
    } catch {
      step(.notice((error as? Failure)?.message.asSentence ?? "\(error)"))
    }
  }

  // MARK: - The screen

  private func paint() {
    if buffer.size != session.size {
      buffer = Buffer(session.size, glyphs: session.capabilities.drawsUnicode ? .unicode : .ascii)
    }
    buffer.clear()
    draw(state, into: &buffer)
    session.paint(buffer, theme: theme)
  }

  /// What was asked for with the program, else what is settled, else what goes with the terminal.
  private var theme: Theme {
    let choice = opening.theme.map(\.setting) ?? state.settingsFile.settings.theme
    let scheme: Theme.Scheme =
      switch choice {
      case .dark: .dark
      case .light: .light
      case .mono, .auto: session.scheme
      }
    return Theme(scheme, depth: choice == .mono ? .mono : session.capabilities.depth)
  }
}

/// The end of the program by a signal, all being saved: the status that shells expect.
struct EndedBySignal: Error {
  /// 128 and the signal's number.
  let status: Int32
}
