package import LosslessJSON

/// Why something could not be done; nothing was changed by trying.
package enum StorageError: Error, Equatable, Sendable {
  /// There is no such file; `isRecoverable`: but its journal is there.
  case missing(path: String, isRecoverable: Bool)
  /// A file of this name is there already.
  case exists(path: String)
  /// A folder, a device or a pipe.
  case notAFile(path: String)
  /// Symbolic links that lead round in a circle.
  case linkLoop(path: String)
  /// More than 512 MB.
  case tooLarge(path: String)
  /// A system call failed.
  case file(FileError)
  /// The bytes are no document; `isRecoverable`: but its journal holds the last good state.
  case unreadable(path: String, DocumentError, isRecoverable: Bool)
  /// Another process has held the lock for too long.
  case locked(holder: Int?)
  /// The document can be looked at only.
  case readOnly(ReadOnlyCause)
  /// The journal can't be read from some place on.
  case damaged(JournalDamage)
  /// The journal was removed, cut or replaced while it was in use.
  case journalVanished
  /// The side folder belongs to somebody else, or others may write in it.
  case unsafeFolder(name: String)
  /// Every edit is undone already; `limit`: what is older can't be read.
  case nothingToUndo(limit: JournalDamage?)
  case nothingToRedo
  /// The history has no state of that number.
  case noSuchState(n: Int)
  /// A step of the history does not fit the document.
  case inconsistent(n: Int)
}

/// Why a document can be looked at only.
package enum ReadOnlyCause: Equatable, Sendable {
  /// It was asked for.
  case requested
  /// The folder must not be written in, so there can be no journal.
  case folder
  /// The file must not be written.
  case file
  /// The journal is damaged.
  case damage(JournalDamage)
  /// It was written by a version of the program whose format has this major number.
  case newerVersion(Int)
  /// A key that an object has twice.
  case duplicateKey(String, position: JSONPosition)
  /// The side folder belongs to somebody else, or others may write in it.
  case unsafeFolder
  /// The file has other names too, which would not see what is written.
  case hardLink
  /// Another program changed the document, and what it was before is not known any more.
  case lostBase
}

/// Does something with files and says what failed as storage does.
func filing<Result>(
  _ body: () throws(FileError) -> Result
) throws(StorageError) -> Result {
  do throws(FileError) {
    return try body()
  } catch {
    throw .file(error)
  }
}
