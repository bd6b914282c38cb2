/// A person's settings as a file says them: `theme = dark`, a line each; `#` begins a remark.
///
/// What can't be followed is told by its line; all the rest holds.
package struct SettingsFile: Sendable {
  /// What holds.
  package private(set) var settings = PersonalSettings()
  /// The lines that are not followed, in their order.
  package private(set) var problems: [Problem] = []
  /// The lines as they are written, remarks and all.
  private var lines: [String]
  /// Where a setting stands among them.
  private var places: [Name: Int] = [:]

  /// The settings there are, as the file names them.
  package enum Name: String, CaseIterable, Sendable {
    case theme, mouse, unicode, columns

    /// What may follow it.
    package var choices: [String] {
      switch self {
      case .theme: PersonalSettings.Theme.allCases.map(\.rawValue)
      case .mouse, .unicode: ["yes", "no"]
      case .columns: ["auto"] + PlanColumn.allCases.map(\.rawValue)
      }
    }
  }

  /// A line that is not followed.
  package struct Problem: Hashable, Sendable {
    /// Its number, from 1.
    package let line: Int
    /// Why not.
    package let reason: Reason
  }

  /// Why a line is not followed.
  package enum Reason: Hashable, Sendable {
    /// No `=` stands between a name and a value.
    case notALine(String)
    /// No setting is called so.
    case unknownName(String)
    /// The setting has no such value.
    case unknownValue(String, of: Name)
    /// An earlier line is about the same setting.
    case repeated(Name, line: Int)
  }

  /// Reads the text of a file; where there is none, an empty text.
  package init(_ text: String) {
    lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map(String.init)
    if lines.last == "" { lines.removeLast() }
    for index in lines.indices {
      if let reason = take(index) { problems.append(Problem(line: index + 1, reason: reason)) }
    }
  }

  /// The text of the file with other settings: remarks and lines not understood stay.
  package mutating func change(to settings: PersonalSettings) {
    for name in Name.allCases
    where value(of: name, in: settings) != value(of: name, in: self.settings) {
      let line = "\(name.rawValue) = \(value(of: name, in: settings))"
      if let place = places[name] {
        lines[place] = line
      } else {
        places[name] = lines.count
        lines.append(line)
      }
    }
    self.settings = settings
  }

  /// The text of the file.
  package var text: String { lines.map { $0 + "\n" }.joined() }

  /// Takes a line in; why it can't be followed.
  private mutating func take(_ index: Int) -> Reason? {
    let text = lines[index].trimmed.drop { $0 == "\u{FEFF}" }
    guard !text.isEmpty, text.first != "#" else { return nil }
    let sides = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard sides.count == 2 else { return .notALine(String(text)) }
    guard let name = Name(rawValue: sides[0].trimmed.lowercased()) else {
      return .unknownName(String(sides[0].trimmed))
    }
    if let earlier = places[name] { return .repeated(name, line: earlier + 1) }
    let value = sides[1].trimmed.lowercased()
    switch name {
    case .theme:
      guard let theme = PersonalSettings.Theme(rawValue: value) else {
        return .unknownValue(value, of: name)
      }
      settings.theme = theme
    case .columns:
      let names = value.split { $0 == " " || $0 == "," }.map(String.init)
      let columns = names.compactMap(PlanColumn.init)
      guard value == "auto" || columns.count == names.count else {
        return .unknownValue(value, of: name)
      }
      settings.planColumns = value == "auto" ? nil : Set(columns)
    case .mouse, .unicode:
      guard let flag = SettingsFile.flags[value] else { return .unknownValue(value, of: name) }
      if name == .mouse { settings.usesMouse = flag } else { settings.usesUnicode = flag }
    }
    places[name] = index
    return nil
  }

  private func value(of name: Name, in settings: PersonalSettings) -> String {
    switch name {
    case .theme: settings.theme.rawValue
    case .mouse: settings.usesMouse ? "yes" : "no"
    case .unicode: settings.usesUnicode ? "yes" : "no"
    case .columns:
      settings.planColumns.map { columns in
        PlanColumn.allCases.filter(columns.contains).map(\.rawValue).joined(separator: " ")
      } ?? "auto"
    }
  }

  private static let flags = [
    "yes": true, "oui": true, "on": true, "true": true, "no": false, "non": false, "off": false,
    "false": false,
  ]
}
