import Storage

/// The table of warnings; at most one of a cause is not lifted.
enum WarningSchema {
  static let warnings = Migration(
    "early warnings",
    """
    CREATE TABLE warning (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE,
      record BYTEA NOT NULL,
      cause TEXT NOT NULL,
      kind BIGINT NOT NULL,
      state BIGINT NOT NULL,
      division TEXT NOT NULL,
      prefecture TEXT NOT NULL
    );
    CREATE UNIQUE INDEX warning_by_cause ON warning (cause) WHERE state <> 3;
    """)
}
