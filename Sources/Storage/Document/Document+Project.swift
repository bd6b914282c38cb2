import LosslessJSON
package import Planning

/// A document as it was opened: its bytes, what they mean, and what in them can't be used.
package struct OpenedDocument: Sendable {
  /// The bytes, held for editing.
  package var document: Document
  /// What they mean.
  package var project: Project
  /// What in them can't be used.
  package var problems: [FieldProblem]
}

extension Document {
  /// Reads a document and what it means in one pass over its text.
  package static func open(_ bytes: [UInt8]) throws(DocumentError) -> OpenedDocument {
    let tree = try parsed(bytes)
    let document = try Document(tree)
    let (project, problems) = Project.decoded(from: tree)
    return OpenedDocument(document: document, project: project, problems: problems)
  }

  /// What the document means; what can't be read is told, and stays in the document.
  package func project() -> (project: Project, problems: [FieldProblem]) {
    guard let tree = try? JSONTree(parsing: bytes) else { return (Project(), []) }
    return Project.decoded(from: tree)
  }
}

extension Project {
  /// The project that a document's text means.
  static func decoded(from tree: JSONTree) -> (project: Project, problems: [FieldProblem]) {
    var project = Project()
    var found: [PlacedProblem] = []
    for member in tree.root.members {
      guard let kind = member.key.string.flatMap(RecordKind.init) else { continue }
      found += project.visit(kind, DecodeList(value: member.value))
    }
    var problems: [FieldProblem] = []
    problems.reserveCapacity(found.count)
    var line = 1
    var offset = 0
    // Found in the text's order: one walk over it counts all lines.
    for problem in found.sorted(by: { $0.offset < $1.offset }) {
      line += tree.bytes[offset..<problem.offset].count { $0 == JSONBytes.lineFeed }
      offset = problem.offset
      var problem = problem.problem
      problem.line = line
      problems.append(problem)
    }
    return (project, problems)
  }
}

/// A problem and where it is in the text.
private struct PlacedProblem {
  let problem: FieldProblem
  let offset: Int

  init(
    _ reason: FieldProblem.Reason,
    _ value: JSONValue,
    record: RecordReference?,
    key: String? = nil
  ) {
    offset = value.range.lowerBound
    problem = FieldProblem(
      reason: reason,
      record: record,
      key: key,
      text: String(decoding: value.rawBytes.prefix(80), as: UTF8.self)
    )
  }
}

/// Reads a list of the document, or its settings, by the field table of its records.
private struct DecodeList: RecordListVisitor {
  let value: JSONValue

  // Tasks are most of a document: their copy of the code knows their size and their fields.
  @_specialize(where R == PlanTask)
  func visit<R: ProjectRecord>(_ list: inout RecordList<R>) -> [PlacedProblem] {
    var reader = RecordReader<R>()
    let isSettings = R.kind == .project
    guard value.kind == (isSettings ? .object : .array) else {
      return [PlacedProblem(.wrongShape, value, record: nil, key: R.kind.rawValue)]
    }
    if isSettings {
      var record = R(id: RecordReference.settings.id)
      reader.read(value, into: &record)
      list = RecordList([record])
      return reader.problems
    }
    var records: [R] = []
    records.reserveCapacity(value.count)
    var places: [(id: RecordID, value: JSONValue)] = []
    places.reserveCapacity(value.count)
    for element in value.elements {
      guard let id = element.recordID else {
        reader.problems.append(
          PlacedProblem(.noIdentifier, element, record: nil, key: R.kind.rawValue)
        )
        continue
      }
      places.append((id, element))
      records.append(R(id: id))
      reader.read(element, into: &records[records.count - 1])
    }
    list = RecordList(records)
    for (position, place) in places.enumerated() where list.position(of: place.id) != position {
      reader.problems.append(
        PlacedProblem(
          .duplicateIdentifier,
          place.value,
          record: RecordReference(R.kind, place.id)
        )
      )
    }
    return reader.problems
  }
}

/// Reads records of one kind; what the table says is laid out once for all of them.
private struct RecordReader<R: ProjectRecord> {
  var problems: [PlacedProblem] = []
  private let keys: [String]
  private let writes: [@Sendable (inout R, FieldValue?) -> Bool]

  init() {
    keys = R.fields.fields.map(\.key)
    writes = R.fields.fields.map(\.write)
  }

  mutating func read(_ object: JSONValue, into record: inout R) {
    // Members mostly stand in the table's order: each is looked for from the one before it.
    var expected = 0
    for member in object.members {
      guard let index = index(of: member.key, from: expected) else { continue }
      expected = index + 1
      if !writes[index](&record, FieldValue(member.value)) {
        problems.append(
          PlacedProblem(
            .unreadable,
            member.value,
            record: RecordReference(R.kind, record.id),
            key: keys[index]
          )
        )
      }
    }
  }

  @inline(__always)
  private func index(of key: JSONValue, from expected: Int) -> Int? {
    var index = expected
    for _ in keys.indices {
      if index >= keys.count { index = 0 }
      if key.isString(keys[index]) { return index }
      index += 1
    }
    return nil
  }
}
