/// Learns what becomes of its connections; called on their loop.
public protocol ConnectionOwner: AnyObject {
  /// A peer has connected to a listener; its handshake begins.
  func connectionBegan(_ connection: Connection)
  /// The handshake is done and the peer is who it must be.
  func connectionOpened(_ connection: Connection)
  /// The peer opens a stream (on a server): the object that will serve it.
  func connectionAccepts(_ connection: Connection) -> HTTPStream
  /// The peer will take no new streams.
  func connectionIsGoingAway(_ connection: Connection)
  /// The connection is gone; `cause` is `nil` if it ended in order.
  func connectionClosed(_ connection: Connection, cause: ConnectionError?)
}

extension ConnectionOwner {
  public func connectionBegan(_ connection: Connection) {}
}
