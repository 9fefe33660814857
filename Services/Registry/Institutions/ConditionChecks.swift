import Domain
import RPC
import Records
import RegistryAPI
import Schema
import Storage

/// CheckEstablishmentConditions and CheckBranchConditions: gathers what is known and applies ``AgencyConditions``.
struct ConditionChecks: Sendable {
  let store: RecordStore
  let rules: RegistryRules
  /// Most people that one check looks at.
  static let membersMax = 500

  func establishment(_ request: Registry.CheckEstablishmentConditionsRequest) async throws
    -> Registry.CheckEstablishmentConditionsResponse
  {
    var problems = FieldProblems()
    let day = problems.date("check_date", request.checkDate) ?? store.clock.now().today
    problems.choice("organization_form", request.organizationForm.rawValue, 1...3)
    let name = problems.text("display_name", request.displayName, characters: 2...120)
    problems.limit("members", request.members.count, Self.membersMax)
    try problems.check()
    let members = try await store.scan { reader in
      try request.members.enumerated().map { try member($0.element, "members[\($0.offset)]", reader) }
    }
    let candidate = AgencyConditions.Candidate(
      form: request.organizationForm, name: name, hasFoundingDocument: request.hasFoundingDocument,
      hasPremises: request.hasPremises, members: members)
    let conditions = try inForce("check_date") { () throws(RuleViolation) in
      try AgencyConditions.establishment(candidate, on: day, rules.book)
    }
    return .with {
      $0.conditions = conditions
      $0.outcome = ConditionReport.outcome(conditions)
    }
  }

  func branch(_ request: Registry.CheckBranchConditionsRequest) async throws
    -> Registry.CheckBranchConditionsResponse
  {
    var problems = FieldProblems()
    let day = problems.date("setup_date", request.setupDate) ?? store.clock.now().today
    let name = problems.text("display_name", request.displayName, characters: 2...160)
    problems.limit("attorneys", request.attorneys.count, Self.membersMax)
    problems.limit("penalty_dates", request.penaltyDates.count, Self.membersMax)
    let penalties = request.penaltyDates.enumerated().compactMap {
      problems.date("penalty_dates[\($0.offset)]", $0.element)
    }
    try problems.check()
    let code = try ResourceName.id(request.institution, in: "institutions", field: "institution")
    let head = try ResourceName.number(request.head, in: "practitioners", field: "head")
    let attorneys = try request.attorneys.map { name throws(RPCError) in
      try ResourceName.number(name, in: "practitioners", field: "attorneys")
    }
    var plan = try await store.scan { reader in
      try facts(code: code, head: head, attorneys: Set(attorneys), request, reader)
    }
    plan.branchName = name
    plan.penalties += penalties
    let complete = plan
    let conditions = try inForce("setup_date") { () throws(RuleViolation) in
      try AgencyConditions.branch(complete, on: day, rules.book)
    }
    return .with {
      $0.conditions = conditions
      $0.outcome = ConditionReport.outcome(conditions)
    }
  }

  private func member(
    _ member: Registry.Member, _ field: String, _ reader: borrowing Reader
  ) throws -> AgencyConditions.Member {
    var problems = FieldProblems()
    problems.choice("\(field).role", member.role.rawValue, 1...4)
    for bar in member.bars { problems.choice("\(field).bars", bar.rawValue, 1...4) }
    var known = AgencyConditions.Member(
      role: member.role, isLegalRepresentative: member.legalRepresentative, isCertified: member.certified,
      practiceDate: problems.date("\(field).practice_date", member.practiceDate), bars: member.bars,
      fraudRevocationDate: problems.date("\(field).fraud_revocation_date", member.fraudRevocationDate))
    try problems.check()
    guard !member.practitioner.isEmpty else { return known }
    let id = try ResourceName.number(member.practitioner, in: "practitioners", field: "\(field).practitioner")
    guard let person = try PractitionerTable.stored(id: id, reader)?.practitioner else {
      throw RPCError.notFound(member.practitioner)
    }
    known.isCertified = person.isCertified
    known.practiceDate = person.filing?.practiceDate?.civilDate
    return known
  }

  private func facts(
    code: String, head: Int, attorneys: Set<Int>, _ request: Registry.CheckBranchConditionsRequest,
    _ reader: borrowing Reader
  ) throws -> AgencyConditions.BranchPlan {
    guard let agency = try InstitutionTable.stored(code: code, reader) else {
      throw RPCError.notFound(request.institution)
    }
    guard let person = try PractitionerTable.stored(id: head, reader)?.practitioner else {
      throw RPCError.notFound(request.head)
    }
    var branchAttorneys = 0
    for id in attorneys {
      guard let attorney = try PractitionerTable.stored(id: id, reader)?.practitioner else {
        throw RPCError.notFound("practitioners/\(id)")
      }
      if attorney.filing?.state == .filed, attorney.filing?.institution == agency.institution.name {
        branchAttorneys += 1
      }
    }
    return AgencyConditions.BranchPlan(
      agencyName: agency.institution.displayName, branchName: "",
      grantedDate: agency.institution.patentLicence?.grantedDate?.civilDate,
      licenceState: agency.institution.patentLicence?.state ?? .unspecified,
      attorneys: try PractitionerTable.filedCount(at: code, reader), branchAttorneys: branchAttorneys,
      headIsCertified: person.isCertified, headedBranch: try Branches.headed(by: head, reader)?.displayName,
      penalties: try LicenceEvents.penalties(of: agency.id, reader))
  }

  /// Turns a rule that was not in force on the day into INVALID_ARGUMENT for the field of the day.
  private func inForce<Value>(_ field: String, _ body: () throws(RuleViolation) -> Value) throws -> Value {
    do {
      return try body()
    } catch {
      throw RPCError.invalid(field, error.rule, en: error.text.en, zh: error.text.zh)
    }
  }
}
