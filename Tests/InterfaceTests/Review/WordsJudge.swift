import Interface
import Planning
import Testing
import Wording

/// The words of what a choice promises, against the promise itself: each part says what it holds, and
/// nothing else is said.
struct WordsJudge {
  private let outlook: Outlook
  private let words: Words

  init(_ state: State) {
    outlook = state.outlook
    words = state.words
  }

  /// Expects a sentence to say just so much.
  func expect(_ text: String, of follows: [ReviewConsequence], _ who: Comment) {
    let parts = follows.map(sentence)
    #expect(
      text.replacing("\u{A0}", with: " ")
        == parts.joined(separator: " ; ").replacing("\u{A0}", with: " "),
      who
    )
  }

  private func name(_ id: RecordID) -> String {
    let task = outlook.project.tasks[id: id]
    return task?.code ?? task?.title ?? id.text
  }

  private func sentence(_ consequence: ReviewConsequence) -> String {
    switch consequence {
    case .finished: "fini ce jour"
    case .comesAgain(let day): "revient \(words.date(day))"
    case .ends(let finish): sentence(finish)
    case .frees(nil): "rien ne l'attend"
    case .frees(let next?): sentence(next)
    case .post(let state): words.choice(state.rawValue, in: "posts") ?? "?"
    case .step(let code, let state):
      "\(words.stepNoun(code.rawValue)) : \(words.state(state, of: code))"
    case .held: "tenue"
    case .leavesList: "sort de la liste"
    case .answered: "réponse reçue ; plus rien à relancer"
    case .reminded(let day): "message prêt ; relance suivante \(words.date(day))"
    case .chased(let day): "à relancer \(words.date(day))"
    case .moved(let day): "reporté au \(words.date(day))"
    case .waits(true): "qui, jusqu'à quand ; reste en retard"
    case .waits(false): "qui, jusqu'à quand ; revient ce jour-là"
    case .asksWhoAnswers: "de qui vient la réponse se demande"
    case .handed: "passe dans la liste de ce rôle"
    case .dated(true): "à taper ; ce qu'elle décale se lit avant"
    case .dated(false): "à taper"
    case .canComeBack: "peut revenir"
    case .wasDone(let day):
      "fini \(day == outlook.today ? "auj." : words.date(day, near: outlook.today))"
    case .dayTyped: "à taper"
    case .restOfLot(let count): "\(count) tâches du volet"
    case .pastOfLot(1): "1 tâche à date passée"
    case .pastOfLot(let count): "\(count) tâches à date passée, chacune ce jour-là"
    case .keepsReason: "la raison reste pour l'an prochain"
    case .joins(let from, let task, 0): "à relier : \(name(from)) → \(name(task))"
    case .joins(let from, let task, 1): "à relier : \(name(from)) → \(name(task)) et 1 autre"
    case .joins(let from, let task, let others):
      "à relier : \(name(from)) → \(name(task)) et \(others) autres"
    case .staysLate, .stepWasDone, .stepsWereDone, .restOfList, .pastOfList: "?"
    }
  }

  private func sentence(_ finish: ReviewFinish) -> String {
    let day = finish.day == outlook.today ? "auj." : words.date(finish.day)
    let late = finish.delay > 0 ? ", \(finish.delay) j de retard" : ""
    let effect =
      switch finish.effect {
      case .pushes(let task, let days): "\(task.map(name) ?? "butoir") +\(days) j"
      case .breaks(1): "1 conflit de plus"
      case .breaks(let count): "\(count) conflits de plus"
      case .moves(1): "déplace 1 tâche"
      case .moves(let count): "déplace \(count) tâches"
      case .spares(let task): "\(name(task)) tient"
      case .nothing: "rien ne bouge"
      }
    return "finit \(day)\(late), \(effect)"
  }

  private func sentence(_ next: ReviewFollower) -> String {
    switch (next.others.count, next.whom) {
    case (0, nil): "\(name(next.task)) n'attend plus rien"
    case (0, let whom?): "\(name(next.task)) n'attend plus que \(whom)"
    case (1, nil): "\(name(next.task)) n'attend plus que \(name(next.others[0]))"
    case (1, _): "\(name(next.task)) attend encore 1 tâche"
    case (let count, _): "\(name(next.task)) attend encore \(count) tâches"
    }
  }
}
