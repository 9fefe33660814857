import Schema
import Stubs
import TestSupport
import Testing

@testable import Service

@Suite struct HealthTests {
  @Test func checkKnowsTheProcessAndItsServicesAndNoOthers() async throws {
    let health = Health(services: ["a.B"], .notServing)
    let loopback = try await Loopback([], services: [health])
    let client = GRPCHealth.HealthClient(try await loopback.channel())
    #expect(try await client.check(.with { $0.service = "" }).status == .notServing)
    health.setAll(.serving)
    #expect(try await client.check(.with { $0.service = "" }).status == .serving)
    #expect(try await client.check(.with { $0.service = "a.B" }).status == .serving)
    await #expect { try await client.check(.with { $0.service = "c.D" }) } throws: {
      ($0 as? RPCError)?.code == .notFound
    }
    #expect(try await client.list(GRPCHealth.HealthListRequest()).statuses.keys.sorted() == ["", "a.B"])
    await loopback.stop()
  }

  @Test func watchAnswersAtOnceAndAfterEachChange() async throws {
    let health = Health(services: ["a.B"])
    let loopback = try await Loopback([], services: [health])
    let client = GRPCHealth.HealthClient(try await loopback.channel())
    let watch = try await client.watch(.with { $0.service = "a.B" })
    var statuses = watch.makeAsyncIterator()
    #expect(try await statuses.next()?.status == .serving)
    health.set("a.B", .notServing)
    #expect(try await statuses.next()?.status == .notServing)
    health.set("a.B", .notServing)
    health.set("a.B", .serving)
    #expect(try await statuses.next()?.status == .serving, "what does not change is not told")
    await loopback.stop()
  }

  @Test func watchOfAnUnknownServiceWaitsForItToAppear() async throws {
    let health = Health(services: [])
    let loopback = try await Loopback([], services: [health])
    let watch = try await GRPCHealth.HealthClient(loopback.channel()).watch(.with { $0.service = "late.Service" })
    var statuses = watch.makeAsyncIterator()
    #expect(try await statuses.next()?.status == .serviceUnknown)
    health.set("late.Service", .serving)
    #expect(try await statuses.next()?.status == .serving)
    await loopback.stop()
  }

  @Test func shutDownTellsWatchersAndLetsThemGo() async throws {
    let health = Health(services: ["a.B"])
    let loopback = try await Loopback([], services: [health])
    let watch = try await GRPCHealth.HealthClient(loopback.channel()).watch(.with { $0.service = "a.B" })
    var statuses = watch.makeAsyncIterator()
    _ = try await statuses.next()
    health.shutDown()
    #expect(try await statuses.next()?.status == .notServing)
    #expect(try await statuses.next() == nil)
    await loopback.stop()
  }
}
