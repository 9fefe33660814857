import RPC
import RecordTestSupport
import Testing
import ZoneAPI

@testable import ipmesh_zone

@Suite("The key-trademark catalogue", .timeLimit(.minutes(2)))
struct TrademarkTests {
  private static let name = "trademarks/12345678-12"

  private static func creation() -> Zone.CreateTrademarkRequest {
    .with {
      $0.requestId = freshID()
      $0.trademark = Samples.trademark
    }
  }

  @Test("a trademark is listed with its term, changed, found and taken off")
  func life() async throws {
    try await TestZone.run { service in
      let listed = try await service.trademarks.create(Self.creation(), by: TestZone.wuhan)
      #expect(listed.name == Self.name && listed.state == .listed)
      // Ten years from 29 February end on the day before the anniversary, which 2026 does not have.
      #expect(listed.termEndDate == Samples.date("2026-02-27") && listed.graceEndDate == Samples.date("2026-08-27"))
      #expect(listed.termRule?.id == "TRADEMARK-term" && listed.termRule?.provisional == false)
      await expect(Refusal(.alreadyExists), "the same number and class") {
        _ = try await service.trademarks.create(Self.creation(), by: TestZone.wuhan)
      }
      var other = Self.creation()
      other.trademark?.niceClass = 35
      _ = try await service.trademarks.create(other, by: TestZone.wuhan)
      let renewed = try await service.trademarks.update(
        .with {
          $0.requestId = freshID()
          $0.trademark = .with {
            $0.name = Self.name
            $0.termStartDate = Samples.date("2025-06-01")
          }
          $0.updateMask = .with { $0.paths = ["term_start_date"] }
        }, by: TestZone.wuhan)
      #expect(renewed.termEndDate == Samples.date("2035-05-31") && renewed.etag == "2")
      func found(_ change: (inout Zone.TrademarkFilter) -> Void) async throws -> [Int32] {
        var filter = Zone.TrademarkFilter()
        change(&filter)
        let input = filter
        return try await service.trademarks.list(.with { $0.filter = input }).trademarks.map(\.niceClass)
      }
      #expect(try await found { $0.query = "江城" } == [12, 35])
      #expect(try await found { $0.query = "示例汽车" } == [12, 35], "the holder's name too")
      #expect(try await found { $0.niceClass = 35 } == [35])
      #expect(try await found { $0.industry = "P01" } == [])
      #expect(try await found { $0.holderCode = Samples.agencyCode } == [12, 35])
      #expect(try await found { $0.termEndsBy = Samples.date("2026-12-31") } == [35])
      let removed = try await service.trademarks.remove(
        .with {
          $0.requestId = freshID()
          $0.name = Self.name
          $0.removedDate = Samples.date("2025-06-15")
          $0.reason = "企业迁出"
        }, by: TestZone.wuhan)
      #expect(removed.state == .removed && removed.removalReason == "企业迁出")
      #expect(try await found { _ in } == [35])
      #expect(try await found { $0.includeRemoved = true } == [12, 35])
      await expect(forbidden("trademark-listed"), "it is off the catalogue") {
        _ = try await service.trademarks.update(
          .with {
            $0.requestId = freshID()
            $0.trademark = .with { $0.name = Self.name }
            $0.updateMask = .with { $0.paths = ["goods"] }
          }, by: TestZone.wuhan)
      }
    }
  }

  @Test("numbers have up to 8 digits without check digit, classes go from 1 to 45")
  func numbers() async throws {
    try await TestZone.run { service in
      for (number, niceClass, reason) in [
        ("1", 1, nil), ("12345678", 45, nil), ("１２３", 3, nil),
        ("123456789", 12, "registration_number TRADEMARK_NUMBER"),
        ("0123", 12, "registration_number TRADEMARK_NUMBER"), ("G123", 12, "registration_number TRADEMARK_NUMBER"),
        ("", 12, "registration_number REQUIRED"), ("77", 0, "nice_class TRADEMARK_NUMBER"),
        ("77", 46, "nice_class TRADEMARK_NUMBER"), ("77", -1, "nice_class TRADEMARK_NUMBER"),
      ] as [(String, Int32, String?)] {
        var request = Self.creation()
        request.trademark?.registrationNumber = number
        request.trademark?.niceClass = niceClass
        let changed = request
        if let reason {
          await expect(bad("trademark.\(reason)"), "\(number) in \(niceClass)") {
            _ = try await service.trademarks.create(changed, by: TestZone.wuhan)
          }
        } else {
          let listed = try await service.trademarks.create(changed, by: TestZone.wuhan)
          #expect(listed.niceClass == niceClass)
        }
      }
    }
  }

  @Test("bad input to every method that changes trademarks")
  func badInput() async throws {
    try await TestZone.run { service in
      let creations: [BadCase<Zone.CreateTrademarkRequest>] = [
        ("no request id", bad("request_id REQUIRED"), { $0.requestId = "" }),
        ("no mark", bad("trademark.display_name REQUIRED"), { $0.trademark?.displayName = "" }),
        ("no holder", bad("trademark.holder_name REQUIRED"), { $0.trademark?.holderName = "" }),
        ("no holder's code", bad("trademark.holder_code REQUIRED"), { $0.trademark?.holderCode = "" }),
        (
          "a wrong holder's code", bad("trademark.holder_code GB11714_CHECK"),
          { $0.trademark?.holderCode = "91420100MA4K00011R" }
        ),
        ("no division", bad("trademark.division REQUIRED"), { $0.trademark?.division = "" }),
        ("no industry", bad("trademark.industry REQUIRED"), { $0.trademark?.industry = "" }),
        ("an industry that is none", bad("trademark.industry 51020_CODE"), { $0.trademark?.industry = "P2" }),
        ("no term", bad("trademark.term_start_date REQUIRED"), { $0.trademark?.termStartDate = nil }),
        (
          "a term from tomorrow", bad("trademark.term_start_date DATE_NOT_FUTURE"),
          { $0.trademark?.termStartDate = Samples.date("2025-07-01") }
        ),
        (
          "a term from before the law", bad("trademark.term_start_date RULE_NOT_IN_FORCE"),
          { $0.trademark?.termStartDate = Samples.date("1993-06-30") }
        ),
        ("no such zone", Refusal(.notFound), { $0.trademark?.zone = "zones/other" }),
        ("another collection", bad("trademark.zone RESOURCE_NAME"), { $0.trademark?.zone = "parks/a" }),
      ]
      let creation = Self.creation()
      try await service.refuse(creation, creations) { _ = try await service.trademarks.create($0, by: TestZone.wuhan) }
      await expect(Refusal(.permissionDenied), "not Xiaogan's") {
        _ = try await service.trademarks.create(creation, by: TestZone.xiaogan)
      }
      _ = try await service.trademarks.create(creation, by: TestZone.wuhan)
      let update = Zone.UpdateTrademarkRequest.with {
        $0.requestId = freshID()
        $0.trademark = .with { $0.name = Self.name }
        $0.updateMask = .with { $0.paths = ["goods"] }
      }
      let updates: [BadCase<Zone.UpdateTrademarkRequest>] = [
        ("no request id", bad("request_id REQUIRED"), { $0.requestId = "" }),
        ("no mask", bad("update_mask REQUIRED"), { $0.updateMask = nil }),
        ("the number", bad("update_mask FIELD_MASK"), { $0.updateMask?.paths = ["registration_number"] }),
        ("no name", bad("trademark.name REQUIRED"), { $0.trademark?.name = "" }),
        ("nothing there", Refusal(.notFound), { $0.trademark?.name = "trademarks/1-1" }),
        ("an old etag", Refusal(.aborted), { $0.trademark?.etag = "4" }),
        ("no holder's code", bad("trademark.holder_code REQUIRED"), { $0.updateMask?.paths = ["holder_code"] }),
      ]
      try await service.refuse(update, updates) { _ = try await service.trademarks.update($0, by: TestZone.wuhan) }
      let removal = Zone.RemoveTrademarkRequest.with {
        $0.requestId = freshID()
        $0.name = Self.name
        $0.removedDate = Samples.date("2025-06-15")
        $0.reason = "企业迁出"
      }
      let removals: [BadCase<Zone.RemoveTrademarkRequest>] = [
        ("no request id", bad("request_id REQUIRED"), { $0.requestId = "" }),
        ("nothing there", Refusal(.notFound), { $0.name = "trademarks/1-1" }),
        ("an old etag", Refusal(.aborted), { $0.etag = "4" }),
        ("no day", bad("removed_date REQUIRED"), { $0.removedDate = nil }),
        ("tomorrow", bad("removed_date DATE_NOT_FUTURE"), { $0.removedDate = Samples.date("2025-07-01") }),
        ("no reason", bad("reason REQUIRED"), { $0.reason = "" }),
      ]
      try await service.refuse(removal, removals) { _ = try await service.trademarks.remove($0, by: TestZone.wuhan) }
    }
  }
}
