/// A link that takes the place of a way through tasks that are dropped.
package struct Bridge: Hashable, Sendable {
  /// The task that would hold it.
  package let task: RecordID
  /// The tie to what came before.
  package let link: Link

  /// The tie `link` of `task`.
  package init(task: RecordID, link: Link) {
    (self.task, self.link) = (task, link)
  }
}

extension Project {
  /// The links that tie what comes before some tasks to what comes after them, where nothing ties
  /// the two yet; what is over ties nothing.
  ///
  /// A bridge leaves by the end that the first link of its way left by, and arrives where the last
  /// arrived; the lags add up.
  package func bridges(over dropped: Set<RecordID>) -> [Bridge] {
    var bridges: [Bridge] = []
    for task in tasks where task.isOpen && !dropped.contains(task.id) {
      var known = Set(task.links.map(\.from)).subtracting(dropped)
      var seen: Set<RecordID> = []
      var ways = task.links.reversed().filter { dropped.contains($0.from) }
      while let way = ways.popLast() {
        guard seen.insert(way.from).inserted else { continue }
        for link in tasks[id: way.from]?.links ?? [] {
          let joined = Link(
            from: link.from,
            type: link.type.arriving(as: way.type),
            lag: link.lag + way.lag
          )
          if dropped.contains(link.from) {
            ways.append(joined)
          } else if link.from != task.id, tasks[id: link.from]?.isOpen == true,
            known.insert(link.from).inserted
          {
            bridges.append(Bridge(task: task.id, link: joined))
          }
        }
      }
    }
    return bridges
  }
}

extension LinkType {
  /// The type that leaves as this one does and arrives as another.
  fileprivate func arriving(as other: LinkType) -> LinkType {
    let leavesFinish = self == .finishToStart || self == .finishToFinish
    let reachesStart = other == .finishToStart || other == .startToStart
    return switch (leavesFinish, reachesStart) {
    case (true, true): .finishToStart
    case (true, false): .finishToFinish
    case (false, true): .startToStart
    case (false, false): .startToFinish
    }
  }
}
