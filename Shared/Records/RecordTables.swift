/// Tables that the shared parts need, for a service to put into its migrations. Their text never changes: see `Migration`.
public enum RecordTables {
  /// Needed by every ``RecordStore``: tells the key of personal data from others.
  public static let personalDataKey = "CREATE TABLE personal_data_key (digest BYTEA NOT NULL);"
}
