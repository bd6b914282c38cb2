import ArgumentParser
import Wording

/// What every command can be told.
struct GlobalOptions: ParsableArguments {
  @Option(
    name: [.short, .long],
    help: "The project (default: $JOURJ_FILE, else $XDG_DATA_HOME/jourj/projet.json).",
    completion: .file(extensions: ["json"])
  )
  var file: String?

  @Option(help: "The language of help and messages: fr or en (default: the locale's).")
  var lang: Language?

  @Option(help: "The moment to take for the present, as 2026-03-02T09:14 (default: $JOURJ_NOW).")
  var now: String?

  @Flag(help: "Print results and errors as JSON.")
  var json = false

  @Flag(name: .customLong("no-color"), help: "No colours (also $NO_COLOR).")
  var noColor = false
}

extension Language: ExpressibleByArgument {}
