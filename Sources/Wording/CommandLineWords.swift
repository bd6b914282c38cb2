// The words of the command line: help sentences, answers and errors.

extension Words {
  /// What the program is, in a line.
  package var programAbstract: String {
    pick(
      "Le rétroplanning d'un événement public, au clavier, dans le terminal.",
      "Backward planning of a public event, from the keyboard, in the terminal."
    )
  }

  /// The line that says what a command does, by the command's name.
  package func commandAbstract(_ command: String) -> String {
    switch command {
    case "open": pick("Ouvrir un projet dans l'interface.", "Open a project in the interface.")
    case "demo":
      pick(
        "Ouvrir une copie du modèle, remplie comme en pleine préparation.",
        "Open a copy of the template, filled in as in mid-preparation."
      )
    case "init": pick("Créer un projet.", "Create a project.")
    case "today": pick("Dire ce qui est à faire aujourd'hui.", "Say what is to be done today.")
    case "add": pick("Ajouter une tâche.", "Add a task.")
    case "list": pick("Lister des fiches du projet.", "List records of the project.")
    case "show": pick("Montrer une fiche.", "Show a record.")
    case "log":
      pick(
        "Écrire dans la main courante\u{A0}; aucun nom du public.",
        "Write in the incident log; no name of the public."
      )
    case "edit": pick("Modifier les champs d'une fiche.", "Edit fields of a record.")
    case "start": pick("Commencer une tâche.", "Start a task.")
    case "done": pick("Terminer des tâches.", "Finish tasks.")
    case "wait": pick("Mettre une tâche en attente.", "Make a task wait for someone.")
    case "delete": pick("Supprimer des fiches.", "Delete records.")
    case "schedule": pick("Calculer le plan.", "Compute the plan.")
    case "move-day":
      pick(
        "Déplacer le jour J, en disant ce qui change et ce qui casse.",
        "Move day J, saying what changes and what breaks."
      )
    case "baseline":
      pick(
        "Poser, lister ou comparer des références du plan.",
        "Set, list or compare references of the plan."
      )
    case "next-edition":
      pick(
        "Préparer l'édition suivante à partir de celle-ci.",
        "Prepare the next edition from this one."
      )
    case "undo": pick("Défaire la dernière modification.", "Undo the last change.")
    case "redo": pick("Refaire ce qui a été défait.", "Redo what was undone.")
    case "history": pick("Montrer l'historique.", "Show the history.")
    case "restore": pick("Revenir à un état passé.", "Go back to a past state.")
    case "check":
      pick("Vérifier le document, le journal et le plan.", "Verify document, journal and plan.")
    case "import": pick("Importer un plan.", "Import a plan.")
    case "export": pick("Exporter le plan.", "Export the plan.")
    case "rehearse":
      pick(
        "Répéter le jour J sur une copie, à la vitesse voulue.",
        "Rehearse day J on a copy, at any speed."
      )
    case "report":
      pick(
        "Imprimer le conducteur, un extrait ou les fiches réflexes.",
        "Print the run sheet, an extract or the reflex sheets."
      )
    default: ""
    }
  }

  /// How the program is called.
  package var programUsage: String {
    pick(
      "jourj [<fichier>]              (l'interface)\njourj <commande> [<options>]",
      "jourj [<file>]                 (the interface)\njourj <command> [<options>]"
    )
  }

  /// How a command is called, by its name, without the options that all have.
  package func commandUsage(_ command: String) -> String {
    func value(_ name: String) -> String { "<\(valueName(name))>" }
    let rest =
      switch command {
      case "add":
        "\(value("title")) [--lot \(value("lot"))] [--due \(value("date"))] [--duration \(value("duration"))]\n"
          + "          [--after \(value("link"))]… [--role \(value("role"))]… [--on-day]"
      case "log":
        "[\(value("text"))] [--category \(value("category"))] [--severity \(value("severity"))]\n"
          + "          [--zone \(value("zone"))] [--wind \(value("gusts"))] [--crowd \(value("count"))]\n"
          + "          [--close|--reopen|--follow|--correct \(value("entry-number"))]\n"
          + "          [--owner \(value("role"))] [--decision \(value("text"))] [--next \(value("hour"))]\n"
          + "          [--sheet \(value("sheet"))] [--via radio|phone|inPerson]\n"
          + "          [--from \(value("who"))] [--to \(value("who"))] [--rehearsal]"
      case "open": "[\(value("file"))]"
      case "list": "[\(value("list"))] [\(value("filter"))]…"
      case "show": "<id>"
      case "edit": "<id> \(value("field=value"))…"
      case "start", "done", "delete": "<id>…"
      case "wait": "<id> --on \(value("who")) [--until \(value("date"))]"
      case "init":
        "[--template \(value("template"))] [--day-j \(value("date"))] [--start \(value("date"))]\n"
          + "           [--name \(value("name"))]"
      case "move-day": "\(value("date")) [--dry-run]"
      case "baseline": "set|list|show [\(value("name"))]"
      case "next-edition":
        "--day-j \(value("date")) [--real-durations] [-o \(value("file"))]"
      case "undo", "redo": "[\(value("number"))]"
      case "history": "[--limit \(value("number"))]"
      case "restore": value("number")
      case "check": "[--repair-to \(value("file"))]"
      case "import": "\(value("format")) \(value("file")) [--dry-run] [--replace]"
      case "export": "\(value("format")) [-o \(value("file"))]"
      case "rehearse":
        "[\(value("file"))] [--at \(value("hour"))|--from-start]\n"
          + "               [--speed \(value("number"))] [--paused] [-o \(value("file"))]"
      case "report":
        "runsheet|reflex\n"
          + "             [--role \(value("role"))|--zone \(value("zone"))|--supplier \(value("supplier"))]\n"
          + "             [--each role|zone|supplier] [--since \(value("number"))]\n"
          + "             [--format html|markdown] [--no-revision] [--actual]\n"
          + "             [-o \(value("file"))]"
      default: ""
      }
    return rest.isEmpty ? "jourj \(command)" : "jourj \(command) \(rest)"
  }

  /// What the value of an option or an argument is called on help pages.
  package func valueName(_ name: String) -> String {
    switch name {
    case "file": pick("fichier", "file")
    case "moment": pick("instant", "moment")
    case "title": pick("titre", "title")
    case "lot": pick("volet", "lot")
    case "duration": pick("durée", "duration")
    case "link": pick("lien", "link")
    case "role": pick("rôle", "role")
    case "field=value": pick("champ=valeur", "field=value")
    case "number": pick("nombre", "number")
    case "template": pick("modèle", "template")
    case "name": pick("nom", "name")
    case "list": pick("liste", "list")
    case "filter": pick("filtre", "filter")
    case "list|filter": pick("liste|filtre", "list|filter")
    case "who": pick("qui", "who")
    case "text": pick("texte", "text")
    case "category": pick("catégorie", "category")
    case "severity": pick("gravité", "severity")
    case "gusts": pick("km/h", "km/h")
    case "count": pick("comptage", "count")
    case "entry-number": pick("n°", "no.")
    case "hour": pick("heure", "hour")
    case "sheet": pick("fiche", "sheet")
    case "via": "radio|phone|inPerson"
    case "supplier": pick("prestataire", "supplier")
    default: name
    }
  }

  /// The help of a global option, by its name.
  package func optionHelp(_ option: String) -> String {
    switch option {
    case "file":
      pick(
        "Le projet (sinon $JOURJ_FILE, sinon $XDG_DATA_HOME/jourj/projet.json).",
        "The project (else $JOURJ_FILE, else $XDG_DATA_HOME/jourj/projet.json)."
      )
    case "lang":
      pick(
        "La langue\u{A0}: fr ou en (sinon celle du système).",
        "The language: fr or en (else the locale's)."
      )
    case "now":
      pick(
        "L'instant à prendre pour maintenant\u{A0}: 2026-03-02T09:14 (sinon $JOURJ_NOW).",
        "The moment to take for now: 2026-03-02T09:14 (else $JOURJ_NOW)."
      )
    case "json": pick("Répondre en JSON.", "Answer in JSON.")
    case "no-color": pick("Sans couleur (aussi $NO_COLOR).", "No colour (also $NO_COLOR).")
    case "template":
      pick("Le modèle\u{A0}: tous-acteurs ou vide.", "The template: tous-acteurs or vide.")
    case "day-j": pick("Le jour J\u{A0}: 2026-06-06.", "Day J: 2026-06-06.")
    case "start": pick("Le premier jour du projet.", "The first day of the project.")
    case "name": pick("Le nom du projet.", "The project's name.")
    case "lot": pick("Le volet\u{A0}: son code ou son nom.", "The lot: its code or name.")
    case "due":
      pick(
        "La fin\u{A0}: 29/05/2026, J-30, ven, fin avril…",
        "The finish: 29/05/2026, J-30, fri, 2026-05-29…"
      )
    case "duration": pick("La durée\u{A0}: 3j, 2s.", "The duration: 3d, 2w.")
    case "after":
      pick(
        "Un prédécesseur\u{A0}: SEC-04, SEC-04:SS, SEC-04+2.",
        "A predecessor: SEC-04, SEC-04:SS, SEC-04+2."
      )
    case "role": pick("Le rôle responsable.", "The role in charge.")
    case "on-day":
      pick("Le jour même, ouvré ou non.", "On the day itself, worked or not.")
    case "on": pick("Qui l'on attend.", "Whom it waits for.")
    case "until": pick("Le jour de la relance.", "The day of the reminder.")
    case "baseline-verb":
      pick("Poser, lister ou comparer.", "Set, list or compare.")
    case "baseline-name": pick("Le nom de la référence.", "The reference's name.")
    case "real-durations":
      pick("Prendre les durées réelles.", "Take the time that tasks really took.")
    case "dry-run": pick("Dire sans faire.", "Say without doing.")
    case "limit":
      pick("Combien de lignes (0\u{A0}: toutes).", "How many lines (0: all).")
    case "output": pick("Le fichier à écrire.", "The file to write.")
    case "replace":
      pick(
        "Mettre à jour les tâches dont le code existe déjà.",
        "Update the tasks whose code is there already."
      )
    case "repair-to":
      pick(
        "Écrire dans un nouveau fichier le dernier état sain.",
        "Write the last sound state to a new file."
      )
    case "theme": pick("Le thème\u{A0}: dark, light ou mono.", "The theme: dark, light or mono.")
    case "plain":
      pick("Sans dessin\u{A0}: une ligne par chose.", "No drawing: one line a thing.")
    case "no-unicode": pick("En ASCII seulement.", "ASCII only.")
    case "no-mouse": pick("Sans la souris.", "Without the mouse.")
    case "task": pick("Des tâches\u{A0}: codes ou identifiants.", "Tasks: codes or identifiers.")
    case "record":
      pick("Une fiche\u{A0}: son code ou son identifiant.", "A record: its code or identifier.")
    case "title": pick("Le titre.", "The title.")
    case "entry":
      pick(
        "Ce qui s'est passé, sans nom du public.",
        "What happened, with no name of the public."
      )
    case "category":
      pick("De quoi il s'agit\u{A0}: secours, météo…", "What it is about: first aid, weather…")
    case "severity":
      pick(
        "info (si rien n'est dit), à suivre, grave ou critique.",
        "info (unless said), watch, serious or critical."
      )
    case "zone": pick("Le lieu\u{A0}: Scène, accès A…", "The place: stage, gate A…")
    case "wind": pick("Un relevé de vent\u{A0}: rafales en km/h.", "A wind reading: gusts in km/h.")
    case "crowd":
      pick(
        "Un comptage\u{A0}: 1640, \"A 1020 B 620\" ou \"1640/A 1020 B 620\".",
        "A count: 1640, \"A 1020 B 620\" or \"1640/A 1020 B 620\"."
      )
    case "close": pick("Clore cet incident.", "Close this incident.")
    case "reopen": pick("Rouvrir cet incident.", "Reopen this incident.")
    case "follow": pick("Compléter cet incident.", "Tell more of this incident.")
    case "correct":
      pick("Corriger cette entrée, qui reste.", "Correct this entry, which stays.")
    case "owner": pick("Qui s'en charge, par rôle.", "Who sees to it, by role.")
    case "decision": pick("Ce qui est décidé.", "What is decided.")
    case "next":
      pick("L'heure du prochain point\u{A0}: 17:55.", "The hour of the next look: 17:55.")
    case "sheet": pick("La fiche réflexe lancée\u{A0}: F04.", "The reflex sheet launched: F04.")
    case "via": pick("Comment c'est arrivé.", "How it came in.")
    case "from": pick("Qui l'a dit, par rôle.", "Who told it, by role.")
    case "to": pick("À qui, par rôle.", "To whom, by role.")
    case "rehearsal": pick("C'est un exercice.", "It is a rehearsal.")
    case "assignment": pick("CHAMP=VALEUR\u{A0}; vide pour ôter.", "FIELD=VALUE; empty to clear.")
    case "count": pick("Combien de gestes.", "How many gestures.")
    case "state": pick("Le numéro donné par history.", "The number that history gives.")
    case "filter":
      pick(
        "Une liste (tasks, suppliers, cues…), puis un filtre\u{A0}: retard volet:sécurité 'fin<J-30' !fait.",
        "A list (tasks, suppliers, cues…), then a filter: late lot:security 'end<D-30' !done."
      )
    case "format": pick("Le format\u{A0}: json.", "The format: json.")
    case "source": pick("Le fichier à lire.", "The file to read.")
    case "report":
      pick(
        "Le conducteur (runsheet) ou les fiches réflexes (reflex).",
        "The run sheet (runsheet) or the reflex sheets (reflex)."
      )
    case "rehearse-at":
      pick(
        "L'heure où commencer\u{A0}; ce qui est avant s'est passé comme prévu.",
        "The hour to begin at; what is before it went as planned."
      )
    case "from-start":
      pick(
        "Commencer avec la première ligne (d'office).",
        "Begin with the first row (the default)."
      )
    case "speed":
      pick("De 1 à 600 fois plus vite (60 sinon).", "1 to 600 times as fast (60 unless said).")
    case "paused": pick("L'horloge arrêtée au début.", "The clock stopped at first.")
    case "rehearse-output":
      pick("Où garder le bilan.", "Where to keep the report.")
    case "report-role":
      pick(
        "Les lignes d'un rôle, et celles dont il est prévenu.",
        "The rows of a role, and those that it is told of."
      )
    case "report-zone": pick("Les lignes d'une zone.", "The rows of a zone.")
    case "report-supplier": pick("Les lignes d'un prestataire.", "The rows of a supplier.")
    case "each":
      pick(
        "Un fichier par rôle, par zone ou par prestataire, dans le dossier de -o.",
        "A file for each role, zone or supplier, in the folder of -o."
      )
    case "since":
      pick(
        "Ce qui change depuis cette révision (sinon la précédente).",
        "What changed since that revision (else the one before)."
      )
    case "paper-format":
      pick(
        "html ou markdown (sinon d'après le nom du fichier).",
        "html or markdown (else by the file's name)."
      )
    case "report-output":
      pick("Le fichier à écrire, ou le dossier.", "The file to write, or the folder.")
    case "actual":
      pick(
        "Le jour tel qu'il s'est passé, à côté de ce qui était prévu.",
        "The day as it went, beside what was planned."
      )
    case "no-revision":
      pick("Sans compter de révision.", "Without counting a revision.")
    case "read-only": pick("Sans rien pouvoir modifier.", "Nothing can be changed.")
    default: ""
    }
  }

  /// By how much more the usage goes on to the right than in English: the space before its colon.
  package var usageIndentation: String { pick(" ", "") }

  /// The headings of help pages, English first, in the order of replacement.
  package var helpHeadings: [(english: String, here: String)] {
    guard language == .french else { return [("OVERVIEW: ", "")] }
    return [
      ("OVERVIEW: ", ""), ("USAGE: ", "USAGE\u{A0}: "), ("ARGUMENTS:", "ARGUMENTS\u{A0}:"),
      ("OPTIONS:", "OPTIONS\u{A0}:"), ("SUBCOMMANDS:", "COMMANDES\u{A0}:"),
      ("Show help information.", "Montrer l'aide."), ("Show the version.", "Montrer la version."),
      ("<subcommand>", "<commande>"), ("(default:", "(sinon"),
      (
        "See 'jourj help <commande>' for detailed help.",
        "«\u{A0}jourj help <commande>\u{A0}» donne l'aide d'une commande."
      ),
    ]
  }
}
