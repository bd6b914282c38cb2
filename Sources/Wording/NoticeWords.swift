// What happened to the files of a project, and is no failure: sentences that go on after a colon, and
// so begin small.

extension Words {
  /// There was no journal.
  package var noticeNoJournal: String {
    pick(
      "pas de journal pour ce document\u{A0}: l'historique commence ici.",
      "no journal for this document: the history begins here."
    )
  }

  /// An outside change was taken in.
  package func noticeOutsideChange(n: Int, conflicts: Int) -> String {
    let said = pick(
      "le document a été changé ailleurs\u{A0}; repris comme étape \(n), qui peut être défaite.",
      "the document was changed elsewhere; taken in as step \(n), which can be undone."
    )
    switch conflicts {
    case 0: return said
    case 1: return said + pick(" 1 conflit à regarder.", " 1 conflict to look at.")
    default:
      return said
        + pick(" \(conflicts) conflits à regarder.", " \(conflicts) conflicts to look at.")
    }
  }

  /// The document had been deleted.
  package var noticeDocumentRestored: String {
    pick(
      "le document avait été supprimé\u{A0}; il est réécrit.",
      "the document had been deleted; it was written again."
    )
  }

  /// The journal had been removed.
  package var noticeJournalRestored: String {
    pick(
      "le journal avait été retiré\u{A0}; un nouveau commence. Ce qui précède ne peut plus être défait.",
      "the journal had been removed; a new one begins. What came before can't be undone any more."
    )
  }

  /// A file system without locks.
  package var noticeNoLocks: String {
    pick(
      "dossier partagé sans verrous\u{A0}: une seule personne à la fois.",
      "shared folder without locks: one person at a time."
    )
  }

  /// A disk that refused to confirm a write.
  package var noticeDiskDoubtful: String {
    pick(
      "le disque n'a pas confirmé une écriture\u{A0}; tout a été réécrit ailleurs. Faire une copie sur un autre support.",
      "the disk did not confirm a write; everything was written anew. Make a copy on another medium."
    )
  }

  /// Copies that a cloud client made of both sides of a conflict; the names are joined already.
  package func noticeConflictCopies(_ names: String) -> String {
    pick(
      "copies en conflit à côté du document\u{A0}: \(names). Rien n'est effacé\u{A0}; les comparer, puis retirer celles qui sont de trop.",
      "conflicting copies beside the document: \(names). Nothing is deleted; compare them, then remove those that are not needed."
    )
  }
}

extension Words {
  /// Leaving would lose edits that can't be saved.
  package func quitWithoutSaving(_ count: Int) -> String {
    pick(
      count == 1
        ? "1 modification non enregistrée\u{A0}: Q encore une fois pour quitter sans elle."
        : "\(count) modifications non enregistrées\u{A0}: Q encore une fois pour quitter sans elles.",
      count == 1
        ? "1 edit is not saved: Q once more to leave without it."
        : "\(count) edits are not saved: Q once more to leave without them."
    )
  }

  /// A text was written to a file to be pasted from.
  package func copiedTo(_ path: String) -> String {
    pick("Copié dans \(path)", "Copied to \(path)")
  }
}

extension String {
  /// The text standing alone: its first letter a capital.
  package var asSentence: String { prefix(1).uppercased() + dropFirst() }
}
