// Why the system refused something, in a few words without a full stop.

extension Words {
  /// The reason by its name in POSIX (`ENOENT`); nil where there are no words of ours for it.
  package func systemReason(_ name: String) -> String? {
    switch name {
    case "ENOENT": pick("il n'existe pas", "there is no such file")
    case "EACCES", "EPERM": pick("l'accès est refusé", "access is denied")
    case "ENOSPC": pick("le disque est plein", "the disk is full")
    case "EDQUOT": pick("le quota du disque est atteint", "the disk quota is used up")
    case "EFBIG": pick("le fichier serait trop grand", "the file would be too large")
    case "EROFS": pick("le disque est en lecture seule", "the disk is read-only")
    case "EIO":
      pick("le disque ne répond pas comme il faut", "the disk does not answer as it should")
    case "EMFILE", "ENFILE": pick("trop de fichiers sont ouverts", "too many files are open")
    case "ENOTDIR": pick("un dossier du chemin n'en est pas un", "a folder on the way is none")
    case "EISDIR": pick("c'est un dossier", "it is a folder")
    case "ENAMETOOLONG": pick("le nom est trop long", "the name is too long")
    default: nil
    }
  }
}
