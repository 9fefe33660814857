import RPC

/// What `-v` shows of a call, on standard error.
enum Trace {
  static func request(_ path: String, _ metadata: Metadata) {
    Terminal.error("> \(path)")
    for field in metadata.fields { Terminal.error("> \(field.name): \(field.value)") }
  }

  static func response(_ metadata: Metadata) {
    for field in metadata.fields { Terminal.error("< \(field.name): \(field.value)") }
  }

  static func end(_ call: RawCall, _ error: RPCError?, _ time: Duration) async {
    for field in await call.trailers().fields { Terminal.error("< \(field.name): \(field.value)") }
    Terminal.error("* call: \(milliseconds(time)), \(error?.code.name ?? Status.Code.ok.name)")
  }
}
