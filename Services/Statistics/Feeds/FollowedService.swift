/// A service whose change feed is followed, under its name among the peers.
enum FollowedService: String, CaseIterable, Sendable {
  case registry, talent, zone, dispute
}
