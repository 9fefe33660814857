import Messages
import Schema
import Testing

@Suite struct GuardTests {
  /// Bytes that are no `TestMessages.Everything`, with what the guard says of them.
  static let malformed: [(what: String, bytes: [UInt8], reason: MessageError.Reason, offset: Int, path: String)] = [
    ("a varint that ends early", [0x08, 0x80], .truncated, 1, "one_int32"),
    ("a varint of 11 bytes", [0x08] + [UInt8](repeating: 0x80, count: 11), .varintTooLong, 1, "one_int32"),
    ("a tag that ends early", [0x80], .truncated, 0, ""),
    ("a tag of 6 bytes", [0x88, 0x80, 0x80, 0x80, 0x80, 0x00], .varintTooLong, 0, ""),
    ("field number 0", [0x00, 0x00], .invalidFieldNumber, 0, ""),
    ("a field number above 2^29 - 1", [0x80, 0x80, 0x80, 0x80, 0x10, 0x00], .invalidFieldNumber, 0, ""),
    ("wire type 6", [0xA6, 0x06], .invalidWireType, 2, ""),
    ("a fixed32 that ends early", [0x3D, 0, 0, 0], .truncated, 1, "one_fixed32"),
    ("a fixed64 that ends early", [0x41, 0, 0], .truncated, 1, "one_fixed64"),
    ("a length past the end", [0x72, 0x05, 0x61], .truncated, 1, "one_string"),
    ("a length past the end of its message", [0x8A, 0x01, 0x02, 0x12, 0x01, 0x61], .truncated, 4, "one_leaf.text"),
    ("a length above 2^31", [0x72, 0xFF, 0xFF, 0xFF, 0xFF, 0x0F], .truncated, 1, "one_string"),
    ("packed fixed32 of 5 bytes", [0xDA, 0x01, 0x05, 0, 0, 0, 0, 0], .invalidPackedLength, 3, "many_fixed32"),
    ("a packed varint that ends early", [0xAA, 0x01, 0x01, 0x80], .truncated, 3, "many_int32"),
    ("a group that does not end", [0xA3, 0x06], .unmatchedGroup, 2, ""),
    ("a group that ends as another", [0xA3, 0x06, 0xAC, 0x06], .unmatchedGroup, 4, ""),
    ("the end of no group", [0xA4, 0x06], .unmatchedGroup, 2, ""),
    ("text that is not UTF-8", [0x72, 0x03, 0x61, 0xC3, 0x28], .invalidUTF8, 3, "one_string"),
    ("an overlong form in text", [0x72, 0x02, 0xC0, 0x80], .invalidUTF8, 2, "one_string"),
    ("a surrogate in text", [0x72, 0x03, 0xED, 0xA0, 0x80], .invalidUTF8, 2, "one_string"),
    ("a map key that is not UTF-8", [0xEA, 0x03, 0x03, 0x0A, 0x01, 0xFF], .invalidUTF8, 5, "text_by_text.key"),
    ("bad text in a nested message", [0x8A, 0x01, 0x03, 0x12, 0x01, 0x80], .invalidUTF8, 5, "one_leaf.text"),
  ]

  @Test(arguments: malformed.indices)
  func malformedBytesAreRefusedWithPlaceAndReason(index: Int) throws {
    let (what, bytes, reason, offset, path) = Self.malformed[index]
    let error = try #require(refusal(bytes), "\(what) is accepted")
    #expect(error.reason == reason, "\(what)")
    #expect(error.offset == offset, "\(what)")
    #expect(error.path == path, "\(what)")
  }

  @Test func theMessageOfAnErrorNamesPlaceAndReasonButNoContent() throws {
    let error = try #require(refusal([0x72, 0x03, 0x61, 0xC3, 0x28]))
    #expect(String(describing: error) == "the text is not UTF-8 at byte 3 in field one_string")
  }

  @Test func bytesThatAreNoTextMayBeAnything() throws {
    #expect(try TestMessages.Everything(serialized: [0x7A, 0x02, 0xFF, 0x00]).oneBytes == [0xFF, 0x00])
  }

  @Test func everyTruncationIsRefusedOrAMessage() throws {
    var random = RandomEverything(seed: 1)
    let bytes = random.message(depth: 1).serialized()
    for count in 0...bytes.count {
      _ = refusal(Array(bytes.prefix(count)))
    }
  }

  @Test func aHundredLevelsAreAcceptedAndOneMoreIsNot() {
    #expect(refusal(nested(levels: 100)) == nil)
    #expect(refusal(nested(levels: 101))?.reason == .tooDeep(depthMax: 100))
    #expect(refusal(groups(levels: 100)) == nil)
    #expect(refusal(groups(levels: 101))?.reason == .tooDeep(depthMax: 100))
  }

  @Test func aMillionLevelsAreRefusedAtTheLimit() {
    let error = refusal(groups(levels: 1_000_000))
    #expect(error?.reason == .tooDeep(depthMax: 100))
  }

  @Test func eachCountHasItsLimit() {
    var limits = GuardLimits()
    limits.fieldCountMax = 3
    #expect(refusal(repeated([0x08, 0x01], 3), limits) == nil)
    #expect(refusal(repeated([0x08, 0x01], 4), limits)?.reason == .tooManyFields(countMax: 3))

    limits = GuardLimits()
    limits.messageCountMax = 3
    #expect(refusal(repeated([0xAA, 0x02, 0x00], 3), limits) == nil)
    #expect(refusal(repeated([0xAA, 0x02, 0x00], 4), limits)?.reason == .tooManyMessages(countMax: 3))

    limits = GuardLimits()
    limits.elementCountMax = 3
    let packed: [UInt8] = [0xAA, 0x01, 0x02, 0x01, 0x02]
    #expect(refusal(packed + [0xA8, 0x01, 0x01], limits) == nil)
    #expect(refusal(packed + packed, limits)?.reason == .tooManyElements(countMax: 3))
    #expect(refusal([0xDA, 0x01, 0x10] + repeated([0], 16), limits)?.reason == .tooManyElements(countMax: 3))

    limits = GuardLimits()
    limits.unknownFieldCountMax = 3
    #expect(refusal(repeated([0xA0, 0x06, 0x01], 3), limits) == nil)
    #expect(refusal(repeated([0xA0, 0x06, 0x01], 4), limits)?.reason == .tooManyUnknownFields(countMax: 3))
    #expect(
      refusal([0xA3, 0x06] + repeated([0x08, 0x01], 3) + [0xA4, 0x06], limits)?.reason
        == .tooManyUnknownFields(countMax: 3))
  }

  @Test func theLargestCallOfEmptyMessagesIsRefused() {
    #expect(refusal(repeated([0xAA, 0x02, 0x00], (4 << 20) / 3))?.reason == .tooManyMessages(countMax: 65_536))
  }

  @Test func partsOfOneMessageAreMergedAsTheSpecificationSays() throws {
    let first = TestMessages.Everything.with {
      $0.oneLeaf = .with {
        $0.number = 1
        $0.numbers = [1]
      }
    }
    let second = TestMessages.Everything.with {
      $0.oneLeaf = .with {
        $0.text = "two"
        $0.numbers = [2]
      }
    }
    let merged = try TestMessages.Everything(serialized: first.serialized() + second.serialized())
    #expect(
      merged.oneLeaf
        == .with {
          $0.number = 1
          $0.text = "two"
          $0.numbers = [1, 2]
        })
  }

  @Test func ofTheChoicesOfAOneofTheLastCounts() throws {
    let leaf = TestMessages.Everything.with { $0.choice = .choiceLeaf(.with { $0.number = 1 }) }
    let text = TestMessages.Everything.with { $0.choice = .choiceString("x") }
    let bytes = leaf.serialized() + text.serialized()
    #expect(try TestMessages.Everything(serialized: bytes).choice == .choiceString("x"))
    #expect(try TestMessages.Everything(serialized: bytes + leaf.serialized()).choice == leaf.choice)
  }

  @Test func aRequiredFieldOfProto2MustBeThere() {
    #expect(throws: MessageError.self) { try GoogleProtobuf.UninterpretedOption(serialized: [0x12, 0x00]) }
  }

  private func refusal(_ bytes: [UInt8], _ limits: GuardLimits = .standard) -> MessageError? {
    do {
      _ = try TestMessages.Everything(serialized: bytes, limits: limits)
      return nil
    } catch {
      return error
    }
  }

  /// `Everything.inner` inside itself.
  private func nested(levels: Int) -> [UInt8] {
    (0..<levels).reduce(into: [UInt8]()) { bytes, _ in
      let message = GRPCTesting.Payload.with { $0.body = bytes }.serialized()
      // A payload's body has one byte of tag; the tag of `inner` takes its place.
      bytes = [0x8A, 0x05] + (bytes.isEmpty ? [0x00] : message.dropFirst())
    }
  }

  /// Groups of the unknown field 100 inside each other.
  private func groups(levels: Int) -> [UInt8] {
    repeated([0xA3, 0x06], levels) + repeated([0xA4, 0x06], levels)
  }

  private func repeated(_ bytes: [UInt8], _ count: Int) -> [UInt8] {
    (0..<count).flatMap { _ in bytes }
  }
}
