package import LosslessJSON
package import Planning

/// A document's text is read where it stands.
extension JSONTree: FieldTape {
  /// The string at a place, nil if something else is there.
  package func text(at place: Int) -> String? { string(at: place) }

  /// The number at a place, nil if it is not whole or something else is there.
  package func integer(at place: Int) -> Int? { self[place].integer }

  /// The number at a place, nil if something else is there.
  package func double(at place: Int) -> Double? { self[place].double }

  /// The truth value at a place, nil if something else is there.
  package func flag(at place: Int) -> Bool? { self[place].bool }

  /// Whether an object is at a place.
  package func isObject(at place: Int) -> Bool { self[place].kind == .object }

  /// How many elements or members there are at a place; 0 for other kinds.
  package func count(at place: Int) -> Int { self[place].count }

  /// The place of the value of the first member called `key`, compared by bytes.
  package func member(_ key: String, at place: Int) -> Int? { member(key, of: place) }

  /// Where the elements of the array at a place are, nil if it is none.
  package func elements(at place: Int) -> Range<Int>? {
    let value = self[place]
    return value.kind == .array ? place + 1..<value.next : nil
  }

  /// The place after a value and all that is in it.
  package func next(after place: Int) -> Int { self[place].next }

  /// All that is said at a place.
  package func fieldValue(at place: Int) -> FieldValue { FieldValue(self[place]) }
}
