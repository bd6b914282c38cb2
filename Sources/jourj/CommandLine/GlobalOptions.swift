import ArgumentParser
import Wording

/// What every command can be told.
struct GlobalOptions: ParsableArguments {
  @Option(
    name: [.short, .long],
    help: optionHelp("file", value: "file"),
    completion: .file(extensions: ["json"])
  )
  var file: String?

  @Option(help: optionHelp("lang", value: "fr|en"), completion: .list(["fr", "en"]))
  var lang: SpokenLanguage?

  @Option(help: optionHelp("now", value: "moment"))
  var now: String?

  @Flag(help: optionHelp("json"))
  var json = false

  @Flag(name: .customLong("no-color"), help: optionHelp("no-color"))
  var noColor = false

  /// What the parser gives where nothing is told.
  static var none: GlobalOptions {
    var options = GlobalOptions()
    (options.file, options.lang, options.now) = (nil, nil, nil)
    (options.json, options.noColor) = (false, false)
    return options
  }
}

/// What `--lang` takes; `Speech` has read it before anything is parsed.
struct SpokenLanguage: ExpressibleByArgument {
  /// The language named.
  let language: Language

  init?(argument: String) {
    guard let language = Language(rawValue: argument) else { return nil }
    self.language = language
  }
}

/// The help of an option or argument, by its name; `value` is what its value is called.
func optionHelp(_ name: String, value: String? = nil) -> ArgumentHelp {
  let words = Speech.words
  return ArgumentHelp(
    words.optionHelp(name),
    valueName: value.map { words.valueName($0) }
  )
}
