import LosslessJSON
import Planning

/// One record, or the settings, joined by field.
struct RecordMerge {
  /// Theirs, with what only we changed.
  private(set) var text: [UInt8]
  private(set) var conflicts: [MergeConflict] = []
  private let record: RecordReference?

  /// `base` is nil where both made a record with this id.
  init(base: [UInt8]?, ours: [UInt8], theirs: [UInt8], record: RecordReference?) {
    text = theirs
    self.record = record
    let none = Array("{}".utf8)
    guard let old = JSONContainer(text: base ?? none), let mine = JSONContainer(text: ours),
      let start = JSONContainer(text: theirs), old.isObject, mine.isObject, start.isObject
    else {
      conflicts.append(
        MergeConflict(
          record: record,
          key: nil,
          ours: FieldValue(text: ours),
          theirs: FieldValue(text: theirs)
        )
      )
      return
    }
    var keys = mine.keys.compactMap(\.string)
    keys += old.keys.compactMap(\.string).filter { mine.position(of: .name($0)) == nil }
    for key in keys { merge(key, old, mine) }
  }

  private mutating func merge(_ key: String, _ old: JSONContainer, _ mine: JSONContainer) {
    guard let now = JSONContainer(text: text) else { return }
    let step = Operation.Step.name(key)
    let value = { (object: JSONContainer) in
      object.position(of: step).map { FieldValue(object.values[$0]) }
    }
    let (before, ours, theirs) = (value(old), value(mine), value(now))
    switch ThreeWay(base: before, ours: ours, theirs: theirs) {
    case .same: return
    case .takeOurs: take(step, from: mine, into: now)
    case .conflict:
      let name = record?.kind.elementKey(of: key)
      if name != nil || countsByElement(key),
        mergeElements(key, before, mine, now, toldApartBy: name)
      {
        return
      }
      conflicts.append(MergeConflict(record: record, key: key, ours: ours, theirs: theirs))
    }
  }

  private mutating func take(
    _ step: Operation.Step,
    from mine: JSONContainer,
    into now: JSONContainer
  ) {
    switch (mine.position(of: step), now.position(of: step)) {
    case (let source?, let target?):
      let (old, new) = (Array(now.values[target].rawBytes), Array(mine.values[source].rawBytes))
      apply(.set(before: old, after: new), at: [step])
    case (let source?, nil):
      let earlier = mine.keys[..<source].compactMap(\.string)
      let position =
        now.keys.lastIndex { key in earlier.contains { key.isString($0) } }.map { $0 + 1 } ?? 0
      let body = Array(mine.text[mine.ranges[source]])
      let text = now.place(position).insertion(of: body, style: .standard, indent: nil)
      apply(.insert(text: text, after: now.neighbour(before: position)), at: [step])
    case (nil, let target?):
      let text = now.place(target).removal(of: now.text[now.ranges[target]])
      apply(.remove(text: text, after: now.neighbour(before: target)), at: [step])
    case (nil, nil): break
    }
  }

  private func countsByElement(_ key: String) -> Bool {
    record?.kind.fields.first { $0.key == key }?.kind.countsByElement ?? false
  }

  /// Lays our elements that came and went over their list; false where one of the values is no list.
  ///
  /// Where a member tells elements apart, one that both changed is theirs, and told.
  private mutating func mergeElements(
    _ key: String,
    _ before: FieldValue?,
    _ mine: JSONContainer,
    _ now: JSONContainer,
    toldApartBy name: String?
  ) -> Bool {
    let step = Operation.Step.name(key)
    guard let target = now.position(of: step), now.values[target].kind == .array,
      let source = mine.position(of: step), let list = JSONContainer(mine.values[source]),
      !list.isObject
    else { return false }
    let old = before?.list ?? []
    let ours = list.values.map { FieldValue($0) }
    let theirs = now.values[target].elements.map { FieldValue($0) }
    let disputed = name.map { Disputed(old, ours, theirs, by: $0) }
    for (ours, theirs) in disputed?.pairs ?? [] {
      conflicts.append(MergeConflict(record: record, key: key, ours: ours, theirs: theirs))
    }
    func isOurs(_ element: FieldValue) -> Bool { disputed?.contains(element) != true }
    for element in old where !ours.contains(element) && isOurs(element) {
      remove(element, from: step)
    }
    for (position, element) in ours.enumerated() where !old.contains(element) && isOurs(element) {
      let body = Array(list.text[list.ranges[position]])
      insert(body, element, after: ours[..<position], into: step)
    }
    return true
  }

  private func elements(_ step: Operation.Step) -> JSONContainer? {
    guard let object = JSONContainer(text: text), let position = object.position(of: step) else {
      return nil
    }
    return JSONContainer(object.values[position])
  }

  private mutating func remove(_ element: FieldValue, from step: Operation.Step) {
    guard let list = elements(step),
      let position = list.values.firstIndex(where: { FieldValue($0) == element })
    else { return }
    let text = list.place(position).removal(of: list.text[list.ranges[position]])
    let action = Operation.Action.remove(text: text, after: list.neighbour(before: position))
    apply(action, at: [step, .position(position)])
  }

  private mutating func insert(
    _ body: [UInt8],
    _ element: FieldValue,
    after earlier: ArraySlice<FieldValue>,
    into step: Operation.Step
  ) {
    guard let list = elements(step) else { return }
    let values = list.values.map { FieldValue($0) }
    if values.contains(element) { return }
    let position = values.lastIndex { earlier.contains($0) }.map { $0 + 1 } ?? 0
    let text = list.place(position).insertion(of: body, style: .standard, indent: nil)
    let action = Operation.Action.insert(text: text, after: list.neighbour(before: position))
    apply(action, at: [step, .position(position)])
  }

  private mutating func apply(_ action: Operation.Action, at path: [Operation.Step]) {
    if let done = try? action.applied(to: text, at: path[...]) { text = done }
  }
}

/// The elements that two versions of a list changed, each its way; a member tells elements apart.
private struct Disputed {
  /// Ours and theirs of each; nil: taken out.
  private(set) var pairs: [(ours: FieldValue?, theirs: FieldValue?)] = []
  private let key: String
  private var names: Set<FieldValue> = []

  init(_ old: [FieldValue], _ ours: [FieldValue], _ theirs: [FieldValue], by key: String) {
    self.key = key
    var seen: Set<FieldValue> = []
    for name in (old + ours).compactMap({ $0[key] }) where seen.insert(name).inserted {
      let element = { (list: [FieldValue]) in list.first { $0[key] == name } }
      let mine = element(ours)
      let now = element(theirs)
      guard case .conflict = ThreeWay(base: element(old), ours: mine, theirs: now) else { continue }
      names.insert(name)
      pairs.append((mine, now))
    }
  }

  /// Whether both changed the element, or the one in its place.
  func contains(_ element: FieldValue) -> Bool { element[key].map(names.contains) ?? false }
}
