import Locking
import Schema
import Stubs

/// grpc.health.v1: whether the process and each of its services accept calls.
///
/// Watchers hear of every change, the latest at the least: one that reads slowly skips what is outdated.
public final class Health: GRPCHealth.Health {
  public typealias Status = GRPCHealth.HealthCheckResponse.ServingStatus

  private struct State: ~Copyable {
    var statuses: [String: Status]
    var watchers: [Int: (service: String, signal: AsyncStream<Status>.Continuation)] = [:]
    var nextWatcher = 0
    var isShutDown = false
  }

  private let state: Locked<State>

  /// - Parameter services: the full names of the services; the empty name, the process as a whole, is added.
  public init(services: [String], _ status: Status = .serving) {
    let names = services + [""]
    state = Locked(State(statuses: Dictionary(names.map { ($0, status) }) { first, _ in first }))
  }

  /// Sets the status of one service, known so far or not.
  public func set(_ service: String, _ status: Status) {
    state.withLock { state in
      guard state.statuses.updateValue(status, forKey: service) != status else { return }
      for watcher in state.watchers.values where watcher.service == service { watcher.signal.yield(status) }
    }
  }

  /// Sets the status of the process and of all services.
  public func setAll(_ status: Status) {
    for service in state.withLock({ Array($0.statuses.keys) }) { set(service, status) }
  }

  /// Sets everything to NOT_SERVING and ends the watches: the process is about to end, and they would hold it up.
  public func shutDown() {
    setAll(.notServing)
    state.withLock { state in
      state.isShutDown = true
      for watcher in state.watchers.values { watcher.signal.finish() }
    }
  }

  public func check(
    _ request: GRPCHealth.HealthCheckRequest, _ context: ServerContext
  ) async throws -> GRPCHealth.HealthCheckResponse {
    guard let status = state.withLock({ $0.statuses[request.service] }) else {
      throw RPCError(.notFound, "no service \(request.service) here; reflection lists the services")
    }
    return .with { $0.status = status }
  }

  public func list(
    _ request: GRPCHealth.HealthListRequest, _ context: ServerContext
  ) async throws -> GRPCHealth.HealthListResponse {
    let statuses = state.withLock { $0.statuses }
    return .with { $0.statuses = statuses.mapValues { status in .with { $0.status = status } } }
  }

  public func watch(
    _ request: GRPCHealth.HealthCheckRequest, _ responses: ResponseWriter<GRPCHealth.HealthCheckResponse>,
    _ context: ServerContext
  ) async throws {
    let (changes, signal) = AsyncStream.makeStream(of: Status.self, bufferingPolicy: .bufferingNewest(1))
    let watcher = state.withLock { state in
      signal.yield(state.statuses[request.service] ?? .serviceUnknown)
      if state.isShutDown { signal.finish() }
      state.nextWatcher += 1
      state.watchers[state.nextWatcher] = (request.service, signal)
      return state.nextWatcher
    }
    defer { state.withLock { state in _ = state.watchers.removeValue(forKey: watcher) } }
    for await status in changes { try await responses.send(.with { $0.status = status }) }
  }
}
