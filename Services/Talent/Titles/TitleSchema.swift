import Storage

/// The tables of titles, and of the people whom titles, training and introductions are about.
enum TitleSchema {
  static let migration = Migration(
    "persons, title applications, ballots",
    """
    CREATE TABLE person (
      id INTEGER PRIMARY KEY,
      digest BYTEA NOT NULL UNIQUE,
      masked TEXT NOT NULL
    );

    CREATE TABLE title_application (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE,
      person BIGINT NOT NULL REFERENCES person (id),
      level BIGINT NOT NULL,
      state BIGINT NOT NULL,
      division TEXT NOT NULL,
      unit_code TEXT NOT NULL,
      certificate TEXT UNIQUE,
      record BYTEA NOT NULL
    );
    CREATE INDEX title_application_by_person ON title_application (person, level);
    CREATE INDEX title_application_by_division ON title_application (division, id);

    CREATE TABLE title_ballot (
      application_id INTEGER PRIMARY KEY REFERENCES title_application (id),
      panel_size BIGINT NOT NULL,
      votes_for BIGINT NOT NULL,
      votes_against BIGINT NOT NULL,
      abstentions BIGINT NOT NULL
    );

    CREATE TABLE title_voter (
      application_id BIGINT NOT NULL REFERENCES title_application (id),
      expert_id BIGINT NOT NULL REFERENCES expert (id),
      voted BOOLEAN NOT NULL,
      PRIMARY KEY (application_id, expert_id)
    );
    """)
}
