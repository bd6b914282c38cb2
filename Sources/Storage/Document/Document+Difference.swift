import LosslessJSON
import Planning

extension Document {
  /// The operations that turn this document into `other`, byte for byte.
  ///
  /// They are as small as they can be told by record and field; where order or white space between
  /// records differs, the list is replaced as a whole, and where it differs around the lists, the
  /// document is.
  package func difference(to other: Document) -> [Operation] {
    var copy = self
    var operations: [Operation] = []
    if copy.become(other, &operations), copy.hasSameBytes(as: other) { return operations }
    return [Operation([], .set(before: bytes, after: other.bytes))]
  }

  /// Whether both have the same text.
  package func hasSameBytes(as other: Document) -> Bool {
    byteCount == other.byteCount && bytes == other.bytes
  }

  private mutating func become(_ other: Document, _ operations: inout [Operation]) -> Bool {
    guard opening == other.opening else { return false }
    guard members.map(\.name) == other.members.map(\.name) else {
      return becomeMembers(of: other, &operations)
    }
    for index in members.indices {
      guard becomeMember(index, other, &operations) else { return false }
    }
    return true
  }

  /// The members of the root differ: those that went are taken out, those that came put in.
  private mutating func becomeMembers(
    of other: Document,
    _ operations: inout [Operation]
  ) -> Bool {
    let kept = Set(other.members.map(\.name))
    for index in members.indices.reversed() where !kept.contains(members[index].name) {
      let place = rootPlace(index)
      var body = members[index].head
      members[index].writeValue(into: &body, source: source)
      let neighbour = rootNeighbour(index)
      let operation = Operation(
        [.name(members[index].name)],
        .remove(text: place.removal(of: body[...]), after: neighbour)
      )
      guard perform(operation, &operations) else { return false }
    }
    for index in other.members.indices {
      let member = other.members[index]
      if index < members.count, members[index].name == member.name {
        guard becomeMember(index, other, &operations) else { return false }
        continue
      }
      guard position(ofMember: member.name) == nil else { return false }
      var text: [UInt8] = []
      member.write(into: &text, source: other.source)
      if index == 0, let old = members.first?.lead, other.members.count > 1 {
        // The comma comes with it; what stood before the old first member stays.
        text += other.members[1].lead.dropLast(old.count)
      }
      let operation = Operation(
        [.name(member.name)],
        .insert(text: text, after: rootNeighbour(index))
      )
      guard perform(operation, &operations) else { return false }
    }
    return true
  }

  func rootPlace(_ index: Int) -> ItemPlace {
    ItemPlace(
      count: members.count,
      position: index,
      lead: { members[$0].lead[...] },
      closing: closing.prefix { $0 != UInt8(ascii: "}") }
    )
  }

  func rootNeighbour(_ index: Int) -> Operation.Neighbour {
    index > 0 ? .name(members[index - 1].name) : .none
  }

  private mutating func becomeMember(
    _ index: Int,
    _ other: Document,
    _ operations: inout [Operation]
  ) -> Bool {
    let old = members[index]
    let new = other.members[index]
    guard old.head == new.head else { return false }
    let path = [Operation.Step.name(old.name)]
    if let records = new.list, old.list != nil {
      let before = (self, operations.count)
      if becomeList(index, records, other.source, &operations),
        hasSameList(index, records, other.source)
      {
        return true
      }
      self = before.0
      operations.removeSubrange(before.1...)
    } else if old.list == nil, new.list == nil {
      if old.plain == new.plain { return true }
      let inner = RecordDifference(from: old.plain, to: new.plain, path: path)
      return inner.operations.allSatisfy { perform($0, &operations) }
    }
    let operation = Operation(
      path,
      .set(before: old.value(source: source), after: new.value(source: other.source))
    )
    return perform(operation, &operations)
  }

  private func hasSameList(_ index: Int, _ records: RecordPieces, _ source: [UInt8]) -> Bool {
    guard let list = members[index].list, list.pieces.count == records.pieces.count,
      list.closing == records.closing
    else { return false }
    return zip(list.pieces, records.pieces).allSatisfy { mine, theirs in
      mine.text.bytes(in: self.source) == theirs.text.bytes(in: source)
    }
  }

  private mutating func becomeList(
    _ index: Int,
    _ target: RecordPieces,
    _ targetSource: [UInt8],
    _ operations: inout [Operation]
  ) -> Bool {
    guard let list = members[index].list else { return false }
    let name = Operation.Step.name(members[index].name)
    let ids = list.pieces.map(\.id)
    let targetIDs = target.pieces.map(\.id)
    guard let kept = KeptRecords(from: ids, to: targetIDs) else { return false }

    for position in ids.indices.reversed() where !kept.isKept[position] {
      guard let now = members[index].list,
        let neighbour = members[index].list?.neighbour(before: position),
        let step = members[index].list?.step(position)
      else { return false }
      let text = now.place(position, source: source)
        .removal(of: now.pieces[position].body(in: source))
      let operation = Operation([name, step], .remove(text: text, after: neighbour))
      guard perform(operation, &operations) else { return false }
    }
    for (position, piece) in target.pieces.enumerated() {
      guard let now = members[index].list, let id = piece.id else { return false }
      let path = [name, .name(id.text)]
      if position < now.pieces.count, now.pieces[position].id == id {
        let old = now.pieces[position].body(in: source)
        let new = piece.body(in: targetSource)
        if old == new { continue }
        let inner = RecordDifference(from: Array(old), to: Array(new), path: path)
        guard inner.operations.allSatisfy({ perform($0, &operations) }) else { return false }
        continue
      }
      var text = Array(piece.text.bytes(in: targetSource))
      if position == 0 {
        if let old = now.pieces.first?.lead(in: source), target.pieces.count > 1 {
          text += target.pieces[1].lead(in: targetSource).dropLast(old.count)
        } else if now.pieces.isEmpty {
          text += target.closing.dropLast(min(now.closing.count, target.closing.count))
        }
      }
      guard let neighbour = members[index].list?.neighbour(before: position) else { return false }
      let operation = Operation(path, .insert(text: text, after: neighbour))
      guard perform(operation, &operations) else { return false }
    }
    return true
  }

  private mutating func perform(_ operation: Operation, _ operations: inout [Operation]) -> Bool {
    do throws(OperationFailure) {
      try apply(operation)
    } catch {
      return false
    }
    operations.append(operation)
    return true
  }
}

/// Which records of a list stay where they are when it becomes another: the longest run of those
/// that both have in the same order.
struct KeptRecords {
  /// For each record of the first list, whether it stays.
  let isKept: [Bool]

  /// Nil where an id is missing or there twice: such records can't be told apart.
  init?(from old: [RecordID?], to new: [RecordID?]) {
    var places: [RecordID: Int] = [:]
    places.reserveCapacity(new.count)
    for (position, id) in new.enumerated() {
      guard let id, places.updateValue(position, forKey: id) == nil else { return nil }
    }
    guard Set(old.compactMap(\.self)).count == old.count else { return nil }
    // The longest rising sequence of places, by patience sorting.
    var tops: [(place: Int, position: Int)] = []
    var before = [Int](repeating: -1, count: old.count)
    for (position, id) in old.enumerated() {
      guard let id, let place = places[id] else { continue }
      var low = 0
      var high = tops.count
      while low < high {
        let middle = (low + high) / 2
        if tops[middle].place < place { low = middle + 1 } else { high = middle }
      }
      before[position] = low > 0 ? tops[low - 1].position : -1
      if low == tops.count {
        tops.append((place, position))
      } else {
        tops[low] = (place, position)
      }
    }
    var isKept = [Bool](repeating: false, count: old.count)
    var position = tops.last?.position ?? -1
    while position >= 0 {
      isKept[position] = true
      position = before[position]
    }
    self.isKept = isKept
  }
}
