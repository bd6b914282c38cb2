extension Store {
  /// Writes a new document with mode 0600, whole or not at all; refuses to overwrite anything.
  package static func create(
    path: String,
    bytes: [UInt8],
    fileSystem: any FileSystem = PosixFileSystem(),
    environment: Environment = .live
  ) throws(StorageError) {
    let place = try Place.find(path, fileSystem)
    defer { fileSystem.close(place.folder) }
    do throws(FileError) {
      guard try fileSystem.status(of: place.name, in: place.folder) == nil else {
        throw FileError(.open, place.name, code: SystemCode.exists)
      }
      try setAsideOldFolder(of: place, fileSystem, environment)
      let temporary = place.temporaryName(environment.random())
      do throws(FileError) {
        try fileSystem.withFile(temporary, in: place.folder, .creating) {
          file throws(FileError) in
          try fileSystem.write(bytes, to: file, at: 0)
          try fileSystem.sync(file)
        }
        try fileSystem.place(temporary, as: place.name, in: place.folder)
      } catch {
        try? fileSystem.remove(temporary, in: place.folder)
        throw error
      }
      try fileSystem.sync(place.folder)
    } catch  where error.code == SystemCode.exists {
      throw .exists(path: path)
    } catch {
      throw .file(error)
    }
  }

  /// The journal of a document that was deleted is no journal of a new one of that name.
  private static func setAsideOldFolder(
    of place: Place,
    _ fileSystem: any FileSystem,
    _ environment: Environment
  ) throws(FileError) {
    guard try fileSystem.status(of: place.sideName, in: place.folder) != nil else { return }
    let suffix = String(environment.random(), radix: 32)
    try fileSystem.rename(place.sideName, to: place.sideName + suffix, in: place.folder)
  }
}

extension FileSystem {
  /// Gives a new file its free name; `exists` (EEXIST) if another was faster.
  func place(_ name: String, as other: String, in folder: Descriptor) throws(FileError) {
    do throws(FileError) {
      try link(name, as: other, in: folder)
      try remove(name, in: folder)
    } catch
      where error.operation == .link
      && (SystemCode.isUnsupported(error.code) || error.code == SystemCode.notPermitted)
    {
      // A file system without links.
      guard try status(of: other, in: folder) == nil else {
        throw FileError(.rename, other, code: SystemCode.exists)
      }
      try rename(name, to: other, in: folder)
    }
  }
}
