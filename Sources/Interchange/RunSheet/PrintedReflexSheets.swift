package import Planning
package import Wording

extension Paper {
  /// The reflex sheets of a project, each on a sheet of its own; nil: there are none.
  package static func reflexSheets(of project: Project, _ words: Words) -> Paper? {
    let sheets = project.reflexSheets.records
    guard !sheets.isEmpty else { return nil }
    var paper = Paper(
      title: words.printedReflexes,
      subtitle: project.settings.name,
      language: words.language.rawValue
    )
    paper.isLandscape = false
    paper.blocks = sheets.flatMap { blocks(of: $0, words) }
    return paper
  }

  private static func blocks(of sheet: ReflexSheet, _ words: Words) -> [Block] {
    let name = [sheet.code, sheet.title].compactMap { $0 }.joined(separator: " · ")
    var blocks = [Block.heading(name, startsSheet: true)]
    func add(_ heading: String, _ items: [String], _ list: ([PaperText]) -> Block) {
      guard !items.isEmpty else { return }
      blocks += [
        .paragraph(PaperText(heading, strong: true)), list(items.map { PaperText($0) }),
      ]
    }
    add(words.reflexGestures, sheet.gestures) { .steps($0) }
    add(words.reflexTold, sheet.told) { .steps($0) }
    if let channel = sheet.channel {
      blocks.append(.paragraph(PaperText(words.reflexChannel(channel), strong: true)))
    }
    if let message = sheet.message {
      blocks += [
        .paragraph(PaperText(words.reflexMessage, strong: true)), .quotation(PaperText(message)),
      ]
    }
    if let notes = sheet.notes { blocks.append(.paragraph(PaperText(notes))) }
    return blocks
  }
}
