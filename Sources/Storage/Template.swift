import CTemplates

/// A project to begin with, bundled in the program in the document's own format.
package enum Template: String, CaseIterable, Sendable {
  /// A week of citizens' challenges and its closing day: tasks, run sheet, suppliers, questionnaires.
  case tousActeurs = "tous-acteurs"
  /// Nothing but a calendar, zones, categories and limits.
  case vide

  /// The document as it is bundled.
  package var bytes: [UInt8] {
    var length = 0
    guard let start = jj_template(rawValue, &length) else { return [] }
    return Array(UnsafeBufferPointer(start: start, count: length))
  }
}
