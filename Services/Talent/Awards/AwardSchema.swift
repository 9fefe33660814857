import Storage

/// The tables of contests.
enum AwardSchema {
  static let migration = Migration(
    "contests, entries, review tasks",
    """
    CREATE TABLE contest (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE,
      kind BIGINT NOT NULL,
      state BIGINT NOT NULL,
      division TEXT NOT NULL,
      record BYTEA NOT NULL
    );

    CREATE TABLE contest_entry (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE,
      contest BIGINT NOT NULL REFERENCES contest (id),
      state BIGINT NOT NULL,
      unit_code TEXT NOT NULL,
      document TEXT NOT NULL,
      blind_number BIGINT NOT NULL,
      record BYTEA NOT NULL
    );
    CREATE INDEX contest_entry_by_contest ON contest_entry (contest, id);
    CREATE UNIQUE INDEX contest_entry_document ON contest_entry (contest, document) WHERE state = 1;

    CREATE TABLE review_task (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE,
      contest BIGINT NOT NULL REFERENCES contest (id),
      blind_number BIGINT NOT NULL,
      reviewer BIGINT NOT NULL REFERENCES expert (id),
      state BIGINT NOT NULL,
      total_tenths BIGINT NOT NULL,
      record BYTEA NOT NULL,
      UNIQUE (contest, blind_number, reviewer)
    );
    CREATE INDEX review_task_by_reviewer ON review_task (contest, reviewer, id);
    """)
}
