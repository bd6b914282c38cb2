package import Planning

/// Where days lie on a chart: an origin at the left edge and a scale, all in eighths of a cell.
package struct TimeAxis: Hashable, Sendable {
  /// The day that begins at the left edge.
  package var origin: Day
  /// How many eighths of a cell so many days take.
  private(set) package var scale: Scale

  /// A scale as a fraction: whole projects rarely fit by whole eighths.
  package struct Scale: Hashable, Sendable {
    let eighths: Int
    let days: Int

    /// Three cells a day.
    package static let day = Scale(eighths: 24, days: 1)
    /// A cell a day.
    package static let week = Scale(eighths: 8, days: 1)
    /// Half a cell a day.
    package static let month = Scale(eighths: 4, days: 1)

    /// The scale that shows `days` in `columns`, at most three cells a day.
    package static func fitting(days: Int, columns: Int) -> Scale {
      let days = max(1, days)
      let eighths = max(1, columns) * 8
      return eighths >= days * 24 ? .day : Scale(eighths: eighths, days: days)
    }
  }

  /// The axis that begins with `origin`.
  package init(origin: Day, scale: Scale = .month) {
    self.origin = origin
    self.scale = scale
  }

  /// Where a day begins, in eighths of a cell from the left edge.
  package func eighth(of day: Day) -> Int {
    let product = (day - origin) * scale.eighths
    // Division that rounds down on both sides of the origin.
    return product >= 0
      ? product / scale.days : -((-product + scale.days - 1) / scale.days)
  }

  /// The cell in which a day begins.
  package func column(of day: Day) -> Int { eighth(of: day) >> 3 }

  /// The first day that begins at or after the left edge of a cell.
  package func day(at column: Int) -> Day {
    let product = column * 8 * scale.days
    let days =
      product >= 0
      ? (product + scale.eighths - 1) / scale.eighths : -(-product / scale.eighths)
    return origin + days
  }

  /// How many days a number of cells shows, at least one.
  package func days(in columns: Int) -> Int {
    max(1, columns * 8 * scale.days / scale.eighths)
  }

  /// The axis with another scale, that leaves `day` in its cell.
  package func scaled(to new: Scale, keeping day: Day) -> TimeAxis {
    let column = column(of: day)
    var axis = TimeAxis(origin: day, scale: new)
    axis.origin = axis.day(at: -column)
    return axis
  }
}

/// How much time a chart shows.
package enum Zoom: Hashable, Sendable, CaseIterable {
  case day, week, month, project

  /// The next closer or wider one; the whole project is not among them.
  package var next: Zoom {
    switch self {
    case .day: .week
    case .week: .month
    case .month, .project: .day
    }
  }
}
