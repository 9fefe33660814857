/// The limits of one database. The defaults suit a service; tests set others.
public struct DatabaseOptions: Sendable {
  /// The most writes that may wait for the writer; one more is refused as `overloaded`.
  public var queuedWritesMax = 8192
  /// The most writes that share one commit.
  public var groupWritesMax = 1024
  /// The time after which a group takes in no further write, so that its first caller is answered soon.
  public var groupMilliseconds = 20
  /// The most reads that may run at the same time, each on a connection of its own.
  public var readersMax = 64
  /// The most prepared statements that one connection keeps.
  public var cachedStatementsMax = 256
  /// The page cache of one connection, in KiB.
  public var cacheKibibytes = 16_384
  /// How long a connection waits for a lock that another process holds.
  public var busyMilliseconds = 5_000
  /// The pages in the write-ahead log from which the writer moves them into the file.
  public var checkpointPages: Int32 = 4_096
  /// The most pages (of 4 KiB) the file may grow to; nil leaves it to the disk.
  public var pagesMax: Int?

  public init() {}
}
