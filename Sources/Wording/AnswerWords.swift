// The words of what is the user's own and what others owe: answers, reminders, counts of both.

extension Words {
  // MARK: - Answers

  /// The question who owes the answer to what is sent off.
  package var askAnswerOf: String { pick("Réponse attendue de", "Answer owed by") }
  /// How that may be typed, or left out.
  package var answerHint: String {
    pick(
      "préfecture, assureur…\u{A0}; rien\u{A0}: terminé, sans réponse à attendre",
      "prefecture, insurer…; nothing: done, no answer to wait for"
    )
  }
  /// When an answer is due.
  package func answerBy(_ date: String, afterDays days: Int) -> String {
    pick(
      "réponse attendue vers \(date), après \(self.days(days)) d'instruction",
      "answer expected about \(date), after \(self.days(days))"
    )
  }
  /// A task is done and its answer is awaited.
  package func gestureSubmitted(_ subject: String, _ whom: String) -> String {
    pick(
      "Terminé\u{A0}: \(subject), réponse attendue de \(whom)",
      "Done: \(subject), answer awaited of \(whom)"
    )
  }
  /// Who owes the answer, as a label.
  package var answerOf: String { pick("Réponse de", "Answer of") }
  /// The time that others take for their answer, as a label.
  package var outsideDelayLabel: String { pick("Instruction", "Answer in") }
  /// The time that others take, and when the answer comes so.
  package func outsideDelay(_ days: Int, by date: String?) -> String {
    let count = self.days(days)
    return date.map { pick("\(count), réponse vers \($0)", "\(count), answer about \($0)") }
      ?? count
  }
  /// What the review asks once something that waits for an answer is done.
  package var reviewAsksWhoAnswers: String {
    pick("de qui vient la réponse se demande", "asks who owes the answer")
  }

  // MARK: - The last day without harm

  /// What holds a task.
  package func heldBy(_ what: String) -> String {
    pick("tenu par\u{A0}: \(what)", "held by: \(what)")
  }
  /// The time that others take before day J holds a task.
  package func heldByDelay(_ days: Int) -> String {
    pick("\(self.days(days)) d'instruction avant J", "\(self.days(days)) for the answer before D")
  }
  /// Law or rule hold a task.
  package func heldByLaw(_ countdown: String) -> String {
    pick("délai légal \(countdown)", "legal minimum \(countdown)")
  }
  /// Who or what holds a task, as a label.
  package var holderLabel: String { pick("Tenu par", "Held by") }
  /// How long a request is not too late yet.
  package func leavesBeforeDeadline(_ days: Int) -> String {
    pick("butoir dans \(self.days(days))", "deadline in \(self.days(days))")
  }
  /// When the answer comes if it is sent off so.
  package func answerFollows(_ date: String) -> String {
    pick("réponse vers \(date)", "answer about \(date)")
  }

  // MARK: - Mine, and what others owe

  /// How many are the user's own.
  package func mineCount(_ count: Int) -> String { pick("\(count) à moi", "\(count) mine") }
  /// How many others have to act on.
  package func awaitedCount(_ count: Int) -> String {
    pick("\(count) que j'attends", "\(count) that I wait for")
  }
  /// The user's own, in a sentence of facts.
  package var isMineFact: String { pick("à moi", "mine") }
  /// Others have to act on all of it.
  package var isAwaitedFact: String { pick("j'attends", "I wait") }
  /// Whom the user waits for, since when, and when to chase them.
  package func awaits(_ whom: String, days: Int?, chasedOn date: String?) -> String {
    pick("j'attends \(whom)", "I wait for \(whom)")
      + (days.map { pick(" depuis \(self.days($0))", " for \(self.days($0))") } ?? "")
      + (date.map { pick(", relance \($0)", ", chase on \($0)") } ?? "")
  }
}
