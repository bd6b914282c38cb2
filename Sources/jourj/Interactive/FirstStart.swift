import Interface
import Planning
import Rendering
import Storage
import Wording

/// The first start, where there is no project yet: what is asked, and how the project is made.
struct FirstStart {
  /// The questions.
  let welcome: Welcome
  /// Makes the project that was described, and opens it.
  let make: (NewProject) throws -> Workspace

  /// The first start of a command that wants a project where there is none.
  init(_ command: some SpokenCommand) throws {
    let words = command.words
    let sources = try Template.allCases.map { template in
      Welcome.Source(template.rawValue, try template.project(words))
    }
    welcome = Welcome(sources, path: command.path, today: try command.moment().day)
    make = { project in
      guard let template = Template(rawValue: project.template) else {
        throw Failure(status: .refused, code: "template", message: project.template)
      }
      let bytes = try template.bytes(with: project.change, words)
      try Workspace.create(command.path, bytes: bytes, words)
      return try Workspace(command, writing: false)
    }
  }
}

extension Workspace {
  /// The first screen of the project.
  func state(
    _ opening: InterfaceLoop.Opening,
    _ size: Size,
    isMono: Bool,
    isPlain: Bool = false
  ) -> State {
    var state = State(
      project,
      words: opening.words,
      now: opening.clock.now,
      size: size,
      isMono: isMono,
      isReadOnly: store.readOnlyCause != nil,
      isPlain: isPlain,
      seed: .random(in: .min ... .max)
    )
    state.localTime = .machine(around: opening.clock.now.day)
    if let cause = store.readOnlyCause {
      let because = opening.words.sentence(for: cause)
      let text = opening.words.readOnlyProject(store.path, because: because).asSentence
      state.toast = Toast(text, .refusal)
    }
    state.takeUserKeys()
    state.takeUserSettings(opening.settings)
    if let rehearsal = opening.rehearsal { state.begin(rehearsal) }
    if let notice = opening.notice { state.toast = Toast(notice, .news) }
    if let zone = LocalTime.unknownZone {
      state.toast = Toast(opening.words.unknownTimeZone(Sanitizer.line(zone)), .alarm)
    }
    return state
  }
}
