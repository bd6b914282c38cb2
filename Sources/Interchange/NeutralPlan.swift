package import Planning

/// A plan in the neutral format that other tools' plans are turned into (`import json`).
///
/// Its records are named by the identifiers of the file, which become codes in a project.
package struct NeutralPlan: Sendable, Equatable {
  /// What the project is called.
  package var name: String?
  /// The day that offsets count from.
  package var dayJ: Day?
  /// The first day on which work can be done.
  package var start: Day?
  /// Which days are worked.
  package var calendar: CalendarRules?
  /// The work packages, in order.
  package var lots: [NamedLot] = []
  /// The tasks, in order.
  package var tasks: [Item] = []

  /// A plan with nothing in it.
  package init() {}

  /// A work package of the file.
  package struct NamedLot: Sendable, Equatable {
    /// Its identifier in the file.
    package var code: String
    /// What it is called.
    package var name: String
  }

  /// A task of the file: a plan task whose links, lot and roles are still names.
  package struct Item: Sendable, Equatable {
    /// What the file says, its code being the file's identifier; links, lot and roles are not in it.
    package var task: PlanTask
    /// The file's identifier.
    package var code: String
    /// The line of the file that it begins on, from 1.
    package var line: Int
    /// The identifier of its lot.
    package var lot: String?
    /// What its roles are called.
    package var roles: [String] = []
    /// Its links, by the predecessors' identifiers.
    package var links: [Link] = []
    /// The fields that the file gives and that were understood, nulls too: what an update changes.
    package var given: [String] = []
  }
}

extension PlanTask {
  /// The fields that count something there can't be less than none of.
  package static let counts: Set<String> = [
    "duration", "effort", "remaining", "legalMinimum", "outsideDelay",
  ]
}

/// Something in a file that was not understood or not done, and where.
package struct Finding: Hashable, Sendable {
  /// The line of the file, from 1.
  package let line: Int
  /// What is the matter.
  package let reason: Reason

  /// What was found on `line`.
  package init(line: Int, _ reason: Reason) {
    self.line = line
    self.reason = reason
  }

  /// What can be the matter; the words are Wording's.
  package enum Reason: Hashable, Sendable {
    /// The file is no plan: the root or the list of tasks is missing.
    case notAPlan
    /// The file is a project of ours, whose tasks are no plan's.
    case aProject
    /// A member that is not part of the format; it was passed over.
    case unknownMember(String)
    /// A value that can't be read; the member was passed over.
    case unreadable(key: String, value: String)
    /// A task or lot without an identifier; it was passed over.
    case missingIdentifier
    /// An identifier that an earlier task or lot of the file has; this one was passed over.
    case repeated(String)
    /// A link from a task that is neither in the file nor in the project; it was passed over.
    case unknownPredecessor(task: String, from: String)
    /// A lot that is neither in the file nor in the project; the task has none.
    case unknownLot(task: String, lot: String)
    /// A code that the project has already; its task was left alone.
    case alreadyThere(String)
  }
}
