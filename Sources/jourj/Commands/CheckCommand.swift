import ArgumentParser
import Interface
import LosslessJSON
import Planning
import Storage
import Wording

/// `jourj check`: verifies document, journal and plan, and writes nothing but what is asked for.
///
/// It ends with 0 if they are sound, with 2 if anything is damaged. What the plan breaks, and values
/// that can't be used, are listed and are no damage.
struct CheckCommand: SpokenCommand {
  static let configuration = spoken("check")

  @OptionGroup var options: GlobalOptions
  @Option(
    name: .customLong("repair-to"),
    help: optionHelp("repair-to", value: "file"),
    completion: .file()
  )
  var repairTo: String?

  func run() throws {
    let clock = try clock()
    let store: Store
    do throws(StorageError) {
      store = try Store.open(
        path: path,
        environment: .told(by: clock),
        options: .init(isReadOnly: true)
      )
    } catch {
      try repair()
      throw Failure(error, words)
    }
    var failures: [Failure] = []
    var steps = 0
    if let cause = store.readOnlyCause, cause.isOfBytes {
      failures.append(Failure(.readOnly(cause), words))
      failures[0].message = words.readOnlyProject(path, because: words.sentence(for: cause))
    }
    if store.readOnlyCause != .lostBase {
      let inspection = try inspect(store)
      steps = inspection.steps
      failures += inspection.damages.filter { $0 != store.readOnlyCause?.damage }
        .map { Failure($0, words) }
    }
    report(CheckReport(store, today: clock.now.day, steps: steps, failures, words))
    try repair(store)
    guard let first = failures.first else { return }
    for other in failures.dropFirst() { Console.report(other, asJSON: options.json) }
    throw first
  }

  private func inspect(_ store: Store) throws -> Inspection {
    do throws(StorageError) {
      return try store.inspect()
    } catch {
      throw Failure(error, words)
    }
  }

  private func report(_ report: CheckReport) {
    if options.json {
      Console.print(report.json(repairedTo: repairTo))
    } else {
      for line in report.lines(path) { Console.print(line) }
    }
  }

  /// Writes the last sound state where that is asked for: what `store` shows, else what journal and
  /// copies lead to.
  private func repair(_ store: Store? = nil) throws {
    guard let repairTo else { return }
    var sound = store?.document
    if case .duplicateKey? = store?.readOnlyCause { sound = nil }
    if sound == nil { sound = try lastSoundState() ?? store?.document }
    guard let sound else {
      throw Failure(status: .unusable, code: "damaged", message: words.nothingToRepair(path))
    }
    try Workspace.create(repairTo, bytes: sound.bytes, words)
    if !options.json { Console.print(words.repairedTo(repairTo)) }
  }

  private func lastSoundState() throws -> Document? {
    do throws(StorageError) {
      return try Store.lastSoundState(path: path)
    } catch {
      throw Failure(error, words)
    }
  }
}
