import Planning
import Storage
import Wording

/// What is chosen from the rehearsal's menu.
enum RehearsalChoice: Hashable, Sendable {
  case clock(Rehearsal.ClockRequest)
  /// Ask for an hour.
  case ask(RehearsalQuestion)
  /// Leave.
  case end
}

/// What an hour typed in a rehearsal is for.
enum RehearsalQuestion: Hashable, Sendable {
  /// To be shown by the clock alone.
  case jump
  /// To let the day pass until then.
  case pass
}

extension State {
  /// Why the rehearsal's clock can't be set: there is none.
  var rehearsalObstacle: String? { rehearsal == nil ? words.noRehearsal : nil }

  /// Asks what the rehearsal's clock shall do.
  mutating func askRehearsal() -> [Effect] {
    guard let rehearsal else { return [] }
    let isPaused = rehearsal.isPaused
    var items = [
      Menu.Item(
        key: "p",
        label: isPaused ? words.rehearsalResume : words.rehearsalPause,
        result: .rehearsal(.clock(.pause(!isPaused)))
      )
    ]
    items += Rehearsal.speeds.enumerated().map { place, speed in
      Menu.Item(
        key: Character("\(place + 1)"),
        label: words.rehearsalGo(speed),
        detail: words.rehearsalHourTakes(speed),
        result: .rehearsal(.clock(.speed(speed)))
      )
    }
    items += [
      Menu.Item(
        key: "a",
        label: words.rehearsalJump,
        detail: words.rehearsalJumpDetail,
        result: .rehearsal(.ask(.jump))
      ),
      Menu.Item(
        key: "d",
        label: words.rehearsalPass,
        detail: words.rehearsalPassDetail,
        result: .rehearsal(.ask(.pass))
      ),
      Menu.Item(key: "t", label: words.rehearsalEnd, result: .rehearsal(.end)),
    ]
    overlay = .menu(Menu(words.rehearsalTitle, items))
    return []
  }

  /// Does what was chosen.
  mutating func take(_ choice: RehearsalChoice) -> [Effect] {
    switch choice {
    case .clock(let request): return set(request)
    case .ask(let question):
      let label = question == .jump ? words.askRehearsalJump : words.askRehearsalPass
      askNext(.rehearsal(question), label: label)
      return []
    case .end: return [.quit]
    }
  }

  /// Takes the hour that was typed.
  mutating func accept(
    _ question: RehearsalQuestion,
    _ text: String
  ) throws(TypedProblem) -> [Effect] {
    let minute = try rehearsed(text)
    overlay = nil
    guard question == .pass else { return set(.jump(minute)) }
    let edits = liveSheet.edits(passingTo: minuteOfDay(minute)).compactMap { edit in
      project.setting(edit.key, to: edit.value, in: RecordReference(.runSheet, edit.cue))
    }
    let label = words.gesturePassed(words.hour(dayClock.hour(at: minuteOfDay(minute)).minutes))
    let effects = edits.isEmpty ? [] : perform(Change(label, edits))
    return effects + set(.jump(minute))
  }

  /// What is understood of that hour so far.
  func echo(of question: RehearsalQuestion, _ text: String) throws(TypedProblem) -> Prompt.Echo {
    .meaning(words.hour(dayClock.hour(at: minuteOfDay(try rehearsed(text))).minutes))
  }

  /// Makes this a rehearsal; it begins on the run sheet.
  package mutating func begin(_ rehearsal: Rehearsal) {
    self.rehearsal = rehearsal
    view = .dayJ
  }

  private var liveSheet: LiveRunSheet {
    LiveRunSheet(RunSheet(project, clock: dayClock), at: dayClock.minute(now))
  }

  /// Takes in how the rehearsed day stands.
  mutating func watchRehearsal() {
    guard rehearsal != nil, !project.runSheet.isEmpty else { return }
    let live = liveSheet
    let least = project.settings.limits.delayWatch
    rehearsal?.see(live, missedBy: least)
  }

  private mutating func set(_ request: Rehearsal.ClockRequest) -> [Effect] {
    rehearsal?.take(request)
    return [.clock(request)]
  }

  /// The minute since 1970 UTC that an hour of the event means; in the small hours after it, one of
  /// the morning is that morning's.
  private func rehearsed(_ text: String) throws(TypedProblem) -> Int {
    let hour = try TypedHour.read(text, below: 100)
    let past = max(0, now.day - dayClock.dayJ)
    let day = past > 0 && hour < 720 ? past : 0
    let minute = dayClock.minute(WallHour(minutes: hour), day: day).minute
    return minute + now.minutesSinceEpoch - dayClock.minute(sinceEpoch: now.minutesSinceEpoch)
  }

  /// The event minute that a minute since 1970 UTC is.
  private func minuteOfDay(_ minute: Int) -> Int { dayClock.minute(sinceEpoch: minute) }
}
