import RPC
import RecordTestSupport
import RegistryAPI
import Schema
import Storage
import Testing

@testable import ipmesh_registry

@Suite("Institutions")
struct InstitutionTests {
  @Test("what is created is read back, by credit code and by agency code, with the terms of its filing")
  func roundTrip() async throws {
    try await TestRegistry.run { registry in
      let created = try await registry.addAgency()
      #expect(created.name == "institutions/\(Samples.agencyCode)")
      #expect(created.etag == "1" && created.state == .open)
      // domain.md 3.7: filed 2022-12-01, valid to 2025-11-30, renewal from 2025-05-30.
      #expect(created.trademarkFiling?.expireDate == Samples.date("2025-11-30"))
      #expect(created.trademarkFiling?.renewableFrom == Samples.date("2025-05-30"))
      #expect(created.patentLicence?.stateDate == Samples.date("2020-01-10"))
      #expect(try await Institutions.get(.with { $0.name = created.name }, registry.store) == created)
      #expect(try await Institutions.lookup(.with { $0.agencyCode = "42901" }, registry.store) == created)
      await expect(Refusal(.notFound), "unknown code") {
        _ = try await Institutions.get(.with { $0.name = "institutions/\(Samples.consultancyCode)" }, registry.store)
      }
      await expect(Refusal(.invalidArgument, "name RESOURCE_NAME"), "no name") {
        _ = try await Institutions.get(.with { $0.name = "institutions/a/b" }, registry.store)
      }
    }
  }

  @Test("a repeated request gets the first answer and changes nothing; its id cannot serve another request")
  func idempotency() async throws {
    try await TestRegistry.run { registry in
      let request = Registry.CreateInstitutionRequest.with {
        $0.requestId = "one"
        $0.institution = Samples.agency
      }
      let first = try await registry.institutions.create(request, by: TestRegistry.province)
      #expect(try await registry.institutions.create(request, by: TestRegistry.province) == first)
      #expect(try await registry.allChanges().count == 1)
      var other = request
      other.institution?.displayName = "武汉明德专利代理有限公司"
      let changed = other
      do {
        _ = try await registry.institutions.create(changed, by: TestRegistry.province)
        Issue.record("the id was taken for another request")
      } catch let error as RPCError {
        #expect(error.code == .invalidArgument)
      }
      // The same id of another caller is another id.
      await expect(Refusal(.alreadyExists), "another caller") {
        _ = try await registry.institutions.create(request, by: TestRegistry.wuhan)
      }
    }
  }

  @Test("an update changes the fields of the mask only, makes a new version and one change")
  func update() async throws {
    try await TestRegistry.run { registry in
      let created = try await registry.addAgency()
      let updated = try await registry.institutions.update(
        .with {
          $0.requestId = freshID()
          $0.institution = .with {
            $0.name = created.name
            $0.etag = "1"
            $0.employeeCount = 31
            $0.address = "ignored"
            $0.contact = .with { $0.phone = "027-1234567" }
          }
          $0.updateMask = .with { $0.paths = ["employee_count", "contact.phone"] }
        }, by: TestRegistry.province)
      #expect(updated.employeeCount == 31 && updated.etag == "2")
      #expect(updated.contact?.phone == "027-1234567" && updated.contact?.person == "综合部")
      #expect(updated.address == created.address)
      let changes = try await registry.allChanges()
      #expect(changes.map(\.kind) == ["created", "updated"])
      // The same values again: nothing to change, no new version.
      let same = try await registry.institutions.update(
        .with {
          $0.requestId = freshID()
          $0.institution = updated
          $0.updateMask = .with { $0.paths = ["*"] }
        }, by: TestRegistry.province)
      #expect(same == updated)
      #expect(try await registry.allChanges().count == 2)
    }
  }

  @Test("a closed institution is kept, read-only, and left out of listings")
  func close() async throws {
    try await TestRegistry.run { registry in
      let created = try await registry.addAgency()
      let closed = try await registry.institutions.close(
        .with {
          $0.requestId = freshID()
          $0.name = created.name
          $0.closeDate = Samples.date("2025-06-01")
        }, by: TestRegistry.province)
      #expect(closed.state == .closed && closed.closeDate == Samples.date("2025-06-01"))
      #expect(try await registry.institutions.list(.init()).institutions.isEmpty)
      let all = try await registry.institutions.list(.with { $0.filter = .with { $0.includeClosed = true } })
      #expect(all.institutions == [closed])
      await expect(Refusal(.failedPrecondition, "institution-open"), "change after closing") {
        _ = try await registry.institutions.update(
          .with {
            $0.requestId = freshID()
            $0.institution = closed
            $0.updateMask = .with { $0.paths = ["address"] }
          }, by: TestRegistry.province)
      }
    }
  }

  @Test("any part of a name finds it, from one character on, case and width not minded")
  func search() async throws {
    try await TestRegistry.run { registry in
      let agency = try await registry.addAgency { $0.displayName = "武汉光谷ABC明德知识产权代理有限公司" }
      for query in ["明", "光谷", "abc", "ＡＢＣ明", "谷ABC明德", "知识产权代理", agency.displayName] {
        let found = try await registry.institutions.list(.with { $0.filter = .with { $0.query = query } })
        #expect(found.institutions.map(\.name) == [agency.name], "\(query)")
      }
      for query in ["谷明", "德明", "%", "_", "专利", "\\"] {
        let found = try await registry.institutions.list(.with { $0.filter = .with { $0.query = query } })
        #expect(found.institutions.isEmpty, "\(query)")
      }
      _ = try await registry.institutions.update(
        .with {
          $0.requestId = freshID()
          $0.institution = .with {
            $0.name = agency.name
            $0.displayName = "武汉东湖至善专利代理有限公司"
          }
          $0.updateMask = .with { $0.paths = ["display_name"] }
        }, by: TestRegistry.province)
      let old = try await registry.institutions.list(.with { $0.filter = .with { $0.query = "光谷" } })
      let new = try await registry.institutions.list(.with { $0.filter = .with { $0.query = "至善" } })
      #expect(old.institutions.isEmpty && new.institutions.count == 1)
    }
  }

  @Test("pages hold every record once, also while others are added, and a token serves its own query only")
  func paging() async throws {
    try await TestRegistry.run { registry in
      let file = (0..<25).map { InstitutionFile.row(number: $0) }
      _ = try await registry.importInstitutions(InstitutionFile.text(file))
      var names: [String] = []
      var token = ""
      repeat {
        let pageToken = token
        let page = try await registry.institutions.list(
          .with {
            $0.pageSize = 7
            $0.pageToken = pageToken
            $0.filter = .with { $0.query = "咨询" }
          })
        names += page.institutions.map(\.name)
        token = page.nextPageToken
        if names.count == 7 {
          _ = try await registry.importInstitutions(InstitutionFile.text([InstitutionFile.row(number: 99)]))
        }
      } while !token.isEmpty
      #expect(names.count == 26 && Set(names).count == 26)

      let first = try await registry.institutions.list(.with { $0.pageSize = 1 })
      await expect(Refusal(.invalidArgument, "page_token PAGE_TOKEN"), "token of another query") {
        _ = try await registry.institutions.list(
          .with {
            $0.pageToken = first.nextPageToken
            $0.filter = .with { $0.division = "420100" }
          })
      }
      await expect(Refusal(.invalidArgument, "page_token PAGE_TOKEN"), "no token") {
        _ = try await registry.institutions.list(.with { $0.pageToken = "xyz" })
      }
      for size: Int32 in [-1, 1_001] {
        await expect(Refusal(.invalidArgument, "page_size PAGE_SIZE"), "size \(size)") {
          _ = try await registry.institutions.list(.with { $0.pageSize = size })
        }
      }
    }
  }

  @Test("each filter keeps what it names; a city's code finds its districts")
  func filters() async throws {
    try await TestRegistry.run { registry in
      let agency = try await registry.addAgency()
      _ = try await registry.institutions.create(
        .with {
          $0.requestId = freshID()
          $0.institution = Samples.consultancy
        }, by: TestRegistry.province)
      typealias Filter = @Sendable (inout Registry.InstitutionFilter) -> Void
      let filters: [Filter] = [
        { $0.kind = .patentAgency }, { $0.division = "420100" }, { $0.division = "420106" },
        { $0.serviceForm = .consulting }, { $0.licenceState = .active }, { $0.brandTier = .provincial },
      ]
      for fill in filters {
        let found = try await registry.institutions.list(.with { $0.filter = .with(fill) })
        #expect(found.institutions.map(\.name) == [agency.name])
      }
      await expect(Refusal(.invalidArgument, "filter.division GBT2260_HUBEI"), "bad division") {
        _ = try await registry.institutions.list(.with { $0.filter = .with { $0.division = "420400" } })
      }
    }
  }

  @Test("every move between licence states is the one that the rule allows", arguments: 0...13)
  func licenceMoves(_ from: Int32) {
    let allowed = (0...13).filter {
      LicenceStates.canMove(from: .init(rawValue: from), to: .init(rawValue: $0))
    }
    let expected: [Int32: [Int32]] = [
      0: Array(1...13), 1: [2], 2: [3, 4, 5], 3: [2, 4, 5], 4: [5, 6], 5: [1], 6: [7, 8, 9, 10, 11, 12, 13],
      7: [6, 8, 9, 10, 11, 12, 13], 8: [6, 9, 10, 11, 12, 13], 9: [6, 7, 8, 10, 11, 12, 13], 10: [6, 7, 8, 11, 12, 13],
    ]
    #expect(allowed == expected[from] ?? [])
  }
}
