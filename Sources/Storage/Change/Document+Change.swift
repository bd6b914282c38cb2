import LosslessJSON
import Planning

extension Document {
  /// Makes a change, and tells the operations that made it; refused as a whole if the values it was
  /// made on no longer hold.
  package mutating func apply(_ change: Change) throws(Refusal) -> [Operation] {
    var done: [Operation] = []
    do throws(Refusal) {
      for edit in change.edits {
        if readOnlyReason != nil { throw Refusal(edit.record, .readOnly) }
        try perform(edit, into: &done)
      }
    } catch {
      revert(done[...])
      throw error
    }
    return done
  }

  /// The operations that would make a change to this document.
  package func operations(for change: Change) throws(Refusal) -> [Operation] {
    var copy = self
    return try copy.apply(change)
  }

  private mutating func perform(_ edit: Edit, into done: inout [Operation]) throws(Refusal) {
    let record = edit.record
    if record.kind.isAppendOnly, !edit.action.isInsertion { throw Refusal(record, .appendOnly) }
    switch edit.action {
    case .insert(let members, let neighbour):
      try insert(record, members, after: neighbour, into: &done)
    case .remove(let members, _):
      try remove(record, holding: members, into: &done)
    case .move(_, let neighbour):
      try move(record, after: neighbour, into: &done)
    case .set(let key, let before, let after):
      try withFields(of: record, into: &done) { fields throws(Refusal) in
        try fields.set(key, from: before, to: after)
      }
    case .insertElement(let key, let element, let neighbour):
      try withFields(of: record, into: &done) { fields throws(Refusal) in
        try fields.insert(element, into: key, after: neighbour)
      }
    case .removeElement(let key, let element, _):
      try withFields(of: record, into: &done) { fields throws(Refusal) in
        try fields.remove(element, from: key)
      }
    case .replaceElement(let key, let before, let after):
      try withFields(of: record, into: &done) { fields throws(Refusal) in
        try fields.replace(before, by: after, in: key)
      }
    }
  }

  /// Does an operation that was just computed from this document.
  private mutating func commit(
    _ operation: Operation,
    for record: RecordReference,
    into done: inout [Operation]
  )
    throws(Refusal)
  {
    do throws(OperationFailure) {
      try apply(operation)
    } catch {
      throw Refusal(record, .wrongShape)
    }
    done.append(operation)
  }

  private mutating func withFields(
    of record: RecordReference,
    into done: inout [Operation],
    _ body: (RecordText) throws(Refusal) -> [Operation]
  ) throws(Refusal) {
    if record.kind == .project, position(ofMember: record.kind.rawValue) == nil {
      try insertRootMember(record, text: Array("{}".utf8), into: &done)
    }
    let path = path(of: record)
    guard let text = text(at: path) else { throw Refusal(record, .noSuchRecord) }
    guard let container = JSONContainer(text: text), container.isObject else {
      throw Refusal(record, .wrongShape)
    }
    let fields = RecordText(record: record, path: path, object: container, style: style)
    for operation in try body(fields) { try commit(operation, for: record, into: &done) }
  }

  /// The way from the root to a record.
  func path(of record: RecordReference) -> [Operation.Step] {
    record.kind == .project
      ? [.name(record.kind.rawValue)] : [.name(record.kind.rawValue), .name(record.id.text)]
  }

  // MARK: - Whole records

  private mutating func insert(
    _ record: RecordReference,
    _ fields: [FieldValue.Member],
    after neighbour: RecordID?,
    into done: inout [Operation]
  ) throws(Refusal) {
    guard record.kind != .project else { throw Refusal(record, .recordExists) }
    let members = [.init("id", .text(record.id.text))] + fields.filter { $0.key != "id" }
    guard let index = position(ofMember: record.kind.rawValue) else {
      let style = style
      let indent = style.unit
      let item = style.text(ofRecord: members, indent: indent + indent)
      let text =
        style.isPretty
        ? [0x5B] + style.newline + indent + indent + item + style.newline + indent + [0x5D]
        : [0x5B] + item + [0x5D]
      return try insertRootMember(record, text: text, into: &done)
    }
    guard members.allSatisfy({ isReadable($0, of: record) }) else {
      throw Refusal(record, .unreadable(.object(members)))
    }
    guard self.members[index].list != nil else { throw Refusal(record, .wrongShape) }
    if self.members[index].list?.position(of: record.id) != nil {
      throw Refusal(record, .recordExists)
    }
    let position = place(after: neighbour, in: index)
    let indent = recordIndent(in: index)
    let body = style.text(ofRecord: members, indent: indent)
    try insert(record, body, at: position, in: index, into: &done)
  }

  private func isReadable(_ member: FieldValue.Member, of record: RecordReference) -> Bool {
    if case .unreadable = FieldReading(member.value, key: member.key, kind: record.kind) {
      false
    } else {
      true
    }
  }

  private mutating func insert(
    _ record: RecordReference,
    _ body: [UInt8],
    at position: Int,
    in index: Int,
    into done: inout [Operation]
  ) throws(Refusal) {
    guard let neighbour = members[index].list?.neighbour(before: position),
      let text = insertionText(of: body, at: position, in: index)
    else { throw Refusal(record, .wrongShape) }
    let operation = Operation(path(of: record), .insert(text: text, after: neighbour))
    try commit(operation, for: record, into: &done)
  }

  // A copy of the list that lived while the list is changed would have all of it copied: these two
  // let go of theirs when they return.

  /// The text that puts a record at a position of a list.
  private func insertionText(of body: [UInt8], at position: Int, in index: Int) -> [UInt8]? {
    members[index].list?.place(position, source: source)
      .insertion(of: body, style: style, indent: recordIndent(in: index))
  }

  /// The text that goes with the record at a position of a list.
  private func removalText(at position: Int, in index: Int) -> [UInt8]? {
    guard let list = members[index].list else { return nil }
    return list.place(position, source: source)
      .removal(of: list.pieces[position].body(in: source))
  }

  private mutating func remove(
    _ record: RecordReference,
    holding fields: [FieldValue.Member],
    into done: inout [Operation]
  ) throws(Refusal) {
    let found = try fieldValues(of: record)
    let tables = record.kind.fieldOrder.dropFirst()
    for key in tables {
      let expected = fields.first { $0.key == key }?.value
      let now = FieldReading.normal(
        found.first { $0.key == key }?.value,
        key: key,
        kind: record.kind
      )
      if FieldReading.normal(expected, key: key, kind: record.kind) != now {
        throw Refusal(record, key: key, .changed(expected: expected, found: now))
      }
    }
    try takeOut(record, into: &done)
  }

  /// What a record of the document holds, as it stands.
  private mutating func fieldValues(
    of record: RecordReference
  ) throws(Refusal) -> [FieldValue.Member] {
    guard record.kind != .project, let text = text(at: path(of: record)) else {
      throw Refusal(record, .noSuchRecord)
    }
    return FieldValue(text: text)?.members ?? []
  }

  private mutating func takeOut(
    _ record: RecordReference,
    into done: inout [Operation]
  ) throws(Refusal) {
    guard let index = position(ofMember: record.kind.rawValue),
      let position = members[index].list?.position(of: record.id),
      let neighbour = members[index].list?.neighbour(before: position),
      let text = removalText(at: position, in: index)
    else { throw Refusal(record, .noSuchRecord) }
    let operation = Operation(path(of: record), .remove(text: text, after: neighbour))
    try commit(operation, for: record, into: &done)
  }

  private mutating func move(
    _ record: RecordReference,
    after neighbour: RecordID?,
    into done: inout [Operation]
  ) throws(Refusal) {
    guard record.kind != .project, let index = position(ofMember: record.kind.rawValue),
      let body = text(at: path(of: record))
    else { throw Refusal(record, .noSuchRecord) }
    try takeOut(record, into: &done)
    let position = place(after: neighbour, in: index)
    try insert(record, body, at: position, in: index, into: &done)
  }

  /// Where a record that follows `neighbour` goes: first if that is nil, last if it is not there.
  private mutating func place(after neighbour: RecordID?, in index: Int) -> Int {
    guard let neighbour else { return 0 }
    if let position = members[index].list?.position(of: neighbour) { return position + 1 }
    return members[index].list?.pieces.count ?? 0
  }

  /// The white space that begins the records' lines; nil where they stand on one line.
  func recordIndent(in index: Int) -> [UInt8]? {
    guard style.isPretty, let list = members[index].list else { return nil }
    guard let first = list.pieces.first else {
      return (members[index].lead[...].lineIndent ?? style.unit) + style.unit
    }
    return first.lead(in: source).lineIndent
  }

  // MARK: - Members of the root

  /// Puts a list or the settings into the root object, where its kind belongs.
  private mutating func insertRootMember(
    _ record: RecordReference,
    text: [UInt8],
    into done: inout [Operation]
  ) throws(Refusal) {
    let name = record.kind.rawValue
    let order = ["format"] + RecordKind.allCases.map(\.rawValue)
    let earlier = order.prefix { $0 != name }
    let position = members.lastIndex { earlier.contains($0.name) }.map { $0 + 1 } ?? members.count
    var body: [UInt8] = []
    JSONText.write(name, into: &body)
    body += style.colon + text
    let leads = members.map(\.lead)
    let place = ItemPlace(
      count: members.count,
      position: position,
      lead: { leads[$0][...] },
      closing: []
    )
    let insertion = place.insertion(of: body, style: style, indent: style.unit)
    let neighbour: Operation.Neighbour = position > 0 ? .name(members[position - 1].name) : .none
    let operation = Operation([.name(name)], .insert(text: insertion, after: neighbour))
    try commit(operation, for: record, into: &done)
  }
}

extension Edit.Action {
  /// Whether it adds a record.
  fileprivate var isInsertion: Bool {
    if case .insert = self { true } else { false }
  }
}

extension RecordPieces {
  /// The separators around a record at `position`.
  func place(_ position: Int, source: [UInt8]) -> ItemPlace {
    ItemPlace(
      count: pieces.count,
      position: position,
      lead: { pieces[$0].lead(in: source) },
      closing: closing.dropLast()
    )
  }
}
