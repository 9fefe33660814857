import Deadlines
import DisputeAPI
import Domain
import Records
import Schema

/// What a case must be: checks what comes in and brings it into the form that is stored.
struct CaseRules: Sendable {
  let rules: DisputeRules
  let today: CivilDate

  /// Forums without rules of their own.
  private static let otherForums: Set<String> = ["CUSTOMS", "FAIR", "OTHER"]

  /// The record as it will be stored, and what is wrong with it. What only the service sets is that of `base`.
  func normalized(
    _ input: Dispute.Case, onto base: Dispute.Case = Dispute.Case()
  ) -> (record: Dispute.Case, problems: FieldProblems) {
    var problems = FieldProblems()
    var record = base
    record.kind = input.kind
    problems.choice("kind", input.kind.rawValue, 1...3)
    enterprise(input, &record, &problems)
    dispute(input, &record, &problems)
    record.documents = documents("documents", input.documents, max: 100, &problems)
    record.hasCounsel = input.hasCounsel
    record.exportsEvidence = input.exportsEvidence
    record.consentsToReport = input.consentsToReport
    record.synthetic = input.synthetic
    record.exhibition = exhibition(input, &problems)
    record.squatting = squatting(input, &problems)
    record.clearance = EvidenceClearance.state(of: record)
    return (record, problems)
  }

  private func enterprise(_ input: Dispute.Case, _ record: inout Dispute.Case, _ problems: inout FieldProblems) {
    record.companyName = problems.text("company_name", input.companyName, characters: 2...120)
    record.unifiedSocialCreditCode = problems.creditCode("unified_social_credit_code", input.unifiedSocialCreditCode)
    record.division = input.division.trimmed
    _ = problems.division("division", record.division, rules.divisions)
    record.contact = problems.contact(input.contact)
    record.industry =
      input.industry.isEmpty ? "" : problems.industry("industry", input.industry, rules.industries)?.code ?? ""
  }

  private func dispute(_ input: Dispute.Case, _ record: inout Dispute.Case, _ problems: inout FieldProblems) {
    record.markets = problems.places("markets", input.markets)
    if record.markets.isEmpty { problems.required("markets") }
    record.right = input.right
    problems.choice("right", input.right.rawValue, 1...8)
    record.role = input.role
    problems.choice("role", input.role.rawValue, 1...5)
    if input.role == .squatted, input.kind != .squatting {
      problems.add(
        "role", "CASE-role", en: "only a squatting case has this role", zh: "仅抢注案件可选择被抢注人", seen: "SQUATTED")
    }
    record.forum = input.forum.trimmed.uppercased()
    if record.forum.isEmpty {
      problems.required("forum")
    } else if !Self.otherForums.contains(record.forum) {
      _ = problems.checking("forum", seen: record.forum) { () throws(RuleViolation) in
        try rules.forums.forum(record.forum)
      }
    }
    record.counterparty = problems.text("counterparty", input.counterparty, characters: 2...120)
    record.caseNumber = problems.text("case_number", input.caseNumber, characters: 0...60)
    let service = problems.date("service_date", input.serviceDate, latest: today)
    record.serviceDate = service.map(GoogleType.Date.init)
    record.serviceMethod = input.serviceMethod
    problems.choice("service_method", input.serviceMethod.rawValue, 0...9)
    amount(input, &record, &problems)
  }

  private func amount(_ input: Dispute.Case, _ record: inout Dispute.Case, _ problems: inout FieldProblems) {
    record.amountCents = input.amountCents
    problems.number("amount_cents", input.amountCents, 0...1_000_000_000_000_000)
    record.currencyCode = input.currencyCode.trimmed.uppercased()
    let currency = record.currencyCode.utf8
    if currency.isEmpty {
      if input.amountCents != 0 { problems.required("currency_code") }
    } else if currency.count != 3 || !currency.allSatisfy({ (65...90).contains($0) }) {
      problems.add(
        "currency_code", "currency-code", en: "an ISO 4217 code of three letters is expected", zh: "应为三位字母货币代码",
        seen: record.currencyCode)
    }
    record.hsCode = input.hsCode.trimmed.replacing(".", with: "")
    let digits = record.hsCode.utf8
    if !digits.isEmpty, !(4...10).contains(digits.count) || !digits.allSatisfy({ (48...57).contains($0) }) {
      problems.add("hs_code", "hs-code", en: "4 to 10 digits are expected", zh: "应为4至10位数字", seen: record.hsCode)
    }
  }

  /// Documents with their digests.
  func documents(
    _ field: String, _ input: [Dispute.CaseDocument], max: Int, _ problems: inout FieldProblems
  ) -> [Dispute.CaseDocument] {
    problems.limit(field, input.count, max)
    return input.prefix(max).enumerated().map { place, given in
      var document = given
      document.title = problems.text("\(field)[\(place)].title", given.title, characters: 1...120)
      document.sha256 = problems.sha256("\(field)[\(place)].sha256", given.sha256)
      problems.number("\(field)[\(place)].size_bytes", given.sizeBytes, 1...1_000_000_000_000)
      return document
    }
  }

  private func exhibition(_ input: Dispute.Case, _ problems: inout FieldProblems) -> Dispute.ExhibitionFacts? {
    guard belongs("exhibition", input.exhibition != nil, input.kind == .exhibition, &problems),
      var facts = input.exhibition
    else { return nil }
    facts.fairName = problems.text("exhibition.fair_name", facts.fairName, characters: 2...120)
    facts.hall = problems.text("exhibition.hall", facts.hall, characters: 0...60)
    let first = problems.date("exhibition.first_date", facts.firstDate, required: true)
    let last = problems.date("exhibition.last_date", facts.lastDate, required: true)
    problems.order("exhibition.last_date", last, notBefore: first, "the first day of the fair", zh: "开展日期")
    problems.choice("exhibition.document", facts.document.rawValue, 1...4)
    facts.languageCode = facts.languageCode.trimmed.lowercased()
    let language = facts.languageCode.utf8
    if !language.isEmpty, language.count != 2 || !language.allSatisfy({ (97...122).contains($0) }) {
      problems.add(
        "exhibition.language_code", "language-code", en: "an ISO 639 code of two letters is expected", zh: "应为两位字母语言代码",
        seen: facts.languageCode)
    }
    problems.number("exhibition.answer_hours", Int64(facts.answerHours), 0...720)
    if facts.answerHours > 0, facts.receiveTime == nil { problems.required("exhibition.receive_time") }
    facts.answerDueTime = nil
    if facts.answerHours > 0, var due = facts.receiveTime {
      due.seconds += Int64(facts.answerHours) * 3_600
      facts.answerDueTime = due
    }
    return facts
  }

  private func squatting(_ input: Dispute.Case, _ problems: inout FieldProblems) -> Dispute.SquattingFacts? {
    guard belongs("squatting", input.squatting != nil, input.kind == .squatting, &problems),
      var facts = input.squatting
    else { return nil }
    facts.mark = problems.text("squatting.mark", facts.mark, characters: 1...120)
    problems.number("squatting.nice_class", Int64(facts.niceClass), 1...45)
    facts.jurisdiction =
      problems.places("squatting.jurisdiction", facts.jurisdiction.isEmpty ? [] : [facts.jurisdiction]).first ?? ""
    if facts.jurisdiction.isEmpty { problems.required("squatting.jurisdiction") }
    facts.squatter = problems.text("squatting.squatter", facts.squatter, characters: 1...120)
    let filed = problems.date("squatting.filing_date", facts.filingDate, latest: today)
    let registered = problems.date("squatting.registration_date", facts.registrationDate, latest: today)
    problems.order("squatting.registration_date", registered, notBefore: filed, "the application", zh: "申请日期")
    facts.priorUseEvidence = documents(
      "squatting.prior_use_evidence", facts.priorUseEvidence, max: 50, &problems)
    let published = problems.date("squatting.publication_date", facts.publicationDate, latest: today)
    problems.order("squatting.publication_date", published, notBefore: filed, "the application", zh: "申请日期")
    facts.oppositionDeadlines = published.map { oppositions(since: $0, in: facts.jurisdiction) } ?? []
    facts.nonUseDate = registered.flatMap { nonUse(since: $0, in: facts.jurisdiction) }.map(GoogleType.Date.init)
    return facts
  }

  /// Until when a mark that was published may be opposed at the office of its country.
  private func oppositions(since published: CivilDate, in jurisdiction: String) -> [Dispute.Deadline] {
    guard let office = rules.forums.trademarkOffice(of: jurisdiction) else { return [] }
    let question = DeadlineQuestion(forum: office.id, event: "TRADEMARK_PUBLISHED", day: published)
    return ((try? rules.forums.deadlines(question)) ?? []).map(Dispute.Deadline.init)
  }

  /// The day from which the mark may be cancelled for want of use.
  private func nonUse(since registered: CivilDate, in jurisdiction: String) -> CivilDate? {
    guard let rule = try? rules.book.rule("SQUATTING-non-use", onOrAfter: registered) else { return nil }
    let years =
      switch jurisdiction {
      case "US": rule["years_us"]
      case "EU": rule["years_eu"]
      default: rule["years"]
      }
    return registered.adding(months: 12 * years)
  }

  /// Notes facts that are missing, or that belong to another kind of case; whether they are to be checked.
  private func belongs(_ field: String, _ isThere: Bool, _ isWanted: Bool, _ problems: inout FieldProblems) -> Bool {
    if isWanted, !isThere { problems.required(field) }
    if isThere, !isWanted {
      problems.add(field, "CASE-facts", en: "these facts belong to another kind of case", zh: "该信息不属于此类案件")
    }
    return isThere && isWanted
  }
}
