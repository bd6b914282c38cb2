import Planning
import Wording

extension FieldText {
  /// `LOG-04 début→début +2, ADM-01`.
  static func line(of links: [Link], in context: FieldContext) -> String {
    guard !links.isEmpty else { return "" }
    let names = RecordNames(.tasks, in: context.project)
    return links.map { link in
      let isPlain = link.type == .finishToStart && link.lag == 0
      let ends = isPlain ? "" : " " + context.words.linkEnds(link.type.rawValue)
      let lag = link.lag == 0 ? "" : link.lag < 0 ? " \(link.lag)" : " +\(link.lag)"
      return name(of: link.from, among: names, context.project) + ends + lag
    }.joined(separator: ", ")
  }

  /// The shortest name that a link is read back by.
  private static func name(
    of id: RecordID,
    among names: RecordNames,
    _ project: Project
  ) -> String {
    let task = project.tasks[id: id]
    let candidates = [task?.code, task?.title].compactMap(\.self)
    return candidates.first { text in
      !text.isEmpty && !text.contains { ",;".contains($0) } && text.trimmed == text[...]
        && (try? link(text[...], among: names))?.from == id
    } ?? id.text
  }

  /// The links that a line means.
  static func links(_ text: Substring, in context: FieldContext) throws(TypedProblem) -> [Link] {
    let names = RecordNames(.tasks, in: context.project)
    var links: [Link] = []
    for piece in text.split(whereSeparator: { $0 == "," || $0 == ";" }) {
      let piece = piece.trimmed
      guard !piece.isEmpty else { continue }
      let link = try link(piece, among: names)
      if !links.contains(link) { links.append(link) }
    }
    return links
  }

  /// A name, and how it is tied: the longest name that leaves a tie is meant.
  private static func link(
    _ text: Substring,
    among names: RecordNames
  ) throws(TypedProblem) -> Link {
    let spans = text.split(whereSeparator: \.isWhitespace)
    let cuts = spans.indices.reversed().map { count in
      (name: text[..<spans[count].endIndex], rest: text[spans[count].endIndex...])
    }
    for cut in cuts {
      guard let tie = try? TypedTie(String(cut.rest)),
        let id = names.record(called: String(cut.name))
      else { continue }
      return Link(from: id, type: tie.type, lag: tie.lag)
    }
    var problem = TypedProblem.notAName(String(text))
    for cut in cuts {
      guard let tie = try? TypedTie(String(cut.rest)) else { continue }
      let matches = names.matches(String(cut.name))
      if matches.count == 1 { return Link(from: matches[0].id, type: tie.type, lag: tie.lag) }
      if matches.count > 1 { problem = .severalNames(String(cut.name), matches.count) }
    }
    // Where the name is right, the tie is the culprit.
    for cut in cuts where names.record(called: String(cut.name)) != nil {
      _ = try TypedTie(String(cut.rest))
    }
    throw problem
  }
}
