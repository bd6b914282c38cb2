import LosslessJSON
import Storage
import Wording

extension Failure {
  /// What storage could not do, in words; `saving`: an edit is what could not be kept.
  init(_ error: StorageError, _ words: Words, saving: Bool = false) {
    switch error {
    case .missing(let path, let isRecoverable):
      self.init(
        status: .unusable,
        code: isRecoverable ? "lost" : "missing",
        message: isRecoverable ? words.documentMissingButJournal(path) : words.missingProject(path)
      )
    case .exists(let path):
      self.init(status: .refused, code: "exists", message: words.alreadyExists(path))
    case .notAFile(let path):
      self.init(status: .unusable, code: "not-a-file", message: words.notADocumentFile(path))
    case .linkLoop(let path):
      self.init(status: .unusable, code: "link-loop", message: words.linkLoop(path))
    case .tooLarge(let path):
      self.init(status: .unusable, code: "too-large", message: words.documentTooLarge(path))
    case .file(let file):
      let reason = words.systemReason(file.code)
      self.init(
        status: saving ? .notSaved : .unusable,
        code: saving ? "not-saved" : "file",
        message: saving
          ? words.notSavedBecause(file.path, reason: reason)
          : words.unreadableFile(file.path, reason: reason)
      )
    case .unreadable(let path, let document, let isRecoverable):
      self.init(
        status: .unusable,
        code: "damaged",
        message: words.unreadableDocument(
          path,
          line: document.position.line,
          column: document.position.column,
          reason: words.reason(document.reason),
          isRecoverable: isRecoverable
        )
      )
      line = document.position.line
      column = document.position.column
    case .locked(let holder):
      self.init(status: .notSaved, code: "locked", message: words.lockedBy(holder))
    case .readOnly(let cause):
      self.init(
        status: cause.isOfBytes ? .unusable : .notSaved,
        code: "read-only",
        message: words.readOnlyProject(nil, because: words.sentence(for: cause))
      )
    case .damaged(let damage):
      self.init(
        status: .unusable,
        code: "damaged",
        message: words.journalDamaged(segment: damage.segment, offset: damage.offset)
      )
    case .journalVanished:
      self.init(status: .notSaved, code: "journal", message: words.journalVanished)
    case .unsafeFolder:
      self.init(
        status: .notSaved,
        code: "unsafe-folder",
        message: words.readOnlyProject(nil, because: words.unsafeSideFolder)
      )
    case .nothingToUndo(let limit):
      let message = limit.map { words.journalDamaged(segment: $0.segment, offset: $0.offset) }
      self.init(
        status: .refused,
        code: "nothing",
        message: message ?? words.nothingTo(undo: true)
      )
    case .nothingToRedo:
      self.init(status: .refused, code: "nothing", message: words.nothingTo(undo: false))
    case .noSuchState(let number):
      self.init(status: .refused, code: "not-found", message: words.noSuchState(number))
    case .inconsistent(let number):
      self.init(status: .unusable, code: "damaged", message: words.stepDoesNotFit(number))
    }
  }
}

extension ReadOnlyCause {
  /// The damage of the journal, where that is the cause.
  var damage: StorageError? {
    if case .damage(let damage) = self { .damaged(damage) } else { nil }
  }

  /// Whether what the file holds is the cause, and not its place.
  var isOfBytes: Bool {
    switch self {
    case .damage, .newerVersion, .duplicateKey, .lostBase: true
    case .requested, .folder, .file, .unsafeFolder, .hardLink: false
    }
  }
}

extension Words {
  /// Why a project can be looked at only, to stand after "is read-only:".
  func sentence(for cause: ReadOnlyCause) -> String {
    switch cause {
    case .requested: readOnlyRequested
    case .folder: readOnlyFolder
    case .file: readOnlyFile
    case .damage(let damage): journalDamaged(segment: damage.segment, offset: damage.offset)
    case .newerVersion(let major): readOnlyNewerVersion(major)
    case .duplicateKey(let key, let position): readOnlyDuplicateKey(key, line: position.line)
    case .unsafeFolder: unsafeSideFolder
    case .hardLink: readOnlyHardLink
    case .lostBase: readOnlyLostBase
    }
  }

  /// Why bytes are no document.
  func reason(_ reason: DocumentError.Reason) -> String {
    switch reason {
    case .json(let reason): self.reason(reason)
    case .notAnObject: jsonReason("notAnObject")
    case .otherFormat: jsonReason("otherFormat")
    }
  }

  /// Why a text is no JSON.
  func reason(_ reason: JSONError.Reason) -> String {
    if case .controlByte = reason { return jsonReason("controlByte") }
    return jsonReason("\(reason)")
  }

  /// What happened to the files of a project.
  func sentence(for notice: Notice) -> String {
    switch notice {
    case .noJournal: noticeNoJournal
    case .outsideChange(let n, let conflicts): noticeOutsideChange(n: n, conflicts: conflicts)
    case .documentRestored: noticeDocumentRestored
    case .journalRestored: noticeJournalRestored
    case .noLocks: noticeNoLocks
    case .diskDoubtful: noticeDiskDoubtful
    case .conflictCopies(let names): noticeConflictCopies(names.joined(separator: ", "))
    }
  }
}
