import Planning
import Rendering
import Storage
import Wording

// What is settled: the project's own settings, whose role is mine, and what holds on this machine.

extension State {
  /// Asks what to settle.
  mutating func askSettings() -> [Effect] {
    showSettings(selected: 0)
    return []
  }

  private mutating func showSettings(selected: Int) {
    let now = settingsFile.settings
    var (theme, mouse, unicode) = (now, now, now)
    theme.theme = now.theme.next
    mouse.usesMouse.toggle()
    unicode.usesUnicode.toggle()
    let role = project.roles.first { $0.isMine }?.title ?? words.nobody
    let items = [
      Menu.Item(
        key: "p",
        label: words.settingsTitle.lowercased(),
        detail: words.projectSettingsDetail,
        obstacle: readOnlyObstacle,
        result: .form(.settings)
      ),
      Menu.Item(
        key: "r",
        label: words.myRole,
        detail: role,
        obstacle: readOnlyObstacle,
        result: .myRole
      ),
      Menu.Item(
        key: "t",
        label: words.themeSetting,
        detail: words.theme(now.theme.rawValue),
        result: .settings(theme)
      ),
      Menu.Item(
        key: "s",
        label: words.mouseSetting,
        detail: words.fromNextStart(words.yesOrNo(now.usesMouse)),
        result: .settings(mouse)
      ),
      Menu.Item(
        key: "u",
        label: words.unicodeSetting,
        detail: words.fromNextStart(words.yesOrNo(now.usesUnicode)),
        result: .settings(unicode)
      ),
    ]
    overlay = .menu(Menu(words.askSettings, items, selected: selected))
  }

  /// Settles something for this machine; the menu stays, so that one sees it and can go on.
  mutating func settle(_ settings: PersonalSettings, from selected: Int) -> [Effect] {
    settingsFile.change(to: settings)
    showSettings(selected: selected)
    return [.keepSettings(settingsFile.text)]
  }

  /// Asks which role is mine.
  mutating func askMyRole() -> [Effect] {
    askRole(for: .myRole, now: project.roles.first { $0.isMine }?.id)
  }

  /// Makes a role mine, and no other.
  mutating func makeMine(_ id: RecordID?) -> [Effect] {
    let edits = project.roles.compactMap { role in
      project.setting(
        "mine",
        to: role.id == id ? .flag(true) : nil,
        in: RecordReference(.roles, role.id)
      )
    }
    guard !edits.isEmpty else {
      toast = Toast(words.nothingChanges, .hint)
      return []
    }
    let name = id.flatMap { project.roles[id: $0]?.title } ?? words.nobody
    return perform(Change(words.gestureMyRole(name), edits))
  }

  /// Takes a person's settings, and tells which lines of their file are not followed.
  package mutating func take(_ file: SettingsFile, at path: String) {
    settingsFile = file
    plan.columns = file.settings.planColumns
    guard !file.problems.isEmpty else { return }
    var lines = file.problems.map { problem in
      Reading.Line(
        mark: .breaks,
        label: words.keyFileLine(problem.line),
        text: problem.reason.sentence(words)
      )
    }
    lines.insert(Reading.Line(role: .muted, text: path), at: 0)
    // What is told already of the keys stays.
    if case .reading(let reading) = overlay { lines += [Reading.Line(text: "")] + reading.lines }
    overlay = .reading(
      Reading(.keys, title: words.settingsFileProblems(file.problems.count), lines)
    )
  }
}

extension SettingsFile.Reason {
  /// The reason in words.
  fileprivate func sentence(_ words: Words) -> String {
    switch self {
    case .notALine(let line): words.settingsNotALine(line)
    case .unknownName(let name):
      words.settingsUnknownName(name, SettingsFile.Name.allCases.map(\.rawValue))
    case .unknownValue(let value, let name):
      words.settingsUnknownValue(value, of: name.rawValue, name.choices)
    case .repeated(let name, let line): words.keyFileRepeated(name.rawValue, line: line)
    }
  }
}
