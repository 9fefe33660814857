import Foundation
import Testing

@testable import Service

@Suite struct LogTests {
  /// What is written to a pipe while `body` runs.
  private func lines(level: Log.Level, _ body: (Log) -> Void) throws -> [[String: Any]] {
    let pipe = Pipe()
    body(Log(level: level, descriptor: pipe.fileHandleForWriting.fileDescriptor))
    try pipe.fileHandleForWriting.close()
    let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    return try text.split(separator: "\n").map {
      try #require(JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
  }

  @Test func eachLineIsOneObjectWhateverItsTextsHold() throws {
    let texts = ["plain", "\"quoted\\\"", "line\nbreak\ttab\u{0}\u{1b}", "武汉 😈", ",\"x\":1}", ""]
    let written = try lines(level: .info) { log in
      for text in texts { log.info("event", ["text": "\(text)", "number": 42, "flag": true]) }
    }
    #expect(written.map { $0["text"] as? String } == texts)
    #expect(written.allSatisfy { $0["number"] as? Int == 42 && $0["flag"] as? Bool == true })
    #expect(written.allSatisfy { $0["level"] as? String == "info" && $0["event"] as? String == "event" })
    let time = try #require(written.first?["time"] as? String)
    #expect(time.wholeMatch(of: /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z/) != nil, "\(time)")
  }

  @Test func fieldsBelowTheLevelAreNotEvenBuilt() throws {
    let written = try lines(level: .warning) { log in
      func never() -> Log.Value {
        Issue.record("a field was built")
        return ""
      }
      log.debug("debug", ["field": never()])
      log.info("info", ["field": never()])
      log.warning("warning")
      log.error("error")
      log.announce("announced", [:])
    }
    #expect(written.map { $0["event"] as? String } == ["warning", "error", "announced"])
  }

  @Test func longLineLosesFieldsAndSaysSo() throws {
    let long = String(repeating: "\"", count: 3_000)
    let written = try lines(level: .info) { $0.info("event", ["a": "kept", "long": "\(long)", "b": "kept too"]) }
    #expect(written.first?["cut"] as? Bool == true)
    #expect(written.first?["a"] as? String == "kept")
    #expect(written.first?["b"] as? String == "kept too")
    #expect(written.first?["long"] == nil)
  }

  @Test func readerThatDoesNotReadCostsLinesNotThreads() throws {
    let pipe = Pipe()
    let log = Log(level: .info, descriptor: pipe.fileHandleForWriting.fileDescriptor)
    let text = String(repeating: "x", count: 1_000)
    for _ in 0..<1_000 { log.info("event", ["text": "\(text)"]) }
    let written = drain(pipe).count
    log.info("event")
    let last = try #require(JSONSerialization.jsonObject(with: Data(drain(pipe)[0])) as? [String: Any])
    #expect(written < 100)
    #expect(last["dropped_lines"] as? Int == 1_000 - written)
  }

  /// The lines that wait in the pipe.
  private func drain(_ pipe: Pipe) -> [[UInt8]] {
    let descriptor = pipe.fileHandleForReading.fileDescriptor
    _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    let count = read(descriptor, &bytes, bytes.count)
    return bytes.prefix(max(0, count)).split(separator: UInt8(ascii: "\n")).map(Array.init)
  }

  @Test(arguments: [(0, "1970-01-01T00:00:00.000007Z"), (951_782_400, "2000-02-29T00:00:00.000007Z")])
  func timeIsInUTC(_ seconds: Int, _ text: String) {
    #expect(LogTime(seconds: seconds, microseconds: 7).text == text)
  }
}
