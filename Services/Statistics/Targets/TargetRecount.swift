import Domain
import RPC
import Records
import Schema
import StatisticsAPI
import Storage

/// Counts everything again from the sources, and compares it with what is kept.
///
/// Compared are the counts of one snapshot with the changes up to the places that the snapshot names: the two are equal
/// at any moment, however much is being written.
struct TargetRecount: Sendable {
  let store: RecordStore
  let rules: StatisticsRules
  let feeds: Feeds

  func run(_ options: CallOptions) async throws -> Statistics.RecountTargetsResponse {
    let now = store.clock.now()
    let live = try await store.read { try TargetKnowledge.stored([], rules, $0) }
    var recounted = TargetKnowledge(feeds: live.feeds)
    var response = Statistics.RecountTargetsResponse()
    response.readingTime = GoogleProtobuf.Timestamp(microseconds: now.microseconds)
    for state in live.feeds where state.followed {
      guard let source = feeds.source(state.service) else { continue }
      response.feeds.append(try await count(source, upTo: state, into: &recounted.counts, options))
    }
    response.differences = LiveCounts.differences(live.counts, recounted.counts).map { difference in
      .with {
        $0.measure = difference.measure.rawValue
        $0.key = difference.key
        $0.live = Int64(clamping: difference.first)
        $0.recounted = Int64(clamping: difference.second)
      }
    }
    response.targets = rules.targets.targets.filter { !$0.source.services.isEmpty }.map { target in
      .with {
        $0.target = "targets/\(target.id)"
        $0.live = message(target, live, now)
        $0.recounted = message(target, recounted, now)
      }
    }
    response.equal = response.differences.isEmpty && response.feeds.allSatisfy(\.complete)
    return response
  }

  private func message(_ target: Target, _ known: TargetKnowledge, _ now: Moment) -> Statistics.TargetReading {
    Statistics.TargetReading(
      TargetReadings.reading(of: target, known, rules.divisions), at: now, inputsFrom: known)
  }

  /// Adds what the records of a source come to, each by its last change up to the place that `state` names.
  private func count(
    _ source: SourceFeed, upTo state: FollowedState, into counts: inout LiveCounts, _ options: CallOptions
  ) async throws -> Statistics.FeedRecount {
    var recount = Statistics.FeedRecount()
    recount.service = source.service.rawValue
    recount.resumeToken = state.resumeToken
    recount.complete = state.resumeToken.isEmpty
    guard !recount.complete else { return recount }
    var records: [String: [Contribution]] = [:]
    do {
      try await source.read("", options) { change in
        recount.changeCount += 1
        if let meaning = change.meaning {
          records[meaning.record] = meaning.contributions.isEmpty ? nil : meaning.contributions
        }
        recount.complete = change.resumeToken == state.resumeToken
        return !recount.complete
      }
    } catch let error as RPCError {
      throw error.code == .cancelled
        ? error : RPCError(.unavailable, "\(source.service) could not be read again: \(error.message); try again later")
    }
    recount.recordCount = Int64(records.count)
    for contribution in records.values.joined() {
      counts.add(contribution.measure, contribution.key, Int128(contribution.amount))
    }
    return recount
  }
}
