import Messages
import Schema
import Testing

@Suite struct CodecTests {
  @Test func aMessageSurvivesPackingAndUnpacking() throws {
    var request = GRPCTesting.SimpleRequest()
    request.responseSize = 100
    request.payload = GRPCTesting.Payload()
    request.payload?.body = [UInt8](repeating: 7, count: 100)
    request.responseStatus = GRPCTesting.EchoStatus()
    request.responseStatus?.message = "a\u{0}b 武汉"
    #expect(try GRPCTesting.SimpleRequest(serialized: request.serialized()) == request)
  }
}
