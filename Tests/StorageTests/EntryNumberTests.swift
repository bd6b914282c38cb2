import Planning
import Storage
import Testing

@Suite("The numbers of the incident log")
struct EntryNumberTests {
  private let folder = TemporaryFolder()
  private let bytes = Array(
    """
    {
      "format": {"name": "jourj", "major": 1, "minor": 0},
      "project": {"name": "Fête"},
      "tasks": [],
      "incidents": [
        {"id": "e0000035", "code": "35", "title": "Retour 2 grésille"},
        {"id": "e0000036", "code": "36", "title": "Relève bac de tri"}
      ]
    }

    """.utf8
  )

  private func open() throws -> Store { try Store.open(path: folder.file("projet.json")) }

  private func entry(_ id: String, _ code: String?) -> Change {
    let code = code.map { [FieldValue.Member("code", .text($0))] } ?? []
    let members = [.init("id", .text(id))] + code + [FieldValue.Member("title", .text("é \(id)"))]
    let record = RecordReference(.incidents, RecordID(id))
    return Change(
      "Main courante",
      [Edit(record, .insert(members: members, neighbour: "e0000036"))]
    )
  }

  private func codes(_ store: Store) -> [String?] {
    store.document.project().project.incidents.records.map(\.code)
  }

  @Test("Of two who give one number, the second is told the next one; the log keeps its order")
  func twoAtOnce() throws {
    try Store.create(path: folder.file("projet.json"), bytes: bytes)
    let (mine, theirs) = (try open(), try open())
    #expect(try mine.commit([entry("e1", "37")]) == [.committed(n: 1)])
    guard case .committed(n: 2, made: let made?) = try theirs.commit([entry("e2", "37")])[0],
      case .insert(let members, neighbour: "e1") = made.edits[0].action
    else {
      Issue.record("the second entry was stored as it was asked for")
      return
    }
    #expect(members.first { $0.key == "code" }?.value == .text("38"))
    #expect(theirs.project().project.incidents.last?.code == "38")
    try mine.refresh()
    #expect(codes(mine) == ["35", "36", "37", "38"])
    #expect(mine.document.bytes == theirs.document.bytes)
  }

  @Test("Several entries written at once, or without a number, get one after the other")
  func several() throws {
    try Store.create(path: folder.file("projet.json"), bytes: bytes)
    let store = try open()
    let changes = [entry("e1", "37"), entry("e2", "37"), entry("e3", nil), entry("e4", "60")]
    _ = try store.commit(changes)
    #expect(codes(store) == ["35", "36", "37", "38", "39", "60"])
  }

  @Test("The number of an entry that was undone is never given again, even after a restart")
  func undone() throws {
    try Store.create(path: folder.file("projet.json"), bytes: bytes)
    var store = try open()
    _ = try store.commit([entry("e1", "37"), entry("e2", "38")])
    try store.checkpoint()
    _ = try store.undo(2)
    #expect(store.document.bytes == bytes)
    try store.checkpoint()
    #expect(folder.bytes("projet.json") == bytes)
    store = try open()
    _ = try store.commit([entry("e3", "37")])
    #expect(codes(store) == ["35", "36", "39"])
  }

  @Test("Numbers go on in a new segment of the journal, and past an undo in it")
  func segments() throws {
    try Store.create(path: folder.file("projet.json"), bytes: bytes)
    var options = Store.Options()
    options.segmentLimit = 1
    let path = folder.file("projet.json")
    var store = try Store.open(path: path, options: options)
    for number in 1...5 {
      _ = try store.commit([entry("e\(number)", nil)])
      _ = try store.undo()
      try store.checkpoint()
      store = try Store.open(path: path, options: options)
    }
    _ = try store.commit([entry("e9", "37")])
    #expect(codes(store).last == "42")
  }

  @Test("A number that somebody wrote into the file by hand is not given again")
  func byHand() throws {
    try Store.create(path: folder.file("projet.json"), bytes: bytes)
    _ = try open()
    let text = String(decoding: bytes, as: UTF8.self)
      .replacing("\"code\": \"36\"", with: "\"code\": \"70\"")
    folder.write(Array(text.utf8), to: "projet.json")
    let store = try open()
    _ = try store.commit([entry("e1", "37")])
    #expect(codes(store) == ["35", "70", "71"])
  }

  @Test(
    "An entry is neither changed nor taken out nor moved by any change; undo still takes it back"
  )
  func appendOnly() throws {
    try Store.create(path: folder.file("projet.json"), bytes: bytes)
    let store = try open()
    let record = RecordReference(.incidents, "e0000035")
    let project = store.project().project
    let edits = [
      project.setting("title", to: .text("autre chose"), in: record),
      project.setting("state", to: .text("open"), in: record),
      project.removing(record),
      Edit(record, .move(before: nil, after: "e0000036")),
    ].compactMap(\.self)
    #expect(edits.count == 4)
    for edit in edits {
      let outcome = try store.commit([Change("triche", [edit])])
      #expect(outcome == [.refused(Refusal(record, .appendOnly))])
    }
    #expect(store.document.bytes == bytes && store.n == 0)
    _ = try store.commit([entry("e1", "37")])
    _ = try store.undo()
    #expect(store.document.bytes == bytes)
    _ = try store.redo()
    #expect(codes(store) == ["35", "36", "37"])
  }

  @Test("The first entry of a document that has no log begins one")
  func first() throws {
    try Store.create(path: folder.file("projet.json"), bytes: sampleBytes)
    let store = try open()
    #expect(try store.commit([entry("e1", "1")]).count == 1)
    #expect(codes(store) == ["1"])
    _ = try store.undo()
    #expect(store.document.bytes == sampleBytes)
  }
}
