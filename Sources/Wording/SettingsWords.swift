// What a person settles: for the project, and for every project on this machine.

extension Words {
  /// What to settle.
  package var askSettings: String { pick("Réglages", "Settings") }
  /// What the project's settings are.
  package var projectSettingsDetail: String {
    pick("nom, dates, calendrier, lieux, seuils…", "name, dates, calendar, places, limits…")
  }
  /// Which role is mine.
  package var myRole: String { pick("mon rôle…", "my role…") }
  /// A role became mine.
  package func gestureMyRole(_ role: String) -> String {
    pick("Mon rôle\u{A0}: \(role)", "My role: \(role)")
  }
  /// The colours.
  package var themeSetting: String { pick("couleurs", "colours") }
  /// A theme by its name in the file.
  package func theme(_ name: String) -> String {
    switch name {
    case "dark": pick("fond sombre", "dark background")
    case "light": pick("fond clair", "light background")
    case "mono": pick("aucune couleur", "no colour")
    default: pick("d'après le terminal", "as the terminal has them")
    }
  }
  /// Whether the mouse is taken.
  package var mouseSetting: String { pick("souris", "mouse") }
  /// Whether signs beyond ASCII are drawn.
  package var unicodeSetting: String { pick("signes Unicode", "Unicode signs") }
  /// What holds only once the program is started anew.
  package func fromNextStart(_ value: String) -> String {
    pick("\(value) (au prochain démarrage)", "\(value) (from the next start on)")
  }

  /// Some lines of the file are not followed.
  package func settingsFileProblems(_ count: Int) -> String {
    count == 1
      ? pick(
        "Une ligne du fichier de réglages n'est pas suivie",
        "A line of the settings file is not followed"
      )
      : pick(
        "\(count) lignes du fichier de réglages ne sont pas suivies",
        "\(count) lines of the settings file are not followed"
      )
  }
  /// A line that is none.
  package func settingsNotALine(_ line: String) -> String {
    pick(
      "il manque un signe = dans «\u{A0}\(line)\u{A0}»",
      "no = in “\(line)”"
    )
  }
  /// A setting that does not exist.
  package func settingsUnknownName(_ name: String, _ names: [String]) -> String {
    let list = names.joined(separator: ", ")
    return pick(
      "aucun réglage ne s'appelle «\u{A0}\(name)\u{A0}»\u{A0}: \(list)",
      "no setting is called “\(name)”: \(list)"
    )
  }
  /// A value that a setting can't have.
  package func settingsUnknownValue(_ value: String, of name: String, _ choices: [String]) -> String
  {
    let list = choices.joined(separator: ", ")
    return pick(
      "\(name)\u{A0}: «\u{A0}\(value)\u{A0}» n'est pas l'un des choix\u{A0}: \(list)",
      "\(name): “\(value)” is none of the choices: \(list)"
    )
  }

  /// Everything that can be settled.
  package var settingsCommand: CommandText {
    pick(
      CommandText(
        "réglages…",
        "Régler le projet, son propre rôle, et les couleurs, la souris, les signes sur cette machine."
      ),
      CommandText(
        "settings…",
        "Settle the project, your own role, and colours, mouse and signs on this machine."
      )
    )
  }
}
