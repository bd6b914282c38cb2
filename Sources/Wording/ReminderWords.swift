// Chasing others: whom, and what to write.

extension Words {
  /// Chase somebody.
  package var remindCommand: CommandText {
    pick(
      CommandText(
        "relancer…",
        "Relancer qui doit répondre\u{A0}: message prêt, prochaine relance, trace dans l'historique."
      ),
      CommandText(
        "chase…",
        "Chase whoever owes an answer: a ready message, the next reminder, a trace in the history."
      )
    )
  }

  /// When to chase somebody again.
  package func askRemindOn(_ whom: String) -> String {
    pick("Relancer \(whom)\u{A0}; de nouveau le", "Chase \(whom); again on")
  }
  /// How that day may be typed, or left out.
  package func remindHint(_ date: String) -> String {
    pick(
      "demain, ven, 29/5, +3j\u{A0}; rien\u{A0}: \(date)",
      "tomorrow, fri, 29/5, +3d; nothing: \(date)"
    )
  }
  /// What to write.
  package var askReminder: String { pick("Message", "Message") }
  /// The heading of the message while it is edited.
  package func reminderTo(_ whom: String) -> String {
    pick("Message à \(whom)", "Message to \(whom)")
  }

  /// What follows from chasing somebody.
  package func remindFollows(_ date: String) -> String {
    pick("message prêt\u{A0}; relance suivante \(date)", "a ready message; next reminder \(date)")
  }
  /// Nobody else owes it.
  package var remindMine: String { pick("c'est à moi", "it is mine") }
  /// Nobody carries it.
  package var remindNobody: String { pick("personne n'en est chargé", "nobody carries it") }
  /// It is done or dropped.
  package var remindOver: String { pick("c'est terminé", "it is over") }
  /// Nobody owes anything.
  package var remindNotOwed: String { pick("personne ne doit répondre", "nobody owes an answer") }

  /// Somebody was chased.
  package func gestureReminded(_ subject: String, _ whom: String) -> String {
    pick("Relancé\u{A0}: \(subject), \(whom)", "Chased: \(subject), \(whom)")
  }
}
