package import Planning

extension Project {
  /// Does what a change says; the edits that could not be done are left out and returned.
  ///
  /// This is how a preview, another instance's edit or an undo reaches a project in memory: the
  /// document is the store's to change.
  @discardableResult
  package mutating func apply(_ change: Change) -> [Edit] {
    change.edits.filter { !apply($0) }
  }

  /// The project as it would be after a change.
  package func applying(_ change: Change) -> Project {
    var copy = self
    copy.apply(change)
    return copy
  }

  /// Does one edit; false if its record or element is not there or its value can't be read.
  package mutating func apply(_ edit: Edit) -> Bool {
    switch edit.action {
    case .set(let key, _, let after):
      set(key, to: after, in: edit.record)
    case .insertElement(let key, let element, let neighbour):
      editElements(of: key, in: edit.record) { list in
        guard let neighbour else { return list.insert(element, at: 0) }
        list.insert(element, at: list.firstIndex(of: neighbour).map { $0 + 1 } ?? list.count)
      }
    case .removeElement(let key, let element, _):
      editElements(of: key, in: edit.record) { list in
        if let position = list.firstIndex(of: element) { list.remove(at: position) }
      }
    case .replaceElement(let key, let before, let after):
      editElements(of: key, in: edit.record) { list in
        if let position = list.firstIndex(of: before) { list[position] = after }
      }
    case .insert(let members, let neighbour):
      insert(edit.record, members: members, after: neighbour)
    case .remove:
      remove(edit.record)
    case .move(_, let after):
      move(edit.record, after: after)
    }
  }

  private mutating func editElements(
    of key: String,
    in record: RecordReference,
    _ body: (inout [FieldValue]) -> Void
  ) -> Bool {
    var list = value(of: key, in: record)?.list ?? []
    let before = list
    body(&list)
    return list != before && set(key, to: list.isEmpty ? nil : .list(list), in: record)
  }
}

extension Project {
  /// The edit that sets a field of a record, from the value it has; nil if it has that value already.
  package func setting(
    _ key: String,
    to value: FieldValue?,
    in record: RecordReference
  ) -> Edit? {
    let before = self.value(of: key, in: record)
    return before == value ? nil : Edit(record, .set(key: key, before: before, after: value))
  }

  /// The edit that takes a record out; nil if it is not there.
  package func removing(_ record: RecordReference) -> Edit? {
    members(of: record).map { members in
      Edit(record, .remove(members: members, neighbour: neighbour(before: record)))
    }
  }

  /// An edit that does what another does, from what stands here now; nil if nothing is left to do.
  package func renewed(_ edit: Edit) -> Edit? {
    switch edit.action {
    case .set(let key, _, let after):
      members(of: edit.record) == nil ? nil : setting(key, to: after, in: edit.record)
    case .remove: removing(edit.record)
    case .insert: members(of: edit.record) == nil ? edit : nil
    case .insertElement, .removeElement, .replaceElement, .move: edit
    }
  }

  /// The edits that make of this project another that has grown out of it.
  ///
  /// Fields are set and records taken out; new records and their order are not looked at.
  package func edits(to other: Project) -> [Edit] {
    var edits: [Edit] = []
    for kind in RecordKind.allCases {
      for id in read(kind, ListIdentifiers()) {
        let record = RecordReference(kind, id)
        guard other.members(of: record) != nil else {
          if let edit = removing(record) { edits.append(edit) }
          continue
        }
        for field in kind.fields {
          let value = other.value(of: field.key, in: record)
          if let edit = setting(field.key, to: value, in: record) { edits.append(edit) }
        }
      }
    }
    return edits
  }
}

private struct ListIdentifiers: RecordListReader {
  func read(_ list: RecordList<some ProjectRecord>) -> [RecordID] { list.records.map(\.id) }
}
