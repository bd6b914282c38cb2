import Planning
import Wording

/// Whether what a row of the run sheet needs is there: its supplier, and what was to be ready.
struct CueReadiness {
  /// What is known of it, in a few words.
  let facts: [String]
  /// What is missing first; nil: nothing.
  let missing: String?

  init(_ cue: Cue, in project: Project, _ words: Words) {
    var facts: [String] = []
    var missing: [String] = []
    if let supplier = cue.supplier.flatMap({ project.suppliers[id: $0] }) {
      let arrival = supplier.step(.arrival).state
      let name = supplier.short ?? supplier.title
      if arrival.isDone {
        facts.append(words.onSite(name))
      } else if arrival != .notApplicable {
        facts.append(words.notOnSite(name))
        missing.append(words.arrivalToTick)
      }
    }
    if !cue.readiness.isEmpty {
      let done = cue.readiness.count { $0.isDone }
      let ready = words.ready(done, of: cue.readiness.count)
      facts.append(ready)
      if done < cue.readiness.count { missing.append(ready) }
    }
    self.facts = facts
    self.missing = missing.first
  }
}
