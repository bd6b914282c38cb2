import Planning
import Wording

/// What may come next once the project of the first start is there, in the order in which it helps.
enum FirstStep: CaseIterable, Sendable {
  case team, triage, cells, day

  /// The key that chooses it.
  fileprivate var key: Character {
    switch self {
    case .team: "e"
    case .triage: "t"
    case .cells: "c"
    case .day: "a"
    }
  }

  /// The command that does it.
  fileprivate var command: String {
    switch self {
    case .team: "directory"
    case .triage: "triage"
    case .cells: "pasteCells"
    case .day: "view1"
    }
  }
}

extension State {
  /// Offers what may come next, once the project of the first start is there.
  package mutating func offerFirstSteps() {
    let hasTemplate = project.tasks.contains(where: \.awaitsTriage)
    let steps = FirstStep.allCases.filter { $0 != .triage || hasTemplate }
    offer(steps, title: words.firstStepsTitle)
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
        result: .firstStep(step, of: steps)
      )
    }
    overlay = .menu(Menu(title, items))
  }

  private func label(of step: FirstStep) -> String {
    switch step {
    case .team: words.firstTeam
    case .triage: words.reviewTitle(isOfTemplate: true).lowercased()
    case .cells: words.firstCells
    case .day: words.firstDay
    }
  }

  private func detail(of step: FirstStep) -> String {
    switch step {
    case .team: words.firstTeamDetail(keymap.name(of: "directory", words))
    case .triage:
      words.firstTriageDetail(
        words.tasks(project.tasks.count),
        key: keymap.name(of: "triage", words)
      )
    case .cells: words.firstCellsDetail(keymap.name(of: "pasteCells", words))
    case .day: words.firstDayDetail
    }
  }
}
