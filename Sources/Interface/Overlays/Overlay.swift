/// What is asked or told in front of the screen.
package enum Overlay: Sendable {
  /// A line to type.
  case prompt(Prompt)
  /// A list to choose from by typing.
  case picker(Picker)
  /// A few choices with a key each.
  case menu(Menu)
  /// Commands to run.
  case commands(CommandList)
  /// The fields of one record.
  case form(Form)
  /// The filter of all views, being typed.
  case filter(FilterLine)
  /// Ways out where a fixed hour can't be held.
  case waysOut(WaysOutPanel)
  /// Whom a row of the run sheet concerns.
  case telling(TellPanel)
  /// A text to read.
  case reading(Reading)
  /// An entry of the incident log, being written; what it lies over comes back after it.
  indirect case entry(LogSheet, over: Overlay?)
}
