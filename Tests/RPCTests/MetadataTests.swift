import TestRandom
import TestSupport
import Testing

@testable import RPC

@Suite struct MetadataTests {
  @Test func keepsOrderAndRepeatedNames() {
    var metadata = Metadata()
    for (name, value) in [("b", "1"), ("a", "2"), ("b", "3")] { metadata.add(name, value) }
    #expect(metadata.fields.map(\.name) == ["b", "a", "b"])
    #expect(metadata.first("b") == "1")
    #expect(metadata.all("b") == ["1", "3"])
    #expect(metadata.first("c") == nil)
    #expect(metadata.count == 3)
  }

  @Test func binaryValuesSurviveAnyLength() {
    var random = SeededRandom()
    for length in 0...100 {
      let value = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
      var metadata = Metadata()
      let added = metadata.addBinary("x-bin", value)
      #expect(added)
      #expect(metadata.firstBinary("x-bin") == value)
    }
  }

  @Test(arguments: ["", "Upper", "with space", "name:", "grpc-status", "x-bin", "naïve"])
  func refusesNamesThatTextFieldsMayNotHave(_ name: String) {
    var metadata = Metadata()
    let added = metadata.add(name, "value")
    #expect(!added)
    #expect(metadata.isEmpty)
  }

  @Test(arguments: ["line\nbreak", "\r", "\0", "中文", "\u{7f}"])
  func refusesValuesThatWouldBreakTheProtocol(_ value: String) {
    var metadata = Metadata()
    let added = metadata.add("name", value)
    #expect(!added)
    #expect(metadata.isEmpty)
  }

  @Test func refusesBinaryFieldsWithoutTheSuffix() {
    var metadata = Metadata()
    metadata.addBinary("name", [1])
    metadata.addBinary("grpc-x-bin", [1])
    #expect(metadata.isEmpty)
  }
}
