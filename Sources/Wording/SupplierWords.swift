// What the suppliers' checklist says.

extension Words {
  // MARK: - Headings

  /// Whose name stands in a row, by the checklist's key in the document.
  package func checklistRow(_ group: String) -> String {
    switch group {
    case "exhibitor": pick("Association exposante", "Exhibitor")
    case "volunteer": pick("Bénévole", "Volunteer")
    default: pick("Prestataire", "Supplier")
    }
  }
  /// A checklist, by its key in the document.
  package func checklist(_ group: String) -> String {
    switch group {
    case "exhibitor": pick("Associations exposantes", "Exhibitors")
    case "volunteer": pick("Bénévoles", "Volunteers")
    default: pick("Prestataires", "Suppliers")
    }
  }
  /// Nobody is on the checklist.
  package func emptyChecklist(_ group: String, add: String, next: String) -> String {
    pick(
      "\(checklist(group))\u{A0}: personne encore. \(add) ajoute, \(next) passe à la liste suivante.",
      "\(checklist(group)): nobody yet. \(add) adds, \(next) goes to the next list."
    )
  }
  /// The steps up to the contract.
  package var stepsPurchase: String { pick("Achat", "Buying") }
  /// The papers.
  package var stepsPapers: String { pick("Pièces", "Papers") }
  /// The steps from the data sheet to the confirmation.
  package var stepsSettling: String { pick("Calage", "Set-up") }
  /// The steps on the spot.
  package var stepsDay: String { pick("Jour\u{A0}J", "D-day") }
  /// The steps after it.
  package var stepsPayment: String { pick("Paiement", "Payment") }
  /// The same in at most 7 cells.
  package var stepsPaymentShort: String { pick("Paie.", "Pay") }
  /// How many steps are done.
  package var readyHeading: String { pick("prêt", "ready") }
  /// When steps are due.
  package var dueHeading: String { pick("échéance", "due") }
  /// The money.
  package var budgetHeading: String { pick("Budget", "Budget") }
  /// Its unit.
  package var budgetUnit: String { pick("en €\u{A0}HT", "€ excl. tax") }
  /// What was set aside.
  package var amountPlanned: String { pick("prévu", "planned") }
  /// The quote.
  package var amountQuoted: String { pick("devis", "quoted") }
  /// The order.
  package var amountCommitted: String { pick("engagé", "ordered") }
  /// The invoice.
  package var amountInvoiced: String { pick("facturé", "invoiced") }
  /// What was paid.
  package var amountPaid: String { pick("payé", "paid") }
  /// The difference to what was set aside.
  package var amountGap: String { pick("écart", "gap") }
  /// No quote yet.
  package var quoteToCome: String { pick("à venir", "to come") }
  /// The town is paid by them.
  package var fee: String { pick("redevance", "pays a fee") }
  /// The last row, of all.
  package var allSuppliers: String { pick("Ensemble", "All") }

  // MARK: - Steps

  /// Late, among the marks.
  package var markLate: String { pick("en retard", "late") }
  /// An alert, among the marks.
  package var markAlert: String { pick("alerte", "alert") }

  /// A state of a step by its word in the document; `isAsked`: it is asked of somebody.
  package func stepState(_ word: String, isAsked: Bool) -> String {
    word == "validated" && !isAsked ? stateDone : choice(word, in: "suppliers") ?? word
  }

  /// A paper in a few words, by its code; nil: it is none.
  package func paper(_ code: String) -> String? {
    switch code {
    case "CTR": pick("Contrat", "Contract")
    case "KBI": pick("Kbis", "Registration")
    case "VIG": pick("Vigilance URSSAF", "Social dues")
    case "RCP": pick("RC pro", "Liability insurance")
    case "LIC": pick("Licence de spectacle", "Show licence")
    case "HAB": pick("Habilitation", "Trade permit")
    case "FTE": pick("Fiche technique", "Data sheet")
    default: nil
    }
  }

  /// Whoever a row is about, by the checklist's key.
  private func whoever(_ group: String) -> String {
    switch group {
    case "exhibitor": pick("l'association", "the exhibitor")
    case "volunteer": pick("le bénévole", "the volunteer")
    default: pick("le prestataire", "the supplier")
    }
  }
  /// Who must bring it: the row's own, by the checklist's key.
  package func toBring(_ group: String) -> String {
    pick("à fournir par \(whoever(group))", "\(whoever(group)) must bring it")
  }
  /// Who must confirm it.
  package func toConfirm(_ group: String) -> String {
    pick("à confirmer par \(whoever(group))", "\(whoever(group)) must confirm it")
  }
  /// Who must send it.
  package func toSend(_ group: String) -> String {
    pick("à envoyer par \(whoever(group))", "\(whoever(group)) must send it")
  }
  /// It is ticked on the spot.
  package var toTick: String { pick("à pointer sur place", "to tick on the spot") }
  /// Someone of the town must do it.
  package func toDo(by whom: String) -> String { pick("à faire par \(whom)", "\(whom) must do it") }
  /// Both must sign.
  package var toSign: String { pick("à signer par les deux parties", "both must sign it") }
  /// The management must approve.
  package var toApprove: String {
    pick("à valider par la hiérarchie", "the management must approve it")
  }
  /// The finance department must act.
  package var toFinance: String {
    pick("à faire par le service des finances", "the finance department must do it")
  }
  /// Since so many calendar days.
  package func since(_ days: Int) -> String {
    days == 0
      ? pick("demandé aujourd'hui", "asked today")
      : pick("depuis \(self.days(days))", "for \(self.days(days))")
  }
  /// Due on a day.
  package func dueOn(_ date: String, _ countdown: String) -> String {
    pick("échéance \(date) (\(countdown))", "due \(date) (\(countdown))")
  }
  /// Late by so many days.
  package func late(by days: Int) -> String {
    pick("retard \(self.days(days))", "\(self.days(days)) late")
  }
  /// It holds until a day.
  package func holdsUntil(_ date: String) -> String {
    pick("valable jusqu'au \(date)", "holds until \(date)")
  }
  /// The step counts only where it is asked for.
  package var onlyIfNeeded: String { pick("si besoin", "if needed") }
  /// A paper seen on a day.
  package func seenOn(_ date: String) -> String { pick("vu \(date)", "seen \(date)") }
  /// A paper awaited for a day.
  package func awaitedFor(_ date: String) -> String {
    pick("attendue \(date)", "awaited \(date)")
  }
  /// A paper whose day has passed.
  package func wasDue(_ date: String) -> String { pick("était due \(date)", "was due \(date)") }
  /// Since when a paper holds, as a heading.
  package var validHeading: String { pick("valable", "holds until") }

  // MARK: - What is known of one

  /// Who follows it.
  package func followed(by whom: String) -> String { pick("suivi par \(whom)", "by \(whom)") }
  /// What is to be done next.
  package var nextLabel: String { pick("à faire", "next") }
  /// Whom we wait for.
  package var waitingLabel: String { pick("attend", "waits for") }
  /// Whom we wait for, and when to chase them.
  package func waitedFor(_ whom: String, chasedOn date: String?) -> String {
    whom + (date.map { pick(", relance \($0)", ", chase on \($0)") } ?? "")
  }
  /// Whom to call.
  package var contactLabel: String { pick("contact", "contact") }
  /// When it arrives and sets up.
  package var setUpLabel: String { pick("montage", "set-up") }
  /// On day J itself.
  package var onDayJ: String { pick("jour\u{A0}J", "D-day") }
  /// What is asked of it.
  package var needLabel: String { pick("besoin", "need") }
  /// What to look after.
  package var watchLabel: String { pick("attention", "watch") }
  /// The number on the invoice.
  package var commitmentLabel: String { pick("n° engag.", "order no.") }
  /// Notes.
  package var notesLabel: String { pick("notes", "notes") }
  /// The alerts, with how many.
  package var alertsHeading: String { pick("Alertes", "Alerts") }
  /// No alert.
  package var noAlert: String { pick("aucune", "none") }
  /// The amounts, before tax.
  package var amountsHeading: String { pick("Montants en €\u{A0}HT", "Amounts in €, excl. tax") }
  /// The amounts, before tax and with it.
  package var amountsBothHeading: String { pick("Montants en €", "Amounts in €") }
  /// Before tax.
  package var beforeTaxShort: String { pick("HT", "excl. tax") }
  /// With tax.
  package var withTaxShort: String { pick("TTC", "incl. tax") }
  /// An amount without its unit, before tax and with it.
  package func bothAmounts(_ net: String, _ gross: String) -> String {
    pick("\(net)\u{A0}HT · \(gross)\u{A0}TTC", "\(net) excl. tax · \(gross) incl. tax")
  }
  /// The tax.
  package var vatLabel: String { pick("TVA", "VAT") }
  /// Its rate, in %; `isAssumed`: nobody said it.
  package func vatRate(_ rate: Double, isAssumed: Bool) -> String {
    let number =
      Int(exactly: rate).map(String.init) ?? "\(rate)".replacing(".", with: pick(",", "."))
    let assumed = pick(" par défaut", " by default")
    return "\(number)\u{A0}%" + (isAssumed ? assumed : "")
  }
  /// The steps.
  package var stepsHeading: String { pick("Étapes", "Steps") }

  // MARK: - Alerts

  /// What is wrong, and with what.
  package func about(_ thing: String, _ what: String) -> String {
    pick("\(thing)\u{A0}: \(what)", "\(thing): \(what)")
  }
  /// The order has not gone out; days until it must have, negative: passed.
  package func orderMissing(limit: Int, days: Int) -> String {
    days < 0
      ? pick(
        "pas parti, J-\(limit) passé de \(self.days(-days))",
        "not out, D-\(limit) passed \(self.days(-days)) ago"
      )
      : pick(
        "à envoyer d'ici J-\(limit), dans \(self.days(days))",
        "to go out by D-\(limit), in \(self.days(days))"
      )
  }
  /// The certificate of social dues is missing at an amount, in cents.
  package func socialDuesMissing(_ amount: Int, limit: Int) -> String {
    pick(
      "manque (\(wholeEuros(amount))\u{A0}€, dès \(wholeEuros(limit))\u{A0}€\u{A0}HT)",
      "missing (€\(wholeEuros(amount)), from €\(wholeEuros(limit)) excl. tax)"
    )
  }
  /// A paper stops holding some calendar days before day J.
  package func paperExpires(_ date: String, days: Int) -> String {
    pick(
      "expire \(date), \(self.days(days)) avant J",
      "expires \(date), \(self.days(days)) before D-day"
    )
  }
  /// An invoice is not paid.
  package func unpaidInvoice(days: Int) -> String {
    pick(
      "Facture reçue il y a \(self.days(days)), pas payée",
      "Invoice came \(self.days(days)) ago, not paid"
    )
  }
  /// One firm was chosen again and again.
  package func chosenAgain(_ times: Int) -> String {
    pick(
      "Même entreprise choisie \(times)\u{A0}fois, comparaison sans note",
      "Same firm chosen \(times) times, no note on the comparison"
    )
  }
  /// More than was set aside, in cents.
  package func overBudget(_ gap: Int, expected: Int, planned: Int) -> String {
    pick(
      "Écart au prévu +\(euros(gap))\u{A0}€\u{A0}HT (\(euros(expected)) pour \(euros(planned)))",
      "Over the plan by €\(euros(gap)) excl. tax (\(euros(expected)) for \(euros(planned)))"
    )
  }

  // MARK: - Asking and telling

  /// So many suppliers.
  package func suppliers(_ count: Int) -> String {
    pick("\(count) prestataire\(count > 1 ? "s" : "")", "\(count) supplier\(count == 1 ? "" : "s")")
  }
  /// A step of some suppliers.
  package func stepSubject(_ step: String, _ subject: String) -> String { "\(step) (\(subject))" }
  /// What was done to a step.
  package func gestureStep(_ step: String, _ subject: String, _ what: String) -> String {
    "\(stepSubject(step, subject))\(pick("\u{A0}: ", ": "))\(what)"
  }
  /// Nothing is selected.
  package var noSupplierSelected: String {
    pick("aucune ligne n'est choisie", "no row is selected")
  }
  /// The cursor is on the supplier itself.
  package var noStepSelected: String {
    pick("le curseur est sur le nom, pas sur une étape", "the cursor is on the name, not on a step")
  }
  /// The day on which a step is due.
  package var askStepDue: String { pick("Échéance", "Due") }
  /// The day on which it was done.
  package var askStepDone: String { pick("Fait le", "Done on") }
  /// How long a paper holds.
  package var askExpiry: String { pick("Valable jusqu'au", "Holds until") }
  /// Where a paper is.
  package var askDocument: String { pick("Pièce (nom ou adresse)", "Paper (name or link)") }
  /// An amount before tax.
  package var askAmount: String { pick("Montant HT", "Amount excl. tax") }
  /// The name of a new row.
  package func askNewSupplier(_ group: String) -> String {
    pick(
      "Ajouter\u{A0}: \(checklistRow(group).lowercased())",
      "Add: \(checklistRow(group).lowercased())"
    )
  }
  /// The type of a new row.
  package var askSupplierType: String { pick("Quel type", "Which type") }
  /// Without a type.
  package var withoutType: String { pick("sans type (toutes les étapes)", "no type (all steps)") }
  /// What to edit of a step.
  package func askStepField(_ subject: String) -> String {
    pick("Modifier \(subject)", "Edit \(subject)")
  }
  /// The type's own date again.
  package var typesOwnDate: String { pick("celle du type", "the type's") }
  /// How a step's date may be typed.
  package var stepDueHint: String {
    pick("J-24, ven 15 mai, +3j, libre (celle du type)", "D-24, fri 15 may, +3d, free (the type's)")
  }
  /// How an amount may be typed.
  package var amountHint: String { pick("1\u{A0}250,50", "1,250.50") }
}
