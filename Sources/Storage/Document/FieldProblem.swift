package import Planning

/// Something of the document that the program keeps but can't use.
package struct FieldProblem: Hashable, Sendable {
  /// What is the matter.
  package enum Reason: Hashable, Sendable {
    /// The field's text is not of the shape that its table asks for.
    case unreadable
    /// A list of the document is something else than a list, or the settings are no object.
    case wrongShape
    /// A record is no object or has no id that is a text: it can't be shown or referred to.
    case noIdentifier
    /// Another record before it in the list has this id; references mean that one.
    case duplicateIdentifier
    /// The field refers to a record that is not there.
    case danglingReference(RecordReference)
  }

  /// What is the matter.
  package let reason: Reason
  /// The record concerned; nil where a list is, or a record that has no id.
  package let record: RecordReference?
  /// The field's key, or the list's.
  package let key: String?
  /// The text found, as it stands in the document, cut after 80 bytes.
  package let text: String
  /// The line in the document, from 1; nil where it is not known.
  package var line: Int?
}
