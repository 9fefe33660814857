import RPC
import RecordTestSupport
import RegistryAPI
import Schema
import Testing

@testable import ipmesh_registry

@Suite("Bad input to the methods that change practitioners, outlets and the state of institutions")
struct UpdateInputTests {
  @Test("UpdatePractitioner refuses bad masks, names, versions and values, and changes nothing")
  func practitioner() async throws {
    try await TestRegistry.run { registry in
      let stored = try await registry.add(Samples.attorney)
      let before = try await registry.allChanges().count
      typealias Case = (String, Refusal, @Sendable (inout Registry.UpdatePractitionerRequest) -> Void)
      let cases: [Case] = [
        ("no request id", Refusal(.invalidArgument, "request_id REQUIRED"), { $0.requestId = "" }),
        ("no mask", Refusal(.invalidArgument, "update_mask REQUIRED"), { $0.updateMask = nil }),
        ("unknown field", Refusal(.invalidArgument, "update_mask FIELD_MASK"), { $0.updateMask?.paths = ["age"] }),
        (
          "the identity number", Refusal(.invalidArgument, "update_mask FIELD_MASK"),
          { $0.updateMask?.paths = ["identity_number"] }
        ),
        ("no name", Refusal(.invalidArgument, "practitioner.name REQUIRED"), { $0.practitioner?.name = "" }),
        (
          "other collection", Refusal(.invalidArgument, "practitioner.name RESOURCE_NAME"),
          { $0.practitioner?.name = "outlets/1" }
        ),
        ("nobody", Refusal(.notFound), { $0.practitioner?.name = "practitioners/999999" }),
        ("old etag", Refusal(.aborted), { $0.practitioner?.etag = "0" }),
        ("no display name", bad("display_name REQUIRED"), { $0.practitioner?.displayName = " " }),
        (
          "long name", bad("display_name TEXT_LENGTH"),
          { $0.practitioner?.displayName = String(repeating: "明", count: 65) }
        ),
        (
          "no kind", bad("kind REQUIRED"),
          {
            $0.updateMask?.paths = ["kind"]
            $0.practitioner?.kind = .unspecified
          }
        ),
        (
          "unknown education", bad("education ENUM_VALUE"),
          {
            $0.updateMask?.paths = ["education"]
            $0.practitioner?.education = .unrecognized(6)
          }
        ),
        (
          "certificate without number", bad("certificates[0].number REQUIRED"),
          {
            $0.updateMask?.paths = ["certificates"]
            $0.practitioner?.certificates = [
              .with {
                $0.type = .patentAttorney
                $0.issueDate = Samples.date("2015-10-01")
              }
            ]
          }
        ),
      ]
      for (what, refusal, change) in cases {
        var request = Registry.UpdatePractitionerRequest.with {
          $0.requestId = freshID()
          $0.practitioner = .with {
            $0.name = stored.name
            $0.displayName = "张明明"
          }
          $0.updateMask = .with { $0.paths = ["display_name"] }
        }
        change(&request)
        let changed = request
        await expect(refusal, what) {
          _ = try await registry.practitioners.update(changed, by: TestRegistry.province)
        }
      }
      #expect(try await registry.allChanges().count == before)
    }
  }

  private func bad(_ reason: String) -> Refusal { Refusal(.invalidArgument, "practitioner.\(reason)") }

  @Test("UpdateOutlet refuses bad masks, names, versions and values, and changes nothing")
  func outlet() async throws {
    try await TestRegistry.run { registry in
      let stored = try await registry.outlets.create(
        .with {
          $0.requestId = freshID()
          $0.outletId = "tisc-1"
          $0.outlet = Samples.outlet
        }, by: TestRegistry.province)
      typealias Case = (String, Refusal, [String], @Sendable (inout Registry.Outlet) -> Void)
      let cases: [Case] = [
        ("no mask", Refusal(.invalidArgument, "update_mask REQUIRED"), [], { _ in }),
        ("unknown field", Refusal(.invalidArgument, "update_mask FIELD_MASK"), ["outlet_id"], { _ in }),
        ("no name", Refusal(.invalidArgument, "outlet.name REQUIRED"), ["address"], { $0.name = "" }),
        (
          "other collection", Refusal(.invalidArgument, "outlet.name RESOURCE_NAME"), ["address"],
          { $0.name = "institutions/x" }
        ),
        ("unknown outlet", Refusal(.notFound), ["address"], { $0.name = "outlets/tisc-9" }),
        ("old etag", Refusal(.aborted), ["address"], { $0.etag = "0" }),
        ("no kind", Refusal(.invalidArgument, "outlet.kind REQUIRED"), ["kind"], { $0.kind = .unspecified }),
        (
          "no display name", Refusal(.invalidArgument, "outlet.display_name REQUIRED"), ["display_name"],
          { $0.displayName = "" }
        ),
        (
          "Changsha", Refusal(.invalidArgument, "outlet.division GBT2260_HUBEI"), ["division"],
          { $0.division = "430100" }
        ),
        (
          "closed without day", Refusal(.invalidArgument, "outlet.close_date REQUIRED"), ["state"],
          { $0.state = .closed }
        ),
        (
          "bad site", Refusal(.invalidArgument, "outlet.contact.website WEBSITE_FORM"), ["contact"],
          { $0.contact = .with { $0.website = "example.com" } }
        ),
      ]
      for (what, refusal, paths, change) in cases {
        var outlet = Registry.Outlet.with { $0.name = stored.name }
        change(&outlet)
        let changed = outlet
        await expect(refusal, what) {
          _ = try await registry.outlets.update(
            .with {
              $0.requestId = freshID()
              $0.outlet = changed
              $0.updateMask = .with { $0.paths = paths }
            }, by: TestRegistry.province)
        }
      }
      await expect(Refusal(.permissionDenied), "Wuhan's outlet is not Yichang's to change") {
        _ = try await registry.outlets.update(
          .with {
            $0.requestId = freshID()
            $0.outlet = .with {
              $0.name = stored.name
              $0.division = "420500"
            }
            $0.updateMask = .with { $0.paths = ["division"] }
          }, by: TestRegistry.wuhan)
      }
      #expect(try await registry.allChanges().count == 1)
    }
  }

  @Test("CloseInstitution refuses bad names, versions and days, and a second closing")
  func close() async throws {
    try await TestRegistry.run { registry in
      try await registry.addAgency()
      typealias Case = (String, Refusal, @Sendable (inout Registry.CloseInstitutionRequest) -> Void)
      let cases: [Case] = [
        ("no request id", Refusal(.invalidArgument, "request_id REQUIRED"), { $0.requestId = "" }),
        ("no name", Refusal(.invalidArgument, "name REQUIRED"), { $0.name = "" }),
        ("other collection", Refusal(.invalidArgument, "name RESOURCE_NAME"), { $0.name = "outlets/1" }),
        ("unknown code", Refusal(.notFound), { $0.name = "institutions/\(Samples.consultancyCode)" }),
        ("old etag", Refusal(.aborted), { $0.etag = "0" }),
        ("no day", Refusal(.invalidArgument, "close_date REQUIRED"), { $0.closeDate = nil }),
        (
          "30 February", Refusal(.invalidArgument, "close_date DATE_EXISTS"),
          {
            $0.closeDate = .with {
              $0.year = 2024
              $0.month = 2
              $0.day = 30
            }
          }
        ),
        (
          "tomorrow", Refusal(.invalidArgument, "close_date DATE_NOT_FUTURE"),
          { $0.closeDate = Samples.date("2025-07-01") }
        ),
        (
          "before the establishment", Refusal(.invalidArgument, "close_date DATE_ORDER"),
          { $0.closeDate = Samples.date("2019-01-01") }
        ),
      ]
      let good = Registry.CloseInstitutionRequest.with {
        $0.requestId = freshID()
        $0.name = "institutions/\(Samples.agencyCode)"
        $0.closeDate = Samples.date("2025-06-01")
      }
      for (what, refusal, change) in cases {
        var request = good
        request.requestId = freshID()
        change(&request)
        let changed = request
        await expect(refusal, what) { _ = try await registry.institutions.close(changed, by: TestRegistry.province) }
      }
      #expect(try await registry.allChanges().count == 1)
      _ = try await registry.institutions.close(good, by: TestRegistry.province)
      await expect(Refusal(.failedPrecondition, "institution-open"), "a second closing") {
        var again = good
        again.requestId = freshID()
        _ = try await registry.institutions.close(again, by: TestRegistry.province)
      }
    }
  }
}
