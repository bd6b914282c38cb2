import ArgumentParser
import LosslessJSON
import Planning
import Rendering
import Storage
import Wording

/// `jourj undo [N]`: takes back the newest N gestures that are not undone.
struct UndoCommand: SpokenCommand {
  static let configuration = spoken("undo")

  @OptionGroup var options: GlobalOptions
  @Argument(help: optionHelp("count", value: "number"))
  var count = 1

  func run() throws {
    try takeSteps(count, nothing: words.nothingTo(undo: true)) { workspace in
      try workspace.undo().map {
        words.saidUndone($0.label, author: workspace.other($0.author))
      }
    }
  }
}

/// `jourj redo [N]`: does again what was undone.
struct RedoCommand: SpokenCommand {
  static let configuration = spoken("redo")

  @OptionGroup var options: GlobalOptions
  @Argument(help: optionHelp("count", value: "number"))
  var count = 1

  func run() throws {
    try takeSteps(count, nothing: words.nothingTo(undo: false)) { workspace in
      try workspace.redo().map {
        words.saidRedone($0.label, author: workspace.other($0.author))
      }
    }
  }
}

extension SpokenCommand {
  /// Takes at most `count` steps through the history; `step` takes one and says it, nil if there is
  /// none left.
  fileprivate func takeSteps(
    _ count: Int,
    nothing: String,
    _ step: (Workspace) throws -> String?
  ) throws {
    let workspace = try Workspace(self)
    var said: [String] = []
    while said.count < count, let sentence = try step(workspace) { said.append(sentence) }
    try workspace.close()
    guard !said.isEmpty else { throw refusal("nothing", nothing) }
    answer(said)
  }
}

/// `jourj restore N`: one new edit that gives the state after gesture N.
struct RestoreCommand: SpokenCommand {
  static let configuration = spoken("restore")

  @OptionGroup var options: GlobalOptions
  @Argument(help: optionHelp("state", value: "number"))
  var number: Int

  func run() throws {
    let workspace = try Workspace(self)
    let isChanged = try workspace.restore(number)
    try workspace.close()
    answer([isChanged ? words.restored(number) : words.nothingChanged], isChanged: isChanged)
  }
}
