import Domain
import Identity
import RPC
import Records
import RegistryAPI
import Schema
import Storage

/// The archive of practitioners: read, listed, added, changed.
struct Practitioners: Sendable {
  let store: RecordStore
  let rules: RegistryRules

  // MARK: Reading

  func get(_ request: Registry.GetPractitionerRequest) async throws -> Registry.Practitioner {
    let id = try ResourceName.number(request.name, in: "practitioners", field: "name")
    return try await store.read { reader in
      guard var person = try PractitionerTable.stored(id: id, reader)?.practitioner else {
        throw RPCError.notFound(request.name)
      }
      person.employments = try PractitionerTable.employments(of: id, reader)
      return person
    }
  }

  func lookup(_ request: Registry.LookupPractitionerRequest) async throws -> Registry.Practitioner {
    var problems = FieldProblems()
    let number = problems.identityNumber(
      "identity_number", request.identityNumber, today: store.clock.now().today)
    try problems.check()
    let digest = store.personalDataKey.digest(number?.secret ?? "")
    return try await store.read { reader in
      guard let stored = try PractitionerTable.stored(digest: digest, reader) else {
        throw RPCError.notFound("a practitioner with this identity number")
      }
      var person = stored.practitioner
      person.employments = try PractitionerTable.employments(of: stored.id, reader)
      return person
    }
  }

  func list(_ request: Registry.ListPractitionersRequest) async throws -> Registry.ListPractitionersResponse {
    let filter = request.filter ?? Registry.PractitionerFilter()
    let page = try PageToken(request.pageToken, size: request.pageSize, query: filter)
    let listing = try PractitionerListing(filter)
    let rows = try await store.scan { try listing.rows(after: page.after ?? 0, limit: page.size + 1, $0) }
    return .with {
      $0.practitioners = rows.prefix(page.size).map(\.practitioner)
      if rows.count > page.size { $0.nextPageToken = page.next(after: rows[page.size - 1].id) }
    }
  }

  /// Sends the practitioners of the filter as a CSV file, identity numbers masked.
  func export(_ request: Registry.ExportPractitionersRequest, _ send: ([UInt8]) async throws -> Void) async throws {
    let listing = try PractitionerListing(request.filter ?? Registry.PractitionerFilter())
    try await CSVExport.run(
      PractitionerImporter.columns, { PractitionerImporter.cells($0.practitioner) }, number: \.id,
      page: { after in
        try await store.scan { reader in
          var rows = try listing.rows(after: after, limit: CSVExport.pageRows, reader)
          for index in rows.indices {
            rows[index].practitioner.employments = try PractitionerTable.employments(of: rows[index].id, reader)
              .filter { $0.endDate == nil }
          }
          return rows
        }
      }, send: send)
  }

  // MARK: Changing

  func create(_ request: Registry.CreatePractitionerRequest, by caller: CallerIdentity) async throws
    -> Registry.Practitioner
  {
    let input = request.practitioner ?? Registry.Practitioner()
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      var (person, problems) = inputRules(now).normalized(input)
      let number = problems.identityNumber("identity_number", input.identityNumber, today: now.today)
      try problems.check(under: "practitioner")
      guard let number else { throw RPCError(.internal, "the identity number was not checked") }
      let digest = store.personalDataKey.digest(number.secret)
      if let known = try PractitionerTable.stored(digest: digest, transaction.reader) {
        throw RPCError.alreadyExists(
          known.practitioner.name, "a practitioner with this identity number is in the archive")
      }
      person.maskedIdentityNumber = number.masked
      return try insert(person, digest: digest, now, transaction)
    }
  }

  func update(_ request: Registry.UpdatePractitionerRequest, by caller: CallerIdentity) async throws
    -> Registry.Practitioner
  {
    let input = request.practitioner ?? Registry.Practitioner()
    let id = try ResourceName.number(input.name, in: "practitioners", field: "practitioner.name")
    let mask = try UpdateMask(
      request.updateMask, changeable: ["display_name", "kind", "education", "certificates"])
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let stored = try require(id, etag: input.etag, caller, transaction.reader)
      var merged = stored.practitioner
      mask.copy("display_name", \.displayName, from: input, to: &merged)
      mask.copy("kind", \.kind, from: input, to: &merged)
      mask.copy("education", \.education, from: input, to: &merged)
      mask.copy("certificates", \.certificates, from: input, to: &merged)
      let (checked, problems) = inputRules(now).normalized(merged)
      try problems.check(under: "practitioner")
      return try replace(stored, by: Self.merged(checked, into: stored.practitioner), now, transaction)
    }
  }

  // MARK: Parts

  func inputRules(_ now: Moment) -> PractitionerRules { PractitionerRules(today: now.today) }

  /// The practitioner, in the version that the caller knows and within the caller's reach: that of the division of the
  /// agency where the person works. Who works nowhere is within everybody's reach.
  func require(
    _ id: Int, etag: String, _ caller: CallerIdentity, _ reader: borrowing Reader
  ) throws -> PractitionerTable.Stored {
    guard let stored = try PractitionerTable.stored(id: id, reader) else {
      throw RPCError.notFound("practitioners/\(id)")
    }
    let person = stored.practitioner
    try requireReach(caller, person, reader)
    guard etag.isEmpty || etag == person.etag else { throw RPCError.outdated(person.name) }
    return stored
  }

  /// Throws PERMISSION_DENIED unless the person's present agency is within the caller's reach.
  func requireReach(
    _ caller: CallerIdentity, _ person: Registry.Practitioner, _ reader: borrowing Reader
  ) throws {
    guard !person.currentInstitution.isEmpty else { return }
    let code = ResourceName.institutionCode(person.currentInstitution)
    if let agency = try InstitutionTable.find(code: code, reader) {
      try caller.requireReach(agency.division, person.name)
    }
  }

  /// What the rules let through, in a stored record.
  static func merged(_ checked: Registry.Practitioner, into stored: Registry.Practitioner) -> Registry.Practitioner {
    var merged = stored
    merged.displayName = checked.displayName
    merged.kind = checked.kind
    merged.education = checked.education
    merged.certificates = checked.certificates
    return merged
  }

  /// Adds a person with name index and change.
  func insert(
    _ person: Registry.Practitioner, digest: [UInt8], _ now: Moment, _ transaction: borrowing Transaction
  ) throws -> Registry.Practitioner {
    try requireUnusedCertificates(person, exceptFor: nil, transaction.reader)
    let id = try PractitionerTable.nextID(transaction.reader)
    var added = person
    added.name = "practitioners/\(id)"
    added.etag = "1"
    added.createTime = GoogleProtobuf.Timestamp(microseconds: now.microseconds)
    added.updateTime = added.createTime
    try PractitionerTable.insert(added, id: id, digest: digest, at: now.microseconds, transaction)
    try PractitionerTable.nameIndex.insert(
      NameIndex.entries(NameIndex.folded(added.displayName), record: id), transaction)
    try ChangeRecord.append(
      .created, added.name, .practitioner(added), at: now.microseconds, transaction)
    return added
  }

  /// Stores the next version of a person, with the employment history in the answer and in the change; the present one
  /// when nothing is different and no employment changed.
  func replace(
    _ stored: PractitionerTable.Stored, by changed: Registry.Practitioner, employmentChanged: Bool = false,
    _ now: Moment, _ transaction: borrowing Transaction
  ) throws -> Registry.Practitioner {
    var next = changed
    next.employments = []
    guard employmentChanged || next != stored.practitioner else {
      next.employments = try PractitionerTable.employments(of: stored.id, transaction.reader)
      return next
    }
    try requireUnusedCertificates(next, exceptFor: stored.id, transaction.reader)
    next.etag = String(stored.revision + 1)
    next.updateTime = GoogleProtobuf.Timestamp(microseconds: now.microseconds)
    try PractitionerTable.update(next, stored, at: now.microseconds, transaction)
    if next.displayName != stored.practitioner.displayName {
      try PractitionerTable.nameIndex.replace(
        NameIndex.folded(stored.practitioner.displayName), by: NameIndex.folded(next.displayName), record: stored.id,
        transaction)
    }
    next.employments = try PractitionerTable.employments(of: stored.id, transaction.reader)
    try ChangeRecord.append(.updated, next.name, .practitioner(next), at: now.microseconds, transaction)
    return next
  }

  private func requireUnusedCertificates(
    _ person: Registry.Practitioner, exceptFor id: Int?, _ reader: borrowing Reader
  ) throws {
    for certificate in person.certificates {
      let holder = try PractitionerTable.holder(of: certificate, reader)
      if let holder, holder != id {
        throw RPCError.alreadyExists(
          person.name.isEmpty ? "practitioner" : person.name,
          "the certificate number \(certificate.number) belongs to practitioners/\(holder)")
      }
    }
  }
}

/// Which practitioners a listing or an export means, as SQL.
struct PractitionerListing: Sendable {
  private var conditions = RowFilter()
  private let query: String

  /// Checks the filter. Throws INVALID_ARGUMENT with every bad field.
  init(_ filter: Registry.PractitionerFilter) throws(RPCError) {
    var problems = FieldProblems()
    query = NameIndex.folded(problems.text("filter.query", filter.query, characters: 0...NameIndex.queryCharactersMax))
    problems.choice("filter.kind", filter.kind.rawValue, 0...7)
    problems.choice("filter.filing_state", filter.filingState.rawValue, 0...7)
    try problems.check()
    if filter.kind != .unspecified { conditions.add("kind =", filter.kind.rawValue) }
    if filter.filingState != .unspecified { conditions.add("filing_state =", filter.filingState.rawValue) }
    if !filter.institution.isEmpty {
      let code = try ResourceName.id(filter.institution, in: "institutions", field: "filter.institution")
      // Said twice, so that the partial index is used.
      conditions.add("institution <> ''")
      conditions.add("institution =", code)
    }
    if !query.isEmpty { conditions.add("search_name LIKE", NameIndex.pattern(query), suffix: " ESCAPE '\\'") }
  }

  /// At most `limit` practitioners after the one with number `after`, in the order of their numbers.
  func rows(after: Int, limit: Int, _ reader: borrowing Reader) throws -> [PractitionerTable.Stored] {
    let range = query.isEmpty ? nil : try PractitionerTable.nameIndex.range(query, reader)
    return try PractitionerTable.list(
      conditions, nameRange: range, after: after, limit: limit, reader)
  }
}
