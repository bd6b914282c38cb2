/// One line of the journal.
package struct JournalRecord: Sendable {
  /// What a record says.
  package enum Kind: String, CaseIterable, Sendable {
    /// The first of a segment.
    case head
    /// A gesture of a user.
    case edit
    /// An edit taken back.
    case undo
    /// An edit taken back, done again.
    case redo
    /// A change that was made in the document by another program.
    case outside
    /// A checkpoint that begins.
    case intent
    /// A checkpoint that ended: the document on the disk has this hash and state.
    case done
    /// Personal data was taken out of all records before this one.
    case redact

    /// Whether such a record leads to a new state of the project.
    var isStep: Bool {
      switch self {
      case .edit, .undo, .redo, .outside: true
      case .head, .intent, .done, .redact: false
      }
    }
  }

  /// What it records.
  package let kind: Kind
  /// A step's own number, counted from 1; a checkpoint's: that of the last step in its document; a
  /// head's: that of the last step before.
  package var n: Int
  /// The number of the write it went out with.
  package var commit: Int
  /// When, in seconds since 1970.
  package var time: Int
  /// Who, as user@host.
  package var author: String
  /// The gesture in the user's words; empty where there is none.
  package var label = ""
  /// A step's operations, a JSON array; empty: none.
  package var operations: [UInt8] = []

  /// The highest number of the incident log that was given up to here; 0: none.
  package var given = 0

  /// An undo's and a redo's: the edit that is taken back or done again.
  package var target: Int?
  /// What can be undone and redone after a step or a head; without meaning for other records.
  package var reach: Reach
  /// An intent's, a done's and a first head's: the document's hash.
  ///
  /// An outside change's: that of the file it was found in.
  package var hash: ContentHash?
  /// An intent's: the name of the new file that is to become the document.
  package var temporary: String?
  /// A head's: where the segment before it ends.
  package var previous: SegmentEnd?
  /// An outside change's: what stood on both sides, and which value won.
  package var conflicts: [UInt8] = []
}

/// What undo and redo would take next, as numbers of records; 0: nothing.
package struct Reach: Hashable, Sendable {
  /// The newest edit that is not undone.
  package var undo = 0
  /// The newest undo that is not redone.
  package var redo = 0
}

/// Where a segment of the journal ends, for the one that follows it.
package struct SegmentEnd: Hashable, Sendable {
  /// The segment's number, from 1.
  package var segment: Int
  /// Its length in bytes; what comes after is no part of the journal.
  package var end: Int
  /// The chain's value there.
  package var chain: UInt32
}
