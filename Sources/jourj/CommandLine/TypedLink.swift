import Planning
import Wording

/// A link as `--after` takes it: `SEC-04`, `SEC-04:SS`, `SEC-04:FF+2`, `SEC-04-1`.
struct TypedLink: Equatable {
  /// What the predecessor is called.
  let name: String
  /// Which ends are tied.
  let type: LinkType
  /// Working days between them.
  let lag: Int

  /// The link that `text` means; a sign that follows a digit of a code begins a lag only behind a
  /// colon or where it is a plus: `SEC-04` is a name.
  init(_ text: String, _ words: Words) throws {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = parts.first else {
      throw Failure(status: .unusable, code: "link", message: words.notALink(text))
    }
    var name = first
    var type = LinkType.finishToStart
    var lag: Substring?
    if parts.count == 2 {
      let end = parts[1].firstIndex { $0 == "+" || $0 == "-" } ?? parts[1].endIndex
      let word = parts[1][..<end].uppercased()
      guard let known = word.isEmpty ? .finishToStart : LinkType(rawValue: word) else {
        throw Failure(status: .unusable, code: "link", message: words.notALink(text))
      }
      type = known
      lag = parts[1][end...]
    } else if let plus = first.lastIndex(of: "+") {
      name = first[..<plus]
      lag = first[plus...]
    }
    var days = 0
    if let lag, !lag.isEmpty {
      guard let number = Int(lag), abs(number) < 10_000 else {
        throw Failure(status: .unusable, code: "link", message: words.notALink(text))
      }
      days = number
    }
    guard !name.isEmpty else {
      throw Failure(status: .unusable, code: "link", message: words.notALink(text))
    }
    self.name = String(name)
    self.type = type
    self.lag = days
  }

  /// The link, once `find` has told which task is meant.
  func link(_ find: (String) throws -> RecordID) rethrows -> Link {
    Link(from: try find(name), type: type, lag: lag)
  }
}
