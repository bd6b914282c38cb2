import Wording

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// What the program reads of its environment.
enum ProcessEnvironment {
  /// The value of a variable, nil where it is unset or empty.
  static func variable(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }

  /// The language of the locale: French unless it says something else than French.
  static var language: Language {
    let locale = variable("LC_ALL") ?? variable("LC_MESSAGES") ?? variable("LANG") ?? ""
    let isUnsaid = locale.isEmpty || locale.hasPrefix("C") || locale.hasPrefix("POSIX")
    return isUnsaid || locale.hasPrefix("fr") ? .french : .english
  }

  /// Where the user's projects live: `$XDG_DATA_HOME/jourj`.
  static var dataFolder: String { folder("XDG_DATA_HOME", orBelowHome: ".local/share") }

  /// Where what can be made anew lives: `$XDG_STATE_HOME/jourj`.
  static var stateFolder: String { folder("XDG_STATE_HOME", orBelowHome: ".local/state") }

  /// Where what the user settles lives: `$XDG_CONFIG_HOME/jourj`.
  static var configFolder: String { folder("XDG_CONFIG_HOME", orBelowHome: ".config") }

  /// The project that is meant when none is named.
  static var defaultFile: String {
    variable("JOURJ_FILE") ?? dataFolder + "/projet.json"
  }

  private static func folder(_ name: String, orBelowHome path: String) -> String {
    // The XDG base directory specification: a relative path is to be ignored.
    if let value = variable(name), value.hasPrefix("/") { return value + "/jourj" }
    return (variable("HOME") ?? "") + "/" + path + "/jourj"
  }
}
