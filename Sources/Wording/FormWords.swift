// What is said around a form: the fields of one record, a line each.

extension Words {
  /// The form of a record.
  package func formTitle(_ subject: String) -> String {
    pick("Fiche\u{A0}: \(subject)", "Form: \(subject)")
  }
  /// The form of a record that is not there yet.
  package func newFormTitle(_ kind: String) -> String {
    pick("Nouvelle fiche\u{A0}: \(kind)", "New record: \(kind)")
  }
  /// Whose form to open.
  package var askWhichForm: String { pick("Fiche de…", "Form of…") }
  /// What kind of record to add.
  package var askNewRecord: String { pick("Nouvelle fiche", "New record") }
  /// Records that are never deleted.
  package var isKept: String {
    pick(
      "ce qui est consigné reste\u{A0}: une correction s'ajoute",
      "what is on record stays: a correction is added"
    )
  }
  /// The settings can't be deleted.
  package var settingsStay: String {
    pick("les réglages du projet ne se suppriment pas", "the project's settings can't be deleted")
  }
  /// The form of the project's settings.
  package var settingsTitle: String { pick("Réglages du projet", "Project settings") }
  /// The line of the menu of fields that opens the form.
  package var allFields: String { pick("tous les champs…", "all fields…") }
  /// What else the form has than the menu.
  package var allFieldsDetail: String {
    pick("la fiche entière, un champ par ligne", "the whole form, a field a line")
  }

  /// Several records have no common form.
  package var oneAtATime: String { pick("pour une seule fiche à la fois", "for one at a time") }

  /// The keys of a form.
  package var formKeys: [KeyHint] {
    pick(
      [
        ("Entrée", "tout valider"), ("Tab", "champ suivant"), ("←→", "choisir"),
        ("Échap", "abandonner"),
      ],
      [("Enter", "accept all"), ("Tab", "next field"), ("←→", "choose"), ("Esc", "give up")]
    )
  }
  /// The keys of the form of a record that can be deleted.
  package var recordFormKeys: [KeyHint] {
    formKeys + pick([("Ctrl-X", "supprimer")], [("Ctrl-X", "delete")])
  }
  /// The keys of the list of all records.
  package var recordListKeys: [KeyHint] {
    listKeys + pick([("Ctrl-X", "supprimer")], [("Ctrl-X", "delete")])
  }
  /// The keys while names are offered.
  package var completionKeys: [KeyHint] {
    pick(
      [("Entrée", "prendre"), ("↑↓", "monter, descendre"), ("Échap", "abandonner")],
      [("Enter", "take"), ("↑↓", "up, down"), ("Esc", "give up")]
    )
  }
  /// The keys while names are offered and none is chosen: any text may be typed.
  package var offeredKeys: [KeyHint] {
    pick(
      [("Entrée", "tout valider"), ("↓", "reprendre un nom"), ("Échap", "abandonner")],
      [("Enter", "accept all"), ("↓", "take a name"), ("Esc", "give up")]
    )
  }
  /// The keys when something typed would be lost.
  package var leaveFormKeys: [KeyHint] {
    pick(
      [("Échap", "abandonner la saisie"), ("une autre touche", "y revenir")],
      [("Esc", "drop what was typed"), ("another key", "go back to it")]
    )
  }
  /// Whether to drop what was typed in some fields.
  package func leaveForm(_ count: Int) -> String {
    pick(
      count == 1
        ? "Un champ a changé\u{A0}: Échap encore pour l'abandonner"
        : "\(count) champs ont changé\u{A0}: Échap encore pour les abandonner",
      count == 1
        ? "One field has changed: Esc again drops it"
        : "\(count) fields have changed: Esc again drops them"
    )
  }

  // MARK: - What is typed

  /// A count of minutes as people type it: `45 min`, `1h30`.
  package func typedMinutes(_ count: Int) -> String {
    if count < 0 { return "\u{2212}" + typedMinutes(count == .min ? .max : -count) }
    guard count >= 60 else { return "\(count)\u{A0}min" }
    let rest = count % 60
    return "\(count / 60)h" + (rest == 0 ? "" : rest < 10 ? "0\(rest)" : "\(rest)")
  }
  /// What ends on a day worked, behind a date.
  package var onAWorkday: String { pick("ouvré", "on a workday") }
  /// How many elements a list has.
  package func elementCount(_ count: Int) -> String {
    pick(
      count == 1 ? "1 élément" : "\(count) éléments",
      count == 1 ? "1 element" : "\(count) elements"
    )
  }
  /// A short name that does not fit where short names go; in cells.
  package func tooWide(_ width: Int, most: Int) -> String {
    pick("\(width) signes, \(most) au plus pour tenir", "\(width) wide, fits up to \(most)")
  }
  /// An hour of the day after.
  package func nextDay(_ hour: String) -> String {
    pick("\(hour) le lendemain", "\(hour) on the next day")
  }

  // MARK: - How to type it

  /// Choices.
  package var choiceHint: String {
    pick("← → ou les premières lettres", "← → or the first letters")
  }
  /// A name.
  package var nameHint: String {
    pick("une partie du nom suffit", "a part of the name is enough")
  }
  /// Several names.
  package var namesHint: String {
    pick("une partie du nom suffit · une virgule entre deux noms", "parts of names, commas between")
  }
  /// Several texts.
  package var textsHint: String {
    pick(
      "une virgule entre deux, ou un point-virgule s'ils ont des virgules",
      "commas between, or semicolons where they have commas"
    )
  }
  /// Things to tick.
  package var checklistHint: String {
    pick(
      "un point-virgule entre deux · x devant ce qui est fait",
      "semicolons between · x before what is done"
    )
  }
  /// Text of several lines.
  package var longTextHint: String {
    pick("Ctrl-N passe à la ligne (¶)", "Ctrl-N begins a new line (¶)")
  }
  /// An hour.
  package var hourHint: String { pick("14h, 14:30, 1430", "14:30, 1430, 2pm") }
  /// Minutes.
  package var minutesHint: String { pick("45min, 1h30", "45min, 1h30") }
  /// Days.
  package var daysHint: String { pick("3j, 2s", "3d, 2w") }
  /// Something that a line can't hold.
  package var notALine: String {
    pick(
      "ce champ ne tient pas sur une ligne\u{A0}: il est montré, pas modifié",
      "this field does not fit on a line: it is shown, not edited"
    )
  }

  // MARK: - What can't be

  /// A task as a part of itself.
  package var partOfItself: String {
    pick("une tâche ne peut pas faire partie d'elle-même", "a task can't be a part of itself")
  }
  /// A record that others have deleted.
  package var recordIsGone: String {
    pick("cette fiche n'existe plus", "this record is gone")
  }

  // MARK: - Gestures

  /// Some fields of a record were set, by their names.
  package func gestureFields(_ subject: String, _ fields: [String]) -> String {
    let shown = fields.prefix(fields.count > 4 ? 3 : 4).joined(separator: ", ")
    let rest =
      fields.count > 4
      ? pick(" et \(fields.count - 3) autres", " and \(fields.count - 3) more") : ""
    return pick(
      "Modifié\u{A0}: \(subject) (\(shown)\(rest))",
      "Edited: \(subject) (\(shown)\(rest))"
    )
  }

  /// The form of any record.
  package var openFormCommand: CommandText {
    pick(
      CommandText(
        "fiche de…",
        "Chercher par son nom une fiche de toute sorte\u{A0}: contact, réunion, volet, rôle, tâche…, et l'ouvrir."
      ),
      CommandText(
        "form of…",
        "Find a record of any kind by its name: contact, meeting, lot, role, task…, and open it."
      )
    )
  }
  /// A new record of any kind.
  package var newRecordCommand: CommandText {
    pick(
      CommandText(
        "nouvelle fiche…",
        "Ajouter un contact, une réunion, un volet, un rôle, ou toute autre fiche."
      ),
      CommandText(
        "new record…",
        "Add a contact, a meeting, a lot, a role, or any other record."
      )
    )
  }

  /// The project's settings, a field a line.
  package var projectSettingsCommand: CommandText {
    pick(
      CommandText(
        "réglages du projet…",
        "Nom, dates, lieux, canaux radio et catégories du projet, un champ par ligne."
      ),
      CommandText(
        "project settings…",
        "Name, dates, places, radio channels and categories of the project, a field a line."
      )
    )
  }
}
