// What is said of files, documents and journals: the culprit quoted, the way out offered.

extension Words {
  /// The document of `path` is gone, but its journal is there.
  package func missingButRecoverable(_ path: String) -> String {
    pick(
      "\(quoted(path)) a disparu, mais son journal est là. Le récupérer\u{A0}: jourj check -f \(path) --repair-to NOUVEAU.json",
      "\(quoted(path)) is gone, but its journal is there. To recover it: jourj check -f \(path) --repair-to NEW.json"
    )
  }

  /// `path` is a folder, a device or a pipe.
  package func notAFile(_ path: String) -> String {
    pick(
      "\(quoted(path)) n'est pas un fichier ordinaire.",
      "\(quoted(path)) is not a regular file."
    )
  }

  /// Links from `path` lead round in a circle.
  package func linkLoop(_ path: String) -> String {
    pick(
      "les liens de \(quoted(path)) tournent en rond.",
      "the links of \(quoted(path)) lead round in a circle."
    )
  }

  /// `path` is larger than what is read.
  package func fileTooLarge(_ path: String) -> String {
    pick(
      "\(quoted(path)) dépasse 512 Mo\u{A0}; il n'a pas été lu.",
      "\(quoted(path)) is larger than 512 MB; it was not read."
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
    let place = "\(path):\(line):\(column)\u{A0}: \(reason). "
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
        "Le corriger à la main, ou reprendre le dernier état sain\u{A0}: jourj check -f \(path) --repair-to NOUVEAU.json",
        "Mend it by hand, or take the last sound state: jourj check -f \(path) --repair-to NEW.json"
      )
  }

  /// Another process holds the lock.
  package func lockedBy(_ process: Int?) -> String {
    let who =
      process.map { pick("le processus \($0)", "process \($0)") }
      ?? pick("un autre programme", "another program")
    return pick(
      "\(who) tient le projet depuis 5 secondes. Réessayer, ou le fermer.",
      "\(who) has held the project for 5 seconds. Try again, or close it."
    )
  }

  /// The project can be looked at only, and why.
  package func readOnlyProject(_ path: String, because reason: String) -> String {
    pick(
      "\(quoted(path)) est en lecture seule\u{A0}: \(reason)",
      "\(quoted(path)) is read-only: \(reason)"
    )
  }

  /// It was asked to be read-only.
  package var readOnlyRequested: String {
    pick("c'est demandé (--read-only).", "that was asked for (--read-only).")
  }

  /// The folder can't be written in.
  package var readOnlyFolder: String {
    pick(
      "son dossier ne peut pas être écrit. Copier le projet ailleurs.",
      "its folder can't be written in. Copy the project elsewhere."
    )
  }

  /// The file can't be written.
  package var readOnlyFile: String {
    pick(
      "le fichier est protégé en écriture (chmod u+w pour l'ouvrir).",
      "the file is write-protected (chmod u+w opens it)."
    )
  }

  /// The journal is damaged at a place.
  package func journalDamaged(segment: Int, offset: Int) -> String {
    pick(
      "son journal est abîmé (segment \(segment), octet \(offset)). «\u{A0}jourj check\u{A0}» dit ce qui est sauf.",
      "its journal is damaged (segment \(segment), byte \(offset)). 'jourj check' says what is safe."
    )
  }

  /// A newer program wrote the document.
  package func newerFormat(_ major: Int) -> String {
    pick(
      "il vient d'une version plus récente (format \(major)). Mettre JourJ à jour.",
      "it was written by a newer version (format \(major)). Update JourJ."
    )
  }

  /// A key stands twice in an object.
  package func duplicateKey(_ key: String, line: Int) -> String {
    pick(
      "la clé \(quoted(key)) y est deux fois (ligne \(line)). En ôter une.",
      "the key \(quoted(key)) stands twice (line \(line)). Take one out."
    )
  }

  /// The side folder is not safe to use.
  package var unsafeSideFolder: String {
    pick(
      "son dossier annexe appartient à quelqu'un d'autre ou d'autres peuvent y écrire (chmod go-w).",
      "its side folder belongs to somebody else, or others may write in it (chmod go-w)."
    )
  }

  /// The file has other names.
  package var hardLinked: String {
    pick(
      "le fichier a d'autres noms (liens physiques), qui ne suivraient pas. En faire une copie.",
      "the file has other names (hard links), which would not follow. Make a copy."
    )
  }

  /// What the document was before an outside change is not known.
  package var lostBase: String {
    pick(
      "il a été modifié ailleurs et son état d'avant est perdu. «\u{A0}jourj check\u{A0}» dit quoi faire.",
      "it was changed elsewhere and what it was before is lost. 'jourj check' says what to do."
    )
  }

  /// The journal was removed or replaced while in use.
  package var journalVanished: String {
    pick(
      "le journal a été ôté ou remplacé pendant l'usage. Rouvrir le projet.",
      "the journal was removed or replaced while in use. Open the project again."
    )
  }

  /// A step of the history does not fit the document.
  package func inconsistentStep(_ number: Int) -> String {
    pick(
      "l'étape \(number) de l'historique ne va pas avec le document. «\u{A0}jourj check\u{A0}» dit ce qui est sauf.",
      "step \(number) of the history does not fit the document. 'jourj check' says what is safe."
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

  /// The history begins here because there was no journal.
  package var noJournalYet: String {
    pick(
      "pas de journal ici\u{A0}: l'historique commence maintenant.",
      "no journal here: the history begins now."
    )
  }

  /// Another program's change of the document was taken in.
  package func tookOutsideChange(conflicts: Int) -> String {
    let tail =
      conflicts == 0
      ? ""
      : pick(
        " \(conflicts) valeurs différaient des deux côtés\u{A0}: celles du fichier l'emportent, les autres restent dans l'historique.",
        " \(conflicts) values differed on both sides: the file's win, the others stay in the history."
      )
    return pick(
      "le document a été modifié ailleurs\u{A0}: repris dans l'historique.",
      "the document was changed elsewhere: taken into the history."
    ) + tail
  }

  /// The document had been deleted and was written again.
  package var documentWasRestored: String {
    pick(
      "le document avait été supprimé\u{A0}: réécrit.",
      "the document had been deleted: written again."
    )
  }

  /// The journal had been removed and was begun anew.
  package var journalWasRestored: String {
    pick(
      "le journal avait été ôté\u{A0}: un nouveau commence, ce qui précède ne peut plus être défait.",
      "the journal had been removed: a new one begins; what came before can't be undone."
    )
  }

  /// The file system knows no locks.
  package var noLocksHere: String {
    pick(
      "dossier partagé sans verrous\u{A0}: une seule personne à la fois.",
      "shared folder without locks: one person at a time."
    )
  }

  /// The disk refused to confirm a write.
  package var diskIsDoubtful: String {
    pick(
      "le disque a refusé de confirmer une écriture\u{A0}: tout a été réécrit. Faire une copie ailleurs.",
      "the disk refused to confirm a write: all was written anew. Make a copy elsewhere."
    )
  }

  /// Copies that a cloud client made of a conflict.
  package func conflictCopies(_ names: [String]) -> String {
    let list = names.map(quoted).joined(separator: ", ")
    return pick(
      "copies de conflit à côté du projet\u{A0}: \(list). À comparer, puis à ôter.",
      "conflict copies beside the project: \(list). Compare them, then remove them."
    )
  }
}
