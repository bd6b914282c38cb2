import Foundation

/// The checkout that these tests were built from.
enum Repository {
  /// Its top folder.
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The text of a file, by its path from the top.
  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// The paths from the top of all files below a folder whose names end so.
  static func files(below folder: String, ending suffix: String) throws -> [String] {
    let base = root.appending(path: folder)
    let all = try FileManager.default.subpathsOfDirectory(atPath: base.path())
    return all.filter { $0.hasSuffix(suffix) }.sorted().map { "\(folder)/\($0)" }
  }
}
