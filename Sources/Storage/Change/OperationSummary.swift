package import Planning

/// What an operation says of a record, for sentences of the history: no document is needed.
package struct OperationSummary: Hashable, Sendable {
  /// The record concerned.
  package let record: RecordReference
  /// The field; nil where the record itself came or went.
  package let key: String?
  /// What was there: the value, an element of it, or the whole record; nil: nothing.
  package let before: FieldValue?
  /// What is there now.
  package let after: FieldValue?
  /// Whether `before` and `after` are an element of the field and not all of it.
  package let isElement: Bool
}

extension Operation {
  /// The operation as a difference of values; nil where it is not of one record.
  package var summary: OperationSummary? {
    guard let (record, rest) = recordPath else { return nil }
    let key: String? =
      if case .name(let name) = rest.first { name } else { nil }
    let isMember = rest.count == 1
    let before: FieldValue?
    let after: FieldValue?
    switch action {
    case .set(let old, let new):
      before = FieldValue(text: old)
      after = FieldValue(text: new)
    case .insert(let text, _):
      before = nil
      after = Self.value(ofItem: text, isMember: isMember)
    case .remove(let text, _):
      before = Self.value(ofItem: text, isMember: isMember)
      after = nil
    }
    return OperationSummary(
      record: record,
      key: key,
      before: before,
      after: after,
      isElement: rest.count > 1
    )
  }

  /// The record that the path goes to or through, and the rest of the path.
  var recordPath: (record: RecordReference, rest: ArraySlice<Step>)? {
    guard case .name(let list) = path.first, let kind = RecordKind(rawValue: list) else {
      return nil
    }
    if kind == .project { return (.settings, path.dropFirst()) }
    guard path.count > 1, case .name(let id) = path[1] else { return nil }
    return (RecordReference(kind, RecordID(id)), path.dropFirst(2))
  }

  /// What the item in a text with separators says; of a member, its value.
  private static func value(ofItem text: [UInt8], isMember: Bool) -> FieldValue? {
    guard let first = text.firstIndex(where: { !JSONBytes.isSeparator($0) }),
      let last = text.lastIndex(where: { !JSONBytes.isSeparator($0) })
    else { return nil }
    let body = text[first...last]
    guard isMember else { return FieldValue(text: body) }
    let object = FieldValue(text: [UInt8(ascii: "{")] + body + [UInt8(ascii: "}")])
    return object?.members?.first?.value
  }
}
