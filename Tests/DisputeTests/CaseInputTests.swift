import DisputeAPI
import Domain
import RPC
import RecordTestSupport
import Records
import Schema
import Testing

@testable import ipmesh_dispute

@Suite("Bad input to the methods of cases")
struct CaseInputTests {
  private static func bad(_ reasons: String...) -> Refusal {
    var refusal = Refusal(.invalidArgument)
    refusal.reasons = reasons
    return refusal
  }

  @Test("SubmitCase refuses bad fields one by one, and stores nothing")
  func submit() async throws {
    try await TestDispute.run { dispute in
      typealias Case = (String, String, @Sendable (inout Dispute.Case) -> Void)
      let cases: [Case] = [
        ("no kind", "kind REQUIRED", { $0.kind = .unspecified }),
        ("unknown kind", "kind ENUM_VALUE", { $0.kind = .unrecognized(4) }),
        ("no company", "company_name REQUIRED", { $0.companyName = " " }),
        ("control character", "company_name TEXT_CONTROL", { $0.companyName = "武汉\u{0007}公司" }),
        ("no code", "unified_social_credit_code REQUIRED", { $0.unifiedSocialCreditCode = "" }),
        (
          "wrong code", "unified_social_credit_code GB32100_CHECK",
          { $0.unifiedSocialCreditCode = "91420100MA4K00010Q" }
        ),
        ("no division", "division REQUIRED", { $0.division = "" }),
        ("Changsha", "division GBT2260_HUBEI", { $0.division = "430100" }),
        ("bad phone", "contact.phone PHONE_FORM", { $0.contact = .with { $0.phone = "abc" } }),
        ("unknown industry", "industry 51020_CODE", { $0.industry = "Z01" }),
        ("no market", "markets REQUIRED", { $0.markets = [] }),
        ("bad market", "markets PLACE_CODE", { $0.markets = ["USA"] }),
        ("no right", "right REQUIRED", { $0.right = .unspecified }),
        ("no role", "role REQUIRED", { $0.role = .unspecified }),
        ("squatted in a lawsuit", "role CASE_ROLE", { $0.role = .squatted }),
        ("no forum", "forum REQUIRED", { $0.forum = "" }),
        ("unknown forum", "forum FORUM_KNOWN", { $0.forum = "MARS" }),
        ("no counterparty", "counterparty REQUIRED", { $0.counterparty = "" }),
        ("long number", "case_number TEXT_LENGTH", { $0.caseNumber = String(repeating: "1", count: 61) }),
        ("served tomorrow", "service_date DATE_NOT_FUTURE", { $0.serviceDate = Samples.date("2025-06-17") }),
        (
          "no such day", "service_date DATE_EXISTS",
          { $0.serviceDate = .with { $0.year = 2025 } }
        ),
        ("unknown service", "service_method ENUM_VALUE", { $0.serviceMethod = .unrecognized(10) }),
        ("negative amount", "amount_cents NUMBER_RANGE", { $0.amountCents = -1 }),
        ("amount of nothing", "currency_code REQUIRED", { $0.currencyCode = "" }),
        ("no currency", "currency_code CURRENCY_CODE", { $0.currencyCode = "dollar" }),
        ("HS words", "hs_code HS_CODE", { $0.hsCode = "laser" }),
        ("document without title", "documents[0].title REQUIRED", { $0.documents[0].title = "" }),
        ("document without digest", "documents[0].sha256 REQUIRED", { $0.documents[0].sha256 = "" }),
        (
          "upper-case digest", "documents[0].sha256 SHA256_FORM",
          { $0.documents[0].sha256 = Samples.digest.uppercased() }
        ),
        ("empty document", "documents[0].size_bytes NUMBER_RANGE", { $0.documents[0].sizeBytes = 0 }),
        (
          "many documents", "documents LIST_LENGTH",
          { $0.documents = Array(repeating: Samples.document, count: 101) }
        ),
        ("fair without facts", "exhibition REQUIRED", { $0.kind = .exhibition }),
        ("mark without facts", "squatting REQUIRED", { $0.kind = .squatting }),
        ("facts of a fair", "exhibition CASE_FACTS", { $0.exhibition = Samples.fair.exhibition }),
        ("facts of a mark", "squatting CASE_FACTS", { $0.squatting = Samples.squatting.squatting }),
      ]
      for (what, reason, change) in cases {
        var record = Samples.lawsuit
        change(&record)
        let changed = record
        await expect(Self.bad("case.\(reason)"), what) { _ = try await dispute.submit(changed) }
      }
      await expect(Self.bad("request_id REQUIRED"), "no id") { _ = try await dispute.submit(Samples.lawsuit, "") }
      await expect(Refusal(.permissionDenied), "another division") {
        _ = try await dispute.cases.submit(
          .with {
            $0.requestId = freshID()
            $0.case = Samples.lawsuit
          }, by: TestDispute.yichang)
      }
      #expect(try await dispute.allChanges().isEmpty)
      _ = try await dispute.submit()
      await expect(Refusal(.alreadyExists), "the same case again") { _ = try await dispute.submit() }
    }
  }

  @Test("facts of fairs and marks are checked field by field")
  func facts() async throws {
    try await TestDispute.run { dispute in
      typealias Case = (String, Dispute.Case, @Sendable (inout Dispute.Case) -> Void)
      let cases: [Case] = [
        ("exhibition.fair_name REQUIRED", Samples.fair, { $0.exhibition?.fairName = "" }),
        ("exhibition.hall TEXT_LENGTH", Samples.fair, { $0.exhibition?.hall = String(repeating: "B", count: 61) }),
        ("exhibition.first_date REQUIRED", Samples.fair, { $0.exhibition?.firstDate = nil }),
        ("exhibition.last_date DATE_ORDER", Samples.fair, { $0.exhibition?.lastDate = Samples.date("2025-06-23") }),
        ("exhibition.document REQUIRED", Samples.fair, { $0.exhibition?.document = .unspecified }),
        ("exhibition.language_code LANGUAGE_CODE", Samples.fair, { $0.exhibition?.languageCode = "deu" }),
        ("exhibition.answer_hours NUMBER_RANGE", Samples.fair, { $0.exhibition?.answerHours = 721 }),
        ("exhibition.receive_time REQUIRED", Samples.fair, { $0.exhibition?.receiveTime = nil }),
        ("squatting.mark REQUIRED", Samples.squatting, { $0.squatting?.mark = "" }),
        ("squatting.nice_class NUMBER_RANGE", Samples.squatting, { $0.squatting?.niceClass = 46 }),
        ("squatting.jurisdiction REQUIRED", Samples.squatting, { $0.squatting?.jurisdiction = "" }),
        ("squatting.squatter REQUIRED", Samples.squatting, { $0.squatting?.squatter = "" }),
        (
          "squatting.registration_date DATE_ORDER", Samples.squatting,
          { $0.squatting?.registrationDate = Samples.date("2023-01-09") }
        ),
        (
          "squatting.publication_date DATE_ORDER", Samples.squatting,
          { $0.squatting?.publicationDate = Samples.date("2023-01-09") }
        ),
        (
          "squatting.filing_date DATE_NOT_FUTURE", Samples.squatting,
          {
            $0.squatting?.filingDate = Samples.date("2025-06-17")
            $0.squatting?.registrationDate = nil
          }
        ),
      ]
      for (reason, sample, change) in cases {
        var record = sample
        change(&record)
        let changed = record
        await expect(Self.bad("case.\(reason)"), reason) { _ = try await dispute.submit(changed) }
      }
    }
  }

  @Test("UpdateCase refuses bad masks, names, versions and values, and changes nothing")
  func update() async throws {
    try await TestDispute.run { dispute in
      let stored = try await dispute.submit()
      let before = try await dispute.allChanges().count
      typealias Case = (String, Refusal, [String], @Sendable (inout Dispute.Case) -> Void)
      let cases: [Case] = [
        ("no mask", Self.bad("update_mask REQUIRED"), [], { _ in }),
        ("output-only field", Self.bad("update_mask FIELD_MASK"), ["state"], { _ in }),
        ("no name", Self.bad("case.name REQUIRED"), ["forum"], { $0.name = "" }),
        ("other collection", Self.bad("case.name RESOURCE_NAME"), ["forum"], { $0.name = "outlets/1" }),
        ("nobody's case", Refusal(.notFound), ["forum"], { $0.name = "cases/99" }),
        ("old version", Refusal(.aborted), ["forum"], { $0.etag = "0" }),
        ("unknown forum", Self.bad("case.forum FORUM_KNOWN"), ["forum"], { $0.forum = "MARS" }),
        ("out of reach", Refusal(.permissionDenied), ["division"], { $0.division = "420500" }),
      ]
      for (what, refusal, paths, change) in cases {
        var record = Samples.lawsuit
        record.name = stored.name
        change(&record)
        let changed = record
        await expect(refusal, what) {
          _ = try await dispute.cases.update(
            .with {
              $0.requestId = freshID()
              $0.case = changed
              if !paths.isEmpty { $0.updateMask = .with { $0.paths = paths } }
            }, by: TestDispute.wuhan)
        }
      }
      #expect(try await dispute.allChanges().count == before)
      let updated = try await dispute.cases.update(
        .with {
          $0.requestId = freshID()
          $0.case = .with {
            $0.name = stored.name
            $0.hasCounsel = true
          }
          $0.updateMask = .with { $0.paths = ["has_counsel"] }
        }, by: TestDispute.wuhan)
      #expect(updated.hasCounsel && updated.companyName == stored.companyName && updated.etag == "2")
    }
  }
}
