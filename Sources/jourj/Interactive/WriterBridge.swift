import Interface
import Planning
import Storage
import Wording

/// Speaks with the writer for the loop: effects become requests, its events become actions.
@MainActor
final class WriterBridge {
  /// Whether leaving was refused once because edits can't be saved.
  var hasBeenRefusedToQuit = false

  private let writer: Writer
  private let words: Words
  private let me: String
  private var lastTicket = 0
  /// How many requests were made.
  private var requested = 0
  /// The changes under way, by ticket.
  private var changes: [Int: Change] = [:]
  /// What is to be told once the project as it truly is has come.
  private var awaited: [Awaited] = []

  /// Something that waits for a project read anew.
  private enum Awaited {
    /// An edit that was refused.
    case refusal(Change)
    /// A step that edits can't say.
    case reload
    /// A past state that was asked for.
    case past(Int)
  }

  /// Hands an open store to a writer.
  init(_ store: sending Store, words: Words) throws {
    self.words = words
    me = Storage.Environment.live.author
    do throws(FileError) {
      writer = try Writer(store)
    } catch {
      throw Failure(.file(error), words)
    }
  }

  /// Readable when events are waiting.
  var descriptor: Int32 { writer.descriptor }

  /// What has happened since the last time.
  func takeEvents() -> [WriterEvent] { writer.takeEvents() }

  /// Asks the writer for something.
  func submit(_ request: WriterRequest) {
    requested += 1
    writer.submit(request)
  }

  /// Asks the writer for what an effect wants.
  func submit(_ effect: Effect) {
    switch effect {
    case .commit(let change):
      lastTicket += 1
      changes[lastTicket] = change
      submit(.commit(change, ticket: lastTicket))
    case .undo: submit(.undo(1))
    case .redo: submit(.redo(1))
    case .restore(let number, let label):
      submit(.restore(n: number, label: label))
    case .loadHistory: submit(.history(limit: 0))
    case .loadChanges: submit(.touches)
    case .loadPast(let number):
      awaited.append(.past(number))
      submit(.state(n: number))
    case .create, .clock, .print, .copyText, .copyToClipboard, .edit, .findFile, .open,
      .keepSettings,
      .suspend, .redraw, .quit:
      break
    }
  }

  /// Saves all and waits for the writer's end.
  func finish() {
    writer.submit(.quit)
    writer.submit(.abandon)
    writer.join()
  }

  /// Ends the writer where nothing was begun.
  func abandon() {
    writer.submit(.abandon)
    writer.join()
  }

  // MARK: - Events

  /// What an event means for the state.
  func actions(for event: WriterEvent) -> [Action] {
    switch event {
    case .outcome(let ticket, let outcome):
      let change = changes.removeValue(forKey: ticket) ?? Change("", [])
      switch outcome {
      case .refused: askAnew(.refusal(change))
      case .committed(_, made: let change?): return [.numbered(change)]
      case .committed, .unchanged: break
      }
      return []
    case .undone(let steps): return steps.flatMap { told($0) { .undone($0) } }
    case .redone(let steps): return steps.flatMap { told($0) { .redone($0) } }
    case .restored(let step):
      guard let step else { return [.notice(words.nothingChanged)] }
      return told(step) { .restored($0, to: step.target) }
    case .history(let items): return [.history(items.reversed().map(line))]
    case .touches(let touches): return [.changes(touches.map(changed))]
    case .state(let number, let project): return came(project, number)
    case .saved(let path): return [.notice(words.created(path))]
    case .news(let news):
      guard case .edits(let edits) = news.update else {
        askAnew(.reload)
        return []
      }
      let label = words.historyLabel(news.item.label, kind: news.item.kind.rawValue)
      return [.news([Applied(Change(label, edits), author: other(news.item.author))])]
    case .notice(let notice): return [.notice(words.sentence(for: notice).asSentence)]
    case .failed(.nothingToUndo(limit: nil)): return [.nothingToUndo]
    case .failed(.nothingToRedo): return [.nothingToRedo]
    case .failed(let error):
      return [.notice(Failure(error, words, saving: true).message.asSentence)]
    case .status(let status):
      lastStep = status.n
      return [.saveStatus(saveStatus(status))]
    case .ended: return []
    }
  }

  private var lastStep = 0

  private func told(_ step: StepTaken, _ action: (Applied) -> Action) -> [Action] {
    lastStep = step.n
    guard case .edits(let edits) = step.update else {
      askAnew(.reload)
      return [action(Applied(Change(step.label, []), author: other(step.author)))]
    }
    return [action(Applied(Change(step.label, edits), author: other(step.author)))]
  }

  /// Asks for the project as it truly is.
  private func askAnew(_ reason: Awaited) {
    awaited.append(reason)
    writer.submit(.state(n: lastStep))
  }

  private func came(_ project: Project, _ number: Int) -> [Action] {
    guard !awaited.isEmpty else { return [] }
    switch awaited.removeFirst() {
    case .refusal(let change):
      return [.refused(change, reason: words.changedMeanwhile, project: project)]
    case .reload: return [.reloaded(project)]
    case .past(let asked): return [.past(number: asked, project: project)]
    }
  }

  private func changed(_ touch: HistoryTouch) -> RecordChanges.Line {
    RecordChanges.Line(
      words.historyLabel(touch.item.label, kind: touch.item.kind.rawValue),
      moment(of: touch.item),
      author: other(touch.item.author),
      touch.records
    )
  }

  private func moment(of item: HistoryItem) -> Moment {
    Moment(secondsSince1970: item.time) ?? Moment(Day(number: 0))
  }

  private func line(_ item: HistoryItem) -> HistoryLine {
    HistoryLine(
      number: item.n,
      moment: moment(of: item),
      author: other(item.author),
      label: words.historyLabel(item.label, kind: item.kind.rawValue),
      kind: HistoryLine.Kind(item.kind),
      isUndone: item.isUndone
    )
  }

  private func saveStatus(_ status: WriterStatus) -> SaveStatus {
    if let failure = status.editFailure {
      let reason = Failure(failure, words, saving: true).message
      return .failing(unsaved: status.unsaved, reason: reason)
    }
    // What the writer has not even seen yet is not saved either.
    return status.unsaved > 0 || status.handled < requested ? .saving : .saved
  }

  private func other(_ author: String) -> String? { author == me ? nil : author }
}

extension HistoryLine.Kind {
  /// The kind that the store's history gives.
  fileprivate init(_ kind: HistoryItem.Kind) {
    switch kind {
    case .edit: self = .edit
    case .undo: self = .undo
    case .redo: self = .redo
    case .outside: self = .outside
    }
  }
}
