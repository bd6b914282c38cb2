import Storage

/// One process's view of a simulated disk.
struct SimulatedProcess: FileSystem {
  let disk: SimulatedDisk
  let number: Int

  var user: UInt32 { 1000 }

  private func call(_ operation: FileError.Operation, _ name: String) throws(FileError) {
    if disk.dead.contains(number) {
      throw FileError(operation, name, code: SystemCode.inputOutput)
    }
    try disk.before?(SimulatedDisk.Call(operation: operation, name: name, process: number))
    if disk.dead.contains(number) {
      throw FileError(operation, name, code: SystemCode.inputOutput)
    }
  }

  private func node(
    _ descriptor: Descriptor,
    _ operation: FileError.Operation
  ) throws(FileError) -> Int {
    guard let file = disk.openFiles[descriptor.number] else {
      throw FileError(operation, "", code: SystemCode.staleHandle)
    }
    return file.node
  }

  private func entry(_ name: String, _ folder: Int) -> Int? {
    disk.nodes[folder]?.entries[name]
  }

  func openFolder(path: String) throws(FileError) -> Descriptor {
    try call(.open, path)
    return disk.open(SimulatedDisk.root, number)
  }

  func open(
    _ name: String,
    in folder: Descriptor,
    _ access: Access
  ) throws(FileError) -> Descriptor {
    try call(.open, name)
    let folder = try node(folder, .open)
    let found = entry(name, folder)
    switch access {
    case .reading, .updating, .folder:
      guard let found else { throw FileError(.open, name, code: SystemCode.notFound) }
      if disk.nodes[found]?.isFolder != (access == .folder) {
        let code = access == .folder ? SystemCode.notAFolder : SystemCode.notAFile
        throw FileError(.open, name, code: code)
      }
      return disk.open(found, number)
    case .creating:
      if found != nil { throw FileError(.open, name, code: SystemCode.exists) }
      return disk.open(disk.makeNode(name, in: folder, false), number)
    case .locking:
      return disk.open(found ?? disk.makeNode(name, in: folder, false), number)
    }
  }

  func close(_ descriptor: Descriptor) { disk.close(descriptor.number) }

  private func status(_ node: Int) throws(FileError) -> FileStatus {
    guard let node = disk.nodes[node].map({ ($0, node) }) else {
      throw FileError(.status, "", code: SystemCode.staleHandle)
    }
    let (value, number) = node
    return FileStatus(
      kind: value.isFolder ? .folder : .file,
      permissions: value.permissions,
      owner: user,
      links: number == SimulatedDisk.root ? 1 : value.links,
      identity: FileStatus.Identity(
        device: 1,
        inode: UInt64(number),
        size: value.bytes.count,
        modified: value.modified
      )
    )
  }

  func status(of descriptor: Descriptor) throws(FileError) -> FileStatus {
    try call(.status, "")
    return try status(node(descriptor, .status))
  }

  func status(of name: String, in folder: Descriptor) throws(FileError) -> FileStatus? {
    try call(.status, name)
    guard let found = entry(name, try node(folder, .status)) else { return nil }
    return try status(found)
  }

  func list(_ folder: Descriptor) throws(FileError) -> [String] {
    try call(.list, "")
    return disk.nodes[try node(folder, .list)]?.entries.keys.sorted() ?? []
  }

  func readLink(_ name: String, in folder: Descriptor) throws(FileError) -> String {
    throw FileError(.readLink, name, code: SystemCode.notAFile)
  }

  func read(_ descriptor: Descriptor, at offset: Int, count: Int) throws(FileError) -> [UInt8] {
    try call(.read, "")
    let bytes = disk.nodes[try node(descriptor, .read)]?.bytes ?? []
    return Array(bytes.dropFirst(offset).prefix(count))
  }

  func write(_ bytes: [UInt8], to descriptor: Descriptor, at offset: Int) throws(FileError) {
    let node = try node(descriptor, .write)
    do throws(FileError) {
      try call(.write, "")
    } catch {
      let part = Array(bytes.prefix(disk.tornBytes))
      if !part.isEmpty, !disk.dead.contains(number) { disk.write(part, at: offset, to: node) }
      throw error
    }
    disk.write(bytes, at: offset, to: node)
  }

  func truncate(_ descriptor: Descriptor, to size: Int) throws(FileError) {
    try call(.truncate, "")
    disk.change(.truncate(size), try node(descriptor, .truncate))
  }

  func syncData(_ descriptor: Descriptor) throws(FileError) { try sync(descriptor) }

  func sync(_ descriptor: Descriptor) throws(FileError) {
    let node = try node(descriptor, .sync)
    do throws(FileError) {
      try call(.sync, "")
    } catch {
      if !disk.dead.contains(number) { disk.failSync(node) }
      throw error
    }
    disk.sync(node)
  }

  func rename(_ name: String, to other: String, in folder: Descriptor) throws(FileError) {
    try call(.rename, name)
    let folder = try node(folder, .rename)
    guard let found = entry(name, folder) else {
      throw FileError(.rename, name, code: SystemCode.notFound)
    }
    disk.setEntries([name: nil, other: found], in: folder)
  }

  func exchange(_ name: String, with other: String, in folder: Descriptor) throws(FileError) {
    try call(.exchange, name)
    guard disk.hasExchange else {
      throw FileError(.exchange, name, code: SystemCode.notSupported)
    }
    let folder = try node(folder, .exchange)
    guard let first = entry(name, folder), let second = entry(other, folder) else {
      throw FileError(.exchange, name, code: SystemCode.notFound)
    }
    disk.setEntries([name: second, other: first], in: folder)
  }

  func link(_ name: String, as other: String, in folder: Descriptor) throws(FileError) {
    try call(.link, other)
    let folder = try node(folder, .link)
    guard let found = entry(name, folder) else {
      throw FileError(.link, name, code: SystemCode.notFound)
    }
    guard entry(other, folder) == nil else {
      throw FileError(.link, other, code: SystemCode.exists)
    }
    disk.setEntries([other: found], in: folder)
  }

  func remove(_ name: String, in folder: Descriptor) throws(FileError) {
    try call(.remove, name)
    let folder = try node(folder, .remove)
    guard entry(name, folder) != nil else {
      throw FileError(.remove, name, code: SystemCode.notFound)
    }
    disk.setEntries([name: nil], in: folder)
  }

  func makeFolder(_ name: String, in folder: Descriptor) throws(FileError) {
    try call(.makeFolder, name)
    let folder = try node(folder, .makeFolder)
    guard entry(name, folder) == nil else {
      throw FileError(.makeFolder, name, code: SystemCode.exists)
    }
    _ = disk.makeNode(name, in: folder, true)
  }

  func tryLock(_ descriptor: Descriptor) throws(FileError) -> Bool {
    try call(.lock, "")
    guard disk.hasLocks else { throw FileError(.lock, "", code: SystemCode.noLocks) }
    return disk.lock(descriptor.number, try node(descriptor, .lock))
  }

  func unlock(_ descriptor: Descriptor) {
    if let file = disk.openFiles[descriptor.number] { disk.unlock(descriptor.number, file.node) }
  }

  func lockHolder(of descriptor: Descriptor) -> Int? { nil }

  func copyAttributes(from source: Descriptor, to target: Descriptor) throws(FileError) {
    try call(.setPermissions, "")
    let permissions = disk.nodes[try node(source, .setPermissions)]?.permissions ?? 0o600
    disk.setPermissions(permissions, try node(target, .setPermissions))
  }
}
