import Messages
import Schema

extension HeaderList {
  /// The headers before a response's first message.
  static let plainResponse = HeaderList([(":status", "200"), ("content-type", "application/grpc")])
  /// The answer to a request that is not gRPC.
  static let unsupportedMediaType = HeaderList([(":status", "415"), ("accept-post", "application/grpc")])
  /// The answer to a request that is no POST, as all of gRPC are.
  static let methodNotAllowed = HeaderList([(":status", "405"), ("allow", "POST")])

  /// Adds the fields that say how a call ended, OK without an error, and the metadata that goes with that.
  mutating func addStatus(_ error: RPCError?, _ trailers: Metadata) {
    add("grpc-status", String(error?.code.rawValue ?? 0).utf8)
    if let error {
      if !error.message.isEmpty { add("grpc-message", PercentEncoding.encode(error.message)) }
      if !error.details.isEmpty {
        let status = GoogleRPC.Status.with {
          $0.code = Int32(error.code.rawValue)
          $0.message = error.message
          $0.details = error.details
        }
        add("grpc-status-details-bin", Base64.encode(status.serialized()).utf8)
      }
      error.trailers.write(to: &self)
    }
    trailers.write(to: &self)
  }
}
