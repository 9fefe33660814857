import Domain
import RPC
import RecordTestSupport
import RegistryAPI
import Schema
import Testing

@testable import ipmesh_registry

private typealias Member = AgencyConditions.Member

@Suite("Conditions to establish a patent agency and to open a branch")
struct ConditionTests {
  let rules: RuleBook

  init() throws { rules = try RuleBook(directory: TestRegistry.ruleDirectory) }

  private func failed(
    _ form: Registry.OrganizationForm, _ members: [Member], name: String = "武汉明德专利代理有限公司", document: Bool = true,
    premises: Bool = true, on day: String = "2025-06-30"
  ) throws -> [String] {
    let conditions = try AgencyConditions.establishment(
      .init(form: form, name: name, hasFoundingDocument: document, hasPremises: premises, members: members),
      on: CivilDate(day)!, rules)
    #expect(conditions.allSatisfy { $0.rule?.source.isEmpty == false && $0.found?.zh.isEmpty == false })
    return conditions.filter { $0.outcome == .fail }.compactMap(\.rule?.id)
  }

  private func members(
    _ role: Registry.MemberRole, qualified: Int, others: Int = 0, legalRepresentative: Bool = false
  ) -> [Member] {
    var list = (0..<qualified).map { _ in
      Member(role: role, isCertified: true, practiceDate: CivilDate("2023-06-30"))
    }
    list += (0..<others).map { _ in Member(role: role) }
    if legalRepresentative { list[0].isLegalRepresentative = true }
    return list
  }

  /// domain.md 3.1: 5 holders with 4 qualified pass; 6 with 4 fail; 6 with 5 pass; 10 with 8 pass; 4 holders fail.
  @Test(
    "a company needs five shareholders, four fifths of them qualified, and a qualified legal representative",
    arguments: [
      (4, 1, []), (4, 2, ["PAM11-qualified"]), (5, 1, []), (8, 2, []), (4, 0, ["PAM11-shareholders"]),
      (3, 1, ["PAM11-shareholders", "PAM11-qualified"]),
    ] as [(Int, Int, [String])])
  func company(_ qualified: Int, _ others: Int, _ expected: [String]) throws {
    #expect(
      try failed(
        .company, members(.shareholder, qualified: qualified, others: others, legalRepresentative: true)) == expected)
  }

  @Test("the legal representative of a company is one qualified person, shareholder or not")
  func legalRepresentative() throws {
    let holders = members(.shareholder, qualified: 5)
    #expect(try failed(.company, holders) == ["PAM11-legal-representative"])
    let outsider = Member(role: .legalRepresentative, isCertified: true, practiceDate: CivilDate("2020-01-01"))
    #expect(try failed(.company, holders + [outsider]) == [])
    #expect(try failed(.company, holders + [outsider, outsider]) == ["PAM11-legal-representative"])
    #expect(try failed(.company, holders + [Member(role: .legalRepresentative)]) == ["PAM11-legal-representative"])
  }

  @Test("a partnership needs two partners, all of whom have practised two years to the day")
  func partnership() throws {
    let two = members(.partner, qualified: 2)
    #expect(try failed(.partnership, two) == [])
    #expect(try failed(.partnership, two, on: "2025-06-29") == ["PAM10-qualified"])
    #expect(try failed(.partnership, members(.partner, qualified: 1)) == ["PAM10-partners"])
    // domain.md 3.1: three partners, one with 1.9 years.
    var third = two[0]
    third.practiceDate = CivilDate("2023-08-01")
    #expect(try failed(.partnership, two + [third]) == ["PAM10-qualified"])
    #expect(try failed(.partnership, two, document: false) == ["PAM10-agreement"])
    #expect(try failed(.partnership, two, premises: false) == ["PAM10-premises"])
    #expect(try failed(.partnership, two, name: "武汉明德有限公司") == ["PAM14-name"])
  }

  @Test("a law firm needs two certified partners or full-time lawyers, and no word in its name")
  func lawFirm() throws {
    let partner = Member(role: .partner, isCertified: true)
    let lawyer = Member(role: .fullTimeLawyer, isCertified: true)
    #expect(try failed(.lawFirm, [partner, lawyer], name: "湖北明德律师事务所", document: false) == [])
    #expect(try failed(.lawFirm, [partner, Member(role: .fullTimeLawyer)], name: "x") == ["PAM12-qualified"])
  }

  @Test("barred partners and shareholders fail, fraud bars for three years to the day")
  func bars() throws {
    var list = members(.partner, qualified: 3)
    list[2].bars = [.intentionalCrime]
    #expect(try failed(.partnership, list) == ["PAM13-bars"])
    list[2].bars = []
    list[2].fraudRevocationDate = CivilDate("2022-06-30")
    #expect(try failed(.partnership, list) == ["PAM13-fraud"])
    #expect(try failed(.partnership, list, on: "2025-07-01") == [])
  }

  private func branch(
    on day: String = "2025-06-30", _ change: (inout AgencyConditions.BranchPlan) -> Void = { _ in }
  ) throws -> [String] {
    var plan = AgencyConditions.BranchPlan(
      agencyName: "武汉明德专利代理有限公司", branchName: "武汉明德专利代理有限公司宜昌分公司",
      grantedDate: CivilDate("2020-01-10"), licenceState: .active, attorneys: 10, branchAttorneys: 1,
      headIsCertified: true, headedBranch: nil, penalties: [])
    change(&plan)
    return try AgencyConditions.branch(plan, on: CivilDate(day)!, rules).filter { $0.outcome != .pass }
      .compactMap(\.rule?.id)
  }

  @Test(
    "a branch needs an agency of two years with ten attorneys, one of them at the branch, and a free, certified head")
  func branchConditions() throws {
    #expect(try branch() == [])
    #expect(try branch { $0.attorneys = 9 } == ["PAM20-attorneys"])
    #expect(try branch { $0.branchAttorneys = 0 } == ["PAM20-branch-attorneys"])
    #expect(try branch { $0.headIsCertified = false } == ["PAM20-head"])
    #expect(try branch { $0.headedBranch = "另一分公司" } == ["PAM20-one-branch"])
    #expect(try branch { $0.grantedDate = CivilDate("2023-07-01") } == ["PAM20-age"])
    #expect(try branch { $0.grantedDate = CivilDate("2023-06-30") } == [])
    #expect(try branch { $0.grantedDate = nil } == ["PAM20-age"])
    #expect(try branch { $0.licenceState = .abnormal } == ["PAM20-lists"])
    #expect(try branch { $0.licenceState = .serious } == ["PAM20-lists"])
    for name in ["武汉明德专利代理有限公司分公司", "明德宜昌分公司", "武汉明德专利代理有限公司宜昌", "武汉明德专利代理有限公司分所"] {
      #expect(try branch { $0.branchName = name } == ["PAM14-branch-name"], "\(name)")
    }
    #expect(try branch { $0.branchName = "武汉明德专利代理有限公司宜昌分所" } == [])
  }

  /// domain.md 3.2: penalty 2022-05-10; set-up 2025-05-09 rejected, 05-10 rejected by default, 05-11 accepted.
  @Test(
    "a penalty counts for three years, its last day included",
    arguments: [("2025-05-09", false), ("2025-05-10", false), ("2025-05-11", true), ("2022-05-09", true)])
  func penalty(_ day: String, _ passes: Bool) throws {
    let found = try branch(on: day) {
      $0.penalties = [CivilDate("2022-05-10")!]
      $0.grantedDate = CivilDate("2019-06-01")
    }
    #expect(found == (passes ? [] : ["PAM20-penalty"]))
  }

  @Test("a day before the rules were in force is refused, never guessed")
  func beforeTheRules() async throws {
    try await TestRegistry.run { registry in
      await expect(Refusal(.invalidArgument, "check_date RULE_NOT_IN_FORCE"), "2019-04-30") {
        _ = try await registry.checks.establishment(
          .with {
            $0.organizationForm = .lawFirm
            $0.displayName = "湖北明德律师事务所"
            $0.checkDate = Samples.date("2019-04-30")
          })
      }
    }
  }

  @Test("the checks take certificates, practice, branches and penalties from the register")
  func fromTheRegister() async throws {
    try await TestRegistry.run { registry in
      try await registry.addAgency()
      let attorney = try await registry.addFiledAttorney()
      let established = try await registry.checks.establishment(
        .with {
          $0.organizationForm = .partnership
          $0.displayName = "武汉至善专利代理事务所"
          $0.hasFoundingDocument = true
          $0.hasPremises = true
          $0.members = [
            .with {
              $0.practitioner = attorney.name
              $0.role = .partner
            },
            .with {
              $0.role = .partner
              $0.certified = true
              $0.practiceDate = Samples.date("2015-01-01")
            },
          ]
        })
      #expect(established.outcome == .pass, "\(established.conditions)")
      let request = Registry.CheckBranchConditionsRequest.with {
        $0.institution = "institutions/\(Samples.agencyCode)"
        $0.displayName = "武汉光谷明德知识产权代理有限公司宜昌分公司"
        $0.head = attorney.name
        $0.attorneys = [attorney.name]
      }
      let open = try await registry.checks.branch(request)
      #expect(open.conditions.filter { $0.outcome == .fail }.compactMap(\.rule?.id) == ["PAM20-attorneys"])
      _ = try await registry.institutions.changeLicenceState(
        .with {
          $0.requestId = freshID()
          $0.name = request.institution
          $0.state = .suspended
          $0.effectiveDate = Samples.date("2024-01-05")
        }, by: TestRegistry.province)
      let punished = try await registry.checks.branch(request)
      #expect(
        punished.conditions.filter { $0.outcome == .fail }.compactMap(\.rule?.id) == [
          "PAM20-attorneys", "PAM20-penalty",
        ])
    }
  }
}
