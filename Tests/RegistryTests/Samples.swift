import Domain
import RecordTestSupport
import Records
import RegistryAPI
import Schema

@testable import ipmesh_registry

/// Records that keep every rule, for tests to change one field of.
enum Samples {
  static let agencyCode = "91420100MA4K00010R"
  static let consultancyCode = "91420500MA4901232F"
  static let lawFirmCode = "31420000MD0000016R"
  static let identityNumber = "420106199003071238"
  static let otherIdentityNumber = "42010619900307018X"

  static func date(_ text: String) -> GoogleType.Date {
    let number = CivilDate(text)!.number
    return .with {
      $0.year = Int32(number / 10_000)
      $0.month = Int32(number / 100 % 100)
      $0.day = Int32(number % 100)
    }
  }

  /// A company in Wuhan that is a licensed patent agency since 2020.
  static var agency: Registry.Institution {
    .with {
      $0.unifiedSocialCreditCode = agencyCode
      $0.displayName = "武汉光谷明德知识产权代理有限公司"
      $0.kind = .patentAgency
      $0.organizationForm = .company
      $0.serviceForms = [.agency, .consulting]
      $0.division = "420106"
      $0.address = "武汉市武昌区中南路1号"
      $0.establishedDate = date("2019-05-20")
      $0.patentLicence = .with {
        $0.agencyCode = "42901"
        $0.state = .active
        $0.grantedDate = date("2020-01-10")
      }
      $0.trademarkFiling = .with {
        $0.state = .filed
        $0.filedDate = date("2022-12-01")
      }
      $0.brandTier = .provincial
      $0.contact = .with {
        $0.person = "综合部"
        $0.phone = "+86 27-87654321"
        $0.email = "office@example.com"
        $0.website = "https://example.com/"
      }
      $0.employeeCount = 30
      $0.annualRevenueFen = 900_000_000
      $0.synthetic = true
    }
  }

  /// A consultancy in Yichang without any licence.
  static var consultancy: Registry.Institution {
    .with {
      $0.unifiedSocialCreditCode = consultancyCode
      $0.displayName = "宜昌三峡知识产权咨询有限公司"
      $0.kind = .consulting
      $0.organizationForm = .company
      $0.division = "420500"
      $0.employeeCount = 5
    }
  }

  /// A certified patent attorney.
  static var attorney: Registry.Practitioner {
    .with {
      $0.displayName = "张明"
      $0.identityNumber = identityNumber
      $0.kind = .patentAttorney
      $0.education = .master
      $0.certificates = [
        .with {
          $0.type = .patentAttorney
          $0.number = "42150001"
          $0.issueDate = date("2015-10-01")
        }
      ]
    }
  }

  /// A consultant without certificates.
  static var consultant: Registry.Practitioner {
    .with {
      $0.displayName = "李静"
      $0.identityNumber = otherIdentityNumber
      $0.kind = .consultant
    }
  }

  /// A working TISC in Wuhan.
  static var outlet: Registry.Outlet {
    .with {
      $0.kind = .tisc
      $0.displayName = "武汉示例技术与创新支持中心"
      $0.level = .national
      $0.division = "420111"
      $0.hostOrganization = "示例大学"
      $0.state = .open
      $0.openedDate = date("2021-09-01")
    }
  }
}

extension TestRegistry {
  /// Adds the agency and returns it.
  @discardableResult
  func addAgency(_ change: (inout Registry.Institution) -> Void = { _ in }) async throws -> Registry.Institution {
    var agency = Samples.agency
    change(&agency)
    let input = agency
    return try await institutions.create(
      .with {
        $0.requestId = freshID()
        $0.institution = input
      }, by: Self.province)
  }

  /// Adds a practitioner and returns the record.
  @discardableResult
  func add(_ person: Registry.Practitioner) async throws -> Registry.Practitioner {
    try await practitioners.create(
      .with {
        $0.requestId = freshID()
        $0.practitioner = person
      }, by: Self.province)
  }

  /// Adds the attorney, employed and filed at the agency since 2020-02-01.
  @discardableResult
  func addFiledAttorney(_ person: Registry.Practitioner = Samples.attorney) async throws -> Registry.Practitioner {
    let added = try await add(person)
    let agency = "institutions/\(Samples.agencyCode)"
    _ = try await practitioners.startEmployment(
      .with {
        $0.requestId = freshID()
        $0.practitioner = added.name
        $0.institution = agency
        $0.startDate = Samples.date("2020-02-01")
      }, by: Self.province)
    return try await practitioners.filePractice(
      .with {
        $0.requestId = freshID()
        $0.practitioner = added.name
        $0.institution = agency
        $0.practiceDate = Samples.date("2020-02-01")
        $0.filedDate = Samples.date("2020-02-20")
      }, by: Self.province)
  }
}
