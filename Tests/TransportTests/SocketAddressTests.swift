import Testing

@testable import Transport

@Suite struct SocketAddressTests {
  @Test(arguments: [
    ("127.0.0.1:8443", "127.0.0.1", 8443), ("[::1]:0", "::1", 0), ("localhost:65535", "localhost", 65_535),
  ])
  func readsHostAndPort(_ text: String, _ host: String, _ port: UInt16) {
    let address = SocketAddress(text)
    #expect(address?.host == host)
    #expect(address?.port == port)
    #expect(address?.description == text)
  }

  @Test(arguments: ["", ":80", "127.0.0.1", "127.0.0.1:", "127.0.0.1:65536", "127.0.0.1:-1", "127.0.0.1:http"])
  func refusesWhatIsNone(_ text: String) {
    #expect(SocketAddress(text) == nil)
  }
}
