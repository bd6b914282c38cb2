#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// What the kernel says of a process; only Linux's says it in files.
enum SystemFigures {
  /// The most memory that it had, in kilobytes.
  static func greatestMemory(of process: Int32) -> Int? {
    number(after: "VmHWM:", in: "/proc/\(process)/status")
  }

  /// How often its threads were woken and how long they ran.
  static func activity(of process: Int32) -> (wakeUps: Int, nanoseconds: Int)? {
    guard let folder = opendir("/proc/\(process)/task") else { return nil }
    defer { closedir(folder) }
    var activity = (wakeUps: 0, nanoseconds: 0)
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { name in
        name.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard Int(name) != nil else { continue }
      let thread = "/proc/\(process)/task/\(name)"
      activity.wakeUps += number(after: "voluntary_ctxt_switches:", in: "\(thread)/status") ?? 0
      activity.nanoseconds += number(after: "", in: "\(thread)/schedstat") ?? 0
    }
    return activity
  }

  /// The first whole number behind a word that begins a line.
  private static func number(after word: String, in path: String) -> Int? {
    guard let text = readFile(path) else { return nil }
    for line in text.split(separator: "\n") where line.hasPrefix(word) {
      let digits = line.dropFirst(word.count).drop { !$0.isNumber }.prefix { $0.isNumber }
      return Int(digits)
    }
    return nil
  }
}

/// The text of a file, nil if it can't be read.
func readFile(_ path: String) -> String? {
  guard let file = fopen(path, "r") else { return nil }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 4096)
  while true {
    let count = fread(&buffer, 1, buffer.count, file)
    guard count > 0 else { break }
    bytes += buffer[..<count]
  }
  return String(decoding: bytes, as: UTF8.self)
}

/// Writes a file; false if it can't be.
func writeFile(_ bytes: [UInt8], to path: String) -> Bool {
  guard let file = fopen(path, "w") else { return false }
  let count = bytes.withUnsafeBytes { fwrite($0.baseAddress, 1, $0.count, file) }
  return fclose(file) == 0 && count == bytes.count
}
