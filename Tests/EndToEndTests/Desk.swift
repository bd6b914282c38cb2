import LosslessJSON
import Storage
import Testing

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// A folder of its own with a project in it, and somebody who types commands there.
final class Desk {
  let folder: String
  /// Where the project is.
  var project: String { folder + "/projet.json" }

  init() throws {
    var template = Array("/tmp/jourj-desk-XXXXXX".utf8CString)
    folder = try #require(
      template.withUnsafeMutableBufferPointer { buffer in
        buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
      }
    )
  }

  deinit {
    Self.remove(folder)
  }

  /// Runs `jourj` with arguments, on a Monday in March unless `environment` says otherwise.
  @discardableResult
  func jourj(
    _ arguments: String...,
    environment: [String: String] = [:],
    output: String? = nil
  ) throws -> Program.Run {
    try run(arguments, environment: environment, output: output)
  }

  /// Runs a program, `jourj` unless another is named, with arguments.
  func run(
    _ arguments: [String],
    program: String = Program.path,
    environment: [String: String] = [:],
    output: String? = nil
  ) throws -> Program.Run {
    let number = Int.random(in: 0 ..< .max)
    let out = output ?? folder + "/.out-\(number)"
    let errors = folder + "/.err-\(number)"
    let process = try Program.start(
      arguments,
      program: program,
      environment: variables(environment),
      output: out,
      errors: errors
    )
    let status = Program.wait(for: process)
    defer {
      unlink(errors)
      if output == nil { unlink(out) }
    }
    return Program.Run(
      status: status,
      output: output == nil ? text(out) : "",
      errors: text(errors)
    )
  }

  /// The environment of a run here.
  func variables(_ more: [String: String] = [:]) -> [String: String] {
    Program.environment
      .merging(["JOURJ_FILE": project, "JOURJ_NOW": "2026-03-02T09:14"]) { $1 }
      .merging(more) { $1 }
  }

  /// The JSON that a command answers with.
  func json(_ arguments: String..., environment: [String: String] = [:]) throws -> JSONValue {
    let run = try run(arguments + ["--json"], environment: environment)
    try #require(run.status == 0, "\(run.errors)")
    return try JSONTree(parsing: Array(run.output.utf8)).root
  }

  // MARK: - Files

  /// A file's bytes; none if it can't be read.
  func bytes(_ path: String) -> [UInt8] {
    guard let stream = fopen(path, "r") else { return [] }
    defer { fclose(stream) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&buffer, 1, buffer.count, stream), count > 0 {
      bytes += buffer[..<count]
    }
    return bytes
  }

  /// A file as text.
  func text(_ path: String) -> String { String(decoding: bytes(path), as: UTF8.self) }

  /// Writes a file as any other program would.
  func write(_ bytes: [UInt8], to path: String) throws {
    let stream = try #require(fopen(path, "w"))
    defer { fclose(stream) }
    #expect(fwrite(bytes, 1, bytes.count, stream) == bytes.count)
  }

  /// Writes a text to a file as any other program would.
  func write(_ text: String, to path: String) throws {
    try write(Array(text.utf8), to: path)
  }

  /// The permissions of a file or folder.
  func mode(_ path: String) -> UInt32 {
    var status = stat()
    return lstat(path, &status) == 0 ? UInt32(status.st_mode & 0o7777) : 0
  }

  /// The project's only segment of the journal.
  var journal: String { folder + "/.projet.json~/journal-0001.jsonl" }

  private static func remove(_ path: String) {
    if let folder = opendir(path) {
      while let entry = readdir(folder) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if name != ".", name != ".." { remove(path + "/" + name) }
      }
      closedir(folder)
      rmdir(path)
    } else {
      unlink(path)
    }
  }
}
