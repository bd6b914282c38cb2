/// A system call that failed: which, on what, and the system's reason.
package struct FileError: Error, Hashable, Sendable {
  /// What was being done.
  package enum Operation: String, CaseIterable, Sendable {
    case open, close, status, read, write, truncate, sync, rename, exchange, link, remove
    case makeFolder, list, readLink, lock, setPermissions, setOwner, watch, startThread
  }

  /// What was being done.
  package let operation: Operation
  /// The name concerned, as it was given.
  package let path: String
  /// The system's number for the reason (`errno`).
  package let code: Int32

  /// `operation` on `path` failed with `code`.
  package init(_ operation: Operation, _ path: String, code: Int32) {
    self.operation = operation
    self.path = path
    self.code = code
  }
}
