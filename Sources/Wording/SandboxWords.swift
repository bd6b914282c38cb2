// The words of trying several changes without making them.

extension Words {
  /// Try several changes, or end that.
  package var sandboxCommand: CommandText {
    pick(
      CommandText(
        "essai…",
        "Essayer des changements sans rien enregistrer, puis tout garder d'un geste ou tout abandonner."
      ),
      CommandText(
        "what if…",
        "Try changes without saving any, then keep all as one gesture or drop all."
      )
    )
  }
  /// The trial in the title bar.
  package func sandboxBadge(_ count: Int) -> String {
    pick("essai", "what if") + (count > 0 ? "\u{A0}· \(count)" : "")
  }
  /// A trial has begun.
  package func sandboxBegun(_ key: String) -> String {
    pick(
      "Essai\u{A0}: rien n'est enregistré · \(key) pour garder ou abandonner",
      "What if: nothing is saved · \(key) to keep or drop"
    )
  }
  /// The trial, with its count of changes.
  package func sandboxTitle(_ count: Int) -> String {
    switch count {
    case 0: pick("Essai\u{A0}: rien n'a changé", "What if: nothing has changed")
    case 1: pick("Essai\u{A0}: 1 changement", "What if: 1 change")
    default: pick("Essai\u{A0}: \(count) changements", "What if: \(count) changes")
    }
  }
  /// See what the trial changes, among the choices.
  package var sandboxRead: String { pick("voir la différence", "see the difference") }
  /// Keep the trial, among the choices.
  package var sandboxKeep: String { pick("garder tout", "keep all") }
  /// What keeping means.
  package var sandboxKeepDetail: String { pick("en un seul geste", "as one gesture") }
  /// Drop the trial, among the choices.
  package var sandboxDrop: String { pick("abandonner l'essai", "drop all") }
  /// The trial was dropped.
  package func sandboxDropped(_ count: Int) -> String {
    count == 0
      ? pick("Essai terminé, rien n'a changé", "What if ended, nothing has changed")
      : pick("Essai abandonné, le plan est comme avant", "Dropped, the plan is as before")
  }
  /// The trial as one gesture.
  package func gestureSandbox(_ count: Int) -> String {
    pick("Essai gardé\u{A0}: \(count) changements", "What if kept: \(count) changes")
  }
  /// A change was tried.
  package func triedOut(_ label: String, _ count: Int, key: String) -> String {
    pick("À l'essai\u{A0}: \(label)", "Tried: \(label)")
      + pick(" · \(key) pour garder ou abandonner", " · \(key) to keep or drop")
  }
  /// A change is tried no more.
  package func triedNoMore(_ label: String) -> String {
    pick("Retiré de l'essai\u{A0}: \(label)", "Tried no more: \(label)")
  }
  /// A trial that could not be kept is still open.
  package func sandboxGoesOn(_ key: String) -> String {
    pick(" · l'essai reste ouvert\u{A0}: \(key)", " · what is tried stays: \(key)")
  }
  /// The trial must end first.
  package func sandboxBusy(_ key: String) -> String {
    pick(
      "un essai est en cours\u{A0}: \(key) pour le garder ou l'abandonner",
      "changes are being tried: \(key) to keep or drop them"
    )
  }
}
