import ArgumentParser
import Interface
import Rendering
import Terminal
import Wording

/// What the interface can be told.
struct InterfaceOptions: ParsableArguments {
  @Option(help: ArgumentHelp(Speech.words.optionHelp("theme"), valueName: "dark|light|mono"))
  var theme: ThemeChoice?
  @Flag(name: .customLong("no-unicode"), help: ArgumentHelp(Speech.words.optionHelp("no-unicode")))
  var noUnicode = false
  @Flag(name: .customLong("no-mouse"), help: ArgumentHelp(Speech.words.optionHelp("no-mouse")))
  var noMouse = false
  @Flag(help: ArgumentHelp(Speech.words.optionHelp("plain")))
  var plain = false
  @Flag(name: .customLong("read-only"), help: ArgumentHelp(Speech.words.optionHelp("read-only")))
  var readOnly = false
}

/// The themes that can be asked for.
enum ThemeChoice: String, ExpressibleByArgument, CaseIterable {
  case dark, light, mono

  /// The same as a setting.
  var setting: PersonalSettings.Theme {
    switch self {
    case .dark: .dark
    case .light: .light
    case .mono: .mono
    }
  }
}

extension InterfaceOptions {
  /// What the parser gives where nothing is told.
  static var none: InterfaceOptions {
    var options = InterfaceOptions()
    options.theme = nil
    (options.noUnicode, options.noMouse) = (false, false)
    (options.plain, options.readOnly) = (false, false)
    return options
  }

  /// How the terminal is to be taken.
  func session(noColor: Bool, _ settings: PersonalSettings) -> SessionOptions {
    var session = SessionOptions()
    if noColor || theme == .mono || ProcessEnvironment.variable("NO_COLOR") != nil {
      session.depth = .mono
    }
    session.usesMouse = !noMouse && settings.usesMouse
    session.usesUnicode = !noUnicode && settings.usesUnicode
    return session
  }
}

extension Failure {
  /// Why the terminal can't be used.
  init(_ error: TerminalError, _ words: Words) {
    let message =
      switch error {
      case .inputIsNotATerminal: words.inputIsNotATerminal
      case .outputIsNotATerminal: words.outputIsNotATerminal
      case .termIsMissing: words.termIsMissing
      case .termIsUnknown(let name): words.termIsUnknown(name)
      case .termIsTooPlain(let name): words.termIsTooPlain(name)
      case .outOfResources: words.terminalHasNoResources
      }
    self.init(status: .unusable, code: "terminal", message: message)
  }
}
