import Testing

@testable import Identity

struct PolicyTests {
  private let wuhan = try! SPIFFEIdentity(kind: .agency, name: "420100")
  private let province = try! SPIFFEIdentity(kind: .agency, name: "420000")

  private func policy(_ text: String) throws(IdentityError) -> Policy {
    try Policy(text: Array(text.utf8), file: "policy.json5")
  }

  private let example = """
    // Comments, unquoted keys and trailing commas are allowed.
    {
      version: 1,
      roles: [
        { name: "reader", grants: [{ methods: ["a.v1.Register/Get", 'a.v1.Register/List'], records: "province" }] },
        { name: "writer", grants: [{ methods: ["a.v1.Register/*"], records: "own" }] },
        { name: "auditor", grants: [{ methods: ["a.*"], records: "own-and-below" }] },
        { name: "machine", grants: [{ methods: ["b.v1.*"], records: "province" }] },
      ],
      bindings: [
        { kind: "agency", roles: ["reader"] },
        { identity: "spiffe://ipmesh/agency/420100", roles: ["writer", "auditor"] },
        { identity: "spiffe://ipmesh/service/statistics", roles: ["machine"] },
      ],
    }
    """

  @Test func widestGrantThatCoversTheMethodDecides() throws {
    let policy = try policy(example)
    let reach = { (identity: SPIFFEIdentity, path: String) -> DivisionReach? in
      guard case .allowed(let scope) = policy.permissions(of: identity).decide(path: path) else { return nil }
      return scope.reach
    }
    #expect(reach(province, "/a.v1.Register/Get") == .province)
    #expect(reach(province, "/a.v1.Register/Delete") == nil)
    #expect(reach(wuhan, "/a.v1.Register/Get") == .province)
    #expect(reach(wuhan, "/a.v1.Register/Delete") == .ownAndBelow)
    #expect(reach(wuhan, "/a.v2.Other/Do") == .ownAndBelow)
    #expect(reach(wuhan, "/b.v1.Other/Do") == nil)
    #expect(reach(wuhan, "/ab.v1.Other/Do") == nil)
    #expect(reach(try SPIFFEIdentity(kind: .service, name: "statistics"), "/b.v1.Other/Do") == .province)
    #expect(reach(try SPIFFEIdentity(kind: .service, name: "talent"), "/b.v1.Other/Do") == nil)
  }

  @Test(arguments: [
    "", "/", "//", "a.v1.Register/Get", "/a.v1.Register", "/a.v1.Register/", "/a.v1.Register/get",
    "/a.v1.Register/Get/", "//a.v1.Register/Get", "/A.v1.Register/Get", "/a.v1.Register/Get ", "/é/é",
  ])
  func pathThatIsNotExactlyGrantedIsDenied(path: String) throws {
    let reader = """
      { version: 1, roles: [{ name: "r", grants: [{ methods: ["a.v1.Register/Get"], records: "own" }] }],
        bindings: [{ kind: "agency", roles: ["r"] }] }
      """
    guard case .denied = try policy(reader).permissions(of: wuhan).decide(path: path) else {
      Issue.record("'\(path)' is allowed")
      return
    }
  }

  @Test func denialNamesTheMissingPermissionAndTheRoles() throws {
    guard case .denied(let denial) = try policy(example).permissions(of: province).decide(path: "/a.v1.Register/Delete")
    else {
      Issue.record("allowed")
      return
    }
    #expect(denial.missingPermission == "a.v1.Register/Delete")
    #expect(
      "\(denial)"
        == "spiffe://ipmesh/agency/420000 may not call a.v1.Register/Delete: none of its roles (reader) grants that")
    guard case .denied(let stranger) = Policy().permissions(of: wuhan).decide(path: "/a.B/C") else {
      Issue.record("the empty policy allows")
      return
    }
    #expect("\(stranger)" == "spiffe://ipmesh/agency/420100 may not call a.B/C: the policy gives it no role")
  }

  @Test func recordsFollowTheCallersDivision() throws {
    let code = { (text: String) in try #require(DivisionCode(text)) }
    let covered = try ["420100", "420102", "420200", "420000", "430100"].map(code)
    let scope = { (reach: DivisionReach) in covered.map(DivisionScope(reach: reach, home: wuhan.division).covers) }
    #expect(scope(.own) == [true, false, false, false, false])
    #expect(scope(.ownAndBelow) == [true, true, false, false, false])
    #expect(scope(.province) == [true, true, true, true, false])
    #expect(DivisionScope(reach: .province, home: nil).covers(covered[4]))
    #expect(!DivisionScope(reach: .ownAndBelow, home: nil).covers(covered[0]))
  }

  @Test func policyOfTheQuickstartIsValidAndDeniesByDefault() throws {
    let policy = try Policy(file: "deploy/policy/gateway.json5")
    let reach = { (identity: SPIFFEIdentity, method: String) -> DivisionReach? in
      let decision = policy.permissions(of: identity).decide(path: "/ipmesh.registry.v1.\(method)")
      guard case .allowed(let scope) = decision else { return nil }
      return scope.reach
    }
    #expect(reach(wuhan, "InstitutionService/GetInstitution") == .province)
    #expect(reach(wuhan, "InstitutionService/CreateInstitution") == .ownAndBelow)
    #expect(reach(wuhan, "GradingService/RunGrading") == nil)
    #expect(reach(province, "GradingService/RunGrading") == .province)
    #expect(reach(try SPIFFEIdentity(kind: .operator, name: "li"), "InstitutionService/GetInstitution") == nil)
  }

  @Test(
    "the targets of the plan are told to every bureau, recounted by the provincial one",
    arguments: [
      ("GetDashboard", DivisionReach.province), ("GetTarget", .province), ("ListTargets", .province),
      ("ListTargetHistory", .province), ("WatchTargets", .province), ("RecountTargets", nil),
    ])
  func targets(_ method: String, _ expected: DivisionReach?) throws {
    let policy = try Policy(file: "deploy/policy/gateway.json5")
    for (identity, expected) in [(wuhan, expected), (province, .province)] {
      let decision = policy.permissions(of: identity).decide(path: "/ipmesh.statistics.v1.TargetService/\(method)")
      if case .allowed(let scope) = decision {
        #expect(scope.reach == expected)
      } else {
        #expect(expected == nil)
      }
    }
  }

  @Test(
    "cases abroad are told to who keeps the division, terms and alerts to all; centres and reports are the province's",
    arguments: [
      ("CaseService/GetCase", DivisionReach.ownAndBelow), ("CaseService/ExportCases", .ownAndBelow),
      ("CaseService/WatchDeadlines", .ownAndBelow), ("CaseService/RequestExperts", .ownAndBelow),
      ("DeadlineService/ComputeDeadlines", .province), ("AlertService/ListRiskAlerts", .province),
      ("AlertService/ListAlertDeliveries", .ownAndBelow), ("ProtectionService/GetQuotaUse", .province),
      ("ProtectionService/FilePreExamination", .ownAndBelow), ("AlertService/PublishRiskAlert", nil),
      ("ProtectionService/CreateProtectionCenter", nil), ("CaseService/GetQuarterReport", nil),
      ("CaseService/SubmitQuarterReport", nil), ("ChangeService/WatchChanges", nil),
    ])
  func disputes(_ method: String, _ expected: DivisionReach?) throws {
    let policy = try Policy(file: "deploy/policy/gateway.json5")
    let reach = { (identity: SPIFFEIdentity) -> DivisionReach? in
      let decision = policy.permissions(of: identity).decide(path: "/ipmesh.dispute.v1.\(method)")
      guard case .allowed(let scope) = decision else { return nil }
      return scope.reach
    }
    #expect(reach(wuhan) == expected)
    #expect(reach(province) == .province)
    #expect(reach(try SPIFFEIdentity(kind: .operator, name: "li")) == nil)
  }

  @Test(arguments: [
    ("", "1:1", "expected a value, found the end of the file"),
    ("{ version: 1, roles: [ }", "1:24", "expected a value, found '}'"),
    ("{ version: 1,\n  roles: ['a\n'] }", "2:11", "no closing quote"),
    ("{ version: 1 roles: [] }", "1:14", "expected ',' or '}', found 'r'"),
    ("{ version: 1,\n  version: 1 }", "2:3", "the key 'version' is there twice"),
    ("{ version: 1 } x", "1:16", "expected the end of the file"),
    ("/* never ends", "1:1", "has no end"),
    ("{ version: '\\x' }", "1:13", "is no escape"),
    (String(repeating: "[", count: 40), "1:33", "nested more than 32 deep"),
    ("[]", "1:1", "expected an object"),
    ("{ version: 1, roles: [], bindings: [], extra: 1 }", "1:1", "'extra' is unknown here"),
    ("{ version: 2, roles: [], bindings: [] }", "1:12: version", "version 1"),
    ("{ version: 1, bindings: [] }", "1:1", "'roles' is missing"),
    ("{ version: 1, roles: {}, bindings: [] }", "1:22: roles", "expected a list"),
    (
      #"{ version: 1, roles: [{ name: "r", grants: [{ methods: ["*"], records: "own" }] }], bindings: [] }"#,
      "1:57: roles[0].grants[0].methods[0]", "'*' is none of"
    ),
    (
      #"{ version: 1, roles: [{ name: "r", grants: [{ methods: ["a.B/*"], records: "all" }] }], bindings: [] }"#,
      "1:76: roles[0].grants[0].records", "'all' is none of"
    ),
    (
      #"{ version: 1, roles: [{ name: "r", grants: [] }, { name: "r", grants: [] }], bindings: [] }"#,
      "1:58: roles[1].name", "'r' is defined twice"
    ),
    (
      #"{ version: 1, roles: [], bindings: [{ kind: "agency", roles: ["x"] }] }"#, "1:63: bindings[0].roles[0]",
      "there is no role 'x'"
    ),
    (
      #"{ version: 1, roles: [], bindings: [{ kind: "robot", roles: [] }] }"#, "1:45: bindings[0].kind",
      "'robot' is none of"
    ),
    (
      #"{ version: 1, roles: [], bindings: [{ identity: "spiffe://ipmesh/agency/42", roles: [] }] }"#,
      "1:49: bindings[0].identity", "six digits"
    ),
    (
      #"{ version: 1, roles: [], bindings: [{ kind: "agency", roles: [] }, { kind: "agency", roles: [] }] }"#,
      "1:76: bindings[1].kind", "bound twice"
    ),
    (
      """
      { version: 1, roles: [{ name: "r", grants: [{ methods: ["a.*"], records: "own" }] }],
        bindings: [{ kind: "service", roles: ["r"] }] }
      """,
      "2:41: bindings[0].roles[0]", "use province"
    ),
    (
      #"{ version: 1, roles: [], bindings: [{ kind: "agency", identity: "spiffe://ipmesh/agency/420100", roles: [] }] }"#,
      "1:37: bindings[0]", "'identity' is unknown here"
    ),
  ])
  func mistakeIsNamedWithItsPlace(text: String, place: String, message: String) throws {
    let error = try #require(throws: IdentityError.self) { try policy(text) }
    #expect(error.code == .malformed)
    #expect(error.place == "policy.json5:\(place)")
    #expect(error.message.contains(message))
  }

  @Test func everyPrefixOfAPolicyIsRefusedWithoutACrash() throws {
    let text = Array(example.utf8)
    let end = try #require(text.lastIndex(of: UInt8(ascii: "}")))
    for count in 0...end {
      #expect(throws: IdentityError.self) { try Policy(text: Array(text[..<count]), file: "prefix") }
    }
  }
}
