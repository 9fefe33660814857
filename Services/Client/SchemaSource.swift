import Messages
import RPC
import Service

/// Where a command learns what services and messages look like.
enum SchemaSource {
  /// The schemas of a symbol and all that they import, from the server's reflection.
  static func pool(containing symbol: String, _ session: Session) async throws -> DescriptorPool {
    let files = try await withReflection(session) { reflection in
      if try await reflection.collect(containing: symbol) { return reflection.files }
      // Google's server in Python knows services and messages, but not what is inside them.
      if let dot = symbol.lastIndex(of: "."), try await reflection.collect(containing: String(symbol[..<dot])) {
        return reflection.files
      }
      throw RPCError(.notFound, "the server has no schema of \(symbol)")
    }
    do {
      // The bundled types are of use for what is inside an Any; they must not get in the way of what the server says.
      if let both = try? DescriptorPool(files: files + BundledSchema.pool.files.map(\.serialized)) { return both }
      return try DescriptorPool(files: files)
    } catch {
      throw LocalError("the server's schemas do not fit together: \(error); try --bundled")
    }
  }

  /// The schemas of all the server's services.
  static func pool(_ session: Session) async throws -> DescriptorPool {
    let files = try await withReflection(session) { reflection in
      for service in try await reflection.services() { _ = try await reflection.collect(containing: service) }
      return reflection.files
    }
    do {
      return try DescriptorPool(files: files)
    } catch {
      throw LocalError("the server's schemas do not fit together: \(error); try --bundled")
    }
  }

  /// The names of the server's services, reflection's own included.
  static func services(_ session: Session) async throws -> [String] {
    try await withReflection(session) { reflection in try await reflection.services() }
  }

  /// Asks by v1, and by v1alpha when the server has nothing newer.
  private static func withReflection<Result>(
    _ session: Session, _ body: (inout ReflectionCall) async throws -> Result
  ) async throws -> Result {
    do {
      return try await ReflectionCall.run("/grpc.reflection.v1.ServerReflection/ServerReflectionInfo", session, body)
    } catch let error as RPCError where error.code == .unimplemented {
      do {
        return try await ReflectionCall.run(
          "/grpc.reflection.v1alpha.ServerReflection/ServerReflectionInfo", session, body)
      } catch var error as RPCError where error.code == .unimplemented {
        error.message = "the server has no reflection; use the schemas of this program with --bundled"
        throw error
      }
    }
  }
}
