import Planning

/// What brings a project in memory to what the document says.
package enum ProjectUpdate: Hashable, Sendable {
  /// These edits, in order.
  case edits([Edit])
  /// Reading the document anew: what happened is too much, or is nothing that edits can say.
  case reload
}

extension Document {
  /// Past so many records that came, went or moved, reading anew is faster.
  private static let placedLimit = 64

  /// What brings a project that this document meant before `operations` to what it means now, after
  /// them.
  ///
  /// The edits hold the values that the document has now; what they were before is not told, see
  /// `Operation.summary`.
  package mutating func update(after operations: [Operation]) -> ProjectUpdate {
    var touched = TouchedRecords()
    for operation in operations {
      guard touched.add(operation) else { return .reload }
    }
    var edits: [Edit] = []
    for kind in RecordKind.allCases {
      if let ids = touched.placed[kind] {
        guard ids.count <= Self.placedLimit, let placed = placing(ids, of: kind) else {
          return .reload
        }
        edits += placed
      }
    }
    for field in touched.fields
    where touched.placed[field.record.kind]?.contains(field.record.id) != true {
      guard let edit = setting(field) else { return .reload }
      edits.append(edit)
    }
    return .edits(edits)
  }

  /// The edits that take records out and put back those that are there, in the document's order.
  private mutating func placing(_ ids: Set<RecordID>, of kind: RecordKind) -> [Edit]? {
    let removed = ids.map { Edit(RecordReference(kind, $0), .remove(members: [], neighbour: nil)) }
    guard let index = position(ofMember: kind.rawValue) else { return removed }
    guard members[index].list != nil else { return nil }
    var places: [Int] = []
    for id in ids {
      if let place = members[index].list?.position(of: id) { places.append(place) }
    }
    guard let list = members[index].list, !list.hasTwins else { return nil }
    let inserted = places.sorted().map { place in
      let piece = list.pieces[place]
      let values = FieldValue(text: piece.body(in: source))?.members ?? []
      let neighbour = list.pieces[..<place].last { $0.id != nil }?.id
      return Edit(
        RecordReference(kind, piece.id ?? ""),
        .insert(members: values.filter { $0.key != "id" }, neighbour: neighbour)
      )
    }
    return removed + inserted
  }

  /// The edit that gives a field the value it has in the document.
  private mutating func setting(_ field: TouchedRecords.FieldReference) -> Edit? {
    guard let text = text(at: path(of: field.record)),
      let value = FieldValue(text: text)
    else { return nil }
    let found = value[key: field.key]
    // What can't be read is as if it were not there.
    let readable: FieldValue? =
      if case .unreadable = FieldReading(found, key: field.key, kind: field.record.kind) {
        nil
      } else {
        found
      }
    return Edit(field.record, .set(key: field.key, before: nil, after: readable))
  }
}

extension FieldValue {
  /// The value of the first member with these very bytes as its key.
  fileprivate subscript(key key: String) -> FieldValue? {
    members?.first { $0.key.utf8.elementsEqual(key.utf8) }?.value
  }
}

/// The records and fields that operations touch.
private struct TouchedRecords {
  struct FieldReference: Hashable {
    let record: RecordReference
    let key: String
  }

  /// Records that came, went or moved.
  var placed: [RecordKind: Set<RecordID>] = [:]
  /// Fields of other records, each once, in the order in which they were touched.
  var fields: [FieldReference] = []
  private var seen: Set<FieldReference> = []

  /// Notes what an operation touches; false if that can't be told by record.
  mutating func add(_ operation: Operation) -> Bool {
    guard case .name(let list) = operation.path.first else { return false }
    guard let kind = RecordKind(rawValue: list) else { return list != "format" }
    guard operation.path.count > 1 else { return kind != .project && addAll(operation, kind) }
    guard let (record, rest) = operation.recordPath else { return false }
    guard case .name(let key) = rest.first else {
      placed[kind, default: []].insert(record.id)
      return kind != .project
    }
    let field = FieldReference(record: record, key: key)
    if seen.insert(field).inserted { fields.append(field) }
    return true
  }

  /// Notes the records of a list that came or went as a whole.
  private mutating func addAll(_ operation: Operation, _ kind: RecordKind) -> Bool {
    let texts: [[UInt8]] =
      switch operation.action {
      case .set: []
      case .insert(let text, _), .remove(let text, _): [text]
      }
    guard let text = texts.first, let colon = text.firstIndex(of: UInt8(ascii: ":")),
      let end = text.lastIndex(of: UInt8(ascii: "]")),
      let list = FieldValue(text: text[(colon + 1)...end])?.list
    else { return false }
    for record in list {
      guard let id = record["id"]?.text, !id.isEmpty else { return false }
      placed[kind, default: []].insert(RecordID(id))
    }
    return true
  }
}
