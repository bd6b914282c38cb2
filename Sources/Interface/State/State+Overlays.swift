import Rendering
import Wording

// Keys while something is in front of the screen.

extension State {
  /// A key while a line is typed.
  mutating func press(_ key: Key, in prompt: Prompt) -> [Effect] {
    var prompt = prompt
    switch key {
    case .escape, .control("c"), .control("g"):
      overlay = nil
    case .enter:
      return accept(prompt)
    default:
      let before = prompt.field.text
      _ = prompt.field.press(key)
      if prompt.field.text != before { understand(&prompt) }
      overlay = .prompt(prompt)
    }
    return []
  }

  /// A key while something is chosen from a list.
  mutating func press(_ key: Key, in picker: Picker) -> [Effect] {
    var picker = picker
    switch key {
    case .escape, .control("c"), .control("g"):
      overlay = nil
      return []
    case .enter:
      overlay = nil
      guard let choice = picker.choice else { return [] }
      return take(choice, for: picker.purpose)
    case .down, .control("n"): picker.move(by: 1)
    case .up, .control("p"): picker.move(by: -1)
    case .pageDown: picker.move(by: pageRows)
    case .pageUp: picker.move(by: -pageRows)
    default:
      let before = picker.field.text
      _ = picker.field.press(key)
      if picker.field.text != before { picker.filter() }
    }
    overlay = .picker(picker)
    return []
  }

  /// A key while a choice is made from a menu.
  mutating func press(_ key: Key, in menu: Menu) -> [Effect] {
    var menu = menu
    switch key {
    case .escape, .control("c"), .control("g"):
      overlay = nil
      return []
    case .enter:
      return take(menu.selected, of: menu)
    case .down: menu.move(by: 1)
    case .up: menu.move(by: -1)
    case .character(let character):
      if let index = menu.items.firstIndex(where: { $0.key == character }) {
        return take(index, of: menu)
      }
    default: break
    }
    overlay = .menu(menu)
    return []
  }

  private mutating func take(_ index: Int, of menu: Menu) -> [Effect] {
    guard menu.items.indices.contains(index) else { return [] }
    let item = menu.items[index]
    if let obstacle = item.obstacle {
      toast = Toast(obstacle, .refusal)
      return []
    }
    overlay = nil
    switch item.result {
    case .edit(let edit, let tasks): return perform(edit, on: tasks)
    case .command(let id): return CommandTable.command(id).map { run($0) } ?? []
    case .field(let field, let tasks):
      ask(field, of: tasks)
      return []
    }
  }

  /// A key while the help is open.
  mutating func press(_ key: Key, in list: HelpList) -> [Effect] {
    var list = list
    switch key {
    case .escape, .control("c"), .control("g"):
      overlay = nil
      return []
    case .enter:
      overlay = nil
      return list.choice.map { run($0) } ?? []
    case .down, .control("n"): list.move(by: 1)
    case .up, .control("p"): list.move(by: -1)
    case .pageDown: list.move(by: pageRows)
    case .pageUp: list.move(by: -pageRows)
    default:
      let before = list.field.text
      _ = list.field.press(key)
      if list.field.text != before { list.filter(words) }
    }
    overlay = .help(list)
    return []
  }
}
