import Domain
import Identity
import RPC
import RecordTestSupport
import Records
import Schema
import Storage
import TalentAPI
import Testing

@testable import ipmesh_talent

/// Applications for titles that keep every rule, for tests to change one field of.
enum TitleSamples {
  /// A doctor in Wuhan with the intermediate title since 2020, for the senior title.
  static func application(_ number: Int = 900) -> Talent.TitleApplication {
    .with {
      $0.displayName = "申报人\(number)"
      $0.identityNumber = Samples.identity(number)
      $0.unitCode = Samples.unit(500)
      $0.unitName = "武汉光谷知识产权服务有限公司"
      $0.division = "420106"
      $0.facts = .with {
        $0.level = .senior
        $0.education = .doctor
        $0.workSinceDate = Samples.date("2012-07-01")
        $0.heldLevel = .intermediate
        $0.heldSinceDate = Samples.date("2020-06-01")
        $0.examCertificateNumber = "GJ2024000001"
        $0.examCertificateDate = Samples.date("2024-11-20")
        $0.achievements = [
          .with {
            $0.kind = .standard
            $0.title = "专利导航地方标准"
            $0.completionDate = Samples.date("2023-10-01")
          }
        ]
      }
    }
  }
}

extension TestTalent {
  /// Makes an application.
  func apply(
    _ number: Int = 900, by caller: CallerIdentity = TestTalent.province,
    _ change: (inout Talent.TitleApplication) -> Void = { _ in }
  ) async throws -> Talent.TitleApplication {
    var application = TitleSamples.application(number)
    change(&application)
    let input = application
    return try await titles.create(
      .with {
        $0.requestId = freshID()
        $0.titleApplication = input
      }, by: caller)
  }

  func submitTitle(_ name: String) async throws -> Talent.TitleApplication {
    try await titles.submit(
      .with {
        $0.requestId = freshID()
        $0.name = name
      }, by: Self.province)
  }

  func decide(
    _ name: String, _ decision: Talent.TitleMaterialsDecision, _ reason: String = ""
  ) async throws -> Talent.TitleApplication {
    try await titles.decideMaterials(
      .with {
        $0.requestId = freshID()
        $0.name = name
        $0.decision = decision
        $0.reason = reason
      }, by: Self.province)
  }

  /// Makes an application and brings it before a panel of experts 1 to 5 of other units.
  func applyBeforePanel(_ number: Int = 900) async throws -> Talent.TitleApplication {
    let application = try await apply(number)
    _ = try await submitTitle(application.name)
    _ = try await decide(application.name, .accept)
    let panel = try await addPanel(
      try await addExperts(1...5), for: .titleReview, excluding: [application.unitCode])
    return try await assignPanel(application.name, panel)
  }

  func assignPanel(_ name: String, _ draw: String) async throws -> Talent.TitleApplication {
    try await titles.assignPanel(
      .with {
        $0.requestId = freshID()
        $0.name = name
        $0.draw = draw
      }, by: Self.province)
  }

  func vote(_ name: String, _ expert: Int, _ vote: Talent.TitleVote) async throws -> Talent.TitleApplication {
    try await titles.castVote(
      .with {
        $0.requestId = freshID()
        $0.name = name
        $0.expert = "experts/\(expert)"
        $0.vote = vote
      }, by: Self.province)
  }

  func closeBallot(_ name: String) async throws -> Talent.TitleApplication {
    try await titles.closeBallot(
      .with {
        $0.requestId = freshID()
        $0.name = name
      }, by: Self.province)
  }

  func publishNotice(_ name: String) async throws -> Talent.TitleApplication {
    try await titles.publishNotice(
      .with {
        $0.requestId = freshID()
        $0.name = name
      }, by: Self.province)
  }

  func grantTitle(_ name: String) async throws -> Talent.TitleApplication {
    try await titles.grant(
      .with {
        $0.requestId = freshID()
        $0.name = name
      }, by: Self.province)
  }

  /// Makes an application that the panel carries, and opens its notice.
  func applyUntilNotice() async throws -> Talent.TitleApplication {
    let application = try await applyBeforePanel()
    for expert in 1...5 { _ = try await vote(application.name, expert, .for) }
    _ = try await closeBallot(application.name)
    return try await publishNotice(application.name)
  }

  func object(_ name: String, _ text: String = "业绩材料存疑") async throws -> Talent.TitleApplication {
    try await titles.raiseObjection(
      .with {
        $0.requestId = freshID()
        $0.name = name
        $0.text = text
      }, by: Self.province)
  }

  func resolve(_ name: String, _ number: Int32, upheld: Bool) async throws -> Talent.TitleApplication {
    try await titles.resolveObjection(
      .with {
        $0.requestId = freshID()
        $0.name = name
        $0.number = number
        $0.upheld = upheld
        $0.resolution = "经核查,材料属实"
      }, by: Self.province)
  }
}
