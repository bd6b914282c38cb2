import ArgumentParser
import Interface
import Planning
import Storage
import Wording

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// `jourj [open] [FILE]`: the interface on a project.
struct OpenCommand: SpokenCommand {
  static let configuration = spoken("open")

  @OptionGroup var options: GlobalOptions
  @OptionGroup var interface: InterfaceOptions
  @Argument(help: optionHelp("file", value: "file"), completion: .file())
  var project: String?

  var path: String { project ?? options.file ?? ProcessEnvironment.defaultFile }

  func run() throws {
    try openInterface(interface)
  }
}

extension OpenCommand {
  /// The command that some words stand for, where they are its name and at most a path: made without
  /// the parser, which would take a third of the time to the first frame of a small project.
  init?(plain words: [String]) {
    guard words.first == "open", words.count <= 2, words.dropFirst().allSatisfy(\.isPlain) else {
      return nil
    }
    self.init()
    options = .none
    interface = .none
    project = words.dropFirst().first
  }
}

extension String {
  /// Whether the parser takes it for an argument.
  fileprivate var isPlain: Bool { !isEmpty && !hasPrefix("-") }
}

/// `jourj demo`: the interface on a copy of the template in mid-life, made anew each time.
struct DemoCommand: SpokenCommand {
  static let configuration = spoken("demo")

  @OptionGroup var options: GlobalOptions
  @OptionGroup var interface: InterfaceOptions

  private var folder: String { ProcessEnvironment.stateFolder + "/demo" }

  var path: String { folder + "/projet.json" }

  func run() throws {
    let now = try moment()
    let project: Project
    do throws(DocumentError) {
      project =
        Demo.isDayJ(now.day)
        ? try Demo.project(onDayJ: now.minute) : try Demo.project(today: now.day)
    } catch {
      throw Failure(.unreadable(path: path, error, isRecoverable: false), words)
    }
    Files.removeFolder(folder)
    try Workspace.create(path, bytes: project.documentBytes, words)
    try openInterface(interface)
  }
}

extension SpokenCommand {
  /// Runs the interface on the project that the command means, until it is left.
  func openInterface(_ interface: InterfaceOptions) throws {
    // Commands run on the main thread.
    nonisolated(unsafe) let command = self
    try MainActor.assumeIsolated {
      if interface.plain {
        try command.plainLoop(interface).run()
      } else {
        try command.interfaceLoop(interface).run()
      }
    }
  }

  /// The interface in lines, ready to run.
  @MainActor
  private func plainLoop(_ interface: InterfaceOptions) throws -> PlainLoop {
    do {
      let workspace = try Workspace(self, writing: false, isReadOnly: interface.readOnly)
      return try PlainLoop(workspace, opening(interface))
    } catch let failure as Failure where isFirstStart(failure, interface) {
      return PlainLoop(try FirstStart(self), try opening(interface))
    }
  }

  /// The interface, ready to run.
  ///
  /// The workspace ends here: with the project that it holds, the first edit would copy the whole.
  @MainActor
  private func interfaceLoop(_ interface: InterfaceOptions) throws -> InterfaceLoop {
    do {
      let workspace = try Workspace(self, writing: false, isReadOnly: interface.readOnly)
      return try InterfaceLoop(workspace, opening(interface))
    } catch let failure as Failure where isFirstStart(failure, interface) {
      return try InterfaceLoop(FirstStart(self), opening(interface))
    }
  }

  /// Whether a failure is that there is no project yet, and somebody is there to be asked about one.
  private func isFirstStart(_ failure: Failure, _ interface: InterfaceOptions) -> Bool {
    guard failure.code == "missing", !interface.readOnly else { return false }
    return interface.plain || isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
  }

  /// Runs the interface on the copy that a rehearsal is made on, until it is left.
  func rehearse(
    _ interface: InterfaceOptions,
    by clock: SimulatedClock,
    _ rehearsal: Rehearsal,
    notice: String
  ) throws -> RehearsalEnd {
    // Commands run on the main thread.
    nonisolated(unsafe) let command = self
    return try MainActor.assumeIsolated {
      var opening = try command.opening(interface, clock: .simulated(clock))
      (opening.rehearsal, opening.notice) = (rehearsal, notice)
      let workspace = try Workspace(command, clock: .simulated(clock), writing: false)
      let end: State
      if interface.plain {
        let loop = try PlainLoop(workspace, opening)
        loop.run()
        end = loop.state
      } else {
        let loop = try InterfaceLoop(workspace, opening)
        try loop.run()
        end = loop.state
      }
      return RehearsalEnd(project: end.project, rehearsal: end.rehearsal ?? rehearsal)
    }
  }

  private func opening(
    _ interface: InterfaceOptions,
    clock: Clock? = nil
  ) throws -> InterfaceLoop.Opening {
    let settings = UserSettings.read(words)
    return InterfaceLoop.Opening(
      clock: try clock ?? self.clock(),
      words: words,
      theme: interface.theme,
      session: interface.session(noColor: options.noColor, settings.file.settings),
      settings: settings
    )
  }
}
