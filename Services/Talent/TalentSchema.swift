import Records
import Storage

/// The tables of experts and draws; those of the other capabilities stand beside their code. Days are numbers
/// `yyyymmdd`, times microseconds since 1970, enumerations the numbers of the schema; `record` is the message as the API
/// tells it. A step that has run anywhere is never edited: changes are added at the end.
enum TalentSchema {
  static let migrations = [
    experts, draws, TitleSchema.migration, TrainingSchema.migration, AwardSchema.migration,
    IntroductionSchema.migration,
  ]

  private static let experts = Migration(
    "experts, relatives, fees",
    """
    \(RecordTables.personalDataKey)

    CREATE TABLE expert (
      id INTEGER PRIMARY KEY,
      identity_digest BYTEA NOT NULL UNIQUE,
      birth BIGINT NOT NULL,
      search_name TEXT NOT NULL,
      tags TEXT NOT NULL,
      division TEXT NOT NULL,
      prefecture TEXT NOT NULL,
      unit_code TEXT NOT NULL,
      state BIGINT NOT NULL,
      term_start BIGINT NOT NULL,
      term_end BIGINT NOT NULL,
      record BYTEA NOT NULL,
      revision BIGINT NOT NULL
    );
    CREATE INDEX expert_by_prefecture ON expert (prefecture, id);
    CREATE INDEX expert_by_unit ON expert (unit_code, id);

    CREATE TABLE expert_name_index (entry INTEGER PRIMARY KEY);

    CREATE TABLE expert_relative (
      expert_id BIGINT NOT NULL REFERENCES expert (id),
      digest BYTEA NOT NULL,
      PRIMARY KEY (expert_id, digest)
    );
    CREATE INDEX expert_relative_by_digest ON expert_relative (digest);

    CREATE TABLE expert_fee (
      id INTEGER PRIMARY KEY,
      expert_id BIGINT NOT NULL REFERENCES expert (id),
      draw_id BIGINT NOT NULL,
      record BYTEA NOT NULL,
      UNIQUE (expert_id, draw_id)
    );
    """)

  private static let draws = Migration(
    "draws and seats",
    """
    CREATE TABLE draw (
      id INTEGER PRIMARY KEY,
      purpose BIGINT NOT NULL,
      division TEXT NOT NULL,
      prefecture TEXT NOT NULL,
      state BIGINT NOT NULL,
      transcript TEXT NOT NULL,
      record BYTEA NOT NULL,
      revision BIGINT NOT NULL
    );

    CREATE TABLE draw_person (
      draw_id BIGINT NOT NULL REFERENCES draw (id),
      digest BYTEA NOT NULL,
      PRIMARY KEY (draw_id, digest)
    );

    CREATE TABLE draw_seat (
      draw_id BIGINT NOT NULL REFERENCES draw (id),
      expert_id BIGINT NOT NULL REFERENCES expert (id),
      quarter BIGINT NOT NULL,
      PRIMARY KEY (draw_id, expert_id)
    );
    CREATE INDEX draw_seat_by_quarter ON draw_seat (quarter, expert_id);
    """)
}
