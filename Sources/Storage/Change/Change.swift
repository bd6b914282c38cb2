package import Planning

/// One gesture of the user as a value: what it is called and what it does to which fields.
///
/// Views and commands make changes; only the store applies them to a document. A change carries the
/// values before, so it knows its inverse, can be refused when they no longer hold, and can be tried
/// on a project to see what it would move.
package struct Change: Hashable, Sendable {
  /// The gesture in the user's words («Terminé : Réserver la scène»).
  package var label: String
  /// What it does, in order.
  package var edits: [Edit]

  /// The gesture `label`.
  package init(_ label: String, _ edits: [Edit]) {
    self.label = label
    self.edits = edits
  }

  /// The change that takes this one back, under the same name.
  package var inverse: Change {
    Change(label, edits.reversed().map(\.inverse))
  }
}

/// What a change does to one record.
package struct Edit: Hashable, Sendable {
  /// The record it touches.
  package let record: RecordReference
  /// What it does there.
  package let action: Action

  /// `action` done to `record`.
  package init(_ record: RecordReference, _ action: Action) {
    self.record = record
    self.action = action
  }

  /// The kinds of edit.
  ///
  /// A neighbour is what the thing follows in its list; nil: it is first.
  package enum Action: Hashable, Sendable {
    /// A field's value; nil: not set.
    case set(key: String, before: FieldValue?, after: FieldValue?)
    /// An element put into a list that counts by element (links, roles, checklist).
    case insertElement(key: String, element: FieldValue, neighbour: FieldValue?)
    /// An element taken out of such a list.
    case removeElement(key: String, element: FieldValue, neighbour: FieldValue?)
    /// An element that takes the place of another.
    case replaceElement(key: String, before: FieldValue, after: FieldValue)
    /// A new record.
    case insert(members: [FieldValue.Member], neighbour: RecordID?)
    /// A record taken out; what it held is what the program knows of it (the journal keeps its bytes).
    case remove(members: [FieldValue.Member], neighbour: RecordID?)
    /// A record put elsewhere in its list.
    case move(before: RecordID?, after: RecordID?)
  }

  /// The edit that takes this one back.
  package var inverse: Edit {
    let action: Action =
      switch action {
      case .set(let key, let before, let after):
        .set(key: key, before: after, after: before)
      case .insertElement(let key, let element, let neighbour):
        .removeElement(key: key, element: element, neighbour: neighbour)
      case .removeElement(let key, let element, let neighbour):
        .insertElement(key: key, element: element, neighbour: neighbour)
      case .replaceElement(let key, let before, let after):
        .replaceElement(key: key, before: after, after: before)
      case .insert(let members, let neighbour):
        .remove(members: members, neighbour: neighbour)
      case .remove(let members, let neighbour):
        .insert(members: members, neighbour: neighbour)
      case .move(let before, let after):
        .move(before: after, after: before)
      }
    return Edit(record, action)
  }
}
