import Storage

/// The tables of what other services say.
enum FeedsSchema {
  static let migrations = [feeds]

  private static let feeds = Migration(
    "what other services say",
    """
    CREATE TABLE feed_state (
      service TEXT PRIMARY KEY,
      followed BOOLEAN NOT NULL,
      version BIGINT NOT NULL,
      changes BIGINT NOT NULL,
      change_time BIGINT NOT NULL,
      apply_time BIGINT NOT NULL
    );

    CREATE TABLE followed_institution (
      code TEXT PRIMARY KEY,
      display_name TEXT NOT NULL,
      division TEXT NOT NULL,
      prefecture TEXT NOT NULL,
      kind BIGINT NOT NULL,
      open BOOLEAN NOT NULL,
      brand_tier BIGINT NOT NULL,
      employees BIGINT NOT NULL,
      revenue_fen BIGINT NOT NULL
    );
    CREATE INDEX followed_institution_by_prefecture ON followed_institution (prefecture, code);

    CREATE TABLE contribution (
      service TEXT NOT NULL,
      record TEXT NOT NULL,
      measure TEXT NOT NULL,
      part TEXT NOT NULL,
      amount BIGINT NOT NULL,
      PRIMARY KEY (service, record, measure, part)
    );

    CREATE TABLE live_count (
      service TEXT NOT NULL,
      measure TEXT NOT NULL,
      part TEXT NOT NULL,
      high BIGINT NOT NULL,
      low BIGINT NOT NULL,
      PRIMARY KEY (service, measure, part)
    );
    """)
}
