import Interface
import LosslessJSON
import Planning
import Wording

extension LogEntry {
  /// The entry in a line of the list: its number, when, how grave, how it stands, what it says.
  func cells(_ words: Words) -> [String] {
    let name = incident.code ?? incident.id.text
    let time = stamp.map { "\(words.date($0.day)) \(words.hour($0.minute))" } ?? ""
    let standing = subject == nil ? words.incidentState(state.rawValue) : ""
    return [name, time, words.severity(severity.rawValue), standing, words.entryText(of: incident)]
  }

  /// How it stands by all that was entered since; the entry itself stays as it was written.
  var standing: JSON {
    var members: [JSON.Member] = [
      .init("state", .string(state.rawValue)), .init("severity", .string(severity.rawValue)),
    ]
    func add(_ key: String, _ text: String?) {
      if let text { members.append(.init(JSONKey(key), .string(text))) }
    }
    func iso(_ time: LogTime?) -> String? {
      time.map { "\($0.day.iso)T\(Words(.english).hour($0.minute))" }
    }
    add("category", category)
    add("zone", zone)
    add("role", role?.text)
    add("decision", decision)
    add("nextLook", iso(nextLook))
    add("closedAt", iso(closed))
    return .object(members)
  }
}
