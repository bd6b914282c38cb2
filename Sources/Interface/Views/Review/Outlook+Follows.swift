import Planning
import Rendering
import Wording

// What follows from a choice of a review, in words.

extension Outlook {
  /// When a task would end, how late, and whom that pushes: only what hurts or reassures has a colour.
  func pieces(_ finish: ReviewFinish?, _ words: Words) -> [ReviewOffer.Piece] {
    guard let finish else { return [] }
    let date = finish.day == today ? words.today : words.date(finish.day)
    var pieces = [ReviewOffer.Piece(text: words.endsOn(date))]
    func add(_ text: String, _ role: Role) {
      pieces.append(.init(text: ", "))
      pieces.append(.init(text: text, role: role))
    }
    if finish.delay > 0 { add(words.reviewLate(finish.delay), .late) }
    let name = finish.successor.map { self.name(of: $0) }
    if finish.overrun > 0 {
      add(words.reviewPushes(name, days: finish.overrun), .late)
    } else if finish.delay == 0 {
      add(words.reviewHarmsNothing, .done)
    } else if let name {
      add(words.reviewHolds(name), .muted)
    }
    return pieces
  }

  /// What the tasks after the one at an index still wait for without it.
  func released(_ index: Int, _ words: Words) -> String {
    let id = project.tasks[index].id
    let next = schedule.successors(of: index).lazy.compactMap { neighbour in
      project.tasks[id: neighbour.task]
    }.first(where: \.isOpen)
    guard let next else { return words.reviewNothingAfter }
    let others = next.links.map(\.from).filter { other in
      other != id && project.tasks[id: other]?.isOpen == true
    }
    let name = name(of: next.id)
    switch others.count {
    case 0: return words.reviewIsFree(name)
    case 1: return words.reviewWaitsOnly(name, self.name(of: others[0]))
    default: return words.reviewWaitsStill(name, others.count)
    }
  }
}
