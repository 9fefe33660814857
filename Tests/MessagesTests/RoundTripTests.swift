import CDescriptors
import Messages
import Schema
import TestRandom
import Testing

@Suite struct RoundTripTests {
  @Test func whatWePackIsWhatGooglesLibraryPacks() throws {
    let seed = SeededRandom().seed
    var random = RandomEverything(seed: seed)
    let messages = (0..<3_000).map { random.message(depth: $0 % 4) }
    let records = try Oracle.judge(messages.map { (TestMessages.Everything.fullName, $0.serialized()) })
    for (message, record) in zip(messages, records) {
      let canonical = try #require(record.canonical, "seed \(seed): Google's library refuses what we packed")
      #expect(canonical.count == record.input.count, "seed \(seed)")
      #expect(try TestMessages.Everything(serialized: canonical) == message, "seed \(seed)")
      #expect(try TestMessages.Everything(serialized: record.input) == message, "seed \(seed)")
    }
  }

  @Test func stringsKeepU0000AndEveryOtherScalar() throws {
    let message = TestMessages.Leaf.with { $0.text = "a\u{0}b\u{10FFFF}武汉" }
    #expect(try TestMessages.Leaf(serialized: message.serialized()).text == message.text)
  }

  @Test func numbersThatAnEnumDoesNotNameAreKept() throws {
    let message = TestMessages.Everything.with { $0.oneLevel = .unrecognized(42) }
    let copy = try TestMessages.Everything(serialized: message.serialized())
    #expect(copy.oneLevel == .unrecognized(42))
    #expect(copy.oneLevel.rawValue == 42)
  }

  @Test func namesOfOneEnumNumberAreOneValue() {
    #expect(TestMessages.Level.top == .high)
    #expect(TestMessages.Level(rawValue: .max) == .top)
  }

  @Test func presenceOfProto3OptionalFieldsIsKept() throws {
    let message = TestMessages.Everything.with {
      $0.maybeInt32 = 0
      $0.maybeString = ""
    }
    let copy = try TestMessages.Everything(serialized: message.serialized())
    #expect(copy.maybeInt32 == 0)
    #expect(copy.maybeString == "")
    #expect(copy.maybeBool == nil)
  }

  @Test func presenceOfProto2FieldsIsKept() throws {
    let file = GoogleProtobuf.FileDescriptorProto.with {
      $0.name = ""
      $0.options = .with { $0.javaMultipleFiles = false }
    }
    let copy = try GoogleProtobuf.FileDescriptorProto(serialized: file.serialized())
    #expect(copy == file)
    #expect(copy.name == "")
    #expect(copy.package == nil)
    #expect(copy.options?.javaMultipleFiles == false)
  }

  @Test func equalMapsPackToEqualBytes() {
    var forwards = TestMessages.Everything()
    var backwards = TestMessages.Everything()
    for number in 0..<200 {
      forwards.textByText["key \(number)"] = ""
      backwards.textByText["key \(199 - number)"] = ""
    }
    #expect(forwards.serialized() == backwards.serialized())
  }

  @Test func aMessageTakesTheFourMebibytesThatACallMayCarry() throws {
    let message = GRPCTesting.Payload.with { $0.body = [UInt8](repeating: 7, count: 4 << 20) }
    #expect(try GRPCTesting.Payload(serialized: message.serialized()) == message)
  }

  @Test func whatProtocWritesIsWhatWeWrite() throws {
    let set = try GoogleProtobuf.FileDescriptorSet(serialized: Self.descriptorSet)
    #expect(set.serialized() == Self.descriptorSet)
  }

  @Test func theProtoFilesDescribeTheGeneratedTypes() throws {
    let files = try GoogleProtobuf.FileDescriptorSet(serialized: Self.descriptorSet).file
    let seen = files.reduce(into: Set<String>()) { seen, file in
      #expect(seen.isSuperset(of: file.dependency), "\(file.name ?? "") comes before a file that it imports")
      seen.insert(file.name ?? "")
    }
    #expect(seen.contains("ipmesh/registry/v1/institution.proto"))
    #expect(files.contains { $0.package == "ipmesh.testing.v1" && $0.messageType.contains { $0.name == "Everything" } })
  }

  /// The descriptor set that executables carry, as protoc wrote it.
  private static var descriptorSet: [UInt8] {
    var size = 0
    let start = ipmesh_descriptor_set(&size)
    return Array(UnsafeBufferPointer(start: start, count: size))
  }
}
