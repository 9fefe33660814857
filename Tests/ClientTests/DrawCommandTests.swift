import Domain
import DomainSupport
import Foundation
import TestRandom
import Testing

@Suite("ipmesh draw verify")
struct DrawCommandTests {
  /// A draw with a refusal, in which somebody has a conflict.
  private static func draw() throws -> Draw {
    var random = SeededRandom(seed: 7)
    while true {
      let instance = DrawInstance(.init(candidatesMax: 20, countMax: 5, conflictPerMille: 300), using: &random)
      guard var draw = try? instance.draw(using: &random), !draw.backups.isEmpty, !instance.conflicted.isEmpty,
        (try? draw.refuse(draw.members[0].expert, reason: "recusal")) != nil
      else { continue }
      return draw
    }
  }

  private func verify(_ transcript: String, _ options: String...) async throws -> Mesh.Outcome {
    let folder = try Mesh.makeFolder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let file = folder + "/draw.txt"
    try Data(transcript.utf8).write(to: URL(filePath: file))
    return try await Mesh.run(["draw", "verify", file] + options, input: "", environment: [:])
  }

  @Test("a transcript that holds is told with its panel, whoever asks and without a server")
  func valid() async throws {
    let draw = try Self.draw()
    let text = DrawTranscript.text(of: draw)
    let outcome = try await verify(text, "--commitment", draw.seed.commitment)
    #expect(outcome.status == 0 && outcome.errors.isEmpty)
    #expect(outcome.output.hasPrefix("draws/1 holds 抽取核验通过\ncommitment 承诺值  \(draw.seed.commitment)\n"))
    #expect(outcome.output.contains("members 成员  \(draw.members.map(\.expert).joined(separator: " "))\n"))
    let refusal = draw.replacements[0]
    #expect(outcome.output.contains("refused 退出  \(refusal.refusal.expert)  recusal  → \(refusal.successor!.expert)\n"))
    let piped = try await Mesh.run(["draw", "verify", "-"], input: text, environment: [:])
    #expect(piped.status == 0 && piped.output == outcome.output)
  }

  @Test("a broken one ends with status 2 and names the first line and step that do not hold, in both languages")
  func broken() async throws {
    let lines = DrawTranscript.text(of: try Self.draw()).split(separator: "\n").map(String.init)
    let places = ["member": "draw", "commitment": "seed", "result": "refusal 1", "ipmesh-draw": "specification"]
    for (keyword, step) in places {
      let place = try #require(
        lines.lastIndex { $0.hasPrefix(keyword + " ") && (keyword != "member" || $0 != lines.last) })
      let first = keyword == "member" ? try #require(lines.firstIndex { $0.hasPrefix("member ") }) : place
      var changed = lines
      changed[first] += "0"
      let outcome = try await verify(changed.map { $0 + "\n" }.joined())
      #expect(outcome.status == 2 && outcome.output.isEmpty)
      #expect(outcome.errors.contains("draw.txt:\(first + 1): the draw does not hold, \(step): "), "\(outcome.errors)")
      #expect(outcome.errors.contains("抽取核验不通过"))
    }
  }

  @Test("another draw than the published one is refused though it holds by itself")
  func another() async throws {
    let text = DrawTranscript.text(of: try Self.draw())
    let outcome = try await verify(text, "--commitment", String(repeating: "0", count: 64))
    #expect(outcome.status == 2 && outcome.errors.contains("another draw than the one published"))
    let result = try await verify(text, "--result", String(repeating: "0", count: 64))
    #expect(result.status == 2 && result.errors.contains("最终结果摘要"))
  }

  @Test("a file that is not there is a mistake on this side")
  func missing() async throws {
    let outcome = try await Mesh.run(["draw", "verify", "/nowhere/draw.txt"], input: "", environment: [:])
    #expect(outcome.status == 1 && outcome.errors.contains("cannot read /nowhere/draw.txt"))
  }
}
