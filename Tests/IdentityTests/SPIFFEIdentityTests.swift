import Testing

@testable import Identity

struct SPIFFEIdentityTests {
  @Test(arguments: [
    ("spiffe://ipmesh/agency/420100", SPIFFEIdentity.Kind.agency, "420100"),
    ("spiffe://ipmesh/service/registry", .service, "registry"),
    ("spiffe://ipmesh/operator/wang-li", .operator, "wang-li"),
  ])
  func nameSurvivesTheRoundTrip(uri: String, kind: SPIFFEIdentity.Kind, name: String) throws {
    let identity = try SPIFFEIdentity(uri: uri)
    #expect(identity.kind == kind)
    #expect(identity.name == name)
    #expect(identity.uri == uri)
    #expect(try SPIFFEIdentity(kind: kind, name: name) == identity)
  }

  @Test(arguments: [
    "", "spiffe://", "spiffe://ipmesh", "spiffe://ipmesh/", "spiffe://ipmesh/agency", "spiffe://ipmesh/agency/",
    "spiffe://ipmesh/agency/42010", "spiffe://ipmesh/agency/4201000", "spiffe://ipmesh/agency/42010a",
    "spiffe://ipmesh/agency/020100", "spiffe://ipmesh/agency/４２０１００", "spiffe://ipmesh/agency/420100/",
    "spiffe://ipmesh/agency/420100/x", "spiffe://ipmesh//420100", "spiffe://other/agency/420100",
    "SPIFFE://ipmesh/agency/420100", "spiffe://ipmesh.evil/agency/420100", "spiffe://ipmesh/Agency/420100",
    "spiffe://ipmesh/service/-registry", "spiffe://ipmesh/service/Registry", "spiffe://ipmesh/service/re gistry",
    "spiffe://ipmesh/service/a\u{0}b", "spiffe://ipmesh/robot/x", "https://ipmesh/agency/420100",
    "spiffe://ipmesh/service/" + String(repeating: "a", count: 64),
  ])
  func otherNamesAreRefused(uri: String) {
    #expect(throws: IdentityError.self) { try SPIFFEIdentity(uri: uri) }
  }

  @Test func certificateProvesExactlyOneName() throws {
    #expect(try SPIFFEIdentity(certificateURIs: ["spiffe://ipmesh/service/gateway"]) == .gateway)
    #expect(throws: IdentityError.self) { try SPIFFEIdentity(certificateURIs: []) }
    #expect(throws: IdentityError.self) {
      try SPIFFEIdentity(certificateURIs: ["spiffe://ipmesh/agency/420100", "spiffe://ipmesh/service/gateway"])
    }
  }

  @Test func divisionHoldsItselfAndWhatLiesBelow() throws {
    let code = { (text: String) in try #require(DivisionCode(text)) }
    #expect(try code("420000").holds(code("420100")))
    #expect(try code("420000").holds(code("429004")))
    #expect(try code("420100").holds(code("420102")))
    #expect(try code("420102").holds(code("420102")))
    #expect(try !code("420102").holds(code("420100")))
    #expect(try !code("420102").holds(code("420103")))
    #expect(try !code("420100").holds(code("420200")))
    #expect(try !code("429004").holds(code("429005")))
    #expect(try !code("420000").holds(code("430100")))
  }
}
