import ArgumentParser
import Interface
import LosslessJSON
import Planning
import Wording

/// A command of the command line: it has the global options, and failures are worded.
protocol SpokenCommand: ParsableCommand {
  /// What every command can be told.
  var options: GlobalOptions { get }
  /// The path of the project that is meant.
  var path: String { get }
}

extension SpokenCommand {
  /// The words of the language that is spoken.
  var words: Words { Speech.words }

  /// A configuration for the command called `name`.
  static func spoken(_ name: String) -> CommandConfiguration {
    CommandConfiguration(
      commandName: name,
      abstract: Speech.words.commandAbstract(name),
      usage: Speech.words.commandUsage(name)
    )
  }

  /// What tells the time: `--now`, else `$JOURJ_NOW`, else the machine's clock.
  func clock() throws -> Clock {
    guard let text = options.now ?? ProcessEnvironment.variable("JOURJ_NOW") else {
      return .system
    }
    guard let moment = Moment(iso: text) else {
      throw Failure(status: .unusable, code: "moment", message: words.notAMoment(text))
    }
    return .fixed(moment)
  }

  /// The moment to take for the present.
  func moment() throws -> Moment { try clock().now }

  /// The path of the project that is meant.
  var path: String { options.file ?? ProcessEnvironment.defaultFile }

  /// Says what was done: in lines, or as JSON where that is asked for.
  func answer(_ sentences: [String], isChanged: Bool = true) {
    guard options.json else {
      for sentence in sentences { Console.print(sentence) }
      return
    }
    Console.print(
      JSON.object([
        .init("changed", .bool(isChanged)),
        .init("messages", .array(sentences.map { .string($0) })),
      ])
    )
  }

  /// A failure that leaves everything as it was.
  func refusal(_ code: String, _ message: String) -> Failure {
    Failure(status: .refused, code: code, message: message)
  }

  /// A failure of what was typed.
  func misuse(_ code: String, _ message: String) -> Failure {
    Failure(status: .unusable, code: code, message: message)
  }

  /// The record that a word means, among those of some kinds.
  func find(
    _ word: String,
    in project: Project,
    kinds: [RecordKind] = RecordKind.allCases
  ) throws -> RecordReference {
    if word == RecordReference.settings.id.text, kinds.contains(.project) { return .settings }
    switch RecordFinder(in: project, kinds: kinds).match(word) {
    case .found(let record): return record
    case .none(let near): throw refusal("not-found", words.notFound(word, near: near))
    case .several(let names): throw refusal("ambiguous", words.ambiguous(word, candidates: names))
    }
  }

  /// Refuses to touch what stays as it was written, and says what to do instead.
  func checkIsNoEntry(_ record: RecordReference, in project: Project) throws {
    guard record.kind.isAppendOnly else { return }
    let number = project.incidents[id: record.id]?.code ?? record.id.text
    let message = words.entriesStay(correct: words.correctByLog(number))
    throw refusal("append-only", message)
  }

  /// The day that a text means, as people type it.
  func day(_ text: String, in project: Project, today: Day) throws -> TypedDay {
    let context = TypedDay.Context(today: today, dayJ: project.settings.dayJ)
    do throws(TypedProblem) {
      return try TypedDay.read(text, context)
    } catch {
      throw misuse("date", error == .noDayJ ? words.commandNeedsDayJ : words.notADay(text))
    }
  }
}
