import Storage

/// A disk in memory that tells what is on it for good from what a power cut would take.
///
/// Processes see what was written last; a crash sees only what was synced and any part of the rest.
final class SimulatedDisk: @unchecked Sendable {
  /// A change of a file's bytes.
  enum DataChange: Equatable {
    case write(offset: Int, bytes: [UInt8])
    case truncate(Int)

    func apply(to bytes: inout [UInt8]) {
      switch self {
      case .write(let offset, let new):
        if bytes.count < offset + new.count {
          bytes += [UInt8](repeating: 0, count: offset + new.count - bytes.count)
        }
        bytes.replaceSubrange(offset..<offset + new.count, with: new)
      case .truncate(let size):
        bytes = Array(bytes.prefix(size)) + [UInt8](repeating: 0, count: max(0, size - bytes.count))
      }
    }
  }

  /// A change of a folder: names and what they stand for from then on (nil: nothing), at one stroke.
  typealias EntryChange = [String: Int?]

  struct Node {
    var isFolder: Bool
    var bytes: [UInt8] = []
    var durableBytes: [UInt8] = []
    var dataChanges: [DataChange] = []
    var entries: [String: Int] = [:]
    var durableEntries: [String: Int] = [:]
    var entryChanges: [EntryChange] = []
    var links = 1
    var modified = 0
    var permissions: UInt16
    var lockHolder: Int32?
    /// Whether a sync has failed: what was written before is forgotten, whatever a later one says.
    var isUntrusted = false
  }

  struct OpenFile {
    let node: Int
    let process: Int
  }

  /// A system call about to be made.
  struct Call {
    let operation: FileError.Operation
    let name: String
    let process: Int
    /// Whether it changes what is on the disk or what of it lasts.
    var isMutation: Bool {
      switch operation {
      case .open, .close, .status, .read, .list, .readLink, .lock, .watch, .startThread: false
      default: true
      }
    }
  }

  static let root = 0
  private(set) var nodes: [Int: Node] = [root: Node(isFolder: true, permissions: 0o700)]
  private var nextNode = 1
  private(set) var openFiles: [Int32: OpenFile] = [:]
  private var nextDescriptor: Int32 = 3
  private var clock = 1

  /// What is done before each call; it may throw in the call's place.
  var before: ((Call) throws(FileError) -> Void)?
  /// How much of a write that fails is done all the same.
  var tornBytes = 0
  /// Processes that have been killed: whatever they call does nothing.
  var dead: Set<Int> = []
  /// Whether two names can be swapped here.
  var hasExchange = true
  /// Whether files can be locked here.
  var hasLocks = true

  init() {}

  /// A disk with these files, all of them there for good; a path ends in `/` for a folder.
  init(_ files: [String: [UInt8]]) {
    for (path, bytes) in files.sorted(by: { $0.key < $1.key }) {
      var parts = path.split(separator: "/").map(String.init)
      guard let name = parts.popLast() else { continue }
      var folder = Self.root
      for part in parts {
        folder = nodes[folder]?.entries[part] ?? makeNode(part, in: folder, true)
      }
      let node = nodes[folder]?.entries[name] ?? makeNode(name, in: folder, path.hasSuffix("/"))
      nodes[node]?.bytes = bytes
    }
    settle()
  }

  /// Another process that uses the disk.
  func process(_ number: Int = 1) -> SimulatedProcess {
    SimulatedProcess(disk: self, number: number)
  }

  /// Makes everything last that has been written so far.
  func settle() {
    for number in nodes.keys { sync(number) }
  }

  /// Ends a process: its locks are free, its files closed.
  func kill(_ process: Int) {
    dead.insert(process)
    for (number, file) in openFiles where file.process == process {
      close(number)
    }
  }

  // MARK: - Looking at it from outside

  /// The bytes of a file; nil: there is none.
  func bytes(_ path: String) -> [UInt8]? {
    node(path).flatMap { nodes[$0]?.bytes }
  }

  /// The names in a folder.
  func names(_ path: String = "") -> [String] {
    (node(path).flatMap { nodes[$0]?.entries.keys.sorted() }) ?? []
  }

  private func node(_ path: String) -> Int? {
    path.split(separator: "/").reduce(Optional(Self.root)) { folder, part in
      folder.flatMap { nodes[$0]?.entries[String(part)] }
    }
  }

  /// All files as they are seen now, as `init` takes them.
  var files: [String: [UInt8]] {
    tree {
      $0.entries
    } bytes: {
      $0.bytes
    }
  }

  private func tree(
    _ entries: (Node) -> [String: Int],
    bytes: (Node) -> [UInt8]
  ) -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    func visit(_ number: Int, _ path: String) {
      guard let node = nodes[number] else { return }
      for (name, child) in entries(node) {
        guard let found = nodes[child] else { continue }
        if found.isFolder {
          files[path + name + "/"] = []
          visit(child, path + name + "/")
        } else {
          files[path + name] = bytes(found)
        }
      }
    }
    visit(Self.root, "")
    return files
  }

  // MARK: - Another program

  /// Replaces a file as a careful editor does, for good.
  func replace(_ name: String, with bytes: [UInt8], isSynced: Bool = true) {
    let file = makeNode(name, in: Self.root, false)
    write(bytes, at: 0, to: file)
    if isSynced {
      sync(file)
      sync(Self.root)
    }
  }

  /// Overwrites a file in its place.
  func overwrite(_ path: String, with bytes: [UInt8], isSynced: Bool = true) {
    guard let node = node(path) else { return }
    change(.truncate(0), node)
    write(bytes, at: 0, to: node)
    if isSynced { sync(node) }
  }

  /// Takes a file away, or a folder and what is in it.
  func delete(_ path: String) {
    for name in names(path) { delete(path + "/" + name) }
    var parts = path.split(separator: "/").map(String.init)
    guard let name = parts.popLast(), let folder = node(parts.joined(separator: "/")) else {
      return
    }
    setEntries([name: nil], in: folder)
  }

  // MARK: - What calls do

  func makeNode(_ name: String, in folder: Int, _ isFolder: Bool) -> Int {
    let number = nextNode
    nextNode += 1
    nodes[number] = Node(
      isFolder: isFolder,
      links: 0,
      modified: tick(),
      permissions: isFolder ? 0o700 : 0o600
    )
    setEntries([name: number], in: folder)
    return number
  }

  private func tick() -> Int {
    clock += 1
    return clock
  }

  func setEntries(_ change: EntryChange, in folder: Int) {
    for (name, node) in change {
      if let old = nodes[folder]?.entries[name] { nodes[old]?.links -= 1 }
      if let node { nodes[node]?.links += 1 }
      nodes[folder]?.entries[name] = node
    }
    nodes[folder]?.entryChanges.append(change)
  }

  func write(_ bytes: [UInt8], at offset: Int, to node: Int) {
    change(.write(offset: offset, bytes: bytes), node)
  }

  func change(_ change: DataChange, _ node: Int) {
    guard var value = nodes[node] else { return }
    nodes[node] = nil
    change.apply(to: &value.bytes)
    value.dataChanges.append(change)
    value.modified = tick()
    nodes[node] = value
  }

  func sync(_ node: Int) {
    guard var value = nodes[node] else { return }
    if !value.isUntrusted { value.durableBytes = value.bytes }
    value.dataChanges = []
    value.durableEntries = value.entries
    value.entryChanges = []
    nodes[node] = value
  }

  /// Forgets a file's unsynced writes, as a system does that reports a failed sync once.
  func failSync(_ node: Int) {
    guard nodes[node]?.isFolder == false else { return }
    nodes[node]?.dataChanges = []
    nodes[node]?.isUntrusted = true
  }

  func open(_ node: Int, _ process: Int) -> Descriptor {
    nextDescriptor += 1
    openFiles[nextDescriptor] = OpenFile(node: node, process: process)
    return Descriptor(number: nextDescriptor)
  }

  func close(_ descriptor: Int32) {
    guard let file = openFiles.removeValue(forKey: descriptor) else { return }
    if nodes[file.node]?.lockHolder == descriptor { nodes[file.node]?.lockHolder = nil }
  }

  func lock(_ descriptor: Int32, _ node: Int) -> Bool {
    if let holder = nodes[node]?.lockHolder, holder != descriptor { return false }
    nodes[node]?.lockHolder = descriptor
    return true
  }

  func unlock(_ descriptor: Int32, _ node: Int) {
    if nodes[node]?.lockHolder == descriptor { nodes[node]?.lockHolder = nil }
  }

  func setPermissions(_ permissions: UInt16, _ node: Int) {
    nodes[node]?.permissions = permissions
  }
}
