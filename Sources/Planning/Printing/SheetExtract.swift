/// Which part of the run sheet is printed: all of it, or what concerns one role, zone or supplier.
package enum SheetExtract: Hashable, Sendable {
  /// Every row.
  case whole
  /// What a role does, and what it is told of.
  case role(RecordID)
  /// What takes place in a zone; what concerns the whole site does too.
  case zone(String)
  /// What a supplier comes for.
  case supplier(RecordID)

  /// Whether a row belongs to it.
  package func holds(_ row: PrintedRow) -> Bool {
    switch self {
    case .whole: true
    case .role(let role): row.role == role || row.told.contains(role)
    case .zone(let zone): row.zones.isEmpty || row.zones.contains(zone)
    case .supplier(let supplier): row.supplier == supplier
    }
  }
}

/// What the run sheet can be parted by.
package enum SheetDivision: String, CaseIterable, Sendable {
  case role, zone, supplier

  /// The extracts that have at least one row of `project`, in the project's order.
  package func extracts(of project: Project) -> [SheetExtract] {
    let cues = project.runSheet.records
    switch self {
    case .role:
      let named = Set(cues.flatMap { ($0.role.map { [$0] } ?? []) + $0.told })
      return project.roles.records.filter { named.contains($0.id) }.map { .role($0.id) }
    case .zone:
      let named = Set(cues.flatMap(\.zones))
      let known = project.settings.zones.filter { named.contains($0) }
      let others = named.subtracting(known).sorted()
      return (known + others).map { .zone($0) }
    case .supplier:
      let named = Set(cues.compactMap(\.supplier))
      return project.suppliers.records.filter { named.contains($0.id) }.map { .supplier($0.id) }
    }
  }
}
