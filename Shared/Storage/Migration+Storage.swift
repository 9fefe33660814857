extension Migration {
  /// The history of Storage's own tables in a SQLite file. Services neither read nor write them directly.
  static let ofStorage = [
    Migration(
      "identity, change feed and request records",
      """
      CREATE TABLE storage_identity (identity BYTEA NOT NULL);
      INSERT INTO storage_identity VALUES (randomblob(16));

      CREATE TABLE storage_changes (
        sequence INTEGER PRIMARY KEY,
        kind TEXT NOT NULL,
        key TEXT NOT NULL,
        payload BYTEA NOT NULL,
        time_microseconds BIGINT NOT NULL
      );

      CREATE TABLE storage_requests (
        request_id TEXT NOT NULL PRIMARY KEY,
        method TEXT NOT NULL,
        request_digest BYTEA NOT NULL,
        result BYTEA NOT NULL,
        time_microseconds BIGINT NOT NULL
      );
      CREATE INDEX storage_requests_by_time ON storage_requests (time_microseconds);
      """)
  ]
}
