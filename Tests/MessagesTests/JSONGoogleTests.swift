import Foundation
import Testing

@testable import Messages

/// Random messages and mutated texts, judged by Google's `json_format`; `IPMESH_TEST_SEED` repeats a run and
/// `IPMESH_CASES` makes it longer.
@Suite(.enabled(if: GooglePeer.isAvailable, "needs a Python environment with protobuf: IPMESH_VENV or .venv"))
struct JSONGoogleTests {
  private struct Case: Decodable {
    let type: String
    let wire: Data
    let text: String
    let mutated: [String]
  }

  private struct Result: Encodable {
    struct Verdict: Encodable {
      let wire: Data?
      let error: String?
    }
    let text: String
    let defaults: String
    let wire: Data
    let mutated: [Verdict]
  }

  @Test func agreesWithGoogleOnRandomMessagesAndMutatedTexts() throws {
    let environment = ProcessInfo.processInfo.environment
    let seed = environment["IPMESH_TEST_SEED"].flatMap(Int.init) ?? Int.random(in: 0..<1_000_000)
    let count = environment["IPMESH_CASES"].flatMap(Int.init) ?? 500
    print("JSON against Google: IPMESH_TEST_SEED=\(seed) IPMESH_CASES=\(count)")
    let peer = try GooglePeer(seed: seed, count: count)
    defer { peer.remove() }
    let transcoder = JSONTranscoder(pool: try Fixtures.pool())
    let results = try peer.cases(Case.self).map { try answer($0, transcoder) }
    let differences = try peer.differences(results)
    #expect(differences.isEmpty, "seed \(seed)")
  }

  private func answer(_ example: Case, _ transcoder: JSONTranscoder) throws -> Result {
    let type = try #require(transcoder.pool.message(example.type))
    let wire = [UInt8](example.wire)
    return Result(
      text: String(decoding: try transcoder.json(message: wire, as: type), as: UTF8.self),
      defaults: String(
        decoding: try transcoder.json(message: wire, as: type, options: .init(isPretty: true, emitsDefaults: true)),
        as: UTF8.self),
      wire: Data(try transcoder.message(json: Array(example.text.utf8), as: type)),
      mutated: example.mutated.map { verdict($0, type, transcoder) })
  }

  private func verdict(_ text: String, _ type: MessageDescriptor, _ transcoder: JSONTranscoder) -> Result.Verdict {
    do {
      return Result.Verdict(wire: Data(try transcoder.message(json: Array(text.utf8), as: type)), error: nil)
    } catch {
      return Result.Verdict(wire: nil, error: error.description)
    }
  }
}
