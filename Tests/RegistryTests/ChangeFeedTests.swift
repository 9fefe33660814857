import RPC
import RecordTestSupport
import RegistryAPI
import Schema
import Synchronization
import Testing

@testable import ipmesh_registry

@Suite("The change feed")
struct ChangeFeedTests {
  @Test("a follower sees every change once, in order, with the record as it was, and goes on from its token")
  func follow() async throws {
    try await TestRegistry.run { registry in
      let agency = try await registry.addAgency()
      let attorney = try await registry.addFiledAttorney()
      var seen: [Registry.WatchChangesResponse] = []
      try await registry.watch(.with { $0.untilNow = true }) { seen.append($0) }
      #expect(
        seen.map { "\($0.kind) \($0.resourceName)" } == [
          "created \(agency.name)", "created \(attorney.name)", "updated \(attorney.name)",
          "updated \(attorney.name)",
        ])
      #expect(seen[0].resource == .institution(agency))
      #expect(seen[3].resource == .practitioner(attorney))
      var rest: [Registry.WatchChangesResponse] = []
      try await registry.watch(
        .with {
          $0.untilNow = true
          $0.resumeToken = seen[1].resumeToken
        }
      ) { rest.append($0) }
      #expect(rest == Array(seen[2...]))
      try await registry.watch(
        .with {
          $0.untilNow = true
          $0.resumeToken = seen[3].resumeToken
        }
      ) { _ in Issue.record("there is nothing after the last change") }
      await expect(Refusal(.outOfRange), "no token of this register") {
        try await registry.watch(.with { $0.resumeToken = "abc" }) { _ in }
      }
    }
  }

  @Test("a waiting follower is woken by the next change", .timeLimit(.minutes(1)))
  func waiting() async throws {
    try await TestRegistry.run { registry in
      let (names, found) = AsyncStream.makeStream(of: String.self)
      let follower = Task { try await registry.watch(.init()) { found.yield($0.resourceName) } }
      let agency = try await registry.addAgency()
      var iterator = names.makeAsyncIterator()
      #expect(await iterator.next() == agency.name)
      follower.cancel()
      await #expect(throws: CancellationError.self) { try await follower.value }
    }
  }

  @Test("a follower is told to go on elsewhere when the process ends, after the changes that there are")
  func ending() async throws {
    try await TestRegistry.run { registry in
      let agency = try await registry.addAgency()
      let (names, found) = AsyncStream.makeStream(of: String.self)
      let follower = Task { try await registry.watch(.init()) { found.yield($0.resourceName) } }
      var iterator = names.makeAsyncIterator()
      #expect(await iterator.next() == agency.name)
      registry.store.database.endFollowing()
      await expect(Refusal(.unavailable), "one who waits") { try await follower.value }
      var seen = 0
      await expect(Refusal(.unavailable), "one who comes later") {
        try await registry.watch(.init()) { _ in seen += 1 }
      }
      #expect(seen == 1)
    }
  }
}
