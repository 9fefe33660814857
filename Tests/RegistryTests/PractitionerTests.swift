import Foundation
import RPC
import RecordTestSupport
import RegistryAPI
import Schema
import Testing

@testable import ipmesh_registry

@Suite("Practitioners")
struct PractitionerTests {
  private static let agency = "institutions/\(Samples.agencyCode)"

  @Test("identity numbers go in and never come out: not in answers, errors, changes or the database files")
  func secrecy() async throws {
    try await TestRegistry.run { registry in
      let added = try await registry.add(Samples.attorney)
      #expect(added.identityNumber.isEmpty && added.maskedIdentityNumber == "420106********1238")
      let found = try await registry.practitioners.lookup(.with { $0.identityNumber = Samples.identityNumber })
      #expect(found.name == added.name && found.identityNumber.isEmpty)
      await expect(Refusal(.alreadyExists), "twice") { try await registry.add(Samples.attorney) }
      do {
        try await registry.add(.with { $0.identityNumber = "420106199003071237" })
        Issue.record("a wrong check character was taken")
      } catch let error as RPCError {
        #expect(!"\(error)\(error.details)".contains("19900307"))
      }
      _ = try await registry.importPractitioners(
        Array("姓名,身份证号,人员类别\n李静,\(Samples.otherIdentityNumber),咨询\n王伟,420106199003071237,咨询\n".utf8))
      for change in try await registry.allChanges() {
        #expect(!String(decoding: change.payload, as: UTF8.self).contains("19900307"))
      }
      for file in ["registry.db", "registry.db-wal"] {
        let bytes = try Data(contentsOf: registry.directory.appending(path: file))
        #expect(bytes.range(of: Data("19900307".utf8)) == nil, "\(file)")
      }
    }
  }

  @Test("an archive is not opened with another key")
  func otherKey() async throws {
    let first = try await TestRegistry()
    await first.store.database.close()
    await #expect(throws: RPCError.self) { _ = try await TestRegistry(key: 8, directory: first.directory) }
    try FileManager.default.removeItem(at: first.directory)
  }

  @Test("CreatePractitioner says for each bad field which rule it breaks")
  func badInput() async throws {
    try await TestRegistry.run { registry in
      typealias Case = (String, [String], (inout Registry.Practitioner) -> Void)
      let cases: [Case] = [
        ("no name", ["display_name REQUIRED"], { $0.displayName = "" }),
        ("long name", ["display_name TEXT_LENGTH"], { $0.displayName = String(repeating: "明", count: 65) }),
        ("no number", ["identity_number REQUIRED"], { $0.identityNumber = "" }),
        ("wrong check", ["identity_number GB11643_CHECK"], { $0.identityNumber = "420106199003071237" }),
        ("30 February", ["identity_number GB11643_DATE"], { $0.identityNumber = "420106199002300018" }),
        ("born tomorrow", ["identity_number GB11643_DATE"], { $0.identityNumber = "420106202507019999" }),
        ("17 digits", ["identity_number GB11643_LENGTH"], { $0.identityNumber = "42010619900307123" }),
        ("no kind", ["kind REQUIRED"], { $0.kind = .unspecified }),
        ("unknown education", ["education ENUM_VALUE"], { $0.education = .unrecognized(6) }),
        ("certificate without type", ["certificates[0].type REQUIRED"], { $0.certificates[0].type = .unspecified }),
        ("certificate without number", ["certificates[0].number REQUIRED"], { $0.certificates[0].number = "" }),
        ("certificate number", ["certificates[0].number CERTIFICATE_NUMBER"], { $0.certificates[0].number = "a b" }),
        ("certificate day", ["certificates[0].issue_date REQUIRED"], { $0.certificates[0].issueDate = nil }),
        (
          "certificate tomorrow", ["certificates[0].issue_date DATE_NOT_FUTURE"],
          { $0.certificates[0].issueDate = Samples.date("2025-07-01") }
        ),
        ("two of a type", ["certificates NO_REPETITION"], { $0.certificates.append($0.certificates[0]) }),
      ]
      for (what, reasons, change) in cases {
        var changed = Samples.attorney
        change(&changed)
        let person = changed
        var refusal = Refusal(.invalidArgument)
        refusal.reasons = reasons.map { "practitioner.\($0)" }
        await expect(refusal, what) { try await registry.add(person) }
      }
      #expect(try await registry.allChanges().isEmpty)
      try await registry.add(Samples.attorney)
      var other = Samples.consultant
      other.certificates = Samples.attorney.certificates
      let thief = other
      await expect(Refusal(.alreadyExists), "certificate of another") { try await registry.add(thief) }
    }
  }

  @Test("a person works at one agency at a time; leaving it ends the filing there")
  func oneAgency() async throws {
    try await TestRegistry.run { registry in
      try await registry.addAgency()
      let filed = try await registry.addFiledAttorney()
      #expect(filed.filing?.state == .filed && filed.filing?.filedLate == false)
      #expect(filed.currentInstitution == Self.agency && filed.employments.count == 1)
      let start = Registry.StartEmploymentRequest.with {
        $0.requestId = freshID()
        $0.practitioner = filed.name
        $0.institution = Self.agency
        $0.startDate = Samples.date("2024-01-01")
      }
      await expect(Refusal(.failedPrecondition, "TL16-one-agency"), "second employment") {
        _ = try await registry.practitioners.startEmployment(start, by: TestRegistry.province)
      }
      let left = try await registry.practitioners.endEmployment(
        .with {
          $0.requestId = freshID()
          $0.practitioner = filed.name
          $0.endDate = Samples.date("2023-12-31")
        }, by: TestRegistry.province)
      #expect(left.currentInstitution.isEmpty && left.filing?.state == .left)
      #expect(left.employments.first?.endDate == Samples.date("2023-12-31"))
      var early = start
      early.requestId = freshID()
      early.startDate = Samples.date("2023-06-01")
      let overlapping = early
      await expect(Refusal(.invalidArgument, "start_date DATE_ORDER"), "overlap") {
        _ = try await registry.practitioners.startEmployment(overlapping, by: TestRegistry.province)
      }
      var again = start
      again.requestId = freshID()
      _ = try await registry.practitioners.startEmployment(again, by: TestRegistry.province)
      // Filed again 31 days after the new employment: late, and the first day of practice stays.
      let refiled = try await registry.practitioners.filePractice(
        .with {
          $0.requestId = freshID()
          $0.practitioner = filed.name
          $0.institution = Self.agency
          $0.practiceDate = Samples.date("2024-01-01")
          $0.filedDate = Samples.date("2024-02-01")
        }, by: TestRegistry.province)
      #expect(refiled.filing?.filedLate == true)
      #expect(refiled.filing?.practiceDate == Samples.date("2020-02-01"))
      #expect(refiled.employments.map(\.startDate) == [Samples.date("2024-01-01"), Samples.date("2020-02-01")])
    }
  }

  @Test("employment and filing are refused with the rule that forbids them")
  func badPractice() async throws {
    try await TestRegistry.run { registry in
      try await registry.addAgency()
      _ = try await registry.institutions.create(
        .with {
          $0.requestId = freshID()
          $0.institution = Samples.consultancy
        }, by: TestRegistry.province)
      let attorney = try await registry.add(Samples.attorney)
      let consultant = try await registry.add(Samples.consultant)
      let consultancy = "institutions/\(Samples.consultancyCode)"

      func employ(
        _ person: String, _ institution: String, _ start: String?
      ) async throws {
        _ = try await registry.practitioners.startEmployment(
          .with {
            $0.requestId = freshID()
            $0.practitioner = person
            $0.institution = institution
            $0.startDate = start.map(Samples.date)
          }, by: TestRegistry.province)
      }
      func file(_ person: String, _ institution: String, _ practice: String?, _ filed: String?, number: String = "")
        async throws
      {
        _ = try await registry.practitioners.filePractice(
          .with {
            $0.requestId = freshID()
            $0.practitioner = person
            $0.institution = institution
            $0.practiceDate = practice.map(Samples.date)
            $0.filedDate = filed.map(Samples.date)
            $0.practiceNumber = number
          }, by: TestRegistry.province)
      }
      await expect(Refusal(.invalidArgument, "start_date REQUIRED"), "no start") {
        try await employ(attorney.name, Self.agency, nil)
      }
      await expect(Refusal(.invalidArgument, "start_date DATE_NOT_FUTURE"), "tomorrow") {
        try await employ(attorney.name, Self.agency, "2025-07-01")
      }
      await expect(Refusal(.notFound), "unknown agency") {
        try await employ(attorney.name, "institutions/\(Samples.lawFirmCode)", "2020-01-01")
      }
      await expect(Refusal(.notFound), "unknown person") {
        try await employ("practitioners/99", Self.agency, "2020-01-01")
      }
      await expect(Refusal(.failedPrecondition, "PAM26-employment"), "filed where the person does not work") {
        try await file(attorney.name, Self.agency, "2020-02-01", "2020-02-02")
      }
      try await employ(attorney.name, consultancy, "2020-01-01")
      await expect(Refusal(.failedPrecondition, "PAM28-agency"), "filed at a consultancy") {
        try await file(attorney.name, consultancy, "2020-02-01", "2020-02-02")
      }
      try await employ(consultant.name, Self.agency, "2020-01-01")
      await expect(Refusal(.failedPrecondition, "PAM26-certificate"), "filed without certificate") {
        try await file(consultant.name, Self.agency, "2020-02-01", "2020-02-02")
      }
      await expect(Refusal(.invalidArgument, "practice_date REQUIRED", "filed_date REQUIRED"), "no days") {
        try await file(attorney.name, consultancy, nil, nil)
      }
      await expect(Refusal(.invalidArgument, "filed_date DATE_ORDER"), "filed before practice") {
        try await file(attorney.name, consultancy, "2020-02-01", "2020-01-31")
      }
      await expect(Refusal(.invalidArgument, "practice_date DATE_ORDER"), "practice before certificate") {
        try await file(attorney.name, consultancy, "2015-09-30", "2020-01-31")
      }
      await expect(Refusal(.invalidArgument, "practice_number CNIPA_PRACTICE_NUMBER"), "number") {
        try await file(attorney.name, consultancy, "2020-02-01", "2020-02-02", number: "42901")
      }
      await expect(Refusal(.failedPrecondition, "FILING-transition"), "suspended without filing") {
        _ = try await registry.practitioners.changeFilingState(
          .with {
            $0.requestId = freshID()
            $0.practitioner = attorney.name
            $0.state = .suspended
            $0.effectiveDate = Samples.date("2024-01-01")
          }, by: TestRegistry.province)
      }
      await expect(Refusal(.failedPrecondition, "employment-open"), "end twice") {
        for _ in 1...2 {
          _ = try await registry.practitioners.endEmployment(
            .with {
              $0.requestId = freshID()
              $0.practitioner = consultant.name
              $0.endDate = Samples.date("2021-01-01")
            }, by: TestRegistry.province)
        }
      }
      await expect(Refusal(.permissionDenied), "Wuhan's bureau, a person in Yichang") {
        _ = try await registry.practitioners.update(
          .with {
            $0.requestId = freshID()
            $0.practitioner = .with {
              $0.name = attorney.name
              $0.education = .doctor
            }
            $0.updateMask = .with { $0.paths = ["education"] }
          }, by: TestRegistry.wuhan)
      }
    }
  }

  @Test("an import moves people between agencies, and refuses rows that the archive contradicts")
  func importing() async throws {
    try await TestRegistry.run { registry in
      try await registry.addAgency()
      let header = "姓名,身份证号,人员类别,资格证号,资格证发证日期,执业机构统一社会信用代码,入职日期,备案状态,执业日期,备案日期\n"
      let row =
        "张明,\(Samples.identityNumber),专利代理师,42150001,2015-10-01,\(Samples.agencyCode),2020-02-01,已备案,2020-02-01,2020-02-20\n"
      let first = try await registry.importPractitioners(Array((header + row).utf8))
      #expect(first.rowsCreated == 1, "\(first.problems)")
      let again = try await registry.importPractitioners(Array((header + row).utf8))
      #expect(again.rowsUnchanged == 1)
      let left = "张明,\(Samples.identityNumber),专利代理师,42150001,2015-10-01,,,离所,2020-02-01,2020-02-20\n"
      let second = try await registry.importPractitioners(Array((header + left).utf8))
      #expect(second.rowsUpdated == 1, "\(second.problems)")
      let person = try await registry.practitioners.lookup(.with { $0.identityNumber = Samples.identityNumber })
      #expect(person.currentInstitution.isEmpty && person.filing?.state == .left)
      #expect(person.employments.count == 1 && person.employments[0].endDate != nil)
      let bad = [
        ("李静,\(Samples.otherIdentityNumber),咨询,42150001,2015-10-01,,,,,", "unique"),
        ("李静,\(Samples.otherIdentityNumber),咨询,,,\(Samples.agencyCode),,,,", "required"),
        (
          "李静,\(Samples.otherIdentityNumber),专利代理师,,,\(Samples.agencyCode),2020-01-01,已备案,2020-01-01,2020-01-02",
          "PAM26-certificate"
        ),
        ("李静,\(Samples.otherIdentityNumber),咨询,,,\(Samples.consultancyCode),2020-01-01,,,", "institution-exists"),
      ]
      for (line, rule) in bad {
        let report = try await registry.importPractitioners(Array((header + line).utf8))
        #expect(report.problems.map(\.rule) == [rule], "\(line)")
      }
    }
  }
}
