/// What a store does only because a crash or another program may come between.
///
/// Tests leave one out at a time, and must find out that it is missing.
enum Precaution: CaseIterable {
  /// The journal's sync after a commit.
  case commitSync
  /// The record that announces a checkpoint.
  case intent
  /// Its sync.
  case intentSync
  /// The new document's sync before it takes its place.
  case temporarySync
  /// The look at the file that came out of its place.
  case lookAtOld
  /// The folder's sync after the swap.
  case folderSync
  /// The sync after the record that ends a checkpoint.
  case doneSync
  /// Reading what others appended before appending.
  case catchUp
  /// The sync of an outside change before it is taken for granted.
  case outsideSync
  /// The sync of a new base before it takes its place.
  case baseSync
  /// The sync of the side folder when a segment begins.
  case segmentSync
  /// The hash that tells which outside change has been taken in.
  case seenHash
}
