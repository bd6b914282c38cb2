#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Learns from the system when something in some folders changes, so that nobody need look.
final class FolderWatch {
  /// Readable once something has changed.
  let descriptor: Int32

  /// Watches `paths`; nil where the system can't: then one has to look from time to time.
  init?(_ paths: [String]) {
    #if canImport(Glibc)
    descriptor = inotify_init1(Int32(IN_CLOEXEC) | Int32(IN_NONBLOCK))
    guard descriptor >= 0 else { return nil }
    let events = UInt32(IN_MODIFY | IN_CREATE | IN_DELETE | IN_MOVED_TO | IN_CLOSE_WRITE)
    for path in paths where inotify_add_watch(descriptor, path, events) < 0 {
      close(descriptor)
      return nil
    }
    #else
    return nil
    #endif
  }

  deinit {
    close(descriptor)
  }

  /// Forgets what has changed so far.
  func clear() {
    var bytes = [UInt8](repeating: 0, count: 4096)
    while read(descriptor, &bytes, bytes.count) > 0 {}
  }
}
