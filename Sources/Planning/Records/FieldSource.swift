/// A text laid out as values, each at a place of its own.
///
/// Its own protocol so that a document can be read where it stands: Planning knows no JSON.
package protocol FieldTape: AnyObject, Sendable {
  /// The text at a place, nil if something else is there.
  func text(at place: Int) -> String?
  /// The whole number at a place, nil if something else is there.
  func integer(at place: Int) -> Int?
  /// The nearest floating-point value of the number at a place, infinite past its range.
  func double(at place: Int) -> Double?
  /// The truth value at a place, nil if something else is there.
  func flag(at place: Int) -> Bool?
  /// Whether what is at a place has named members.
  func isObject(at place: Int) -> Bool
  /// How many elements or members there are at a place; 0 for other kinds.
  func count(at place: Int) -> Int
  /// The place of the first member called `key` of the object at a place.
  func member(_ key: String, at place: Int) -> Int?
  /// Where the elements of the list at a place are, nil if it is no list; see `next(after:)`.
  func elements(at place: Int) -> Range<Int>?
  /// The place after a value and all that is in it.
  func next(after place: Int) -> Int
  /// All that is said at a place.
  func fieldValue(at place: Int) -> FieldValue
}

/// A value as codecs read it, wherever it is held.
///
/// So a document is read without being copied into values first, by the same codecs that read the
/// values of forms and changes.
package enum FieldSource {
  case value(FieldValue)
  case place(any FieldTape, Int)

  /// The text, if it is one.
  package var text: String? {
    switch self {
    case .value(let value): value.text
    case .place(let tape, let place): tape.text(at: place)
    }
  }

  /// The whole number, if it is one.
  package var integer: Int? {
    switch self {
    case .value(let value): value.integer
    case .place(let tape, let place): tape.integer(at: place)
    }
  }

  /// The nearest floating-point value of a number, infinite past its range.
  package var double: Double? {
    switch self {
    case .value(.integer(let integer)): Double(integer)
    case .value(.number(let spelling)): Double(spelling)
    case .value: nil
    case .place(let tape, let place): tape.double(at: place)
    }
  }

  /// The truth value, if it is one.
  package var flag: Bool? {
    switch self {
    case .value(let value): value.flag
    case .place(let tape, let place): tape.flag(at: place)
    }
  }

  /// Whether it has named members.
  package var isObject: Bool {
    switch self {
    case .value(let value): value.members != nil
    case .place(let tape, let place): tape.isObject(at: place)
    }
  }

  /// All that it says.
  package var fieldValue: FieldValue {
    switch self {
    case .value(let value): value
    case .place(let tape, let place): tape.fieldValue(at: place)
    }
  }

  /// How many members it has; 0 where it is no object.
  var memberCount: Int {
    switch self {
    case .value(let value): value.members?.count ?? 0
    case .place(let tape, let place): tape.isObject(at: place) ? tape.count(at: place) : 0
    }
  }

  /// The value of the first member called `key`, if this is an object that has one.
  package subscript(key: String) -> FieldSource? {
    switch self {
    case .value(let value): value[key].map { .value($0) }
    case .place(let tape, let place): tape.member(key, at: place).map { .place(tape, $0) }
    }
  }

  /// The elements of a list as `read` reads them; nil if this is no list, or one can't be read.
  func elements<Element>(_ read: (FieldSource) -> Element?) -> [Element]? {
    var elements: [Element] = []
    switch self {
    case .value(let value):
      guard let list = value.list else { return nil }
      elements.reserveCapacity(list.count)
      for value in list {
        guard let element = read(.value(value)) else { return nil }
        elements.append(element)
      }
    case .place(let tape, let place):
      guard let places = tape.elements(at: place) else { return nil }
      elements.reserveCapacity(tape.count(at: place))
      var next = places.lowerBound
      while next < places.upperBound {
        guard let element = read(.place(tape, next)) else { return nil }
        elements.append(element)
        next = tape.next(after: next)
      }
    }
    return elements
  }
}

// Reading the members of a structure: one that is absent is fine, one that can't be read is not.

extension FieldSource {
  /// A member that may be absent: nil if it is there and can't be read, else its value or none.
  func optional<Value>(_ key: String, _ codec: Codec<Value>) -> Value?? {
    guard let value = self[key] else { return .some(nil) }
    return codec.decode(value).map { .some($0) }
  }

  /// A member that is `standard` where absent: nil if it is there and can't be read.
  func optional<Value>(_ key: String, _ codec: Codec<Value>, standard: Value) -> Value? {
    guard let value = self[key] else { return standard }
    return codec.decode(value)
  }
}
