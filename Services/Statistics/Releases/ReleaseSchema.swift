import Records
import Storage

/// The tables of releases and their schedule.
enum ReleaseSchema {
  static let migration = Migration(
    "releases, their schedule",
    """
    CREATE TABLE release (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE,
      record BYTEA NOT NULL,
      series TEXT NOT NULL,
      topic BIGINT NOT NULL,
      last_year BIGINT NOT NULL,
      search_name TEXT NOT NULL,
      in_force BOOLEAN NOT NULL
    );
    CREATE UNIQUE INDEX release_in_force ON release (series, last_year) WHERE in_force;

    CREATE TABLE release_schedule (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE,
      record BYTEA NOT NULL,
      planned_day BIGINT NOT NULL
    );
    CREATE INDEX release_schedule_by_day ON release_schedule (planned_day);
    """)
}
