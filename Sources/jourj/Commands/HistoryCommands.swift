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
    let workspace = try Workspace(self)
    var undone = 0
    while undone < count, let gesture = try workspace.undo() {
      Console.print(words.saidUndone(gesture.label, author: workspace.other(gesture.author)))
      undone += 1
    }
    try workspace.close()
    if undone == 0 { throw refusal("nothing", words.nothingTo(undo: true)) }
  }
}

/// `jourj redo [N]`: does again what was undone.
struct RedoCommand: SpokenCommand {
  static let configuration = spoken("redo")

  @OptionGroup var options: GlobalOptions
  @Argument(help: optionHelp("count", value: "number"))
  var count = 1

  func run() throws {
    let workspace = try Workspace(self)
    var redone = 0
    while redone < count, let gesture = try workspace.redo() {
      Console.print(words.saidRedone(gesture.label, author: workspace.other(gesture.author)))
      redone += 1
    }
    try workspace.close()
    if redone == 0 { throw refusal("nothing", words.nothingTo(undo: false)) }
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
    Console.print(isChanged ? words.restored(number) : words.nothingChanged)
  }
}
