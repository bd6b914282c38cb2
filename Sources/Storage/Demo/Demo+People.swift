import Planning

/// A contact of the demonstration: a function, never a person.
struct DemoContact {
  var title: String
  var organisation: String
  var sort: ContactSort
  /// Calendar days since we were in touch.
  var last: Int
  /// Calendar days until the next time.
  var next: Int?
  /// Calendar days since they agreed to stay on the list.
  var agreed: Int?
  var notes: String?
  /// The supplier or challenge they stand for.
  var of: String?

  static let all: [DemoContact] = [
    DemoContact(
      title: "Chargé·e d'affaires, régie son",
      organisation: "Loueur de scène et de son",
      sort: .supplier,
      last: 10,
      next: 0,
      of: "P02"
    ),
    DemoContact(
      title: "Chargé·e de clientèle",
      organisation: "Imprimerie",
      sort: .supplier,
      last: 29,
      next: 12,
      of: "P14"
    ),
    DemoContact(
      title: "Responsable des postes de secours",
      organisation: "Association agréée de sécurité civile",
      sort: .association,
      last: 40,
      next: 3,
      of: "P07"
    ),
    DemoContact(
      title: "Bureau de la sécurité",
      organisation: "Sous-préfecture",
      sort: .authority,
      last: 12,
      next: 0
    ),
    DemoContact(
      title: "Officier prévention",
      organisation: "SDIS",
      sort: .authority,
      last: 20,
      next: 30
    ),
    DemoContact(
      title: "Présidence",
      organisation: "Association environnement",
      sort: .association,
      last: 15,
      next: 8,
      agreed: 60,
      of: "D01"
    ),
    DemoContact(
      title: "Direction",
      organisation: "Maison de quartier",
      sort: .district,
      last: 5,
      next: 9,
      of: "D02"
    ),
    DemoContact(
      title: "Professeur·e d'arts plastiques",
      organisation: "Collège",
      sort: .school,
      last: 24,
      next: 6,
      notes: "Joindre le mardi, entre deux cours.",
      of: "D04"
    ),
    DemoContact(
      title: "Responsable jeunesse",
      organisation: "Bibliothèque",
      sort: .service,
      last: 33,
      next: 4,
      of: "D08"
    ),
    DemoContact(
      title: "Responsable mécénat",
      organisation: "Bailleur social",
      sort: .company,
      last: 6,
      next: 3,
      agreed: 45
    ),
    DemoContact(
      title: "Rédaction locale",
      organisation: "Radio locale",
      sort: .press,
      last: 70
    ),
    DemoContact(
      title: "Coordination des bénévoles",
      organisation: "Comité de quartier",
      sort: .volunteer,
      last: 18,
      next: 20,
      agreed: 18
    ),
  ]
}

extension Demo {
  /// Gives some roles a telephone and a deputy.
  func describeRoles(in project: inout Project) {
    // Numbers that are kept for fiction in France: 03 53 01.
    let reached: [(code: String, phone: String, deputy: String?)] = [
      ("chef-projet", "03 53 01 00 10", "adjoint·e de direction"),
      ("regie", "03 53 01 00 11", "régisseur·se adjoint·e"),
      ("securite", "03 53 01 00 12", "astreinte sécurité"),
      ("technique", "03 53 01 00 13", "astreinte technique"),
      ("communication", "03 53 01 00 14", "chargé·e de communication"),
      ("benevoles", "03 53 01 00 15", "maison de quartier"),
      ("scene", "03 53 01 00 16", nil), ("son", "03 53 01 00 17", nil),
      ("animation", "03 53 01 00 18", nil), ("dps", "03 53 01 00 19", nil),
    ]
    for (code, phone, deputy) in reached {
      project.roles.change(code) { role in
        role.phone = phone
        role.deputy = deputy
      }
    }
    project.roles.change("stagiaire") { $0.capacity = 5 }
  }

  /// Adds the contacts, each tied to its supplier or challenge.
  func addContacts(in project: inout Project) {
    for (position, line) in DemoContact.all.enumerated() {
      let number = 20 + position
      let id = project.contacts.add("ct") { contact in
        contact.title = line.title
        contact.organisation = line.organisation
        contact.sort = line.sort
        contact.phone = "03 53 01 00 \(number)"
        contact.email = "contact\(number)@example.org"
        contact.lastContact = ago(line.last)
        contact.nextContact = line.next.map(ahead)
        contact.consent = line.agreed.map { Consent(true, on: ago($0), origin: "courriel") }
        contact.notes = line.notes
      }
      guard let of = line.of else { continue }
      project.suppliers.change(of) { $0.contact = id }
      project.challenges.change(of) { $0.contact = id }
    }
  }

  /// Holds the meetings whose day has passed, with what they decided.
  func advanceMeetings(in project: inout Project) {
    hold(
      in: &project,
      "R01",
      at: 14 * 60,
      minutes: 90,
      place: "Hôtel de Ville",
      present: ["élu·e référent·e", "chef·fe de projet", "finances", "stagiaire"],
      excused: ["direction de l'éducation"],
      decisions: [
        ("Enveloppe et format confirmés", "elu", nil),
        ("Deux scènes en option, une seule au budget", "regie", "PRE-01"),
        ("Analyse des risques pour fin du mois", "chef-projet", "PIL-07"),
      ]
    )
    hold(
      in: &project,
      "R02",
      at: 9 * 60 + 30,
      minutes: 120,
      place: "Halle aux Sucres",
      present: ["régie", "services techniques", "service événementiel", "stagiaire"],
      excused: ["police municipale"],
      decisions: [
        ("Scène adossée à la statue, dos au vent", "regie", "LOG-02"),
        ("Croquis des accès à joindre à la demande d'occupation", "stagiaire", "ADM-04"),
        ("Relevé des bornes d'eau", "technique", "LOG-01"),
      ]
    )
    project.meetings.change("R03") { meeting in
      meeting.startsAt = 18 * 60
      meeting.duration = 90
      meeting.place = "Maison de la vie associative"
    }
    project.meetings.change("R04") { meeting in
      meeting.startsAt = 9 * 60 + 30
      meeting.duration = 120
      meeting.place = "Halle aux Sucres"
    }
    project.meetings.change("HEBDO") { meeting in
      meeting.place = "Halle aux Sucres"
      meeting.held = pastOccurrences(of: meeting.recurrence)
      var decision = Decision("Relancer le loueur lundi")
      decision.role = role("stagiaire")
      decision.due = ahead(0)
      decision.on = meeting.held.last
      meeting.decisions = [decision]
    }
  }

  private func pastOccurrences(of recurrence: Recurrence?) -> [Day] {
    guard let recurrence else { return [] }
    var days: [Day] = []
    var day = dayJ - 200
    while let next = recurrence.occurrence(onOrAfter: day, dayJ: dayJ), next < today {
      if calendar.isWorked(next) { days.append(next) }
      day = next + 1
    }
    return days
  }

  private func hold(
    in project: inout Project,
    _ code: String,
    at hour: Int,
    minutes: Int,
    place: String,
    present: [String],
    excused: [String],
    decisions: [(text: String, role: String, task: String?)]
  ) {
    project.meetings.change(code) { meeting in
      meeting.startsAt = hour
      meeting.duration = minutes
      meeting.place = place
      guard let day = day(of: meeting.date), day < today else { return }
      meeting.state = .held
      meeting.held = [day]
      meeting.present = present
      meeting.excused = excused
      meeting.decisions = decisions.map { line in
        var decision = Decision(line.text)
        decision.role = role(line.role)
        decision.task = line.task.flatMap { task($0) }
        decision.due = day + 14
        return decision
      }
    }
  }
}
