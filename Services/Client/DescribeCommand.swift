import ArgumentParser
import Messages
import Service

/// `ipmesh describe`: a service, method, message or enum as its schema says, comments included.
struct DescribeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "describe", abstract: "Shows a service, method, message or enum with its comments. 显示接口定义。")

  @Argument(
    help: "A full name, such as ipmesh.registry.v1.InstitutionService or …InstitutionService/GetInstitution.",
    completion: SchemaCompletion.symbols)
  var symbol: String

  @OptionGroup var schema: SchemaFlags
  @OptionGroup var connection: ConnectionFlags

  func run() async throws {
    let symbol = String(symbol.drop { $0 == "/" || $0 == "." }.map { $0 == "/" ? "." : $0 })
    if schema.bundled {
      try show(symbol, BundledSchema.pool)
      return
    }
    try await Session(connection).run { session in
      try show(symbol, try await SchemaSource.pool(containing: symbol, session))
    }
  }

  private func show(_ symbol: String, _ pool: DescriptorPool) throws {
    guard let text = ProtoPrinter(pool: pool).text(symbol) else {
      throw LocalError("\(symbol) is not a service, method, message or enum; `ipmesh list` names the services (没有此名称)")
    }
    Terminal.line(text)
  }
}
