/// Where a document really is: the folder, held open, and the name in it.
struct Place {
  let folder: Descriptor
  let name: String
  /// As it was given, for messages.
  let path: String
  /// The path of the folder, links followed.
  let folderPath: String

  /// How many symbolic links are followed, as the system itself counts.
  private static let greatestLinkCount = 40

  /// Finds the file that `path` means, through symbolic links; it need not be there.
  static func find(_ path: String, _ fileSystem: any FileSystem) throws(StorageError) -> Place {
    var current = path
    for _ in 0..<greatestLinkCount {
      let (folderPath, name) = split(current)
      guard !name.isEmpty, name != ".", name != ".." else { throw .notAFile(path: path) }
      let folder: Descriptor
      do throws(FileError) {
        folder = try fileSystem.openFolder(path: folderPath)
      } catch  where error.code == SystemCode.notFound {
        throw .missing(path: path, isRecoverable: false)
      } catch {
        throw .file(error)
      }
      do throws(FileError) {
        guard try fileSystem.status(of: name, in: folder)?.kind == .link else {
          return Place(folder: folder, name: name, path: path, folderPath: folderPath)
        }
        let target = try fileSystem.readLink(name, in: folder)
        fileSystem.close(folder)
        current = target.utf8.first == UInt8(ascii: "/") ? target : folderPath + "/" + target
      } catch {
        fileSystem.close(folder)
        throw .file(error)
      }
    }
    throw .linkLoop(path: path)
  }

  private static func split(_ path: String) -> (folder: String, name: String) {
    let bytes = path.utf8
    guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return (".", path) }
    let folder = String(path[..<slash])
    return (folder.isEmpty ? "/" : folder, String(path[bytes.index(after: slash)...]))
  }

  /// The side folder's name.
  var sideName: String { ".\(name)~" }

  /// The name of a new file that is to become the document.
  func temporaryName(_ random: UInt64) -> String {
    let digits = String(random, radix: 32)
    return ".\(name)~" + String(repeating: "0", count: 13 - digits.count) + digits
  }
}
