import Planning

/// What a link of a record leads to, as far as its text tells.
package enum LinkTarget: Hashable, Sendable {
  /// An address that may be opened, whole and in ASCII.
  case address(String)
  /// A path, as it is written.
  case file(String)
  /// Nothing that is opened from here.
  case refused(Refusal)

  /// Why a link is not opened.
  package enum Refusal: Hashable, Sendable {
    /// Only pages, mail and telephone numbers are.
    case scheme(String)
    /// Its host has other letters than plain ones: it may only look like another.
    case foreignHost(String)
    /// It can't be read as an address or a path.
    case unreadable
  }

  /// What `text` leads to.
  package init(_ text: String) {
    let text = String(text.trimmed)
    let isStrange = text.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F }
    guard !text.isEmpty, text.utf8.count <= LinkTarget.longest, !isStrange else {
      self = .refused(.unreadable)
      return
    }
    guard let scheme = LinkTarget.scheme(of: text) else {
      self = text.contains("://") ? .refused(.unreadable) : .file(text)
      return
    }
    let rest = text.dropFirst(scheme.count + 1)
    switch scheme.lowercased() {
    case "http", "https": self = LinkTarget.page(scheme.lowercased(), rest)
    case "mailto", "tel":
      let isPlain = rest.utf8.allSatisfy(LinkTarget.isPlain)
      self =
        isPlain && !rest.isEmpty
        ? .address("\(scheme.lowercased()):\(rest)") : .refused(.unreadable)
    default: self = .refused(.scheme(String(scheme)))
    }
  }

  /// The longest address or path, in bytes.
  private static let longest = 4096

  /// What stands before the colon; a single letter is a drive, not a scheme.
  private static func scheme(of text: String) -> Substring? {
    guard let colon = text.firstIndex(of: ":") else { return nil }
    let scheme = text[..<colon]
    guard scheme.utf8.count >= 2, let first = scheme.first, first.isASCII, first.isLetter,
      scheme.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) })
    else { return nil }
    return scheme
  }

  /// An address of the web: its host in plain letters, the rest as bytes.
  private static func page(_ scheme: String, _ rest: Substring) -> LinkTarget {
    guard rest.hasPrefix("//") else { return .refused(.unreadable) }
    let after = rest.dropFirst(2)
    let host = after.prefix { !"/?#".contains($0) }
    // A name before the host makes it look like another.
    guard !host.isEmpty, !host.contains("@") else { return .refused(.unreadable) }
    guard host.allSatisfy(\.isASCII) else { return .refused(.foreignHost(String(host))) }
    let isHost = host.allSatisfy { $0.isLetter || $0.isNumber || "-.:[]_".contains($0) }
    guard isHost, host.first != "-" else { return .refused(.unreadable) }
    var address = "\(scheme)://\(host)"
    for byte in after[host.endIndex...].utf8 {
      if isPlain(byte) {
        address.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        address += digits.utf8.count == 1 ? "%0\(digits)" : "%\(digits)"
      }
    }
    return .address(address)
  }

  /// Whether a byte stands in an address as it is.
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x7F && !"\"<>\\^`{|}'$".utf8.contains(byte)
  }
}

extension Outlook {
  /// The links of a record, each once: its files, its own address, what its notes name.
  func addresses(of record: RecordReference) -> [String] {
    func texts(_ key: String) -> [String] {
      let value = project.value(of: key, in: record)
      return value?.list?.compactMap(\.text) ?? value?.text.map { [$0] } ?? []
    }
    let notes = texts("notes").flatMap { $0.split(whereSeparator: \.isWhitespace) }
      .map { $0.trimmingPrefix { "(<«\"".contains($0) } }
      .filter { $0.hasPrefix("https://") || $0.hasPrefix("http://") || $0.hasPrefix("mailto:") }
      .map { word in String(word.prefix(upTo: LinkEnd.of(word))) }
    let all = texts("attachments") + texts("link") + texts("email").map { "mailto:\($0)" } + notes
    var seen: Set<String> = []
    return all.filter { !$0.isEmpty && seen.insert($0).inserted }
  }
}

/// Where an address ends within a sentence.
private enum LinkEnd {
  /// The end of the word without the signs that close a sentence.
  static func of(_ word: Substring) -> Substring.Index {
    let last = word.lastIndex { !".,;:!?)>»\"".contains($0) }
    return last.map { word.index(after: $0) } ?? word.startIndex
  }
}
