// What the command line says of a project that it can't read or write.

extension Words {
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

  /// The project can be looked at only, and why.
  package func readOnlyProject(_ path: String, because reason: String) -> String {
    pick(
      "\(quoted(path)) est en lecture seule\u{A0}: \(reason)",
      "\(quoted(path)) is read-only: \(reason)"
    )
  }

  /// The side folder is not safe to use.
  package var unsafeSideFolder: String {
    pick(
      "son dossier annexe appartient à quelqu'un d'autre ou d'autres peuvent y écrire (chmod go-w).",
      "its side folder belongs to somebody else, or others may write in it (chmod go-w)."
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

extension Words {
  /// Leaving would lose edits that can't be saved.
  package func quitWithoutSaving(_ count: Int) -> String {
    pick(
      "\(count) modifications non enregistrées\u{A0}: Q encore une fois pour quitter sans elles.",
      "\(count) edits are not saved: Q once more to leave without them."
    )
  }

  /// A text was written to a file to be pasted from.
  package func copiedTo(_ path: String) -> String {
    pick("Copié dans \(path)", "Copied to \(path)")
  }
}
