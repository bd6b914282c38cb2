/// The lines of the report: what was measured, its floor, their ratio and the goal.
enum Table {
  static func head() {
    print(line("", "measure", "JourJ", "beside it", "ratio", "goal"))
    print(String(repeating: "-", count: 112))
  }

  /// A figure; `floor` is what it is set against.
  static func row(
    _ figure: String,
    _ measure: String,
    _ value: String,
    floor: String = "",
    ratio: Double? = nil,
    goal: String = ""
  ) {
    print(line(figure, measure, value, floor, ratio.map { decimal($0, 2) } ?? "", goal))
  }

  /// Something that the program can't be asked yet.
  static func missing(_ figure: String, _ measure: String, _ reason: String = "not built yet") {
    print(line(figure, measure, reason, "", "", ""))
  }

  /// `2.345 ms`, with the digits that mean something.
  static func milliseconds(_ value: Double) -> String {
    value.isNaN ? "?" : "\(decimal(value, value < 1 ? 3 : value < 10 ? 2 : 1)) ms"
  }

  /// A number with so many decimals.
  static func decimal(_ value: Double, _ places: Int) -> String {
    guard value.isFinite else { return "?" }
    let scale = (0..<places).reduce(1) { scale, _ in scale * 10 }
    let scaled = Int((value.magnitude * Double(scale)).rounded())
    let sign = value < 0 && scaled > 0 ? "-" : ""
    guard places > 0 else { return "\(sign)\(scaled)" }
    let digits = String(scaled % scale)
    return
      "\(sign)\(scaled / scale).\(String(repeating: "0", count: places - digits.count))\(digits)"
  }

  private static func line(_ columns: String...) -> String {
    let widths = [5, 42, 14, 26, 8, 0]
    return zip(columns, widths).map { column, width in
      column + String(repeating: " ", count: max(width - column.count, 1))
    }.joined()
  }
}
