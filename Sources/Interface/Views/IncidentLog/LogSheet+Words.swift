import Wording

extension Words {
  /// The keys while an entry is written.
  func keys(of sheet: LogSheet) -> [KeyHint] {
    switch sheet.stage {
    case .category: return categoryKeys
    case .severity: return severityKeys
    case .text:
      if sheet.form.completions.choice != nil { return completionKeys }
      if !sheet.form.completions.names.isEmpty { return offeredKeys }
      return entryKeys
    }
  }

  /// How the answer to a question about the log may be typed, while nothing is.
  func hint(on question: LogQuestion) -> String {
    switch question {
    case .nextLook: nextLookHint
    case .reading: readingHint
    case .decision: ""
    }
  }
}
