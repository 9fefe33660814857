import Messages
import RPC
import Schema
import Service
import Storage

/// The request of a service's `WatchChanges`.
public protocol ChangeFeedRequest: Message {
  /// The token of the last change that the follower applied; empty to begin with the first change ever.
  var resumeToken: String { get set }
  /// End after the changes there are, instead of waiting for more.
  var untilNow: Bool { get set }
}

/// The response of a service's `WatchChanges`, which is also what its feed stores of each change.
///
/// Each service has its own, with the kinds of records it keeps in `resource`:
/// `extension Talent.WatchChangesResponse: ChangeFeedResponse {}` and the same for its `ChangeKind`.
public protocol ChangeFeedResponse: Message {
  /// The enumeration `ChangeKind` of the service.
  associatedtype Kind: ChangeFeedKind
  /// The kinds of records that the service announces.
  associatedtype Resource

  /// Hand it back to go on after this change.
  var resumeToken: String { get set }
  /// What happened.
  var kind: Kind { get set }
  /// Name of the record.
  var resourceName: String { get set }
  /// When it was committed.
  var commitTime: GoogleProtobuf.Timestamp? { get set }
  /// The record as it was after the change.
  var resource: Resource? { get set }
}

/// What happened to a record: the enumeration `ChangeKind` of a service.
public protocol ChangeFeedKind: Sendable, Equatable {
  /// It was added.
  static var created: Self { get }
  /// It changed.
  static var updated: Self { get }
}

extension ChangeFeedResponse {
  /// Appends a change to the feed, in the transaction that makes it: the record as it is now.
  public static func append(
    _ kind: Kind, _ name: String, _ resource: Resource, at microseconds: Int64, _ transaction: borrowing Transaction
  ) throws {
    var response = Self()
    response.kind = kind
    response.resourceName = name
    response.resource = resource
    try transaction.appendChange(
      kind: "\(kind)", key: name, payload: response.serialized(), timeMicroseconds: microseconds)
  }

  /// A change of the feed as followers get it.
  init(_ change: Change, resumeToken token: String) throws {
    try self.init(serialized: change.payload)
    resumeToken = token
    commitTime = GoogleProtobuf.Timestamp(microseconds: change.timeMicroseconds)
  }
}

/// The change feed of a service as its followers see it: every change once, in order.
public struct ChangeFeed: Sendable {
  /// Changes of one read.
  static let pageChanges = 256

  private let store: RecordStore

  /// The feed of the store's database.
  public init(store: RecordStore) { self.store = store }

  /// Sends every change after the token in order, then waits for more, or ends, as the request says.
  ///
  /// Throws UNAVAILABLE when the process ends, OUT_OF_RANGE for a token that is none of this feed or whose changes are no longer kept.
  public func watch<Response: ChangeFeedResponse>(
    _ request: some ChangeFeedRequest, _ send: (Response) async throws -> Void
  ) async throws {
    try await store.reporting {
      let start = request.resumeToken.isEmpty ? 0 : try store.database.sequence(ofResumeToken: request.resumeToken)
      let end = request.untilNow ? try await store.database.read { try $0.lastChange() } : Int64.max
      guard start < end else { return }
      for try await page in store.database.follow(after: start, pageMax: Self.pageChanges) {
        for change in page where change.sequence <= end {
          let token = store.database.resumeToken(after: change.sequence)
          try await send(Response(change, resumeToken: token))
        }
        if let last = page.last, last.sequence >= end { return }
      }
      throw RPCError(.unavailable, "the service is ending; go on with the last resume token")
    }
  }
}
