// ipmesh-bench: the server of the public gRPC interop cases and benchmarks, and the client that runs those cases
// against another server. It is built with the rest and not installed.

import Glibc
import Service

let usage = """
  ipmesh-bench serve --port P --cert C --key K [--client-ca CA] [--loops N] [--host H]
      serves grpc.testing.TestService and grpc.testing.BenchmarkService
  ipmesh-bench interop --address A --ca CA --cert C --key K [--name NAME] [--case NAME]
      runs the public interop cases against a server; exit status 0 only if all pass

  """

let arguments = Array(CommandLine.arguments.dropFirst(2))
do {
  switch CommandLine.arguments.dropFirst().first {
  case "serve": await BenchServer.run(try BenchServer.configuration(arguments))
  case "interop": exit(try await InteropClient.run(arguments) ? 0 : 1)
  default:
    print(usage, terminator: "")
    exit(CommandLine.arguments.contains("--help") ? 0 : 64)
  }
} catch {
  Log(level: .info).error("cannot start", ["process": "ipmesh-bench", "reason": "\(error)"])
  exit(error is SettingError ? 64 : 1)
}
