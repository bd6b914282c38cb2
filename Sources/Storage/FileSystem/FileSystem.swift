/// What storage asks of the world's files; every name is that of an entry in a folder held open, so
/// that a folder renamed or replaced meanwhile is no danger.
///
/// An interrupted call is taken up again and a short write is continued: neither is ever seen here.
/// No call follows a symbolic link in its last component but `openFolder(path:)`.
package protocol FileSystem: Sendable {
  /// Opens a folder by its path, links in it followed.
  func openFolder(path: String) throws(FileError) -> Descriptor
  /// Opens an entry of `folder`.
  func open(_ name: String, in folder: Descriptor, _ access: Access) throws(FileError) -> Descriptor
  /// Lets a descriptor go; a lock held on it goes too.
  func close(_ descriptor: Descriptor)

  /// What is known of an open file or folder.
  func status(of descriptor: Descriptor) throws(FileError) -> FileStatus
  /// What is known of an entry of `folder`; nil if there is none.
  func status(of name: String, in folder: Descriptor) throws(FileError) -> FileStatus?
  /// The names in a folder, in no order, without `.` and `..`.
  func list(_ folder: Descriptor) throws(FileError) -> [String]
  /// What a symbolic link says.
  func readLink(_ name: String, in folder: Descriptor) throws(FileError) -> String

  /// Up to `count` bytes from `offset`; fewer only at the end of the file.
  func read(_ descriptor: Descriptor, at offset: Int, count: Int) throws(FileError) -> [UInt8]
  /// Puts all of `bytes` at `offset`.
  func write(_ bytes: [UInt8], to descriptor: Descriptor, at offset: Int) throws(FileError)
  /// Cuts a file to `size` bytes.
  func truncate(_ descriptor: Descriptor, to size: Int) throws(FileError)
  /// Waits until an open file's bytes and size are on the disk, whatever a power cut does next.
  func syncData(_ descriptor: Descriptor) throws(FileError)
  /// Waits until an open file wholly, or an open folder's entries, are on the disk.
  func sync(_ descriptor: Descriptor) throws(FileError)

  /// Gives an entry another name; what bore that name is gone.
  func rename(_ name: String, to other: String, in folder: Descriptor) throws(FileError)
  /// Swaps the names of two entries at one stroke.
  func exchange(_ name: String, with other: String, in folder: Descriptor) throws(FileError)
  /// Gives a file a second name, which must be free.
  func link(_ name: String, as other: String, in folder: Descriptor) throws(FileError)
  /// Takes a file's name away.
  func remove(_ name: String, in folder: Descriptor) throws(FileError)
  /// Makes a folder with mode 0700.
  func makeFolder(_ name: String, in folder: Descriptor) throws(FileError)

  /// Tries to take the exclusive lock of an open file; false: another holds it.
  func tryLock(_ descriptor: Descriptor) throws(FileError) -> Bool
  /// Gives the lock back.
  func unlock(_ descriptor: Descriptor)
  /// The number of the process that holds a file's lock, where the system tells.
  func lockHolder(of descriptor: Descriptor) -> Int?

  /// Gives an open file the mode, and as far as allowed the owner and access list, of another.
  func copyAttributes(from source: Descriptor, to target: Descriptor) throws(FileError)
  /// The user this process acts for.
  var user: UInt32 { get }
}

/// An open file or folder.
package struct Descriptor: Hashable, Sendable {
  /// The system's number for it.
  package let number: Int32

  /// The open file that the system knows by `number`.
  package init(number: Int32) {
    self.number = number
  }
}

/// What a file is opened for.
package enum Access: Hashable, Sendable {
  /// To be read; what is no regular file is refused without waiting for it.
  case reading
  /// To be read and written; it must be there.
  case updating
  /// To be read and written; it must not be there, and is made with mode 0600.
  case creating
  /// Only to be locked; made with mode 0600 if need be.
  case locking
  /// A folder.
  case folder
}

/// What is known of a file without reading it.
package struct FileStatus: Hashable, Sendable {
  /// What kind of entry it is.
  package enum Kind: Hashable, Sendable {
    case file, folder, link, other
  }

  /// What kind of file it is.
  package var kind: Kind
  /// In bytes.
  package var size: Int
  /// The mode's permission bits.
  package var permissions: UInt16
  /// The user it belongs to.
  package var owner: UInt32
  /// How many names the file has; 0: it was removed while open.
  package var links: Int
  /// What tells it from other files, and from itself once written.
  package var identity: Identity

  /// What changes when a file is replaced or written to.
  package struct Identity: Hashable, Sendable {
    /// The file system that it is on.
    package var device: UInt64
    /// Its number there.
    package var inode: UInt64
    /// Its length in bytes.
    package var size: Int
    /// Nanoseconds since 1970.
    package var modified: Int

    /// The file `inode` of `device`, as long and as old as told.
    package init(device: UInt64, inode: UInt64, size: Int, modified: Int) {
      self.device = device
      self.inode = inode
      self.size = size
      self.modified = modified
    }
  }

  /// What the system tells of a file.
  package init(
    kind: Kind,
    permissions: UInt16,
    owner: UInt32,
    links: Int,
    identity: Identity
  ) {
    self.kind = kind
    self.size = identity.size
    self.permissions = permissions
    self.owner = owner
    self.links = links
    self.identity = identity
  }
}

extension FileSystem {
  /// All bytes of an open file; `tooLarge` (EFBIG) past `limit`, before anything is read.
  func readAll(
    _ descriptor: Descriptor,
    named name: String,
    limit: Int = .max
  ) throws(FileError) -> [UInt8] {
    let size = try status(of: descriptor).size
    guard size <= limit else { throw FileError(.read, name, code: SystemCode.tooLarge) }
    var bytes = try read(descriptor, at: 0, count: size)
    // It may have grown meanwhile.
    while bytes.count >= size {
      let more = try read(descriptor, at: bytes.count, count: 1 << 16)
      if more.isEmpty { break }
      bytes += more
      guard bytes.count <= limit else { throw FileError(.read, name, code: SystemCode.tooLarge) }
    }
    return bytes
  }

  /// Opens an entry, does something with it, and closes it again.
  func withFile<Result>(
    _ name: String,
    in folder: Descriptor,
    _ access: Access,
    _ body: (Descriptor) throws(FileError) -> Result
  ) throws(FileError) -> Result {
    let descriptor = try open(name, in: folder, access)
    defer { close(descriptor) }
    return try body(descriptor)
  }
}
