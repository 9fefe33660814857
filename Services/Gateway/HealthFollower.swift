import Schema
import Service
import Stubs

/// Keeps the health that the gateway reports of one route's services equal to what they report of themselves.
final class HealthFollower: Sendable {
  private let channel: Channel
  private let tasks: [Task<Void, Never>]

  /// Without a word from its server a service is not serving; this long after a watch broke, another is tried.
  private static let retryWait: Duration = .milliseconds(500)

  init(_ channel: Channel, _ services: [String], _ health: Health) {
    self.channel = channel
    tasks = services.map { service in
      Task {
        while !Task.isCancelled {
          await HealthFollower.follow(service, channel, health)
          try? await Task.sleep(for: HealthFollower.retryWait)
        }
      }
    }
  }

  /// Reports what the service's server says until the watch breaks.
  private static func follow(_ service: String, _ channel: Channel, _ health: Health) async {
    do {
      let request = GRPCHealth.HealthCheckRequest.with { $0.service = service }
      var options = CallOptions()
      options.waitsForReady = true
      let reports = try await GRPCHealth.HealthClient(channel).watch(request, options: options)
      for try await report in reports { health.set(service, report.status) }
      health.set(service, .notServing)
    } catch {
      health.set(service, .notServing)
    }
  }

  func reloadTLS() throws { try channel.reloadTLS() }

  func stop() {
    for task in tasks { task.cancel() }
    channel.close()
  }
}
