import Planning
import Storage

/// Changes as a user makes them, for tests.
enum Gesture {
  /// A new task, put first.
  static func add(_ id: String, _ title: String) -> Change {
    Change(
      "Ajouté : \(title)",
      [
        Edit(
          RecordReference(.tasks, RecordID(id)),
          .insert(members: [.init("title", .text(title))], neighbour: nil)
        )
      ]
    )
  }

  /// A task's notes, from one text to another.
  static func note(_ id: String, _ before: String?, _ after: String?) -> Change {
    Change(
      "Notes",
      [
        Edit(
          RecordReference(.tasks, RecordID(id)),
          .set(
            key: "notes",
            before: before.map { .text($0) },
            after: after.map { .text($0) }
          )
        )
      ]
    )
  }
}

/// A small document: three tasks, and things that the program does not know.
let sampleBytes = Array(
  """
  {
    "format": {"name": "jourj", "major": 1, "minor": 0},
    "project": {"name": "Fête", "futur": 1.50},
    "tasks": [
      {"id": "aaaa0001", "title": "Réserver la scène"},
      {"id": "aaaa0002", "title": "Imprimer les affiches", "notes": "A3"},
      {"id": "aaaa0003", "title": "Inviter"}
    ],
    "inconnu": [1, 2.0, {"é": null}]
  }

  """.utf8
)

extension Document {
  /// The notes of a task.
  mutating func notes(_ id: String) -> String? {
    text(at: [.name("tasks"), .name(id), .name("notes")])
      .map { String(decoding: $0.dropFirst().dropLast(), as: UTF8.self) }
  }
}
