// The words of references and of next year's edition.

extension Words {
  /// The gesture that keeps the plan as a reference.
  package func gestureBaseline(_ title: String) -> String {
    pick("Référence posée\u{A0}: \(title)", "Reference set: \(title)")
  }
  /// What a reference is called by its day.
  package func baselineOf(_ date: String) -> String { pick("Plan du \(date)", "Plan of \(date)") }
  /// A reference of that name is there already.
  package func baselineExists(_ title: String) -> String {
    pick(
      "une référence s'appelle déjà \(quoted(title)). Lui donner un autre nom\u{A0}: jourj baseline set NOM",
      "a reference is called \(quoted(title)) already. Give it another name: jourj baseline set NAME"
    )
  }
  /// There is no reference yet.
  package var noBaseline: String {
    pick(
      "aucune référence. En poser une\u{A0}: jourj baseline set",
      "no reference. Set one: jourj baseline set"
    )
  }
  /// No reference is called so.
  package func noSuchBaseline(_ name: String, known: [String]) -> String {
    let list = known.map { quoted($0) }.joined(separator: ", ")
    return pick(
      "pas de référence \(quoted(name))\u{A0}; il y a\u{A0}: \(list)",
      "no reference \(quoted(name)); there are: \(list)"
    )
  }
  /// How many tasks are no longer where a reference had them.
  package func movedSince(_ title: String, _ moved: Int, of all: Int) -> String {
    switch moved {
    case 0:
      pick("Rien n'a bougé depuis \(quoted(title)).", "Nothing has moved since \(quoted(title)).")
    case 1:
      pick(
        "1 tâche sur \(all) a bougé depuis \(quoted(title)).",
        "1 task of \(all) has moved since \(quoted(title))."
      )
    default:
      pick(
        "\(moved) tâches sur \(all) ont bougé depuis \(quoted(title)).",
        "\(moved) tasks of \(all) have moved since \(quoted(title))."
      )
    }
  }
  /// So many tasks.
  package func countOfTasks(_ count: Int) -> String {
    pick(count < 2 ? "\(count) tâche" : "\(count) tâches", count == 1 ? "1 task" : "\(count) tasks")
  }

  /// The gesture that makes next year's edition.
  package var gestureNextEdition: String { pick("Édition suivante", "Next edition") }
  /// The new day J is not after this one.
  package func nextEditionTooEarly(_ day: String, _ present: String) -> String {
    pick(
      "le \(day) n'est pas après le jour J de cette édition, le \(present). Donner la date suivante avec --day-j.",
      "\(day) is not after day J of this edition, \(present). Give the next date with --day-j."
    )
  }
  /// What was kept.
  package func nextEditionKept(tasks: Int) -> String {
    pick(
      "Gardés\u{A0}: \(tasks) tâches avec leur distance au jour J, prestataires, défis, publications, conducteur, contacts\u{A0}; les chiffres de cette année deviennent ceux de N-1. Oubliés\u{A0}: états, dates réelles, main courante, retours, références.",
      "Kept: \(tasks) tasks with their distance from day J, suppliers, challenges, posts, run sheet, contacts; this year's figures become those of the year before. Forgotten: states, real dates, incident log, feedback, references."
    )
  }
  /// Days of the calendar that must be entered anew.
  package func nextEditionForgot(_ count: Int) -> String {
    pick(
      "À saisir de nouveau\u{A0}: ponts, fermetures et vacances (\(count) ne valaient que cette année).",
      "To be entered anew: bridges, closures and school holidays (\(count) held for this year only)."
    )
  }
  /// Tasks that had been set aside.
  package func nextEditionReopened(_ names: [String]) -> String {
    let list = names.joined(separator: ", ")
    return pick(
      "Annulées cette année, à reconsidérer\u{A0}: \(list).",
      "Cancelled this year, to be thought of again: \(list)."
    )
  }
  /// A task took another time than planned.
  package func tookInstead(_ task: String, _ planned: Int, _ real: Int) -> String {
    pick(
      "\(task)\u{A0}: prévue \(days(planned)), faite en \(days(real)).",
      "\(task): planned \(days(planned)), took \(days(real))."
    )
  }
  /// How the real durations are taken over.
  package var realDurationsHint: String {
    pick(
      "Pour prendre ces durées réelles\u{A0}: --real-durations.",
      "To take these real durations: --real-durations."
    )
  }
}
