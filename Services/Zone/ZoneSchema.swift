import Records
import Storage

/// The tables of zones. Days are numbers `yyyymmdd`, enumerations the numbers of the schema; `record` is the message
/// itself. A step that has run anywhere is never edited: changes are added at the end.
enum ZoneSchema {
  static let migrations = [zones, residents, applications, navigation, EvaluationSchema.evaluations]

  private static let zones = Migration(
    "zones, parks",
    """
    \(RecordTables.personalDataKey)

    CREATE TABLE zone (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE,
      record BYTEA NOT NULL,
      search_name TEXT NOT NULL,
      division TEXT NOT NULL,
      prefecture TEXT NOT NULL,
      industries TEXT NOT NULL,
      national_title BIGINT NOT NULL,
      designated BOOLEAN NOT NULL,
      state BIGINT NOT NULL
    );

    CREATE TABLE park (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE,
      record BYTEA NOT NULL,
      zone TEXT NOT NULL REFERENCES zone (name),
      open BOOLEAN NOT NULL
    );
    CREATE INDEX park_by_zone ON park (zone, id);
    """)

  private static let residents = Migration(
    "what the register says of institutions, residents, alliances",
    """
    CREATE TABLE institution (
      code TEXT PRIMARY KEY,
      record BYTEA NOT NULL,
      search_name TEXT NOT NULL,
      brand_tier BIGINT NOT NULL
    );

    \(RecordTables.followedFeeds)

    CREATE TABLE resident (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE,
      record BYTEA NOT NULL,
      zone TEXT NOT NULL REFERENCES zone (name),
      park TEXT NOT NULL,
      institution TEXT NOT NULL,
      present BOOLEAN NOT NULL
    );
    CREATE INDEX resident_by_zone ON resident (zone, id);
    CREATE INDEX resident_by_institution ON resident (institution);

    CREATE TABLE alliance (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE,
      record BYTEA NOT NULL,
      search_name TEXT NOT NULL,
      zone TEXT NOT NULL REFERENCES zone (name),
      members TEXT NOT NULL,
      state BIGINT NOT NULL
    );
    """)

  private static let applications = Migration(
    "applications, objections",
    """
    CREATE TABLE application (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE,
      record BYTEA NOT NULL,
      zone TEXT NOT NULL REFERENCES zone (name),
      division TEXT NOT NULL,
      prefecture TEXT NOT NULL,
      state BIGINT NOT NULL,
      due BIGINT NOT NULL,
      designated BIGINT NOT NULL,
      withdrawn BIGINT NOT NULL
    );
    CREATE INDEX application_by_zone ON application (zone, id);
    CREATE UNIQUE INDEX application_one_at_a_time ON application (zone) WHERE state < 14;

    CREATE TABLE application_draw (
      draw TEXT PRIMARY KEY,
      application TEXT NOT NULL REFERENCES application (name)
    );

    CREATE TABLE objection (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE,
      record BYTEA NOT NULL,
      application TEXT NOT NULL REFERENCES application (name),
      state BIGINT NOT NULL
    );
    CREATE INDEX objection_by_application ON objection (application, id);
    """)

  private static let navigation = Migration(
    "navigation projects, key trademarks",
    """
    CREATE TABLE navigation_project (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE,
      record BYTEA NOT NULL,
      search_name TEXT NOT NULL,
      kind BIGINT NOT NULL,
      industry TEXT NOT NULL,
      division TEXT NOT NULL,
      prefecture TEXT NOT NULL,
      zone TEXT NOT NULL,
      state BIGINT NOT NULL
    );

    CREATE TABLE key_trademark (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE,
      record BYTEA NOT NULL,
      search_name TEXT NOT NULL,
      industry TEXT NOT NULL,
      nice_class BIGINT NOT NULL,
      division TEXT NOT NULL,
      prefecture TEXT NOT NULL,
      zone TEXT NOT NULL,
      holder_code TEXT NOT NULL,
      term_end BIGINT NOT NULL,
      state BIGINT NOT NULL
    );
    """)
}
