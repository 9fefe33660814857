import ArgumentParser
import FoundationEssentials

/// `ipmesh export`: gets records from the registry as a CSV file that `import` takes back.
struct ExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Gets records as a CSV file. 导出 CSV 文件。",
    discussion: """
      ipmesh export institutions > institutions.csv
      ipmesh export institutions -o wuhan.csv -d '{"filter":{"division":"420100"}}'
      """)

  @Argument(help: "What to export.")
  var kind: RecordKind

  @Option(name: .shortAndLong, help: "The file to write; it appears when it is complete. Without it, standard output.")
  var output: String?

  @Option(
    name: [.customShort("d"), .long],
    help: ArgumentHelp("The request as JSON: which records are meant.", valueName: "json"))
  var data = "{}"

  @OptionGroup var connection: ConnectionFlags

  func run() async throws {
    try await Session(connection).run { session in
      guard let output else {
        try await kind.exportFile(Array(data.utf8), session) { Terminal.write($0) }
        return
      }
      let file = try PartialFile(for: output)
      do {
        try await kind.exportFile(Array(data.utf8), session) { try file.append($0) }
        try file.complete()
      } catch {
        file.discard()
        throw error
      }
    }
  }
}
