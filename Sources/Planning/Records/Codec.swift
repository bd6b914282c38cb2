/// How a Swift value stands in the document: one codec for each shape, shared by all field tables.
package struct Codec<Value>: Sendable {
  /// The kind of field that it serves.
  package let kind: FieldKind
  /// The value as the document holds it.
  package let encode: @Sendable (Value) -> FieldValue
  /// The value that the document's means, nil if it can't be read.
  let read: @Sendable (FieldSource) -> Value?

  /// A codec for fields of `kind`.
  package init(
    _ kind: FieldKind,
    encode: @escaping @Sendable (Value) -> FieldValue,
    decode: @escaping @Sendable (FieldSource) -> Value?
  ) {
    self.kind = kind
    self.encode = encode
    read = decode
  }

  /// The value that `source` means, nil if it can't be read.
  func decode(_ source: FieldSource) -> Value? { read(source) }

  /// The value that `value` means, nil if it can't be read.
  package func decode(_ value: FieldValue) -> Value? { read(.value(value)) }
}

extension Codec<String> {
  /// A text of some kind.
  private static func plain(_ kind: FieldKind) -> Codec {
    Codec(kind, encode: { .text($0) }, decode: { $0.text })
  }

  /// The name people use for a record.
  package static let code = plain(.code)
  /// One line of text.
  package static let text = plain(.text)
  /// Text of several lines.
  package static let longText = plain(.longText)

  /// A text that fits in `cells` cells of the screen.
  package static func short(_ cells: Int) -> Codec { plain(.shortText(cells: cells)) }

  /// One of `words`; another word is kept but can't be read.
  package static func choice(_ words: [String]) -> Codec {
    Codec(
      .choice(words),
      encode: { .text($0) },
      decode: { value in value.text.flatMap { words.contains($0) ? $0 : nil } }
    )
  }
}

extension Codec<Int> {
  /// A whole number of some kind.
  private static func plain(_ kind: FieldKind) -> Codec {
    Codec(kind, encode: { .integer($0) }, decode: { $0.integer })
  }

  /// How long something is, of some kind: a negative number can't be read.
  private static func length(_ kind: FieldKind) -> Codec {
    Codec(kind, encode: { .integer($0) }, decode: { $0.integer.flatMap { $0 < 0 ? nil : $0 } })
  }

  /// A plain count.
  package static let integer = plain(.integer)
  /// A count of working days.
  package static let workingDays = length(.workingDays)
  /// A day by its distance in calendar days; negative before.
  package static let calendarDays = plain(.calendarDays)
  /// A delay in calendar days.
  package static let delay = length(.calendarDays)
  /// A shift by minutes; negative: earlier or shorter.
  package static let minutes = plain(.minutes)
  /// How long something takes, in minutes.
  package static let lasting = length(.minutes)
  /// Money, in cents of euro.
  package static let amount = plain(.amount)

  /// An hour as `HH:MM`, held as minutes since midnight; hours past 23 lie on the next day.
  package static let hour = Codec(
    .hour,
    encode: { minutes in
      let pad = { (n: Int) in n < 10 ? "0\(n)" : "\(n)" }
      return .text("\(pad(minutes / 60)):\(pad(minutes % 60))")
    },
    decode: { value in
      guard let parts = value.text?.split(separator: ":"), parts.count == 2,
        let hours = Int(parts[0]), let minutes = Int(parts[1]),
        (0..<100).contains(hours), (0..<60).contains(minutes)
      else { return nil }
      return hours * 60 + minutes
    }
  )
}

extension Codec<Double> {
  /// A number that may have a fraction.
  package static let number = Codec(
    .number,
    encode: { number in
      Int(exactly: number).map { .integer($0) } ?? .number("\(number)")
    },
    decode: { value in value.double.flatMap { $0.isFinite ? $0 : nil } }
  )
}

extension Codec<Bool> {
  /// True or false.
  package static let flag = Codec(.flag, encode: { .flag($0) }, decode: { $0.flag })
}

extension Codec<Day> {
  /// A day as `2026-06-06`.
  package static let day = Codec(
    .day,
    encode: { .text($0.iso) },
    decode: { value in value.text.flatMap { Day(iso: $0) } }
  )
}

extension Codec<RecordID> {
  /// The id of a record of `kind`.
  package static func reference(_ kind: RecordKind) -> Codec {
    Codec(.reference(kind), encode: { .text($0.text) }, decode: { $0.text.map { RecordID($0) } })
  }
}

extension Codec {
  /// A list whose elements another codec reads; a list with one that can't be read can't be read.
  package static func list<Element>(
    _ element: Codec<Element>,
    as kind: FieldKind
  ) -> Codec where Value == [Element] {
    Codec(
      kind,
      encode: { .list($0.map(element.encode)) },
      decode: { $0.elements(element.read) }
    )
  }

  /// A word of an enumeration.
  package static func word() -> Codec
  where Value: RawRepresentable<String> & CaseIterable & Sendable {
    let words = Value.allCases.map { (word: $0.rawValue, meaning: $0) }
    return Codec(
      .choice(words.map(\.word)),
      encode: { .text($0.rawValue) },
      decode: { value in
        guard let text = value.text else { return nil }
        for (word, meaning) in words where word == text { return meaning }
        return nil
      }
    )
  }
}

extension Codec<[String]> {
  /// Several texts.
  package static let texts = list(.text, as: .texts)
}

extension Codec<[Day]> {
  /// Several days.
  package static let days = list(.day, as: .days)
}

extension Codec<[RecordID]> {
  /// The ids of several records of `kind`.
  package static func references(_ kind: RecordKind) -> Codec {
    list(.reference(kind), as: .references(kind))
  }
}

extension Codec<FieldValue> {
  /// A shape that is kept and shown as it is.
  package static let structure = Codec(.structure, encode: { $0 }, decode: { $0.fieldValue })
}
