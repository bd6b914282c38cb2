/// A contact or partner: whom to reach, for what, and what was agreed about the data held.
package struct Contact: ProjectRecord {
  package static let kind = RecordKind.contacts

  package let id: RecordID
  /// The person's name or, better, their function.
  package var title = ""
  package var code: String? { nil }
  /// Where they work or volunteer.
  package var organisation: String?
  /// What they do there.
  package var function: String?
  /// What sort of partner that is.
  package var sort = ContactSort.other
  /// As it is dialled, with spaces.
  package var phone: String?
  /// Their address.
  package var email: String?
  /// The role they hold in the project.
  package var role: RecordID?
  /// Agreement to stay on the list.
  package var consent: Consent?
  /// Agreement to be photographed, which the other does not include.
  package var photoConsent: Consent?
  /// The last day we were in touch.
  package var lastContact: Day?
  /// When to get in touch again.
  package var nextContact: Day?
  /// Words of the user's own.
  package var tags: [String] = []
  /// Nothing on health, opinions or family.
  package var notes: String?

  package init(id: RecordID) { self.id = id }

  package static let fields = FieldTable<Contact>([
    Field("title", .text, \.title, standard: "", written: true),
    Field("organisation", .text, \.organisation),
    Field("function", .text, \.function),
    Field("sort", .word(), \.sort, standard: .other),
    Field("phone", .text, \.phone),
    Field("email", .text, \.email),
    Field("role", .reference(.roles), \.role),
    Field("consent", .consent, \.consent),
    Field("photoConsent", .consent, \.photoConsent),
    Field("lastContact", .day, \.lastContact),
    Field("nextContact", .day, \.nextContact),
    Field("tags", .texts, \.tags, standard: []),
    Field("notes", .longText, \.notes),
  ])
}

/// What sort of partner a contact is.
package enum ContactSort: String, CaseIterable, Sendable {
  case association, school, district, service, authority, supplier, company, press, volunteer
  case resident, other
}

/// A yes or no of somebody, with its day and where it was said.
package struct Consent: Hashable, Sendable {
  /// Whether they agreed.
  package var isGiven: Bool
  /// The day they said so.
  package var on: Day?
  /// Where they said so (`formulaire en ligne`).
  package var origin: String?

  /// The answer `isGiven`.
  package init(_ isGiven: Bool, on: Day? = nil, origin: String? = nil) {
    self.isGiven = isGiven
    self.on = on
    self.origin = origin
  }
}

extension Codec<Consent> {
  /// `{"given": true, "on": "2026-02-03", "origin": "formulaire"}`.
  package static let consent = Codec(
    .structure,
    encode: { consent in
      .object(
        ("given", .flag(consent.isGiven)),
        ("on", consent.on.map { .text($0.iso) }),
        ("origin", consent.origin.map { .text($0) })
      )
    },
    decode: { value in
      guard let isGiven = value["given"]?.flag,
        let day = value.optional("on", Codec<Day>.day),
        let origin = value.optional("origin", Codec<String>.text)
      else { return nil }
      return Consent(isGiven, on: day, origin: origin)
    }
  )
}
