import Foundation
import Messages
import Schema
import TestRandom
import Testing

/// Our codec against Google's: the same verdict on every input, and the same value.
@Suite struct DifferentialTests {
  /// The number of inputs; the seed is printed, and IPMESH_TEST_SEED sets it.
  static let inputCount = 120_000

  @Test func everyInputGetsTheVerdictAndValueThatGooglesLibraryGives() throws {
    let seed = SeededRandom().seed
    var accepted = 0
    var setAside = 0
    for record in try Oracle.corpus(seed: seed, count: Self.inputCount) {
      let type = try #require(Oracle.types[record.typeName])
      guard !record.isSetAside else {
        setAside += 1
        continue
      }
      let ours = Self.reserialized(record.input, as: type)
      if !Self.isSame(ours, record.canonical, as: type) {
        Issue.record(
          """
          seed \(seed), \(record.typeName), input \(Self.hex(record.input)):
          ours \(ours.map(Self.hex) ?? "refused: \(Self.refusal(record.input, as: type))")
          Google's \(record.canonical.map(Self.hex) ?? "refused")
          """)
        return
      }
      accepted += record.canonical == nil ? 0 : 1
    }
    let refused = Self.inputCount - accepted - setAside
    print("differential test: accepted by both \(accepted), refused by both \(refused), set aside \(setAside)")
    #expect(accepted + refused >= 100_000)
  }

  /// Whether two messages are the same but for the order of map entries: ours is by key, upb's the other way round.
  /// Equal length makes sure that our codec, which brings both into one order, drops nothing.
  private static func isSame(_ ours: [UInt8]?, _ googles: [UInt8]?, as type: any Message.Type) -> Bool {
    guard let ours, let googles, ours != googles else { return ours == googles }
    return ours.count == googles.count && ours == reserialized(googles, as: type)
  }

  private static func reserialized<Value: Message>(_ input: [UInt8], as type: Value.Type) -> [UInt8]? {
    try? Value(serialized: input).serialized()
  }

  private static func refusal<Value: Message>(_ input: [UInt8], as type: Value.Type) -> String {
    do {
      _ = try Value(serialized: input)
      return "accepted"
    } catch {
      return error.description
    }
  }

  private static func hex(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
