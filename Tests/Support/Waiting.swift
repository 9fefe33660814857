/// Waits until `condition` holds; false if it does not within `limit`, which is long enough for any machine: what holds
/// ends the wait at once.
public func eventually(
  within limit: Duration = .seconds(60), _ condition: @Sendable () async -> Bool
) async -> Bool {
  let deadline = ContinuousClock.now + limit
  while ContinuousClock.now < deadline {
    if await condition() { return true }
    try? await Task.sleep(for: .milliseconds(5))
  }
  return await condition()
}
