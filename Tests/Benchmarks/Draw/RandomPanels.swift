import Domain
import DomainSupport
import Foundation
import TestRandom

/// Random draws with conflicts, strata, limits and refusals, each judged from its candidates and verified from its
/// transcript. Instances without any possible panel are counted apart.
struct RandomPanels {
  let count: Int
  let writesTranscripts: Bool
  private let size = DrawInstance.Size(candidatesMax: 20, countMax: 7, conflictPerMille: 250)

  func run(using random: inout SeededRandom) throws {
    var (drawn, infeasible, refusals, unreplaced, conflicted) = (0, 0, 0, 0, 0)
    var output: [UInt8] = []
    let time = try milliseconds {
      while drawn < count {
        let instance = DrawInstance(size, using: &random)
        var draw: Draw
        do {
          draw = try instance.draw(using: &random)
        } catch is DrawInfeasibility {
          infeasible += 1
          continue
        }
        drawn += 1
        conflicted += instance.conflicted.count
        if let problem = instance.problem(with: draw) { fail("draw \(drawn): \(problem)") }
        for _ in 0..<Int.random(in: 0...3, using: &random) {
          guard let seat = (draw.members + draw.backups).randomElement(using: &random) else { break }
          do {
            try draw.refuse(seat.expert, reason: "declined")
            refusals += 1
          } catch is DrawInfeasibility {
            unreplaced += 1
          }
          if let problem = instance.problem(with: draw) { fail("draw \(drawn) after a refusal: \(problem)") }
        }
        let transcript = DrawTranscript.text(of: draw)
        guard try DrawTranscript.verify(transcript).members == draw.members else {
          fail("draw \(drawn): verified otherwise")
        }
        if writesTranscripts {
          output += transcript.utf8
          if output.count > 1 << 20 { flush(&output) }
        }
      }
    }
    flush(&output)
    report(
      """
      \(drawn) panels drawn and verified, \(conflicted) experts with a conflict in their pools, none of them drawn
      \(refusals) refusals replaced, \(unreplaced) without possible replacement; \(infeasible) instances without any panel
      \(Int(time / 1e3)) s, \(Int(time * 1e3 / Double(drawn))) µs a panel with its instance, refusals and verification
      """)
  }

  private func flush(_ output: inout [UInt8]) {
    FileHandle.standardOutput.write(Data(output))
    output.removeAll(keepingCapacity: true)
  }
}
