import Domain
import RPC
import RecordTestSupport
import Records
import Schema
import Storage
import TalentAPI
import TestSupport
import Testing

@testable import ipmesh_talent

/// Needs, introductions and nominations that keep every rule, for tests to change one field of.
enum IntroductionSamples {
  static var need: Talent.TalentNeed {
    .with {
      $0.employerCode = Samples.unit(700)
      $0.employerName = "武汉长飞示例公司"
      $0.division = "420106"
      $0.position = "海外知识产权总监"
      $0.profile = .overseas
      $0.posts = 2
      $0.yearlyPayFen = 60_000_000
    }
  }

  static func introduction(_ number: Int) -> Talent.Introduction {
    .with {
      $0.need = "talentNeeds/1"
      $0.displayName = "引进人才\(number)"
      $0.identityNumber = Samples.identity(number)
      $0.talentClass = .c
      $0.origin = "北京示例律师事务所"
      $0.startDate = Samples.date("2024-01-01")
      $0.contractEndDate = Samples.date("2028-12-31")
    }
  }

  static var selection: Talent.LeadingSelection {
    .with {
      $0.displayName = "2025年知识产权领军人才选拔"
      $0.division = "420000"
      $0.places = 1
      $0.nominationEndDate = Samples.date("2025-07-31")
    }
  }

  static func nomination(_ number: Int) -> Talent.LeadingTalent {
    .with {
      $0.selection = "leadingSelections/1"
      $0.displayName = "候选人\(number)"
      $0.identityNumber = Samples.identity(number)
      $0.unitCode = Samples.unit(701)
      $0.unitName = "湖北示例研究院"
      $0.division = "420106"
      $0.profile = .analysis
      $0.merits = "主持完成多项省级专利导航项目并形成地方标准"
    }
  }
}

extension TestTalent {
  func addNeed(_ change: (inout Talent.TalentNeed) -> Void = { _ in }) async throws -> Talent.TalentNeed {
    var need = IntroductionSamples.need
    change(&need)
    let input = need
    return try await needs.create(
      .with {
        $0.requestId = freshID()
        $0.talentNeed = input
      }, by: Self.province)
  }

  func introduce(
    _ number: Int, _ change: (inout Talent.Introduction) -> Void = { _ in }
  ) async throws -> Talent.Introduction {
    var introduction = IntroductionSamples.introduction(number)
    change(&introduction)
    let input = introduction
    return try await introductions.create(
      .with {
        $0.requestId = freshID()
        $0.introduction = input
      }, by: Self.province)
  }

  func leave(_ name: String, on day: String) async throws -> Talent.EndIntroductionResponse {
    try await introductions.end(
      .with {
        $0.requestId = freshID()
        $0.name = name
        $0.endDate = Samples.date(day)
      }, by: Self.province)
  }

  func pay(
    _ beneficiary: String, _ fen: Int64, _ document: String, kind: Talent.SupportKind = .settling,
    on day: String = "2025-06-01"
  ) async throws -> Talent.Support {
    try await supports.record(
      .with {
        $0.requestId = freshID()
        $0.support = .with {
          $0.beneficiary = beneficiary
          $0.kind = kind
          $0.amountFen = fen
          $0.paidDate = Samples.date(day)
          $0.documentNumber = document
        }
      }, by: Self.province)
  }

  func reverse(_ name: String, _ document: String) async throws -> Talent.Support {
    try await supports.reverse(
      .with {
        $0.requestId = freshID()
        $0.name = name
        $0.documentNumber = document
      }, by: Self.province)
  }

  func addSelection(
    _ change: (inout Talent.LeadingSelection) -> Void = { _ in }
  ) async throws -> Talent.LeadingSelection {
    var selection = IntroductionSamples.selection
    change(&selection)
    let input = selection
    return try await selections.create(
      .with {
        $0.requestId = freshID()
        $0.leadingSelection = input
      }, by: Self.province)
  }

  func nominate(
    _ number: Int, _ change: (inout Talent.LeadingTalent) -> Void = { _ in }
  ) async throws -> Talent.LeadingTalent {
    var nomination = IntroductionSamples.nomination(number)
    change(&nomination)
    let input = nomination
    return try await leaders.create(
      .with {
        $0.requestId = freshID()
        $0.leadingTalent = input
      }, by: Self.province)
  }

  func select(
    _ names: [String], from day: String = "2025-09-01", in selection: String = "leadingSelections/1"
  ) async throws -> Talent.LeadingSelection {
    try await selections.conclude(
      .with {
        $0.requestId = freshID()
        $0.name = selection
        $0.selected = names
        $0.termStartDate = Samples.date(day)
      }, by: Self.province)
  }

  func evaluate(_ name: String, _ year: Int32, _ grade: Talent.LeadingGrade) async throws -> Talent.LeadingTalent {
    try await leaders.evaluate(
      .with {
        $0.requestId = freshID()
        $0.name = name
        $0.evaluation = .with {
          $0.year = year
          $0.grade = grade
        }
      }, by: Self.province)
  }

  /// A leading talent with a term from 2025-09-01 to 2028-08-31.
  func addLeader() async throws -> Talent.LeadingTalent {
    _ = try await addSelection()
    let nominated = try await nominate(950)
    setDay("2025-08-01")
    _ = try await select([nominated.name])
    return try await leaders.get(.with { $0.name = nominated.name })
  }
}
