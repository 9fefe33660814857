import Domain
import Identity
import RPC
import Records
import RegistryAPI
import Schema
import Storage

/// Branches of patent agencies (专利代理管理办法 arts. 20-22).
struct Branches: Sendable {
  let store: RecordStore
  let rules: RegistryRules

  typealias Table = RecordTable<Registry.Branch>

  func get(_ request: Registry.GetBranchRequest) async throws -> Registry.Branch {
    _ = try ResourceName.ids(request.name, in: "institutions", "branches", field: "name")
    return try await store.read { try Table.required(request.name, $0).record }
  }

  func list(_ request: Registry.ListBranchesRequest) async throws -> Registry.ListBranchesResponse {
    let parent = try ResourceName.id(request.parent, in: "institutions", field: "parent")
    var query = request
    (query.pageSize, query.pageToken) = (0, "")
    var filter = RowFilter()
    if parent != "-" { filter.add("institution =", parent) }
    if !request.includeClosed { filter.add("state =", Registry.BranchState.open.rawValue) }
    let page = try await store.page(
      Registry.Branch.self, query, filter, size: request.pageSize, token: request.pageToken)
    return .with {
      $0.branches = page.records
      $0.nextPageToken = page.next
    }
  }

  func create(_ request: Registry.CreateBranchRequest, by caller: CallerIdentity) async throws -> Registry.Branch {
    let parent = try ResourceName.id(request.parent, in: "institutions", field: "parent")
    let input = request.branch ?? Registry.Branch()
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      guard let agency = try InstitutionTable.stored(code: parent, transaction.reader)?.institution else {
        throw RPCError.notFound(request.parent)
      }
      let branch = try normalized(input, of: agency, now)
      try caller.requireReach(branch.division, branch.name)
      try requireAgency(agency)
      try requireHead(branch, transaction.reader)
      var same = RowFilter()
      same.add("code =", branch.unifiedSocialCreditCode)
      if try Table.contains(same, transaction.reader) {
        throw RPCError.alreadyExists(branch.name, "a branch with this credit code is in the register")
      }
      return try Table.insert(branch, rules.divisions, now, transaction)
    }
  }

  func close(_ request: Registry.CloseBranchRequest, by caller: CallerIdentity) async throws -> Registry.Branch {
    _ = try ResourceName.ids(request.name, in: "institutions", "branches", field: "name")
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      let stored = try Table.changeable(request.name, etag: request.etag, by: caller, transaction.reader)
      guard stored.record.state == .open else {
        throw RPCError.precondition("branch-open", request.name, en: "it is closed already", zh: "该分支机构已注销")
      }
      var problems = FieldProblems()
      let day = problems.date("close_date", request.closeDate, required: true, latest: now.today)
      problems.order(
        "close_date", day, notBefore: stored.record.registeredDate?.civilDate, "the registration", zh: "登记日期")
      try problems.check()
      var closed = stored.record
      closed.state = .closed
      closed.closeDate = request.closeDate
      return try Table.replace(stored, by: closed, rules.divisions, now, transaction)
    }
  }

  /// The branch as it will be stored, or INVALID_ARGUMENT.
  private func normalized(
    _ input: Registry.Branch, of agency: Registry.Institution, _ now: Moment
  ) throws -> Registry.Branch {
    var problems = FieldProblems()
    var branch = input
    branch.unifiedSocialCreditCode = problems.creditCode("unified_social_credit_code", input.unifiedSocialCreditCode)
    branch.name = "\(agency.name)/branches/\(branch.unifiedSocialCreditCode)"
    branch.displayName = problems.text("display_name", input.displayName, characters: 2...160)
    if !branch.displayName.isEmpty, !AgencyName.isBranch(branch.displayName, of: agency.displayName) {
      problems.add(
        "display_name", "PAM14-branch-name",
        en: "the name is the full name of the agency, the place, then 分公司 or 分所", zh: "名称应为代理机构全名+所在城市或地区+分公司/分所",
        seen: branch.displayName)
    }
    _ = problems.division("division", input.division, rules.divisions)
    branch.address = problems.text("address", input.address, characters: 0...200)
    let registered = problems.date("registered_date", input.registeredDate, required: true, latest: now.today)
    let filed = problems.date("filed_date", input.filedDate, latest: now.today)
    problems.order("filed_date", filed, notBefore: registered, "the registration", zh: "登记日期")
    if let registered, let filed {
      let rule = problems.checking("registered_date", seen: "\(registered)") { () throws(RuleViolation) in
        try rules.rule("PAM22-branch-filing", on: registered)
      }
      branch.filedLate = rule.map { filed > registered.adding(days: $0["days_max"]) } ?? false
    } else {
      branch.filedLate = false
    }
    if input.head.isEmpty { problems.required("head") }
    try problems.check(under: "branch")
    branch.state = .open
    branch.closeDate = nil
    return branch
  }

  private func requireAgency(_ agency: Registry.Institution) throws(RPCError) {
    guard agency.state == .open, let licence = agency.patentLicence, LicenceStates.mayPractise(licence.state) else {
      throw .precondition(
        "PAM20-agency", agency.name, en: "only an open patent agency with a valid licence has branches",
        zh: "只有许可有效的专利代理机构可以设立分支机构")
    }
  }

  /// The head holds the certificate and heads no other branch (art. 20).
  private func requireHead(_ branch: Registry.Branch, _ reader: borrowing Reader) throws {
    let head = try ResourceName.number(branch.head, in: "practitioners", field: "branch.head")
    guard let person = try PractitionerTable.stored(id: head, reader) else { throw RPCError.notFound(branch.head) }
    guard person.practitioner.isCertified else {
      throw RPCError.precondition(
        "PAM20-head", branch.head, en: "the head of a branch holds the patent attorney certificate",
        zh: "分支机构负责人应具有专利代理师资格证")
    }
    if let other = try Self.headed(by: head, reader) {
      throw RPCError.precondition(
        "PAM20-one-branch", branch.head, en: "the person already heads \(other.name)",
        zh: "该负责人已担任\(other.displayName)的负责人")
    }
  }
}
