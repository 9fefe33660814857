import ArgumentParser
import Messages
import Service

/// `ipmesh list`: the services of a server, or the methods of a service.
struct ListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists services, or the methods of a service. 列出服务或方法。")

  @Argument(
    help: "A service, such as ipmesh.registry.v1.InstitutionService.", completion: SchemaCompletion.services)
  var service: String?

  @OptionGroup var schema: SchemaFlags
  @OptionGroup var connection: ConnectionFlags

  func run() async throws {
    if schema.bundled {
      for line in try lines(BundledSchema.pool) { Terminal.line(line) }
      return
    }
    try await Session(connection).run { session in
      if let service {
        let pool = try await SchemaSource.pool(containing: service, session)
        for line in try methods(of: service, pool) { Terminal.line(line) }
      } else {
        for name in try await SchemaSource.services(session) { Terminal.line(name) }
      }
    }
  }

  private func lines(_ pool: DescriptorPool) throws -> [String] {
    if let service { return try methods(of: service, pool) }
    return pool.services.map(\.fullName).sorted()
  }

  private func methods(of name: String, _ pool: DescriptorPool) throws -> [String] {
    guard let service = pool.service(name) else {
      throw LocalError("\(name) is not a service; `ipmesh list` names the services (没有此服务)")
    }
    return service.methods.map { "\(name)/\($0.name)" }
  }
}
