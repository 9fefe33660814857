import Domain
import DomainSupport
import TestRandom
import Testing

private func read(_ pieces: [[UInt8]]) -> [CSVRow] {
  var reader = CSVReader()
  var rows: [CSVRow] = []
  for piece in pieces { reader.read(piece, into: &rows) }
  reader.finish(into: &rows)
  return rows
}

private func read(_ text: String) -> [CSVRow] { read([Array(text.utf8)]) }

@Suite("CSV")
struct CSVTests {
  @Test("rows, quotes, line breaks in quotes and blank lines are read, with the right line numbers")
  func reading() {
    let rows = read("\u{FEFF}代码,名称\r\n1,\"武汉, \"\"东湖\"\"\n二楼\r\n三楼\"\r\n\r\n\n2,b\n3,")
    #expect(rows.map(\.line) == [1, 2, 7, 8])
    #expect(rows.map(\.fields) == [["代码", "名称"], ["1", "武汉, \"东湖\"\n二楼\r\n三楼"], ["2", "b"], ["3", ""]])
    #expect(rows.allSatisfy { $0.problem == nil })
  }

  @Test(
    "an old Macintosh file and a file without last line break are read",
    arguments: ["a,b\r1,2", "a,b\n1,2", "a,b\r\n1,2\r\n"])
  func lineBreaks(_ text: String) {
    #expect(read(text).map(\.fields) == [["a", "b"], ["1", "2"]])
    #expect(read(text).map(\.line) == [1, 2])
  }

  @Test("a broken row is refused with its line, the next one is read")
  func problems() {
    let rows = read("a\n\"x\"y,1\nb\n\"open")
    #expect(rows.map(\.problem?.rule) == [nil, "RFC4180-quote", nil, "RFC4180-quote"])
    #expect(rows.map(\.line) == [1, 2, 3, 4])
    let notUTF8 = read([[0x61, 0x2C, 0xB9, 0xFE, 0x0A, 0x62, 0x0A]])
    #expect(notUTF8.map(\.problem?.rule) == ["CSV-utf8", nil])
  }

  @Test("a quote that is never closed costs one row, bounded memory and time in proportion", .timeLimit(.minutes(1)))
  func bounded() {
    let flood = [UInt8](repeating: 0x61, count: CSVReader.fieldBytesMax * 16)
    let rows = read([Array("h\n\"".utf8), flood, Array("\nnext\n".utf8)])
    #expect(rows.map(\.problem?.rule) == [nil, "CSV-field-size", nil])
    #expect(rows[2].fields == ["next"])
    let wide = read([[UInt8](repeating: 0x2C, count: 1_000), Array("\nnext\n".utf8)])
    #expect(wide.map(\.problem?.rule) == ["CSV-field-count", nil])
  }

  @Test("nothing that arrives makes the reader crash or grow", arguments: 0..<50)
  func garbage(_ round: Int) {
    var random = SeededRandom()
    let alphabet: [UInt8] = [0x22, 0x2C, 0x0A, 0x0D, 0x61, 0xE6, 0xAD, 0xA6, 0xEF, 0xBB, 0xBF, 0x00]
    let bytes = (0..<400).map { _ in alphabet.randomElement(using: &random)! }
    let whole = read([bytes])
    let cut = Int.random(in: 0...bytes.count, using: &random)
    #expect(read([Array(bytes[..<cut]), Array(bytes[cut...])]) == whole, "seed \(random.seed)")
    #expect(read(bytes.map { [$0] }) == whole, "seed \(random.seed)")
  }

  @Test("what is written is read back, and no field opens as a formula", arguments: 0..<50)
  func roundTrip(_ round: Int) {
    var random = SeededRandom()
    let pieces = ["a", "武", "\"", ",", "\n", "\r\n", "=", "+", "-", "@", "'", " ", "\t", "1"]
    let table = (0..<5).map { _ in
      (0..<4).map { _ in
        (0..<Int.random(in: 0...5, using: &random)).map { _ in pieces.randomElement(using: &random)! }.joined()
      }
    }
    var writer = CSVWriter()
    for row in table { writer.write(["x"] + row) }
    let rows = read([writer.bytes])
    #expect(rows.map { $0.fields.map(CSVWriter.unprotected) } == table.map { ["x"] + $0 }, "seed \(random.seed)")
    #expect(rows.allSatisfy { $0.fields.allSatisfy { !"=+-@\t\r".contains($0.first ?? "x") } }, "seed \(random.seed)")
  }
}
