import TestRandom
import Testing

@testable import Messages

@Suite struct DescriptorPoolTests {
  @Test func findsMessagesEnumsServicesAndMethodsByFullName() throws {
    let pool = try Fixtures.pool()
    let every = try #require(pool.message("ipmesh.fixture.v1.Every"))
    #expect(every.file == "every.proto")
    #expect(every.nestedMessages == ["ipmesh.fixture.v1.Every.Inner"])
    #expect(pool.message("ipmesh.fixture.v1.Every.Inner") != nil)
    #expect(pool.message("ipmesh.fixture.v1.Colour") == nil)
    #expect(pool.enumeration("ipmesh.fixture.v1.Colour")?.number("COLOUR_NEGATIVE") == -1)
    #expect(
      pool.service("ipmesh.fixture.v1.EveryService")?.methods.map(\.name) == ["Echo", "Collect", "Expand", "Chat"])
  }

  @Test(arguments: [
    "ipmesh.fixture.v1.EveryService.Expand", "ipmesh.fixture.v1.EveryService/Expand",
    "/ipmesh.fixture.v1.EveryService/Expand",
  ])
  func findsAMethodInEveryNotation(_ name: String) throws {
    let method = try #require(try Fixtures.pool().method(name))
    #expect(method.path == "/ipmesh.fixture.v1.EveryService/Expand")
    #expect(method.input.fullName == "ipmesh.fixture.v1.Every.Inner")
    #expect(!method.isClientStreaming)
    #expect(method.isServerStreaming)
  }

  @Test func knowsWhatKindOfFieldEachOneIs() throws {
    let every = try #require(try Fixtures.pool().message("ipmesh.fixture.v1.Every"))
    func field(_ name: String) throws -> FieldDescriptor { every.fields[try #require(every.fieldIndex(named: name))] }

    #expect(try field("int32_list").isPacked)
    #expect(try !field("unpacked_list").isPacked)
    #expect(try !field("string_list").isPacked)
    #expect(try field("inner_map").isMap)
    #expect(try !field("int32_value").hasPresence)
    #expect(try field("inner").hasPresence)
    #expect(try field("number_choice").hasPresence)
    #expect(try field("optional_number").hasPresence)
    #expect(try field("optional_number").isOptional)
    #expect(try field("其他名称").name == "renamed")
    #expect(try field("_odd__name_").jsonName == "OddName")
  }

  @Test func followsTheRulesOfProto2AndOfEditions() throws {
    let pool = try Fixtures.pool()
    let legacy = try #require(pool.message("ipmesh.fixture.v1.Legacy"))
    let numbers = legacy.fields[try #require(legacy.fieldIndex(named: "numbers"))]
    let title = legacy.fields[try #require(legacy.fieldIndex(named: "title"))]
    #expect(!numbers.isPacked)
    #expect(title.hasPresence)
    #expect(title.defaultText == "untitled")
    #expect(pool.enumeration("ipmesh.fixture.v1.Legacy.Level")?.isClosed == true)
    #expect(pool.message("ipmesh.fixture.v1.Legacy.Strict")?.fields[0].isRequired == true)

    let edition = try #require(pool.message("ipmesh.fixture.v1.Edition"))
    #expect(edition.fields.map(\.hasPresence) == [true, false, false, false, true, true, false])
    #expect(edition.fields.map(\.isPacked) == [false, false, true, false, false, false, false])
    #expect(edition.fields.map(\.kind) == [.int32, .int32, .int32, .int32, .group, .enum, .message])
    #expect(pool.enumeration("ipmesh.fixture.v1.Closed")?.isClosed == true)
    #expect(pool.enumeration("ipmesh.fixture.v1.Colour")?.isClosed == false)
  }

  @Test func keepsTheCommentsOfTheSource() throws {
    let pool = try Fixtures.pool()
    let every = try #require(pool.message("ipmesh.fixture.v1.Every"))
    #expect(every.comments.detached == [" A comment that stands alone.\n"])
    #expect(every.comments.leading == " Holds one of everything.\n")
    #expect(every.fields[0].comments.leading == " Counts things; never negative.\n")
    #expect(every.fields[0].comments.trailing == " at most a billion\n")
    #expect(pool.enumeration("ipmesh.fixture.v1.Colour")?.values[1].comments.leading == " 红\n")
    #expect(pool.method("ipmesh.fixture.v1.EveryService.Echo")?.comments.leading == " Returns what it got.\n")
  }

  @Test func findsTheFileOfASymbolAndEverythingThatItImports() throws {
    let pool = try Fixtures.pool()
    for symbol in [
      "ipmesh.fixture.v1.Every.Inner.name", "ipmesh.fixture.v1.COLOUR_RED", "ipmesh.fixture.v1.EveryService.Chat",
      "ipmesh.fixture.v1.Every.choice",
    ] {
      #expect(pool.file(containing: symbol)?.name == "every.proto", "\(symbol)")
    }
    #expect(pool.file(containing: "ipmesh.fixture.v1.note")?.name == "legacy.proto")
    #expect(pool.file(containing: "ipmesh.fixture.v1.Nothing") == nil)

    let file = try #require(pool.file(named: "every.proto"))
    #expect(pool.closure(of: file).map(\.name) == ["every.proto"] + file.dependencies)
    #expect(try DescriptorPool(files: [file.serialized] + pool.closure(of: file).map(\.serialized)).services.count == 1)
  }

  @Test func findsExtensionsByTheirNumber() throws {
    let pool = try Fixtures.pool()
    #expect(pool.extensionNumbers(of: "ipmesh.fixture.v1.Legacy") == [100])
    #expect(pool.extensionNumbers(of: "ipmesh.fixture.v1.Every") == [])
    #expect(pool.extensionNumbers(of: "ipmesh.fixture.v1.Nothing") == nil)
    #expect(pool.file(containingExtension: 100, of: "ipmesh.fixture.v1.Legacy")?.name == "legacy.proto")
    #expect(pool.file(containingExtension: 101, of: "ipmesh.fixture.v1.Legacy") == nil)
  }

  @Test func namesAnImportThatIsMissing() throws {
    let file = try #require(try Fixtures.pool().file(named: "every.proto"))
    let error = #expect(throws: DescriptorError.self) { try DescriptorPool(files: [file.serialized]) }
    #expect(
      error?.description
        == "every.proto: imports \"google/protobuf/any.proto\", which is missing; add that file's descriptor")
  }

  @Test func refusesFilesThatDoNotFitTogether() throws {
    let one = file("one.proto", message: "Thing", fieldType: nil)
    let other = file("other.proto", message: "Thing", fieldType: nil)
    let dangling = file("dangling.proto", message: "Thing", fieldType: ".Nothing")
    #expect(
      throws: DescriptorError(reason: .duplicateSymbol("Thing"), file: "other.proto")
    ) { try DescriptorPool(files: [one, other]) }
    #expect(
      throws: DescriptorError(reason: .unresolvedType("Nothing"), file: "dangling.proto")
    ) { try DescriptorPool(files: [dangling]) }
    #expect(try DescriptorPool(files: [one, one]).files.count == 1)
    #expect(throws: DescriptorError.self) { try DescriptorPool(set: [0x0A, 0x7F]) }
  }

  @Test func survivesDamagedDescriptors() throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    print("damaged descriptors: seed \(seed)")
    var random = SeededRandom(seed: seed)
    let set = try Fixtures.set()
    for _ in 0..<300 {
      var damaged = set
      for _ in 0..<Int.random(in: 1...20, using: &random) {
        damaged[Int.random(in: damaged.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      // Any outcome but a crash will do; a pool that comes out must be usable.
      guard let pool = try? DescriptorPool(set: damaged), let type = pool.message("ipmesh.fixture.v1.Every") else {
        continue
      }
      let transcoder = JSONTranscoder(pool: pool)
      _ = try? transcoder.message(json: Array(#"{"struct":{"a":[1]},"value":{},"stringMap":{"a":"b"}}"#.utf8), as: type)
      _ = try? transcoder.json(message: damaged.suffix(200), as: type)
    }
  }

  @Test func aForeignTypeWithAWellKnownNameIsAnOrdinaryMessage() throws {
    let foreign = file(
      "foreign.proto", package: "google.protobuf", message: "Struct", fieldType: ".google.protobuf.Struct")
    let pool = try DescriptorPool(files: [foreign])
    let type = try #require(pool.message("google.protobuf.Struct"))
    let message = try JSONTranscoder(pool: pool).message(json: Array(#"{"field":{}}"#.utf8), as: type)
    #expect(message == [0x0A, 0x00])
  }

  /// A `FileDescriptorProto` with one message, which has one field when `fieldType` is given.
  private func file(_ name: String, package: String = "", message: String, fieldType: String?) -> [UInt8] {
    var file = WireWriter()
    for (number, text) in [(Int32(1), name), (2, package)] {
      file.tag(number, .lengthDelimited)
      file.lengthDelimited(text.utf8)
    }
    file.tag(4, .lengthDelimited)
    let content = file.beginLength()
    file.tag(1, .lengthDelimited)
    file.lengthDelimited(message.utf8)
    if let fieldType {
      file.tag(2, .lengthDelimited)
      let field = file.beginLength()
      for (number, text) in [(Int32(1), "field"), (6, fieldType)] {
        file.tag(number, .lengthDelimited)
        file.lengthDelimited(text.utf8)
      }
      for (number, value) in [(Int32(3), UInt64(1)), (4, 1), (5, 11)] {
        file.tag(number, .varint)
        file.varint(value)
      }
      file.endLength(field)
    }
    file.endLength(content)
    return file.bytes
  }
}
