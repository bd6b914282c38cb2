package import Planning
import Wording

/// What pasted rows become.
package enum CellTarget: Hashable, Sendable {
  case tasks
  case roles
  /// Suppliers, of the checklist in front.
  case suppliers(SupplierGroup)

  /// The list that they go to.
  package var kind: RecordKind {
    switch self {
    case .tasks: .tasks
    case .roles: .roles
    case .suppliers: .suppliers
    }
  }

  /// The fields that a column may hold, the most usual first.
  var keys: [String] {
    switch self {
    case .tasks:
      [
        "title", "code", "lot", "finish", "duration", "roles", "state", "priority", "notBefore",
        "actualStart", "actualFinish", "short", "effort", "tags", "notes",
      ]
    case .roles: ["title", "holder", "phone", "deputy", "code", "short", "capacity", "notes"]
    case .suppliers:
      [
        "title", "code", "type", "need", "watch", "zone", "role", "planned", "vat", "arrivesAt",
        "readyAt", "nextAction", "nextActionOn", "state", "short", "tags", "notes",
      ]
    }
  }

  /// A field as a line of text.
  func field(_ key: String) -> FieldText? {
    kind.fields.first { $0.key == key }.map { FieldText($0, of: kind) }
  }
}

/// What a pasted column is.
package enum CellMeaning: Hashable, Sendable {
  /// The values of a field, by its key.
  case field(String)
  /// Something to keep in the notes, behind its heading.
  case remark
  /// Nothing to keep.
  case ignored

  /// The key of its field.
  var key: String? {
    if case .field(let key) = self { key } else { nil }
  }
}
