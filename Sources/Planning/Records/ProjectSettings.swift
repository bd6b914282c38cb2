/// What is true of the whole project: its name, its dates, its calendar and its lists of words.
package struct ProjectSettings: ProjectRecord {
  package static let kind = RecordKind.project

  package let id: RecordID
  package var code: String? { nil }
  package var title: String { name }
  /// What the project is called.
  package var name = ""
  /// The day that everything counts back from.
  package var dayJ: Day?
  /// The first day on which work can be done.
  package var start: Day?
  /// The last day of the project, report included.
  package var end: Day?
  /// Which days are worked.
  package var calendar = CalendarRules()
  /// Periods that are shown behind the chart: school holidays, elections, council meetings.
  package var periods: [Period] = []
  /// Wind and crowd levels that ask for something to be done.
  package var thresholds: FieldValue?
  /// The places of the event.
  package var zones: [String] = []
  /// Radio channels, in the order of their numbers.
  package var radioChannels: [String] = []
  /// What an incident can be about.
  package var incidentCategories: [String] = []
  /// The columns of each board.
  package var boards: FieldValue?
  /// Which edition it is (`2026`).
  package var edition: String?

  package init(id: RecordID) { self.id = id }

  package static let fields = FieldTable<ProjectSettings>([
    Field("name", .text, \.name, standard: "", written: true),
    Field("dayJ", .day, \.dayJ),
    Field("start", .day, \.start),
    Field("end", .day, \.end),
    Field("calendar", .calendarRules, \.calendar, standard: CalendarRules(), written: true),
    Field("periods", .periods, \.periods, standard: []),
    Field("thresholds", .structure, \.thresholds),
    Field("zones", .texts, \.zones, standard: []),
    Field("radioChannels", .texts, \.radioChannels, standard: []),
    Field("incidentCategories", .texts, \.incidentCategories, standard: []),
    Field("boards", .structure, \.boards),
    Field("edition", .text, \.edition),
  ])
}
