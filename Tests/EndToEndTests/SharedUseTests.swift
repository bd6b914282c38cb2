import LosslessJSON
import Planning
import Storage
import TestSupport
import Testing

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

@Suite("Many hands, and sudden ends")
struct SharedUseTests {
  private let desk: Desk

  init() throws {
    desk = try Desk()
    try #require(desk.jourj("init", "--template", "vide").status == 0)
  }

  @Test("Eight programs that add at once lose nothing")
  func concurrent() throws {
    var titles: Set<String> = []
    for round in 1...4 {
      var processes: [pid_t] = []
      for hand in 1...8 {
        let title = "tour \(round) main \(hand)"
        titles.insert(title)
        processes.append(
          try Program.start(
            ["add", title],
            environment: desk.variables(),
            output: desk.folder + "/ids",
            errors: desk.folder + "/errors"
          )
        )
      }
      for process in processes {
        #expect(Program.wait(for: process) == 0, "\(desk.text(desk.folder + "/errors"))")
      }
    }
    let tasks = try desk.json("list")
    #expect(Set(tasks.elements.compactMap { $0["title"]?.string }) == titles)
    let ids = desk.text(desk.folder + "/ids").split(separator: "\n").map(String.init)
    #expect(Set(ids) == Set(tasks.elements.compactMap { $0["id"]?.string }))
    #expect(try desk.json("history", "--limit", "0").count == 32)
    #expect(try desk.jourj("check").status == 0)
  }

  /// 300 kills, or more than 10,000 where the large figures are wanted.
  private static let sessions = getenv("JOURJ_FULL").map { String(cString: $0) } == "1" ? 34 : 1

  @Test("Killed at 300 random moments, it keeps every task that it had acknowledged")
  func killed() throws {
    var random = SplitMix64(seed: 300)
    // The moments lie between a start and an end.
    let usual = try ContinuousClock().measure { _ = try desk.jourj("list") }
    for session in 1...Self.sessions {
      try killSession(within: usual * 2, session, using: &random)
    }
  }

  private func killSession(
    within limit: Duration,
    _ session: Int,
    using random: inout SplitMix64
  ) throws {
    let desk = try Desk()
    try #require(desk.jourj("init", "--template", "vide").status == 0)
    let first = desk.bytes(desk.project)
    let longest = UInt32(limit / .microseconds(1))
    let kills = 300
    var acknowledged: Set<String> = []
    var there: Set<String> = []
    var finished = 0
    for kill in 1...kills {
      let output = desk.folder + "/ids"
      let process = try Program.start(
        ["add", "essai \(kill)"],
        environment: desk.variables(),
        output: output,
        errors: desk.folder + "/errors"
      )
      usleep(UInt32.random(in: 0...longest, using: &random))
      stop(process)
      if Program.wait(for: process) == 0 { finished += 1 }
      for id in desk.text(output).split(separator: "\n") { acknowledged.insert(String(id)) }
      unlink(output)

      _ = try JSONTree(parsing: desk.bytes(desk.project))
      // Opened by this process: a second start of the program would take most of the time.
      let store = try Store.open(path: desk.project)
      let place: Comment = "session \(session), after kill \(kill)"
      try #require(store.readOnlyCause == nil, place)
      try #require(store.takeNotices().allSatisfy { $0 == .noJournal }, place)
      let now = Set(store.project().project.tasks.map(\.id.text))
      try #require(acknowledged.isSubset(of: now), place)
      // What was being added is there whole or not at all, and every task has its step.
      try #require(now.isSuperset(of: there) && now.count <= there.count + 1, place)
      try #require(store.n == now.count, place)
      there = now
    }
    #expect(finished < kills && !acknowledged.isEmpty)
    let check = try desk.jourj("check")
    #expect(check.status == 0, "\(check.errors)")
    #expect(try desk.jourj("undo", "999").status == 0)
    #expect(desk.bytes(desk.project) == first)
    #expect(try desk.jourj("redo", "999").status == 0)
    #expect(try desk.json("list").count == there.count)
  }
}

/// Ends a process without a warning.
private func stop(_ process: pid_t) {
  kill(process, SIGKILL)
}
