import Storage

/// The tables of the survey.
///
/// Returns do not name their round as a foreign key: a publication updates all of them in one transaction, and for an
/// update that checks keys the engine keeps a journal of the statement, whose end costs as much as the transaction has
/// changed so far. Rounds are never removed.
enum SurveySchema {
  /// Rounds, frozen frames, returns and their versions.
  static let surveys = Migration(
    "surveys",
    """
    CREATE TABLE survey_round (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE,
      record BYTEA NOT NULL,
      year BIGINT NOT NULL,
      state BIGINT NOT NULL
    );

    CREATE TABLE survey_unit (
      id INTEGER PRIMARY KEY,
      round TEXT NOT NULL REFERENCES survey_round (name),
      code TEXT NOT NULL,
      name TEXT NOT NULL,
      division TEXT NOT NULL,
      prefecture TEXT NOT NULL,
      kind BIGINT NOT NULL,
      is_key BOOLEAN NOT NULL,
      selected BOOLEAN NOT NULL
    );
    CREATE UNIQUE INDEX survey_unit_by_code ON survey_unit (round, code);

    CREATE TABLE survey_return (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE,
      record BYTEA NOT NULL,
      round TEXT NOT NULL,
      unit TEXT NOT NULL,
      search_name TEXT NOT NULL,
      division TEXT NOT NULL,
      prefecture TEXT NOT NULL,
      state BIGINT NOT NULL,
      due BIGINT NOT NULL,
      returned BIGINT NOT NULL
    );
    CREATE INDEX survey_return_by_round ON survey_return (round, id);
    CREATE INDEX survey_return_by_prefecture ON survey_return (round, prefecture, id);
    CREATE INDEX survey_return_by_unit ON survey_return (unit);

    CREATE TABLE survey_return_version (
      return TEXT NOT NULL,
      version BIGINT NOT NULL,
      record BYTEA NOT NULL,
      PRIMARY KEY (return, version)
    );
    """)
}
