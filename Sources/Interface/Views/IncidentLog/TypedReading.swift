package import Planning

/// A reading as people type it: `44` is gusts of wind; `1640/`, `A 1020 B 620` or
/// `1640/A 1020 B 620` is a count of people, at its gates.
package enum TypedReading: Hashable, Sendable {
  /// Gusts, in km/h.
  case wind(Int)
  /// People on the site, and at the gates where they were counted apart.
  case crowd(Int, gates: [GateCount])

  /// A lone number up to here is wind, above it people: no wind blows so.
  static let leastCrowd = 251

  /// What `text` means on a site of those zones.
  package static func read(
    _ text: String,
    zones: [String]
  ) throws(TypedProblem) -> TypedReading {
    let typed = TypedText(text)
    guard !typed.words.isEmpty else { throw .empty }
    if let gusts = try wind(typed, text) { return .wind(gusts) }
    let parts = typed.folded.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count <= 2 else { throw .notAReading(text) }
    if parts.count == 1, let number = whole(parts[0]) {
      return number < leastCrowd ? .wind(number) : .crowd(try people(number, text), gates: [])
    }
    let gates = try read(gates: String(parts[parts.count - 1]), zones, text)
    let counted = gates.reduce(0) { $0 + $1.crowd }
    guard parts.count == 2, parts[0].contains(where: { $0 != " " }) else {
      guard !gates.isEmpty else { throw .notAReading(text) }
      return .crowd(counted, gates: gates)
    }
    guard let total = whole(parts[0]) else { throw .notAReading(text) }
    guard counted <= total else { throw .gatesExceed(counted, total) }
    return .crowd(try people(total, text), gates: gates)
  }

  /// Gusts that say so: `44 km/h`.
  private static func wind(_ typed: TypedText, _ text: String) throws(TypedProblem) -> Int? {
    let joined = typed.words.joined()
    guard let unit = ["km/h", "kmh"].first(where: { joined.hasSuffix($0) }) else { return nil }
    guard let gusts = joined.dropLast(unit.count).typedNumber else { throw .notAReading(text) }
    guard gusts <= WindWatch.strongest else { throw .tooLarge(text) }
    return gusts
  }

  private static func people(_ count: Int, _ text: String) throws(TypedProblem) -> Int {
    guard count <= CrowdWatch.largest else { throw .tooLarge(text) }
    return count
  }

  /// A whole number, whose groups of three digits may stand apart.
  private static func whole(_ text: some StringProtocol) -> Int? {
    var number = ""
    for group in text.split(separator: " ") {
      guard number.isEmpty || group.utf8.count == 3 else { return nil }
      number += group
    }
    return number.typedNumber
  }

  /// Names of zones, each before its number.
  private static func read(
    gates text: String,
    _ zones: [String],
    _ whole: String
  ) throws(TypedProblem) -> [GateCount] {
    var gates: [GateCount] = []
    var rest = text[...].drop { $0 == " " }
    while !rest.isEmpty {
      let name = rest.prefix { !$0.isNumber && !"=:".contains($0) }
      rest = rest[name.endIndex...].drop { " =:".contains($0) }
      let digits = number(&rest)
      rest = rest.drop { " ,;".contains($0) }
      guard name.contains(where: { $0 != " " }), let count = digits.typedNumber else {
        throw .notAReading(whole)
      }
      let typed = String(name.split(separator: " ").joined(separator: " "))
      switch ListedWord(typed, among: zones) {
      case .found(let place):
        guard !gates.contains(where: { $0.zone == zones[place] }) else { throw .notAReading(whole) }
        gates.append(GateCount(zones[place], try people(count, whole)))
      case .several(let names): throw .notAChoice(typed, names)
      case .none(let near): throw .notAChoice(typed, near.isEmpty ? zones : near)
      }
    }
    return gates
  }

  /// Takes the digits of a number off, whose groups of three may stand apart.
  private static func number(_ rest: inout Substring) -> String {
    var number = ""
    while true {
      let group = rest.prefix { $0.isNumber }
      guard !group.isEmpty, number.isEmpty || group.count == 3 else { return number }
      number += group
      let after = rest[group.endIndex...]
      let next = after.drop { $0 == " " }
      rest = next.first?.isNumber == true ? next : after
      if next.first?.isNumber != true { return number }
    }
  }
}
