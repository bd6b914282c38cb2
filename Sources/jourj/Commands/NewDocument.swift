import Interface
import Planning
import Storage
import Wording

extension Template {
  /// What the template means, before it is anybody's project.
  func project(_ words: Words) throws -> Project { try document(words).project().project }

  /// The bytes of a new project: the template with a change made to it.
  func bytes(with change: Change, _ words: Words) throws -> [UInt8] {
    var document = try document(words)
    do throws(Refusal) {
      _ = try document.apply(change)
    } catch {
      throw Failure(status: .refused, code: "template", message: "\(error)")
    }
    return document.bytes
  }

  private func document(_ words: Words) throws -> Document {
    do throws(DocumentError) {
      return try Document(bytes: bytes)
    } catch {
      throw Failure(.unreadable(path: rawValue, error, isRecoverable: false), words)
    }
  }
}
