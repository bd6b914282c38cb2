package import Planning

extension Project {
  /// A document of this project, laid out as JourJ writes.
  package var documentBytes: [UInt8] {
    let style = TextStyle.standard
    let indent = style.unit
    let format = FieldValue.object(
      ("name", .text("jourj")),
      ("major", .integer(Document.major)),
      ("minor", .integer(Document.minor))
    )
    var members: [[UInt8]] = [
      style.text(of: .init("format", format), indent: indent),
      Array("\"project\": ".utf8) + style.text(ofRecord: settings.members, indent: indent),
    ]
    for kind in RecordKind.allCases where kind != .project {
      members.append(read(kind, ListText(style: style, indent: indent)))
    }
    let newline = style.newline + indent
    let body = members.joined(separator: [JSONBytes.comma] + newline)
    return Array("{".utf8) + newline + body + style.newline + Array("}\n".utf8)
  }
}

/// The text of a list: its key, then each record with a field a line.
private struct ListText: RecordListReader {
  let style: TextStyle
  let indent: [UInt8]

  func read<R: ProjectRecord>(_ list: RecordList<R>) -> [UInt8] {
    let key = Array("\"\(R.kind.rawValue)\": [".utf8)
    guard !list.isEmpty else { return key + Array("]".utf8) }
    let inner = indent + style.unit
    let records = list.map { record in
      style.text(
        ofRecord: [.init("id", .text(record.id.text))] + record.members,
        indent: inner
      )
    }
    let newline = style.newline + inner
    return key + newline + Array(records.joined(separator: [JSONBytes.comma] + newline))
      + style.newline + indent + Array("]".utf8)
  }
}
