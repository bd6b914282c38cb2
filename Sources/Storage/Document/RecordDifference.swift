import LosslessJSON

/// The operations that turn one record's text, or that of the settings, into another's.
struct RecordDifference {
  private(set) var operations: [Operation] = []

  /// By field where that gives the very bytes of `new`; as a whole otherwise.
  init(from old: [UInt8], to new: [UInt8], path: [Operation.Step]) {
    if old == new { return }
    if let fine = Self.byField(from: old, to: new, path: path) {
      operations = fine
    } else {
      operations = [Operation(path, .set(before: old, after: new))]
    }
  }

  private static func byField(
    from old: [UInt8],
    to new: [UInt8],
    path: [Operation.Step]
  ) -> [Operation]? {
    guard let target = JSONContainer(text: new), target.isObject else { return nil }
    var text = old
    var done: [Operation] = []
    // Paths inside the text begin behind the record's own.
    let perform = { (operation: Operation) -> Bool in
      do throws(OperationFailure.Reason) {
        text = try operation.action.applied(to: text, at: operation.path.dropFirst(path.count))
      } catch {
        return false
      }
      done.append(operation)
      return true
    }
    guard let start = JSONContainer(text: text), start.isObject else { return nil }
    for position in start.keys.indices.reversed() {
      guard let key = start.keys[position].string, let now = JSONContainer(text: text) else {
        return nil
      }
      if target.position(of: .name(key)) != nil { continue }
      let gone = now.place(position).removal(of: now.text[now.ranges[position]])
      let action = Operation.Action.remove(text: gone, after: now.neighbour(before: position))
      guard perform(Operation(path + [.name(key)], action)) else { return nil }
    }
    for position in target.keys.indices {
      guard let key = target.keys[position].string, let now = JSONContainer(text: text) else {
        return nil
      }
      let step = path + [.name(key)]
      if position < now.count, now.keys[position].isString(key) {
        let before = Array(now.values[position].rawBytes)
        let after = Array(target.values[position].rawBytes)
        if before == after { continue }
        guard perform(Operation(step, .set(before: before, after: after))) else { return nil }
        continue
      }
      guard now.position(of: .name(key)) == nil else { return nil }
      let item = new[target.offset(of: position)..<target.ranges[position].upperBound]
      var inserted = Array(item)
      if position == 0, now.count > 0, target.count > 1 {
        let kept = now.ranges[0].lowerBound - now.offset(of: 0)
        inserted += new[target.offset(of: 1)..<target.ranges[1].lowerBound].dropLast(kept)
      }
      let action = Operation.Action.insert(text: inserted, after: now.neighbour(before: position))
      guard perform(Operation(step, action)) else { return nil }
    }
    return text == new ? done : nil
  }
}
