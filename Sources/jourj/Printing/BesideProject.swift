import Interchange
import Interface
import Planning
import Wording

extension PrintChoice {
  /// Writes the pages beside the project at `path`; what was written where, or why not.
  ///
  /// Their names have the revision: no page takes the place of another.
  func write(of project: Project, beside path: String, _ words: Words) -> String {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    do {
      switch self {
      case .reflexSheets:
        guard let paper = Paper.reflexSheets(of: project, words) else {
          return words.noReflexSheets.asSentence
        }
        let file = folder + words.printedReflexFile + ".html"
        try paper.write(to: file, sparing: path, words)
        return words.printed(words.printedReflexes, to: file)
      case .sheet(let extract):
        let sheet = PrintedSheet(extract, of: project, words)
        let part = project.name(of: extract)
        let slug = part.isEmpty ? "" : "-" + FileNames.slug(part)
        let file = folder + base(of: project, words) + slug + ".html"
        try sheet.paper.write(to: file, sparing: path, words)
        return words.printed("\(words.printedSheet), \(sheet.state)", to: file)
      case .each(let division):
        let files = try division.write(
          of: project,
          to: folder + base(of: project, words),
          as: .html,
          sparing: path,
          words
        )
        let place = folder + base(of: project, words)
        return words.printed(words.printedSheet, to: words.printedFiles(files.count, in: place))
      }
    } catch {
      return (error as? Failure)?.message.asSentence ?? "\(error)"
    }
  }

  private func base(of project: Project, _ words: Words) -> String {
    let revisions = SheetRevisions(project)
    let state = revisions.isPending ? words.printedDraftFile : "r\(revisions.number)"
    return "\(words.printedSheetFile)-\(state)"
  }
}

extension SheetDivision {
  /// Writes one file for each extract into a folder; the files' paths.
  func write(
    of project: Project,
    to folder: String,
    as format: PaperFormat,
    since: Int? = nil,
    sparing path: String,
    _ words: Words
  ) throws -> [String] {
    var names = FileNames()
    Workspace.makeFolders(above: folder + "/")
    return try extracts(of: project).map { extract in
      let sheet = PrintedSheet(extract, of: project, since: since, words)
      let name = names.name(words.printedSheetFile, project.name(of: extract))
      let file = "\(folder)/\(name)\(format.ending)"
      try sheet.paper.write(to: file, as: format, sparing: path, words)
      return file
    }
  }
}

extension Project {
  /// What an extract is called; empty for the whole.
  func name(of extract: SheetExtract) -> String {
    switch extract {
    case .whole: ""
    case .role(let id): roles[id: id]?.title ?? id.text
    case .zone(let zone): zone
    case .supplier(let id): suppliers[id: id]?.title ?? id.text
    }
  }
}
