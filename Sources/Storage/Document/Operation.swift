/// What the journal records: one exact change of the document's bytes, and where.
///
/// Operations are computed against the very bytes they apply to, so that applying one and then its
/// inverse gives back every byte.
package struct Operation: Hashable, Sendable {
  /// A step on the way from the root to a value.
  package enum Step: Hashable, Sendable {
    /// The member with this key or, in a list of the root, the record with this id.
    case name(String)
    /// The element at this place; a record only where no id tells it from the others.
    case position(Int)
  }

  /// What an item follows in its list or object.
  package enum Neighbour: Hashable, Sendable {
    /// Nothing: it is first.
    case none
    /// The member with this key or the record with this id.
    case name(String)
    /// The element at this place.
    case position(Int)
  }

  /// What is done.
  package enum Action: Hashable, Sendable {
    /// A value's text takes the place of another.
    case set(before: [UInt8], after: [UInt8])
    /// A text is put right behind the neighbour: the item with its comma and white space.
    case insert(text: [UInt8], after: Neighbour)
    /// Such a text is taken out.
    case remove(text: [UInt8], after: Neighbour)
  }

  /// Where: list, record, field, element; a field of the root or of `project` has a shorter way, and
  /// no step at all is the whole document.
  package let path: [Step]
  /// What is done there.
  package let action: Action

  /// `action` at the end of `path`.
  package init(_ path: [Step], _ action: Action) {
    self.path = path
    self.action = action
  }

  /// The operation that takes this one back.
  package var inverse: Operation {
    switch action {
    case .set(let before, let after): Operation(path, .set(before: after, after: before))
    case .insert(let text, let neighbour): Operation(path, .remove(text: text, after: neighbour))
    case .remove(let text, let neighbour): Operation(path, .insert(text: text, after: neighbour))
    }
  }
}

extension [Operation] {
  /// The operations that take these back, in their order.
  package var inverse: [Operation] { reversed().map(\.inverse) }
}

/// Why an operation does not fit the document; nothing was changed.
package struct OperationFailure: Error, Hashable, Sendable {
  /// What no longer holds.
  package enum Reason: Error, Hashable, Sendable {
    /// There is nothing at the operation's path.
    case noSuchPlace
    /// The neighbour is not there, or is not what the item follows.
    case noSuchNeighbour
    /// What should be put in is there already.
    case alreadyThere
    /// The bytes found are not those that the operation was computed against.
    case differentBefore
    /// The bytes to put in are no item with its separators.
    case malformed
  }

  /// Where it was to be done.
  package let path: [Operation.Step]
  /// What does not fit.
  package let reason: Reason
}
