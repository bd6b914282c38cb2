// The states and fields of tasks.

extension Words {
  /// The state `todo`.
  package var stateTodo: String { pick("à faire", "to do") }
  /// The state `doing`.
  package var stateDoing: String { pick("en cours", "in progress") }
  /// The state `waiting`.
  package var stateWaiting: String { pick("en attente", "waiting") }
  /// The state `done`.
  package var stateDone: String { pick("fait", "done") }
  /// The state `cancelled`.
  package var stateCancelled: String { pick("sans objet", "cancelled") }

  /// A field of a task by its key in the document.
  package func taskField(_ key: String) -> String {
    field(key, of: "tasks") ?? key
  }

  /// A field that is not set.
  package var notSet: String { pick("aucun", "none") }
  /// No role, among the choices.
  package var nobody: String { pick("personne", "nobody") }
  /// The user's own role.
  package var me: String { pick("moi", "me") }
  /// Tasks that have no lot.
  package var withoutLot: String { pick("Sans volet", "No lot") }
  /// A task with no finish of its own.
  package var free: String { pick("libre", "free") }

  /// A priority, 1 the most urgent.
  package func priority(_ number: Int) -> String {
    switch number {
    case 1: pick("haute", "high")
    case 2: pick("normale", "normal")
    case 3: pick("basse", "low")
    default: "\(number)"
    }
  }

  /// A duration of no day.
  package var milestoneDuration: String { pick("\(days(0)), jalon", "\(days(0)), milestone") }

  /// A task without a priority.
  package var noPriority: String { pick("aucune", "none") }

  /// A type of link by its two letters.
  package func linkType(_ letters: String) -> String { "\(linkEnds(letters)) (\(letters))" }

  /// The ends that a link ties, as they are typed: `fin→début`.
  package func linkEnds(_ letters: String) -> String {
    switch letters {
    case "SS": pick("début→début", "start→start")
    case "FF": pick("fin→fin", "finish→finish")
    case "SF": pick("début→fin", "start→finish")
    default: pick("fin→début", "finish→start")
    }
  }

  /// The lag of a link, after its type; nothing for none.
  package func lag(_ days: Int) -> String { days == 0 ? "" : " \(signedDays(days))" }
}
