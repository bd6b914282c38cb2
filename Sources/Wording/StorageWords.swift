/// What storage has to say: errors, reasons to be read-only, and notices.
extension Words {
  /// A missing document.
  package func documentMissing(_ path: String) -> String {
    pick(
      "« \(path) » est introuvable. Pour commencer un projet : jourj init.",
      "“\(path)” is not there. To begin a project: jourj init."
    )
  }

  /// A missing document whose journal is there.
  package func documentMissingButJournal(_ path: String) -> String {
    pick(
      """
      « \(path) » a disparu, mais son journal est là. Pour retrouver le dernier état : jourj \
      check --repair-to FICHIER.
      """,
      """
      “\(path)” has gone, but its journal is there. To get the last state back: jourj check \
      --repair-to FILE.
      """
    )
  }

  /// A file that must not be overwritten.
  package func documentExists(_ path: String) -> String {
    pick(
      "« \(path) » existe déjà et reste tel quel. Choisir un autre nom.",
      "“\(path)” exists already and is left as it is. Choose another name."
    )
  }

  /// A folder, a device or a pipe where a document should be.
  package func notADocumentFile(_ path: String) -> String {
    pick(
      "« \(path) » n’est pas un fichier ordinaire.",
      "“\(path)” is not an ordinary file."
    )
  }

  /// Symbolic links in a circle.
  package func linkLoop(_ path: String) -> String {
    pick(
      "« \(path) » est un lien qui tourne en rond.",
      "“\(path)” is a link that leads round in a circle."
    )
  }

  /// A document of more than 512 MB.
  package func documentTooLarge(_ path: String) -> String {
    pick(
      "« \(path) » dépasse 512 Mo et n’a pas été lu.",
      "“\(path)” is larger than 512 MB and was not read."
    )
  }

  /// A system call that failed; `reason` is the system's own sentence.
  package func systemRefused(_ path: String, _ reason: String) -> String {
    pick(
      "« \(path) » : le système répond « \(reason) ».",
      "“\(path)”: the system answers “\(reason)”."
    )
  }

  /// A full disk.
  package var diskFull: String {
    pick(
      "Le disque est plein. Libérer de la place : l’enregistrement reprendra tout seul.",
      "The disk is full. Make room: saving goes on by itself."
    )
  }

  /// Bytes that are no document; the place is said before.
  package func documentUnreadable(_ path: String, line: Int, column: Int) -> String {
    pick(
      "\(path):\(line):\(column) : le fichier ne se lit pas et reste tel quel.",
      "\(path):\(line):\(column): the file can't be read and is left as it is."
    )
  }

  /// What to do where the journal holds the last good state.
  package var journalHasLastState: String {
    pick(
      """
      Le journal contient le dernier bon état. Pour l’écrire à part : jourj check --repair-to \
      FICHIER.
      """,
      """
      The journal holds the last good state. To write it elsewhere: jourj check --repair-to \
      FILE.
      """
    )
  }

  /// Another process that holds the lock for too long; nil: the system does not tell which.
  package func lockedBy(_ process: Int?) -> String {
    guard let process else {
      return pick(
        "Un autre programme tient le document depuis trop longtemps. Le fermer, puis réessayer.",
        "Another program has held the document for too long. Close it, then try again."
      )
    }
    return pick(
      "Le processus \(process) tient le document depuis trop longtemps. Le fermer, puis réessayer.",
      "Process \(process) has held the document for too long. Close it, then try again."
    )
  }

  /// A journal that can't be read from some place on.
  package func journalDamaged(segment: Int, offset: Int) -> String {
    pick(
      """
      Le journal (partie \(segment)) est abîmé à partir de l’octet \(offset). Rien n’a été \
      effacé. Pour savoir ce qui est sauf : jourj check.
      """,
      """
      The journal (part \(segment)) is damaged from byte \(offset) on. Nothing was deleted. To \
      learn what is safe: jourj check.
      """
    )
  }

  /// A journal that was removed while it was in use.
  package var journalVanished: String {
    pick(
      "Le journal a été retiré pendant le travail.",
      "The journal was removed while it was in use."
    )
  }

  /// A side folder that is not safe to use.
  package func sideFolderUnsafe(_ name: String) -> String {
    pick(
      """
      Le dossier « \(name) » appartient à quelqu’un d’autre, ou d’autres peuvent y écrire : il \
      n’est pas utilisé. Pour le protéger : chmod 700.
      """,
      """
      The folder “\(name)” belongs to somebody else, or others may write in it: it is not \
      used. To protect it: chmod 700.
      """
    )
  }

  /// Nothing left to undo, for what is older can't be read.
  package var undoLimited: String {
    pick(
      """
      Ce qui est plus ancien ne peut pas être défait : le journal y est abîmé. Pour en savoir \
      plus : jourj check.
      """,
      """
      What is older can't be undone: the journal is damaged there. To learn more: jourj check.
      """
    )
  }

  /// A number that the history has not.
  package func noSuchState(_ n: Int) -> String {
    pick(
      "L’historique n’a pas d’étape \(n). Pour la liste : jourj history.",
      "The history has no step \(n). For the list: jourj history."
    )
  }

  /// A step of the history that does not fit the document.
  package func stepDoesNotFit(_ n: Int) -> String {
    pick(
      """
      L’étape \(n) de l’historique ne s’accorde pas avec le document : rien n’a été changé. \
      Pour vérifier : jourj check.
      """,
      """
      Step \(n) of the history does not fit the document: nothing was changed. To verify: \
      jourj check.
      """
    )
  }

  /// Read-only because it was asked for.
  package var readOnlyRequested: String {
    pick(
      "Lecture seule, comme demandé.",
      "Read-only, as asked."
    )
  }

  /// Read-only because no journal can be written.
  package var readOnlyFolder: String {
    pick(
      """
      Lecture seule : le dossier ne se laisse pas écrire, donc pas de journal ici. Pour \
      travailler : enregistrer sous un autre nom.
      """,
      """
      Read-only: the folder can't be written in, so there is no journal here. To work: save \
      under another name.
      """
    )
  }

  /// Read-only because the file is.
  package var readOnlyFile: String {
    pick(
      """
      Lecture seule : le fichier est protégé. Pour travailler : enregistrer sous un autre nom.
      """,
      "Read-only: the file is protected. To work: save under another name."
    )
  }

  /// Read-only because a newer version wrote the document.
  package func readOnlyNewerVersion(_ major: Int) -> String {
    pick(
      """
      Lecture seule : le document est au format \(major), plus récent que ce programme. \
      Installer une version plus récente.
      """,
      """
      Read-only: the document has format \(major), newer than this program. Install a newer \
      version.
      """
    )
  }

  /// Read-only because of a key that an object has twice.
  package func readOnlyDuplicateKey(_ key: String, line: Int) -> String {
    pick(
      "Lecture seule : ligne \(line), la clé « \(key) » figure deux fois. En retirer une.",
      "Read-only: line \(line), the key “\(key)” stands there twice. Remove one."
    )
  }

  /// Read-only because the file has several names.
  package var readOnlyHardLink: String {
    pick(
      """
      Lecture seule : le fichier porte plusieurs noms (liens physiques), qui se sépareraient à \
      l’enregistrement.
      """,
      "Read-only: the file has several names (hard links), which saving would part."
    )
  }

  /// Read-only because an outside change can't be merged.
  package var readOnlyLostBase: String {
    pick(
      """
      Lecture seule : un autre programme a changé le document, et l’état d’avant n’est plus \
      connu. Pour comparer : jourj check.
      """,
      """
      Read-only: another program changed the document, and the state before is not known any \
      more. To compare: jourj check.
      """
    )
  }

  /// There was no journal.
  package var noticeNoJournal: String {
    pick(
      "Pas de journal pour ce document : l’historique commence ici.",
      "No journal for this document: the history begins here."
    )
  }

  /// An outside change was taken in.
  package func noticeOutsideChange(n: Int, conflicts: Int) -> String {
    let said = pick(
      "Le document a été changé ailleurs ; repris comme étape \(n), qui peut être défaite.",
      "The document was changed elsewhere; taken in as step \(n), which can be undone."
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
      "Le document avait été supprimé ; il est réécrit.",
      "The document had been deleted; it was written again."
    )
  }

  /// The journal had been removed.
  package var noticeJournalRestored: String {
    pick(
      """
      Le journal avait été retiré ; un nouveau commence. Ce qui précède ne peut plus être \
      défait.
      """,
      """
      The journal had been removed; a new one begins. What came before can't be undone any \
      more.
      """
    )
  }

  /// A file system without locks.
  package var noticeNoLocks: String {
    pick(
      "Dossier partagé sans verrous : une seule personne à la fois.",
      "Shared folder without locks: one person at a time."
    )
  }

  /// A disk that refused to confirm a write.
  package var noticeDiskDoubtful: String {
    pick(
      """
      Le disque n’a pas confirmé une écriture ; tout a été réécrit ailleurs. Faire une copie \
      sur un autre support.
      """,
      """
      The disk did not confirm a write; everything was written anew. Make a copy on another \
      medium.
      """
    )
  }

  /// Copies that a cloud client made of both sides of a conflict; the names are joined already.
  package func noticeConflictCopies(_ names: String) -> String {
    pick(
      """
      Copies en conflit à côté du document : \(names). Rien n’est effacé ; pour les joindre : \
      jourj merge.
      """,
      """
      Conflicting copies beside the document: \(names). Nothing is deleted; to join them: \
      jourj merge.
      """
    )
  }

  /// Edits that are in memory only.
  package func unsavedEdits(_ count: Int) -> String {
    count == 1
      ? pick("NON ENREGISTRÉ : 1 modification", "NOT SAVED: 1 edit")
      : pick("NON ENREGISTRÉ : \(count) modifications", "NOT SAVED: \(count) edits")
  }
}
