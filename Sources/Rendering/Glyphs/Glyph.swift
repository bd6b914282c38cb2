/// A mark of the screens, by what it means; each takes one cell.
package enum Glyph: CaseIterable, Sendable {
  /// À faire, or none.
  case todo
  /// En cours, demandé.
  case doing
  /// Fait.
  case done
  /// En retard.
  case late
  /// En attente de.
  case waiting
  /// A milestone.
  case milestone
  /// No slack left.
  case critical
  /// Doit commencer, commence.
  case starting
  /// An alert.
  case alert
  /// A meeting.
  case meeting

  /// An open section.
  case opened
  /// A folded section.
  case folded
  /// A checked step of a list.
  case checked
  /// A step still to do.
  case unchecked
  /// The bar of the selected line.
  case selection
  /// A marked line.
  case marked
  /// The edge of a card.
  case cardEdge
  /// A link to what comes before.
  case predecessor
  /// A link to what comes after; something moved.
  case successor
  /// An attached file.
  case file
  /// More lines below.
  case moreBelow
  /// More lines above.
  case moreAbove
  /// Something was cut.
  case ellipsis
  /// The minus of a figure.
  case minus

  /// A rule.
  case rule
  /// A heavy stretch of a rule, the filled part of a thin bar.
  case heavyRule
  /// Half a cell of a heavy rule.
  case heavyHalf
  /// The line before a pane or a chart.
  case separator
  /// An axis, a target.
  case axis
  /// The line of today where there is no colour.
  case todayLine
  /// The line of day J.
  case dayJLine
  /// Slack, time lost.
  case lostTime

  /// A whole cell of a bar.
  case bar
  /// A planned bar where there is no colour.
  case plannedBar
  /// The done part of a bar where there is no colour.
  case doneBar
  /// A late bar where there is no colour.
  case lateBar
  /// The thin bar of a lot.
  case lotBar
  /// Where a bar was by a reference.
  case ghost

  /// A line from above that turns right.
  case turnUpRight
  /// A line from above that turns left.
  case turnUpLeft
  /// A line from below that turns right.
  case turnDownRight
  /// A line from below that turns left.
  case turnDownLeft
  /// A line that goes on downwards and has a branch to the right.
  case branchRight
  /// A line that goes on downwards and has a branch to the left.
  case branchLeft

  /// A step done in the matrix of suppliers.
  case stepDone
  /// A step that does not apply.
  case notApplicable
  /// What runs now.
  case running
  /// An incident to follow.
  case moderate
  /// A grave incident.
  case grave
  /// Within 10 % of the target.
  case nearTarget
  /// Everything is on the disk.
  case saved
  /// Something is not on the disk yet.
  case unsaved

  /// How it is drawn with Unicode and with ASCII.
  var forms: (unicode: Unicode.Scalar, ascii: Unicode.Scalar) {
    switch self {
    case .todo: ("·", ".")
    case .doing: ("◐", "~")
    case .done: ("✓", "x")
    case .late: ("!", "!")
    case .waiting: ("‖", "w")
    case .milestone: ("◆", "*")
    case .critical: ("■", "#")
    case .starting: ("»", "s")
    case .alert: ("▲", "^")
    case .meeting: ("•", "o")
    case .opened: ("▾", "v")
    case .folded: ("▸", ">")
    case .checked: ("▪", "=")
    case .unchecked: ("▫", "-")
    case .selection: ("▌", ">")
    case .marked: ("+", "+")
    case .cardEdge: ("▎", "|")
    case .predecessor: ("←", "<")
    case .successor: ("→", ">")
    case .file: ("↗", "@")
    case .moreBelow: ("↓", "+")
    case .moreAbove: ("↑", "+")
    case .ellipsis: ("…", "~")
    case .minus: ("−", "-")
    case .rule: ("─", "-")
    case .heavyRule: ("━", "=")
    case .heavyHalf: ("╸", "-")
    case .separator: ("▏", "|")
    case .axis: ("│", "|")
    case .todayLine: ("┆", ":")
    case .dayJLine: ("┃", "|")
    case .lostTime: ("╌", ".")
    case .bar: ("█", "#")
    case .plannedBar: ("▒", "=")
    // A rule's `=` is the planned bar here: the done one is the lighter of the two.
    case .doneBar: ("━", "-")
    case .lateBar: ("▚", "!")
    case .lotBar: ("▂", "_")
    case .ghost: ("▁", "_")
    case .turnUpRight: ("└", "+")
    case .turnUpLeft: ("┘", "+")
    case .turnDownRight: ("┌", "+")
    case .turnDownLeft: ("┐", "+")
    case .branchRight: ("├", "+")
    case .branchLeft: ("┤", "+")
    case .stepDone: ("●", "x")
    case .notApplicable: ("–", "-")
    case .running: ("►", ">")
    case .moderate: ("△", "-")
    case .grave: ("▲", "!")
    case .nearTarget: ("≈", "=")
    case .saved: ("●", "*")
    case .unsaved: ("○", "o")
    }
  }
}
