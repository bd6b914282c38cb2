import LosslessJSON
import Planning

extension Document {
  /// Does what an operation says; if it does not fit, nothing is changed.
  package mutating func apply(_ operation: Operation) throws(OperationFailure) {
    do throws(OperationFailure.Reason) {
      switch operation.path.count {
      case 0: try replaceAll(operation.action)
      case 1: try applyToRoot(operation.action, operation.path[0])
      default: try applyInside(operation.action, operation.path)
      }
    } catch {
      throw OperationFailure(path: operation.path, reason: error)
    }
  }

  /// Does what operations say, in order; if one does not fit, nothing is changed.
  package mutating func apply(_ operations: [Operation]) throws(OperationFailure) {
    for (index, operation) in operations.enumerated() {
      do throws(OperationFailure) {
        try apply(operation)
      } catch {
        revert(operations[..<index])
        throw error
      }
    }
  }

  /// Takes back operations that have just been done.
  mutating func revert(_ done: ArraySlice<Operation>) {
    for operation in done.reversed() {
      do throws(OperationFailure) {
        try apply(operation.inverse)
      } catch {
        preconditionFailure("an operation just done can't be taken back")
      }
    }
  }

  /// The text at the end of a path, nil if nothing is there.
  package mutating func text(at path: [Operation.Step]) -> [UInt8]? {
    guard let first = path.first else { return bytes }
    guard case .name(let name) = first, let index = position(ofMember: name) else { return nil }
    if path.count == 1 { return members[index].value(source: source) }
    let inner: [UInt8]
    let rest: ArraySlice<Operation.Step>
    if let list = members[index].list {
      guard let position = members[index].list?.position(of: path[1]) else { return nil }
      inner = Array(list.pieces[position].body(in: source))
      rest = path[2...]
    } else {
      inner = members[index].plain
      rest = path[1...]
    }
    if rest.isEmpty { return inner }
    guard let tree = try? JSONTree(parsing: inner) else { return nil }
    return JSONContainer.value(at: rest, in: tree.root).map { Array($0.rawBytes) }
  }

  private mutating func replaceAll(
    _ action: Operation.Action
  ) throws(OperationFailure.Reason) {
    guard case .set(let before, let after) = action else { throw .malformed }
    guard before == bytes else { throw .differentBefore }
    guard let document = try? Document(bytes: after) else { throw .malformed }
    self = document
  }

  // MARK: - Members of the root

  private mutating func applyToRoot(
    _ action: Operation.Action,
    _ step: Operation.Step
  ) throws(OperationFailure.Reason) {
    guard case .name(let name) = step else { throw .noSuchPlace }
    let found = position(ofMember: name)
    switch action {
    case .set(let before, let after):
      guard let found else { throw .noSuchPlace }
      guard members[found].value(source: source) == before else { throw .differentBefore }
      try Operation.Action.checkValue(after)
      let text = members[found].head + after
      let member = try Operation.Action.checkedMember(text, key: step)
      let lead = members[found].lead
      members[found] = DocumentMember(owning: member, lead: lead)
      byteCount += after.count - before.count
    case .insert(let text, let neighbour):
      if found != nil { throw .alreadyThere }
      let position = try position(after: neighbour)
      guard let item = ItemText(text, at: position, among: members.count) else { throw .malformed }
      let member = try Operation.Action.checkedMember(item.body, key: step)
      if position < members.count {
        members[position].lead = item.trail + members[position].lead
      } else if members.isEmpty {
        closing = item.trail + closing
      }
      members.insert(DocumentMember(owning: member, lead: Array(item.lead)), at: position)
      byteCount += text.count
    case .remove(let text, let neighbour):
      guard let found else { throw .noSuchPlace }
      guard try position(after: neighbour) == found else { throw .noSuchNeighbour }
      var whole: [UInt8] = []
      members[found].write(into: &whole, source: source)
      let next = found + 1 < members.count ? members[found + 1].lead : closing
      guard let item = ItemText(text, at: found, among: members.count - 1),
        text.starts(with: whole), item.trail.count == text.count - whole.count,
        next.starts(with: item.trail)
      else { throw .differentBefore }
      members.remove(at: found)
      if found < members.count {
        members[found].lead.removeFirst(item.trail.count)
      } else if members.isEmpty {
        closing.removeFirst(item.trail.count)
      }
      byteCount -= text.count
    }
  }

  private func position(
    after neighbour: Operation.Neighbour
  ) throws(OperationFailure.Reason) -> Int {
    switch neighbour {
    case .none: return 0
    case .name(let name):
      guard let position = position(ofMember: name) else { throw .noSuchNeighbour }
      return position + 1
    case .position: throw .noSuchNeighbour
    }
  }

  // MARK: - Records and what is in them

  private mutating func applyInside(
    _ action: Operation.Action,
    _ path: [Operation.Step]
  ) throws(OperationFailure.Reason) {
    guard case .name(let name) = path[0], let index = position(ofMember: name) else {
      throw .noSuchPlace
    }
    guard members[index].list != nil else {
      let text = try action.applied(to: members[index].plain, at: path[1...])
      byteCount += text.count - members[index].plain.count
      members[index].plain = text
      return
    }
    if path.count == 2 {
      switch action {
      case .set: break
      case .insert(let text, let neighbour):
        try insertRecord(text, path[1], after: neighbour, into: index)
        byteCount += text.count
        return
      case .remove(let text, let neighbour):
        try removeRecord(text, path[1], after: neighbour, from: index)
        byteCount -= text.count
        return
      }
    }
    guard let position = members[index].list?.position(of: path[1]),
      let piece = members[index].list?.pieces[position]
    else { throw .noSuchPlace }
    let old = Array(piece.body(in: source))
    let new = try action.applied(to: old, at: path[2...])
    // A record whose id changes is another record: its list is cut anew.
    if path.count == 2 || path[2] == .name("id") {
      guard let tree = try? JSONTree(parsing: new), tree.root.recordID == piece.id else {
        throw .malformed
      }
    }
    members[index].list?.replace(new, at: position, source: source)
    byteCount += new.count - old.count
  }

  private mutating func insertRecord(
    _ text: [UInt8],
    _ step: Operation.Step,
    after neighbour: Operation.Neighbour,
    into index: Int
  ) throws(OperationFailure.Reason) {
    let count = members[index].list?.pieces.count ?? 0
    guard let position = members[index].list?.position(after: neighbour) else {
      throw .noSuchNeighbour
    }
    guard let item = ItemText(text, at: position, among: count),
      let tree = try? JSONTree(parsing: Array(item.body)),
      tree.root.range == 0..<item.body.count
    else { throw .malformed }
    let id = tree.root.recordID
    switch step {
    case .name(let name):
      guard id == RecordID(name) else { throw .malformed }
      // A twin further on is no obstacle: the name means the first, as it did before a removal.
      if let twin = members[index].list?.position(of: step), twin < position {
        throw .alreadyThere
      }
    case .position(let place):
      guard place == position else { throw .noSuchNeighbour }
    }
    members[index].list?.insert(item, id: id, at: position, source: source)
  }

  private mutating func removeRecord(
    _ text: [UInt8],
    _ step: Operation.Step,
    after neighbour: Operation.Neighbour,
    from index: Int
  ) throws(OperationFailure.Reason) {
    guard let position = members[index].list?.position(of: step) else { throw .noSuchPlace }
    guard members[index].list?.position(after: neighbour) == position else {
      throw .noSuchNeighbour
    }
    guard let trailCount = trailCount(of: text, at: position, in: index) else {
      throw .differentBefore
    }
    members[index].list?.remove(at: position, trailCount: trailCount, source: source)
  }

  /// How many bytes of what follows go with a record whose text is `text`; nil if the record at
  /// `position` is another.
  private func trailCount(of text: [UInt8], at position: Int, in index: Int) -> Int? {
    guard let list = members[index].list else { return nil }
    let whole = list.pieces[position].text.bytes(in: source)
    let next =
      position + 1 < list.pieces.count
      ? list.pieces[position + 1].lead(in: source) : list.closing.dropLast()
    guard let item = ItemText(text, at: position, among: list.pieces.count - 1),
      text.starts(with: whole), item.trail.count == text.count - whole.count,
      next.starts(with: item.trail)
    else { return nil }
    return item.trail.count
  }
}

extension DocumentMember {
  /// A member with a text of its own, whatever tree it was read from.
  init(owning member: JSONMember, lead: [UInt8]) {
    self.init(member, after: member.range.lowerBound)
    self.lead = lead
    list?.own(member.key.tree.bytes)
  }
}

extension RecordPieces {
  /// Where the record that a step names is.
  mutating func position(of step: Operation.Step) -> Int? {
    switch step {
    case .name(let name): position(of: RecordID(name))
    case .position(let position): pieces.indices.contains(position) ? position : nil
    }
  }

  /// Where a record that follows `neighbour` is or is to be.
  mutating func position(after neighbour: Operation.Neighbour) -> Int? {
    switch neighbour {
    case .none: 0
    case .name(let name): position(of: RecordID(name)).map { $0 + 1 }
    case .position(let place): position(of: .position(place)).map { $0 + 1 }
    }
  }

  /// The step that names the record at `position` and no other.
  mutating func step(_ position: Int) -> Operation.Step {
    if let id = pieces[position].id, self.position(of: id) == position { return .name(id.text) }
    return .position(position)
  }

  /// How the record before `position` is named.
  mutating func neighbour(before position: Int) -> Operation.Neighbour {
    guard position > 0 else { return .none }
    switch step(position - 1) {
    case .name(let name): return .name(name)
    case .position(let place): return .position(place)
    }
  }
}
