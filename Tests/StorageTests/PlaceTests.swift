import Storage
import Testing

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

@Suite("Documents in all sorts of places")
struct PlaceTests {
  private let folder = TemporaryFolder()

  private func create(_ name: String = "projet.json") throws -> Store {
    try Store.create(path: folder.file(name), bytes: sampleBytes)
    return try Store.open(path: folder.file(name))
  }

  private func edit(_ store: Store) throws {
    _ = try store.commit([Gesture.note("aaaa0001", nil, "un")])
    try store.checkpoint()
  }

  @Test("A symbolic link stays one: its target is updated, and the journal lies beside that")
  func followsLink() throws {
    mkdir(folder.file("loin"), 0o700)
    try Store.create(path: folder.file("loin/vrai.json"), bytes: sampleBytes)
    symlink("loin/vrai.json", folder.file("milieu.json"))
    symlink(folder.file("milieu.json"), folder.file("projet.json"))
    let store = try Store.open(path: folder.file("projet.json"))
    try edit(store)
    #expect(folder.bytes("loin/vrai.json") == store.document.bytes)
    #expect(folder.names(in: "loin") == [".vrai.json~", "vrai.json"])
    #expect(folder.names() == ["loin", "milieu.json", "projet.json"])
  }

  @Test("Links that lead round in a circle, and links to nothing, are told")
  func tellsLoops() throws {
    symlink("b.json", folder.file("a.json"))
    symlink("a.json", folder.file("b.json"))
    #expect(throws: StorageError.linkLoop(path: folder.file("a.json"))) {
      _ = try Store.open(path: folder.file("a.json"))
    }
    symlink("rien.json", folder.file("vide.json"))
    #expect(throws: StorageError.missing(path: folder.file("vide.json"), isRecoverable: false)) {
      _ = try Store.open(path: folder.file("vide.json"))
    }
  }

  @Test("A pipe, a folder and a device are refused at once")
  func refusesSpecialFiles() throws {
    mkfifo(folder.file("tube.json"), 0o600)
    mkdir(folder.file("dossier.json"), 0o700)
    for path in [folder.file("tube.json"), folder.file("dossier.json"), "/dev/zero", "/dev/full"] {
      #expect(throws: StorageError.notAFile(path: path)) { _ = try Store.open(path: path) }
    }
  }

  @Test("More than 512 MB are refused before they are read")
  func refusesHugeFiles() throws {
    let path = folder.file("projet.json")
    folder.write([], to: "projet.json")
    truncate(path, 5 << 30)
    #expect(throws: StorageError.tooLarge(path: path)) { _ = try Store.open(path: path) }
  }

  @Test(
    "An existing mode is kept, whatever the mask",
    arguments: [0o600, 0o640, 0o644] as [mode_t]
  )
  func keepsMode(mode: mode_t) throws {
    let store = try create()
    chmod(folder.file("projet.json"), mode)
    try edit(store)
    #expect(folder.mode("projet.json") == UInt32(mode))
    for name in folder.names(in: ".projet.json~") where name != "backups" {
      #expect(folder.mode(".projet.json~/\(name)") & 0o077 == 0, "\(name)")
    }
  }

  @Test("A file with several names is only split when that is wanted")
  func keepsHardLinks() throws {
    _ = try create()
    link(folder.file("projet.json"), folder.file("autre.json"))
    let store = try Store.open(path: folder.file("projet.json"))
    #expect(store.readOnlyCause == .hardLink)
    var options = Store.Options()
    options.splitsHardLinks = true
    try edit(Store.open(path: folder.file("projet.json"), options: options))
    #expect(folder.bytes("autre.json") == sampleBytes)
  }

  @Test("A side folder that others may write in is not used")
  func refusesUnsafeFolder() throws {
    _ = try create()
    chmod(folder.file(".projet.json~"), 0o777)
    let store = try Store.open(path: folder.file("projet.json"))
    #expect(store.readOnlyCause == .unsafeFolder)
    #expect(store.document.bytes == sampleBytes)
  }

  @Test("Strange names work", arguments: ["a\nb.json", "\u{1B}[2J.json", "-rf", "d’été 📅.json"])
  func worksWithStrangeNames(name: String) throws {
    let store = try create(name)
    try edit(store)
    #expect(folder.bytes(name) == store.document.bytes)
  }

  @Test("A name too long for a journal beside it can be looked at, or it is told")
  func tellsLongNames() throws {
    let name = String(repeating: "x", count: 250) + ".json"
    folder.write(sampleBytes, to: name)
    #expect(throws: StorageError.self) { _ = try Store.open(path: folder.file(name)) }
    #expect(folder.bytes(name) == sampleBytes)
  }

  @Test("A folder renamed while it is open is no trouble")
  func followsRenamedFolder() throws {
    mkdir(folder.file("avant"), 0o700)
    let store = try create("avant/projet.json")
    rename(folder.file("avant"), folder.file("apres"))
    try edit(store)
    #expect(folder.bytes("apres/projet.json") == store.document.bytes)
  }

  @Test("A side folder that is removed under an open project is begun anew")
  func restoresSideFolder() throws {
    let store = try create()
    _ = try store.commit([Gesture.note("aaaa0001", nil, "un")])
    folder.remove(".projet.json~")
    _ = try store.commit([Gesture.add("bbbb0001", "deux")])
    #expect(store.takeNotices().contains(.journalRestored))
    let again = try Store.open(path: folder.file("projet.json"))
    #expect(again.document.bytes == store.document.bytes)
    _ = try again.commit([Gesture.add("bbbb0002", "trois")])
    try again.checkpoint()
    try store.refresh()
    #expect(store.document.bytes == folder.bytes("projet.json"))
  }

  @Test("The lock is the system's: a second holder is told who has it")
  func tellsHolder() throws {
    _ = try create()
    var options = Store.Options()
    options.patience = 20
    let store = try Store.open(path: folder.file("projet.json"), options: options)
    let files = PosixFileSystem()
    let side = try files.openFolder(path: folder.file(".projet.json~"))
    let lock = try files.open("lock", in: side, .locking)
    #expect(try files.tryLock(lock))
    #if canImport(Glibc)
    #expect(throws: StorageError.locked(holder: Int(getpid()))) {
      try store.commit([Gesture.add("bbbb0001", "x")])
    }
    #endif
    files.close(lock)
    files.close(side)
    #expect(try store.commit([Gesture.add("bbbb0001", "x")]) == [.committed(n: 1)])
  }

  @Test("A stale journal of a deleted document is not taken for a new one's")
  func setsOldFolderAside() throws {
    try edit(create())
    unlink(folder.file("projet.json"))
    let store = try create()
    #expect(store.n == 0)
    #expect(store.document.bytes == sampleBytes)
    #expect(folder.names().count == 3)
  }
}
