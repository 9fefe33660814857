/// What a caller may say about one call.
public struct CallOptions: Sendable {
  /// When the caller stops waiting; sent along, and enforced here too.
  public var deadline: Deadline?
  public var metadata = Metadata()
  /// Waits for a server that cannot be reached, until the deadline, instead of failing at once.
  public var waitsForReady = false
  /// Compresses the request messages with gzip.
  public var compressesRequests = false

  public init() {}

  public init(timeout: Duration) {
    deadline = Deadline(after: timeout)
  }

  /// The options of a call made while serving another: it ends when the other's caller stops waiting, or after
  /// `serviceTimeout` if that one waits for ever, and all logs give both the same identifier.
  public init(for context: ServerContext) {
    deadline = context.deadline ?? Deadline(after: Self.serviceTimeout)
    for name in ["\(CallID.name)", "traceparent"] {
      if let value = context.metadata.first(name) { metadata.add(name, value) }
    }
  }

  /// How long a service waits for another one when nobody says.
  public static let serviceTimeout = Duration.seconds(30)
}
