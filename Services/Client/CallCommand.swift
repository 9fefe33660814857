import ArgumentParser
import Messages
import RPC

/// `ipmesh call`: any method of any server, JSON in and out.
struct CallCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "call",
    abstract: "Calls a method with JSON. 以 JSON 调用任意方法。",
    discussion: """
      ipmesh call ipmesh.registry.v1.InstitutionService/GetInstitution -d '{"name":"institutions/91420100MA4KX00X0P"}'
      ipmesh call SERVICE/METHOD -d @request.json          the request from a file
      producer | ipmesh call SERVICE/METHOD -d @-          the requests from standard input

      A stream of requests is any number of JSON objects one after the other, best one a line; each is sent as soon as \
      it is complete. A stream of responses is printed as one JSON object a line. `ipmesh describe SERVICE/METHOD` shows \
      what a request may hold.
      """)

  @Argument(help: "The method: SERVICE/METHOD, both in full.", completion: SchemaCompletion.methods)
  var method: String

  @Option(
    name: [.customShort("d"), .long],
    help: ArgumentHelp("The request as JSON, or @FILE, or @- for standard input.", valueName: "json"))
  var data: String?

  @Flag(help: "Print fields that have their default value too.")
  var emitDefaults = false

  @Flag(help: "Pass over fields of the request that the method does not know.")
  var ignoreUnknown = false

  @OptionGroup var schema: SchemaFlags
  @OptionGroup var connection: ConnectionFlags

  func run() async throws {
    try await Session(connection).run { session in
      let clock = ContinuousClock()
      let start = clock.now
      let pool = try await schema.pool(containing: try service(), session)
      if session.isVerbose { Terminal.error("* schemas: \(milliseconds(clock.now - start))") }
      guard let descriptor = pool.method(method) else { throw unknownMethod(pool) }
      let call = MethodCall(
        method: descriptor, transcoder: JSONTranscoder(pool: pool),
        input: .init(ignoresUnknownFields: ignoreUnknown),
        output: .init(emitsDefaults: emitDefaults, showsUnknownAny: true))
      try await call.run(RequestSource(data), session)
    }
  }

  private func service() throws(LocalError) -> String {
    let parts = method.drop { $0 == "/" }.split(separator: "/", omittingEmptySubsequences: false)
    if parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty { return String(parts[0]) }
    if parts.count == 1, let dot = parts[0].lastIndex(of: ".") { return String(parts[0][..<dot]) }
    throw LocalError("\"\(method)\" is not a method: write SERVICE/METHOD, as `ipmesh list SERVICE` prints them")
  }

  private func unknownMethod(_ pool: DescriptorPool) -> LocalError {
    guard let name = try? service(), let service = pool.service(name) else {
      return LocalError("there is no service for \"\(method)\"; `ipmesh list` names the services (没有此服务)")
    }
    let methods = service.methods.map(\.name)
    let meant = method.split(whereSeparator: { $0 == "/" || $0 == "." }).last.flatMap {
      Spelling.nearest(to: String($0), among: methods)
    }
    if let meant { return LocalError("\(name) has no such method; did you mean \(meant)? (没有此方法)") }
    return LocalError("\(name) has no such method; it has: \(methods.joined(separator: ", ")) (没有此方法)")
  }
}
