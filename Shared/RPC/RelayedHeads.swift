/// A relayed request's header: read field by field, sent on as bytes.
struct RelayedRequestHead: ~Copyable {
  private(set) var isPost = false
  private(set) var isGRPC = false
  private(set) var timeout: Duration?
  private(set) var timeoutIsMalformed = false
  /// The trace that the call belongs to.
  private(set) var trace: CallID?
  /// Everything that is sent on but the timeout, which shrinks.
  private var fields = HeaderBlock()

  var path: String { fields.first(":path") ?? "" }

  mutating func receive(_ name: Span<UInt8>, _ value: Span<UInt8>) {
    switch name[0] {
    case UInt8(ascii: ":"):
      if name.equals(":method") { isPost = value.equals("POST") }
      if name.equals(":path") { fields.add(name, value) }
    case UInt8(ascii: "c") where name.equals("content-type"):
      isGRPC = RequestHead.isGRPCContent(value)
      fields.add(name, value)
    case UInt8(ascii: "g") where name.equals("grpc-timeout"):
      timeout = Deadline.timeout(from: value)
      timeoutIsMalformed = timeout == nil
    case UInt8(ascii: "t") where name.equals("te"): break
    case UInt8(ascii: "t") where name.equals("traceparent"):
      trace = CallID(traceparent: value)
      fields.add(name, value, isUnique: true)
    case UInt8(ascii: "i") where name.hasPrefix("ipmesh-"): break
    default: fields.add(name, value)
    }
  }

  /// Adds the fields that go before all that are not HTTP/2's own.
  mutating func address(to authority: [UInt8]) {
    fields.add(":method", "POST")
    fields.add(":scheme", "https")
    fields.add(":authority", authority.span)
    fields.add("te", "trailers")
  }

  /// Adds what the relay says of the call.
  mutating func complete(_ metadata: borrowing HeaderBlock, _ id: CallID) {
    fields.append(metadata)
    id.withBytes { fields.add(CallID.name, $0, isUnique: true) }
  }

  /// Opens `stream` with this header; `budget` is what is left of the timeout.
  mutating func send(on connection: Connection, _ stream: HTTPStream, budget: Duration?) -> Bool {
    guard let budget else { return connection.request(passing: fields, stream) }
    let name: StaticString = "grpc-timeout"
    let text = Array(Deadline.header(for: budget).utf8)
    fields.add(name, text.span, isUnique: true)
    defer { fields.removeLast(nameCount: name.utf8CodeUnitCount, valueCount: text.count) }
    return connection.request(passing: fields, stream)
  }
}

/// A block of headers or trailers of a relayed response.
struct RelayedResponseHead: ~Copyable {
  private(set) var fields = HeaderBlock()
  private var httpStatus: UInt32 = 0
  private var isGRPC = false
  /// How the call ended, if this block says so.
  private(set) var code: Status.Code?

  mutating func receive(_ name: Span<UInt8>, _ value: Span<UInt8>) {
    fields.add(name, value)
    switch name[0] {
    case UInt8(ascii: ":") where name.equals(":status"): httpStatus = value.number ?? 0
    case UInt8(ascii: "c") where name.equals("content-type"): isGRPC = value.hasPrefix("application/grpc")
    case UInt8(ascii: "g") where name.equals("grpc-status"):
      code = value.number.flatMap { UInt8(exactly: $0) }.flatMap(Status.Code.init) ?? .unknown
    default: break
    }
  }

  /// Whether the response's header is still to come.
  var isInformational: Bool { (100..<200).contains(httpStatus) }

  /// The error of a response that is not gRPC.
  var foreignError: RPCError? {
    httpStatus == 200 && isGRPC ? nil : RPCError(httpStatus: Int(httpStatus))
  }

  mutating func takeFields() -> HeaderBlock {
    var taken = HeaderBlock()
    swap(&taken, &fields)
    return taken
  }
}

extension Span where Element == UInt8 {
  /// The decimal number that the bytes are; `nil` if they are none of up to 9 digits.
  fileprivate var number: UInt32? {
    guard count > 0, count <= 9 else { return nil }
    var number: UInt32 = 0
    for index in indices {
      guard self[index] >= UInt8(ascii: "0"), self[index] <= UInt8(ascii: "9") else { return nil }
      number = number * 10 + UInt32(self[index] - UInt8(ascii: "0"))
    }
    return number
  }
}
