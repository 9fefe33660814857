import RPC
import Records
import Storage
import Testing

@testable import ipmesh_registry

@Suite("Housekeeping")
struct HousekeepingTests {
  @Test("answers are kept for retries for seven days, then removed")
  func requests() async throws {
    try await TestRegistry.run { registry in
      try await registry.addAgency()
      let now = registry.store.clock.now().microseconds
      func pruned(_ days: Int64) async throws -> Int {
        let later = Clock { Moment(microseconds: now + days * 86_400_000_000) }
        return try await Housekeeping(database: registry.store.database, clock: later).prune()
      }
      #expect(try await pruned(7) == 0)
      #expect(try await pruned(8) == 1)
      #expect(try await pruned(8) == 0)
    }
  }
}
