import LosslessJSON
import Planning
import Storage
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

  @Test("Killed at 300 random moments, it keeps every task that it had acknowledged")
  func killed() throws {
    var random = SplitMix64(seed: 300)
    var acknowledged: Set<String> = []
    var finished = 0
    for kill in 1...300 {
      let output = desk.folder + "/ids"
      let process = try Program.start(
        ["add", "essai \(kill)"],
        environment: desk.variables(),
        output: output,
        errors: desk.folder + "/errors"
      )
      usleep(UInt32.random(in: 0...120_000, using: &random))
      stop(process)
      if Program.wait(for: process) == 0 { finished += 1 }
      for id in desk.text(output).split(separator: "\n") { acknowledged.insert(String(id)) }

      _ = try JSONTree(parsing: desk.bytes(desk.project))
      guard kill % 10 == 0 else { continue }
      let store = try Store.open(path: desk.project)
      #expect(store.readOnlyCause == nil)
      let there = Set(store.project().project.tasks.map(\.id.text))
      #expect(acknowledged.isSubset(of: there), "after kill \(kill)")
    }
    #expect(finished < 300)
    let check = try desk.jourj("check")
    #expect(check.status == 0, "\(check.errors)")
    #expect(try desk.jourj("undo", "999").status == 0)
    #expect(try desk.json("list").count == 0)
  }
}

/// Random numbers that are the same in every run (Steele, Lea and Flood 2014).
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

/// Ends a process without a warning.
private func stop(_ process: pid_t) {
  kill(process, SIGKILL)
}
