// The commands of the suppliers' checklist.

extension Words {
  /// The next state of a step.
  package var nextStepCommand: CommandText {
    CommandText(
      pick("étape suivante", "next state"),
      pick(
        "Passer l'étape à l'état suivant\u{A0}: à faire, demandé, fait.",
        "Bring the step to its next state: to do, asked, done."
      )
    )
  }
  /// A state to choose.
  package var stepStateCommand: CommandText {
    CommandText(
      pick("statut…", "state…"),
      pick(
        "Choisir l'état de l'étape, ou «\u{A0}sans objet\u{A0}».",
        "Choose the step's state, or “not applicable”."
      )
    )
  }
  /// When it is due, or was done.
  package var stepDateCommand: CommandText {
    CommandText(
      pick("date…", "date…"),
      pick(
        "Changer l'échéance de l'étape, ou le jour où elle a été faite.",
        "Change the day on which the step is due, or was done."
      )
    )
  }
  /// Whom it waits for.
  package var stepWaitCommand: CommandText {
    CommandText(
      pick("en attente…", "wait…"),
      pick(
        "Dire qui est attendu pour l'étape, et quand relancer.",
        "Say whom the step waits for, and when to chase them."
      )
    )
  }
  /// A note on it.
  package var stepNoteCommand: CommandText {
    CommandText(
      pick("note…", "note…"),
      pick("Noter quelque chose sur l'étape.", "Note something about the step.")
    )
  }
  /// Its amount, paper and expiry.
  package var stepFieldCommand: CommandText {
    CommandText(
      pick("modifier…", "edit…"),
      pick(
        "Donner le montant, la pièce ou la fin de validité de l'étape.",
        "Give the step's amount, its paper or how long that holds."
      )
    )
  }
  /// A new row.
  package var addSupplierCommand: CommandText {
    CommandText(
      pick("ajouter…", "add…"),
      pick("Ajouter une ligne, avec son nom et son type.", "Add a row, with its name and its type.")
    )
  }
  /// A row away.
  package var deleteSupplierCommand: CommandText {
    CommandText(
      pick("supprimer", "delete"),
      pick("Supprimer la ligne.", "Delete the row.")
    )
  }
  /// The same again.
  package var repeatStepCommand: CommandText {
    CommandText(
      pick("répéter", "repeat"),
      pick(
        "Refaire la dernière modification sur cette étape.",
        "Do the last change again, on this step."
      )
    )
  }
  /// Everything about a row.
  package var openSupplierCommand: CommandText {
    CommandText(
      pick("détail", "detail"),
      pick(
        "Montrer tout ce qui est su de la ligne, étape par étape.",
        "Show all that is known of the row, step by step."
      )
    )
  }
  /// The step to the right.
  package var nextCellCommand: CommandText {
    CommandText(pick("à droite", "right"), pick("Aller à l'étape d'après.", "Go to the next step."))
  }
  /// The step to the left.
  package var previousCellCommand: CommandText {
    CommandText(
      pick("à gauche", "left"),
      pick("Aller à l'étape d'avant.", "Go to the step before.")
    )
  }
  /// The next checklist.
  package var nextChecklistCommand: CommandText {
    CommandText(
      pick("exposants, bénévoles", "exhibitors, others"),
      pick(
        "Passer aux prestataires, aux exposants ou aux bénévoles.",
        "Go on to suppliers, exhibitors or volunteers."
      )
    )
  }
  /// The one before.
  package var previousChecklistCommand: CommandText {
    CommandText(
      pick("liste précédente", "previous list"),
      pick("Revenir à la liste précédente.", "Go back to the list before.")
    )
  }
  /// The row's steps as text.
  package var copySupplierCommand: CommandText {
    CommandText(
      pick("copier", "copy"),
      pick("Copier la ligne en texte, étape par étape.", "Copy the row as text, step by step.")
    )
  }
}
