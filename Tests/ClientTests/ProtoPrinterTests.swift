import Foundation
import Messages
import Testing

@testable import ipmesh

@Suite struct ProtoPrinterTests {
  private let printer: ProtoPrinter

  init() throws {
    let fixtures = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appending(path: "../MessagesTests/Fixtures/fixtures.binpb")
    printer = ProtoPrinter(pool: try DescriptorPool(set: [UInt8](try Data(contentsOf: fixtures))))
  }

  @Test func writesAServiceWithItsComments() {
    #expect(
      printer.text("ipmesh.fixture.v1.EveryService") == """
        // ipmesh.fixture.v1.EveryService, every.proto

        // Answers.
        service EveryService {
          // Returns what it got.
          rpc Echo(Every) returns (Every);
          rpc Collect(stream Every) returns (Every.Inner);
          rpc Expand(Every.Inner) returns (stream Every);
          rpc Chat(stream Every) returns (stream Every) { option deprecated = true; }
        }
        """)
  }

  @Test func writesAnEnumAndAMessageOfProto2() {
    #expect(
      printer.text("ipmesh.fixture.v1.Colour") == """
        // ipmesh.fixture.v1.Colour, every.proto

        // Colours, some of them.
        enum Colour {
          COLOUR_UNSPECIFIED = 0;

          // 红
          COLOUR_RED = 1;
          COLOUR_GREEN = 2 [deprecated = true];
          COLOUR_NEGATIVE = -1;
        }
        """)
    let legacy = printer.text("ipmesh.fixture.v1.Legacy") ?? ""
    #expect(legacy.contains(#"optional string title = 2 [default = "untitled"];"#))
    #expect(legacy.contains("required int32 id = 1;"))
    #expect(legacy.contains("oneof choice {\n    string text_choice = 9;\n    int64 number_choice = 10;\n  }"))
  }

  @Test func writesTheFieldsOfAMessage() {
    let every = printer.text("ipmesh.fixture.v1.Every") ?? ""
    for line in [
      "  // Counts things; never negative.\n  int32 int32_value = 1;  // at most a billion",
      "  repeated Inner inner_list = 28;".replacing("Inner", with: "Every.Inner"),
      "  map<int32, Every.Inner> inner_map = 32;",
      "  google.protobuf.Timestamp timestamp = 51;", #"  string renamed = 81 [json_name = "其他名称"];"#,
      "  optional int32 optional_number = 83;", "  reserved 90, 92 to 95;", #"  reserved "old_name";"#,
      "  message Inner {\n    string name = 1;",
    ] {
      #expect(every.contains("\n\(line)"), "\(line)")
    }
  }

  @Test func writesAMethodWithAllThatItsRequestIsMadeOf() {
    let text = printer.text("ipmesh.fixture.v1.EveryService.Echo") ?? ""
    #expect(text.components(separatedBy: "\nenum Colour {").count == 2)
    #expect(text.components(separatedBy: "message Inner {").count == 2)
    #expect(!text.contains("message Timestamp"))
  }

  @Test func writesAMethodWithItsMessages() {
    let text = printer.text("ipmesh.fixture.v1.EveryService.Expand") ?? ""
    #expect(text.contains("\nrpc Expand(Every.Inner) returns (stream Every);\n\nmessage Inner {"))
    #expect(text.contains("\nmessage Every {"))
    #expect(printer.text("ipmesh.fixture.v1.Nothing") == nil)
    #expect(printer.text("ipmesh.fixture.v1.Every.inner") == nil)
  }
}
