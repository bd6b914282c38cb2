import Interface
import Wording

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Files and addresses handed to the desktop, which knows a program for each.
struct LinkOpening {
  /// The programs that have been started and not ended yet, as far as we know.
  private var children: [ChildProcess] = []

  /// The program that opens things.
  private static var opener: String {
    #if os(macOS)
    "open"
    #else
    "xdg-open"
    #endif
  }

  /// Where a file lies that is written beside a project.
  static func place(of path: String, beside project: String) -> FilePlace {
    let folder = FilePath.resolved(FilePath.folder(of: project)) ?? "/"
    var written = path
    if path == "~" || path.hasPrefix("~/"), let home = ProcessEnvironment.variable("HOME") {
      written = home + path.dropFirst()
    }
    let whole = written.hasPrefix("/") ? written : folder + "/" + written
    guard let found = FilePath.resolved(whole) else { return .missing(whole) }
    let isInside = folder == "/" || found.hasPrefix(folder + "/")
    return isInside ? .inside(found) : .outside(found)
  }

  /// Opens an address or a full path; why it can't be, where it can't.
  mutating func open(_ target: String, _ words: Words) -> String? {
    children.removeAll { $0.hasEnded() }
    do throws(ChildProcess.Failure) {
      children.append(try ChildProcess([LinkOpening.opener, target], silent: true))
      return nil
    } catch {
      return words.openingFailed(LinkOpening.opener, words.systemReason(error.number))
    }
  }
}

/// What the system makes of paths.
private enum FilePath {
  /// The path without links and dots; nil if nothing is there.
  static func resolved(_ path: String) -> String? {
    guard let found = realpath(path, nil) else { return nil }
    defer { free(found) }
    return String(cString: found)
  }

  /// The folder that a path lies in.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
