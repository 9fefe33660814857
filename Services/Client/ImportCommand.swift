import ArgumentParser
import FoundationEssentials
import Schema

/// `ipmesh import`: sends a CSV file to the registry and shows what became of its rows.
struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Sends a CSV file to the registry. 导入 CSV 文件。",
    discussion: """
      The header may be Chinese or English. Good rows are kept whatever the bad ones look like; each bad row is reported \
      with its line, field and rule. Importing a file twice changes nothing the second time. Files in GBK or GB18030, as \
      Excel saves them in China, are turned into UTF-8.

      Exit status 0 when the file was read to its end, even with bad rows; with --strict 2 when rows were refused.
      """)

  @Argument(help: "What the rows are.")
  var kind: RecordKind

  @Argument(help: "The CSV file, or - for standard input.", completion: .file(extensions: ["csv"]))
  var file: String

  @Flag(help: "End with status 2 when rows were refused.")
  var strict = false

  @Option(help: "The id of this import; the same id with the same file gets the first answer again.")
  var requestID = UUID().uuidString

  @OptionGroup var connection: ConnectionFlags

  private static let pieceBytes = 256 << 10

  func run() async throws {
    let bytes = try read()
    try await Session(connection).run { session in
      let progress = ImportProgress(bytesTotal: bytes.count)
      let report = try await kind.importFile(Self.pieces(bytes), requestID: requestID, session) { piece in
        await progress.sent(piece)
      }
      await progress.finish()
      for line in ImportReportText.lines(report) { Terminal.line(line) }
      if strict, report.rowsRefused > 0 { throw ExitCode(ExitStatus.rowsRefused) }
    }
  }

  private func read() throws(LocalError) -> [UInt8] {
    let raw: Data
    do {
      raw = try Data(contentsOf: URL(filePath: file == "-" ? "/dev/stdin" : file))
    } catch {
      throw LocalError("cannot read \(file) (文件无法读取)")
    }
    let converted = try TextEncoding.utf8(Array(raw))
    if let encoding = converted.from { Terminal.error("\(file): \(encoding) → UTF-8 (已转换编码)") }
    return converted.bytes
  }

  /// At least one piece: an empty file is an import too, and the server says what is wrong with it.
  static func pieces(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    let starts = bytes.isEmpty ? [0] : Array(stride(from: 0, to: bytes.count, by: pieceBytes))
    return starts.map { bytes[$0..<min(bytes.count, $0 + pieceBytes)] }
  }
}
