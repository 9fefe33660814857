import Testing

@testable import Identity

struct CallerIdentityTests {
  private let gateway = ["spiffe://ipmesh/service/gateway"]

  @Test(arguments: DivisionReach.allCases)
  func serviceReadsWhatTheGatewayForwards(reach: DivisionReach) throws {
    let caller = CallerIdentity(identity: try SPIFFEIdentity(uri: "spiffe://ipmesh/agency/420100"), reach: reach)
    let read = try CallerIdentity(peerURIs: gateway) { name in
      caller.headers.filter { $0.name == name }.map(\.value)
    }
    #expect(read == caller)
  }

  @Test func everyForwardedHeaderIsReservedForTheGateway() throws {
    let caller = CallerIdentity(identity: .gateway, reach: .province)
    #expect(caller.headers.allSatisfy { CallerIdentity.isReserved($0.name) })
    #expect(CallerIdentity.isReserved("ipmesh-caller-anything-bin"))
    #expect(!CallerIdentity.isReserved("x-ipmesh-caller-identity"))
    #expect(!CallerIdentity.isReserved("ipmesh-caller"))
  }

  @Test(arguments: ["spiffe://ipmesh/service/registry", "spiffe://ipmesh/agency/420000", "spiffe://ipmesh/operator/li"])
  func onlyTheGatewayMayNameACaller(peer: String) {
    #expect(throws: IdentityError.self) {
      try CallerIdentity(peerURIs: [peer]) { name in
        name == CallerIdentity.identityHeader ? ["spiffe://ipmesh/agency/420000"] : []
      }
    }
    #expect(throws: IdentityError.self) {
      try CallerIdentity(peerURIs: [peer]) { name in name == CallerIdentity.recordsHeader ? ["province"] : [] }
    }
  }

  @Test func serviceCallsForItselfAndAnAgencyOnlyThroughTheGateway() throws {
    let direct = try CallerIdentity(peerURIs: ["spiffe://ipmesh/service/statistics"]) { _ in [] }
    #expect(direct.identity.name == "statistics")
    #expect(direct.records.covers(try #require(DivisionCode("420102"))))
    #expect(throws: IdentityError.self) { try CallerIdentity(peerURIs: ["spiffe://ipmesh/agency/420100"]) { _ in [] } }
    #expect(throws: IdentityError.self) { try CallerIdentity(peerURIs: []) { _ in [] } }
  }

  @Test(arguments: [
    (["spiffe://ipmesh/agency/420100"], [String]()),
    ([], ["own"]),
    (["spiffe://ipmesh/agency/420100", "spiffe://ipmesh/agency/420000"], ["own"]),
    (["spiffe://ipmesh/agency/420100"], ["own", "province"]),
    (["spiffe://ipmesh/agency/420100"], ["everything"]),
    (["agency/420100"], ["own"]),
  ])
  func incompleteOrRepeatedForwardingIsRefused(identities: [String], reaches: [String]) {
    #expect(throws: IdentityError.self) {
      try CallerIdentity(peerURIs: gateway) { $0 == CallerIdentity.identityHeader ? identities : reaches }
    }
  }
}
