import ArgumentParser
import Messages
import Service

/// The kind of records that a command is about, found among what the server imports and exports.
struct KindArgument: ParsableArguments {
  @Argument(
    help: "What the rows are: institutions, experts, …; an unknown kind lists what there is.",
    completion: .custom { _, _, prefix in
      RecordKind.all(in: BundledSchema.pool.services).map(\.name).filter { $0.hasPrefix(prefix) }
    })
  var kind: String

  @OptionGroup var schema: SchemaFlags

  /// What `method` of the kind gives, with the schemas it belongs to; says what there is when the kind has none.
  func find<Method>(
    _ what: String, _ session: Session, _ method: (RecordKind) -> Method?
  ) async throws -> (method: Method, pool: DescriptorPool) {
    let pool = schema.bundled ? BundledSchema.pool : try await SchemaSource.pool(session)
    let kinds = RecordKind.all(in: pool.services)
    if let found = kinds.first(where: { $0.name == kind }).flatMap(method) { return (found, pool) }
    let possible = kinds.filter { method($0) != nil }.map(\.name)
    throw LocalError(
      possible.isEmpty
        ? "this server can \(what) nothing (该服务器没有可用的数据类型)"
        : "this server cannot \(what) '\(kind)'; it can: \(possible.joined(separator: ", ")) (可用类型如上)")
  }
}
