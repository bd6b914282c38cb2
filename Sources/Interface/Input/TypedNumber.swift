import Planning

/// A number as people type it: `120`, `-3`, `2,5`.
package enum TypedNumber {
  /// A whole number.
  package static func readWhole(_ text: String) throws(TypedProblem) -> Int {
    let typed = TypedText(text).words.joined()
    guard !typed.isEmpty else { throw .empty }
    let digits = typed.hasPrefix("-") ? typed.dropFirst() : typed[...]
    guard !digits.isEmpty, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      throw .notAWholeNumber(text)
    }
    guard let number = digits.typedNumber else { throw .tooLarge(text) }
    return typed.hasPrefix("-") ? -number : number
  }

  /// A number that may have a fraction, behind a comma or a point.
  package static func read(_ text: String) throws(TypedProblem) -> Double {
    let typed = TypedText(text).words.joined().replacing(",", with: ".")
    guard !typed.isEmpty else { throw .empty }
    // Swift would take `nan`, `inf` and `0x1p3` too.
    guard typed.utf8.allSatisfy({ "0123456789.-+e".utf8.contains($0) }),
      let number = Double(typed), number.isFinite
    else { throw .notANumber(text) }
    return number
  }
}
