import Planning
import Storage
import Testing

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

@Suite("The writer's thread")
struct WriterTests {
  private let folder = TemporaryFolder()

  private func makeStore(_ files: any FileSystem = PosixFileSystem()) throws -> sending Store {
    try Store.create(path: folder.file("projet.json"), bytes: sampleBytes)
    return try Store.open(path: folder.file("projet.json"), fileSystem: files)
  }

  /// Collects events until one satisfies `isLast`.
  private func events(
    of writer: Writer,
    until isLast: (WriterEvent) -> Bool
  ) -> [WriterEvent] {
    var events: [WriterEvent] = []
    while true {
      var descriptor = pollfd(fd: writer.descriptor, events: Int16(POLLIN), revents: 0)
      guard poll(&descriptor, 1, 30_000) > 0 else { return events }
      events += writer.takeEvents()
      if events.contains(where: isLast) { return events }
    }
  }

  private func quit(_ writer: Writer) -> [WriterEvent] {
    writer.submit(.quit)
    let last = events(of: writer) { if case .ended = $0 { true } else { false } }
    writer.join()
    return last
  }

  @Test("An edit is acknowledged, and quitting leaves the document up to date")
  func savesAndQuits() throws {
    let writer = try Writer(makeStore())
    writer.submit(.commit(Gesture.note("aaaa0001", nil, "un"), ticket: 7))
    let told = events(of: writer) { if case .outcome = $0 { true } else { false } }
    #expect(told.contains { if case .outcome(7, .committed(n: 1, _)) = $0 { true } else { false } })
    let last = quit(writer)
    #expect(last.contains { if case .ended(unsaved: 0) = $0 { true } else { false } })
    let store = try Store.open(path: folder.file("projet.json"))
    #expect(store.checkpointed == 1)
    #expect(folder.bytes("projet.json") == store.document.bytes)
  }

  @Test("While the disk is slow nobody waits, and what piles up goes out in one write")
  func coalesces() throws {
    let files = GatedFileSystem()
    let writer = try Writer(makeStore(files))
    files.gate.close()
    writer.submit(.commit(Gesture.note("aaaa0001", nil, "0"), ticket: 0))
    files.gate.waitForArrival()
    // The disk does not answer, and yet all of these return.
    for ticket in 1...20 {
      writer.submit(.commit(Gesture.note("aaaa0001", "\(ticket - 1)", "\(ticket)"), ticket: ticket))
    }
    #expect(
      !writer.takeEvents().contains { if case .outcome = $0 { true } else { false } }
    )
    files.gate.open()
    let told = events(of: writer) { if case .outcome(20, _) = $0 { true } else { false } }
    let steps = told.compactMap { event -> Int? in
      if case .outcome(_, .committed(let n, _)) = event { n } else { nil }
    }
    #expect(steps == Array(1...21))
    _ = quit(writer)
    let journal = String(
      decoding: folder.bytes(".projet.json~/journal-0001.jsonl") ?? [],
      as: UTF8.self
    )
    let commits = journal.split(separator: "\n").filter { $0.contains("\"kind\":\"edit\"") }
      .compactMap { $0.split(separator: "\"c\":").dropFirst().first?.prefix { $0.isNumber } }
    #expect(Set(commits).count == 2)
  }

  @Test("Another instance's edit and another program's are told of themselves")
  func hearsOthers() throws {
    let writer = try Writer(makeStore())
    let other = try Store.open(path: folder.file("projet.json"))
    _ = try other.commit([Gesture.note("aaaa0001", nil, "autre")])
    let told = events(of: writer) { if case .news = $0 { true } else { false } }
    #expect(told.contains { if case .news(let news) = $0 { news.item.n == 1 } else { false } })

    try other.checkpoint()
    let text = String(decoding: other.document.bytes, as: UTF8.self)
    folder.write(
      Array(text.replacing("Inviter", with: "Inviter tout le monde").utf8),
      to: "projet.json"
    )
    let more = events(of: writer) { event in
      if case .news(let news) = event { news.item.kind == .outside } else { false }
    }
    #expect(
      more.contains { event in
        if case .news(let news) = event { news.item.kind == .outside } else { false }
      }
    )
    _ = quit(writer)
  }

  @Test("What can't be saved stays in memory, can be saved elsewhere, and is saved when it can be")
  func keepsUnsaved() throws {
    let files = GatedFileSystem()
    let writer = try Writer(makeStore(files))
    files.gate.isFull = true
    writer.submit(.commit(Gesture.note("aaaa0001", nil, "un"), ticket: 1))
    let told = events(of: writer) { event in
      if case .status(let status) = event { status.unsaved == 1 } else { false }
    }
    #expect(
      told.contains { event in
        if case .status(let status) = event { status.editFailure != nil } else { false }
      }
    )
    writer.submit(.quit)
    _ = events(of: writer) { if case .failed = $0 { true } else { false } }
    files.gate.isFull = false
    writer.submit(.saveAs(path: folder.file("ailleurs.json")))
    _ = events(of: writer) { if case .saved = $0 { true } else { false } }
    #expect(String(decoding: folder.bytes("ailleurs.json") ?? [], as: UTF8.self).contains("\"un\""))
    let last = quit(writer)
    #expect(last.contains { if case .ended(unsaved: 0) = $0 { true } else { false } })
    let store = try Store.open(path: folder.file("projet.json"))
    #expect(store.n == 1)
  }
}
