import Interface
import Wording

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The user's own editor: `$VISUAL`, else `$EDITOR`, else vi, run without a shell on a file that
/// nobody else can read.
struct ExternalEditor {
  private let command: [String]
  private let words: Words

  init(_ words: Words) {
    let text = ProcessEnvironment.variable("VISUAL") ?? ProcessEnvironment.variable("EDITOR") ?? ""
    let command = text.split(whereSeparator: \.isWhitespace).map(String.init)
    self.command = command.isEmpty ? ["vi"] : command
    self.words = words
  }

  /// Lets the user edit a text; the terminal must have been lent before.
  func edit(_ text: String) -> EditorResult {
    let number = UInt64.random(in: .min ... .max)
    let path = ProcessEnvironment.stateFolder + "/fiche-\(number).txt"
    Workspace.makeFolders(above: path)
    do {
      try Files.write(Array(text.utf8), to: path, sparing: "", words)
      defer { unlink(path) }
      if let failure = run(on: path) { return .failed(failure) }
      return .text(String(decoding: try Files.read(path, words), as: UTF8.self))
    } catch {
      return .failed((error as? Failure)?.message.asSentence ?? "\(error)")
    }
  }

  /// Runs the editor to its end; why it failed, where it did.
  private func run(on path: String) -> String? {
    let process: ChildProcess
    do throws(ChildProcess.Failure) {
      process = try ChildProcess(command + [path])
    } catch {
      return words.editorMissing(command[0], words.systemReason(error.number))
    }
    let status = process.waitOnTerminal()
    return status == 0 ? nil : words.editorFailed(command[0], Int(status))
  }
}
