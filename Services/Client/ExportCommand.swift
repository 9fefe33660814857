import ArgumentParser
import FoundationEssentials
import Messages

/// `ipmesh export`: gets records as a CSV file that `import` takes back.
struct ExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Gets records as a CSV file. 导出 CSV 文件。",
    discussion: """
      ipmesh export institutions > institutions.csv
      ipmesh export institutions -o wuhan.csv -d '{"filter":{"division":"420100"}}'
      """)

  @OptionGroup var kind: KindArgument

  @Option(name: .shortAndLong, help: "The file to write; it appears when it is complete. Without it, standard output.")
  var output: String?

  @Option(
    name: [.customShort("d"), .long],
    help: ArgumentHelp("The request as JSON: which records are meant.", valueName: "json"))
  var data = "{}"

  @OptionGroup var connection: ConnectionFlags

  func run() async throws {
    try await Session(connection).run { session in
      let (kind, pool) = try await kind.find("export", session, \.exporting)
      let request = try Self.request(Array(data.utf8), kind, pool)
      guard let output else {
        try await receive(request, kind, session) { Terminal.write($0) }
        return
      }
      let file = try PartialFile(for: output)
      do {
        try await receive(request, kind, session) { try file.append($0) }
        try file.complete()
      } catch {
        file.discard()
        throw error
      }
    }
  }

  /// Asks for the file; `take` gets its pieces in order.
  private func receive(
    _ request: [UInt8], _ kind: RecordKind.Export, _ session: Session, _ take: ([UInt8]) throws -> Void
  ) async throws {
    let call = try await session.channel.call(kind.method.path, session.options)
    do {
      try await call.send(request)
      call.finish()
      while let response = try await call.receive() { try take(kind.piece(response)) }
    } catch {
      call.cancel()
      throw error
    }
  }

  private static func request(
    _ json: [UInt8], _ kind: RecordKind.Export, _ pool: DescriptorPool
  ) throws(LocalError) -> [UInt8] {
    do {
      return try JSONTranscoder(pool: pool).message(json: json, as: kind.method.input)
    } catch {
      throw LocalError(JSONMistake.text(error, json: json, number: nil))
    }
  }
}
