// What an import says of a file that it did not understand wholly, and other refusals of commands.

extension Words {
  private func at(_ source: String, _ line: Int, _ text: String) -> String {
    "\(source):\(line)\(colon)\(text)"
  }

  /// The file is no plan.
  package func notAPlan(_ source: String) -> String {
    pick(
      "\(quoted(source)) n'est pas un plan\u{A0}: il y manque une liste «\u{A0}tasks\u{A0}». Rien n'a été importé.",
      "\(quoted(source)) is no plan: it lacks a list “tasks”. Nothing was imported."
    )
  }

  /// The file is a project of ours.
  package func aProjectNoPlan(_ source: String) -> String {
    pick(
      "\(quoted(source)) est un projet JourJ, pas un plan. En faire un plan\u{A0}: jourj export json -f \(typed(source)) -o plan.json",
      "\(quoted(source)) is a JourJ project, not a plan. To make a plan of it: jourj export json -f \(typed(source)) -o plan.json"
    )
  }

  /// A member that the format does not have.
  package func unknownMember(_ key: String, source: String, line: Int) -> String {
    at(
      source,
      line,
      pick(
        "\(quoted(key)) est inconnu ici et n'est pas repris.",
        "\(quoted(key)) is unknown here and left out."
      )
    )
  }

  /// A value that can't be read.
  package func unreadableMember(_ key: String, value: String, source: String, line: Int) -> String {
    at(
      source,
      line,
      pick(
        "\(quoted(key))\u{A0}: \(quoted(value)) est illisible et n'est pas repris.",
        "\(quoted(key)): \(quoted(value)) can't be read and is left out."
      )
    )
  }

  /// A record without an identifier.
  package func withoutIdentifier(source: String, line: Int) -> String {
    at(
      source,
      line,
      pick("il manque «\u{A0}id\u{A0}»\u{A0}; non repris.", "there is no “id”; left out.")
    )
  }

  /// An identifier that stands twice in the file.
  package func repeatedIdentifier(_ name: String, source: String, line: Int) -> String {
    at(
      source,
      line,
      pick(
        "\(quoted(name)) y est déjà plus haut\u{A0}; non repris.",
        "\(quoted(name)) stands further up already; left out."
      )
    )
  }

  /// A link from a task that is nowhere.
  package func unknownPredecessor(
    _ from: String,
    task: String,
    source: String,
    line: Int
  ) -> String {
    at(
      source,
      line,
      pick(
        "\(task)\u{A0}: le prédécesseur \(quoted(from)) n'existe pas\u{A0}; lien non repris.",
        "\(task): there is no predecessor \(quoted(from)); link left out."
      )
    )
  }

  /// A lot that is nowhere.
  package func unknownLotName(_ lot: String, task: String, source: String, line: Int) -> String {
    at(
      source,
      line,
      pick(
        "\(task)\u{A0}: le volet \(quoted(lot)) n'existe pas\u{A0}; tâche sans volet.",
        "\(task): there is no lot \(quoted(lot)); task without a lot."
      )
    )
  }

  /// A code that the project has already.
  package func codeAlreadyThere(_ code: String, source: String, line: Int) -> String {
    at(
      source,
      line,
      pick(
        "\(quoted(code)) existe déjà dans le projet et n'est pas touché (--replace le met à jour).",
        "\(quoted(code)) is in the project already and left alone (--replace updates it)."
      )
    )
  }

  /// A task pinned on its day that would last longer than one.
  package var pinnedTooLong: String {
    pick(
      "une tâche «\u{A0}le jour même\u{A0}» dure un jour. Pour plusieurs jours, en faire une par jour.",
      "a task on the day itself lasts one day. For several days, make one for each."
    )
  }

  /// A title of nothing.
  package var emptyTitle: String {
    pick("il manque un titre.", "the title is missing.")
  }

  /// A name of nothing.
  package var emptyName: String {
    pick("il manque le nom de qui l'on attend.", "the name of whom it waits for is missing.")
  }

  /// A list without records, or none that a filter lets through.
  package var noRecords: String {
    pick("aucune fiche à montrer.", "no record to show.")
  }

  /// A code that another record has.
  package func codeIsTaken(_ code: String, by title: String) -> String {
    pick(
      "le code \(quoted(code)) est déjà pris\u{A0}: \(title).",
      "the code \(quoted(code)) is taken already: \(title)."
    )
  }

  /// The export would overwrite the project itself.
  package func wouldOverwriteProject(_ path: String) -> String {
    pick(
      "\(quoted(path)) est le projet lui-même. Choisir un autre fichier avec -o.",
      "\(quoted(path)) is the project itself. Choose another file with -o."
    )
  }
}
