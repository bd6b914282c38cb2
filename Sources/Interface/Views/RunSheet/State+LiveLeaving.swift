import Planning
import Wording

/// What is chosen about the run sheet from a menu.
enum SheetChoice: Hashable, Sendable {
  /// To stay.
  case stay
  /// To go to the view that one starts in.
  case leave
  /// To leave the program.
  case quit
}

// Leaving the live run sheet asks, because whoever holds the day must not lose it by a key.

extension State {
  /// Asks whether to leave the live run sheet; staying is what Enter does.
  mutating func askLeaving() -> [Effect] {
    guard let sheet = runSheet.sheet else { return [] }
    let home = home.name(words).name
    var items = [Menu.Item(key: "r", label: words.stayVerb, result: .sheet(.stay))]
    if view != self.home {
      items.append(Menu.Item(key: "a", label: words.leaveTo(home), result: .sheet(.leave)))
    }
    items.append(Menu.Item(key: "q", label: words.leaveProgram, result: .sheet(.quit)))
    let title = words.askLeaving(running: sheet.running.count, waiting: sheet.waiting.count)
    overlay = .menu(Menu(title, items))
    return []
  }

  /// Takes what was chosen about the run sheet.
  mutating func take(_ choice: SheetChoice) -> [Effect] {
    switch choice {
    case .stay: return []
    case .leave:
      go(to: home)
      return []
    case .quit: return quit()
    }
  }
}
