import Interface
import Wording

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

extension State {
  /// Takes the keys of the file `$XDG_CONFIG_HOME/jourj/keys`, where there is one; what is wrong with
  /// it is told, and keeps nobody from working.
  mutating func takeUserKeys() {
    let path = ProcessEnvironment.configFolder + "/keys"
    guard access(path, F_OK) == 0 else { return }
    do {
      let bytes = try Files.read(path, words)
      take(KeyFile(String(decoding: bytes, as: UTF8.self)), at: path)
    } catch {
      toast = Toast((error as? Failure)?.message.asSentence ?? "\(error)", .refusal)
    }
  }
}
