import LosslessJSON

extension JournalRecord {
  /// The record as JSON, on one line.
  var json: [UInt8] {
    var text = JournalText()
    text.add("kind", kind.rawValue)
    text.add("n", n)
    text.add("c", commit)
    text.add("at", Timestamp.text(time))
    text.add("by", author)
    if !label.isEmpty { text.add("label", label) }
    if given > 0 { text.add("given", given) }
    if let target { text.add("of", target) }
    if writesReach {
      text.add("undo", reach.undo)
      text.add("redo", reach.redo)
    }
    if let hash { text.add("sha", hash.description) }
    if let temporary { text.add("temporary", temporary) }
    if let previous {
      text.add("segment", previous.segment)
      text.add("end", previous.end)
      text.add("chain", JournalLine.hexadecimal(previous.chain))
    }
    if !operations.isEmpty { text.add("operations", raw: operations) }
    if !conflicts.isEmpty { text.add("conflicts", raw: conflicts) }
    return text.closed
  }

  /// Whether what can be undone and redone after it does not follow from its own kind and number.
  private var writesReach: Bool {
    switch kind {
    case .undo, .redo, .head: true
    case .edit, .outside, .intent, .done, .redact: false
    }
  }

  /// The record that `json` says, after one with `reach`; nil if it is none.
  init?(json: [UInt8], after reach: Reach) {
    guard let root = try? JSONTree(parsing: json).root,
      let kind = root["kind"]?.string.flatMap(Kind.init),
      let n = root["n"]?.integer, n >= 0,
      let commit = root["c"]?.integer, commit >= 0,
      let time = root["at"]?.string.flatMap(Timestamp.seconds)
    else { return nil }
    self.init(
      kind: kind,
      n: n,
      commit: commit,
      time: time,
      author: root["by"]?.string ?? "",
      label: root["label"]?.string ?? "",
      operations: root["operations"].map { Array($0.rawBytes) } ?? [],
      given: max(0, root["given"]?.integer ?? 0),
      target: root["of"]?.integer,
      reach: kind == .edit || kind == .outside ? Reach(undo: n, redo: 0) : reach,
      hash: root["sha"]?.string.map(ContentHash.init),
      temporary: root["temporary"]?.string,
      conflicts: root["conflicts"].map { Array($0.rawBytes) } ?? []
    )
    if writesReach {
      guard let undo = root["undo"]?.integer, let redo = root["redo"]?.integer else { return nil }
      self.reach = Reach(undo: undo, redo: redo)
    }
    if kind == .head, let segment = root["segment"]?.integer {
      guard let end = root["end"]?.integer,
        let chain = root["chain"]?.string.flatMap({ JournalLine.number(Array($0.utf8)[...]) })
      else { return nil }
      previous = SegmentEnd(segment: segment, end: end, chain: chain)
    }
    switch kind {
    case .undo, .redo: guard target != nil else { return nil }
    case .intent, .done: guard hash != nil else { return nil }
    case .head: guard previous != nil || hash != nil else { return nil }
    case .edit, .outside, .redact: break
    }
  }
}

/// A JSON object written member by member.
private struct JournalText {
  private var bytes: [UInt8] = [UInt8(ascii: "{")]

  private mutating func key(_ key: String) {
    if bytes.count > 1 { bytes.append(UInt8(ascii: ",")) }
    JSONText.write(key, into: &bytes)
    bytes.append(UInt8(ascii: ":"))
  }

  mutating func add(_ name: String, _ value: String) {
    key(name)
    JSONText.write(value, into: &bytes)
  }

  mutating func add(_ name: String, _ value: Int) {
    key(name)
    bytes += String(value).utf8
  }

  mutating func add(_ name: String, raw: [UInt8]) {
    key(name)
    bytes += raw
  }

  var closed: [UInt8] { bytes + [UInt8(ascii: "}")] }
}
