import RPC
import RecordTestSupport
import Testing
import ZoneAPI

@testable import ipmesh_zone

@Suite("Bad input to the methods that change zones and parks", .timeLimit(.minutes(2)))
struct ZoneInputTests {
  @Test("CreateZone")
  func createZone() async throws {
    try await TestZone.run { service in
      let good = Zone.CreateZoneRequest.with {
        $0.requestId = freshID()
        $0.zoneId = "jingkai"
        $0.zone = Samples.zone
      }
      let cases: [BadCase<Zone.CreateZoneRequest>] = [
        ("no request id", bad("request_id REQUIRED"), { $0.requestId = "" }),
        ("a request id with a blank", bad("request_id REQUEST_ID"), { $0.requestId = "a b" }),
        ("no id", bad("zone_id REQUIRED"), { $0.zoneId = "" }),
        ("an id in upper case", bad("zone_id RECORD_ID"), { $0.zoneId = "Jingkai" }),
        ("an id that begins with a digit", bad("zone_id RECORD_ID"), { $0.zoneId = "1a" }),
        ("no name", bad("zone.display_name REQUIRED"), { $0.zone?.displayName = "  " }),
        (
          "a name of 121 characters", bad("zone.display_name TEXT_LENGTH"),
          { $0.zone?.displayName = String(repeating: "区", count: 121) }
        ),
        ("a control character", bad("zone.display_name TEXT_CONTROL"), { $0.zone?.displayName = "a\u{7}b" }),
        ("no division", bad("zone.division REQUIRED"), { $0.zone?.division = "" }),
        ("Changsha", bad("zone.division GBT2260_HUBEI"), { $0.zone?.division = "430100" }),
        ("no operator", bad("zone.operator_name REQUIRED"), { $0.zone?.operatorName = "" }),
        (
          "a wrong check character", bad("zone.operator_code GB32100_CHECK"),
          { $0.zone?.operatorCode = "91420100MA4K00010Q" }
        ),
        (
          "a letter O", bad("zone.operator_code GB32100_ALPHABET"), { $0.zone?.operatorCode = "91420100MA4KO0010R" }
        ),
        (
          "an industry that is none", bad("zone.industries[1] 51020_CODE"), { $0.zone?.industries = ["P02", "P06"] }
        ),
        ("an industry twice", bad("zone.industries[1] REPEATED"), { $0.zone?.industries = ["P02", "P02"] }),
        (
          "set up tomorrow", bad("zone.established_date DATE_NOT_FUTURE"),
          { $0.zone?.establishedDate = Samples.date("2025-07-01") }
        ),
        ("30 February", bad("zone.established_date DATE_EXISTS"), { $0.zone?.establishedDate = Samples.noSuchDay }),
        (
          "an unknown title", bad("zone.national_title ENUM_VALUE"),
          {
            $0.zone?.nationalTitle = .unrecognized(4)
            $0.zone?.nationalTitleDate = Samples.date("2023-01-01")
          }
        ),
        ("a title without day", bad("zone.national_title_date REQUIRED"), { $0.zone?.nationalTitle = .pilot }),
        (
          "a day without title", bad("zone.national_title_date TITLE_DATE"),
          { $0.zone?.nationalTitleDate = Samples.date("2023-01-01") }
        ),
        (
          "named before it was set up", bad("zone.national_title_date DATE_ORDER"),
          {
            $0.zone?.nationalTitle = .pilot
            $0.zone?.nationalTitleDate = Samples.date("2022-04-30")
          }
        ),
        ("a bad telephone", bad("zone.contact.phone PHONE_FORM"), { $0.zone?.contact?.phone = "abc" }),
      ]
      try await service.refuse(good, cases) { _ = try await service.zones.create($0, by: TestZone.province) }
      await expect(Refusal(.permissionDenied), "Wuhan's zone is not Xiaogan's to enter") {
        _ = try await service.zones.create(good, by: TestZone.xiaogan)
      }
      await expect(Refusal(.invalidArgument, "zone.display_name REQUIRED", "zone.division REQUIRED"), "all at once") {
        var request = good
        request.zone?.displayName = ""
        request.zone?.division = ""
        _ = try await service.zones.create(request, by: TestZone.province)
      }
    }
  }

  @Test("UpdateZone and CloseZone")
  func changeZone() async throws {
    try await TestZone.run { service in
      try await service.addZone()
      let update = Zone.UpdateZoneRequest.with {
        $0.requestId = freshID()
        $0.zone = .with {
          $0.name = "zones/jingkai"
          $0.displayName = "新名称"
        }
        $0.updateMask = .with { $0.paths = ["display_name"] }
      }
      let updates: [BadCase<Zone.UpdateZoneRequest>] = [
        ("no request id", bad("request_id REQUIRED"), { $0.requestId = "" }),
        ("no mask", bad("update_mask REQUIRED"), { $0.updateMask = nil }),
        (
          "a field that only the service sets", bad("update_mask FIELD_MASK"),
          { $0.updateMask?.paths = ["designation"] }
        ),
        ("no name", bad("zone.name REQUIRED"), { $0.zone?.name = "" }),
        ("another collection", bad("zone.name RESOURCE_NAME"), { $0.zone?.name = "parks/jingkai" }),
        ("nothing there", Refusal(.notFound), { $0.zone?.name = "zones/other" }),
        ("an old etag", Refusal(.aborted), { $0.zone?.etag = "0" }),
        ("no display name", bad("zone.display_name REQUIRED"), { $0.zone?.displayName = "" }),
        ("no division", bad("zone.division REQUIRED"), { $0.updateMask?.paths = ["division"] }),
      ]
      try await service.refuse(update, updates) { _ = try await service.zones.update($0, by: TestZone.wuhan) }
      await expect(Refusal(.permissionDenied), "not Xiaogan's to change") {
        _ = try await service.zones.update(update, by: TestZone.xiaogan)
      }
      await expect(Refusal(.permissionDenied), "nor Wuhan's to give to Xiaogan") {
        var request = update
        request.zone?.division = "420900"
        request.updateMask?.paths = ["division"]
        _ = try await service.zones.update(request, by: TestZone.wuhan)
      }
      let close = Zone.CloseZoneRequest.with {
        $0.requestId = freshID()
        $0.name = "zones/jingkai"
        $0.closeDate = Samples.date("2025-06-01")
      }
      let closings: [BadCase<Zone.CloseZoneRequest>] = [
        ("no request id", bad("request_id REQUIRED"), { $0.requestId = "" }),
        ("no name", bad("name REQUIRED"), { $0.name = "" }),
        ("nothing there", Refusal(.notFound), { $0.name = "zones/other" }),
        ("an old etag", Refusal(.aborted), { $0.etag = "9" }),
        ("no day", bad("close_date REQUIRED"), { $0.closeDate = nil }),
        ("tomorrow", bad("close_date DATE_NOT_FUTURE"), { $0.closeDate = Samples.date("2025-07-01") }),
        ("before it was set up", bad("close_date DATE_ORDER"), { $0.closeDate = Samples.date("2022-04-30") }),
      ]
      try await service.refuse(close, closings) { _ = try await service.zones.close($0, by: TestZone.wuhan) }
    }
  }

  @Test("CreatePark, UpdatePark and ClosePark")
  func parks() async throws {
    try await TestZone.run { service in
      try await service.addZone()
      let create = Zone.CreateParkRequest.with {
        $0.requestId = freshID()
        $0.parent = "zones/jingkai"
        $0.parkId = "zhihui"
        $0.park = Samples.park
      }
      let creations: [BadCase<Zone.CreateParkRequest>] = [
        ("no request id", bad("request_id REQUIRED"), { $0.requestId = "" }),
        ("no parent", bad("parent REQUIRED"), { $0.parent = "" }),
        ("no such zone", Refusal(.notFound), { $0.parent = "zones/other" }),
        ("no id", bad("park_id REQUIRED"), { $0.parkId = "" }),
        ("no name", bad("park.display_name REQUIRED"), { $0.park?.displayName = "" }),
        ("no division", bad("park.division REQUIRED"), { $0.park?.division = "" }),
        ("in another prefecture", bad("park.division PARK_IN_ZONE"), { $0.park?.division = "420900" }),
        ("a negative area", bad("park.area_square_meters NUMBER_RANGE"), { $0.park?.areaSquareMeters = -1 }),
        ("an industry that is none", bad("park.industries[0] 51020_CODE"), { $0.park?.industries = ["X01"] }),
        (
          "opened tomorrow", bad("park.opened_date DATE_NOT_FUTURE"),
          { $0.park?.openedDate = Samples.date("2025-07-01") }
        ),
        ("a bad site", bad("park.contact.website WEBSITE_FORM"), { $0.park?.contact = .with { $0.website = "a" } }),
      ]
      try await service.refuse(create, creations) { _ = try await service.parks.create($0, by: TestZone.province) }
      await expect(Refusal(.permissionDenied), "not Xiaogan's zone") {
        _ = try await service.parks.create(create, by: TestZone.xiaogan)
      }
      let park = try await service.addPark()
      let update = Zone.UpdateParkRequest.with {
        $0.requestId = freshID()
        $0.park = .with { $0.name = park.name }
        $0.updateMask = .with { $0.paths = ["address"] }
      }
      let updates: [BadCase<Zone.UpdateParkRequest>] = [
        ("no request id", bad("request_id REQUIRED"), { $0.requestId = "" }),
        ("no mask", bad("update_mask REQUIRED"), { $0.updateMask = nil }),
        ("no name", bad("park.name REQUIRED"), { $0.park?.name = "" }),
        ("another form", bad("park.name RESOURCE_NAME"), { $0.park?.name = "zones/jingkai" }),
        ("nothing there", Refusal(.notFound), { $0.park?.name = "zones/jingkai/parks/other" }),
        ("an old etag", Refusal(.aborted), { $0.park?.etag = "7" }),
        ("no display name", bad("park.display_name REQUIRED"), { $0.updateMask?.paths = ["display_name"] }),
      ]
      try await service.refuse(update, updates) { _ = try await service.parks.update($0, by: TestZone.wuhan) }
      let close = Zone.CloseParkRequest.with {
        $0.requestId = freshID()
        $0.name = park.name
        $0.closeDate = Samples.date("2025-06-01")
      }
      let closings: [BadCase<Zone.CloseParkRequest>] = [
        ("no request id", bad("request_id REQUIRED"), { $0.requestId = "" }),
        ("no name", bad("name REQUIRED"), { $0.name = "" }),
        ("nothing there", Refusal(.notFound), { $0.name = "zones/jingkai/parks/other" }),
        ("an old etag", Refusal(.aborted), { $0.etag = "7" }),
        ("no day", bad("close_date REQUIRED"), { $0.closeDate = nil }),
        ("before it opened", bad("close_date DATE_ORDER"), { $0.closeDate = Samples.date("2023-02-28") }),
      ]
      try await service.refuse(close, closings) { _ = try await service.parks.close($0, by: TestZone.wuhan) }
    }
  }

  @Test("the day of the target lies not in the future and not before the plan")
  func target() async throws {
    try await TestZone.run { service in
      for (day, reason) in [("2025-07-01", "DATE_NOT_FUTURE"), ("2022-03-17", "RULE_NOT_IN_FORCE")] {
        await expect(bad("target_date \(reason)"), day) {
          _ = try await service.targets.get(.with { $0.targetDate = Samples.date(day) })
        }
      }
    }
  }
}
