import TestRandom
import TestSupport
import Testing

@testable import RPC

@Suite struct DeadlineTests {
  @Test(arguments: [
    ("1H", Duration.seconds(3_600)), ("2M", .seconds(120)), ("3S", .seconds(3)), ("4m", .milliseconds(4)),
    ("5u", .microseconds(5)), ("6n", .nanoseconds(6)), ("0n", .zero), ("99999999H", .seconds(359_999_996_400)),
  ])
  func readsTheTimeoutHeader(_ text: String, _ timeout: Duration) {
    #expect(Deadline.timeout(from: Array(text.utf8).span) == timeout)
  }

  @Test(arguments: ["", "S", "5", "-1S", "+1S", "1.5S", "123456789S", "5x", "5s", " 5S", "5S "])
  func takesAMalformedTimeoutForNone(_ text: String) {
    #expect(Deadline.timeout(from: Array(text.utf8).span) == nil)
  }

  @Test func whatIsWrittenIsReadBackAtMostOneUnitShorter() {
    var random = SeededRandom()
    for _ in 0..<10_000 {
      let nanoseconds = Int64.random(in: 0...(1 << Int64.random(in: 1...62, using: &random)), using: &random)
      let header = Deadline.header(for: .nanoseconds(nanoseconds))
      #expect(header.utf8.count <= 9)
      let read = Deadline.timeout(from: Array(header.utf8).span)?.nanosecondsClamped ?? -1
      #expect(read <= nanoseconds)
      #expect(nanoseconds - read <= nanoseconds / 1_000 + 1, "\(nanoseconds) became \(header)")
    }
    #expect(Deadline.header(for: .seconds(-3)) == "0n")
  }
}
