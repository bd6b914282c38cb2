package import Planning
import Rendering
package import Storage
package import Wording

extension Project {
  /// The change that puts an entry at the end of the incident log, with the number after the highest
  /// of the log and of those that are known to have been given.
  ///
  /// Whoever stores it may have to give it a later one: two may write at once.
  package func entering(
    _ entry: Incident,
    above given: Int = 0,
    _ words: Words
  ) -> Change {
    var entry = entry
    entry.code = "\(max(IncidentLog(self).highest, given) + 1)"
    let edit = Edit(
      RecordReference(.incidents, entry.id),
      .insert(members: entry.members, neighbour: incidents.last?.id)
    )
    return Change(words.gestureEntry(label(of: entry, words)), [edit])
  }

  /// What an entry is called in the history, in at most 44 cells.
  private func label(of entry: Incident, _ words: Words) -> String {
    let subject = (entry.corrects ?? entry.follows).flatMap { incidents[id: $0]?.code }
    let text = Shortening.title(words.entryText(of: entry), columns: subject == nil ? 44 : 36)
    return subject.map { "\(words.entryNumber($0)), \(text)" } ?? text
  }
}

extension Words {
  /// What an entry says: its text, else its reading or what becomes of the incident.
  package func entryText(of entry: Incident) -> String {
    if !entry.title.isEmpty { return entry.title }
    if let wind = entry.wind { return windReading(wind) }
    if let crowd = entry.crowd { return crowdCount(crowd) }
    if let state = entry.becomes { return entryState(state.rawValue) }
    return noText
  }
}
