/// A request stream from an array.
public struct Pieces<Request: Sendable>: AsyncSequence, Sendable {
  public let requests: [Request]

  public init(requests: [Request]) { self.requests = requests }

  public struct AsyncIterator: AsyncIteratorProtocol {
    var rest: ArraySlice<Request>
    public mutating func next() async throws -> Request? { rest.popFirst() }
  }

  public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(rest: requests[...]) }
}
