import Testing

/// A screen of the program: the keys that lead to it from any view.
struct Front: CustomTestStringConvertible, Sendable {
  let name: String
  let keys: String
  /// Whether text is typed there.
  let takesText: Bool

  init(_ name: String, _ keys: String, takesText: Bool = false) {
    self.name = name
    self.keys = keys
    self.takesText = takesText
  }

  /// The keys that lead back to a view from wherever one is.
  static let wayBack = "<Esc><Esc><Esc><Esc>1<Home>"

  var testDescription: String { name }

  /// Every view, and what can stand in front of one.
  static let all = [
    Front("Today", "1"),
    Front("the daily review", "1R"),
    Front("the detail of a line of today", "1<Enter>"),
    Front("the plan", "2<Home>"),
    Front("a change on trial", "2<Home>jjjjjjjH"),
    Front("a text to read", "2<Home>jjjjjjjO"),
    Front("a menu", "2<Home>jjjs"),
    Front("a menu of fields", "2<Home>jjje"),
    Front("a list to choose from", "2<Home>jjjo", takesText: true),
    Front("a question", "2<Home>jjjjjjjd", takesText: true),
    Front("a search", "2<Home>/sono", takesText: true),
    Front("the board of tasks", "3"),
    Front("the board of challenges", "3<Tab>"),
    Front("suppliers", "4<Home>"),
    Front("exhibitors", "4<Tab>"),
    Front("a supplier", "4<Home>j<Enter>"),
    Front("the run sheet", "5"),
    Front("a view to come", "6"),
    Front("the history", "i"),
    Front("the past", "i<Enter>"),
    Front("help", "?", takesText: true),
    Front("all commands", "<C-p>", takesText: true),
    Front("the command line", ":", takesText: true),
    Front("a form", ",", takesText: true),
    Front("second keys", "g"),
  ]
}
