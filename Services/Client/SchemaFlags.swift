import ArgumentParser
import Messages
import Service

/// Where the schemas come from: the server's reflection, or this program.
struct SchemaFlags: ParsableArguments {
  @Flag(help: "Use the schemas inside this program instead of asking the server.")
  var bundled = false

  /// The schemas that hold a symbol.
  func pool(containing symbol: String, _ session: Session) async throws -> DescriptorPool {
    bundled ? BundledSchema.pool : try await SchemaSource.pool(containing: symbol, session)
  }
}
