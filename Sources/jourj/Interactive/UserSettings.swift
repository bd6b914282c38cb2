import Interface
import Wording

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// What is settled on this machine: the file `$XDG_CONFIG_HOME/jourj/settings`.
struct UserSettings: Sendable {
  /// What it says; nothing where there is none.
  let file: SettingsFile
  /// Why it can't be read, where it can't.
  let failure: String?

  /// Where it is.
  static var path: String { ProcessEnvironment.configFolder + "/settings" }

  /// Reads it; what can't be read keeps nobody from working.
  static func read(_ words: Words) -> UserSettings {
    guard access(path, F_OK) == 0 else {
      return UserSettings(file: SettingsFile(""), failure: nil)
    }
    do {
      let bytes = try Files.read(path, words)
      return UserSettings(file: SettingsFile(String(decoding: bytes, as: UTF8.self)), failure: nil)
    } catch {
      let failure = (error as? Failure)?.message.asSentence ?? "\(error)"
      return UserSettings(file: SettingsFile(""), failure: failure)
    }
  }

  /// Writes it; where it is a link to a file kept elsewhere, that one.
  static func write(_ text: String, _ words: Words) throws {
    Workspace.makeFolders(above: path)
    var target = path
    if let resolved = realpath(path, nil) {
      target = String(cString: resolved)
      free(resolved)
    }
    try Files.write(Array(text.utf8), to: target, sparing: "", words)
  }
}

extension State {
  /// Takes what is settled on this machine; what is wrong with it is told.
  mutating func takeUserSettings(_ settings: UserSettings) {
    take(settings.file, at: UserSettings.path)
    if let failure = settings.failure { toast = Toast(failure, .refusal) }
  }
}
