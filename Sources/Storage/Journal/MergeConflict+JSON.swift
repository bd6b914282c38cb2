import LosslessJSON
import Planning

extension [MergeConflict] {
  /// Appends the conflicts as a list on one line:
  /// `[{"list":"tasks","id":"k7m2q9ab","key":"state","ours":"todo","theirs":"done"}]`.
  func write(into line: inout [UInt8]) {
    let style = TextStyle.standard
    let values = map { conflict -> FieldValue in
      var members: [FieldValue.Member] = []
      if let record = conflict.record {
        members.append(.init("list", .text(record.kind.rawValue)))
        members.append(.init("id", .text(record.id.text)))
      }
      if let key = conflict.key { members.append(.init("key", .text(key))) }
      if let ours = conflict.ours { members.append(.init("ours", ours)) }
      if let theirs = conflict.theirs { members.append(.init("theirs", theirs)) }
      return .object(members)
    }
    line += style.text(of: .list(values), indent: nil)
  }

  /// The conflicts that a list of a journal's line is, nil if it is none.
  init?(_ json: JSONValue) {
    guard let list = FieldValue(json).list else { return nil }
    self = list.map { value in
      let kind = value["list"]?.text.flatMap(RecordKind.init)
      let id = value["id"]?.text
      return MergeConflict(
        record: kind.flatMap { kind in id.map { RecordReference(kind, RecordID($0)) } },
        key: value["key"]?.text,
        ours: value["ours"],
        theirs: value["theirs"]
      )
    }
  }
}
