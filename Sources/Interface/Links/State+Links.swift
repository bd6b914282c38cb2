import Planning
import Rendering
import Wording

/// Where a file of a link lies.
package enum FilePlace: Hashable, Sendable {
  /// In the folder of the project, by its full path.
  case inside(String)
  /// Elsewhere, by its full path.
  case outside(String)
  /// Nowhere: the path that was looked for.
  case missing(String)
}

// Opening what records point at, never without its whole address being shown.

extension State {
  /// Asks which link of the selected record to open.
  mutating func askLink() -> [Effect] {
    guard let selection else { return [] }
    let addresses = outlook.addresses(of: selection)
    guard addresses.count != 1 else { return weigh(link: addresses[0]) }
    let items = zip("123456789abcdefghijklmnoprstuvwxyz", addresses).map { key, address in
      Menu.Item(key: key, label: address, result: .link(address))
    }
    overlay = .menu(Menu(words.askLinkToOpen, items))
    return []
  }

  /// Shows the whole address of a link before it is opened; a file is looked for first.
  mutating func weigh(link: String) -> [Effect] {
    switch LinkTarget(link) {
    case .address(let address):
      show(address, title: words.openAddress, note: nil)
      return []
    case .file(let path): return [.findFile(path)]
    case .refused(let refusal):
      toast = Toast(words.linkRefused(refusal, link), .refusal)
      return []
    }
  }

  /// Takes where a file lies: one of the project's folder is opened, another asked about.
  mutating func take(_ place: FilePlace) -> [Effect] {
    switch place {
    case .inside(let path):
      return open(path)
    case .outside(let path):
      show(path, title: words.openFile, note: words.fileIsOutside)
      return []
    case .missing(let path):
      toast = Toast(words.fileIsMissing(path), .refusal)
      return []
    }
  }

  /// Has something opened by the program that the desktop knows for it.
  mutating func open(_ target: String) -> [Effect] {
    toast = Toast(words.opening(target), .done)
    return [.open(target)]
  }

  private mutating func show(_ target: String, title: String, note: String?) {
    let key = keymap.name(of: "follow", words)
    let lines =
      [Reading.Line(role: .accent, text: target)]
      + (note.map { [Reading.Line(mark: .warns, text: $0)] } ?? [])
      + [Reading.Line(text: ""), Reading.Line(role: .muted, text: words.openHint(key))]
    overlay = .reading(Reading(.link(target), title: title, lines))
  }

  /// Why there is no link to open.
  var linkObstacle: String? {
    guard let selection else { return words.nothingSelected }
    return outlook.addresses(of: selection).isEmpty ? words.hasNoLink : nil
  }
}

extension Words {
  /// Why a link is not opened.
  fileprivate func linkRefused(_ refusal: LinkTarget.Refusal, _ link: String) -> String {
    switch refusal {
    case .scheme(let scheme): schemeRefused(scheme)
    case .foreignHost(let host): foreignHost(host)
    case .unreadable: linkUnreadable(link)
    }
  }
}
