// The triage of a template.

extension Words {
  /// Which of a lot's tasks one is at.
  package func placeInLot(_ lot: String, _ place: Int, of count: Int) -> String {
    pick("\(lot), \(place) sur \(count)", "\(lot), \(place) of \(count)")
  }

  // MARK: - What follows

  /// The day that it was done on.
  package func triageDoneOn(_ date: String) -> String { pick("fini \(date)", "done \(date)") }
  /// The day it was done is asked.
  package var triageTypedDay: String { pick("à taper", "typed") }
  /// The reason for dropping it stays.
  package var triageKeepsReason: String {
    pick("la raison reste pour l'an prochain", "the reason stays for next year")
  }
  /// What came before a dropped task can be tied to what comes after it.
  package func triageJoins(_ before: String, _ after: String, others: Int) -> String {
    let more =
      others > 0 ? pick(" et \(others) autre\(others > 1 ? "s" : "")", " and \(others) more") : ""
    return pick(
      "à relier\u{A0}: \(before)\u{A0}→ \(after)\(more)",
      "to tie: \(before)\u{A0}→ \(after)\(more)"
    )
  }
  /// What is left of a lot.
  package func triageRestOfLot(_ tasks: String) -> String {
    pick("\(tasks) du volet", "\(tasks) of the lot")
  }
  /// What of a lot lies behind is done.
  package func triageDoneLot(_ tasks: String, count: Int) -> String {
    pick(
      "\(tasks) à date passée\(count > 1 ? ", chacune ce jour-là" : "")",
      "\(tasks) whose date is past\(count > 1 ? ", each that day" : "")"
    )
  }
  /// A supplier or a post stays among what is late.
  package var triageStaysLate: String {
    pick("reste dans les retards", "stays among what is late")
  }
  /// Each is done on the day it was due.
  package func triageEachThen(_ what: String) -> String {
    pick("\(what), au jour prévu", "\(what), on the day planned")
  }
  /// Steps of a supplier, more than one.
  package func lateSteps(_ count: Int) -> String { pick("\(count) étapes", "\(count) steps") }
  /// There is only one of the list left.
  package var triageLastOfList: String { pick("il n'en reste pas d'autre", "no other one is left") }
  /// There is only one task of the lot left.
  package var triageLastOfLot: String {
    pick("c'est la dernière du volet", "it is the last of its lot")
  }
  /// No date of the lot lies behind.
  package var triageNonePast: String {
    pick("aucune date du volet n'est passée", "no date of the lot is past")
  }

  // MARK: - Questions

  /// When something was done.
  package func askDoneOn(_ subject: String) -> String {
    pick("Fait quel jour\u{A0}? \(subject)", "Done on which day? \(subject)")
  }
  /// How that may be typed.
  package var doneOnHint: String {
    pick("29/1, ven 13 févr, S5, -3j, hier", "29/1, fri 13 feb, W5, -3d, yesterday")
  }
  /// Why something is not needed.
  package func askDropReason(_ subject: String) -> String {
    pick("Sans objet, pourquoi\u{A0}? \(subject)", "Not needed, why? \(subject)")
  }
  /// What the reason is for.
  package var dropReasonHint: String {
    pick(
      "la raison va dans ses notes, pour l'an prochain",
      "the reason goes to its notes, for next year"
    )
  }
  /// Whether to tie what came before to what comes after.
  package var askJoining: String {
    pick("Relier ce qui précède à ce qui suit\u{A0}?", "Tie what comes before to what comes after?")
  }
  /// They are tied.
  package var joinThem: String { pick("relier", "tie them") }
  /// They are not.
  package var leaveThem: String { pick("ne pas relier", "leave them") }
  /// What follows if they are not.
  package var leaveThemDetail: String {
    pick("ce qui suit n'attend plus rien de là", "what comes after waits for nothing there")
  }
  /// The note of a task that is not needed.
  package func droppedNote(_ reason: String) -> String {
    pick("Sans objet\u{A0}: \(reason)", "Not needed: \(reason)")
  }

  // MARK: - The end

  /// Tasks that were left for later.
  package func triageLeft(_ count: Int, key: String) -> String {
    pick(
      "\(tasks(count)) pour plus tard\u{A0}: \(key) y revient.",
      "\(tasks(count)) left for later: \(key) comes back to them."
    )
  }
  /// All were looked at.
  package var triageWhole: String {
    pick("Tout le modèle est trié.", "The whole template is sorted.")
  }

  // MARK: - Gestures

  /// Tasks were kept.
  package func gestureKept(_ subject: String) -> String {
    pick("Gardé\u{A0}: \(subject)", "Kept: \(subject)")
  }
  /// Tasks were done before.
  package func gestureDoneBefore(_ subject: String, _ date: String? = nil) -> String {
    let end = date.map { ", \($0)" } ?? ""
    return pick("Déjà fait\u{A0}: \(subject)\(end)", "Done already: \(subject)\(end)")
  }
  /// Tasks are not needed.
  package func gestureDropped(_ subject: String, _ reason: String) -> String {
    pick("Sans objet\u{A0}: \(subject), \(reason)", "Not needed: \(subject), \(reason)")
  }
}

extension Words {
  /// Begin or resume the triage.
  package var triageCommand: CommandText {
    pick(
      CommandText(
        "tri du modèle",
        "Passer le modèle en revue, volet par volet\u{A0}: garder, déjà fait, confier, sans objet\u{A0}; dans le tri, le reprendre du début."
      ),
      CommandText(
        "triage of the template",
        "Go through the template, lot by lot: keep, done already, hand on, not needed; within the triage, begin it anew."
      )
    )
  }
  /// The task stays as it is.
  package var triageKeepCommand: CommandText {
    pick(
      CommandText("garder", "Garder la tâche telle quelle et passer à la suivante."),
      CommandText("keep", "Keep the task as it is and go to the next one.")
    )
  }
  /// The task was done before.
  package var triageDoneCommand: CommandText {
    pick(
      CommandText("déjà fait", "Dire la tâche déjà faite, à sa date prévue."),
      CommandText("done already", "Say that the task is done already, on its planned day.")
    )
  }
  /// The task was done on a day.
  package var triageDoneOnCommand: CommandText {
    pick(
      CommandText("fait le…", "Dire la tâche déjà faite, un jour à taper."),
      CommandText("done on…", "Say that the task is done already, on a day to type.")
    )
  }
  /// The task is not needed.
  package var triageDropCommand: CommandText {
    pick(
      CommandText(
        "sans objet…",
        "Écarter la tâche avec sa raison, et relier ce qui la précède à ce qui la suit."
      ),
      CommandText(
        "not needed…",
        "Set the task aside with its reason, and tie what comes before it to what comes after."
      )
    )
  }
  /// The lot stays as it is.
  package var triageKeepLotCommand: CommandText {
    pick(
      CommandText(
        "tout garder",
        "Garder telles quelles toutes les tâches qui restent du volet."
      ),
      CommandText("keep all", "Keep all tasks that are left of the lot as they are.")
    )
  }
  /// What of the lot lies behind was done.
  package var triageDoneLotCommand: CommandText {
    pick(
      CommandText(
        "déjà faites",
        "Dire faites, chacune à sa date, les tâches du volet dont la date est passée."
      ),
      CommandText(
        "past ones done",
        "Say that the tasks of the lot whose date is past are done, each on its own day."
      )
    )
  }
  /// The lot is not needed.
  package var triageDropLotCommand: CommandText {
    pick(
      CommandText(
        "tout écarter…",
        "Écarter avec une raison toutes les tâches qui restent du volet."
      ),
      CommandText(
        "drop all…",
        "Set all tasks that are left of the lot aside with a reason."
      )
    )
  }
}
