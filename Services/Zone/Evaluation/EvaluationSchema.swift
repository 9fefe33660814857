import Storage

/// The tables of evaluations. `record` is the message itself, as in ``ZoneSchema``.
enum EvaluationSchema {
  static let evaluations = Migration(
    "evaluations, their schemes, sheets and results",
    """
    CREATE TABLE evaluation_scheme (
      sha256 TEXT PRIMARY KEY,
      file BYTEA NOT NULL
    );

    CREATE TABLE evaluation (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE,
      record BYTEA NOT NULL,
      draw TEXT NOT NULL
    );
    CREATE UNIQUE INDEX evaluation_by_draw ON evaluation (draw) WHERE draw <> '';

    CREATE TABLE indicator_sheet (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE,
      record BYTEA NOT NULL
    );

    CREATE TABLE expert_sheet (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE,
      record BYTEA NOT NULL,
      evaluation TEXT NOT NULL REFERENCES evaluation (name)
    );
    CREATE INDEX expert_sheet_by_evaluation ON expert_sheet (evaluation, id);

    CREATE TABLE evaluation_result (
      evaluation TEXT NOT NULL REFERENCES evaluation (name),
      position BIGINT NOT NULL,
      zone TEXT NOT NULL,
      record BYTEA NOT NULL,
      PRIMARY KEY (evaluation, position),
      UNIQUE (evaluation, zone)
    );
    """)
}
