package import Planning

/// Why a change can't be made to the document as it stands now; nothing was changed.
package struct Refusal: Error, Hashable, Sendable {
  /// What stands in the way; its words live elsewhere.
  package enum Reason: Hashable, Sendable {
    /// The document must not be changed.
    case readOnly
    /// Records of that kind stay as they were written.
    case appendOnly
    /// Somebody took the record out.
    case noSuchRecord
    /// The identifier is taken.
    case recordExists
    /// Somebody changed the field: the value that the change was made on, and the one found.
    case changed(expected: FieldValue?, found: FieldValue?)
    /// The list has no such element any more.
    case noSuchElement(FieldValue)
    /// The value is not of the field's shape.
    case unreadable(FieldValue)
    /// Where a list or an object should be in the document, there is something else.
    case wrongShape
  }

  /// The record concerned.
  package let record: RecordReference
  /// The field concerned; nil where it is the whole record.
  package let key: String?
  /// What stands in the way.
  package let reason: Reason

  /// A refusal because of `record`.
  package init(_ record: RecordReference, key: String? = nil, _ reason: Reason) {
    self.record = record
    self.key = key
    self.reason = reason
  }
}
