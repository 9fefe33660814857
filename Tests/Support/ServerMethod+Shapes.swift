import Messages
import RPC

/// Methods that tests write by hand, one maker for each kind of call.
extension ServerMethod {
  public static func unary<Request: Message, Response: Message>(
    _ path: String, _ handler: @escaping @Sendable (Request, ServerContext) async throws -> Response
  ) -> ServerMethod {
    ServerMethod(path, requests: .single) { call in
      try await call.respond(handler(call.request(), call.context))
    }
  }

  public static func serverStreaming<Request: Message, Response: Message>(
    _ path: String,
    _ handler: @escaping @Sendable (Request, ResponseWriter<Response>, ServerContext) async throws -> Void
  ) -> ServerMethod {
    ServerMethod(path, requests: .single) { call in
      try await handler(call.request(), call.responses(), call.context)
    }
  }

  public static func clientStreaming<Request: Message, Response: Message>(
    _ path: String, _ handler: @escaping @Sendable (RequestStream<Request>, ServerContext) async throws -> Response
  ) -> ServerMethod {
    ServerMethod(path, requests: .stream) { call in
      try await call.respond(handler(call.requests(), call.context))
    }
  }

  public static func bidirectional<Request: Message, Response: Message>(
    _ path: String,
    _ handler:
      @escaping @Sendable (RequestStream<Request>, ResponseWriter<Response>, ServerContext) async throws -> Void
  ) -> ServerMethod {
    ServerMethod(path, requests: .stream) { call in
      try await handler(call.requests(), call.responses(), call.context)
    }
  }
}
