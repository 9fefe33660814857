import Domain
import Identity
import RPC
import Records
import RegistryAPI
import Schema
import Storage

/// Representative offices across the border: of foreign agencies in Hubei, of institutions of the register abroad.
struct RepresentativeOffices: Sendable {
  let store: RecordStore
  let rules: RegistryRules

  func get(_ request: Registry.GetRepresentativeOfficeRequest) async throws -> Registry.RepresentativeOffice {
    let id = try ResourceName.id(request.name, in: "representativeOffices", field: "name")
    guard let stored = try await store.read({ try RepresentativeOfficeTable.stored(id: id, $0) }) else {
      throw RPCError.notFound(request.name)
    }
    return stored.office
  }

  func list(_ request: Registry.ListRepresentativeOfficesRequest) async throws
    -> Registry.ListRepresentativeOfficesResponse
  {
    var problems = FieldProblems()
    problems.choice("direction", request.direction.rawValue, 0...2)
    try problems.check()
    var query = request
    (query.pageSize, query.pageToken) = (0, "")
    let page = try PageToken(request.pageToken, size: request.pageSize, query: query)
    let rows = try await store.scan {
      try RepresentativeOfficeTable.list(
        request.direction, after: page.after ?? 0, limit: page.size + 1, $0)
    }
    return .with {
      $0.representativeOffices = rows.prefix(page.size).map(\.office)
      if rows.count > page.size { $0.nextPageToken = page.next(after: rows[page.size - 1].number) }
    }
  }

  func create(_ request: Registry.CreateRepresentativeOfficeRequest, by caller: CallerIdentity) async throws
    -> Registry.RepresentativeOffice
  {
    try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      var office = try normalized(request, now)
      try requirePlace(office, caller, transaction.reader)
      if try RepresentativeOfficeTable.stored(id: request.representativeOfficeId, transaction.reader) != nil {
        throw RPCError.alreadyExists(office.name, "a representative office with this id is in the register")
      }
      office.etag = "1"
      office.createTime = GoogleProtobuf.Timestamp(microseconds: now.microseconds)
      office.updateTime = office.createTime
      try RepresentativeOfficeTable.insert(
        office, id: request.representativeOfficeId, at: now.microseconds, transaction)
      try ChangeRecord.append(
        .created, office.name, .representativeOffice(office), at: now.microseconds, transaction)
      return office
    }
  }

  func close(_ request: Registry.CloseRepresentativeOfficeRequest, by caller: CallerIdentity) async throws
    -> Registry.RepresentativeOffice
  {
    let id = try ResourceName.id(request.name, in: "representativeOffices", field: "name")
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      guard let stored = try RepresentativeOfficeTable.stored(id: id, transaction.reader) else {
        throw RPCError.notFound(request.name)
      }
      try requirePlace(stored.office, caller, transaction.reader)
      guard request.etag.isEmpty || request.etag == stored.office.etag else { throw RPCError.outdated(request.name) }
      guard stored.office.closeDate == nil else {
        throw RPCError.precondition("office-open", request.name, en: "it is closed already", zh: "该代表机构已关闭")
      }
      var problems = FieldProblems()
      let day = problems.date("close_date", request.closeDate, required: true, latest: now.today)
      problems.order("close_date", day, notBefore: stored.office.openedDate?.civilDate, "the opening", zh: "设立日期")
      try problems.check()
      var closed = stored.office
      closed.closeDate = request.closeDate
      closed.etag = String(stored.revision + 1)
      closed.updateTime = GoogleProtobuf.Timestamp(microseconds: now.microseconds)
      try RepresentativeOfficeTable.close(stored, on: closed.closeDate?.number ?? 0, at: now.microseconds, transaction)
      try ChangeRecord.append(
        .updated, closed.name, .representativeOffice(closed), at: now.microseconds, transaction)
      return closed
    }
  }

  /// The office as it will be stored, or INVALID_ARGUMENT.
  private func normalized(
    _ request: Registry.CreateRepresentativeOfficeRequest, _ now: Moment
  ) throws -> Registry.RepresentativeOffice {
    let input = request.representativeOffice ?? Registry.RepresentativeOffice()
    var problems = FieldProblems()
    var office = input
    office.name = "representativeOffices/\(request.representativeOfficeId)"
    problems.choice("direction", input.direction.rawValue, 1...2)
    office.displayName = problems.text("display_name", input.displayName, characters: 2...120)
    let isInbound = input.direction == .inbound
    office.foreignAgency = problems.text("foreign_agency", input.foreignAgency, characters: isInbound ? 2...120 : 0...0)
    office.approvalNumber = problems.text(
      "approval_number", input.approvalNumber, characters: isInbound ? 1...64 : 0...64)
    office.city = problems.text("city", input.city, characters: 0...64)
    if isInbound {
      _ = problems.division("division", input.division, rules.divisions)
    } else {
      _ = problems.text("division", input.division, characters: 0...0)
    }
    if isInbound != input.institution.isEmpty {
      problems.add(
        "institution", "office-institution", en: "the institution is required outbound and stays empty inbound",
        zh: "境外代表机构须填所属机构,外国代理机构驻鄂代表机构不填", seen: input.institution)
    }
    if !Self.isCountryCode(input.countryCode) {
      problems.add(
        "country_code", "ISO3166-alpha2", en: "two capital letters of a foreign country are expected",
        zh: "应为外国的两位大写字母国家代码", seen: input.countryCode)
    }
    let opened = problems.date("opened_date", input.openedDate, required: true, latest: now.today)
    let closed = problems.date("close_date", input.closeDate, latest: now.today)
    problems.order("close_date", closed, notBefore: opened, "the opening", zh: "设立日期")
    var found = FieldProblems()
    found.checkRecordID("representative_office_id", request.representativeOfficeId)
    found.add(problems, under: "representative_office")
    try found.check()
    return office
  }

  /// Checks the caller's reach by the division inbound, by that of the institution outbound.
  private func requirePlace(
    _ office: Registry.RepresentativeOffice, _ caller: CallerIdentity, _ reader: borrowing Reader
  ) throws {
    guard office.direction == .outbound else { return try caller.requireReach(office.division, office.name) }
    let code = try ResourceName.id(
      office.institution, in: "institutions", field: "representative_office.institution")
    guard let institution = try InstitutionTable.find(code: code, reader) else {
      throw RPCError.notFound(office.institution)
    }
    try caller.requireReach(institution.division, office.name)
  }

  private static func isCountryCode(_ text: String) -> Bool {
    text.utf8.count == 2 && text.utf8.allSatisfy { (65...90).contains($0) } && text != "CN"
  }
}

/// Representative offices in the database.
private enum RepresentativeOfficeTable {
  struct Stored {
    let number: Int
    let revision: Int64
    let office: Registry.RepresentativeOffice
  }

  private static let columns = """
    office_id, direction, display_name, foreign_agency, institution, country_code, city, division, approval_number, \
    opened, closed, revision, created, updated, id
    """

  static func stored(id: String, _ reader: borrowing Reader) throws -> Stored? {
    try reader.first("SELECT \(columns) FROM representative_office WHERE office_id = $1", [id], stored)
  }

  static func list(
    _ direction: Registry.RepresentativeOfficeDirection, after: Int, limit: Int, _ reader: borrowing Reader
  ) throws -> [Stored] {
    guard direction != .unspecified else {
      return try reader.all(
        "SELECT \(columns) FROM representative_office WHERE id > $1 ORDER BY id LIMIT $2", [after, limit], stored)
    }
    return try reader.all(
      "SELECT \(columns) FROM representative_office WHERE direction = $1 AND id > $2 ORDER BY id LIMIT $3",
      [direction.rawValue, after, limit], stored)
  }

  static func insert(
    _ office: Registry.RepresentativeOffice, id: String, at microseconds: Int64, _ transaction: borrowing Transaction
  ) throws {
    try transaction.execute(
      """
      INSERT INTO representative_office (id, office_id, direction, display_name, foreign_agency, institution,
        country_code, city, division, approval_number, opened, closed, revision, created, updated)
      VALUES ((SELECT COALESCE(max(id), 0) + 1 FROM representative_office), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10,
        $11, 1, $12, $12)
      """,
      [
        id, office.direction.rawValue, office.displayName, office.foreignAgency, office.institution,
        office.countryCode, office.city, office.division, office.approvalNumber, office.openedDate?.number ?? 0,
        office.closeDate?.number ?? 0, microseconds,
      ])
  }

  static func close(_ stored: Stored, on day: Int, at microseconds: Int64, _ transaction: borrowing Transaction) throws
  {
    try transaction.execute(
      "UPDATE representative_office SET closed = $2, revision = $3, updated = $4 WHERE id = $1",
      [stored.number, day, stored.revision + 1, microseconds])
  }

  private static func stored(_ row: borrowing Row) throws -> Stored {
    var office = Registry.RepresentativeOffice()
    office.name = "representativeOffices/\(try row[0] as String)"
    office.direction = Registry.RepresentativeOfficeDirection(rawValue: try row[1])
    office.displayName = try row[2]
    office.foreignAgency = try row[3]
    office.institution = try row[4]
    office.countryCode = try row[5]
    office.city = try row[6]
    office.division = try row[7]
    office.approvalNumber = try row[8]
    office.openedDate = try row.date(9)
    office.closeDate = try row.date(10)
    office.etag = String(try row[11] as Int64)
    office.createTime = GoogleProtobuf.Timestamp(microseconds: try row[12])
    office.updateTime = GoogleProtobuf.Timestamp(microseconds: try row[13])
    return Stored(number: try row[14], revision: try row[11], office: office)
  }
}
