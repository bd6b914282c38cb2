/// A change of one value in a JSON text, exact to the byte, with an exact inverse.
///
/// It names what it changes by keys and positions, never by offsets, and holds every byte it puts in
/// or takes out: applied and inverted, it gives back the same text, whatever its white space.
package struct JSONEdit: Equatable, Sendable {
  /// The kinds of edit.
  package enum Action: Equatable, Sendable {
    /// The text of a value, before and after.
    case set(before: [UInt8], after: [UInt8])
    /// The bytes put in, comma and white space included, and the key of the member they follow:
    /// nil for the first one and in an array, where the position says it.
    case insert([UInt8], after: JSONKey?)
    /// The bytes taken out, and the key of the member they followed, as for `insert`.
    case remove([UInt8], after: JSONKey?)
  }

  /// Leads to the value that is set, or to where the item is when it is there.
  package let path: [JSONStep]
  /// What is done there.
  package let action: Action

  /// An edit as it was recorded; new ones are made by `setting`, `inserting` and `removing`.
  package init(path: [JSONStep], action: Action) {
    self.path = path
    self.action = action
  }

  /// The edit that takes this one back.
  package var inverse: JSONEdit {
    let inverse: Action =
      switch action {
      case .set(let before, let after): .set(before: after, after: before)
      case .insert(let bytes, let neighbour): .remove(bytes, after: neighbour)
      case .remove(let bytes, let neighbour): .insert(bytes, after: neighbour)
      }
    return JSONEdit(path: path, action: inverse)
  }
}

/// Why an edit can't be made on a text, or no longer.
package enum JSONEditError: Error, Equatable, Sendable {
  /// The path, or the container that it leads into, is not there or not of that kind.
  case notFound
  /// An object has a member of this key already.
  case exists
  /// The neighbour that an item is to follow is not there.
  case neighbourNotFound
  /// The value to be set or removed is no longer what it was: its text now.
  case changed(now: [UInt8])
  /// The bytes would not fit their place, which others have changed; see `refitted(to:)`.
  case doesNotFit
  /// The text to be put in is not one JSON value.
  case invalidText
}
