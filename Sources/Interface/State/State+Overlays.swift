import Rendering
import Wording

// Keys while something is in front of the screen.

extension State {
  /// A key while a line is typed.
  mutating func press(_ key: Key, in prompt: Prompt) -> [Effect] {
    var prompt = prompt
    switch key {
    case .enter: return accept(prompt)
    case .control("y") where prompt.isMessage:
      // Beside the file: what is sent to a terminal may get lost on the way.
      return accept(prompt).flatMap { effect in
        if case .copyText(let text) = effect { [effect, .copyToClipboard(text)] } else { [effect] }
      }
    case .tab:
      if let reading = preview(of: prompt) { overlay = .reading(reading) }
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
    if key == .enter, let choice = picker.choice {
      overlay = nil
      switch picker.purpose {
      case .goTo, .goToCard:
        if !picker.field.isEmpty { (lastSearch, showsMatches) = (picker.field.text, true) }
      case .savedView: return takeSavedView(choice, typed: picker.field.text)
      default: break
      }
      return take(choice, for: picker.purpose)
    }
    if key == .control("x"), let record = picker.choice?.record {
      switch picker.purpose {
      case .form, .savedView:
        overlay = nil
        return delete(record)
      default: break
      }
    }
    if key == .control("r"), case .savedView = picker.purpose, let id = picker.choice?.id {
      overlay = nil
      return askViewTitle(of: id)
    }
    var picker = picker
    picker.press(key, page: pageRows, words)
    overlay = .picker(picker)
    return []
  }

  /// A key while a choice is made from a menu.
  mutating func press(_ key: Key, in menu: Menu) -> [Effect] {
    var menu = menu
    switch key {
    case .enter: return take(menu.selected, of: menu)
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
    case .edit(.field(.calendar, let calendar), let tasks) where front == .plan:
      // Other days worked move the bar: that is shown first.
      trial = Trial(.field(.calendar, calendar), on: tasks, in: outlook, words)
      return []
    case .edit(let edit, let tasks): return perform(edit, on: tasks)
    case .record(let edit, let records): return perform(edit, on: records)
    case .series(let change, let reach): return perform(change, for: reach)
    case .column(let column): return moveCards(to: column)
    case .log(let choice): return take(choice)
    case .command(let id): return CommandTable.command(id).map { run($0) } ?? []
    case .field(let field, let tasks):
      ask(field, of: tasks)
      return []
    case .step(let edit, let code, let ids): return perform(edit, code, of: ids)
    case .askStep(let field, let code, let ids):
      ask(field, code, of: ids)
      return []
    case .board(let choice): return take(choice)
    case .plan(let choice): return take(choice)
    case .sandbox(let choice): return take(choice)
    case .form(let record): return openForm(for: record)
    case .link(let address): return weigh(link: address)
    case .settings(let settings): return settle(settings, from: index)
    case .myRole: return askMyRole()
    case .print(let choice): return print(choice)
    case .firstStep(let step, let steps): return take(step, of: steps)
    case .drop(let tasks, let reason, let joins):
      return drop(tasks, because: reason, joining: joins)
    case .sheet(let choice): return take(choice)
    case .rehearsal(let choice): return take(choice)
    }
  }

  /// A key while a command is chosen.
  mutating func press(_ key: Key, in list: CommandList) -> [Effect] {
    var list = list
    switch key {
    case .enter:
      if let choice = list.choice { return take(choice, of: list) }
    case .tab where list.purpose == .line: list.complete(words)
    case .backspace where list.purpose == .line && list.field.isEmpty:
      close(list)
      return []
    default: list.press(key, page: pageRows, words)
    }
    overlay = .commands(list)
    return []
  }
}
