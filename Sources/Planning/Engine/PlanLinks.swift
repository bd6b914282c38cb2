/// A link as the engine holds it, in the list of one of its ends: the other end, type and lag.
struct PlanLink: Equatable, Sendable {
  /// The task at the other end.
  let other: Int32
  /// The lag in the upper bits, the type in the lower two.
  private let packed: Int32

  init(_ other: Int32, _ type: LinkType, lag: Int) {
    self.other = other
    packed = Bound.length(lag) << 2 | type.bits
  }

  private init(_ other: Int32, packed: Int32) {
    self.other = other
    self.packed = packed
  }

  /// The same link seen from its other end.
  @inline(__always)
  func seen(from task: Int32) -> PlanLink { PlanLink(task, packed: packed) }

  /// The lag in working days.
  @inline(__always)
  var lag: Int32 { packed >> 2 }

  /// Whether it leaves the predecessor's start (SS, SF), not its finish.
  @inline(__always)
  var leavesStart: Bool { packed & 1 != 0 }

  /// Whether it holds the successor's finish (FF, SF), not its start.
  @inline(__always)
  var entersFinish: Bool { packed & 2 != 0 }

  /// Which ends it ties.
  var type: LinkType {
    switch packed & 3 {
    case 0: .finishToStart
    case 1: .startToStart
    case 2: .finishToFinish
    default: .startToFinish
    }
  }
}

extension LinkType {
  fileprivate var bits: Int32 {
    switch self {
    case .finishToStart: 0
    case .startToStart: 1
    case .finishToFinish: 2
    case .startToFinish: 3
    }
  }
}

/// All links of a plan, in compressed rows: each task's predecessors, and each task's successors.
struct PlanLinks: Sendable {
  /// Where each task's predecessors begin; one more entry at the end.
  let incomingStart: [Int32]
  /// The links into each task, in the order in which the task lists them.
  private(set) var incoming: [PlanLink]
  /// Where each task's successors begin; one more entry at the end.
  let outgoingStart: [Int32]
  /// The links out of each task, in the order of the successors.
  private(set) var outgoing: [PlanLink]

  /// The links of `count` tasks, given by successor; every `other` is in `0..<count`.
  init(count: Int, incomingStart: [Int32], incoming: [PlanLink]) {
    precondition(incomingStart.count == count + 1 && Int(incomingStart[count]) == incoming.count)
    var starts = [Int32](repeating: 0, count: count + 2)
    for link in incoming { starts[Int(link.other) + 2] += 1 }
    for task in 0..<count { starts[task + 2] += starts[task + 1] }
    outgoing = [PlanLink](unsafeUninitializedCapacity: incoming.count) { buffer, filled in
      for successor in 0..<count {
        for place in Int(incomingStart[successor])..<Int(incomingStart[successor + 1]) {
          let link = incoming[place]
          let slot = Int(starts[Int(link.other) + 1])
          starts[Int(link.other) + 1] += 1
          buffer.initializeElement(at: slot, to: link.seen(from: Int32(successor)))
        }
      }
      filled = incoming.count
    }
    starts.removeLast()
    self.incomingStart = incomingStart
    self.incoming = incoming
    outgoingStart = starts
  }

  /// The places of a task's predecessors in `incoming`.
  @inline(__always)
  func predecessors(of task: Int) -> Range<Int> {
    Int(incomingStart[task])..<Int(incomingStart[task + 1])
  }

  /// The places of a task's successors in `outgoing`.
  @inline(__always)
  func successors(of task: Int) -> Range<Int> {
    Int(outgoingStart[task])..<Int(outgoingStart[task + 1])
  }

  /// Puts other types and lags on the links into `task`; their predecessors stay.
  mutating func replace(predecessorsOf task: Int, by links: [PlanLink]) {
    let places = predecessors(of: task)
    precondition(links.count == places.count)
    for (nth, link) in links.enumerated() where incoming[places.lowerBound + nth] != link {
      incoming[places.lowerBound + nth] = link
      // Links of one pair keep their order in both lists.
      var twins = links[..<nth].count { $0.other == link.other }
      for slot in successors(of: Int(link.other)) where outgoing[slot].other == Int32(task) {
        if twins == 0 { outgoing[slot] = link.seen(from: Int32(task)) }
        twins -= 1
      }
    }
  }
}
