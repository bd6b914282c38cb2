import Planning
import Rendering
import Storage
import TestSupport
import Testing

/// Somebody who holds the run sheet, by keys, on a terminal so tall that all of its rows show.
///
/// What is done is told in lines: `17:08 top 29`, `07:36 top 05, 3 min ago`, `11:20 12 -10`.
struct RunSheetSitting {
  let sitting: Sitting
  /// How the clock is brought to an hour; nil: it stands where it stands.
  let setsClock: Bool

  /// Opens the template's run sheet in the program that was started with `arguments`.
  init(at desk: Desk, _ arguments: [String] = [], now: String, setsClock: Bool = false) throws {
    sitting = try Sitting(
      at: desk,
      size: Size(columns: 120, rows: 72),
      arguments: arguments,
      variables: ["JOURJ_NOW": now, "TZ": "Europe/Paris"]
    )
    self.setsClock = setsClock
    try sitting.begin()
  }

  /// Does what the lines of a story say, one after the other.
  func play(_ story: String) throws {
    for line in story.split(separator: "\n") {
      let words = line.split(separator: " ", maxSplits: 1).map(String.init)
      try #require(words.count == 2, "\(line)")
      if setsClock { try sitting.press("gha\(words[0])<Enter>") }
      try sitting.press(try keys(of: words[1]))
    }
  }

  /// The keys of a gesture.
  private func keys(of gesture: String) throws -> String {
    let words = gesture.split { $0 == " " || $0 == "," }.map(String.init)
    let ago = words.suffix(3).last == "ago" ? words[words.count - 3] : ""
    return switch words[0] {
    case "top": "/\(words[1])<Enter>\(ago)<Enter>"
    case "end": "/\(words[1])<Enter>\(ago)t"
    case "cut", "restore": "/\(words[1])<Enter>x"
    // The next row on the line of the running one that can be made shorter.
    case "shorten": "T\(words[1])-<Enter>"
    case "undo": "u"
    // Category and severity are a key each.
    case "log": "!\(words[1])\(gesture.dropFirst(7))<Enter>"
    default: "/\(words[0])<Enter>\(words[1].dropFirst())\(words[1].prefix(1))<Enter>"
    }
  }

  /// What the screen has of some rows: number, planned, fixed, real or forecast (`~`), delay.
  func rows(_ codes: ClosedRange<Int>) -> String {
    let lines = sitting.screen.text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.compactMap { line -> String? in
      let columns = Array(line)
      guard columns.count > 29, columns[11] == ":", columns[7] == " ", columns[4] == " ",
        let code = Int(String(columns[5...6])),
        codes.contains(code)
      else { return nil }
      return String(String(columns[5..<28]).reversed().drop { $0 == " " }.reversed())
    }
    .joined(separator: "\n")
  }

  /// Whether the screen shows a text, plain blanks for others.
  func shows(_ text: String) -> Bool {
    sitting.terminal.wait { $0.text.plain.contains(text) }
  }
}

extension Desk {
  /// A desk with the template on day J: what was to happen before an hour went as planned.
  static func onDayJ(from hour: WallHour) throws -> Desk {
    let desk = try Desk()
    var project = try Template.tousActeurs.project()
    project.settings.dayJ = Day(year: 2026, month: 6, day: 6)
    let clock = DayClock(dayJ: project.settings.dayJ)
    project = project.asRehearsed(from: clock.minute(hour).minute, clock: clock)
    try desk.write(project.documentBytes, to: desk.project)
    return desk
  }
}

extension Project {
  /// When each row of the run sheet really was: `29 17:08–17:53`, `32 cut`.
  var hoursOfRows: [String] {
    runSheet.map { cue in
      let (code, start) = (cue.code ?? "", cue.actualStart.map { "\($0)" } ?? "")
      if cue.isSkipped { return "\(code) cut" }
      return "\(code) \(start)–\(cue.actualEnd.map { "\($0)" } ?? "")"
    }
  }

  /// The entries of the incident log: `1 06:40 Coffret`.
  var writtenEntries: [String] {
    incidents.map { entry in
      let hour = WallHour(minutes: entry.time ?? 0)
      return "\(entry.code ?? "") \(hour) \(entry.title)"
    }
  }
}
