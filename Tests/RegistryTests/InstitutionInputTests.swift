import RPC
import RecordTestSupport
import Records
import RegistryAPI
import Schema
import Testing

@testable import ipmesh_registry

private typealias Change = @Sendable (inout Registry.CreateInstitutionRequest) -> Void

@Suite("Bad input to the methods that write institutions")
struct InstitutionInputTests {
  /// What is changed in a good request, and how it must be refused.
  private static let creations: [(String, Refusal, Change)] = [
    ("no request id", Refusal(.invalidArgument, "request_id REQUIRED"), { $0.requestId = "" }),
    ("request id with a slash", Refusal(.invalidArgument, "request_id REQUEST_ID"), { $0.requestId = "a/b" }),
    (
      "request id too long", Refusal(.invalidArgument, "request_id REQUEST_ID"),
      { $0.requestId = String(repeating: "a", count: 65) }
    ),
    ("no code", bad("unified_social_credit_code REQUIRED"), { $0.institution?.unifiedSocialCreditCode = "" }),
    (
      "wrong check", bad("unified_social_credit_code GB32100_CHECK"),
      { $0.institution?.unifiedSocialCreditCode = "91420100MA4K00010Q" }
    ),
    (
      "letter O", bad("unified_social_credit_code GB32100_ALPHABET"),
      { $0.institution?.unifiedSocialCreditCode = "91420100MA4KO0010R" }
    ),
    (
      "17 characters", bad("unified_social_credit_code GB32100_LENGTH"),
      { $0.institution?.unifiedSocialCreditCode = "9142010MA4K00010R" }
    ),
    (
      "inner check", bad("unified_social_credit_code GB11714_CHECK"),
      { $0.institution?.unifiedSocialCreditCode = "91420100MA4K00011R" }
    ),
    (
      "no name", bad("display_name REQUIRED"),
      {
        $0.institution?.displayName = " "
        $0.institution?.patentLicence?.state = .draft
      }
    ),
    (
      "name too long", bad("display_name TEXT_LENGTH"),
      { $0.institution?.displayName = String(repeating: "专利代理", count: 31) }
    ),
    ("control character", bad("display_name TEXT_CONTROL"), { $0.institution?.displayName = "武汉\u{0007}专利代理有限公司" }),
    ("name without 专利代理", bad("display_name PAM14_NAME"), { $0.institution?.displayName = "武汉光谷明德有限公司" }),
    ("no kind", bad("kind REQUIRED"), { $0.institution?.kind = .unspecified }),
    ("unknown kind", bad("kind ENUM_VALUE"), { $0.institution?.kind = .unrecognized(99) }),
    ("no form", bad("organization_form REQUIRED"), { $0.institution?.organizationForm = .unspecified }),
    (
      "law firm with a company's code", bad("organization_form GB32100_LAW_FIRM"),
      { $0.institution?.organizationForm = .lawFirm }
    ),
    ("form repeated", bad("service_forms NO_REPETITION"), { $0.institution?.serviceForms = [.legal, .legal] }),
    ("unknown form", bad("service_forms ENUM_VALUE"), { $0.institution?.serviceForms = [.unrecognized(8)] }),
    ("no division", bad("division REQUIRED"), { $0.institution?.division = "" }),
    ("420400", bad("division GBT2260_HUBEI"), { $0.institution?.division = "420400" }),
    ("the province as division", bad("division GBT2260_HUBEI"), { $0.institution?.division = "420000" }),
    ("address too long", bad("address TEXT_LENGTH"), { $0.institution?.address = String(repeating: "路", count: 201) }),
    ("30 February", bad("established_date DATE_EXISTS"), { $0.institution?.establishedDate = day(2020, 2, 30) }),
    ("a year only", bad("established_date DATE_EXISTS"), { $0.institution?.establishedDate = day(2020, 0, 0) }),
    (
      "established tomorrow", bad("established_date DATE_NOT_FUTURE", "patent_licence.granted_date DATE_ORDER"),
      { $0.institution?.establishedDate = day(2025, 7, 1) }
    ),
    ("agency without licence", bad("patent_licence REQUIRED"), { $0.institution?.patentLicence = nil }),
    (
      "licence without state", bad("patent_licence.state REQUIRED"),
      { $0.institution?.patentLicence?.state = .unspecified }
    ),
    (
      "granted before established", bad("patent_licence.granted_date DATE_ORDER"),
      { $0.institution?.patentLicence?.grantedDate = day(2018, 1, 1) }
    ),
    (
      "active without agency code", bad("patent_licence.agency_code REQUIRED"),
      { $0.institution?.patentLicence?.agencyCode = "" }
    ),
    (
      "active without grant", bad("patent_licence.granted_date REQUIRED"),
      { $0.institution?.patentLicence?.grantedDate = nil }
    ),
    (
      "agency code of six digits", bad("patent_licence.agency_code CNIPA_AGENCY_CODE"),
      { $0.institution?.patentLicence?.agencyCode = "429011" }
    ),
    (
      "filing without day", bad("trademark_filing.filed_date REQUIRED"),
      { $0.institution?.trademarkFiling?.filedDate = nil }
    ),
    ("unknown tier", bad("brand_tier ENUM_VALUE"), { $0.institution?.brandTier = .unrecognized(-1) }),
    ("phone with letters", bad("contact.phone PHONE_FORM"), { $0.institution?.contact?.phone = "call us" }),
    ("e-mail without host", bad("contact.email EMAIL_FORM"), { $0.institution?.contact?.email = "office@" }),
    ("ftp site", bad("contact.website WEBSITE_FORM"), { $0.institution?.contact?.website = "ftp://example.com" }),
    ("negative staff", bad("employee_count NUMBER_RANGE"), { $0.institution?.employeeCount = -1 }),
    ("revenue too large", bad("annual_revenue_fen NUMBER_RANGE"), { $0.institution?.annualRevenueFen = .max }),
    (
      "nothing at all",
      bad(
        "unified_social_credit_code REQUIRED", "display_name REQUIRED", "kind REQUIRED", "organization_form REQUIRED",
        "division REQUIRED"), { $0.institution = nil }
    ),
  ]

  private static func bad(_ reasons: String...) -> Refusal {
    var refusal = Refusal(.invalidArgument)
    refusal.reasons = reasons.map { "institution.\($0)" }
    return refusal
  }

  private static func day(_ year: Int32, _ month: Int32, _ day: Int32) -> GoogleType.Date {
    .with {
      $0.year = year
      $0.month = month
      $0.day = day
    }
  }

  @Test("CreateInstitution says for each bad field which rule it breaks, and stores nothing")
  func create() async throws {
    try await TestRegistry.run { registry in
      for (what, refusal, change) in Self.creations {
        var request = Registry.CreateInstitutionRequest.with {
          $0.requestId = freshID()
          $0.institution = Samples.agency
        }
        change(&request)
        let changed = request
        await expect(refusal, what) { _ = try await registry.institutions.create(changed, by: TestRegistry.province) }
      }
      let changes = try await registry.allChanges()
      let listed = try await registry.institutions.list(.init()).institutions
      #expect(changes.isEmpty && listed.isEmpty)
    }
  }

  @Test("CreateInstitution refuses taken codes and divisions out of the caller's reach")
  func createConflicts() async throws {
    try await TestRegistry.run { registry in
      try await registry.addAgency()
      await expect(Refusal(.alreadyExists), "credit code twice") { try await registry.addAgency() }
      await expect(Refusal(.alreadyExists), "agency code twice") {
        try await registry.addAgency { $0.unifiedSocialCreditCode = "91420600309864210U" }
      }
      await expect(Refusal(.permissionDenied), "Wuhan adds to Yichang") {
        _ = try await registry.institutions.create(
          .with {
            $0.requestId = freshID()
            $0.institution = Samples.consultancy
          }, by: TestRegistry.wuhan)
      }
      #expect(try await registry.allChanges().count == 1)
    }
  }

  @Test("UpdateInstitution refuses bad masks, names, versions and values")
  func update() async throws {
    try await TestRegistry.run { registry in
      try await registry.addAgency()
      let name = "institutions/\(Samples.agencyCode)"
      typealias Case = (String, Refusal, @Sendable (inout Registry.UpdateInstitutionRequest) -> Void)
      let cases: [Case] = [
        ("no mask", Refusal(.invalidArgument, "update_mask REQUIRED"), { $0.updateMask = nil }),
        ("unknown field", Refusal(.invalidArgument, "update_mask FIELD_MASK"), { $0.updateMask?.paths = ["nothing"] }),
        (
          "immutable field", Refusal(.invalidArgument, "update_mask FIELD_MASK"),
          { $0.updateMask?.paths = ["unified_social_credit_code"] }
        ),
        (
          "output-only field", Refusal(.invalidArgument, "update_mask FIELD_MASK"),
          { $0.updateMask?.paths = ["patent_licence.state"] }
        ),
        ("no name", Refusal(.invalidArgument, "institution.name REQUIRED"), { $0.institution?.name = "" }),
        (
          "other collection", Refusal(.invalidArgument, "institution.name RESOURCE_NAME"),
          { $0.institution?.name = "outlets/1" }
        ),
        ("unknown code", Refusal(.notFound), { $0.institution?.name = "institutions/\(Samples.consultancyCode)" }),
        ("old etag", Refusal(.aborted), { $0.institution?.etag = "0" }),
        (
          "bad value", Refusal(.invalidArgument, "institution.display_name PAM14_NAME"),
          { $0.institution?.displayName = "明德" }
        ),
      ]
      for (what, refusal, change) in cases {
        var request = Registry.UpdateInstitutionRequest.with {
          $0.requestId = freshID()
          $0.institution = .with {
            $0.name = name
            $0.displayName = "武汉明德专利代理有限公司"
          }
          $0.updateMask = .with { $0.paths = ["display_name"] }
        }
        change(&request)
        let changed = request
        await expect(refusal, what) { _ = try await registry.institutions.update(changed, by: TestRegistry.province) }
      }
      #expect(try await registry.allChanges().count == 1)
    }
  }

  @Test("ChangeLicenceState and CloseInstitution refuse impossible moves and days")
  func states() async throws {
    try await TestRegistry.run { registry in
      try await registry.addAgency()
      typealias Case = (String, Refusal, @Sendable (inout Registry.ChangeLicenceStateRequest) -> Void)
      let cases: [Case] = [
        ("no state", Refusal(.invalidArgument, "state REQUIRED"), { $0.state = .unspecified }),
        ("back to draft", Refusal(.failedPrecondition, "LICENCE-transition"), { $0.state = .draft }),
        ("active again", Refusal(.failedPrecondition, "LICENCE-transition"), { $0.state = .active }),
        ("no day", Refusal(.invalidArgument, "effective_date REQUIRED"), { $0.effectiveDate = nil }),
        (
          "tomorrow", Refusal(.invalidArgument, "effective_date DATE_NOT_FUTURE"),
          { $0.effectiveDate = Samples.date("2025-07-01") }
        ),
        (
          "before the grant", Refusal(.invalidArgument, "effective_date DATE_ORDER"),
          { $0.effectiveDate = Samples.date("2019-12-31") }
        ),
        ("bad agency code", Refusal(.invalidArgument, "agency_code CNIPA_AGENCY_CODE"), { $0.agencyCode = "4290" }),
        (
          "long decision", Refusal(.invalidArgument, "decision_number TEXT_LENGTH"),
          { $0.decisionNumber = String(repeating: "1", count: 65) }
        ),
      ]
      for (what, refusal, change) in cases {
        var request = Registry.ChangeLicenceStateRequest.with {
          $0.requestId = freshID()
          $0.name = "institutions/\(Samples.agencyCode)"
          $0.state = .suspended
          $0.effectiveDate = Samples.date("2024-01-01")
        }
        change(&request)
        let changed = request
        await expect(refusal, what) {
          _ = try await registry.institutions.changeLicenceState(changed, by: TestRegistry.province)
        }
      }
      let close = Registry.CloseInstitutionRequest.with {
        $0.requestId = freshID()
        $0.name = "institutions/\(Samples.agencyCode)"
      }
      await expect(Refusal(.invalidArgument, "close_date REQUIRED"), "no day of closing") {
        _ = try await registry.institutions.close(close, by: TestRegistry.province)
      }
    }
  }
}
