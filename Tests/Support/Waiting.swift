/// Waits until `condition` holds; false if it does not within `limit`.
public func eventually(
  within limit: Duration = .seconds(10), _ condition: @Sendable () async -> Bool
) async -> Bool {
  let deadline = ContinuousClock.now + limit
  while ContinuousClock.now < deadline {
    if await condition() { return true }
    try? await Task.sleep(for: .milliseconds(5))
  }
  return await condition()
}
