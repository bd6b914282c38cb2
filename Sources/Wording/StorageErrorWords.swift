// What is said of a project that can't be read or written: sentences that go on after a colon, and
// so begin small.

extension Words {
  /// A missing document whose journal is there.
  package func documentMissingButJournal(_ path: String) -> String {
    pick(
      "\(quoted(path)) a disparu, mais son journal est là. Pour retrouver le dernier état\u{A0}: jourj check -f \(typed(path)) --repair-to NOUVEAU.json",
      "\(quoted(path)) has gone, but its journal is there. To get the last state back: jourj check -f \(typed(path)) --repair-to NEW.json"
    )
  }

  /// A folder, a device or a pipe where a document should be.
  package func notADocumentFile(_ path: String) -> String {
    pick(
      "\(quoted(path)) n'est pas un fichier ordinaire.",
      "\(quoted(path)) is not an ordinary file."
    )
  }

  /// Symbolic links in a circle.
  package func linkLoop(_ path: String) -> String {
    pick(
      "\(quoted(path)) est un lien qui tourne en rond.",
      "\(quoted(path)) is a link that leads round in a circle."
    )
  }

  /// A document of more than 512 MB.
  package func documentTooLarge(_ path: String) -> String {
    pick(
      "\(quoted(path)) dépasse 512\u{A0}Mo et n'a pas été lu.",
      "\(quoted(path)) is larger than 512 MB and was not read."
    )
  }

  /// Another process that holds the lock for too long; nil: the system does not tell which.
  package func lockedBy(_ process: Int?) -> String {
    let holder = process.map { pick("le processus \($0)", "process \($0)") }
    return pick(
      "\(holder ?? "un autre programme") tient le projet depuis trop longtemps. Le fermer, puis recommencer.",
      "\(holder ?? "another program") has held the project for too long. Close it, then try again."
    )
  }

  /// A journal that can't be read from some place on.
  package func journalDamaged(segment: Int, offset: Int) -> String {
    pick(
      "le journal (partie \(segment)) est abîmé à partir de l'octet \(offset). Rien n'a été effacé. Pour savoir ce qui est sauf\u{A0}: jourj check",
      "the journal (part \(segment)) is damaged from byte \(offset) on. Nothing was deleted. To learn what is safe: jourj check"
    )
  }

  /// A journal that was removed while it was in use.
  package var journalVanished: String {
    pick(
      "le journal a été retiré pendant le travail. Recommencer.",
      "the journal was removed while it was in use. Try again."
    )
  }

  /// A number that the history has not.
  package func noSuchState(_ n: Int) -> String {
    pick(
      "l'historique n'a pas d'état \(n). Pour la liste\u{A0}: jourj history",
      "the history has no state \(n). For the list: jourj history"
    )
  }

  /// A step of the history that does not fit the document.
  package func stepDoesNotFit(_ n: Int) -> String {
    pick(
      "l'étape \(n) de l'historique ne s'accorde pas avec le document\u{A0}; rien n'a été changé. Pour vérifier\u{A0}: jourj check",
      "step \(n) of the history does not fit the document; nothing was changed. To verify: jourj check"
    )
  }

  /// The document can't be read at a place.
  package func unreadableDocument(
    _ path: String,
    line: Int,
    column: Int,
    reason: String,
    isRecoverable: Bool
  ) -> String {
    let place = "\(path):\(line):\(column)\(colon)\(reason). "
    let untouched = pick("Le fichier n'a pas été touché. ", "The file was not touched. ")
    guard isRecoverable else {
      return place + untouched
        + pick(
          "Le corriger à la main, ou repartir d'une copie.",
          "Mend it by hand, or start from a copy."
        )
    }
    return place + untouched
      + pick(
        "Le corriger à la main, ou reprendre le dernier état sain\u{A0}: jourj check -f \(typed(path)) --repair-to NOUVEAU.json",
        "Mend it by hand, or take the last sound state: jourj check -f \(typed(path)) --repair-to NEW.json"
      )
  }

  /// A change could not be saved, with the system's reason.
  package func notSavedBecause(_ path: String, reason: String) -> String {
    pick(
      "non enregistré\u{A0}: \(quoted(path))\u{A0}: \(reason). Rien n'a changé sur le disque.",
      "not saved: \(quoted(path)): \(reason). Nothing changed on the disk."
    )
  }

  /// A change was refused because something it was made on has changed.
  package var changedMeanwhile: String {
    pick(
      "quelqu'un d'autre vient de modifier la même chose\u{A0}; rien n'a été changé. Recommencer.",
      "somebody else has just changed the same thing; nothing was changed. Do it again."
    )
  }
}
