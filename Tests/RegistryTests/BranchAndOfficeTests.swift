import RPC
import RecordTestSupport
import RegistryAPI
import Schema
import Testing

@testable import ipmesh_registry

@Suite("Branches and representative offices")
struct BranchAndOfficeTests {
  private static let branchCode = "91420600309864210U"

  private func request(_ head: String) -> Registry.CreateBranchRequest {
    .with {
      $0.requestId = freshID()
      $0.parent = "institutions/\(Samples.agencyCode)"
      $0.branch = .with {
        $0.unifiedSocialCreditCode = Self.branchCode
        $0.displayName = "武汉光谷明德知识产权代理有限公司襄阳分公司"
        $0.division = "420600"
        $0.head = head
        $0.registeredDate = Samples.date("2023-03-01")
        $0.filedDate = Samples.date("2023-03-31")
      }
    }
  }

  @Test("a branch is recorded, listed, and closed; a filing after 30 days is marked late")
  func lifecycle() async throws {
    try await TestRegistry.run { registry in
      let agency = try await registry.addAgency()
      let attorney = try await registry.addFiledAttorney()
      let branch = try await registry.branches.create(request(attorney.name), by: TestRegistry.province)
      #expect(branch.name == "\(agency.name)/branches/\(Self.branchCode)" && !branch.filedLate)
      #expect(try await registry.branches.get(.with { $0.name = branch.name }) == branch)
      for parent in [agency.name, "institutions/-"] {
        #expect(try await registry.branches.list(.with { $0.parent = parent }).branches == [branch])
      }
      await expect(Refusal(.failedPrecondition, "branches-closed-first"), "close the agency") {
        _ = try await registry.institutions.close(
          .with {
            $0.requestId = freshID()
            $0.name = agency.name
            $0.closeDate = Samples.date("2025-06-01")
          }, by: TestRegistry.province)
      }
      let closed = try await registry.branches.close(
        .with {
          $0.requestId = freshID()
          $0.name = branch.name
          $0.closeDate = Samples.date("2025-01-01")
        }, by: TestRegistry.province)
      #expect(closed.state == .closed && closed.etag == "2")
      #expect(try await registry.branches.list(.with { $0.parent = agency.name }).branches.isEmpty)
      var again = request(attorney.name)
      again.branch?.unifiedSocialCreditCode = Samples.consultancyCode
      again.branch?.filedDate = Samples.date("2023-04-01")
      let late = try await registry.branches.create(again, by: TestRegistry.province)
      #expect(late.filedLate)
    }
  }

  @Test("CreateBranch says what is wrong with each bad input")
  func badBranches() async throws {
    try await TestRegistry.run { registry in
      try await registry.addAgency()
      let attorney = try await registry.addFiledAttorney()
      let other = try await registry.add(Samples.consultant)
      typealias Case = (String, Refusal, (inout Registry.CreateBranchRequest) -> Void)
      let cases: [Case] = [
        ("no parent", Refusal(.invalidArgument, "parent REQUIRED"), { $0.parent = "" }),
        ("unknown parent", Refusal(.notFound), { $0.parent = "institutions/\(Samples.lawFirmCode)" }),
        (
          "bad code", Refusal(.invalidArgument, "branch.unified_social_credit_code GB32100_LENGTH"),
          { $0.branch?.unifiedSocialCreditCode = "9" }
        ),
        (
          "bad name", Refusal(.invalidArgument, "branch.display_name PAM14_BRANCH_NAME"),
          { $0.branch?.displayName = "襄阳分公司" }
        ),
        (
          "bad division", Refusal(.invalidArgument, "branch.division GBT2260_HUBEI"), { $0.branch?.division = "430100" }
        ),
        (
          "no registration", Refusal(.invalidArgument, "branch.registered_date REQUIRED"),
          { $0.branch?.registeredDate = nil }
        ),
        (
          "filed before", Refusal(.invalidArgument, "branch.filed_date DATE_ORDER"),
          { $0.branch?.filedDate = Samples.date("2023-02-28") }
        ),
        ("no head", Refusal(.invalidArgument, "branch.head REQUIRED"), { $0.branch?.head = "" }),
        ("unknown head", Refusal(.notFound), { $0.branch?.head = "practitioners/999" }),
        ("head without certificate", Refusal(.failedPrecondition, "PAM20-head"), { $0.branch?.head = other.name }),
      ]
      for (what, refusal, change) in cases {
        var changed = request(attorney.name)
        change(&changed)
        let bad = changed
        await expect(refusal, what) { _ = try await registry.branches.create(bad, by: TestRegistry.province) }
      }
      _ = try await registry.branches.create(request(attorney.name), by: TestRegistry.province)
      var second = request(attorney.name)
      second.branch?.unifiedSocialCreditCode = Samples.consultancyCode
      let twice = second
      await expect(Refusal(.failedPrecondition, "PAM20-one-branch"), "head of two") {
        _ = try await registry.branches.create(twice, by: TestRegistry.province)
      }
      await expect(Refusal(.permissionDenied), "Wuhan's bureau, Xiangyang's branch") {
        _ = try await registry.branches.create(twice, by: TestRegistry.wuhan)
      }
    }
  }

  private var office: Registry.CreateRepresentativeOfficeRequest {
    .with {
      $0.requestId = freshID()
      $0.representativeOfficeId = "example-llp-wuhan"
      $0.representativeOffice = .with {
        $0.direction = .inbound
        $0.displayName = "示例事务所武汉代表处"
        $0.foreignAgency = "Example LLP"
        $0.countryCode = "DE"
        $0.division = "420100"
        $0.approvalNumber = "国知代表〔2024〕1号"
        $0.openedDate = Samples.date("2024-05-01")
      }
    }
  }

  @Test("representative offices go both ways; bad input is refused field by field")
  func offices() async throws {
    try await TestRegistry.run { registry in
      let agency = try await registry.addAgency()
      typealias Case = (String, Refusal, (inout Registry.CreateRepresentativeOfficeRequest) -> Void)
      func bad(_ reason: String) -> Refusal { Refusal(.invalidArgument, "representative_office.\(reason)") }
      let cases: [Case] = [
        ("no id", Refusal(.invalidArgument, "representative_office_id REQUIRED"), { $0.representativeOfficeId = "" }),
        (
          "capital id", Refusal(.invalidArgument, "representative_office_id RECORD_ID"),
          { $0.representativeOfficeId = "Office" }
        ),
        (
          "no direction",
          Refusal(
            .invalidArgument, "representative_office.direction REQUIRED",
            "representative_office.foreign_agency TEXT_LENGTH", "representative_office.division TEXT_LENGTH",
            "representative_office.institution OFFICE_INSTITUTION"),
          { $0.representativeOffice?.direction = .unspecified }
        ),
        ("no agency", bad("foreign_agency REQUIRED"), { $0.representativeOffice?.foreignAgency = "" }),
        ("no approval", bad("approval_number REQUIRED"), { $0.representativeOffice?.approvalNumber = "" }),
        ("no division", bad("division REQUIRED"), { $0.representativeOffice?.division = "" }),
        ("inland", bad("country_code ISO3166_ALPHA2"), { $0.representativeOffice?.countryCode = "CN" }),
        ("no day", bad("opened_date REQUIRED"), { $0.representativeOffice?.openedDate = nil }),
        (
          "institution inbound", bad("institution OFFICE_INSTITUTION"),
          { $0.representativeOffice?.institution = "institutions/x" }
        ),
      ]
      for (what, refusal, change) in cases {
        var changed = office
        change(&changed)
        let request = changed
        await expect(refusal, what) { _ = try await registry.offices.create(request, by: TestRegistry.province) }
      }
      let inbound = try await registry.offices.create(office, by: TestRegistry.wuhan)
      await expect(Refusal(.alreadyExists), "id twice") {
        _ = try await registry.offices.create(office, by: TestRegistry.wuhan)
      }
      let outbound = try await registry.offices.create(
        .with {
          $0.requestId = freshID()
          $0.representativeOfficeId = "mingde-munich"
          $0.representativeOffice = .with {
            $0.direction = .outbound
            $0.displayName = "明德慕尼黑代表处"
            $0.institution = agency.name
            $0.countryCode = "DE"
            $0.city = "München"
            $0.openedDate = Samples.date("2023-05-01")
          }
        }, by: TestRegistry.province)
      let all = try await registry.offices.list(.init()).representativeOffices
      #expect(all == [inbound, outbound])
      #expect(try await registry.offices.list(.with { $0.direction = .outbound }).representativeOffices == [outbound])
      let closed = try await registry.offices.close(
        .with {
          $0.requestId = freshID()
          $0.name = inbound.name
          $0.closeDate = Samples.date("2025-01-01")
        }, by: TestRegistry.province)
      #expect(try await registry.offices.get(.with { $0.name = inbound.name }) == closed)
    }
  }
}
