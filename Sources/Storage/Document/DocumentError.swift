package import LosslessJSON

/// Why bytes are no document of JourJ, and where.
package struct DocumentError: Error, Equatable, Sendable {
  /// What is wrong; its words live elsewhere.
  package enum Reason: Equatable, Sendable {
    /// The text is not JSON.
    case json(JSONError.Reason)
    /// The text is JSON, but not one object.
    case notAnObject
    /// No `format` that names JourJ.
    case otherFormat
  }

  /// What is wrong.
  package let reason: Reason
  /// Where it is.
  package let position: JSONPosition

  init(_ reason: Reason, at position: JSONPosition) {
    self.reason = reason
    self.position = position
  }
}

/// Why a document can be looked at but not changed.
package enum ReadOnlyReason: Equatable, Sendable {
  /// It was written by a version whose major number this one does not know.
  case newerMajor(Int)
  /// An object has a key twice: which of both counts is unknown.
  case duplicateKey(String, position: JSONPosition)
}
