package import Planning
package import Wording

extension Paper {
  /// How a rehearsal went: the fixed hours that were in danger, with the most minutes that had to be
  /// caught up, then the day as it went.
  package static func rehearsal(
    of project: Project,
    dangers: [(cue: RecordID, minutes: Int)],
    clock: DayClock,
    _ words: Words
  ) -> Paper {
    var real = project
    // What was written at a rehearsal counts in its own report.
    for entry in project.incidents.records {
      real.incidents.update(entry.id) { $0.isRehearsal = false }
    }
    var paper = ActualSheet(real, clock: clock, words).paper
    paper.title = [words.rehearsalReport, project.settings.name].filter { !$0.isEmpty }
      .joined(separator: " · ")
    let points = dangers.compactMap { danger -> PaperText? in
      guard let cue = project.runSheet[id: danger.cue] else { return nil }
      let name = [cue.code ?? "", words.hour(cue.start), cue.title].filter { !$0.isEmpty }
      return PaperText(words.rehearsalSqueeze(name.joined(separator: " "), danger.minutes))
    }
    let squeezes: [Block] =
      points.isEmpty
      ? [.paragraph(PaperText(words.rehearsalNoSqueeze))]
      : [.heading(words.rehearsalSqueezes, startsSheet: false), .points(points)]
    paper.blocks.insert(contentsOf: squeezes, at: 1)
    return paper
  }
}
