import Domain
import Identity
import RPC
import Records
import RegistryAPI
import Schema
import Storage

extension Registry.RepresentativeOffice: StoredRecord {
  public static let table = "representative_office"
  public static let columns = ["direction"]

  public func values(_ divisions: Divisions) -> [any Storable] { [direction.rawValue] }

  /// Its own division inbound, that of the institution outbound.
  public func responsibleDivision(_ reader: borrowing Reader) throws -> String {
    guard direction == .outbound else { return division }
    let code = try ResourceName.id(institution, in: "institutions", field: "representative_office.institution")
    guard let found = try InstitutionTable.find(code: code, reader) else { throw RPCError.notFound(institution) }
    return found.division
  }

  public var resource: ChangeRecord.Resource { .representativeOffice(self) }
}

/// Representative offices across the border: of foreign agencies in Hubei, of institutions of the register abroad.
struct RepresentativeOffices: Sendable {
  let store: RecordStore
  let rules: RegistryRules

  typealias Table = RecordTable<Registry.RepresentativeOffice>

  func get(_ request: Registry.GetRepresentativeOfficeRequest) async throws -> Registry.RepresentativeOffice {
    _ = try ResourceName.id(request.name, in: "representativeOffices", field: "name")
    return try await store.read { try Table.required(request.name, $0).record }
  }

  func list(_ request: Registry.ListRepresentativeOfficesRequest) async throws
    -> Registry.ListRepresentativeOfficesResponse
  {
    var problems = FieldProblems()
    problems.choice("direction", request.direction.rawValue, 0...2)
    try problems.check()
    var query = request
    (query.pageSize, query.pageToken) = (0, "")
    var filter = RowFilter()
    filter.addChoice("direction =", request.direction.rawValue)
    let page = try await store.page(
      Registry.RepresentativeOffice.self, query, filter, size: request.pageSize, token: request.pageToken)
    return .with {
      $0.representativeOffices = page.records
      $0.nextPageToken = page.next
    }
  }

  func create(_ request: Registry.CreateRepresentativeOfficeRequest, by caller: CallerIdentity) async throws
    -> Registry.RepresentativeOffice
  {
    try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let office = try normalized(request, now)
      try caller.requireReach(office.responsibleDivision(transaction.reader), office.name)
      if try Table.stored(office.name, transaction.reader) != nil {
        throw RPCError.alreadyExists(office.name, "a representative office with this id is in the register")
      }
      return try Table.insert(office, rules.divisions, now, transaction)
    }
  }

  func close(_ request: Registry.CloseRepresentativeOfficeRequest, by caller: CallerIdentity) async throws
    -> Registry.RepresentativeOffice
  {
    _ = try ResourceName.id(request.name, in: "representativeOffices", field: "name")
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let stored = try Table.changeable(request.name, etag: request.etag, by: caller, transaction.reader)
      guard stored.record.closeDate == nil else {
        throw RPCError.precondition("office-open", request.name, en: "it is closed already", zh: "该代表机构已关闭")
      }
      var problems = FieldProblems()
      let day = problems.date("close_date", request.closeDate, required: true, latest: now.today)
      problems.order("close_date", day, notBefore: stored.record.openedDate?.civilDate, "the opening", zh: "设立日期")
      try problems.check()
      var closed = stored.record
      closed.closeDate = request.closeDate
      return try Table.replace(stored, by: closed, rules.divisions, now, transaction)
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

  private static func isCountryCode(_ text: String) -> Bool {
    text.utf8.count == 2 && text.utf8.allSatisfy { (65...90).contains($0) } && text != "CN"
  }
}
