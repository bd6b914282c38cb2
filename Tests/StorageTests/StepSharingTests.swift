import Planning
import Storage
import Testing

@Suite("Two people on one supplier")
struct StepSharingTests {
  private let folder = TemporaryFolder()
  private let sound = RecordReference(.suppliers, "aaaa0001")

  private func document(_ steps: String) -> [UInt8] {
    Array(
      """
      {
        "format": {"name": "jourj", "major": 1, "minor": 0},
        "project": {"name": "Fête"},
        "suppliers": [
          {"id": "aaaa0001", "title": "Son", "steps": [\(steps)], "state": "active"}
        ],
        "tasks": []
      }

      """.utf8
    )
  }

  private func step(_ code: StepCode, _ state: StepState) throws -> FieldValue {
    let list = Codec<[SupplierStep]>.supplierSteps.encode([SupplierStep(code, state)]).list
    return try #require(list?.first)
  }

  private func replace(
    _ code: StepCode,
    _ before: StepState,
    _ after: StepState
  ) throws -> Change {
    let action = Edit.Action.replaceElement(
      key: "steps",
      before: try step(code, before),
      after: try step(code, after)
    )
    return Change("\(code) \(after)", [Edit(sound, action)])
  }

  private func states(_ store: Store) throws -> [String] {
    let supplier = try #require(store.project().project.suppliers[id: "aaaa0001"])
    return supplier.steps.map { "\($0.code.rawValue) \($0.state)" }
  }

  @Test("Two who tick two steps at once both keep theirs, in the journal that they share")
  func journal() throws {
    let bytes = document(#"{"code": "DEV", "state": "asked"}, {"code": "RCP", "state": "asked"}"#)
    try Store.create(path: folder.file("projet.json"), bytes: bytes)
    let mine = try Store.open(path: folder.file("projet.json"))
    let theirs = try Store.open(path: folder.file("projet.json"))
    #expect(
      try mine.commit([replace(.quote, .asked, .received)]) == [.committed(n: 1)]
    )
    // Theirs was made on what was there before.
    #expect(
      try theirs.commit([replace(.insurance, .asked, .received)]) == [.committed(n: 2)]
    )
    try mine.refresh()
    #expect(try states(mine) == ["DEV received", "RCP received"])
    #expect(try states(theirs) == ["DEV received", "RCP received"])
  }

  @Test("Two who begin one step do not write it twice: the second is told")
  func sameStep() throws {
    let bytes = document(#"{"code": "BES", "state": "validated"}"#)
    try Store.create(path: folder.file("projet.json"), bytes: bytes)
    let mine = try Store.open(path: folder.file("projet.json"))
    let theirs = try Store.open(path: folder.file("projet.json"))
    func begin(_ code: StepCode, _ state: StepState) throws -> Change {
      let action = Edit.Action.insertElement(
        key: "steps",
        element: try step(code, state),
        neighbour: try step(.need, .validated)
      )
      return Change("begin", [Edit(sound, action)])
    }
    _ = try mine.commit([begin(.quote, .asked)])
    let outcome = try theirs.commit([begin(.quote, .received), begin(.insurance, .asked)])
    let found = Refusal.Reason.changed(expected: nil, found: try step(.quote, .asked))
    #expect(
      outcome == [.refused(Refusal(sound, key: "steps", found)), .committed(n: 2)]
    )
    #expect(try states(theirs) == ["BES validated", "RCP asked", "DEV asked"])
  }

  @Test("A copy edited elsewhere joins step by step; of a step that both changed, theirs counts")
  func merged() throws {
    let base = try Document(
      bytes: document(
        #"{"code": "BES", "state": "todo"}, {"code": "DEV", "state": "asked"}, "#
          + #"{"code": "RCP", "state": "asked"}"#
      )
    )
    let ours = try Document(
      bytes: document(
        #"{"code": "BES", "state": "validated"}, {"code": "DEV", "state": "received"}, "#
          + #"{"code": "RCP", "state": "asked"}, {"code": "KBI", "state": "asked"}"#
      )
    )
    let theirs = try Document(
      bytes: document(
        #"{"code": "BES", "state": "todo"}, {"code": "DEV", "state": "notApplicable"}, "#
          + #"{"code": "RCP", "state": "received"}"#
      )
    )
    let result = Document.merge(base: base, ours: ours, theirs: theirs)
    let supplier = try #require(result.document.project().project.suppliers[id: "aaaa0001"])
    #expect(supplier.step(.need).state == .validated)
    #expect(supplier.step(.quote).state == .notApplicable)
    #expect(supplier.step(.insurance).state == .received)
    #expect(supplier.step(.registration).state == .asked)
    #expect(supplier.steps.count == 4)
    let conflict = try #require(result.conflicts.first)
    #expect(result.conflicts.count == 1)
    #expect(conflict.record == sound && conflict.key == "steps")
    #expect(try conflict.ours == step(.quote, .received))
    #expect(try conflict.theirs == step(.quote, .notApplicable))
  }

  @Test("The gestures that are not taken back tell which records they touched, oldest first")
  func touches() throws {
    let bytes = document(#"{"code": "DEV", "state": "asked"}, {"code": "RCP", "state": "asked"}"#)
    try Store.create(path: folder.file("projet.json"), bytes: bytes)
    let store = try Store.open(path: folder.file("projet.json"))
    _ = try store.commit([
      replace(.quote, .asked, .received), Gesture.add("bbbb0001", "Sonder"),
      replace(.insurance, .asked, .received),
    ])
    _ = try store.undo()
    _ = try store.commit([Gesture.note("bbbb0001", nil, "à 9 h")])
    let seen = try Store.open(path: folder.file("projet.json")).touches()
    #expect(seen.map(\.item.n) == [1, 2, 5])
    let task = RecordReference(.tasks, "bbbb0001")
    #expect(seen.map(\.records) == [[sound], [task], [task]])
    #expect(seen == (try store.touches()))
  }
}
