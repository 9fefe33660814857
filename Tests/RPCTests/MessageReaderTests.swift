import Messages
import Schema
import TestRandom
import TestSupport
import Testing

@testable import RPC

@Suite struct MessageReaderTests {
  private func framed(_ body: [UInt8], flag: UInt8 = 0) -> [UInt8] {
    [flag] + withUnsafeBytes(of: UInt32(body.count).bigEndian) { Array($0) } + body
  }

  @Test func messagesComeOutWholeHoweverTheBytesAreCut() throws {
    var random = SeededRandom()
    for _ in 0..<300 {
      let bodies = (0..<Int.random(in: 0...8, using: &random)).map { _ in
        (0..<Int.random(in: 0...400, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
      }
      let compressed = bodies.map { _ in Bool.random(using: &random) }
      let bytes = zip(bodies, compressed).flatMap { body, isCompressed in
        isCompressed ? framed(body.withUnsafeBytes { Gzip.compress($0) }, flag: 1) : framed(body)
      }
      var reader = MessageReader(limit: 500)
      reader.acceptsCompressed = true
      var taken: [[UInt8]] = []
      var acknowledged = 0
      var rest = bytes[...]
      while !rest.isEmpty {
        let piece = Array(rest.prefix(.random(in: 1...300, using: &random)))
        rest = rest.dropFirst(piece.count)
        acknowledged += reader.receive(piece.span.bytes)
        if Bool.random(using: &random) { try takeAll(&reader, into: &taken) }
        acknowledged += reader.takeAcknowledgement()
      }
      reader.ended = true
      try takeAll(&reader, into: &taken)
      #expect(taken == bodies)
      #expect(acknowledged == bytes.count, "each byte is acknowledged exactly once")
    }
  }

  private func takeAll(_ reader: inout MessageReader, into taken: inout [[UInt8]]) throws {
    while true {
      var message: [UInt8]?
      try reader.take { message = Array($0) }
      guard let message else { return }
      taken.append(message)
    }
  }

  @Test func bytesOfAWholeMessageAreNotAcknowledgedBeforeItIsTaken() throws {
    var reader = MessageReader(limit: 100)
    let bytes = framed([1, 2, 3])
    #expect(reader.receive(bytes.span.bytes) == 0)
    #expect(reader.takeAcknowledgement() == bytes.count)
  }

  @Test(
    arguments: [
      ([0, 0, 0, 0, 101], Status.Code.resourceExhausted, "a message of 101 bytes exceeds the limit of 100"),
      ([2, 0, 0, 0, 0], .internal, "the compressed flag of a message is 2, not 0 or 1"),
      ([1, 0, 0, 0, 1, 9], .internal, "a compressed message is not valid gzip"),
      ([0, 0, 0, 0, 3, 1], .internal, "the stream ended inside a message"),
      ([0, 0], .internal, "the stream ended inside a message"),
    ] as [([UInt8], Status.Code, String)])
  func faultyInputIsNamedAndNothingIsReadAfterIt(_ bytes: [UInt8], _ code: Status.Code, _ message: String) {
    var reader = MessageReader(limit: 100)
    reader.acceptsCompressed = true
    _ = reader.receive(bytes.span.bytes)
    reader.ended = true
    for _ in 0..<2 {
      var failure: RPCError?
      do throws(RPCError) { try reader.take { _ in } } catch { failure = error }
      #expect(failure?.code == code)
      #expect(failure?.message == message)
    }
    let waiting = reader.waiting
    guard case .failure = waiting else {
      Issue.record("the reader would go on")
      return
    }
  }

  @Test func compressedMessageIsRefusedUnlessItWasAnnounced() {
    var reader = MessageReader(limit: 100)
    _ = reader.receive(framed([1, 2, 3].withUnsafeBytes { Gzip.compress($0) }, flag: 1).span.bytes)
    #expect(throws: RPCError.self) { try reader.take { _ in } }
  }

  @Test func bombIsRefusedWithoutBeingUnfolded() {
    let zeros = [UInt8](repeating: 0, count: 1 << 20)
    let bomb = zeros.withUnsafeBytes { Gzip.compress($0) }
    var reader = MessageReader(limit: 64 * 1_024)
    reader.acceptsCompressed = true
    _ = reader.receive(framed(bomb, flag: 1).span.bytes)
    #expect { try reader.take { _ in } } throws: { ($0 as? RPCError)?.code == .resourceExhausted }
  }
}
