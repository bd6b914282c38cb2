import Planning
import TestSupport
import Testing

@Suite("The incident log")
struct IncidentLogTests {
  private let dayJ = Fixture.day(6, 6)
  private var clock: DayClock { DayClock(dayJ: dayJ) }

  private func entry(
    _ number: Int,
    _ hour: Int,
    _ minute: Int,
    _ severity: Severity = .watch,
    _ fill: (inout Incident) -> Void = { _ in }
  ) -> Incident {
    var entry = Incident(id: RecordID("e\(number)"))
    entry.code = "\(number)"
    entry.title = "entrée \(number)"
    (entry.date, entry.time) = (dayJ, hour * 60 + minute)
    entry.severity = severity
    entry.state = severity == .info ? .closed : .open
    fill(&entry)
    return entry
  }

  private func followUp(
    _ number: Int,
    of other: Int,
    _ hour: Int,
    _ minute: Int,
    _ fill: (inout Incident) -> Void
  ) -> Incident {
    entry(number, hour, minute, .info) { entry in
      (entry.sort, entry.follows) = (.followUp, RecordID("e\(other)"))
      fill(&entry)
    }
  }

  private func at(_ hour: Int, _ minute: Int, _ day: Int = 6) -> LogTime {
    LogTime(Fixture.day(6, day), hour * 60 + minute)
  }

  @Test("Open incidents stand by severity, then what is due, then the youngest first")
  func order() {
    let log = IncidentLog([
      entry(33, 17, 5), entry(35, 17, 31), entry(36, 17, 40, .info), entry(37, 17, 46, .serious),
      entry(38, 17, 0) { $0.nextLook = 17 * 60 + 50 },
    ])
    #expect(log.open(at: at(17, 52)).compactMap(\.number) == [37, 38, 35, 33])
    #expect(log.open(at: at(17, 49)).compactMap(\.number) == [37, 38, 35, 33])
    #expect(log.due(at: at(17, 49)).isEmpty)
    #expect(log.due(at: at(17, 50)).compactMap(\.number) == [38])
  }

  @Test("What becomes of an incident is read from its follow-ups; the entry itself stays")
  func followUps() throws {
    let written = entry(1, 17, 46, .serious)
    let log = IncidentLog([
      written,
      followUp(2, of: 1, 17, 48) {
        ($0.role, $0.becomes) = ("regie", .inProgress)
        $0.nextLook = 17 * 60 + 55
      },
      followUp(3, of: 1, 17, 52) { ($0.decision, $0.reflexSheet) = ("appel au micro", "F04") },
      // A follow-up of a follow-up is one of the incident.
      followUp(4, of: 2, 18, 2) { $0.becomes = .closed },
    ])
    let incident = try #require(log[id: "e1"])
    #expect(incident.incident == written)
    #expect(incident.state == .closed && incident.role == "regie")
    #expect(incident.decision == "appel au micro" && incident.sheets == ["F04"])
    #expect(incident.closed == at(18, 2) && incident.nextLook == nil)
    #expect(incident.followUps.map { log.entries[$0].number } == [2, 3, 4])
    #expect(log.open(at: at(18, 3)).isEmpty)

    let reopened = IncidentLog(
      log.entries.map(\.incident) + [followUp(5, of: 1, 18, 10) { $0.becomes = .open }]
    )
    #expect(reopened[id: "e1"]?.isOpen == true && reopened[id: "e1"]?.closed == nil)
  }

  @Test("An hour said at a follow-up is of the day before or after where midnight lies between")
  func midnight() throws {
    let late = entry(1, 23, 50, .serious) { $0.nextLook = 5 }
    #expect(IncidentLog([late]).due(at: at(23, 59)).isEmpty)
    #expect(IncidentLog([late]).due(at: at(0, 5, 7)).count == 1)
    #expect(IncidentLog([late])[id: "e1"]?.age(at: 24 * 60 + 20, on: clock) == 30)
    var closing = followUp(2, of: 1, 0, 10) { ($0.becomes, $0.closedAt) = (.closed, 23 * 60 + 58) }
    closing.date = Fixture.day(6, 7)
    #expect(IncidentLog([late, closing])[id: "e1"]?.closed == at(23, 58))
  }

  @Test("On the night on which clocks are put forward, ages tell the minutes that really passed")
  func shortNight() {
    let clock = DayClock(dayJ: Fixture.day(3, 29), in: Paris.localTime)
    let late = entry(1, 1, 50) { $0.date = Fixture.day(3, 29) }
    let now = clock.minute(WallHour(3, 10), day: 0).minute
    #expect(IncidentLog([late])[id: "e1"]?.age(at: now, on: clock) == 20)
  }

  @Test("What was read half a day ago says nothing of how things stand")
  func oldReadings() {
    let log = IncidentLog([
      entry(1, 5, 0) { ($0.sort, $0.wind) = (.wind, 61) },
      entry(2, 5, 0) { ($0.sort, $0.crowd) = (.crowd, 1_900) },
      entry(3, 14, 0) { ($0.sort, $0.wind) = (.wind, 20) },
    ])
    let limits = Thresholds(nil)
    let (wind, crowd) = (WindWatch(log, limits), CrowdWatch(log, limits))
    #expect(wind.standing(at: at(17, 0)).latest?.gusts == 20)
    #expect(crowd.standing(at: at(17, 0)).latest?.total == 1_900)
    #expect(crowd.standing(at: at(17, 1)).latest == nil)
    #expect(wind.standing(at: at(2, 1, 7)).latest == nil)
    #expect(wind.readings.count == 2)
  }

  @Test("Clocks that jump make ages negative and leave the order of entries as it is")
  func clockJump() throws {
    let log = IncidentLog([entry(1, 18, 0), entry(2, 16, 59), entry(3, 17, 1)])
    #expect(log.entries.compactMap(\.number) == [1, 2, 3])
    #expect(log[id: "e1"]?.age(at: 17 * 60 + 2, on: clock) == -58)
    #expect(log.open(at: at(17, 2)).compactMap(\.number) == [3, 2, 1])
  }

  @Test("A correction is an entry of its own and says category, severity, zone and reading anew")
  func corrections() throws {
    let log = IncidentLog([
      entry(1, 15, 0, .serious) { ($0.category, $0.zone) = ("secours", "Scène") },
      entry(2, 15, 2, .info) {
        ($0.sort, $0.corrects) = (.correction, "e1")
        ($0.severity, $0.zone) = (.watch, "Village")
      },
      entry(3, 15, 10, .info) { ($0.sort, $0.crowd) = (.crowd, 26) },
      entry(4, 15, 12, .info) {
        ($0.sort, $0.corrects, $0.crowd) = (.correction, "e3", 28)
      },
    ])
    let incident = try #require(log[id: "e1"])
    #expect(incident.severity == .watch && incident.zone == "Village")
    #expect(incident.category == "secours" && incident.isOpen)
    let crowd = CrowdWatch(log, Thresholds(nil))
    #expect(crowd.counts.map(\.total) == [28] && crowd.counts[0].time == at(15, 10))
    #expect(log.open(at: at(15, 20)).count == 1)
  }

  @Test("Entries that name each other in a ring, or nothing, stand for themselves")
  func rings() {
    let log = IncidentLog([
      entry(1, 9, 0) { $0.follows = "e2" }, entry(2, 9, 1) { $0.follows = "e1" },
      entry(3, 9, 2) { $0.corrects = "e3" }, entry(4, 9, 3) { $0.follows = "nobody" },
    ])
    #expect(log.entries.map(\.subject) == [nil, 0, nil, nil])
  }

  @Test("Numbers that were given and are gone are told; what is no number goes with its neighbour")
  func numbers() {
    let log = IncidentLog([
      entry(4, 9, 3), entry(1, 9, 0), entry(2, 9, 1) { $0.code = "2 bis" }, entry(7, 9, 5),
    ])
    #expect(log.entries.map(\.incident.code) == ["1", "2 bis", "4", "7"])
    #expect(log.missing == [2, 3, 5, 6])
    #expect(log.highest == 7)
    let odd = entry(1, 9, 0) { $0.code = "99999999999999999999" }
    #expect(IncidentLog([odd]).highest == 0 && IncidentLog([odd]).missing.isEmpty)
  }

  // MARK: - Readings

  private func levels(_ levels: [(level: String, from: Int)]) -> Thresholds {
    let wind = levels.map { level, from in
      FieldValue.object(("level", .text(level)), ("from", .integer(from)), ("advice", .text("")))
    }
    return Thresholds(.object(("wind", .list(wind))))
  }

  private func wind(_ readings: [(Int, Int, Int)]) -> WindWatch {
    let entries = readings.enumerated().map { place, reading in
      entry(place + 1, reading.0, reading.1, .info) {
        ($0.sort, $0.wind) = (.wind, reading.2)
      }
    }
    return WindWatch(IncidentLog(entries), levels([("red", 80), ("yellow", 40), ("orange", 60)]))
  }

  @Test(
    "A reading crosses a level when it is graver than the one before",
    arguments: [
      ([], 39, nil), ([], 40, .yellow), ([39], 59, .yellow), ([44], 59, nil), ([44], 60, .orange),
      ([62], 44, nil), ([62], 95, .red), ([95], 400, nil),
    ] as [([Int], Int, Thresholds.Wind.Level?)]
  )
  func crossing(before: [Int], gusts: Int, level: Thresholds.Wind.Level?) {
    let watch = wind(before.map { (15, 0, $0) })
    #expect(watch.crossing(by: gusts)?.level == level)
  }

  @Test("The trend is told against an hour before, else against the first reading")
  func trend() throws {
    let hour = try #require(wind([(15, 0, 30), (16, 50, 38), (17, 20, 40), (17, 50, 44)]).trend)
    #expect(hour == (6, 60))
    let young = try #require(wind([(17, 10, 38), (17, 50, 44)]).trend)
    #expect(young == (6, 40))
    #expect(wind([(17, 50, 44)]).trend == nil)
    #expect(wind([(9, 0, 20), (17, 50, 44)]).trend == nil)
  }

  @Test("A slot holds its highest reading, or the last one before it")
  func slots() {
    let watch = wind([(17, 0, 20), (17, 12, 50), (17, 14, 30), (17, 41, 44), (18, 30, 90)])
    #expect(watch.slots(7, of: 10, until: at(17, 50)) == [nil, 20, 20, 50, 30, 30, 44])
    #expect(watch.slots(0, of: 10, until: at(17, 50)).isEmpty)
    #expect(watch.slots(3, of: 0, until: at(17, 50)).isEmpty)
  }

  @Test(
    "A crowd is near its limit from the warning on, and full at the limit",
    arguments: [(1_599, CrowdWatch.Level.free), (1_600, .near), (1_999, .near), (2_000, .full)]
  )
  func crowd(people: Int, level: CrowdWatch.Level) {
    let watch = CrowdWatch(IncidentLog(), Thresholds(nil))
    #expect(watch.level(of: people) == level)
    #expect(watch.crossing(by: people) == (level == .free ? nil : level))
    #expect(watch.percent(1_640) == 82 && watch.percent(1_999) == 99)
  }

  @Test("Numbers beyond sense in a document bring nothing down")
  func extremes() {
    let entries = [Int.min, .max, 0].enumerated().map { place, number in
      entry(place + 1, 99, 59) { entry in
        (entry.wind, entry.crowd, entry.nextLook) = (number, number, 99 * 60)
        entry.gates = [GateCount("", number)]
        entry.date = place == 0 ? .first : .last
      }
    }
    var limits = levels([("red", .min)])
    (limits.crowdLimit, limits.crowdWarning) = (.max, .min)
    let log = IncidentLog(entries)
    _ = (WindWatch(log, limits).trend, WindWatch(log, limits).slots(30, of: 9, until: at(1, 1)))
    let crowd = CrowdWatch(log, limits)
    for count in crowd.counts { _ = (crowd.percent(count.total), crowd.crossing(by: count.total)) }
    #expect(log.open(at: LogTime(.last, 0)).count == 3)
  }

  // MARK: - Afterwards

  @Test("Figures for the report leave out rehearsals and count what was corrected as corrected")
  func figures() throws {
    var project = Project()
    project.settings.incidentCategories = ["secours", "technique"]
    project.incidents = RecordList([
      entry(1, 14, 0, .serious) { ($0.category, $0.isRehearsal) = ("secours", true) },
      entry(2, 15, 0, .serious) { $0.category = "secours" },
      entry(3, 15, 5, .watch) { ($0.sort, $0.corrects) = (.correction, "e2") },
      entry(4, 15, 10, .watch) { $0.category = "secours" },
      entry(5, 15, 20, .critical) { $0.category = "foule" },
      followUp(6, of: 4, 15, 45) { $0.becomes = .closed },
      entry(7, 16, 0, .info) { ($0.sort, $0.wind) = (.wind, 44) },
      entry(8, 17, 0, .info) { ($0.sort, $0.wind) = (.wind, 41) },
      entry(9, 17, 30, .info) { ($0.sort, $0.crowd) = (.crowd, 1_640) },
      entry(10, 17, 40, .info),
    ])
    let figures = IncidentFigures(project)
    #expect(figures.total == 4)
    #expect(figures.tallies.map(\.category) == ["secours", "foule", nil])
    #expect(figures.tallies.first?.counts == [.watch: 2])
    #expect(figures.count(of: "secours") == 2 && figures.count(of: .critical) == 1)
    #expect(figures.minutesToClose == [35] && figures.stillOpen == 2)
    #expect(figures.strongestWind?.time == at(16, 0) && figures.largestCrowd?.total == 1_640)
    #expect(IncidentFigures(project, on: Fixture.day(6, 7)).total == 0)
  }
}
