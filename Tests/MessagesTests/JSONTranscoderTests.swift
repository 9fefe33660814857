import TestRandom
import Testing

@testable import Messages

@Suite struct JSONTranscoderTests {
  private let transcoder: JSONTranscoder
  private let every: MessageDescriptor

  init() throws {
    transcoder = JSONTranscoder(pool: try Fixtures.pool())
    every = try #require(transcoder.pool.message("ipmesh.fixture.v1.Every"))
  }

  /// JSON that went through the wire.
  private func normalised(_ json: String, _ options: JSONTranscoder.OutputOptions = .init()) throws -> String {
    let message = try transcoder.message(json: Array(json.utf8), as: every)
    return String(decoding: try transcoder.json(message: message, as: every, options: options), as: UTF8.self)
  }

  private func error(_ json: String) throws -> String {
    let error = #expect(throws: JSONError.self) { try transcoder.message(json: Array(json.utf8), as: every) }
    return try #require(error).description
  }

  // MARK: The mapping

  @Test(arguments: [
    (#"{"int32_value": 1.0e1, "int64Value": 5}"#, #"{"int32Value":10,"int64Value":"5"}"#),
    (#"{"uint64Value": "18446744073709551615"}"#, #"{"uint64Value":"18446744073709551615"}"#),
    (
      #"{"colour": 1, "colourList": ["COLOUR_GREEN", 99]}"#,
      #"{"colour":"COLOUR_RED","colourList":["COLOUR_GREEN",99]}"#
    ),
    (#"{"bytesValue": "-_8"}"#, #"{"bytesValue":"+/8="}"#),
    (#"{"doubleValue": "-Infinity", "floatValue": "NaN"}"#, #"{"floatValue":"NaN","doubleValue":"-Infinity"}"#),
    (#"{"doubleValue": 1e21, "floatValue": 0.1}"#, #"{"floatValue":0.1,"doubleValue":1e+21}"#),
    (#"{"innerMap": {"7": {"name": "七"}}}"#, #"{"innerMap":{"7":{"name":"七"}}}"#),
    (#"{"nullChoice": null}"#, #"{"nullChoice":null}"#),
    (#"{"numberChoice": 0}"#, #"{"numberChoice":0}"#),
    (#"{"optionalNumber": 0, "int32Value": 0, "stringValue": ""}"#, #"{"optionalNumber":0}"#),
    (#"{"timestamp": "2024-02-29T08:00:00.5+08:00"}"#, #"{"timestamp":"2024-02-29T00:00:00.500Z"}"#),
    (#"{"duration": "-0.000001s"}"#, #"{"duration":"-0.000001s"}"#),
    (#"{"fieldMask": "displayName,contact.phoneNumber"}"#, #"{"fieldMask":"displayName,contact.phoneNumber"}"#),
    (#"{"struct": {"a": [1, "b", null, {"c": true}]}}"#, #"{"struct":{"a":[1,"b",null,{"c":true}]}}"#),
    (#"{"value": null, "int64Wrapper": null}"#, #"{"value":null}"#),
    (#"{"int64Wrapper": 0, "stringWrapper": "x"}"#, #"{"int64Wrapper":"0","stringWrapper":"x"}"#),
    (
      #"{"any": {"name": "n", "@type": "type.googleapis.com/ipmesh.fixture.v1.Every.Inner"}}"#,
      #"{"any":{"@type":"type.googleapis.com/ipmesh.fixture.v1.Every.Inner","name":"n"}}"#
    ),
    (
      #"{"any": {"value": "1.5s", "@type": "x/google.protobuf.Duration"}}"#,
      #"{"any":{"@type":"x/google.protobuf.Duration","value":"1.500s"}}"#
    ),
    (#"{"any": {}, "empty": {}}"#, #"{"any":{},"empty":{}}"#),
    (#"{"stringValue": "\u00e9\ud83d\ude00\n\u0001\/"}"#, #"{"stringValue":"é😀\n\u0001/"}"#),
    (#"{"int32List": null, "stringMap": {}, "int32Value": null}"#, "{}"),
  ])
  func followsTheMapping(_ json: String, _ expected: String) throws {
    #expect(try normalised(json) == expected)
  }

  @Test func writesDefaultsOnlyWhenAsked() throws {
    let inner = try #require(transcoder.pool.message("ipmesh.fixture.v1.Every.Inner"))
    #expect(try transcoder.json(message: [], as: inner) == Array("{}".utf8))
    let options = JSONTranscoder.OutputOptions(isPretty: true, emitsDefaults: true)
    let text = String(decoding: try transcoder.json(message: [], as: inner, options: options), as: UTF8.self)
    #expect(text == "{\n  \"name\": \"\",\n  \"size\": \"0\",\n  \"children\": []\n}")
  }

  @Test func passesOverUnknownFieldsOnlyWhenAsked() throws {
    let json = Array(
      #"{"nothing": [{"a": 1}], "colour": "COLOUR_BLUE", "colourMap": {"true": "X"}, "boolValue": true}"#.utf8)
    let message = try transcoder.message(json: json, as: every, options: .init(ignoresUnknownFields: true))
    #expect(message == [13 << 3, 1])
    #expect(throws: JSONError.self) { try transcoder.message(json: json, as: every) }
  }

  @Test func showsAnyOfUnknownTypeOnlyWhenAsked() throws {
    // any { type_url: "x/y.Z" value: "\x08\x01" }
    let message: [UInt8] = [0xCA, 0x03, 0x0B, 0x0A, 0x05, 0x78, 0x2F, 0x79, 0x2E, 0x5A, 0x12, 0x02, 0x08, 0x01]
    let refusal = #expect(throws: JSONError.self) { try transcoder.json(message: message, as: every) }
    #expect(refusal?.description == "any: the type inside the Any is not known here")
    let text = try transcoder.json(message: message, as: every, options: .init(showsUnknownAny: true))
    #expect(String(decoding: text, as: UTF8.self) == #"{"any":{"@type":"x/y.Z","@value":"CAE="}}"#)
  }

  @Test func theLastMemberOfAOneofCounts() throws {
    // number_choice = 1, text_choice = "a", number_choice = 2
    let message: [UInt8] = [0xC8, 0x02, 0x01, 0xD2, 0x02, 0x01, 0x61, 0xC8, 0x02, 0x02]
    #expect(try transcoder.json(message: message, as: every) == Array(#"{"numberChoice":2}"#.utf8))
    #expect(try transcoder.json(message: Array(message[..<7]), as: every) == Array(#"{"textChoice":"a"}"#.utf8))
  }

  @Test func closedEnumsHaveNoOtherValues() throws {
    let legacy = try #require(transcoder.pool.message("ipmesh.fixture.v1.Legacy"))
    // level = 9, levels = [1, 9]
    #expect(
      try transcoder.json(message: [0x18, 9, 0x20, 1, 0x20, 9], as: legacy) == Array(#"{"levels":["LOW"]}"#.utf8))
  }

  // MARK: Refusals

  @Test(arguments: [
    (#"{"int32Value": "x"}"#, "int32Value: not an integer (line 1, column 16)"),
    (#"{"int32Value": 2147483648}"#, "int32Value: outside the range -2147483648 to 2147483647 (line 1, column 16)"),
    (#"{"uint32Value": -1}"#, "uint32Value: outside the range 0 to 4294967295 (line 1, column 17)"),
    (#"{"int32Value": 1.5}"#, "int32Value: expected an integer, found a fraction (line 1, column 16)"),
    (#"{"int32Value": []}"#, "int32Value: expected an integer, found an array (line 1, column 16)"),
    (#"{"floatValue": 1e39}"#, "floatValue: too large for the type float (line 1, column 16)"),
    (#"{"boolValue": "true"}"#, "boolValue: expected a boolean, found a string (line 1, column 15)"),
    (#"{"stringValue": 110101199003070000}"#, "stringValue: expected a string, found a number (line 1, column 17)"),
    (#"{"bytesValue": "a"}"#, "bytesValue: not base64 (line 1, column 16)"),
    (
      #"{"colour": "RED"}"#,
      "colour: not a value of ipmesh.fixture.v1.Colour; known are COLOUR_UNSPECIFIED, COLOUR_RED, COLOUR_GREEN, "
        + "COLOUR_NEGATIVE (line 1, column 12)"
    ),
    (
      "{\n  \"inner\": {\"nmae\": 1}\n}",
      "inner.nmae: ipmesh.fixture.v1.Every.Inner has no such field; did you mean \"name\"? (line 2, column 13)"
    ),
    (
      "{\"stringValue\": \"知识产权\", \"xyzzy\": 1}",
      "xyzzy: ipmesh.fixture.v1.Every has no such field; it has int32Value, int64Value, uint32Value, uint64Value, "
        + "sint32Value, sint64Value, fixed32Value, fixed64Value, sfixed32Value, sfixed64Value, floatValue, doubleValue, "
        + "boolValue, stringValue, bytesValue, colour, … (line 1, column 25)"
    ),
    (
      #"{"innerList": [{}, {"size": true}]}"#,
      "innerList[1].size: expected an integer, found a boolean (line 1, column 29)"
    ),
    (#"{"stringMap": {"a": "1", "a": "2"}}"#, "stringMap[\"a\"]: this key is given twice (line 1, column 26)"),
    (#"{"colourMap": {"yes": 1}}"#, "colourMap[\"yes\"]: the key must be \"true\" or \"false\" (line 1, column 16)"),
    (#"{"stringMap": {"a": null}}"#, "stringMap[\"a\"]: null cannot be a value of a map (line 1, column 21)"),
    (#"{"int32List": [1, null]}"#, "int32List[1]: null cannot be an element of a list (line 1, column 19)"),
    (#"{"int32Value": 1, "int32_value": 2}"#, "int32_value: this field is given twice (line 1, column 19)"),
    (
      #"{"numberChoice": 1, "textChoice": ""}"#,
      "textChoice: another field of the oneof \"choice\" is given too (line 1, column 21)"
    ),
    (
      #"{"timestamp": "2023-02-29T00:00:00Z"}"#,
      "timestamp: expected a time such as \"2025-01-31T08:00:00Z\", in the years 1 to 9999 (line 1, column 15)"
    ),
    (
      #"{"duration": "1"}"#,
      "duration: expected a duration such as \"1.5s\", at most 315,576,000,000 s (line 1, column 14)"
    ),
    (
      #"{"fieldMask": "display_name"}"#,
      "fieldMask: expected field paths such as \"displayName,contact.phone\" (line 1, column 15)"
    ),
    (#"{"any": {"name": ""}}"#, "any: the key \"@type\" is missing (line 1, column 9)"),
    (#"{"any": {"@type": "x/a.B"}}"#, "any: the type that \"@type\" names is not known here (line 1, column 19)"),
    (#"{"any": {"@type": "x/google.protobuf.Duration"}}"#, "any: the key \"value\" is missing (line 1, column 48)"),
    (#"{"boolValue": true,}"#, "a comma before \"}\" (line 1, column 20)"),
    (#"{"boolValue" true}"#, "expected \":\" after the key (line 1, column 14)"),
    (#"{"boolValue": tru}"#, "boolValue: expected true or false (line 1, column 15)"),
    (#"{"int32Value": 01}"#, "int32Value: not a number (line 1, column 16)"),
    (#"{"stringValue": "\ud800"}"#, "stringValue: half of a surrogate pair inside a string (line 1, column 18)"),
    (#"{"stringValue": "\udc00\udc01"}"#, "stringValue: half of a surrogate pair inside a string (line 1, column 18)"),
    (#"{"stringValue": "\x"}"#, "stringValue: an unknown escape inside a string (line 1, column 18)"),
    (
      "{\"stringValue\": \"a\nb\"}",
      "stringValue: a control character inside a string; write it as an escape such as \\n (line 1, column 19)"
    ),
    (#"{"stringValue": "a"#, "stringValue: the text ends inside a string (line 1, column 19)"),
    ("{} {}", "something follows the end of the value (line 1, column 4)"),
    ("", "the text ends where a value should start (line 1, column 1)"),
    ("[]", "expected an object, found an array (line 1, column 1)"),
  ])
  func saysWhatIsWrongAndWhere(_ json: String, _ expected: String) throws {
    #expect(try error(json) == expected)
  }

  @Test func refusesTextThatIsNotUTF8() throws {
    let error = #expect(throws: JSONError.self) {
      try transcoder.message(json: Array(#"{"stringValue": ""#.utf8) + [0xFF, 0x22, 0x7D], as: every)
    }
    #expect(error?.description == "the text is not UTF-8 (line 1, column 18)")
  }

  @Test func nestsAHundredDeepAndNoDeeper() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: #"{"self":"#, count: depth) + "{}" + String(repeating: "}", count: depth)
    }
    #expect(try normalised(nested(100)) == nested(100))
    #expect(try error(nested(101)).contains("self.self: messages are nested more than 100 deep"))

    let list = #"{"value":"# + String(repeating: "[", count: 100_000)
    #expect(try error(list).contains("nested more than 100 deep"))
    let unknown = Array((#"{"x":"# + String(repeating: "[", count: 100_000)).utf8)
    #expect(throws: JSONError.self) {
      try transcoder.message(json: unknown, as: every, options: .init(ignoresUnknownFields: true))
    }
  }

  @Test func refusesDeepOrDamagedMessages() throws {
    var message: [UInt8] = []
    for _ in 0..<101 {
      var outer = WireWriter()
      outer.tag(18, .lengthDelimited)
      outer.lengthDelimited(message)
      message = outer.bytes
    }
    let deep = #expect(throws: JSONError.self) { try transcoder.json(message: message, as: every) }
    #expect(deep?.kind == .tooDeep)

    let truncated = #expect(throws: JSONError.self) { try transcoder.json(message: [0x8A, 0x01, 0x05], as: every) }
    #expect(truncated?.description == "the message ends inside a field")
    let badText = #expect(throws: JSONError.self) { try transcoder.json(message: [0x72, 0x01, 0xFF], as: every) }
    #expect(badText?.description == "stringValue: the string is not UTF-8")
    // timestamp { nanos: -1 }
    let badTime = #expect(throws: JSONError.self) {
      try transcoder.json(
        message: [0x9A, 0x03, 0x0B, 0x10, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x01], as: every)
    }
    #expect(badTime?.description == "timestamp: the time is outside the years 1 to 9999")
  }

  @Test func survivesDamagedInputBothWays() throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    print("damaged JSON and messages: seed \(seed)")
    var random = SeededRandom(seed: seed)
    let json = Array(
      #"{"struct":{"a":[1,"é\u00e9"]},"any":{"@type":"x/google.protobuf.Duration","value":"1s"},"innerMap":{"1":{}}}"#
        .utf8)
    let message = try transcoder.message(json: json, as: every)
    for _ in 0..<5_000 {
      var text = json
      text[Int.random(in: text.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
      _ = try? transcoder.message(json: text, as: every)
      var bytes = message
      bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
      _ = try? transcoder.json(message: bytes, as: every)
    }
  }
}
