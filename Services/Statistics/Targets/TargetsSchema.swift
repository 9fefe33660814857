import Storage

/// The table of what the targets came to.
enum TargetsSchema {
  static let migrations = [targets]

  private static let targets = Migration(
    "readings of targets",
    """
    CREATE TABLE target_reading (
      id INTEGER PRIMARY KEY,
      target TEXT NOT NULL,
      record BYTEA NOT NULL
    );
    CREATE INDEX target_reading_by_target ON target_reading (target, id);
    """)
}
