import Storage

/// The tables of titles, training, awards and introductions. `record` is the message as the API tells it; the other
/// columns are what listings, constraints and secrets need. A step that has run anywhere is never edited: changes are
/// added at the end.
enum KindSchema {
  static let migrations = [titles, training, awards, introductions]

  private static let titles = Migration(
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

  private static let training = Migration(
    "training bases, courses, orders, enrolments",
    """
    CREATE TABLE training_base (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE,
      host_code TEXT NOT NULL UNIQUE,
      division TEXT NOT NULL,
      state BIGINT NOT NULL,
      record BYTEA NOT NULL
    );

    CREATE TABLE training_course (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE,
      base BIGINT NOT NULL REFERENCES training_base (id),
      division TEXT NOT NULL,
      profile BIGINT NOT NULL,
      state BIGINT NOT NULL,
      start_date BIGINT NOT NULL,
      end_date BIGINT NOT NULL,
      free_places BIGINT NOT NULL,
      record BYTEA NOT NULL,
      CHECK (free_places >= 0)
    );
    CREATE INDEX training_course_by_end ON training_course (profile, end_date, id) WHERE state = 1;

    CREATE TABLE training_order (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE,
      employer_code TEXT NOT NULL,
      division TEXT NOT NULL,
      profile BIGINT NOT NULL,
      state BIGINT NOT NULL,
      course BIGINT NOT NULL,
      record BYTEA NOT NULL
    );
    CREATE INDEX training_order_by_course ON training_order (course);

    CREATE TABLE training_enrolment (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE,
      course BIGINT NOT NULL REFERENCES training_course (id),
      person BIGINT NOT NULL REFERENCES person (id),
      state BIGINT NOT NULL,
      year BIGINT NOT NULL,
      subject BIGINT NOT NULL,
      credit_hours BIGINT NOT NULL,
      certificate TEXT UNIQUE,
      record BYTEA NOT NULL
    );
    CREATE UNIQUE INDEX training_enrolment_once ON training_enrolment (course, person) WHERE state <> 4;
    CREATE INDEX training_enrolment_by_person ON training_enrolment (person, year);
    """)

  private static let awards = Migration(
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

  private static let introductions = Migration(
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
