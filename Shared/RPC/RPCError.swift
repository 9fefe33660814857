import Messages
import Schema

/// A call that did not end with OK: what a handler throws to its caller, and what a client's call throws.
///
/// `message` is read by people of another agency: it says what was wrong, which rule, what to do, and never holds
/// personal data.
public struct RPCError: Error, Sendable {
  public var code: Status.Code
  public var message: String
  /// Machine-readable details, messages of google.rpc for the most part.
  public var details: [GoogleProtobuf.AnyMessage]
  /// Metadata that travels with the status.
  public var trailers: Metadata

  public init(
    _ code: Status.Code, _ message: String, details: [GoogleProtobuf.AnyMessage] = [], trailers: Metadata = Metadata()
  ) {
    self.code = code
    self.message = message
    self.details = details
    self.trailers = trailers
  }

  public var status: Status { Status(code, message) }

  /// INVALID_ARGUMENT with a google.rpc.BadRequest that names each field, the rule it breaks and what was seen.
  public static func badRequest(_ violations: [GoogleRPC.BadRequest.FieldViolation]) -> RPCError {
    let summary = violations.map { "\($0.field): \($0.description)" }.joined(separator: "; ")
    var error = RPCError(.invalidArgument, summary)
    error.attach(GoogleRPC.BadRequest.with { $0.fieldViolations = violations })
    return error
  }

  /// The status of bytes that are not the message they should be; names the field if they got as far as one.
  init(unreadable error: MessageError) {
    self.init(.invalidArgument, "the message cannot be read: \(error)")
    guard !error.path.isEmpty else { return }
    let violation = GoogleRPC.BadRequest.FieldViolation.with {
      $0.field = error.path
      $0.description = "\(error.reason) at byte \(error.offset)"
      $0.reason = "WIRE_FORMAT"
    }
    attach(GoogleRPC.BadRequest.with { $0.fieldViolations = [violation] })
  }

  /// Adds `detail` in an Any.
  public mutating func attach<Detail: Message>(_ detail: Detail) {
    details.append(
      .with {
        $0.typeUrl = "type.googleapis.com/\(Detail.fullName)"
        $0.value = detail.serialized()
      })
  }

  /// The details of one type; those that do not parse are left out.
  public func details<Detail: Message>(of type: Detail.Type) -> [Detail] {
    details.filter { $0.typeUrl.hasSuffix("/\(Detail.fullName)") }.compactMap { try? Detail(serialized: $0.value) }
  }

  /// The error that a caller sees of one that a handler threw. Anything unforeseen is UNKNOWN, without its text, which
  /// may hold what the caller must not see.
  static func reported(_ error: any Error) -> RPCError {
    switch error {
    case let error as RPCError: error
    case let error as any StatusError: error.rpcError
    case is CancellationError: RPCError(.cancelled, "the call was cancelled")
    default: RPCError(.unknown, "the handler failed")
    }
  }
}

/// An error of another module that knows the status with which a caller learns of it.
public protocol StatusError: Error {
  var rpcError: RPCError { get }
}

extension RPCError: CustomStringConvertible {
  public var description: String { "\(code.name): \(message)" }
}
