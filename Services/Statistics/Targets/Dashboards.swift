import Domain
import RPC
import Records
import Schema
import StatisticsAPI
import Storage

/// All targets at one moment, how fresh they are, and their moves from there on.
struct Dashboards: Sendable {
  let store: RecordStore
  let rules: StatisticsRules
  let feeds: Feeds

  func get(_ options: CallOptions) async throws -> Statistics.Dashboard {
    var dashboard = try await snapshot()
    let freshness = await freshness(of: dashboard.feeds, options)
    for place in dashboard.feeds.indices {
      guard let behind = freshness[dashboard.feeds[place].service] else { continue }
      dashboard.feeds[place].reachable = true
      dashboard.feeds[place].changesBehind = Int32(behind)
    }
    return dashboard
  }

  /// Sends the moves after the token that the request asks for, then waits for more or ends; without a token first the
  /// readings as they are.
  func watch(
    _ request: Statistics.WatchTargetsRequest, _ send: (Statistics.WatchTargetsResponse) async throws -> Void
  ) async throws {
    var token = request.resumeToken
    if token.isEmpty {
      let dashboard = try await snapshot()
      token = dashboard.resumeToken
      for target in dashboard.targets {
        try await send(
          .with {
            $0.resumeToken = token
            $0.reading = target.reading
          })
      }
    }
    let changes = Statistics.WatchChangesRequest.with {
      $0.resumeToken = token
      $0.untilNow = request.untilNow
    }
    try await ChangeFeed(store: store).watch(changes) { (change: Statistics.WatchChangesResponse) in
      guard case .targetReading(let reading)? = change.resource else { return }
      try await send(
        .with {
          $0.resumeToken = change.resumeToken
          $0.reading = reading
        })
    }
  }

  // MARK: Parts

  /// The dashboard by what the database knows; targets, counts, feeds and token belong to one snapshot.
  private func snapshot() async throws -> Statistics.Dashboard {
    let now = store.clock.now()
    let (known, last) = try await store.read { reader in
      (try TargetKnowledge.stored(rules.targets.targets, rules, reader), try reader.lastChange())
    }
    let readings = rules.targets.targets.map { TargetReadings.reading(of: $0, known, rules.divisions) }
    let asked = Set(rules.targets.targets.flatMap(\.source.measures))
    return .with {
      $0.readingTime = GoogleProtobuf.Timestamp(microseconds: now.microseconds)
      $0.targets = readings.map { Statistics.Target($0.target, Statistics.TargetReading($0, at: now)) }
      $0.figures = LiveMeasure.allCases.filter { !asked.contains($0) && known.feed($0.service).followed }.map {
        Statistics.DashboardFigure($0, known.counts)
      }
      $0.feeds = known.feeds.map(Statistics.FeedState.init)
      $0.metCount = Int32(readings.count { $0.outcome == .met || $0.outcome == .metOverRange })
      $0.notMetCount = Int32(readings.count { $0.outcome == .notMet })
      $0.notAvailableCount = Int32(readings.count { $0.outcome == .notAvailable })
      $0.resumeToken = store.database.resumeToken(after: last)
    }
  }

  /// How long a service may take to tell what is new.
  private static let patience = Duration.seconds(1)
  /// Most changes that are counted.
  private static let behindMax = 1_000

  /// For each followed service that answers, how many changes are not applied yet.
  private func freshness(of states: [Statistics.FeedState], _ options: CallOptions) async -> [String: Int] {
    var hurried = options
    hurried.deadline = Deadline(after: min(Self.patience, options.deadline?.remaining() ?? Self.patience))
    let asking = hurried
    return await withTaskGroup(of: (String, Int)?.self) { group in
      for state in states {
        guard let source = feeds.sources.first(where: { $0.service.rawValue == state.service }) else { continue }
        group.addTask {
          var behind = 0
          do {
            try await source.read(state.resumeToken, asking) { _ in
              behind += 1
              return behind < Self.behindMax
            }
          } catch {
            return nil
          }
          return (state.service, behind)
        }
      }
      return await group.reduce(into: [:]) { known, answer in
        if let (service, behind) = answer { known[service] = behind }
      }
    }
  }
}
