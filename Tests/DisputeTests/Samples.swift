import DisputeAPI
import Domain
import RecordTestSupport
import Records
import Schema

@testable import ipmesh_dispute

/// Records that are right, for tests to change.
enum Samples {
  static func date(_ text: String) -> GoogleType.Date { GoogleType.Date(CivilDate(text)!) }

  static let digest = String(repeating: "0123456789abcdef", count: 4)

  static let document = Dispute.CaseDocument.with {
    $0.title = "起诉状"
    $0.sha256 = digest
    $0.sizeBytes = 120_000
  }

  static let lawsuit = Dispute.Case.with {
    $0.kind = .litigation
    $0.companyName = "武汉光谷激光有限公司"
    $0.unifiedSocialCreditCode = "91420100MA4K00010R"
    $0.division = "420100"
    $0.contact = .with {
      $0.person = "法务部"
      $0.phone = "027-88880000"
    }
    $0.industry = "C11"
    $0.markets = ["US"]
    $0.right = .patent
    $0.role = .defendant
    $0.forum = "US_DC"
    $0.counterparty = "Laser Holdings LLC"
    $0.caseNumber = "1:25-cv-00412"
    $0.serviceDate = date("2025-06-13")
    $0.serviceMethod = .hague
    $0.amountCents = 250_000_000
    $0.currencyCode = "USD"
    $0.hsCode = "901320"
    $0.documents = [document]
    $0.consentsToReport = true
  }

  static let fair = Dispute.Case.with {
    $0 = lawsuit
    $0.kind = .exhibition
    $0.forum = "FAIR"
    $0.caseNumber = ""
    $0.exhibition = .with {
      $0.fairName = "LASER World of PHOTONICS"
      $0.hall = "B3"
      $0.firstDate = date("2025-06-24")
      $0.lastDate = date("2025-06-27")
      $0.document = .injunction
      $0.languageCode = "de"
      $0.receiveTime = .with { $0.seconds = 1_750_750_000 }
      $0.answerHours = 48
    }
  }

  static let squatting = Dispute.Case.with {
    $0 = lawsuit
    $0.kind = .squatting
    $0.right = .trademark
    $0.role = .squatted
    $0.forum = "CN_TRADEMARK"
    $0.caseNumber = ""
    $0.squatting = .with {
      $0.mark = "光谷之星"
      $0.niceClass = 9
      $0.jurisdiction = "US"
      $0.squatter = "Former Distributor Inc."
      $0.filingDate = date("2023-01-10")
      $0.registrationDate = date("2024-02-29")
      $0.distributor = true
    }
  }

  static let served = Dispute.CaseEvent.with {
    $0.event = "COMPLAINT_SERVED"
    $0.eventDate = date("2025-06-13")
    $0.serviceMethod = .hague
  }
}

extension TestDispute {
  /// Takes in a case.
  func submit(_ record: Dispute.Case = Samples.lawsuit, _ id: String = freshID()) async throws -> Dispute.Case {
    try await cases.submit(
      .with {
        $0.requestId = id
        $0.case = record
      }, by: Self.province)
  }

  /// Takes in a case and registers it.
  func registered(_ record: Dispute.Case = Samples.lawsuit) async throws -> Dispute.Case {
    let submitted = try await submit(record)
    return try await cases.register(
      .with {
        $0.requestId = freshID()
        $0.name = submitted.name
      }, by: Self.province)
  }

  /// Takes in a case, registers it, and triages it with the service of a complaint.
  func triaged(
    _ record: Dispute.Case = Samples.lawsuit, _ events: [Dispute.CaseEvent] = [Samples.served]
  ) async throws -> Dispute.Case {
    let registered = try await registered(record)
    return try await cases.triage(
      .with {
        $0.requestId = freshID()
        $0.name = registered.name
        $0.events = events
      }, by: Self.province)
  }

  /// Takes in a case that ends by withdrawal on the same day.
  func withdrawn(_ record: Dispute.Case) async throws -> Dispute.Case {
    let registered = try await registered(record)
    return try await cases.close(
      .with {
        $0.requestId = freshID()
        $0.name = registered.name
        $0.result = .withdrawn
      }, by: Self.province)
  }
}
