import LosslessJSON
import Testing

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// A small disk of its own, as root can have one.
final class SmallDisk {
  let path: String
  private let desk: Desk

  /// Whether this machine lets us have one.
  static let isAvailable: Bool = {
    guard geteuid() == 0, let desk = try? Desk() else { return false }
    return (try? SmallDisk(on: desk)) != nil
  }()

  init(on desk: Desk) throws {
    self.desk = desk
    path = desk.folder + "/disque"
    mkdir(path, 0o700)
    let run = try desk.run(
      ["-t", "tmpfs", "-o", "size=512k", "tmpfs", path],
      program: "/usr/bin/mount"
    )
    try #require(run.status == 0)
  }

  deinit {
    _ = try? desk.run(["-l", path], program: "/usr/bin/umount")
  }

  /// Leaves no byte free.
  func fill() {
    guard let stream = fopen(path + "/reste", "w") else { return }
    let block = [UInt8](repeating: 7, count: 4096)
    while fwrite(block, 1, block.count, stream) == block.count, fflush(stream) == 0 {}
    fclose(stream)
  }

  /// Gives the space back.
  func clear() { unlink(path + "/reste") }

  /// Lets nothing be written any more.
  func lock() throws {
    let run = try desk.run(["-o", "remount,ro", path], program: "/usr/bin/mount")
    try #require(run.status == 0)
  }
}

@Suite("Disks that refuse")
struct DiskTests {
  private let desk: Desk

  init() throws {
    desk = try Desk()
  }

  @Test(
    "A full disk costs nothing: status 3, the document as it was, and all is well with space again",
    .enabled(if: SmallDisk.isAvailable, "needs the right to mount a small disk")
  )
  func full() throws {
    let disk = try SmallDisk(on: desk)
    let file = ["JOURJ_FILE": disk.path + "/projet.json"]
    try #require(desk.jourj("init", "--template", "vide", environment: file).status == 0)
    try #require(desk.jourj("add", "Avant", environment: file).status == 0)
    let before = desk.bytes(disk.path + "/projet.json")
    disk.fill()
    let long = String(repeating: "très ", count: 2000)
    let run = try desk.jourj("add", long, environment: file)
    #expect(run.status == 3)
    #expect(run.errors.contains("le disque est plein"))
    #expect(desk.bytes(disk.path + "/projet.json") == before)
    #expect(try desk.jourj("list", environment: file).status == 0)
    disk.clear()
    #expect(try desk.jourj("add", "Après", environment: file).status == 0)
    #expect(try desk.json("list", environment: file).count == 2)
    #expect(try desk.jourj("check", environment: file).status == 0)
  }

  @Test(
    "On a disk that can't be written the plan can be read, and a change is refused",
    .enabled(if: SmallDisk.isAvailable, "needs the right to mount a small disk")
  )
  func readOnly() throws {
    let disk = try SmallDisk(on: desk)
    let file = ["JOURJ_FILE": disk.path + "/projet.json"]
    try #require(desk.jourj("init", environment: file).status == 0)
    try disk.lock()
    #expect(try desk.json("schedule", environment: file)["tasks"]?.count == 123)
    let run = try desk.jourj("done", "PIL-01", environment: file)
    #expect(run.status == 3)
    #expect(run.errors.contains("lecture seule"))
    #expect(try desk.jourj("check", environment: file).status == 0)
  }

  @Test("An answer that can't be written is no success")
  func fullOutput() throws {
    try #require(desk.jourj("init").status == 0)
    let run = try desk.jourj("list", output: "/dev/full")
    #expect(run.status == 3)
    #expect(run.errors.contains("le disque est plein"))
  }

  @Test(
    "Closed streams and readers that go away harm nothing",
    arguments: [
      "list >&-", "list <&- >&- 2>&-", "list | head -1 >/dev/null", "done PIL-01 >&-",
      "schedule --json | head -c 10 >/dev/null", "undo >&- 2>&-",
    ]
  )
  func closedStreams(line: String) throws {
    try #require(desk.jourj("init").status == 0)
    try #require(desk.jourj("done", "PIL-02").status == 0)
    let shell = try desk.run(["-c", "\"$0\" " + line, Program.path], program: "/bin/sh")
    #expect(shell.status == 0, "\(shell.errors)")
    #expect(try desk.jourj("check").status == 0)
    _ = try JSONTree(parsing: desk.bytes(desk.project))
  }

  @Test("Any locale will do", arguments: ["C", "POSIX", "fr_FR.ISO-8859-1", "xx_YY", ""])
  func locales(name: String) throws {
    #expect(try desk.jourj("init", environment: ["LANG": name]).status == 0)
    let run = try desk.jourj("list", "lot:sécurité", environment: ["LANG": name, "LC_ALL": name])
    #expect(run.status == 0)
    #expect(run.output.contains("SEC-04"))
  }
}
