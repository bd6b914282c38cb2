import LosslessJSON
import Planning

/// A record's text, into which fields are written so that no other byte changes.
struct RecordText {
  let record: RecordReference
  let path: [Operation.Step]
  let object: JSONContainer
  let style: TextStyle

  /// The operations that set a field; none if it has that value.
  func set(
    _ key: String,
    from before: FieldValue?,
    to after: FieldValue?
  ) throws(Refusal) -> [Operation] {
    let found = position(of: key).map { FieldValue(object.values[$0]) }
    try check(key, expected: before, found: found)
    let value = try written(after, key: key)
    guard found != value else { return [] }
    guard let value else { return [removal(of: key)] }
    guard let position = position(of: key) else { return [insertion(of: key, value)] }
    let new = text(of: value, key: key, over: object.values[position])
    let old = Array(object.values[position].rawBytes)
    return old == new ? [] : [Operation(path + [.name(key)], .set(before: old, after: new))]
  }

  /// The text of `value` in the place of `old`; what the program does not know in that stays.
  private func text(of value: FieldValue, key: String, over old: JSONValue) -> [UInt8] {
    let plain = { style.text(of: value, indent: object.indent) }
    guard value.list != nil || value.members != nil else { return plain() }
    let known: FieldValue? =
      switch FieldReading(FieldValue(old), key: key, kind: record.kind) {
      case .unknownKey: FieldValue(old)
      case .unreadable: nil
      case .value(let value): value
      }
    let text = ValueText(style: style)
      .replacing(old, saying: known, by: value, indent: object.indent)
    // What stays must not change what is said.
    let said = FieldReading.normal(FieldValue(text: text), key: key, kind: record.kind)
    return said == value ? text : plain()
  }

  /// The operations that put an element into a list, behind `neighbour` (nil: first; not there: last).
  func insert(
    _ element: FieldValue,
    into key: String,
    after neighbour: FieldValue?
  ) throws(Refusal) -> [Operation] {
    let element = try written(element: element, key: key)
    guard let list = try list(key) else { return [insertion(of: key, .list([element]))] }
    if let twin = twin(of: element, in: list, key: key) {
      throw Refusal(record, key: key, .changed(expected: nil, found: twin))
    }
    let position =
      neighbour.map { self.position(of: $0, in: list, key: key).map { $0 + 1 } ?? list.count } ?? 0
    let indent = list.count == 0 ? nil : list.indent
    let body = style.text(of: element, indent: indent)
    let text = list.place(position).insertion(of: body, style: style, indent: nil)
    let neighbour = list.neighbour(before: position)
    return [
      Operation(
        path + [.name(key), .position(position)],
        .insert(text: text, after: neighbour)
      )
    ]
  }

  /// The operations that take an element out of a list; with the last one the field goes.
  func remove(_ element: FieldValue, from key: String) throws(Refusal) -> [Operation] {
    guard let list = try list(key), let position = position(of: element, in: list, key: key) else {
      throw Refusal(record, key: key, .noSuchElement(element))
    }
    if list.count == 1 { return [removal(of: key)] }
    let text = list.place(position).removal(of: list.text[list.ranges[position]])
    return [
      Operation(
        path + [.name(key), .position(position)],
        .remove(text: text, after: list.neighbour(before: position))
      )
    ]
  }

  /// The operations that put an element in the place of another.
  func replace(
    _ before: FieldValue,
    by after: FieldValue,
    in key: String
  ) throws(Refusal) -> [Operation] {
    guard let list = try list(key), let position = position(of: before, in: list, key: key) else {
      throw Refusal(record, key: key, .noSuchElement(before))
    }
    let after = try written(element: after, key: key)
    let old = Array(list.text[list.ranges[position]])
    let known = FieldReading.normal(element: before, key: key, kind: record.kind)
    var new = ValueText(style: style)
      .replacing(list.values[position], saying: known, by: after, indent: list.indent)
    let said = FieldValue(text: new)
      .map { FieldReading.normal(element: $0, key: key, kind: record.kind) }
    if said != after { new = style.text(of: after, indent: list.indent) }
    guard old != new else { return [] }
    return [
      Operation(path + [.name(key), .position(position)], .set(before: old, after: new))
    ]
  }

  // MARK: - What stands there

  private func position(of key: String) -> Int? { object.position(of: .name(key)) }

  private func list(_ key: String) throws(Refusal) -> JSONContainer? {
    guard let position = position(of: key) else { return nil }
    guard let list = JSONContainer(object.values[position]), !list.isObject else {
      throw Refusal(record, key: key, .wrongShape)
    }
    return list
  }

  private func position(of element: FieldValue, in list: JSONContainer, key: String) -> Int? {
    let wanted = FieldReading.normal(element: element, key: key, kind: record.kind)
    return list.values.firstIndex {
      FieldReading.normal(element: FieldValue($0), key: key, kind: record.kind) == wanted
    }
  }

  /// The element that stands where another one would go, where a member tells elements apart.
  private func twin(of element: FieldValue, in list: JSONContainer, key: String) -> FieldValue? {
    guard let name = record.kind.elementKey(of: key), let wanted = element[name] else { return nil }
    return list.values.lazy.map { FieldValue($0) }.first { $0[name] == wanted }
  }

  private func check(_ key: String, expected: FieldValue?, found: FieldValue?) throws(Refusal) {
    let kind = record.kind
    let now = FieldReading.normal(found, key: key, kind: kind)
    guard FieldReading.normal(expected, key: key, kind: kind) == now else {
      throw Refusal(record, key: key, .changed(expected: expected, found: now))
    }
  }

  /// The value as the document is to have it.
  private func written(_ value: FieldValue?, key: String) throws(Refusal) -> FieldValue? {
    switch FieldReading(value, key: key, kind: record.kind) {
    case .unknownKey: return value
    case .value(let normal): return value == nil ? nil : normal
    case .unreadable: throw Refusal(record, key: key, .unreadable(value ?? .null))
    }
  }

  private func written(element: FieldValue, key: String) throws(Refusal) -> FieldValue {
    try written(.list([element]), key: key)?.list?.first ?? element
  }

  // MARK: - Operations on whole fields

  private func insertion(of key: String, _ value: FieldValue) -> Operation {
    let position = place(of: key)
    let inner =
      object.count > 0
      ? object.indent
      // Only the settings can be empty; they lie one level below the root.
      : style.isPretty ? style.unit + style.unit : nil
    let body = style.text(of: FieldValue.Member(key, value), indent: inner)
    let text = object.place(position).insertion(of: body, style: style, indent: inner)
    return Operation(
      path + [.name(key)],
      .insert(text: text, after: object.neighbour(before: position))
    )
  }

  private func removal(of key: String) -> Operation {
    let position = position(of: key) ?? 0
    let text = object.place(position).removal(of: object.text[object.ranges[position]])
    return Operation(
      path + [.name(key)],
      .remove(text: text, after: object.neighbour(before: position))
    )
  }

  /// Where a new field goes: behind the last of those that come before it in the table.
  private func place(of key: String) -> Int {
    let order = record.kind.fieldOrder
    guard order.contains(key) else { return object.count }
    let earlier = Set(order.prefix { $0 != key })
    return object.keys.lastIndex { earlier.contains($0.string ?? "") }.map { $0 + 1 } ?? 0
  }
}
