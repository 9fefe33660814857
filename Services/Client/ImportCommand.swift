import ArgumentParser
import FoundationEssentials
import RPC
import Schema

/// `ipmesh import`: sends a CSV file to the service that keeps such records and shows what became of its rows.
struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Sends a CSV file of records. 导入 CSV 文件。",
    discussion: """
      The header may be Chinese or English. Good rows are kept whatever the bad ones look like; each bad row is reported \
      with its line, field and rule. Importing a file twice changes nothing the second time. Files in GBK or GB18030, as \
      Excel saves them in China, are turned into UTF-8.

      Exit status 0 when the file was read to its end, even with bad rows; with --strict 2 when rows were refused.
      """)

  @OptionGroup var kind: KindArgument

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
      let report = try await send(bytes, try await kind.find("import", session, \.importing).method, session)
      for line in ImportReportText.lines(report) { Terminal.line(line) }
      if strict, report.rowsRefused > 0 { throw ExitCode(ExitStatus.rowsRefused) }
    }
  }

  /// Sends the file in pieces and returns the server's report.
  private func send(
    _ bytes: [UInt8], _ kind: RecordKind.Import, _ session: Session
  ) async throws -> Common.ImportReport {
    let progress = ImportProgress(bytesTotal: bytes.count)
    let call = try await session.channel.call(kind.method.path, session.options)
    do {
      for (index, piece) in Self.pieces(bytes).enumerated() {
        try await call.send(kind.request(id: index == 0 ? requestID : nil, piece))
        await progress.sent(piece)
      }
      call.finish()
    } catch is RPCError {
      // How the call ended is told by its answer.
    }
    let report = try await call.receive()
    await progress.finish()
    guard let report, try await call.receive() == nil else {
      throw RPCError(.internal, "the server ended the import without a report")
    }
    return try Common.ImportReport(serialized: report)
  }

  private func read() throws(LocalError) -> [UInt8] {
    let raw = file == "-" ? try StandardInput.readAll() : try readFile()
    let converted = try TextEncoding.utf8(raw)
    if let encoding = converted.from { Terminal.error("\(file): \(encoding) → UTF-8 (已转换编码)") }
    return converted.bytes
  }

  private func readFile() throws(LocalError) -> [UInt8] {
    do {
      return Array(try Data(contentsOf: URL(filePath: file)))
    } catch {
      throw LocalError("cannot read \(file) (文件无法读取)")
    }
  }

  /// At least one piece: an empty file is an import too, and the server says what is wrong with it.
  static func pieces(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    let starts = bytes.isEmpty ? [0] : Array(stride(from: 0, to: bytes.count, by: pieceBytes))
    return starts.map { bytes[$0..<min(bytes.count, $0 + pieceBytes)] }
  }
}
