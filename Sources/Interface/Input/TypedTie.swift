package import Planning
import Wording

/// How two tasks are tied, as people type it: `début→début +2`, `fin fin`, `ss-1`, `+3`, or nothing:
/// finish to start with no lag.
package struct TypedTie: Hashable, Sendable {
  /// Which ends are tied.
  package var type = LinkType.finishToStart
  /// Working days between them.
  package var lag = 0

  /// The tie that `text` writes.
  package init(_ text: String) throws(TypedProblem) {
    var ends: [Substring] = []
    var hasLag = false
    for token in TypedTie.tokens(of: text) {
      // A unit that stands apart: `+2 j`.
      if hasLag, token == "j" || token == "d" { continue }
      if let type = TypedTie.abbreviations[String(token)] {
        self.type = type
      } else if let end = TypedTie.end(token) {
        ends.append(end)
      } else if token != "a", token != "to" {
        lag = try TypedTie.lag(token, in: text)
        hasLag = true
      }
    }
    guard ends.count <= 2 else { throw .notATie(text) }
    guard let first = ends.first else { return }
    let second = ends.count == 2 ? ends[1] : "start"
    type =
      switch (first, second) {
      case ("start", "start"): .startToStart
      case ("start", _): .startToFinish
      case (_, "start"): .finishToStart
      default: .finishToFinish
      }
  }

  /// The words of a text, arrows and hyphens between ends left out.
  private static func tokens(of text: String) -> [Substring] {
    let folded = TypedText(text).folded
      .replacing("→", with: " ").replacing("->", with: " ").replacing(">", with: " ")
    var spaced = ""
    var last: Character = " "
    for character in folded {
      let isSign = character == "-" || character == "+"
      if isSign, last.isLetter { spaced.append(" ") }
      if character.isLetter, last == "-" { _ = spaced.popLast() }
      spaced.append(character)
      last = character
    }
    return spaced.split(separator: " ")
  }

  private static let abbreviations: [String: LinkType] = [
    "fs": .finishToStart, "ss": .startToStart, "ff": .finishToFinish, "sf": .startToFinish,
    "fd": .finishToStart, "dd": .startToStart, "df": .startToFinish,
  ]

  /// `start` or `finish` for the beginning of a word for either, in any language.
  private static func end(_ token: Substring) -> Substring? {
    if token == "d" || token == "s" { return "start" }
    if token == "f" || token == "e" { return "finish" }
    guard token.count >= 2 else { return nil }
    if "debut".hasPrefix(token) || "start".hasPrefix(token) { return "start" }
    return "fin".hasPrefix(token) || "finish".hasPrefix(token) || "end".hasPrefix(token)
      ? "finish" : nil
  }

  private static func lag(_ token: Substring, in text: String) throws(TypedProblem) -> Int {
    let isNegative = token.hasPrefix("-")
    let number = isNegative || token.hasPrefix("+") ? token.dropFirst() : token
    do throws(TypedProblem) {
      guard case .workingDays(let days) = try TypedDuration.read(String(number)) else {
        throw .notATie(text)
      }
      return isNegative ? -days : days
    } catch .tooLarge {
      throw .tooLarge(text)
    } catch {
      throw .notATie(text)
    }
  }
}
