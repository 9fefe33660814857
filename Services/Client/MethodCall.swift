import Messages
import RPC

/// One call of a method by its descriptor: JSON requests in, JSON responses out.
struct MethodCall: Sendable {
  let method: MethodDescriptor
  let transcoder: JSONTranscoder
  let input: JSONTranscoder.InputOptions
  let output: JSONTranscoder.OutputOptions

  /// Makes the call and prints what comes back: a stream as one JSON object a line, a single response over several.
  func run(_ source: RequestSource, _ session: Session) async throws {
    let clock = ContinuousClock()
    // What can be wrong with the only request is found before anything is sent.
    let only = method.isClientStreaming ? nil : try await onlyRequest(source)
    let start = clock.now
    let call = try await session.channel.call(method.path, session.options)
    if session.isVerbose { Trace.request(method.path, session.options.metadata) }
    do {
      try await withThrowingTaskGroup { group in
        group.addTask { try await send(only, source, call) }
        try await receive(call, session.isVerbose)
        group.cancelAll()
      }
    } catch {
      if session.isVerbose { await Trace.end(call, error as? RPCError, clock.now - start) }
      throw error
    }
    if session.isVerbose { await Trace.end(call, nil, clock.now - start) }
  }

  // MARK: Requests

  private func onlyRequest(_ source: RequestSource) async throws -> [UInt8] {
    var request: [UInt8]?
    for try await json in source.messages {
      guard request == nil else {
        throw LocalError("\(method.fullName) takes one request, more were given (该方法只接受一个请求)")
      }
      request = try message(json, number: nil)
    }
    return request ?? []
  }

  private func send(_ only: [UInt8]?, _ source: RequestSource, _ call: RawCall) async throws {
    do {
      if let only {
        try await call.send(only)
      } else {
        try await sendAll(source, call)
      }
      call.finish()
    } catch is RPCError {
      return  // the receiving side reports how the call ended
    } catch is CancellationError {
      return  // the server ended the call before it had all requests
    } catch {
      call.cancel()
      throw error
    }
  }

  private func sendAll(_ source: RequestSource, _ call: RawCall) async throws {
    var number = 0
    for try await json in source.messages {
      number += 1
      try await call.send(try message(json, number: number))
    }
  }

  private func message(_ json: [UInt8], number: Int?) throws(LocalError) -> [UInt8] {
    do {
      return try transcoder.message(json: json, as: method.input, options: input)
    } catch {
      throw LocalError(JSONMistake.text(error, json: json, number: number))
    }
  }

  // MARK: Responses

  private func receive(_ call: RawCall, _ isVerbose: Bool) async throws {
    var options = output
    options.isPretty = !method.isServerStreaming
    var isFirst = true
    while let response = try await call.receive() {
      if isVerbose, isFirst { Trace.response(try await call.initialMetadata()) }
      isFirst = false
      do {
        Terminal.write(
          try transcoder.json(message: response, as: method.output, options: options) + [UInt8(ascii: "\n")])
      } catch {
        call.cancel()
        throw LocalError("the response does not fit \(method.output.fullName): \(error)")
      }
    }
  }
}
