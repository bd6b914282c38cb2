import LosslessJSON
import Planning

/// How a value with a shape of its own is written over another: members that the program does not
/// know, and spellings of what has not changed, stay byte for byte.
struct ValueText {
  let style: TextStyle

  /// The text of `new` in the place of `old`, which says `known` to the program (nil: nothing that
  /// it can read); `indent` is that of the line on which the value begins.
  func replacing(
    _ old: JSONValue,
    saying known: FieldValue?,
    by new: FieldValue,
    indent: [UInt8]?
  ) -> [UInt8] {
    let text = Array(old.rawBytes)
    if known == new { return text }
    if let known = known?.members, let members = new.members, old.kind == .object {
      return replacing(known, in: text, by: members)
    }
    if let known = known?.list, let list = new.list, old.kind == .array, !known.isEmpty,
      !list.isEmpty, known.count == old.count
    {
      return replacing(known, in: text, by: list)
    }
    return style.text(of: new, indent: indent)
  }

  // MARK: - Objects

  private func replacing(
    _ known: [FieldValue.Member],
    in old: [UInt8],
    by new: [FieldValue.Member]
  ) -> [UInt8] {
    var text = old
    for member in known where !new.contains(where: { $0.key == member.key }) {
      guard let object = JSONContainer(text: text),
        let position = object.position(of: .name(member.key))
      else { continue }
      let removed = object.place(position).removal(of: text[object.ranges[position]])
      let start = object.offset(of: position)
      text.removeSubrange(start..<start + removed.count)
    }
    var previous: FieldValue.Member?
    for member in new {
      guard let object = JSONContainer(text: text) else { continue }
      if let position = object.position(of: .name(member.key)) {
        let value = object.values[position]
        let known = known.first { $0.key == member.key }?.value
        let body = replacing(value, saying: known, by: member.value, indent: object.indent)
        text.replaceSubrange(value.range, with: body)
      } else {
        let position = previous.flatMap { object.position(of: .name($0.key)) }.map { $0 + 1 } ?? 0
        let body = style.text(of: member, indent: object.indent)
        let item = object.place(position).insertion(of: body, style: style, indent: nil)
        text.insert(contentsOf: item, at: object.offset(of: position))
      }
      previous = member
    }
    return text
  }

  // MARK: - Lists

  private func replacing(
    _ known: [FieldValue],
    in old: [UInt8],
    by new: [FieldValue]
  ) -> [UInt8] {
    guard let list = JSONContainer(text: old) else { return old }
    let origins = Self.origins(of: new, in: known)
    let bodies = new.enumerated().map { position, element in
      guard let origin = origins[position] else {
        return style.text(of: element, indent: list.indent)
      }
      return replacing(
        list.values[origin],
        saying: known[origin],
        by: element,
        indent: list.indent
      )
    }
    var text = Self.withPlaces(bodies.count, in: old, style)
    guard let places = JSONContainer(text: text)?.ranges, places.count == bodies.count else {
      return style.text(of: .list(new), indent: list.indent)
    }
    for (place, body) in zip(places, bodies).reversed() {
      text.replaceSubrange(place, with: body)
    }
    return text
  }

  /// For each new element the old one that it was: its equal or, where as many are left on both
  /// sides, the next that has no equal.
  private static func origins(of new: [FieldValue], in known: [FieldValue]) -> [Int?] {
    var free = Array(known.indices)
    var origins = new.map { element -> Int? in
      guard let place = free.firstIndex(where: { known[$0] == element }) else { return nil }
      return free.remove(at: place)
    }
    let open = origins.indices.filter { origins[$0] == nil }
    if open.count == free.count {
      for (position, origin) in zip(open, free) { origins[position] = origin }
    }
    return origins
  }

  /// A list's text with `count` places for elements, taken away or added at the end.
  private static func withPlaces(_ count: Int, in old: [UInt8], _ style: TextStyle) -> [UInt8] {
    var text = old
    while let list = JSONContainer(text: text), list.count != count {
      if list.count > count {
        let start = list.offset(of: list.count - 1)
        text.removeSubrange(start..<list.ranges[list.count - 1].upperBound)
      } else {
        let item = list.place(list.count)
          .insertion(of: Array("0".utf8), style: style, indent: nil)
        text.insert(contentsOf: item, at: list.offset(of: list.count))
      }
    }
    return text
  }
}
