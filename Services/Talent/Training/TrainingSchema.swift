import Storage

/// The tables of training.
enum TrainingSchema {
  static let migration = Migration(
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
}
