import Schema
import TestSupport
import Testing

@testable import RPC

@Suite struct RequestHeadTests {
  private let methods = MethodTable([
    .unary("/pkg.Service/Method") { (request: GRPCTesting.Empty, _) -> GRPCTesting.Empty in request }
  ])

  private func head(_ fields: (String, String)...) -> RequestHead {
    var head = RequestHead()
    for (name, value) in fields {
      let value = Array(value.utf8)
      if name == ":path" {
        head.receivePath(value.span, methods)
      } else {
        head.receive(Array(name.utf8).span, value.span)
      }
    }
    return head
  }

  @Test func findsTheMethodAndKeepsTheCallersFields() {
    let head = head(
      (":method", "POST"), (":path", "/pkg.Service/Method"), ("content-type", "application/grpc"), ("te", "trailers"),
      ("grpc-timeout", "5S"), ("grpc-accept-encoding", "identity, gzip"), ("x-own", "1"))
    #expect(head.method?.path == "/pkg.Service/Method")
    let (isPost, isGRPC, timeout, accepts) = (head.isPost, head.isGRPC, head.timeout, head.acceptsGzip)
    #expect(isPost && isGRPC && accepts)
    #expect(timeout == .seconds(5))
    let fields = head.metadata.fields.map(\.name)
    #expect(fields == ["x-own"])
  }

  @Test(arguments: [
    ("/pkg.Service/Other", "unknown method /pkg.Service/Other"), ("/no.Service/Method", "unknown service no.Service"),
    ("nonsense", "unknown service onsense"), ("", "unknown service "),
  ])
  func saysWhichHalfOfThePathIsUnknown(_ path: String, _ message: String) {
    let head = head((":path", path))
    let refusal = head.refusal(methods)
    #expect(refusal?.code == .unimplemented)
    #expect(refusal?.message == message)
  }

  @Test(arguments: [
    ("application/grpc", true), ("application/grpc+proto", true), ("application/grpc;charset=utf-8", true),
    ("application/grpc+proto;x=1", true), ("application/grpc+json", false), ("application/grpc-web", false),
    ("text/plain", false), ("application/json", false), ("", false),
  ])
  func knowsTheContentTypeOfACall(_ type: String, _ isGRPC: Bool) {
    let head = head(("content-type", type))
    let result = head.isGRPC
    #expect(result == isGRPC)
  }

  @Test func refusesUnknownEncodingsWithTheKnownOnes() {
    let head = head((":path", "/pkg.Service/Method"), ("grpc-encoding", "snappy"))
    let refusal = head.refusal(methods)
    #expect(refusal?.code == .unimplemented)
    #expect(refusal?.trailers.first("grpc-accept-encoding") == "identity,gzip")
  }

  @Test func refusesAMalformedTimeoutRatherThanRunWithoutOne() {
    let head = head((":path", "/pkg.Service/Method"), ("grpc-timeout", "soon"))
    let refusal = head.refusal(methods)
    #expect(refusal?.code == .internal)
  }
}
