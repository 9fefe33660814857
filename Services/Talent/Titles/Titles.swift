// Titles: conditions, applications, review by a drawn panel, notice, grant (S31). It uses experts and draws of this service.

import Domain
import Identity
import RPC
import Records
import Schema
import Storage
import TalentAPI

extension Talent.TitleApplication: NumberedRecord, StoredRecord {
  public static let collection = "titleApplications"
  public static let table = "title_application"
  public static let columns = ["level", "state", "division", "unit_code", "certificate"]
  public var values: [any Storable] {
    [
      facts?.level.rawValue ?? 0, state.rawValue, division, unitCode,
      certificateNumber.isEmpty ? String?.none : certificateNumber,
    ]
  }
  public func responsibleDivision(_ reader: borrowing Reader) throws -> String { division }
  public var resource: ChangeRecord.Resource { .titleApplication(self) }
}

/// Applications for titles: read, listed, added, changed. The procedure is in `Titles+Procedure.swift`.
struct Titles: Sendable {
  let store: RecordStore
  let rules: TalentRules

  typealias Table = RecordTable<Talent.TitleApplication>

  // MARK: Reading

  func check(_ request: Talent.CheckTitleConditionsRequest) throws -> Talent.TitleCheck {
    let today = store.clock.now().today
    var problems = FieldProblems()
    let (facts, found) = input(today).normalized(request.facts ?? Talent.TitleFacts())
    problems.add(found, under: "facts")
    let day = problems.date("application_date", request.applicationDate) ?? today
    try problems.check()
    return try TalentRules.applying("facts") { () throws(RuleViolation) in
      try TitleConditions.check(facts, on: day, isExamEntry: request.examEntry, rules.book)
    }
  }

  func get(_ request: Talent.GetTitleApplicationRequest) async throws -> Talent.TitleApplication {
    try await store.read { try Table.get(request.name, $0) }
  }

  func list(_ request: Talent.ListTitleApplicationsRequest) async throws -> Talent.ListTitleApplicationsResponse {
    let filter = request.filter ?? Talent.TitleApplicationFilter()
    let page = try await store.page(
      Talent.TitleApplication.self, filter, conditions(filter), size: request.pageSize, token: request.pageToken)
    return .with {
      $0.titleApplications = page.records
      $0.nextPageToken = page.next
    }
  }

  func certificate(_ request: Talent.GetTitleCertificateRequest) async throws -> Talent.TitleCertificate {
    let number = try ResourceName.id(request.name, in: "titleCertificates", field: "name")
    var filter = RowFilter()
    filter.add("certificate =", number)
    let conditions = filter
    guard let application = try await store.read({ try Table.first(conditions, $0) }) else {
      throw RPCError.notFound(request.name)
    }
    return .with {
      $0.name = request.name
      $0.displayName = application.displayName
      $0.level = application.facts?.level ?? .unspecified
      $0.grantedDate = application.grantedDate
      $0.valid = application.state == .granted
    }
  }

  /// Sends the applications of the filter as a CSV file, identity numbers masked.
  func export(
    _ request: Talent.ExportTitleApplicationsRequest, _ send: ([UInt8]) async throws -> Void
  ) async throws {
    let filter = try conditions(request.filter ?? Talent.TitleApplicationFilter())
    try await CSVExport.run(TitleImporter.columns, TitleImporter.cells, filter, in: store, send: send)
  }

  private func conditions(_ filter: Talent.TitleApplicationFilter) throws(RPCError) -> RowFilter {
    var problems = FieldProblems()
    problems.choice("filter.level", filter.level.rawValue, 0...4)
    problems.choice("filter.state", filter.state.rawValue, 0...11)
    problems.knownDivision("filter.division", filter.division, rules.divisions)
    try problems.check()
    var conditions = RowFilter()
    conditions.addChoice("level =", filter.level.rawValue)
    conditions.addChoice("state =", filter.state.rawValue)
    conditions.addDivision(filter.division)
    conditions.addText("unit_code =", filter.unitCode)
    return conditions
  }

  // MARK: Changing

  func create(
    _ request: Talent.CreateTitleApplicationRequest, by caller: CallerIdentity
  ) async throws -> Talent.TitleApplication {
    let given = request.titleApplication ?? Talent.TitleApplication()
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      var (application, found) = input(now.today).normalized(given)
      let identity = Persons(store: store).identity(
        "identity_number", given.identityNumber, today: now.today, &found)
      try found.check(under: "title_application")
      guard let identity else { throw RPCError(.internal, "the identity number was not checked") }
      try caller.requireReach(application.division, "titleApplications")
      application.state = .draft
      return try insert(application, identity, now, transaction)
    }
  }

  func update(
    _ request: Talent.UpdateTitleApplicationRequest, by caller: CallerIdentity
  ) async throws -> Talent.TitleApplication {
    let given = request.titleApplication ?? Talent.TitleApplication()
    _ = try Talent.TitleApplication.number(given.name, field: "title_application.name")
    let mask = try UpdateMask(request.updateMask, changeable: Self.changeable)
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let stored = try Table.get(given.name, etag: given.etag, by: caller, transaction.reader)
      try TitleCourse.state(after: .change, stored)
      var merged = stored
      mask.copy("display_name", \.displayName, from: given, to: &merged)
      mask.copy("unit_code", \.unitCode, from: given, to: &merged)
      mask.copy("unit_name", \.unitName, from: given, to: &merged)
      mask.copy("division", \.division, from: given, to: &merged)
      mask.copy("facts", \.facts, from: given, to: &merged)
      let (checked, found) = input(now.today).normalized(merged)
      try found.check(under: "title_application")
      try caller.requireReach(checked.division, stored.name)
      return try replace(stored, by: checked, now, transaction)
    }
  }

  // MARK: Parts

  func input(_ today: CivilDate) -> TitleInput { TitleInput(divisions: rules.divisions, today: today) }

  /// Adds a draft. ALREADY_EXISTS while the person has an open application for the level.
  func insert(
    _ application: Talent.TitleApplication, _ identity: Persons.Identity, _ now: Moment,
    _ transaction: borrowing Transaction
  ) throws -> Talent.TitleApplication {
    let person = try Persons.person(identity, transaction)
    try requireNoOther(person.number, application, transaction.reader)
    var added = application
    added.maskedIdentityNumber = identity.masked
    return try Table.insert(added, hidden: ["person": person.number], now, transaction)
  }

  /// Stores the fields that an applicant sets.
  func replace(
    _ stored: Talent.TitleApplication, by checked: Talent.TitleApplication, _ now: Moment,
    _ transaction: borrowing Transaction
  ) throws -> Talent.TitleApplication {
    if checked.facts?.level != stored.facts?.level {
      let person = try Self.person(of: stored, transaction.reader)
      try requireNoOther(person, checked, except: stored.name, transaction.reader)
    }
    return try Table.change(stored, now, transaction) {
      $0.displayName = checked.displayName
      $0.unitCode = checked.unitCode
      $0.unitName = checked.unitName
      $0.division = checked.division
      $0.facts = checked.facts
      $0.synthetic = checked.synthetic
    }
  }

  /// The number of the applicant.
  static func person(of application: Talent.TitleApplication, _ reader: borrowing Reader) throws -> Int {
    let number = application.number
    return try reader.first("SELECT person FROM title_application WHERE id = $1", [number]) { try $0[0] } ?? 0
  }

  /// The open or granted application of a person for a level.
  static func open(
    person: Int, _ level: Talent.TitleLevel, _ reader: borrowing Reader
  ) throws -> Talent.TitleApplication? {
    var filter = RowFilter()
    filter.add("person =", person)
    filter.add("level =", level.rawValue)
    filter.add("state <=", Talent.TitleState.granted.rawValue)
    return try Table.first(filter, reader)
  }

  private func requireNoOther(
    _ person: Int, _ application: Talent.TitleApplication, except name: String = "", _ reader: borrowing Reader
  ) throws {
    let level = application.facts?.level ?? .unspecified
    guard let other = try Self.open(person: person, level, reader), other.name != name else { return }
    throw RPCError.alreadyExists(
      other.name, "the person has an application for this level, in state \(TitleNames.state.token(other.state))")
  }

  private static let changeable: Set<String> = ["display_name", "unit_code", "unit_name", "division", "facts"]
}
