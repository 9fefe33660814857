import Domain
import Records
import StatisticsAPI
import Storage

extension WarningCauses {
  /// Services that are followed and of which no change was heard for long.
  func feeds(_ reader: borrowing Reader) throws -> [WarningCause] {
    let rule = try rule("WARNING-feed-stale")
    return try FeedStateTable.states(reader).filter { $0.followed && $0.changes > 0 }.compactMap { state in
      let hours = Int((now.microseconds - state.applyMicroseconds) / 3_600_000_000)
      guard let level = rule.level(hours, yellow: "yellow_hours", red: "red_hours") else { return nil }
      let day = Moment(microseconds: state.applyMicroseconds).today
      return WarningCause(
        "feed/\(state.service)", .feedStale, level, division: Division.provinceCode,
        zh: "自\(day)起未收到\(state.service)的数据变更", en: "no change of \(state.service) was heard since \(day)", rule)
    }
  }
}
