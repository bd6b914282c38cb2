// The words of tasks as parts of others.

extension Words {
  /// Make the task a part of the one above.
  package var indentCommand: CommandText {
    pick(
      CommandText("rentrer", "Faire de la tâche une partie de celle qui est au-dessus."),
      CommandText("indent", "Make the task a part of the one above.")
    )
  }
  /// Take the task out of its whole.
  package var outdentCommand: CommandText {
    pick(
      CommandText("sortir", "Sortir la tâche de celle dont elle est une partie."),
      CommandText("outdent", "Take the task out of the one that it is a part of.")
    )
  }
  /// There is no task above on the same level.
  package var nothingAbove: String {
    pick(
      "aucune tâche au-dessus dont elle puisse être une partie",
      "no task above that it could be a part of"
    )
  }
  /// The task is no part of another.
  package var inNoWhole: String {
    pick("la tâche n'est la partie d'aucune autre", "the task is no part of another")
  }
  /// A task became a part.
  package func gestureIndent(_ subject: String) -> String {
    pick("Rentré\u{A0}: \(subject)", "Indented: \(subject)")
  }
  /// A task is a part no more.
  package func gestureOutdent(_ subject: String) -> String {
    pick("Sorti\u{A0}: \(subject)", "Outdented: \(subject)")
  }
}
