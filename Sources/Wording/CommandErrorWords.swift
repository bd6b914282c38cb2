// What the command line says when it can't do what was asked: the culprit quoted, the way out offered.

extension Words {
  /// A quotation in the language's marks.
  package func quoted(_ text: String) -> String {
    pick("«\u{A0}\(text)\u{A0}»", "“\(text)”")
  }

  /// A colon and what stands around it.
  package var colon: String { pick("\u{A0}: ", ": ") }

  /// A path as it can be typed in a shell.
  func typed(_ path: String) -> String {
    let isPlain = path.allSatisfy { $0.isLetter || $0.isNumber || "/._-~+".contains($0) }
    return isPlain && !path.isEmpty ? path : "'" + path.replacing("'", with: "'\\''") + "'"
  }

  /// There is no project at `path`; `isUsual`: it is where one is looked for unless told.
  package func missingProject(_ path: String, isUsual: Bool = false) -> String {
    let option = isUsual ? "" : " -f " + typed(path)
    return pick(
      "pas de projet dans \(quoted(path)). Pour en créer un\u{A0}: jourj init\(option)",
      "no project at \(quoted(path)). To create one: jourj init\(option)"
    )
  }

  /// There is a file at `path` already.
  package func alreadyExists(_ path: String) -> String {
    pick(
      "\(quoted(path)) existe déjà\u{A0}; rien n'a été écrit. Choisir un autre nom de fichier.",
      "\(quoted(path)) exists already; nothing was written. Choose another file name."
    )
  }

  /// There is no template called `name`.
  package func unknownTemplate(_ name: String, known: [String]) -> String {
    let list = known.joined(separator: ", ")
    return pick(
      "pas de modèle \(quoted(name)). Modèles\u{A0}: \(list).",
      "no template \(quoted(name)). Templates: \(list)."
    )
  }

  /// `text` is not a moment.
  package func notAMoment(_ text: String) -> String {
    pick(
      "\(quoted(text)) n'est pas un instant. Exemple\u{A0}: 2026-03-02T09:14.",
      "\(quoted(text)) is not a moment. Example: 2026-03-02T09:14."
    )
  }

  /// `text` is not a link as `--after` takes it.
  package func notALink(_ text: String) -> String {
    pick(
      "\(quoted(text)) n'est pas un lien. Exemples\u{A0}: SEC-04, SEC-04:SS, SEC-04:FF+2.",
      "\(quoted(text)) is not a link. Examples: SEC-04, SEC-04:SS, SEC-04:FF+2."
    )
  }

  /// No record is called `name`.
  package func notFound(_ name: String, near: [String]) -> String {
    let hint =
      near.isEmpty
      ? pick("«\u{A0}jourj list\u{A0}» donne les noms.", "“jourj list” gives the names.")
      : pick(
        "Peut-être \(near.joined(separator: " ou "))\u{A0}?",
        "Did you mean \(near.joined(separator: " or "))?"
      )
    return pick(
      "rien ne s'appelle \(quoted(name)). \(hint)",
      "nothing is called \(quoted(name)). \(hint)"
    )
  }

  /// Several records' names begin with `name`.
  package func ambiguous(_ name: String, candidates: [String]) -> String {
    let list = candidates.joined(separator: ", ")
    return pick(
      "\(quoted(name)) peut être \(list). En écrire plus.",
      "\(quoted(name)) may be \(list). Write more of it."
    )
  }

  /// No field is called `key`.
  package func unknownField(_ key: String, known: [String]) -> String {
    let list = known.joined(separator: ", ")
    return pick(
      "pas de champ \(quoted(key)). Champs\u{A0}: \(list).",
      "no field \(quoted(key)). Fields: \(list)."
    )
  }

  /// `value` can't be the value of `field`; `choices` are the words that can.
  package func unreadableValue(_ value: String, field: String, choices: [String] = []) -> String {
    let list = choices.joined(separator: ", ")
    return pick(
      "\(quoted(value)) ne convient pas au champ \(quoted(field))."
        + (choices.isEmpty ? "" : " Choix\u{A0}: \(list)."),
      "\(quoted(value)) does not suit the field \(quoted(field))."
        + (choices.isEmpty ? "" : " Choices: \(list).")
    )
  }

  /// An argument of `edit` that is not `FIELD=VALUE`.
  package func notAnAssignment(_ text: String) -> String {
    pick(
      "\(quoted(text)) n'est pas de la forme CHAMP=VALEUR. Exemple\u{A0}: duration=3.",
      "\(quoted(text)) is not of the form FIELD=VALUE. Example: duration=3."
    )
  }

  /// There is no format called `format` for import or export.
  package func unknownFormat(_ format: String, known: [String]) -> String {
    let list = known.joined(separator: ", ")
    return pick(
      "format \(quoted(format)) inconnu ici. Formats\u{A0}: \(list).",
      "unknown format \(quoted(format)). Formats: \(list)."
    )
  }

  /// A file can't be read, with the system's reason.
  package func unreadableFile(_ path: String, reason: String) -> String {
    pick(
      "\(quoted(path)) ne peut pas être lu\u{A0}: \(reason).",
      "\(quoted(path)) can't be read: \(reason)."
    )
  }

  /// A file can't be written, with the system's reason.
  package func unwritableFile(_ path: String, reason: String) -> String {
    pick(
      "\(quoted(path)) ne peut pas être écrit\u{A0}: \(reason).",
      "\(quoted(path)) can't be written: \(reason)."
    )
  }

  /// The answer can't be written to standard output, with the system's reason.
  package func unwritableOutput(reason: String) -> String {
    pick(
      "la réponse n'a pas pu être écrite en entier\u{A0}: \(reason).",
      "the answer could not be written wholly: \(reason)."
    )
  }

  /// There is nothing to undo, or to redo.
  package func nothingTo(undo: Bool) -> String {
    undo
      ? pick("rien à défaire.", "nothing to undo.")
      : pick("rien à refaire.", "nothing to redo.")
  }

  /// The project has no day J, which a date counts from.
  package var commandNeedsDayJ: String {
    pick(
      "le projet n'a pas de jour J. Le donner\u{A0}: jourj edit project dayJ=2026-06-06",
      "the project has no day J. To set it: jourj edit project dayJ=2026-06-06"
    )
  }

  /// What the parser of the command line says, in this language, with the way to the help of the
  /// command that was meant.
  package func usageError(_ english: String, command: String?) -> String {
    let help = command.map { "jourj help \($0)" } ?? "jourj --help"
    let hint = pick(" L'aide\u{A0}: \(help)", " For help: \(help)")
    let said = requoted(language == .french ? inFrench(english) : english)
    return (said.hasSuffix("?") || said.hasSuffix(".") ? said : said + ".") + hint
  }

  /// The text with the language's quotation marks: the parser quotes what it names by apostrophes.
  private func requoted(_ text: String) -> String {
    let parts = text.split(separator: "'", omittingEmptySubsequences: false)
    guard parts.count % 2 == 1 else { return text }
    return parts.enumerated().map { $0 % 2 == 1 ? quoted(String($1)) : String($1) }.joined()
  }

  private func inFrench(_ english: String) -> String {
    let patterns: [(start: String, here: String)] = [
      ("Missing expected argument ", "il manque "),
      ("Missing value for ", "il manque une valeur à "),
      ("Unknown option ", "option inconnue\u{A0}: "),
      ("Unexpected argument ", "argument en trop\u{A0}: "),
      ("The value ", "la valeur "),
    ]
    guard let pattern = patterns.first(where: { english.hasPrefix($0.start) }) else {
      return english
    }
    let rest = english.dropFirst(pattern.start.count)
      .replacing(". Did you mean ", with: ". Peut-être ")
      .replacing(" is invalid for ", with: " ne convient pas à ")
      .replacing(". Please provide one of ", with: "\u{A0}; il y a\u{A0}: ")
      .replacing("' and '", with: "' et '").replacing("' or '", with: "' ou '")
      .replacing("?", with: "\u{A0}?")
    return pattern.here + rest
  }

  /// A first word that is neither a command nor a file.
  package func unknownCommand(_ word: String, near: [String]) -> String {
    let hint =
      near.isEmpty
      ? pick(
        "«\u{A0}jourj --help\u{A0}» donne les commandes.",
        "“jourj --help” lists the commands."
      )
      : pick(
        "Peut-être \(near.joined(separator: " ou "))\u{A0}?",
        "Did you mean \(near.joined(separator: " or "))?"
      )
    return pick(
      "\(quoted(word)) n'est ni une commande ni un fichier. \(hint)",
      "\(quoted(word)) is neither a command nor a file. \(hint)"
    )
  }
}
