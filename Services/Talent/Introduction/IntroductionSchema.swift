import Storage

/// The tables of introduction.
enum IntroductionSchema {
  static let migration = Migration(
    "talent needs, introductions, support, leading talents",
    """
    CREATE TABLE talent_need (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE,
      employer_code TEXT NOT NULL,
      division TEXT NOT NULL,
      profile BIGINT NOT NULL,
      state BIGINT NOT NULL,
      free_posts BIGINT NOT NULL,
      record BYTEA NOT NULL,
      CHECK (free_posts >= 0)
    );

    CREATE TABLE introduction (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE,
      need BIGINT NOT NULL REFERENCES talent_need (id),
      person BIGINT NOT NULL REFERENCES person (id),
      talent_class BIGINT NOT NULL,
      state BIGINT NOT NULL,
      division TEXT NOT NULL,
      record BYTEA NOT NULL
    );
    CREATE UNIQUE INDEX introduction_one_at_a_time ON introduction (person) WHERE state = 1;

    CREATE TABLE leading_selection (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE,
      state BIGINT NOT NULL,
      division TEXT NOT NULL,
      record BYTEA NOT NULL
    );

    CREATE TABLE leading_talent (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE,
      selection BIGINT NOT NULL REFERENCES leading_selection (id),
      person BIGINT NOT NULL REFERENCES person (id),
      profile BIGINT NOT NULL,
      state BIGINT NOT NULL,
      term_end BIGINT NOT NULL,
      division TEXT NOT NULL,
      record BYTEA NOT NULL,
      UNIQUE (selection, person)
    );
    CREATE INDEX leading_talent_by_person ON leading_talent (person);

    CREATE TABLE support (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE,
      beneficiary TEXT NOT NULL,
      kind BIGINT NOT NULL,
      division TEXT NOT NULL,
      document TEXT NOT NULL,
      reverses BIGINT UNIQUE,
      record BYTEA NOT NULL,
      UNIQUE (beneficiary, document)
    );
    """)
}
