import Domain
import Foundation
import RecordTestSupport
import RegistryAPI
import Schema
import TalentAPI
import ZoneAPI

@testable import ipmesh_zone

/// Records that keep every rule, for tests to change one field of.
enum Samples {
  static let agencyCode = "91420100MA4K00010R"
  static let consultancyCode = "91420500MA4901232F"
  static let operatorCode = "12420000420005019E"

  static func date(_ text: String) -> GoogleType.Date { GoogleType.Date(CivilDate(text)!) }

  /// 30 February 2024.
  static let noSuchDay = GoogleType.Date.with {
    $0.year = 2024
    $0.month = 2
    $0.day = 30
  }

  static func evidence(_ number: Int = 1) -> Zone.Evidence {
    .with {
      $0.sha256 = String(repeating: "0", count: 63 - "\(number)".count) + "a\(number)"
      $0.fileName = "材料\(number).pdf"
      $0.sizeBytes = 1_024
      $0.mediaType = "application/pdf"
    }
  }

  /// Pieces of evidence that are wrong, with the field and the rule.
  static let badEvidence: [(what: String, reason: String, change: @Sendable (inout Zone.Evidence) -> Void)] = [
    ("no digest", "sha256 REQUIRED", { $0.sha256 = "" }),
    ("a digest in upper case", "sha256 SHA256_FORM", { $0.sha256 = $0.sha256.uppercased() }),
    ("a short digest", "sha256 SHA256_FORM", { $0.sha256 = String($0.sha256.dropLast()) }),
    ("no file name", "file_name REQUIRED", { $0.fileName = "" }),
    ("a file name with a folder", "file_name FILE_NAME", { $0.fileName = "../a.pdf" }),
    ("an empty file", "size_bytes NUMBER_RANGE", { $0.sizeBytes = 0 }),
    ("no media type", "media_type MEDIA_TYPE", { $0.mediaType = "pdf" }),
  ]

  /// A zone in Wuhan.
  static var zone: Zone.ClusterZone {
    .with {
      $0.displayName = "武汉经济技术开发区知识产权服务业集聚区"
      $0.division = "420100"
      $0.address = "武汉市蔡甸区创业路1号"
      $0.operatorName = "武汉经开区管委会"
      $0.operatorCode = operatorCode
      $0.industries = ["P02", "C01"]
      $0.establishedDate = date("2022-05-01")
      $0.contact = .with { $0.phone = "027-87654321" }
      $0.synthetic = true
    }
  }

  static var park: Zone.Park {
    .with {
      $0.displayName = "经开智慧园"
      $0.division = "420114"
      $0.areaSquareMeters = 12_000
      $0.industries = ["C01"]
      $0.openedDate = date("2023-03-01")
    }
  }

  /// A patent agency of the register in Wuhan.
  static var agency: Registry.Institution {
    .with {
      $0.unifiedSocialCreditCode = agencyCode
      $0.displayName = "武汉光谷明德知识产权代理有限公司"
      $0.kind = .patentAgency
      $0.organizationForm = .company
      $0.serviceForms = [.agency, .consulting]
      $0.division = "420106"
      $0.establishedDate = date("2019-05-20")
      $0.brandTier = .provincial
      $0.patentLicence = .with {
        $0.agencyCode = "42901"
        $0.state = .active
        $0.grantedDate = date("2020-01-10")
      }
    }
  }

  /// A consultancy of the register in Yichang.
  static var consultancy: Registry.Institution {
    .with {
      $0.unifiedSocialCreditCode = consultancyCode
      $0.displayName = "宜昌三峡知识产权咨询有限公司"
      $0.kind = .consulting
      $0.organizationForm = .company
      $0.division = "420500"
    }
  }

  static var resident: Zone.Resident {
    .with {
      $0.institution = "institutions/\(agencyCode)"
      $0.movedInDate = date("2024-01-15")
      $0.areaSquareMeters = 300
      $0.staffCount = 12
    }
  }

  static var project: Zone.NavigationProject {
    .with {
      $0.displayName = "智能网联汽车产业专利导航"
      $0.kind = .industry
      $0.industry = "C01"
      $0.division = "420100"
      $0.commissioner = "武汉市知识产权局"
      $0.budgetFen = 50_000_000
      $0.plannedStartDate = date("2025-01-01")
      $0.plannedEndDate = date("2025-12-31")
      $0.stateDate = date("2025-01-10")
    }
  }

  static var trademark: Zone.KeyTrademark {
    .with {
      $0.registrationNumber = "12345678"
      $0.niceClass = 12
      $0.displayName = "江城"
      $0.holderName = "武汉示例汽车有限公司"
      $0.holderCode = agencyCode
      $0.division = "420100"
      $0.industry = "P02"
      $0.goods = "汽车;电动汽车"
      $0.termStartDate = date("2016-02-29")
    }
  }

  /// A published draw of five for the sample zone's operator.
  static var draw: Talent.Draw {
    .with {
      $0.name = "draws/1"
      $0.purpose = .zoneEvaluation
      $0.subject = .with { $0.applicantCodes = [operatorCode] }
      $0.count = 5
      $0.state = .published
      $0.commitment = String(repeating: "c0", count: 32)
    }
  }
}

extension TestZone {
  /// Adds the zone `jingkai`, changed.
  @discardableResult
  func addZone(
    _ id: String = "jingkai", _ change: (inout Zone.ClusterZone) -> Void = { _ in }
  ) async throws -> Zone.ClusterZone {
    var zone = Samples.zone
    change(&zone)
    let input = zone
    return try await zones.create(
      .with {
        $0.requestId = freshID()
        $0.zoneId = id
        $0.zone = input
      }, by: Self.province)
  }

  /// Adds the park `zhihui` to the zone `jingkai`.
  @discardableResult
  func addPark() async throws -> Zone.Park {
    try await parks.create(
      .with {
        $0.requestId = freshID()
        $0.parent = "zones/jingkai"
        $0.parkId = "zhihui"
        $0.park = Samples.park
      }, by: Self.wuhan)
  }

  /// Moves the agency into the zone `jingkai`; both are there, and so is the agency in the register.
  @discardableResult
  func addResident() async throws -> Zone.Resident {
    try await peers.add(Samples.agency)
    try await addZone()
    return try await moveIn()
  }

  func moveIn(
    _ resident: Zone.Resident = Samples.resident, id: String = freshID(), timeout: Duration = .seconds(20)
  ) async throws -> Zone.Resident {
    try await residents.create(
      .with {
        $0.requestId = id
        $0.parent = "zones/jingkai"
        $0.resident = resident
      }, by: Self.wuhan, .init(timeout: timeout))
  }
}
