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
    for element in value.elements {
      guard let id = element.recordID else {
        reader.problems.append(
          PlacedProblem(.noIdentifier, element, record: nil, key: R.kind.rawValue)
        )
        continue
      }
      records.append(R(id: id))
      reader.read(element, into: &records[records.count - 1])
    }
    list = RecordList(records)
    if !list.twins.isEmpty {
      let places = value.elements.filter { $0.recordID != nil }
      reader.problems += list.twins.map { twin in
        PlacedProblem(
          .duplicateIdentifier,
          places[twin],
          record: RecordReference(R.kind, list[twin].id)
        )
      }
    }
    return reader.problems
  }
}

/// Reads records of one kind; what the table says is laid out once for all of them.
private struct RecordReader<R: ProjectRecord> {
  var problems: [PlacedProblem] = []
  private let writes = R.fields.fields.map(\.put)
  private let keys = JSONKeyTable(R.fields.fields.map(\.key))

  mutating func read(_ object: JSONValue, into record: inout R) {
    let tree = object.tree
    tree.forEachMember(of: object.index, in: keys) { position, place in
      if writes[position](&record, .place(tree, place)) { return }
      problems.append(
        PlacedProblem(
          .unreadable,
          tree[place],
          record: RecordReference(R.kind, record.id),
          key: R.fields.fields[position].key
        )
      )
    }
  }
}
