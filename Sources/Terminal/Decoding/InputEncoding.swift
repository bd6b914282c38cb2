/// How the characters that are typed arrive.
nonisolated package enum InputEncoding: Hashable, Sendable {
  /// As UTF-8.
  case utf8
  /// As one byte each: the scalar of each of the 256 bytes, 0 for none.
  case singleByte([UInt32])
}
