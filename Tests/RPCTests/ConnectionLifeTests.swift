import RPC
import Schema
import Synchronization
import TestSupport
import Testing

/// Connections that come, go, move and fail, as calls see it.
@Suite struct ConnectionLifeTests {
  @Test func serverThatIsReplacedUnderLoadLosesNoCall() async throws {
    let certificates = try TestCertificates()
    let first = try await Loopback([slow], certificates: certificates)
    let channel = try await first.channel()
    let over = Counter()
    let count = Counter()
    let load = Task {
      try await withThrowingTaskGroup { group in
        for _ in 0..<16 {
          group.addTask {
            while over.value == 0 {
              try await channel.call()
              count.add()
            }
          }
        }
        try await group.waitForAll()
      }
    }
    var server = first
    for _ in 0..<5 {
      let reached = count.value + 100
      #expect(await eventually { count.value > reached })
      // The next one listens on the same port before this one stops to.
      let next = try await Loopback([slow], certificates: certificates, address: server.server.address)
      await server.server.shutdown(grace: .seconds(20))
      server = next
    }
    over.add()
    try await load.value
    await server.stop()
  }

  private let slow = unary { _, _ in try await Task.sleep(for: .milliseconds(2)) }

  @Test func handshakeFailureNamesItsCauseOnBothSides() async throws {
    let causes = Mutex<[String]>([])
    let loopback = try await Loopback([echo], log: { error, _ in causes.withLock { $0.append("\(error)") } })
    let anonymous = TLSFiles(authorities: loopback.certificates.authority.certificatePath)
    let error = await failure { _ = try await loopback.channel(anonymous).echo() }
    #expect(error?.code == .unavailable)
    #expect(await eventually { causes.withLock { $0.contains { $0.contains("certificate") } } })
    let wrong = await failure { _ = try await loopback.channel { $0.serverName = "example.org" }.echo() }
    #expect(wrong?.code == .unavailable)
    #expect(wrong?.message.lowercased().contains("hostname mismatch") == true, "\(wrong?.message ?? "")")
    await loopback.stop()
  }

  @Test func callFailsAtOnceWithoutServerAndWaitsWhenAskedTo() async throws {
    let certificates = try TestCertificates()
    let absent = try await Loopback([echo], certificates: certificates)
    let address = absent.server.address
    await absent.stop()
    let channel = try await absent.channel()
    let error = await failure { _ = try await channel.echo() }
    #expect(error?.code == .unavailable)
    #expect(error?.message.contains("Connection refused") == true, "\(error?.message ?? "")")
    var options = CallOptions(timeout: .seconds(20))
    options.waitsForReady = true
    async let response = channel.echo(7, options)
    try await Task.sleep(for: .milliseconds(50))
    let present = try await Loopback([echo], certificates: certificates, address: address)
    #expect(try await response.payload?.body.count == 7)
    await present.stop()
  }

  @Test(.timeLimit(.minutes(1))) func aCallThatWaitsForItsConnectionOutlivesTheChannel() async throws {
    let certificates = try TestCertificates()
    let absent = try await Loopback([echo], certificates: certificates)
    let address = absent.server.address
    let channel = try await absent.channel()
    await absent.stop()
    var options = CallOptions()
    options.waitsForReady = true
    let call = try await channel.call("/test.Service/Echo", options)
    channel.close()
    try await call.send(Request().serialized())
    call.finish()
    let refused = await failure { _ = try await channel.echo() }
    #expect(refused?.message == "the channel is closed")

    let present = try await Loopback([echo], certificates: certificates, address: address)
    #expect(try await call.receive() != nil)
    #expect(try await call.receive() == nil)
    await present.stop()
  }

  @Test(.timeLimit(.minutes(1))) func aLoopThatStopsEndsTheCallsOnIt() async throws {
    let started = Counter()
    let loopback = try await Loopback([
      unary { _, _ in
        started.add()
        try await Task.sleep(for: .seconds(60))
      }
    ])
    let loop = try EventLoop(name: "stops")
    let configuration = ChannelConfiguration(
      addresses: [loopback.server.address], serverName: "127.0.0.1", tls: try loopback.certificates.client())
    let channel = try await Channel(configuration, loops: [loop])
    let call = Task { await failure { try await channel.call() } }
    #expect(await eventually { started.value == 1 })
    channel.close()
    loop.stop()
    #expect(await call.value?.message == "the connection was lost: the connection was closed")
    await loopback.stop()
  }

  @Test func callsSpreadOverAddressesAndLeaveTheOneThatIsGone() async throws {
    let certificates = try TestCertificates()
    let names = Mutex<Set<String>>([])
    func named(_ name: String) -> ServerMethod {
      unary { _, _ in
        names.withLock { _ = $0.insert(name) }
        try await Task.sleep(for: .milliseconds(1))
      }
    }
    let (one, two) = (
      try await Loopback([named("one")], certificates: certificates),
      try await Loopback([named("two")], certificates: certificates)
    )
    let channel = try await one.channel { $0.addresses = [one.server.address, two.server.address] }
    let both = await eventually {
      try? await withThrowingTaskGroup { group in
        for _ in 0..<8 { group.addTask { try await channel.call() } }
        try await group.waitForAll()
      }
      return names.withLock { $0.count } == 2
    }
    #expect(both)
    await one.server.shutdown(grace: .seconds(5))
    for _ in 0..<20 { try await channel.call() }
    await two.stop()
  }

  @Test func reloadedCertificateServesNewConnectionsAndABadOneChangesNothing() async throws {
    let certificates = try TestCertificates()
    let loopback = try await Loopback([echo], certificates: certificates)
    await #expect(throws: Never.self) { try await loopback.server.reloadTLS() }
    let files = loopback.server.configuration.tls
    // Only for another name now: who checks the name does not come in any more.
    _ = try certificates.server(host: "example.org")
    try await loopback.server.reloadTLS()
    let error = await failure { _ = try await loopback.channel().echo() }
    #expect(error?.code == .unavailable)
    _ = try certificates.server()
    try await loopback.server.reloadTLS()
    #expect(try await loopback.channel().echo(1).payload?.body.count == 1)
    try overwrite(files.certificate ?? "")
    await #expect(throws: TLSError.self) { try await loopback.server.reloadTLS() }
    #expect(try await loopback.channel().echo(1).payload?.body.count == 1)
    await loopback.stop()
  }
}
