import ArgumentParser
import Messages
import Service

/// What a shell completes: the names inside this program, since asking a server at each key would be slow.
enum SchemaCompletion {
  static let services = CompletionKind.custom { _, _, prefix in
    matching(prefix, BundledSchema.pool.services.map(\.fullName))
  }

  static let methods = CompletionKind.custom { _, _, prefix in
    matching(prefix, BundledSchema.pool.services.flatMap { service in methods(of: service) })
  }

  static let symbols = CompletionKind.custom { _, _, prefix in
    matching(prefix, BundledSchema.pool.services.flatMap { service in [service.fullName] + methods(of: service) })
  }

  private static func methods(of service: ServiceDescriptor) -> [String] {
    service.methods.map { "\(service.fullName)/\($0.name)" }
  }

  private static func matching(_ prefix: String, _ names: [String]) -> [String] {
    names.filter { $0.hasPrefix(prefix) }.sorted()
  }
}
