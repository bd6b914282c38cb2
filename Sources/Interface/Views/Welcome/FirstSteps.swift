import Planning
import Wording

/// What may come next once the project of the first start is there, in the order in which it helps.
enum FirstStep: CaseIterable, Sendable {
  case team, triage, day

  /// The key that chooses it.
  fileprivate var key: Character {
    switch self {
    case .team: "e"
    case .triage: "t"
    case .day: "a"
    }
  }

  /// The command that does it.
  fileprivate var command: String {
    switch self {
    case .team: "directory"
    case .triage: "triage"
    case .day: "view1"
    }
  }
}

extension State {
  /// Offers what may come next, once the project of the first start is there.
  package mutating func offerFirstSteps() {
    offer(FirstStep.allCases, title: words.firstStepsTitle)
  }

  /// Offers what is left of the first steps, where one of them was just left.
  mutating func offerStepsLeft() {
    guard let steps = stepsLeft else { return }
    stepsLeft = nil
    if steps != [.day] { offer(steps, title: words.nextStepTitle) }
  }

  /// Takes one of the steps; what is left of them is offered again behind it.
  mutating func take(_ step: FirstStep, of steps: [FirstStep]) -> [Effect] {
    stepsLeft = step == .day ? nil : steps.filter { $0 != step }
    return CommandTable.command(step.command).map { run($0) } ?? []
  }

  private mutating func offer(_ steps: [FirstStep], title: String) {
    let items = steps.map { step in
      Menu.Item(
        key: step.key,
        label: label(of: step),
        detail: detail(of: step),
        obstacle: step == .triage && project.tasks.isEmpty
          ? words.reviewEmpty(isOfTemplate: true) : nil,
        result: .firstStep(step, of: steps)
      )
    }
    overlay = .menu(Menu(title, items))
  }

  private func label(of step: FirstStep) -> String {
    switch step {
    case .team: words.firstTeam
    case .triage: words.reviewTitle(isOfTemplate: true).lowercased()
    case .day: words.firstDay
    }
  }

  private func detail(of step: FirstStep) -> String {
    switch step {
    case .team: words.firstTeamDetail(keymap.name(of: "directory", words))
    case .triage:
      project.tasks.isEmpty
        ? ""
        : words.firstTriageDetail(
          words.tasks(project.tasks.count),
          key: keymap.name(of: "triage", words)
        )
    case .day: words.firstDayDetail
    }
  }
}
