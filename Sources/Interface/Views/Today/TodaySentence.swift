import Planning
import Rendering
import Wording

/// The day in one sentence: «Ce matin : 3 retards, 2 choses à faire, réunion à 10:00».
struct TodaySentence {
  /// Its parts, in their styles: of what it counts only what is late and the next hour have a colour.
  let parts: [(text: String, style: Style)]

  /// The sentence of an agenda at some moment; the follow-ups are left out where there is no room.
  init(_ agenda: Agenda, at now: Moment, _ words: Words, columns: Int) {
    let whole = TodaySentence.parts(agenda, at: now, words, isWhole: true)
    let width = whole.reduce(0) { $0 + TextWidth.of($1.text) }
    parts = width <= columns ? whole : TodaySentence.parts(agenda, at: now, words, isWhole: false)
  }

  private static func parts(
    _ agenda: Agenda,
    at now: Moment,
    _ words: Words,
    isWhole: Bool
  ) -> [(text: String, style: Style)] {
    func count(_ section: Agenda.Section) -> Int { agenda.items(in: section).count }
    var counts: [[(text: String, style: Style)]] = []
    func add(_ count: Int, _ text: (Int) -> String, _ style: Style = .plain) {
      if count > 0 { counts.append([(text(count), style)]) }
    }
    add(count(.late), words.lateCount, Style(.late).bold)
    add(count(.today), words.dueCount)
    add(count(.mustStart), words.startCount)
    if isWhole { add(count(.stalled), words.stalledCount) }
    if isWhole { add(count(.followUps), words.chaseCount) }
    let next = agenda.items(in: .meetings).first { item in
      item.day == now.day && item.minute.map { $0 >= now.minute } ?? false
    }
    if let minute = next?.minute {
      counts.append([(words.meetingAt, .plain), (words.hour(minute), Style(.today).bold)])
    }
    guard !counts.isEmpty else {
      return [(words.emptyAgenda, Style(.done))]
    }
    let lead = words.partOfDay(now.minute / 60) + words.sentenceColon
    return [(lead, Style(.head).bold)] + counts.joined(separator: [(", ", Style.plain)])
  }
}
