import Foundation
import Schema
import Testing

@testable import ipmesh

/// What the command reads and shows, apart from any server.
@Suite struct TextTests {
  // MARK: Requests

  @Test(arguments: [
    ("{}{}", ["{}", "{}"]), ("{\"a\":\"}\"}\n[1,[2]] ", ["{\"a\":\"}\"}", "[1,[2]]"]),
    ("\"a\\\"b\"\"c\"", ["\"a\\\"b\"", "\"c\""]), ("1 true\nnull", ["1", "true", "null"]), ("{\"a\":", ["{\"a\":"]),
    ("  \n ", []), ("}{}", ["}", "{}"]),
  ])
  func cutsJSONValuesApartHoweverTheBytesArrive(_ text: String, _ expected: [String]) throws {
    for pieceCount in [1, 2, 1000] {
      var splitter = JSONValueSplitter()
      var values: [[UInt8]] = []
      var rest = Array(text.utf8)[...]
      while !rest.isEmpty {
        values += try splitter.split(rest.prefix(pieceCount))
        rest = rest.dropFirst(pieceCount)
      }
      if let last = splitter.finish() { values.append(last) }
      #expect(values.map { String(decoding: $0, as: UTF8.self) } == expected)
    }
  }

  @Test func knowsWhereRequestsComeFrom() {
    #expect(RequestSource(nil) == .none)
    #expect(RequestSource("{}") == .text("{}"))
    #expect(RequestSource("@-") == .standardInput)
    #expect(RequestSource("@") == .standardInput)
    #expect(RequestSource("@a.json") == .file("a.json"))
  }

  // MARK: Encodings

  @Test func readsFilesAsSpreadsheetsInChinaSaveThem() throws {
    let utf8 = Array("机构名称,𠮷\n".utf8)
    #expect(try TextEncoding.utf8(utf8) == .init(bytes: utf8, from: nil))
    // 机构名称, GBK; 𠮷 needs the four bytes of GB18030.
    let gb: [UInt8] = [0xBB, 0xFA, 0xB9, 0xB9, 0xC3, 0xFB, 0xB3, 0xC6, 0x2C, 0x95, 0x32, 0xB7, 0xF6 - 0xC5, 0x0A]
    let converted = try TextEncoding.utf8(gb)
    #expect(converted.from == "GB18030")
    #expect(String(decoding: converted.bytes, as: UTF8.self).hasPrefix("机构名称,"))
    let utf16: [UInt8] = [0xFF, 0xFE, 0x3A, 0x67, 0x84, 0x67]
    #expect(try TextEncoding.utf8(utf16) == .init(bytes: Array("机构".utf8), from: "UTF-16"))
  }

  @Test func convertsFilesLargerThanItsBuffer() throws {
    let gb = Array(repeating: [0xBB, 0xFA, 0xB9, 0xB9, 0x0A] as [UInt8], count: 50_000).flatMap(\.self)
    #expect(try TextEncoding.utf8(gb).bytes == Array(String(repeating: "机构\n", count: 50_000).utf8))
  }

  @Test func namesTheLineThatIsInNoKnownEncoding() throws {
    let error = #expect(throws: LocalError.self) { try TextEncoding.utf8([0x61, 0x0A, 0x62, 0xFF, 0xFF, 0x0A]) }
    #expect(error?.description.hasPrefix("line 2 is neither UTF-8 nor GB18030") == true)
  }

  @Test func anEmptyFileIsStillOnePiece() {
    #expect(ImportCommand.pieces([]).count == 1)
    #expect(ImportCommand.pieces(Array(repeating: 0, count: 600_000)).map(\.count) == [262_144, 262_144, 75_712])
  }

  // MARK: Tables and reports

  @Test func alignsColumnsOfChineseAndLatinText() {
    var table = TextTable(header: ["行", "FIELD"])
    table.add(["12", "a\nb"])
    table.add(["机构名称", ""])
    #expect(table.lines() == ["行        FIELD", "12        a b", "机构名称"])
  }

  @Test func showsTheReportOfAnImport() {
    let report = Common.ImportReport.with {
      $0.rowsRead = 3
      $0.rowsCreated = 2
      $0.rowsRefused = 1
      $0.unknownColumns = ["备注"]
      $0.problemsLeftOut = 1
      $0.problems = [
        .with {
          $0.line = 7
          $0.field = "division"
          $0.column = "行政区划"
          $0.rule = "GBT2260-hubei"
          $0.description = "is not one of the 17"
          $0.descriptionZh = "不属于17个市州"
          $0.seen = "430100"
        }
      ]
    }
    #expect(
      ImportReportText.lines(report) == [
        "3 行 rows: 2 created 新增, 0 updated 更新, 0 unchanged 未变, 1 refused 拒绝",
        "skipped columns 未识别的列: 备注",
        "",
        "LINE 行  FIELD 字段         RULE 规则      SEEN 内容  PROBLEM 问题",
        "7        division 行政区划  GBT2260-hubei  430100     is not one of the 17 不属于17个市州",
        "… and 1 more 另有 1 条",
      ])
  }

  @Test func showsHowFarAnImportIs() {
    #expect(
      ImportProgress.text(bytes: 1_500_000, bytesTotal: 3_000_000, rows: 40_000, time: .seconds(2))
        == "50%  1500 / 3000 kB  40000 行 rows  20000 行/s")
    #expect(ImportProgress.text(bytes: 0, bytesTotal: 0, rows: 0, time: .zero).hasPrefix("100%"))
  }

  @Test func writesTimesForPeople() {
    #expect(milliseconds(.microseconds(1234)) == "1.23 ms")
    #expect(milliseconds(.seconds(2)) == "2000.00 ms")
    #expect(milliseconds(.nanoseconds(999)) == "0.00 ms")
  }
}
