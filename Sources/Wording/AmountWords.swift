// How money is said: cents in, words out. Whether tax is in it must be said beside it.

extension Words {
  /// Whole euros, rounded, without the unit: `7 860`, `−220`.
  package func wholeEuros(_ cents: Int) -> String {
    sign(cents) + grouped((cents.magnitude + 50) / 100)
  }

  /// Whole euros with their sign: `+360`, `−220`, `0`.
  package func signedEuros(_ cents: Int) -> String {
    (cents > 0 ? "+" : "") + wholeEuros(cents)
  }

  /// Euros and cents, without the unit: `7 860,00`.
  package func euros(_ cents: Int) -> String {
    let rest = cents.magnitude % 100
    let mark = pick(",", ".")
    return sign(cents) + grouped(cents.magnitude / 100) + mark + (rest < 10 ? "0" : "") + "\(rest)"
  }

  /// An amount before tax: `7 860,00 € HT`.
  package func beforeTax(_ cents: Int) -> String {
    pick("\(euros(cents))\u{A0}€\u{A0}HT", "€\(euros(cents)) excl. tax")
  }

  /// A count in groups of three digits: `1 640`.
  package func count(_ number: Int) -> String { sign(number) + grouped(number.magnitude) }

  private func sign(_ cents: Int) -> String { cents < 0 ? "\u{2212}" : "" }

  /// A number in groups of three digits.
  private func grouped(_ number: UInt) -> String {
    let digits = Array(String(number))
    var text = ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place).isMultiple(of: 3) { text += pick("\u{A0}", ",") }
      text.append(digit)
    }
    return text
  }
}
