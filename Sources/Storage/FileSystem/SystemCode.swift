#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The system's numbers for the reasons that storage tells apart.
package enum SystemCode {
  package static let notFound = ENOENT
  package static let exists = EEXIST
  package static let notPermitted = EPERM
  package static let accessDenied = EACCES
  package static let readOnly = EROFS
  package static let noSpace = ENOSPC
  package static let overQuota = EDQUOT
  package static let tooLarge = EFBIG
  package static let inputOutput = EIO
  package static let interrupted = EINTR
  package static let tooManyOpen = EMFILE
  package static let notAFile = ENOTSUP
  package static let notSupported = ENOSYS
  package static let isLink = ELOOP
  package static let isFolder = EISDIR
  package static let notAFolder = ENOTDIR
  package static let noLocks = ENOLCK
  package static let noDevice = ENODEV
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
