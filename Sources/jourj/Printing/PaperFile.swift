import ArgumentParser
import Interchange
import Interface
import Planning
import Wording

/// The forms in which a paper is written.
enum PaperFormat: String, ExpressibleByArgument, CaseIterable {
  case html, markdown

  /// The form that a file's name asks for.
  init(path: String) {
    let name = path.lowercased()
    self = name.hasSuffix(".html") || name.hasSuffix(".htm") ? .html : .markdown
  }

  /// The ending of its files.
  var ending: String { self == .html ? ".html" : ".md" }

  /// A paper in that form.
  func text(of paper: Paper) -> String { self == .html ? paper.html : paper.markdown }
}

extension Paper {
  /// Writes the paper to a file that nobody else can read, whole or not at all.
  func write(
    to path: String,
    as format: PaperFormat? = nil,
    sparing project: String,
    _ words: Words
  ) throws {
    let format = format ?? PaperFormat(path: path)
    try Files.write(Array(format.text(of: self).utf8), to: path, sparing: project, words)
  }
}

/// Names of files made from what people call things.
struct FileNames {
  private var taken: Set<String> = []

  /// A name for `title` after `prefix`, that was not given yet: small letters, digits and hyphens.
  mutating func name(_ prefix: String, _ title: String) -> String {
    let base = "\(prefix)-\(FileNames.slug(title))"
    var name = base
    var number = 2
    while !taken.insert(name).inserted {
      name = "\(base)-\(number)"
      number += 1
    }
    return name
  }

  /// `title` in small letters, digits and hyphens, at most 60 of them.
  static func slug(_ title: String) -> String {
    let folded = TypedText(title).folded
    let words = folded.unicodeScalars.split {
      !("a"..."z").contains($0) && !("0"..."9").contains($0)
    }
    let text = words.map(String.init).joined(separator: "-").prefix(60)
    return text.isEmpty ? "x" : String(text)
  }
}
