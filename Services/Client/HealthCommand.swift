import ArgumentParser
import FoundationEssentials
import RPC
import Schema

/// `ipmesh health`: whether a service of a server, or the server as a whole, can serve.
struct HealthCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "health",
    abstract: "Asks whether a server or a service can serve. 健康检查。",
    discussion: "Exit status 0 only if the answer is SERVING, else 78 (UNAVAILABLE).")

  @Argument(help: "A service; without it, the server as a whole.", completion: SchemaCompletion.services)
  var service = ""

  @Flag(help: "Print each change until interrupted.")
  var watch = false

  @OptionGroup var connection: ConnectionFlags

  func run() async throws {
    try await Session(connection).run { session in
      let request = GRPCHealth.HealthCheckRequest.with { $0.service = service }
      if watch {
        let reports: ResponseStream<GRPCHealth.HealthCheckResponse> = try await session.channel.serverStreaming(
          "/grpc.health.v1.Health/Watch", request, session.options)
        for try await report in reports {
          Terminal.line("\(Date().formatted(.iso8601)) \(Self.text(report.status))")
        }
      } else {
        let report: GRPCHealth.HealthCheckResponse = try await session.channel.unary(
          "/grpc.health.v1.Health/Check", request, session.options)
        Terminal.line(Self.text(report.status))
        if report.status != .serving { throw ExitCode(ExitStatus.failed(.unavailable)) }
      }
    }
  }

  private static func text(_ status: GRPCHealth.HealthCheckResponse.ServingStatus) -> String {
    switch status {
    case .serving: "SERVING 正常"
    case .notServing: "NOT_SERVING 不可用"
    case .serviceUnknown: "SERVICE_UNKNOWN 没有此服务"
    default: "UNKNOWN 未知"
    }
  }
}
