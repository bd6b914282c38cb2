/// What is true of the whole project: its name, its dates, its calendar and its lists of words.
package struct ProjectSettings: ProjectRecord {
  package static let kind = RecordKind.project

  package let id: RecordID
  package var code: String? { nil }
  package var title: String { name }
  package var name = ""
  /// The day that everything counts back from.
  package var dayJ: Day?
  /// The first day on which work can be done.
  package var start: Day?
  package var end: Day?
  package var calendar = CalendarRules()
  /// Periods that are shown behind the chart: school holidays, elections, council meetings.
  package var periods: [Period] = []
  package var thresholds: FieldValue?
  package var zones: [String] = []
  package var radioChannels: [String] = []
  package var incidentCategories: [String] = []
  package var boards: FieldValue?
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
