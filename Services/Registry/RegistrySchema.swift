import Records
import Storage

/// The tables of the register. Days are numbers `yyyymmdd`, times microseconds since 1970, enumerations the numbers of
/// the schema. A step that has run anywhere is never edited: changes are added at the end.
enum RegistrySchema {
  static let migrations = [institutions, practitioners, grading, outlets]

  private static let institutions = Migration(
    "institutions, branches, representative offices",
    """
    \(RecordTables.personalDataKey)

    CREATE TABLE institution (
      id INTEGER PRIMARY KEY,
      code TEXT NOT NULL UNIQUE,
      display_name TEXT NOT NULL,
      search_name TEXT NOT NULL,
      kind BIGINT NOT NULL,
      organization_form BIGINT NOT NULL,
      service_forms BIGINT NOT NULL,
      division TEXT NOT NULL,
      prefecture TEXT NOT NULL,
      address TEXT NOT NULL,
      established BIGINT NOT NULL,
      agency_code TEXT UNIQUE,
      licence_state BIGINT NOT NULL,
      licence_granted BIGINT NOT NULL,
      licence_state_date BIGINT NOT NULL,
      trademark_state BIGINT NOT NULL,
      trademark_filed BIGINT NOT NULL,
      trademark_expires BIGINT NOT NULL,
      trademark_renewable BIGINT NOT NULL,
      brand_tier BIGINT NOT NULL,
      specialized BOOLEAN NOT NULL,
      contact_person TEXT NOT NULL,
      contact_phone TEXT NOT NULL,
      contact_email TEXT NOT NULL,
      contact_website TEXT NOT NULL,
      employees BIGINT NOT NULL,
      revenue_fen BIGINT NOT NULL,
      synthetic BOOLEAN NOT NULL,
      state BIGINT NOT NULL,
      closed BIGINT NOT NULL,
      revision BIGINT NOT NULL,
      created BIGINT NOT NULL,
      updated BIGINT NOT NULL
    );
    CREATE INDEX institution_by_prefecture ON institution (prefecture, id);
    CREATE INDEX institution_by_kind ON institution (kind, id);
    CREATE INDEX institution_by_brand ON institution (brand_tier, id) WHERE brand_tier > 1;

    CREATE TABLE institution_name_index (entry INTEGER PRIMARY KEY);

    CREATE TABLE licence_event (
      institution_id BIGINT NOT NULL REFERENCES institution (id),
      position BIGINT NOT NULL,
      state BIGINT NOT NULL,
      effective BIGINT NOT NULL,
      decision_number TEXT NOT NULL,
      recorded BIGINT NOT NULL,
      PRIMARY KEY (institution_id, position)
    );

    CREATE TABLE branch (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE,
      code TEXT NOT NULL UNIQUE,
      institution TEXT NOT NULL REFERENCES institution (code),
      head BIGINT NOT NULL,
      state BIGINT NOT NULL,
      record BYTEA NOT NULL
    );
    CREATE INDEX branch_by_institution ON branch (institution, id);
    CREATE UNIQUE INDEX branch_by_head ON branch (head) WHERE state = 1;

    CREATE TABLE representative_office (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE,
      direction BIGINT NOT NULL,
      record BYTEA NOT NULL
    );
    """)

  private static let practitioners = Migration(
    "practitioners",
    """
    CREATE TABLE practitioner (
      id INTEGER PRIMARY KEY,
      identity_digest BYTEA NOT NULL UNIQUE,
      masked_identity_number TEXT NOT NULL,
      display_name TEXT NOT NULL,
      search_name TEXT NOT NULL,
      kind BIGINT NOT NULL,
      education BIGINT NOT NULL,
      filing_state BIGINT NOT NULL,
      practice_number TEXT UNIQUE,
      filing_institution TEXT NOT NULL,
      practice_date BIGINT NOT NULL,
      filed BIGINT NOT NULL,
      filed_late BOOLEAN NOT NULL,
      filing_state_date BIGINT NOT NULL,
      institution TEXT NOT NULL,
      synthetic BOOLEAN NOT NULL,
      revision BIGINT NOT NULL,
      created BIGINT NOT NULL,
      updated BIGINT NOT NULL
    );
    CREATE INDEX practitioner_by_institution ON practitioner (institution, id) WHERE institution <> '';

    CREATE TABLE practitioner_name_index (entry INTEGER PRIMARY KEY);

    CREATE TABLE certificate (
      practitioner_id BIGINT NOT NULL REFERENCES practitioner (id),
      type BIGINT NOT NULL,
      number TEXT NOT NULL,
      issued BIGINT NOT NULL,
      PRIMARY KEY (practitioner_id, type),
      UNIQUE (type, number)
    );

    CREATE TABLE employment (
      practitioner_id BIGINT NOT NULL REFERENCES practitioner (id),
      started BIGINT NOT NULL,
      institution TEXT NOT NULL REFERENCES institution (code),
      ended BIGINT NOT NULL,
      position TEXT NOT NULL,
      PRIMARY KEY (practitioner_id, started)
    );
    CREATE UNIQUE INDEX employment_one_agency_at_a_time ON employment (practitioner_id) WHERE ended = 0;
    """)

  private static let grading = Migration(
    "indicators and grading runs",
    """
    CREATE TABLE indicator (
      institution_id BIGINT NOT NULL REFERENCES institution (id),
      indicator TEXT NOT NULL,
      value_date BIGINT NOT NULL,
      value BIGINT NOT NULL,
      evidence TEXT NOT NULL,
      PRIMARY KEY (institution_id, indicator, value_date)
    );

    CREATE TABLE grading_run (
      id INTEGER PRIMARY KEY,
      record BYTEA NOT NULL
    );

    CREATE TABLE grading_result (
      run_id BIGINT NOT NULL REFERENCES grading_run (id),
      position BIGINT NOT NULL,
      institution TEXT NOT NULL,
      level TEXT NOT NULL,
      record BYTEA NOT NULL,
      PRIMARY KEY (run_id, position),
      UNIQUE (run_id, institution)
    );
    """)

  private static let outlets = Migration(
    "outlets",
    """
    CREATE TABLE outlet (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE,
      kind BIGINT NOT NULL,
      search_name TEXT NOT NULL,
      division TEXT NOT NULL,
      prefecture TEXT NOT NULL,
      state BIGINT NOT NULL,
      opened BIGINT NOT NULL,
      closed BIGINT NOT NULL,
      record BYTEA NOT NULL
    );
    """)
}
