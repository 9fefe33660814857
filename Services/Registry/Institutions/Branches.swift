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

  func get(_ request: Registry.GetBranchRequest) async throws -> Registry.Branch {
    let (institution, code) = try Self.ids(request.name)
    guard let stored = try await store.read({ try BranchTable.stored(code: code, $0) }),
      stored.branch.name == "institutions/\(institution)/branches/\(code)"
    else { throw RPCError.notFound(request.name) }
    return stored.branch
  }

  func list(_ request: Registry.ListBranchesRequest) async throws -> Registry.ListBranchesResponse {
    let parent = try ResourceName.id(request.parent, in: "institutions", field: "parent")
    var query = request
    (query.pageSize, query.pageToken) = (0, "")
    let page = try PageToken(request.pageToken, size: request.pageSize, query: query)
    let rows = try await store.scan {
      try BranchTable.list(
        of: parent == "-" ? nil : parent, includingClosed: request.includeClosed, after: page.after ?? 0,
        limit: page.size + 1, $0)
    }
    return .with {
      $0.branches = rows.prefix(page.size).map(\.branch)
      if rows.count > page.size { $0.nextPageToken = page.next(after: rows[page.size - 1].id) }
    }
  }

  func create(_ request: Registry.CreateBranchRequest, by caller: CallerIdentity) async throws -> Registry.Branch {
    let parent = try ResourceName.id(request.parent, in: "institutions", field: "parent")
    let input = request.branch ?? Registry.Branch()
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      guard let agency = try InstitutionTable.stored(code: parent, transaction.reader)?.institution else {
        throw RPCError.notFound(request.parent)
      }
      var branch = try normalized(input, of: agency, now)
      try caller.requireReach(branch.division, branch.name)
      try requireAgency(agency)
      let head = try requireHead(branch, transaction.reader)
      if try BranchTable.stored(code: branch.unifiedSocialCreditCode, transaction.reader) != nil {
        throw RPCError.alreadyExists(branch.name, "a branch with this credit code is in the register")
      }
      try BranchTable.insert(branch, of: parent, head: head, at: now.microseconds, transaction)
      branch.createTime = GoogleProtobuf.Timestamp(microseconds: now.microseconds)
      branch.updateTime = branch.createTime
      try ChangeRecord.append(.created, branch.name, .branch(branch), at: now.microseconds, transaction)
      return branch
    }
  }

  func close(_ request: Registry.CloseBranchRequest, by caller: CallerIdentity) async throws -> Registry.Branch {
    let (institution, code) = try Self.ids(request.name)
    return try await store.write(request, id: request.requestId, by: caller) { transaction, now in
      guard let stored = try BranchTable.stored(code: code, transaction.reader),
        stored.branch.name == "institutions/\(institution)/branches/\(code)"
      else { throw RPCError.notFound(request.name) }
      try caller.requireReach(stored.branch.division, request.name)
      guard request.etag.isEmpty || request.etag == stored.branch.etag else { throw RPCError.outdated(request.name) }
      guard stored.branch.state == .open else {
        throw RPCError.precondition("branch-open", request.name, en: "it is closed already", zh: "该分支机构已注销")
      }
      var problems = FieldProblems()
      let day = problems.date("close_date", request.closeDate, required: true, latest: now.today)
      problems.order(
        "close_date", day, notBefore: stored.branch.registeredDate?.civilDate, "the registration", zh: "登记日期")
      try problems.check()
      try BranchTable.close(stored, on: request.closeDate?.number ?? 0, at: now.microseconds, transaction)
      var closed = stored.branch
      closed.state = .closed
      closed.closeDate = request.closeDate
      closed.etag = String(stored.revision + 1)
      closed.updateTime = GoogleProtobuf.Timestamp(microseconds: now.microseconds)
      try ChangeRecord.append(.updated, closed.name, .branch(closed), at: now.microseconds, transaction)
      return closed
    }
  }

  /// The branch as it will be stored, or INVALID_ARGUMENT.
  private func normalized(
    _ input: Registry.Branch, of agency: Registry.Institution, _ now: Moment
  ) throws -> Registry.Branch {
    var problems = FieldProblems()
    var branch = input
    branch.unifiedSocialCreditCode = input.unifiedSocialCreditCode.trimmed
    if branch.unifiedSocialCreditCode.isEmpty {
      problems.required("unified_social_credit_code")
    } else {
      let code = branch.unifiedSocialCreditCode
      _ = problems.checking("unified_social_credit_code", seen: code) { () throws(RuleViolation) in
        try UnifiedSocialCreditCode(code)
      }
    }
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
    var found = FieldProblems()
    found.add(problems, under: "branch")
    try found.check()
    branch.state = .open
    branch.closeDate = nil
    branch.etag = "1"
    return branch
  }

  private func requireAgency(_ agency: Registry.Institution) throws(RPCError) {
    guard agency.state == .open, let licence = agency.patentLicence, LicenceStates.mayPractise(licence.state) else {
      throw .precondition(
        "PAM20-agency", agency.name, en: "only an open patent agency with a valid licence has branches",
        zh: "只有许可有效的专利代理机构可以设立分支机构")
    }
  }

  /// The number of the head, who holds the certificate and heads no other branch (art. 20).
  private func requireHead(_ branch: Registry.Branch, _ reader: borrowing Reader) throws -> Int {
    let head = try ResourceName.number(branch.head, in: "practitioners", field: "branch.head")
    guard let person = try PractitionerTable.stored(id: head, reader) else { throw RPCError.notFound(branch.head) }
    guard person.practitioner.isCertified else {
      throw RPCError.precondition(
        "PAM20-head", branch.head, en: "the head of a branch holds the patent attorney certificate",
        zh: "分支机构负责人应具有专利代理师资格证")
    }
    if let other = try BranchTable.headed(by: head, reader) {
      throw RPCError.precondition(
        "PAM20-one-branch", branch.head, en: "the person already heads \(other.name)",
        zh: "该负责人已担任\(other.displayName)的负责人")
    }
    return head
  }

  private static func ids(_ name: String) throws(RPCError) -> (String, String) {
    try ResourceName.ids(name, in: "institutions", "branches", field: "name")
  }
}
