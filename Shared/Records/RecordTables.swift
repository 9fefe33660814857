/// Tables that the shared parts need, for a service to put into its migrations. Their text never changes: see `Migration`.
public enum RecordTables {
  /// Needed by every ``RecordStore``: tells the key of personal data from others.
  public static let personalDataKey = "CREATE TABLE personal_data_key (digest BYTEA NOT NULL);"

  /// Needed by ``FeedFollower``: how far each feed was applied.
  public static let followedFeeds = "CREATE TABLE followed_feed (feed TEXT PRIMARY KEY, resume_token TEXT NOT NULL);"
}
