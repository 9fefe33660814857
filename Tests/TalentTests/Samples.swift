import Domain
import Identity
import RecordTestSupport
import Records
import Schema
import TalentAPI

@testable import ipmesh_talent

/// Experts that keep every rule, for tests to change one field of.
enum Samples {
  static let identityNumber = "420106197803071237"
  static let otherIdentityNumber = identity(1)

  static func date(_ text: String) -> GoogleType.Date { GoogleType.Date(CivilDate(text)!) }

  /// A valid identity number, another one for each number below 1,000, born 1970-01-01 to 1979-12-28.
  static func identity(_ number: Int, born: String? = nil) -> String {
    let birth = born ?? "197\(number % 10)\(padded(number / 10 % 12 + 1, 2))\(padded(number / 120 % 28 + 1, 2))"
    return ResidentIdentityNumber.completing("420106\(birth)\(padded(number % 1_000, 3))", today: TestTalent.today)!
      .secret
  }

  /// A valid credit code, another one for each number.
  static func unit(_ number: Int) -> String {
    let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY")
    let body = [31 * 31 * 31, 31 * 31, 31, 1].map { alphabet[number / $0 % 31] }
    return UnifiedSocialCreditCode.completing("91420100MA00\(String(body))")!.description
  }

  /// An expert who fulfils every condition of admission, at a unit of the expert's own.
  static func expert(_ number: Int) -> Talent.Expert {
    .with {
      $0.displayName = "专家\(number)"
      $0.identityNumber = identity(number)
      $0.categories = [.patent, .navigation]
      $0.fields = [.patentAgency]
      $0.division = "420106"
      $0.unitCode = unit(number)
      $0.unitName = "武汉第\(number)研究院"
      $0.unitSinceDate = date("2010-01-01")
      $0.qualifications = [
        .with {
          $0.kind = .deputySeniorTitle
          $0.sinceDate = date("2015-01-01")
        }
      ]
      $0.practiceSinceDate = date("2005-01-01")
      $0.unitConsentDate = date("2025-06-01")
      $0.integrity = .clean
    }
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, width - text.count)) + text
  }
}

extension TestTalent {
  /// Adds an expert on record.
  @discardableResult
  func add(_ expert: Talent.Expert) async throws -> Talent.Expert {
    try await experts.create(
      .with {
        $0.requestId = freshID()
        $0.expert = expert
      }, by: Self.province)
  }

  /// Adds an expert who fulfils every condition, changed.
  @discardableResult
  func addExpert(_ number: Int, _ change: (inout Talent.Expert) -> Void = { _ in }) async throws -> Talent.Expert {
    var expert = Samples.expert(number)
    change(&expert)
    return try await add(expert)
  }

  /// Adds experts to the pool without the days of the notice, as an import of a pool that was kept elsewhere does.
  @discardableResult
  func addMembers(
    _ numbers: ClosedRange<Int>, _ change: @escaping @Sendable (Int, inout Talent.Expert) -> Void = { _, _ in }
  ) async throws -> [Talent.Expert] {
    let (experts, rules) = (experts, rules)
    let now = store.clock.now()
    return try await store.database.write { transaction in
      try numbers.map { number in
        var expert = Samples.expert(number)
        change(number, &expert)
        var problems = FieldProblems()
        let inputRules = ExpertRules(rules: rules, today: now.today)
        let identity = problems.identityNumber("", expert.identityNumber, today: now.today)!
        let relatives = inputRules.identityNumbers("", expert.relativeIdentityNumbers, &problems)
        let (checked, found) = inputRules.normalized(expert)
        try problems.check()
        try found.check()
        return try experts.insert(
          experts.admitted(checked, from: CivilDate(number: 2025_01_01)!), experts.identity(identity),
          relatives: relatives.map(experts.digest), now, transaction)
      }
    }
  }

  func submit(_ name: String) async throws -> Talent.Expert {
    try await experts.submit(
      .with {
        $0.requestId = freshID()
        $0.name = name
      }, by: Self.province)
  }

  func conclude(_ name: String) async throws -> Talent.Expert {
    try await experts.conclude(
      .with {
        $0.requestId = freshID()
        $0.name = name
      }, by: Self.province)
  }

  func importExperts(_ text: String, by caller: CallerIdentity = TestTalent.province) async throws
    -> Common.ImportReport
  {
    let piece = Talent.ImportExpertsRequest.with {
      $0.requestId = freshID()
      $0.data = Array(text.utf8)
    }
    return try await ImportRun.run(Pieces(requests: [piece]), store, ExpertImporter(experts: experts), by: caller)
  }
}
