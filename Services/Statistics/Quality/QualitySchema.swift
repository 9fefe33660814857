import Storage

/// The tables of quality.
enum QualitySchema {
  static let quality = Migration(
    "counts and findings of quality",
    """
    CREATE TABLE quality_count (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE,
      record BYTEA NOT NULL,
      division TEXT NOT NULL,
      prefecture TEXT NOT NULL,
      period TEXT NOT NULL
    );
    CREATE INDEX quality_count_by_period ON quality_count (period, id);

    CREATE TABLE quality_finding (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE,
      record BYTEA NOT NULL,
      counts TEXT NOT NULL REFERENCES quality_count (name),
      measure TEXT NOT NULL,
      division TEXT NOT NULL,
      prefecture TEXT NOT NULL,
      period TEXT NOT NULL,
      state BIGINT NOT NULL
    );
    CREATE INDEX quality_finding_by_counts ON quality_finding (counts, measure);
    CREATE INDEX quality_finding_by_period ON quality_finding (period, id);
    """)
}
