import TestSupport
import Testing

@testable import Storage

@Suite("Writes that a power cut tears at any byte")
struct TornWriteTests {
  /// Opens what is left, and sees that it is `expected`, without a question and for good.
  private func check(_ files: [String: [UInt8]], is expected: [UInt8], _ place: String) throws {
    let disk = SimulatedDisk(files)
    let store = try Session.open(disk, process: 2)
    try #require(store.document.bytes == expected, "\(place)")
    try #require(store.readOnlyCause == nil && store.takeNotices().isEmpty, "\(place)")
  }

  @Test("A record torn at any byte was never there, whatever stands in the place of the rest")
  func tearsRecords() throws {
    var generator = SplitMix64(seed: 4)
    var torn = 0
    for number in 0..<(isFullRun ? 200 : 4) {
      let disk = try CrashSearch.preparedDisk()
      // Every fourth record begins a segment.
      let limit = number.isMultiple(of: 4) ? 1 : Journal.standardLimit
      let store = try Session.open(disk, process: 1, segmentLimit: limit)
      _ = try store.commit([Gesture.add("bbbb0001", "tâche \(number)")])
      let before = (bytes: store.document.bytes, files: disk.files)
      let length = Int.random(in: 1...(number.isMultiple(of: 2) ? 60 : 700), using: &generator)
      _ = try store.commit([Gesture.note("aaaa0001", nil, String(repeating: "é", count: length))])
      let after = disk.files
      let journal = try #require(after.first { before.files[$0.key] != $0.value })
      let old = before.files[journal.key] ?? []
      for count in old.count..<journal.value.count {
        let part = Array(journal.value.prefix(count))
        let rest = [UInt8](repeating: 0, count: journal.value.count - count)
        for bytes in [part, part + rest] {
          var files = after
          files[journal.key] = bytes
          try check(files, is: before.bytes, "record \(number), byte \(count)")
          torn += 1
        }
      }
      try check(after, is: store.document.bytes, "record \(number)")
    }
    #expect(torn > (isFullRun ? 200_000 : 1000))
  }

  @Test("A new document torn at any sector never takes its place", arguments: [3, 60, 600])
  func tearsDocuments(tasks: Int) throws {
    let disk = try CrashSearch.preparedDisk()
    let store = try Session.open(disk, process: 1)
    _ = try store.commit(
      (3..<tasks).map { Gesture.add("\(10_000_000 + $0)", "tâche \($0)") }
        + [Gesture.note("aaaa0001", nil, "à 9 h")]
    )
    var images: [[String: [UInt8]]] = []
    disk.before = { call in
      if call.operation == .exchange { images.append(disk.files) }
    }
    try store.checkpoint()
    disk.before = nil
    let image = try #require(images.first)
    let draft = try #require(
      image.keys.first { $0.hasPrefix(".projet.json~") && !$0.contains("/") }
    )
    let whole = try #require(image[draft])
    #expect(whole == store.document.bytes)
    let step = isFullRun || tasks < 600 ? 512 : 8192
    for count in stride(from: 0, to: whole.count, by: step) {
      let rest = [UInt8](repeating: 0, count: whole.count - count)
      for bytes in [Array(whole.prefix(count)), whole.prefix(count) + rest] {
        var files = image
        files[draft] = bytes
        try check(files, is: whole, "byte \(count)")
      }
    }
  }
}
