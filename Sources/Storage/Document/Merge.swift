package import Planning

/// What two people made of one field, where only one of both can stay.
package struct MergeConflict: Hashable, Sendable {
  /// The record; nil where it is a member of the document that is no list of records.
  package let record: RecordReference?
  /// The field, or the member; nil where the record itself was deleted by one and edited by the other.
  package let key: String?
  /// Our value, which stays in the history; nil: not set, or deleted.
  package let ours: FieldValue?
  /// The outside value, which the document now has.
  package let theirs: FieldValue?
}

/// Two documents made of one, joined by record and field.
package struct MergeResult: Sendable {
  /// The joined document: theirs, with what only we changed.
  package let document: Document
  /// What turns our document into it.
  package let operations: [Operation]
  /// What both changed, each its way.
  package let conflicts: [MergeConflict]
}

extension Document {
  /// Joins what we and others made of `base`.
  ///
  /// Layout and order are theirs where they changed them. Where both changed a field, theirs counts;
  /// links, roles and checklists are joined by element.
  package static func merge(base: Document, ours: Document, theirs: Document) -> MergeResult {
    let ourBytes = ours.bytes
    let baseBytes = base.bytes
    let theirBytes = theirs.bytes
    if theirBytes == ourBytes || theirBytes == baseBytes {
      return MergeResult(document: ours, operations: [], conflicts: [])
    }
    if baseBytes == ourBytes {
      let operations = ours.difference(to: theirs)
      return MergeResult(document: theirs, operations: operations, conflicts: [])
    }
    var merge = DocumentMerge(base: base, ours: ours, merged: theirs)
    merge.run()
    return MergeResult(
      document: merge.merged,
      operations: ours.difference(to: merge.merged),
      conflicts: merge.conflicts
    )
  }
}

/// A merge under way: `merged` is theirs at first and takes over what only we changed.
private struct DocumentMerge {
  var base: Document
  var ours: Document
  var merged: Document
  var conflicts: [MergeConflict] = []

  mutating func run() {
    let names = ours.members.map(\.name)
    for name in names { mergeMember(name, after: names.prefix { $0 != name }) }
    for name in base.members.map(\.name) where !names.contains(name) {
      mergeMember(name, after: [])
    }
  }

  private mutating func mergeMember(_ name: String, after earlier: some Sequence<String>) {
    let path = [Operation.Step.name(name)]
    let (old, mine, theirs) = (base.text(at: path), ours.text(at: path), merged.text(at: path))
    if mine == old { return }
    let kind = RecordKind(rawValue: name)
    if kind == .project, let mine, let theirs {
      let joined = RecordMerge(base: old, ours: mine, theirs: theirs, record: .settings)
      conflicts += joined.conflicts
      try? merged.apply(Operation(path, .set(before: theirs, after: joined.text)))
      return
    }
    if mergeList(name, kind) { return }
    let meaning = { (text: [UInt8]?) in text.flatMap { FieldValue(text: $0) } }
    switch ThreeWay(base: meaning(old), ours: meaning(mine), theirs: meaning(theirs)) {
    case .same: break
    case .conflict:
      conflicts.append(
        MergeConflict(record: nil, key: name, ours: meaning(mine), theirs: meaning(theirs))
      )
    case .takeOurs:
      merged.takeMember(name, from: ours, replacing: theirs, by: mine, after: Array(earlier))
    }
  }

  /// Joins a list by record; false where its records can't be told apart.
  private mutating func mergeList(_ name: String, _ kind: RecordKind?) -> Bool {
    guard let index = merged.position(ofMember: name), let theirs = merged.members[index].list,
      let mine = ours.position(ofMember: name).flatMap({ ours.members[$0].list }),
      let old = base.position(ofMember: name).flatMap({ base.members[$0].list })
    else { return false }
    let ids = (old.pieces.map(\.id), mine.pieces.map(\.id), theirs.pieces.map(\.id))
    guard let ourMoves = MovedRecords(from: ids.0, to: ids.1),
      let theirMoves = MovedRecords(from: ids.0, to: ids.2)
    else { return false }
    var before: RecordID?
    for piece in mine.pieces {
      guard let id = piece.id else { continue }
      let path = [Operation.Step.name(name), .name(id.text)]
      let text = Array(piece.body(in: ours.source))
      mergeRecord(path, kind, id, ours: text, after: before, in: index)
      if ourMoves.moved.contains(id), !theirMoves.moved.contains(id),
        let body = merged.text(at: path)
      {
        merged.takeRecord(path, from: index)
        merged.putRecord(body, path, after: before, in: index)
      }
      if merged.members[index].list?.position(of: id) != nil { before = id }
    }
    let kept = Set(ids.1)
    for case let id? in ids.0 where !kept.contains(id) {
      removeRecord([.name(name), .name(id.text)], kind, id, from: index)
    }
    return true
  }

  private mutating func mergeRecord(
    _ path: [Operation.Step],
    _ kind: RecordKind?,
    _ id: RecordID,
    ours text: [UInt8],
    after before: RecordID?,
    in index: Int
  ) {
    let old = base.text(at: path)
    if old == text { return }
    let record = kind.map { RecordReference($0, id) }
    if let theirs = merged.text(at: path) {
      let joined = RecordMerge(base: old, ours: text, theirs: theirs, record: record)
      conflicts += joined.conflicts
      if joined.text != theirs {
        try? merged.apply(Operation(path, .set(before: theirs, after: joined.text)))
      }
    } else if let old {
      guard FieldValue(text: old) != FieldValue(text: text) else { return }
      conflicts.append(
        MergeConflict(record: record, key: nil, ours: FieldValue(text: text), theirs: nil)
      )
    } else {
      merged.putRecord(text, path, after: before, in: index)
    }
  }

  /// Takes out a record that we deleted, unless they edited it.
  private mutating func removeRecord(
    _ path: [Operation.Step],
    _ kind: RecordKind?,
    _ id: RecordID,
    from index: Int
  ) {
    guard let theirs = merged.text(at: path) else { return }
    let now = FieldValue(text: theirs)
    if now == base.text(at: path).flatMap({ FieldValue(text: $0) }) {
      merged.takeRecord(path, from: index)
    } else {
      let record = kind.map { RecordReference($0, id) }
      conflicts.append(MergeConflict(record: record, key: nil, ours: nil, theirs: now))
    }
  }
}

/// Which of three versions of a value counts.
enum ThreeWay {
  /// The one that is there.
  case same
  /// Ours: only we changed it.
  case takeOurs
  /// Both changed it, each its way.
  case conflict

  init(base: FieldValue?, ours: FieldValue?, theirs: FieldValue?) {
    if ours == base || ours == theirs {
      self = .same
    } else if theirs == base {
      self = .takeOurs
    } else {
      self = .conflict
    }
  }
}

/// The records that one list has in another order than the one it was made of.
private struct MovedRecords {
  var moved: Set<RecordID> = []

  /// Nil where records can't be told apart.
  init?(from old: [RecordID?], to new: [RecordID?]) {
    guard let kept = KeptRecords(from: old, to: new) else { return nil }
    let there = Set(new)
    for (id, isKept) in zip(old, kept.isKept) where !isKept && there.contains(id) {
      if let id { moved.insert(id) }
    }
  }
}

extension Document {
  /// Puts a record's text behind the record `neighbour` (nil: first), spaced as its siblings are.
  fileprivate mutating func putRecord(
    _ body: [UInt8],
    _ path: [Operation.Step],
    after neighbour: RecordID?,
    in index: Int
  ) {
    let position = neighbour.flatMap { members[index].list?.position(of: $0) }.map { $0 + 1 } ?? 0
    guard let follows = members[index].list?.neighbour(before: position),
      let list = members[index].list
    else { return }
    let text = list.place(position, source: source)
      .insertion(of: body, style: style, indent: recordIndent(in: index))
    try? apply(Operation(path, .insert(text: text, after: follows)))
  }

  /// Takes a record out.
  fileprivate mutating func takeRecord(_ path: [Operation.Step], from index: Int) {
    guard let position = members[index].list?.position(of: path[1]),
      let neighbour = members[index].list?.neighbour(before: position),
      let list = members[index].list
    else { return }
    let text = list.place(position, source: source)
      .removal(of: list.pieces[position].body(in: source))
    try? apply(Operation(path, .remove(text: text, after: neighbour)))
  }

  /// Takes a member of the root over from another document: its value, or that it is not there.
  fileprivate mutating func takeMember(
    _ name: String,
    from other: Document,
    replacing old: [UInt8]?,
    by new: [UInt8]?,
    after earlier: [String]
  ) {
    let path = [Operation.Step.name(name)]
    if let old, let new {
      try? apply(Operation(path, .set(before: old, after: new)))
    } else if let new, let source = other.position(ofMember: name) {
      let position = members.lastIndex { earlier.contains($0.name) }.map { $0 + 1 } ?? 0
      let text = rootPlace(position)
        .insertion(of: other.members[source].head + new, style: style, indent: style.unit)
      try? apply(Operation(path, .insert(text: text, after: rootNeighbour(position))))
    } else if let old, let position = position(ofMember: name) {
      let text = rootPlace(position).removal(of: (members[position].head + old)[...])
      try? apply(Operation(path, .remove(text: text, after: rootNeighbour(position))))
    }
  }
}
