#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The system's numbers for the reasons that storage tells apart.
package enum SystemCode {
  /// There is no such file.
  package static let notFound = ENOENT
  /// There is one already.
  package static let exists = EEXIST
  /// Only another user may.
  package static let notPermitted = EPERM
  /// The permissions do not allow it.
  package static let accessDenied = EACCES
  /// The file system is read-only.
  package static let readOnly = EROFS
  /// The disk is full.
  package static let noSpace = ENOSPC
  /// The user's share of the disk is full.
  package static let overQuota = EDQUOT
  /// The file would become too large.
  package static let tooLarge = EFBIG
  /// The device failed.
  package static let inputOutput = EIO
  /// A signal came in between.
  package static let interrupted = EINTR
  /// Too many files are open.
  package static let tooManyOpen = EMFILE
  /// It is no regular file.
  package static let notAFile = ENOTSUP
  /// The system does not know the call.
  package static let notSupported = ENOSYS
  /// It is a symbolic link, or a circle of them.
  package static let isLink = ELOOP
  /// It is a folder.
  package static let isFolder = EISDIR
  /// It is no folder.
  package static let notAFolder = ENOTDIR
  /// The file system knows no locks.
  package static let noLocks = ENOLCK
  /// The device has gone.
  package static let noDevice = ENODEV
  /// The file's server has forgotten it.
  package static let staleHandle = ESTALE

  /// Whether a file system says that it can't do such a thing at all.
  package static func isUnsupported(_ code: Int32) -> Bool {
    code == ENOSYS || code == EINVAL || code == ENOTSUP || code == EOPNOTSUPP || code == ENOTTY
  }

  /// Whether a file system says that it knows no locks, or none for us.
  package static func lacksLocks(_ code: Int32) -> Bool {
    isUnsupported(code) || code == ENOLCK || code == EACCES
  }

  /// Whether files must not be written here, as opposed to not just now.
  package static func isForbidden(_ code: Int32) -> Bool {
    code == EACCES || code == EPERM || code == EROFS
  }

  /// The system's own sentence for a reason, in the locale's language.
  package static func message(_ code: Int32) -> String {
    String(cString: strerror(code))
  }
}
