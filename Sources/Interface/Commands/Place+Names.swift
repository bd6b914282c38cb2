package import Wording

extension Words {
  /// What the screens are called where something applies: `Rétroplanning, historique`.
  package func placeName(_ places: Place) -> String {
    if places.isSuperset(of: .everywhere) {
      return places.contains(.asking) ? evenWhileTyping : everywhere
    }
    var names = ViewID.allCases.filter { $0.place != .laterView && places.contains($0.place) }
      .map { $0.place == .board && !places.contains(.cards) ? tasksPlace : $0.name(self).name }
    if places.contains(.cards), !places.contains(.board) { names.append(cardsPlace) }
    if places.contains(.live) { names.append(livePlace) }
    if places.contains(.log) { names.append(incidentLog.lowercased()) }
    if places.contains(.laterView) { names.append(laterViewPlace) }
    if places.contains(.review) { names.append(reviewTitle(isOfTemplate: false).lowercased()) }
    if places.contains(.triage) { names.append(reviewTitle(isOfTemplate: true).lowercased()) }
    if places.contains(.cells) { names.append(cellsPlace) }
    if places.contains(.directory) { names.append(directoryTitle.lowercased()) }
    if places.contains(.history) { names.append(historyTitle.lowercased()) }
    if places.contains(.past) { names.append(pastPlace) }
    if places.contains(.reading) { names.append(readingPlace) }
    return names.joined(separator: ", ")
  }
}
