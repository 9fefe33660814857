import Foundation
import RPC
import RecordTestSupport
import Records
import Schema
import TalentAPI
import Testing

@testable import ipmesh_talent

@Suite("Bad input to the methods of experts")
struct ExpertInputTests {
  @Test("CreateExpert says for each bad field which rule it breaks, and stores nothing")
  func badInput() async throws {
    try await TestTalent.run { talent in
      for (what, reasons, change) in Self.badExperts {
        var refusal = Refusal(.invalidArgument)
        refusal.reasons = reasons.map { "expert.\($0)" }
        await expect(refusal, what) { try await talent.addExpert(1, change) }
      }
      await expect(Refusal(.invalidArgument, "request_id REQUIRED"), "no request id") {
        _ = try await talent.experts.create(.with { $0.expert = Samples.expert(1) }, by: TestTalent.province)
      }
      await expect(Refusal(.permissionDenied), "Yichang's bureau, an expert in Wuhan") {
        _ = try await talent.experts.create(
          .with {
            $0.requestId = freshID()
            $0.expert = Samples.expert(1)
          }, by: TestTalent.yichang)
      }
      let changes = try await talent.allChanges()
      #expect(changes.isEmpty)
    }
  }

  typealias Case = (String, [String], @Sendable (inout Talent.Expert) -> Void)
  static let badExperts: [Case] = [
    ("no name", ["display_name REQUIRED"], { $0.displayName = " " }),
    ("long name", ["display_name TEXT_LENGTH"], { $0.displayName = String(repeating: "明", count: 65) }),
    ("control characters", ["display_name TEXT_CONTROL"], { $0.displayName = "a\u{7}b" }),
    ("no number", ["identity_number REQUIRED"], { $0.identityNumber = "" }),
    ("wrong check", ["identity_number GB11643_CHECK"], { $0.identityNumber = "420106197803071230" }),
    ("no category", ["categories REQUIRED"], { ($0.categories, $0.fields) = ([], []) }),
    ("unknown category", ["categories ENUM_VALUE"], { $0.categories.append(.unrecognized(12)) }),
    ("field of another category", ["fields FIELD_CATEGORY"], { $0.fields = [.litigation] }),
    ("unknown field", ["fields ENUM_VALUE"], { $0.fields = [.unrecognized(23)] }),
    ("industry without code", ["industries REQUIRED"], { $0.categories.append(.industry) }),
    ("no such industry", ["industries[0] 51020_CODE"], { $0.industries = ["A11"] }),
    (
      "overseas without place", ["jurisdictions REQUIRED", "languages REQUIRED"], { $0.categories.append(.overseas) }
    ),
    ("jurisdiction", ["jurisdictions TWO_LETTER_CODE"], { $0.jurisdictions = ["usa"] }),
    ("language", ["languages TWO_LETTER_CODE"], { $0.languages = ["EN"] }),
    (
      "many languages", ["languages LIST_LENGTH"],
      { $0.languages = (0..<33).map { String(UnicodeScalar(97 + UInt8($0 % 26))) + "a" } }
    ),
    ("no division", ["division REQUIRED"], { $0.division = "" }),
    ("no such division", ["division GBT2260_HUBEI"], { $0.division = "420400" }),
    ("no unit", ["unit_code REQUIRED"], { $0.unitCode = "" }),
    ("unit check", ["unit_code GB32100_CHECK"], { $0.unitCode = "91420100MA4K000100" }),
    ("unit name", ["unit_name REQUIRED"], { $0.unitName = "" }),
    ("unit day", ["unit_since_date REQUIRED"], { $0.unitSinceDate = nil }),
    ("unit tomorrow", ["unit_since_date DATE_NOT_FUTURE"], { $0.unitSinceDate = Samples.date("2025-07-01") }),
    (
      "tie", ["ties[0].kind REQUIRED", "ties[0].unit_code REQUIRED", "ties[0].start_date REQUIRED"],
      { $0.ties = [.init()] }
    ),
    (
      "tie that ends before it begins", ["ties[0].end_date DATE_ORDER"],
      {
        $0.ties = [
          .with {
            $0.kind = .adviser
            $0.unitCode = Samples.unit(500)
            $0.startDate = Samples.date("2020-01-02")
            $0.endDate = Samples.date("2020-01-01")
          }
        ]
      }
    ),
    ("many ties", ["ties LIST_LENGTH"], { $0.ties = [Talent.UnitTie](repeating: Self.tie, count: 65) }),
    ("stake", ["stakes[0].unit_code REQUIRED", "stakes[0].description REQUIRED"], { $0.stakes = [.init()] }),
    (
      "relative", ["relative_identity_numbers[0] GB11643_LENGTH"], { $0.relativeIdentityNumbers = ["4201061978"] }
    ),
    (
      "qualification", ["qualifications[0].kind REQUIRED", "qualifications[0].since_date REQUIRED"],
      { $0.qualifications = [.init()] }
    ),
    (
      "other qualification without name", ["qualifications[0].title REQUIRED"],
      { $0.qualifications[0].kind = .other }
    ),
    ("two of a kind", ["qualifications NO_REPETITION"], { $0.qualifications.append($0.qualifications[0]) }),
    ("no practice", ["practice_since_date REQUIRED"], { $0.practiceSinceDate = nil }),
    (
      "30 February", ["practice_since_date DATE_EXISTS"],
      {
        $0.practiceSinceDate?.day = 31
        $0.practiceSinceDate?.month = 2
      }
    ),
    (
      "consent tomorrow", ["unit_consent_date DATE_NOT_FUTURE"], { $0.unitConsentDate = Samples.date("2025-07-01") }
    ),
    ("integrity", ["integrity ENUM_VALUE"], { $0.integrity = .unrecognized(3) }),
    (
      "unavailable", ["unavailable_periods[0].end_date DATE_ORDER"],
      {
        $0.unavailablePeriods = [
          .with {
            $0.startDate = Samples.date("2025-08-02")
            $0.endDate = Samples.date("2025-08-01")
          }
        ]
      }
    ),
  ]

  private static let tie = Talent.UnitTie.with {
    $0.kind = .adviser
    $0.unitCode = Samples.unit(500)
    $0.startDate = Samples.date("2020-01-02")
  }

  @Test("UpdateExpert refuses bad masks, names, versions and values, and changes nothing")
  func badUpdates() async throws {
    try await TestTalent.run { talent in
      let stored = try await talent.addExpert(1)
      let before = try await talent.allChanges().count
      typealias Case = (String, Refusal, @Sendable (inout Talent.UpdateExpertRequest) -> Void)
      let cases: [Case] = [
        ("no request id", Refusal(.invalidArgument, "request_id REQUIRED"), { $0.requestId = "" }),
        ("no mask", Refusal(.invalidArgument, "update_mask REQUIRED"), { $0.updateMask = nil }),
        ("unknown field", Refusal(.invalidArgument, "update_mask FIELD_MASK"), { $0.updateMask?.paths = ["age"] }),
        (
          "the identity number", Refusal(.invalidArgument, "update_mask FIELD_MASK"),
          { $0.updateMask?.paths = ["identity_number"] }
        ),
        ("the state", Refusal(.invalidArgument, "update_mask FIELD_MASK"), { $0.updateMask?.paths = ["state"] }),
        ("no name", Refusal(.invalidArgument, "expert.name REQUIRED"), { $0.expert?.name = "" }),
        (
          "other collection", Refusal(.invalidArgument, "expert.name RESOURCE_NAME"), { $0.expert?.name = "draws/1" }
        ),
        ("nobody", Refusal(.notFound), { $0.expert?.name = "experts/999999" }),
        ("old etag", Refusal(.aborted), { $0.expert?.etag = "0" }),
        ("bad value", Refusal(.invalidArgument, "expert.display_name REQUIRED"), { $0.expert?.displayName = "" }),
        (
          "to a division out of reach", Refusal(.permissionDenied),
          {
            $0.updateMask?.paths = ["division"]
            $0.expert?.division = "420500"
          }
        ),
      ]
      for (what, refusal, change) in cases {
        var request = Talent.UpdateExpertRequest.with {
          $0.requestId = freshID()
          $0.expert = stored
          $0.updateMask = .with { $0.paths = ["display_name"] }
        }
        change(&request)
        let changed = request
        await expect(refusal, what) { _ = try await talent.experts.update(changed, by: TestTalent.wuhan) }
      }
      #expect(try await talent.allChanges().count == before)
    }
  }
}
