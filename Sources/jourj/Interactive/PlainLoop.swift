import Interface
import Rendering
import Storage
import Wording

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The interface as a conversation in lines, for screen readers and for terminals that can't place a
/// cursor: what stands on the screen is said line by line, then only what has changed.
///
/// A line typed is keys (`jj`, `t`, `<Enter>`), a command after a colon (`:date J-30`), or the answer
/// to what is asked; an empty line says the whole screen again.
@MainActor
final class PlainLoop {
  /// Below the width where panes stand beside a list, else as wide and tall as a list may be.
  private static let size = Size(columns: 118, rows: 60)
  /// How long an answer of the disk is awaited.
  private static let patience: Int32 = 5_000

  private let opening: InterfaceLoop.Opening
  /// Nothing during the first start: there is no project yet.
  private var bridge: WriterBridge?
  private var projectPath = ""
  private let firstStart: FirstStart?
  private var links = LinkOpening()
  private var watch: ClockWatch
  /// What is shown, and how the project stands.
  private(set) var state: State
  private var said: [String] = []
  private var awaited = 0
  private var isDone = false
  private var input = LineInput()

  /// Hands the open project to the writer.
  init(_ workspace: Workspace, _ opening: InterfaceLoop.Opening) throws {
    self.opening = opening
    watch = ClockWatch(opening.clock)
    firstStart = nil
    projectPath = workspace.store.path
    state = workspace.state(opening, Self.size, isMono: true, isPlain: true)
    bridge = try WriterBridge(workspace.store, words: opening.words)
  }

  /// Asks first what the project is to be, where there is none yet.
  init(_ firstStart: FirstStart, _ opening: InterfaceLoop.Opening) {
    self.opening = opening
    watch = ClockWatch(opening.clock)
    self.firstStart = firstStart
    state = State(
      firstStart.welcome,
      words: opening.words,
      now: opening.clock.now,
      size: Self.size,
      isMono: true,
      seed: .random(in: .min ... .max)
    )
    state.localTime = .machine(around: opening.clock.now.day)
  }

  /// Talks until the user leaves or the input ends; all is saved by then.
  func run() {
    step(.tick(opening.clock.now))
    hear()
    Console.print(opening.words.plainGreeting)
    sayAll()
    while !isDone, let line = ask() {
      let jump = watch.jump()
      if jump == nil { step(.tick(opening.clock.now)) }
      take(line)
      if let jump { step(.clockChanged(by: jump, opening.clock.now)) }
      hear()
      if !isDone { line.isEmpty ? sayAll() : sayChanges() }
    }
    bridge?.finish()
    if bridge == nil { Console.print(opening.words.welcomeLeft) }
  }

  // MARK: - What is typed

  private func ask() -> String? {
    Console.write("jourj> ")
    Console.finish()
    return input.next()
  }

  private func take(_ line: String) {
    if line.isEmpty { return }
    let isKey = line.hasPrefix("<") && (try? Key.sequence(line))?.count == 1
    if state.awaitedText != .none, !isKey {
      // An answer takes the place of what stands in the field.
      let end: Key = state.awaitedText == .field ? .tab : .enter
      press([.control("u")] + line.map { .character($0) } + [end])
    } else if line.hasPrefix(":") {
      press(line.map { .character($0) } + [.enter])
    } else {
      do throws(KeyNotationError) {
        press(try Key.sequence(line))
      } catch {
        step(.notice(opening.words.unknownKeys(error.piece)))
      }
    }
  }

  private func press(_ keys: [Key]) {
    for key in keys where !isDone {
      step(.input(.key(key)))
      hear()
    }
  }

  private func step(_ action: Action) {
    for effect in update(&state, action) { perform(effect) }
  }

  // MARK: - Effects

  private func perform(_ effect: Effect) {
    switch effect {
    case .quit: isDone = true
    case .suspend, .redraw: break
    case .keepSettings(let text): keep(text)
    case .copyText(let text), .copyToClipboard(let text):
      for line in text.split(separator: "\n") { Console.print(String(line)) }
    case .edit(let text):
      Console.finish()
      step(.edited(text, ExternalEditor(opening.words).edit(text.text)))
    case .clock(let request): set(request)
    case .print(let choice):
      step(.notice(choice.write(of: state.project, beside: projectPath, opening.words)))
    case .findFile(let path): step(.found(LinkOpening.place(of: path, beside: projectPath)))
    case .open(let target):
      if let failure = links.open(target, opening.words) { step(.notice(failure)) }
    case .undo, .redo, .restore, .loadHistory, .loadPast:
      awaited += 1
      bridge?.submit(effect)
    case .commit, .loadChanges: bridge?.submit(effect)
    case .create(let project): create(project)
    }
  }

  /// Sets the clock of a rehearsal, and tells the time that it shows then.
  private func set(_ request: Rehearsal.ClockRequest) {
    guard case .simulated(let clock) = opening.clock else { return }
    clock.take(request)
    step(.tick(opening.clock.now))
  }

  /// Makes the project of the first start and opens it; where that can't be, the question stays.
  private func create(_ project: NewProject) {
    guard let firstStart else { return }
    do {
      let workspace = try firstStart.make(project)
      projectPath = workspace.store.path
      let started = workspace.state(opening, Self.size, isMono: true, isPlain: true)
      bridge = try WriterBridge(workspace.store, words: opening.words)
      state = started
      state.offerFirstSteps()
      step(.tick(opening.clock.now))
    } catch {
      step(.notCreated((error as? Failure)?.message.asSentence ?? "\(error)"))
    }
  }

  private func keep(_ settings: String) {
    do {
      try UserSettings.write(settings, opening.words)
    } catch {
      step(.notice((error as? Failure)?.message.asSentence ?? "\(error)"))
    }
  }

  /// Takes what the writer has to say: all that was asked for, and until everything is saved.
  private func hear() {
    guard let bridge else { return }
    repeat {
      for event in bridge.takeEvents() {
        if event.isAnswer { awaited = max(0, awaited - 1) }
        for action in bridge.actions(for: event) { step(action) }
      }
      guard awaited > 0 || state.saveStatus == .saving else { return }
      var descriptor = pollfd(fd: bridge.descriptor, events: Int16(POLLIN), revents: 0)
      guard poll(&descriptor, 1, Self.patience) > 0 else { return }
    } while true
  }

  // MARK: - What is said

  private var screen: [String] {
    var buffer = Buffer(Self.size, glyphs: .ascii)
    draw(state, into: &buffer)
    return buffer.rows.map(\.withoutMargins)
  }

  private func sayAll() {
    said = screen
    for row in said where row.isSaid { Console.print(row) }
  }

  /// Says the rows that are not as they were; a row that was only left by the cursor is not said.
  private func sayChanges() {
    let rows = screen
    let known = Set(said.map(\.unmarked))
    let new = zip(rows, said).filter { row, before in
      row != before && row.isSaid && (row.isMarked || !known.contains(row.unmarked))
    }
    said = rows
    for (row, _) in new { Console.print(row) }
  }
}

extension WriterEvent {
  /// Whether it answers something that was asked for.
  fileprivate var isAnswer: Bool {
    switch self {
    case .undone, .redone, .restored, .history, .state, .failed: true
    default: false
    }
  }
}

extension String {
  /// The row without the blanks at its end.
  fileprivate var withoutMargins: String {
    var row = self[...]
    while row.last == " " { row.removeLast() }
    return String(row)
  }

  /// Whether it says anything: neither blank nor a rule.
  fileprivate var isSaid: Bool { contains { $0 != " " && $0 != "-" && $0 != "=" && $0 != "|" } }

  /// Whether the cursor is on it.
  fileprivate var isMarked: Bool { first == ">" }

  /// The row as it is where the cursor is not.
  fileprivate var unmarked: Substring {
    isMarked ? dropFirst().drop { $0 == " " } : drop { $0 == " " }
  }
}

/// Standard input, line by line.
private struct LineInput {
  private var bytes: [UInt8] = []
  private var isAtEnd = false

  /// The next line without its end; nil at the end of the input.
  mutating func next() -> String? {
    while true {
      if let end = bytes.firstIndex(of: 0x0A) {
        defer { bytes.removeFirst(end + 1) }
        return text(bytes[..<end])
      }
      guard !isAtEnd else {
        defer { bytes = [] }
        return bytes.isEmpty ? nil : text(bytes[...])
      }
      var buffer = [UInt8](repeating: 0, count: 4096)
      let count = read(STDIN_FILENO, &buffer, buffer.count)
      if count > 0 {
        bytes += buffer[..<count]
      } else if count == 0 || errno != EINTR {
        isAtEnd = true
      }
    }
  }

  private func text(_ line: ArraySlice<UInt8>) -> String {
    let line = String(decoding: line, as: UTF8.self)
    return line.hasSuffix("\r") ? String(line.dropLast()) : line
  }
}
