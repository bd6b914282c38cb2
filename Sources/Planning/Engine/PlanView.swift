/// A plan's tables as a pass reads them: nothing is counted, checked or copied at each step.
struct PlanView {
  let rows: UnsafeBufferPointer<PlanRow>
  let incomingStart: UnsafeBufferPointer<Int32>
  let incoming: UnsafeBufferPointer<PlanLink>
  let outgoingStart: UnsafeBufferPointer<Int32>
  let outgoing: UnsafeBufferPointer<PlanLink>
  let start: Int32
  let horizon: Int32
  /// For what is rare: tasks worked every day.
  let plan: Plan

  /// The places of a task's predecessors in `incoming`.
  @inline(__always)
  func predecessors(of task: Int) -> Range<Int> {
    Range(uncheckedBounds: (Int(incomingStart[task]), Int(incomingStart[task + 1])))
  }

  /// The places of a task's successors in `outgoing`.
  @inline(__always)
  func successors(of task: Int) -> Range<Int> {
    Range(uncheckedBounds: (Int(outgoingStart[task]), Int(outgoingStart[task + 1])))
  }
}

extension Plan {
  /// Runs a pass over the plan's tables, which it must not keep.
  func withView<Result>(_ pass: (PlanView) -> Result) -> Result {
    rows.withUnsafeBufferPointer { rows in
      links.incomingStart.withUnsafeBufferPointer { incomingStart in
        links.incoming.withUnsafeBufferPointer { incoming in
          links.outgoingStart.withUnsafeBufferPointer { outgoingStart in
            links.outgoing.withUnsafeBufferPointer { outgoing in
              pass(
                PlanView(
                  rows: rows,
                  incomingStart: incomingStart,
                  incoming: incoming,
                  outgoingStart: outgoingStart,
                  outgoing: outgoing,
                  start: start,
                  horizon: horizon,
                  plan: self
                )
              )
            }
          }
        }
      }
    }
  }
}
