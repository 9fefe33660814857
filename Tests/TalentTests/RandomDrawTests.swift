import Domain
import DomainSupport
import Foundation
import RPC
import RecordTestSupport
import Records
import Schema
import TalentAPI
import TestRandom
import Testing

@testable import ipmesh_talent

@Suite("Random draws through the service")
struct RandomDrawTests {
  private static let expertCount = 60
  private static let drawCount = 40

  /// Facts about experts, kept apart from what the service makes of them.
  private struct Facts {
    /// Units of which the expert must not judge a review after 2025-07-01, or from any day on.
    var units: [Set<String>] = []
    var relatives: [Set<String>] = []
  }

  @Test("whatever is drawn, refused and drawn at once: nobody with a conflict, nobody too often; Python agrees")
  func anything() async throws {
    var random = SeededRandom()
    let applicants = (0..<6).map { Samples.unit(900 + $0) }
    let persons = (0..<6).map { Samples.identity(900 + $0) }
    let facts = Self.facts(applicants, persons, using: &random)
    try await TestTalent.run { talent in
      try await talent.addMembers(1...Self.expertCount) { number, expert in
        Self.apply(facts, number, &expert)
      }
      var transcripts = ""
      var panels: [String: [String]] = [:]
      for _ in 1...Self.drawCount {
        let subject = Set((0..<2).map { _ in applicants.randomElement(using: &random)! })
        let people = Set([persons.randomElement(using: &random)!])
        let panel = Self.panel(subject, people, using: &random)
        let drawn: Talent.Draw
        do {
          drawn = try await Self.draw(talent, panel, refusals: Int.random(in: 0...4, using: &random), &random)
        } catch let error as RPCError where error.code == .failedPrecondition {
          continue
        }
        for seat in drawn.seats {
          let number = Int(seat.expert.dropFirst("experts/".count))! - 1
          #expect(facts.units[number].isDisjoint(with: subject), "seed \(random.seed), \(seat.expert)")
          #expect(facts.relatives[number].isDisjoint(with: people), "seed \(random.seed), \(seat.expert)")
        }
        #expect(Set(drawn.seats.map(\.expert)).count == drawn.seats.count)
        panels[drawn.name] = drawn.members
        transcripts += try await talent.transcript(drawn.name)
      }
      #expect(panels.count >= 5, "seed \(random.seed): most draws are possible")
      let reviews = Dictionary(grouping: panels.values.flatMap { $0 }) { $0 }.mapValues(\.count)
      #expect(reviews.values.allSatisfy { $0 <= 3 }, "seed \(random.seed)")
      #expect(try Self.verifyInPython(transcripts) == "\(panels.count) transcripts hold\n", "seed \(random.seed)")
    }
  }

  /// Decides who is conflicted with whom.
  private static func facts(_ applicants: [String], _ persons: [String], using random: inout SeededRandom) -> Facts {
    var facts = Facts()
    for _ in 0..<expertCount {
      facts.units.append(Set(applicants.filter { _ in Int.random(in: 0..<10, using: &random) == 0 }))
      facts.relatives.append(Set(persons.filter { _ in Int.random(in: 0..<20, using: &random) == 0 }))
    }
    return facts
  }

  /// Gives an expert ties and stakes that fit the facts, and ties that are long over.
  private static func apply(_ facts: Facts, _ number: Int, _ expert: inout Talent.Expert) {
    let units = facts.units[number - 1].sorted()
    expert.categories = [[.patent, .law], [.law], [.patent, .navigation]][number % 3]
    expert.fields = []
    expert.division = ["420106", "420500", "420600"][number % 3]
    expert.relativeIdentityNumbers = facts.relatives[number - 1].sorted()
    for (index, unit) in units.enumerated() {
      switch (number + index) % 3 {
      case 0:
        expert.stakes.append(
          .with {
            $0.unitCode = unit
            $0.description = "许可"
          })
      default:
        expert.ties.append(
          .with {
            $0.kind = Talent.UnitTieKind(rawValue: Int32((number + index) % 3))
            $0.unitCode = unit
            $0.startDate = Samples.date("2012-01-01")
            $0.endDate = number % 2 == 0 ? nil : Samples.date("2022-12-31")
          })
      }
    }
    expert.ties.append(
      .with {
        $0.kind = .adviser
        $0.unitCode = Samples.unit(899)
        $0.startDate = Samples.date("2012-01-01")
        $0.endDate = Samples.date("2020-12-31")
      })
  }

  private static func panel(
    _ subject: Set<String>, _ people: Set<String>, using random: inout SeededRandom
  ) -> Talent.Draw {
    var draw = Samples.draw
    draw.count = [5, 7, 9].randomElement(using: &random)!
    draw.backupCount = Int32.random(in: 0...3, using: &random)
    draw.divisionMax = [0, 3, 4].randomElement(using: &random)!
    draw.pool?.categories = [.law, .patent]
    draw.subject?.applicantCodes = subject.sorted() + [Samples.unit(899)]
    draw.subject?.involvedIdentityNumbers = people.sorted()
    if Bool.random(using: &random) {
      let law = Int32.random(in: 1..<draw.count, using: &random)
      draw.strata = [
        .with { ($0.category, $0.count) = (.law, law) },
        .with { ($0.category, $0.count) = (.patent, draw.count - law) },
      ]
    }
    return draw
  }

  /// Makes the draw, lets members and backups refuse, and tells what became of it.
  private static func draw(
    _ talent: TestTalent, _ panel: Talent.Draw, refusals: Int, _ random: inout SeededRandom
  ) async throws -> Talent.Draw {
    var drawn = try await talent.drawPanel { $0 = panel }
    for _ in 0..<refusals {
      guard let expert = (drawn.members + drawn.backups).randomElement(using: &random) else { break }
      do {
        drawn = try await talent.refuse(drawn.name, expert)
      } catch let error as RPCError where error.code == .failedPrecondition {
        break
      }
    }
    return drawn
  }

  /// What Tests/Oracle/verify_draw.py prints for a stream of transcripts; empty when it refuses.
  private static func verifyInPython(_ stream: String) throws -> String {
    let file = FileManager.default.temporaryDirectory.appending(path: "draws-\(UUID().uuidString).txt")
    try Data(stream.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", TestTalent.root.appending(path: "Tests/Oracle/verify_draw.py").path, file.path]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let printed = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return process.terminationStatus == 0 ? String(decoding: printed, as: UTF8.self) : ""
  }
}
