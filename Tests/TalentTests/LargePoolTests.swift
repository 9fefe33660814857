import RPC
import Records
import Schema
import TalentAPI
import Testing

@testable import ipmesh_talent

@Suite("A pool of 2,000 experts")
struct LargePoolTests {
  @Test("nine members and nine backups of many are drawn, verified and replaced", .timeLimit(.minutes(10)))
  func large() async throws {
    try await TestTalent.run { talent in
      try await talent.addMembers(1...2_000) { number, expert in
        let birth = "19\(60 + number / 1_000)0101"
        expert.identityNumber = Samples.identity(number % 1_000, born: birth)
        expert.unitCode = Samples.unit(number / 2)
        expert.division = number / 2 % 3 == 0 ? "420500" : "420106"
      }
      let clock = ContinuousClock()
      var draw = Talent.Draw()
      let whole = try await clock.measure {
        draw = try await talent.drawPanel {
          $0.count = 9
          $0.backupCount = 9
          $0.divisionMax = 5
        }
      }
      let members = draw.members
      let refusal = try await clock.measure { draw = try await talent.refuse(draw.name, members[0]) }
      // Two of them work at the applicant.
      #expect(
        draw.candidateCount == 1_998 && draw.excludedCount == 2 && draw.members.count == 9 && draw.backups.count == 9)
      #expect(try await talent.verify(name: draw.name).valid)
      print("2,000 experts: drawn in \(whole), a refusal replaced in \(refusal)")
    }
  }
}
