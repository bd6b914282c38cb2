import Planning

/// The numbers of the incident log: given in order under the lock, and none twice, not even that of
/// an entry that was taken back.
struct EntryNumbers {
  /// The highest number given so far.
  private(set) var highest: Int
  /// The last entry of the list, that the next one follows.
  private var last: RecordID?

  /// The numbers as a document has them, where at least `given` have been given.
  init(_ document: inout Document, given: Int) {
    highest = given
    guard let entries = document.pieces(of: .incidents) else { return }
    for entry in entries {
      last = entry.id ?? last
      let code = FieldValue(text: entry.text)?["code"]?.text
      if let number = EntryNumbers.number(code) { highest = max(highest, number) }
    }
  }

  /// The change with its new entries at the end of the log, and numbered anew where their numbers were
  /// given to others meanwhile.
  mutating func numbering(_ change: Change) -> Change {
    var change = change
    for (place, edit) in change.edits.enumerated() {
      guard edit.record.kind == .incidents, case .insert(var members, _) = edit.action else {
        continue
      }
      let wanted = EntryNumbers.number(members.first { $0.key == "code" }?.value.text)
      if let wanted, wanted > highest {
        highest = wanted
      } else {
        highest += 1
        members.removeAll { $0.key == "code" }
        let place = members.first?.key == "id" ? 1 : 0
        members.insert(FieldValue.Member("code", .text("\(highest)")), at: place)
      }
      change.edits[place] = Edit(edit.record, .insert(members: members, neighbour: last))
      last = edit.record.id
    }
    return change
  }

  /// The number that a code is.
  private static func number(_ code: String?) -> Int? {
    var entry = Incident(id: "")
    entry.code = code
    return entry.number
  }
}

extension Change {
  /// Whether it adds an entry to the incident log.
  var addsEntries: Bool {
    edits.contains { edit in
      if case .insert = edit.action { edit.record.kind == .incidents } else { false }
    }
  }
}

extension Document {
  /// The records of a list, each with its text; nil where the document has no such list.
  fileprivate mutating func pieces(of kind: RecordKind) -> [(id: RecordID?, text: [UInt8])]? {
    guard let index = position(ofMember: kind.rawValue), let list = members[index].list else {
      return nil
    }
    return list.pieces.map { ($0.id, Array($0.body(in: source))) }
  }
}
