/// The names of weekdays and months, whole or begun, in both languages, without accents.
enum DayNames {
  /// The ISO weekday, 1 = Monday.
  static func weekday(_ text: some StringProtocol) -> Int? {
    begun(String(text), among: weekdays, least: 2)
  }

  /// The month, 1…12.
  static func month(_ text: some StringProtocol) -> Int? {
    begun(String(text), among: months, least: 3)
  }

  /// A day of a month: `1er`, `1st`, `29`.
  static func number(_ text: some StringProtocol) -> Int? {
    guard let (number, suffix) = text.typedQuantity,
      ["", "er", "st", "nd", "rd", "th"].contains(String(suffix)), (1...31).contains(number)
    else { return nil }
    return number
  }

  private static let weekdays = [
    ["lundi", "monday"], ["mardi", "tuesday"], ["mercredi", "wednesday"], ["jeudi", "thursday"],
    ["vendredi", "friday"], ["samedi", "saturday"], ["dimanche", "sunday"],
  ]

  private static let months = [
    ["janvier", "january"], ["fevrier", "february"], ["mars", "march"], ["avril", "april"],
    ["mai", "may"], ["juin", "june"], ["juillet", "july"], ["aout", "august"],
    ["septembre", "september"], ["octobre", "october"], ["novembre", "november"],
    ["decembre", "december"],
  ]

  /// The one name that begins so; nil where two do (`jui`).
  private static func begun(_ text: String, among names: [[String]], least: Int) -> Int? {
    let text = text.hasSuffix(".") ? String(text.dropLast()) : text
    guard text.count >= least else { return nil }
    let found = names.indices.filter { index in names[index].contains { $0.hasPrefix(text) } }
    let exact = found.first { names[$0].contains(text) }
    return (exact ?? (found.count == 1 ? found[0] : nil)).map { $0 + 1 }
  }
}
