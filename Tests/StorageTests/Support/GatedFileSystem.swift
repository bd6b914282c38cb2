import Storage

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The machine's files behind a disk that can be made to wait or to be full.
struct GatedFileSystem: FileSystem {
  let gate = Gate()
  private let files = PosixFileSystem()

  /// Stops whoever syncs while it is closed.
  final class Gate: @unchecked Sendable {
    private var mutex = pthread_mutex_t()
    private var condition = pthread_cond_t()
    private var isClosed = false
    private var hasArrived = false
    private var full = false

    init() {
      pthread_mutex_init(&mutex, nil)
      pthread_cond_init(&condition, nil)
    }

    private func locked<Result>(_ body: () -> Result) -> Result {
      pthread_mutex_lock(&mutex)
      defer { pthread_mutex_unlock(&mutex) }
      return body()
    }

    var isFull: Bool {
      get { locked { full } }
      set { locked { full = newValue } }
    }

    func close() { locked { isClosed = true } }

    func open() {
      locked {
        isClosed = false
        pthread_cond_broadcast(&condition)
      }
    }

    func waitForArrival() {
      locked { while !hasArrived { pthread_cond_wait(&condition, &mutex) } }
    }

    func pass() {
      locked {
        hasArrived = true
        pthread_cond_broadcast(&condition)
        while isClosed { pthread_cond_wait(&condition, &mutex) }
      }
    }
  }

  var user: UInt32 { files.user }
  func openFolder(path: String) throws(FileError) -> Descriptor { try files.openFolder(path: path) }
  func open(
    _ name: String,
    in folder: Descriptor,
    _ access: Access
  ) throws(FileError) -> Descriptor { try files.open(name, in: folder, access) }
  func close(_ descriptor: Descriptor) { files.close(descriptor) }
  func status(of descriptor: Descriptor) throws(FileError) -> FileStatus {
    try files.status(of: descriptor)
  }
  func status(of name: String, in folder: Descriptor) throws(FileError) -> FileStatus? {
    try files.status(of: name, in: folder)
  }
  func list(_ folder: Descriptor) throws(FileError) -> [String] { try files.list(folder) }
  func readLink(_ name: String, in folder: Descriptor) throws(FileError) -> String {
    try files.readLink(name, in: folder)
  }
  func read(_ descriptor: Descriptor, at offset: Int, count: Int) throws(FileError) -> [UInt8] {
    try files.read(descriptor, at: offset, count: count)
  }
  func write(_ bytes: [UInt8], to descriptor: Descriptor, at offset: Int) throws(FileError) {
    if gate.isFull { throw FileError(.write, "", code: SystemCode.noSpace) }
    try files.write(bytes, to: descriptor, at: offset)
  }
  func truncate(_ descriptor: Descriptor, to size: Int) throws(FileError) {
    try files.truncate(descriptor, to: size)
  }
  func syncData(_ descriptor: Descriptor) throws(FileError) {
    gate.pass()
    try files.syncData(descriptor)
  }
  func sync(_ descriptor: Descriptor) throws(FileError) { try files.sync(descriptor) }
  func rename(_ name: String, to other: String, in folder: Descriptor) throws(FileError) {
    try files.rename(name, to: other, in: folder)
  }
  func exchange(_ name: String, with other: String, in folder: Descriptor) throws(FileError) {
    try files.exchange(name, with: other, in: folder)
  }
  func link(_ name: String, as other: String, in folder: Descriptor) throws(FileError) {
    try files.link(name, as: other, in: folder)
  }
  func remove(_ name: String, in folder: Descriptor) throws(FileError) {
    try files.remove(name, in: folder)
  }
  func makeFolder(_ name: String, in folder: Descriptor) throws(FileError) {
    try files.makeFolder(name, in: folder)
  }
  func tryLock(_ descriptor: Descriptor) throws(FileError) -> Bool { try files.tryLock(descriptor) }
  func unlock(_ descriptor: Descriptor) { files.unlock(descriptor) }
  func lockHolder(of descriptor: Descriptor) -> Int? { files.lockHolder(of: descriptor) }
  func copyAttributes(from source: Descriptor, to target: Descriptor) throws(FileError) {
    try files.copyAttributes(from: source, to: target)
  }
}
