/// A large value kept apart, so that a copy of what holds it takes over one reference.
///
/// The value itself is copied where it is changed while somebody else holds it too.
package struct Boxed<Value: Sendable>: Sendable {
  // Never changed while two hold it: safe to share between threads.
  private final class Storage: @unchecked Sendable {
    @exclusivity(unchecked) var value: Value

    init(_ value: Value) { self.value = value }
  }

  private var storage: Storage

  /// Keeps `value` apart.
  package init(_ value: Value) { storage = Storage(value) }

  /// The value.
  package var value: Value {
    _read { yield storage.value }
    _modify {
      if !isKnownUniquelyReferenced(&storage) { storage = Storage(storage.value) }
      yield &storage.value
    }
  }
}
