import Domain
import Identity
import RPC
import Records
import RegistryAPI
import Schema
import Storage

/// Institutions: read, listed, added, changed, closed, and their licences moved.
struct Institutions: Sendable {
  let store: RecordStore
  let rules: RegistryRules

  // MARK: Reading

  // One institution is read without taking the rules: most calls are these.

  static func get(_ request: Registry.GetInstitutionRequest, _ store: RecordStore) async throws
    -> Registry.Institution
  {
    let code = try ResourceName.id(request.name, in: "institutions", field: "name")
    guard let found = try await store.read({ try InstitutionTable.find(code: code, $0) }) else {
      throw RPCError.notFound(request.name)
    }
    return found
  }

  static func lookup(_ request: Registry.LookupInstitutionRequest, _ store: RecordStore) async throws
    -> Registry.Institution
  {
    var problems = FieldProblems()
    _ = problems.checking("agency_code", seen: request.agencyCode) { () throws(RuleViolation) in
      try PatentAgencyCode(request.agencyCode)
    }
    try problems.check()
    guard let found = try await store.read({ try InstitutionTable.find(agencyCode: request.agencyCode, $0) }) else {
      throw RPCError.notFound("the institution with agency code \(request.agencyCode)")
    }
    return found
  }

  func list(_ request: Registry.ListInstitutionsRequest) async throws -> Registry.ListInstitutionsResponse {
    let filter = request.filter ?? Registry.InstitutionFilter()
    let page = try PageToken(request.pageToken, size: request.pageSize, query: filter)
    let listing = try InstitutionListing(filter, rules.divisions)
    let rows = try await store.scan { try listing.rows(after: page.after ?? 0, limit: page.size + 1, $0) }
    return .with {
      $0.institutions = rows.prefix(page.size).map(\.institution)
      if rows.count > page.size { $0.nextPageToken = page.next(after: rows[page.size - 1].id) }
    }
  }

  /// Sends the institutions of the filter as a CSV file.
  func export(_ request: Registry.ExportInstitutionsRequest, _ send: ([UInt8]) async throws -> Void) async throws {
    let listing = try InstitutionListing(request.filter ?? Registry.InstitutionFilter(), rules.divisions)
    try await CSVExport.run(
      InstitutionImporter.columns, { InstitutionImporter.cells($0.institution) }, number: \.id,
      page: { after in
        try await store.scan { try listing.rows(after: after, limit: CSVExport.pageRows, $0) }
      }, send: send)
  }

  // MARK: Changing

  func create(_ request: Registry.CreateInstitutionRequest, by caller: CallerIdentity) async throws
    -> Registry.Institution
  {
    try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let (institution, problems) = inputRules(now).normalized(request.institution ?? Registry.Institution())
      try problems.check(under: "institution")
      try caller.requireReach(institution.division, institution.name)
      if try InstitutionTable.find(code: institution.unifiedSocialCreditCode, transaction.reader) != nil {
        throw RPCError.alreadyExists(institution.name, "an institution with this credit code is in the register")
      }
      try requireUnusedAgencyCode(institution, exceptFor: nil, transaction.reader)
      return try insert(institution, now, transaction)
    }
  }

  func update(_ request: Registry.UpdateInstitutionRequest, by caller: CallerIdentity) async throws
    -> Registry.Institution
  {
    let input = request.institution ?? Registry.Institution()
    let code = try ResourceName.id(input.name, in: "institutions", field: "institution.name")
    let mask = try UpdateMask(request.updateMask, changeable: Self.changeable)
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let stored = try requireOpen(code, etag: input.etag, caller, transaction.reader)
      let (changed, problems) = inputRules(now).normalized(Self.merged(input, into: stored.institution, mask))
      try problems.check(under: "institution")
      try caller.requireReach(changed.division, changed.name)
      return try replace(stored, by: changed, now, transaction)
    }
  }

  func close(_ request: Registry.CloseInstitutionRequest, by caller: CallerIdentity) async throws
    -> Registry.Institution
  {
    let code = try ResourceName.id(request.name, in: "institutions", field: "name")
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      var problems = FieldProblems()
      let stored = try requireOpen(code, etag: request.etag, caller, transaction.reader)
      let day = problems.date("close_date", request.closeDate, required: true, latest: now.today)
      problems.order(
        "close_date", day, notBefore: stored.institution.establishedDate?.civilDate, "the establishment", zh: "成立日期")
      try problems.check()
      guard try !Branches.areOpen(of: code, transaction.reader) else {
        throw RPCError.precondition(
          "branches-closed-first", request.name, en: "an open branch belongs to it; close its branches first",
          zh: "仍有未注销的分支机构,请先注销分支机构")
      }
      var closed = stored.institution
      closed.state = .closed
      closed.closeDate = request.closeDate
      return try replace(stored, by: closed, now, transaction)
    }
  }

  func changeLicenceState(_ request: Registry.ChangeLicenceStateRequest, by caller: CallerIdentity) async throws
    -> Registry.Institution
  {
    let code = try ResourceName.id(request.name, in: "institutions", field: "name")
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let stored = try requireOpen(code, etag: request.etag, caller, transaction.reader)
      let changed = try moved(stored.institution, request, now)
      return try replace(stored, by: changed, decision: request.decisionNumber.trimmed, now, transaction)
    }
  }

  /// The institution with its licence in the state asked for.
  private func moved(
    _ institution: Registry.Institution, _ request: Registry.ChangeLicenceStateRequest, _ now: Moment
  ) throws(RPCError) -> Registry.Institution {
    var problems = FieldProblems()
    var licence = institution.patentLicence ?? Registry.PatentLicence()
    problems.choice("state", request.state.rawValue, 1...13)
    let day = problems.date("effective_date", request.effectiveDate, required: true, latest: now.today)
    problems.order("effective_date", day, notBefore: licence.stateDate?.civilDate, "the present state", zh: "当前状态日期")
    _ = problems.text("decision_number", request.decisionNumber, characters: 0...64)
    try problems.check()
    guard LicenceStates.canMove(from: licence.state, to: request.state) else {
      throw .precondition(
        "LICENCE-transition", request.name,
        en:
          "a licence does not go from \(Names.licenceState.token(licence.state)) to \(Names.licenceState.token(request.state))",
        zh: "许可状态不能由“\(Names.licenceState.chinese(licence.state))”变为“\(Names.licenceState.chinese(request.state))”")
    }
    licence.state = request.state
    licence.stateDate = request.effectiveDate
    if !request.agencyCode.isEmpty { licence.agencyCode = request.agencyCode }
    if LicenceStates.isGranted(request.state), licence.grantedDate == nil {
      licence.grantedDate = request.effectiveDate
    }
    var changed = institution
    changed.patentLicence = licence
    let found = inputRules(now).normalized(changed).problems
    // The caller speaks of `agency_code`; everything else was right when it was stored.
    var renamed = FieldProblems()
    for problem in found.list {
      let field = problem.field == "patent_licence.agency_code" ? "agency_code" : problem.field
      renamed.add(field, problem.violation, seen: problem.seen)
    }
    try renamed.check()
    return changed
  }

  // MARK: Parts

  func inputRules(_ now: Moment) -> InstitutionRules { InstitutionRules(rules: rules, today: now.today) }

  /// The institution, open, in the version that the caller knows and within the caller's reach.
  func requireOpen(
    _ code: String, etag: String, _ caller: CallerIdentity, _ reader: borrowing Reader
  ) throws -> InstitutionTable.Stored {
    guard let stored = try InstitutionTable.stored(code: code, reader) else {
      throw RPCError.notFound("institutions/\(code)")
    }
    try caller.requireReach(stored.institution.division, stored.institution.name)
    guard etag.isEmpty || etag == stored.institution.etag else { throw RPCError.outdated(stored.institution.name) }
    guard stored.institution.state == .open else {
      throw RPCError.precondition(
        "institution-open", stored.institution.name, en: "it is closed and can no longer be changed", zh: "该机构已注销,不可修改")
    }
    return stored
  }

  /// Throws ALREADY_EXISTS when another institution has the patent agency code.
  func requireUnusedAgencyCode(
    _ institution: Registry.Institution, exceptFor id: Int?, _ reader: borrowing Reader
  ) throws {
    guard let agencyCode = institution.patentLicence?.agencyCode, !agencyCode.isEmpty else { return }
    let holder = try reader.first("SELECT id FROM institution WHERE agency_code = $1", [agencyCode]) {
      try $0[0] as Int
    }
    if let holder, holder != id {
      throw RPCError.alreadyExists(
        institution.name, "the patent agency code \(agencyCode) belongs to another institution")
    }
  }

  /// Adds an institution with its name index, licence history and change.
  private func insert(
    _ institution: Registry.Institution, _ now: Moment, _ transaction: borrowing Transaction
  ) throws -> Registry.Institution {
    let id = try InstitutionTable.nextID(transaction.reader)
    let added = try write(institution, id: id, now, transaction)
    try InstitutionTable.nameIndex.insert(
      NameIndex.entries(NameIndex.folded(added.displayName), record: id), transaction)
    return added
  }

  /// Adds an institution without its name index.
  func write(
    _ institution: Registry.Institution, id: Int, _ now: Moment, _ transaction: borrowing Transaction
  ) throws -> Registry.Institution {
    var added = institution
    added.etag = "1"
    added.createTime = GoogleProtobuf.Timestamp(microseconds: now.microseconds)
    added.updateTime = added.createTime
    try InstitutionTable.insert(
      added, id: id, prefecture: prefecture(of: added), at: now.microseconds, transaction)
    if let licence = added.patentLicence { try LicenceEvents.append(licence, decision: "", id, now, transaction) }
    try ChangeRecord.append(
      .created, added.name, .institution(added), at: now.microseconds, transaction)
    return added
  }

  /// Stores the next version of an institution; the present one when nothing is different.
  func replace(
    _ stored: InstitutionTable.Stored, by changed: Registry.Institution, decision: String = "", _ now: Moment,
    _ transaction: borrowing Transaction
  ) throws -> Registry.Institution {
    var next = changed
    next.etag = stored.institution.etag
    next.createTime = stored.institution.createTime
    next.updateTime = stored.institution.updateTime
    guard next != stored.institution else { return next }
    try requireUnusedAgencyCode(next, exceptFor: stored.id, transaction.reader)
    next.etag = String(stored.revision + 1)
    next.updateTime = GoogleProtobuf.Timestamp(microseconds: now.microseconds)
    try InstitutionTable.update(next, stored, prefecture: prefecture(of: next), at: now.microseconds, transaction)
    if next.displayName != stored.institution.displayName {
      try InstitutionTable.nameIndex.replace(
        NameIndex.folded(stored.institution.displayName), by: NameIndex.folded(next.displayName), record: stored.id,
        transaction)
    }
    if let licence = next.patentLicence, licence.state != stored.institution.patentLicence?.state {
      try LicenceEvents.append(licence, decision: decision, stored.id, now, transaction)
    }
    try ChangeRecord.append(
      .updated, next.name, .institution(next), at: now.microseconds, transaction)
    return next
  }

  private func prefecture(of institution: Registry.Institution) -> String {
    rules.divisions[institution.division]?.prefecture ?? institution.division
  }

  /// What UpdateInstitution can change.
  private static let changeable: Set<String> = [
    "display_name", "kind", "organization_form", "service_forms", "division", "address", "established_date",
    "patent_licence.agency_code", "patent_licence.granted_date", "trademark_filing", "brand_tier",
    "specialized_enterprise", "contact", "contact.person", "contact.phone", "contact.email", "contact.website",
    "employee_count", "annual_revenue_fen",
  ]

  /// The stored record with the fields of the mask taken from the input.
  private static func merged(
    _ input: Registry.Institution, into stored: Registry.Institution, _ mask: UpdateMask
  ) -> Registry.Institution {
    var merged = stored
    mask.copy("display_name", \.displayName, from: input, to: &merged)
    mask.copy("kind", \.kind, from: input, to: &merged)
    mask.copy("organization_form", \.organizationForm, from: input, to: &merged)
    mask.copy("service_forms", \.serviceForms, from: input, to: &merged)
    mask.copy("division", \.division, from: input, to: &merged)
    mask.copy("address", \.address, from: input, to: &merged)
    mask.copy("established_date", \.establishedDate, from: input, to: &merged)
    mask.copy("trademark_filing", \.trademarkFiling, from: input, to: &merged)
    mask.copy("brand_tier", \.brandTier, from: input, to: &merged)
    mask.copy("specialized_enterprise", \.specializedEnterprise, from: input, to: &merged)
    mask.copy("employee_count", \.employeeCount, from: input, to: &merged)
    mask.copy("annual_revenue_fen", \.annualRevenueFen, from: input, to: &merged)
    if var licence = merged.patentLicence {
      let given = input.patentLicence ?? Registry.PatentLicence()
      mask.copy("patent_licence.agency_code", \.agencyCode, from: given, to: &licence)
      mask.copy("patent_licence.granted_date", \.grantedDate, from: given, to: &licence)
      merged.patentLicence = licence
    }
    mask.copy("contact", \.contact, from: input, to: &merged)
    let given = input.contact ?? Common.Contact()
    var contact = merged.contact ?? Common.Contact()
    mask.copy("contact.person", \.person, from: given, to: &contact)
    mask.copy("contact.phone", \.phone, from: given, to: &contact)
    mask.copy("contact.email", \.email, from: given, to: &contact)
    mask.copy("contact.website", \.website, from: given, to: &contact)
    merged.contact = contact
    return merged
  }
}
