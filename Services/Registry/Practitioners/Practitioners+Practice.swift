import Domain
import Identity
import RPC
import Records
import RegistryAPI
import Schema
import Storage

/// Employment and practice filing (专利代理管理办法 arts. 26-29; 专利代理条例 art. 16).
extension Practitioners {
  func startEmployment(_ request: Registry.StartEmploymentRequest, by caller: CallerIdentity) async throws
    -> Registry.Practitioner
  {
    let id = try ResourceName.number(request.practitioner, in: "practitioners", field: "practitioner")
    let code = try ResourceName.id(request.institution, in: "institutions", field: "institution")
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let stored = try require(id, etag: request.etag, caller, transaction.reader)
      var problems = FieldProblems()
      let position = problems.text("position", request.position, characters: 0...64)
      let start = problems.date("start_date", request.startDate, required: true, latest: now.today)
      let last = try PractitionerTable.employments(of: id, transaction.reader).first
      // The day on which an employment ends may be the first day of the next one, but it cannot begin twice on a day.
      problems.order(
        "start_date", start, notBefore: last?.endDate?.civilDate, "the end of the last employment", zh: "上一任职结束日期")
      if let last, last.endDate != nil, last.startDate?.civilDate == start {
        problems.add(
          "start_date", "date-order", en: "another employment began on this day", zh: "该日期已有任职记录",
          seen: start.map { "\($0)" } ?? "")
      }
      try problems.check()
      guard let agency = try InstitutionTable.find(code: code, transaction.reader) else {
        throw RPCError.notFound(request.institution)
      }
      try caller.requireReach(agency.division, request.practitioner)
      guard agency.state == .open else {
        throw RPCError.precondition("institution-open", request.institution, en: "it is closed", zh: "该机构已注销")
      }
      guard stored.practitioner.currentInstitution.isEmpty else {
        throw RPCError.precondition(
          "TL16-one-agency", request.practitioner,
          en: "the person works at \(stored.practitioner.currentInstitution); end that employment first",
          zh: "该人员仍在\(stored.practitioner.currentInstitution)任职,请先结束该任职")
      }
      let employment = Registry.Employment.with {
        $0.startDate = request.startDate
        $0.position = position
      }
      try PractitionerTable.startEmployment(employment, at: code, of: id, transaction)
      var changed = stored.practitioner
      changed.currentInstitution = request.institution
      return try replace(stored, by: changed, employmentChanged: true, now, transaction)
    }
  }

  func endEmployment(_ request: Registry.EndEmploymentRequest, by caller: CallerIdentity) async throws
    -> Registry.Practitioner
  {
    let id = try ResourceName.number(request.practitioner, in: "practitioners", field: "practitioner")
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let stored = try require(id, etag: request.etag, caller, transaction.reader)
      guard let open = try PractitionerTable.employments(of: id, transaction.reader).first, open.endDate == nil else {
        throw RPCError.precondition(
          "employment-open", request.practitioner, en: "no employment is open", zh: "没有在职记录")
      }
      var problems = FieldProblems()
      let end = problems.date("end_date", request.endDate, required: true, latest: now.today)
      problems.order("end_date", end, notBefore: open.startDate?.civilDate, "the first day", zh: "任职开始日期")
      if let filing = stored.practitioner.filing, filing.state == .filed || filing.state == .suspended {
        problems.order("end_date", end, notBefore: filing.stateDate?.civilDate, "the state of the filing", zh: "备案状态日期")
      }
      try problems.check()
      try PractitionerTable.endEmployment(of: id, on: request.endDate?.number ?? 0, transaction)
      let changed = Self.left(stored.practitioner, on: request.endDate)
      return try replace(stored, by: changed, employmentChanged: true, now, transaction)
    }
  }

  func filePractice(_ request: Registry.FilePracticeRequest, by caller: CallerIdentity) async throws
    -> Registry.Practitioner
  {
    let id = try ResourceName.number(request.practitioner, in: "practitioners", field: "practitioner")
    let code = try ResourceName.id(request.institution, in: "institutions", field: "institution")
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let stored = try require(id, etag: request.etag, caller, transaction.reader)
      let filing = try checkedFiling(request, stored.practitioner, now, transaction.reader)
      try requirePractice(stored.practitioner, at: code, transaction.reader)
      if !filing.practiceNumber.isEmpty {
        try requireUnusedNumber(filing.practiceNumber, exceptFor: id, transaction.reader)
      }
      var changed = stored.practitioner
      changed.filing = filing
      return try replace(stored, by: changed, now, transaction)
    }
  }

  func changeFilingState(_ request: Registry.ChangeFilingStateRequest, by caller: CallerIdentity) async throws
    -> Registry.Practitioner
  {
    let id = try ResourceName.number(request.practitioner, in: "practitioners", field: "practitioner")
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let stored = try require(id, etag: request.etag, caller, transaction.reader)
      var filing = stored.practitioner.filing ?? Registry.Filing()
      var problems = FieldProblems()
      problems.choice("state", request.state.rawValue, 1...7)
      let day = problems.date("effective_date", request.effectiveDate, required: true, latest: now.today)
      problems.order(
        "effective_date", day, notBefore: filing.stateDate?.civilDate, "the present state", zh: "当前状态日期")
      try problems.check()
      guard FilingStates.canMove(from: filing.state, to: request.state) else {
        throw RPCError.precondition(
          "FILING-transition", request.practitioner,
          en:
            "a filing does not go from \(Names.filingState.token(filing.state)) to \(Names.filingState.token(request.state))",
          zh: "备案状态不能由“\(Names.filingState.chinese(filing.state))”变为“\(Names.filingState.chinese(request.state))”")
      }
      filing.state = request.state
      filing.stateDate = request.effectiveDate
      var changed = stored.practitioner
      changed.filing = filing
      return try replace(stored, by: changed, now, transaction)
    }
  }

  /// The person after leaving the present agency: a filing there is LEFT.
  static func left(_ person: Registry.Practitioner, on day: GoogleType.Date?) -> Registry.Practitioner {
    var changed = person
    changed.currentInstitution = ""
    if var filing = changed.filing, filing.state == .filed || filing.state == .suspended {
      filing.state = .left
      filing.stateDate = day
      changed.filing = filing
    }
    return changed
  }

  /// The filing asked for, or INVALID_ARGUMENT.
  private func checkedFiling(
    _ request: Registry.FilePracticeRequest, _ person: Registry.Practitioner, _ now: Moment, _ reader: borrowing Reader
  ) throws -> Registry.Filing {
    var problems = FieldProblems()
    let practice = problems.date("practice_date", request.practiceDate, required: true, latest: now.today)
    let filed = problems.date("filed_date", request.filedDate, required: true, latest: now.today)
    problems.order("filed_date", filed, notBefore: practice, "the first day of practice", zh: "执业日期")
    let certified = person.certificates.first { $0.type == .patentAttorney }?.issueDate?.civilDate
    problems.order("practice_date", practice, notBefore: certified, "the certificate", zh: "资格证发证日期")
    let employed = try PractitionerTable.employments(of: Self.number(person), reader).first?.startDate?.civilDate
    let number = request.practiceNumber.halfWidth.trimmed
    if !number.isEmpty {
      _ = problems.checking("practice_number", seen: number) { () throws(RuleViolation) in try PracticeNumber(number) }
    }
    let rule = practice.flatMap { day in
      problems.checking("practice_date", seen: "\(day)") { () throws(RuleViolation) in
        try rules.rule("PAM28-filing", onOrAfter: day)
      }
    }
    try problems.check()
    // Practice goes on at another agency: its first day stays, the 30 days then run from the new employment (art. 29).
    let first = [person.filing?.practiceDate?.civilDate, practice].compactMap { $0 }.min()
    let due = [practice, employed].compactMap { $0 }.max()
    return .with {
      $0.state = .filed
      $0.practiceNumber = number
      $0.institution = request.institution
      $0.practiceDate = first.map(GoogleType.Date.init)
      $0.filedDate = request.filedDate
      $0.stateDate = request.filedDate
      if let due, let filed, let rule { $0.filedLate = filed > due.adding(days: rule["days_max"]) }
    }
  }

  private func requirePractice(
    _ person: Registry.Practitioner, at code: String, _ reader: borrowing Reader
  ) throws {
    guard person.isCertified else {
      throw RPCError.precondition(
        "PAM26-certificate", person.name, en: "the patent attorney certificate is not in the archive",
        zh: "档案中没有专利代理师资格证")
    }
    guard person.currentInstitution == "institutions/\(code)" else {
      throw RPCError.precondition(
        "PAM26-employment", person.name, en: "the person does not work at institutions/\(code)", zh: "该人员不在该机构任职")
    }
    guard FilingStates.canFile(from: person.filing?.state ?? .unspecified) else {
      let state = person.filing?.state ?? .unspecified
      throw RPCError.precondition(
        "FILING-transition", person.name, en: "the filing is \(Names.filingState.token(state)) already",
        zh: "当前备案状态为“\(Names.filingState.chinese(state))”")
    }
    let licence = try InstitutionTable.find(code: code, reader)?.patentLicence?.state ?? .unspecified
    guard LicenceStates.mayPractise(licence) else {
      throw RPCError.precondition(
        "PAM28-agency", "institutions/\(code)", en: "it has no valid patent agency licence", zh: "该机构没有有效的专利代理执业许可")
    }
  }

  private func requireUnusedNumber(_ number: String, exceptFor id: Int, _ reader: borrowing Reader) throws {
    let holder = try reader.first("SELECT id FROM practitioner WHERE practice_number = $1", [number]) {
      try $0[0] as Int
    }
    if let holder, holder != id {
      throw RPCError.alreadyExists(
        "practitioners/\(id)", "the practice number \(number) belongs to practitioners/\(holder)")
    }
  }

  private static func number(_ person: Registry.Practitioner) -> Int {
    Int(person.name.dropFirst("practitioners/".count)) ?? 0
  }
}
